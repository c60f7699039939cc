"""On a real terminal: a deck that is written beside its preview, and one that is looked through and reset."""

import os
import sys
import time
from pathlib import Path

import pexpect
import pyte
import pytest

from tests.conftest import MOONS, put

ROOT = Path(__file__).parents[2]


class Screen:
    """A program on a terminal of 80 x 24, and what stands on it."""

    def __init__(self, home: Path, *arguments: str, **environ: str) -> None:
        self._screen = pyte.Screen(80, 24)
        self._stream = pyte.ByteStream(self._screen)
        kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        self.child = pexpect.spawn(
            sys.executable,
            ["-m", "tutor", *arguments],
            cwd=str(home),
            env=kept | {"TERM": "xterm-256color", "TUTOR_HOME": str(home), "PYTHONPATH": str(ROOT)} | environ,
            dimensions=(24, 80),
            timeout=20,
        )

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display)

    def shows(self, words: str, *, still: bool = True) -> None:
        """Wait until the words stand on the screen, or no longer do."""
        until = time.monotonic() + 20
        while (words in self.text) is not still:
            assert time.monotonic() < until, self.text
            self._read(0.2)
        while self._read(0.2):
            pass

    def _read(self, patience: float) -> bool:
        try:
            self._stream.feed(self.child.read_nonblocking(65536, timeout=patience))
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        return True

    def ends(self, key: str) -> int:
        """Press the key, and return the exit code."""
        self.child.send(key)
        self.child.expect(pexpect.EOF)
        self.child.close()
        return int(self.child.exitstatus or 0)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return put(tmp_path / "decks" / "moons.toml", MOONS)


def test_a_preview_follows_the_file_and_keeps_its_place(deck: Path, tmp_path: Path) -> None:
    screen = Screen(tmp_path, "preview", "decks/moons.toml")
    screen.shows("card 1 of 3")
    screen.child.send("\x1b[C")
    screen.shows("card 2 of 3")
    screen.child.send("\x1b[B")
    screen.shows("typed, with a cue")
    deck.write_text(MOONS.replace('answer = "Neptune"', 'answr = "Neptune"'), encoding="utf-8")
    screen.shows("moons.toml:16:1: unknown key `answr`")
    assert "card 2 of 3" in screen.text
    deck.write_text(MOONS.replace('answer = "Neptune"', 'answer = "Poseidon"'), encoding="utf-8")
    screen.shows("unknown key", still=False)
    screen.shows("Poseidon")
    assert "typed, with a cue" in screen.text
    assert screen.ends("q") == 0
    assert not (tmp_path / "log.db").exists()


def test_a_broken_deck_opens_and_shows_its_cards_once_it_is_mended(tmp_path: Path) -> None:
    path = put(tmp_path / "young.toml", "format = 1\n[[fact]]\n")
    screen = Screen(tmp_path, "preview", "young.toml")
    screen.shows("young.toml:2:")
    path.write_text(MOONS, encoding="utf-8")
    screen.shows("Titan go round")
    assert screen.ends("\x1b") == 0


def test_cards_are_found_reset_and_edited_from_the_list(deck: Path, tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\nsed -i 's/Titan go/Titan truly go/' \"$1\"\n", encoding="utf-8")
    editor.chmod(0o755)
    screen = Screen(tmp_path, "browse", "moons", "--filter", "titan", EDITOR=str(editor))
    screen.shows("1 of 3 cards")
    screen.child.send("r")
    screen.shows("r again")
    screen.child.send("r")
    screen.shows("Its memory starts anew")
    screen.child.send("e")
    screen.shows("Titan truly go")
    screen.child.send("\x1b")
    screen.shows("3 cards")
    assert screen.ends("q") == 0
