"""Folders of a learner, made up: so many cards in one deck, so many reviews in the log."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import time

ROOT = Path(__file__).resolve().parents[2]

PASS = (sys.executable, "-c", "pass")
"""The least that Python can do."""

BARE = (sys.executable, str(Path(__file__).with_name("bare.py")))
"""The bare Textual app."""

DECK = "trees"
"""The id of the deck that is made up; there are the shipped ones beside it."""

DECKS = 8
"""How many decks a long history is about."""

TAGS = 30
"""How many tags the cards of a long history have, one each."""

EACH = 50
"""How often each card is asked in all the years of a long history."""

PROMPT = "Which tree"
"""How every question begins, and the line of the bare app."""

RIGHT = "Willow"
"""How every right answer begins, and no wrong one."""


def tutor(*arguments: str) -> tuple[str, ...]:
    """Return the command of `tutor` as its installed script runs it."""
    return (sys.executable, "-c", "from tutor.__main__ import main; main()", *arguments)


@dataclass(frozen=True)
class Sizes:
    """How large the decks and the log are, and how often things are measured."""

    few: int = 1_000
    many: int = 100_000
    reviews: int = 100_000
    long: int = 1_000_000
    runs: int = 15
    keys: int = 300


class Homes:
    """The learners' folders, each made and read once when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def home(self, cards: int, reviews: int = 0) -> Path:
        """Return a folder whose decks were read before, a second time and from the cache."""
        home = self._folder / f"{cards}-{reviews}"
        if not home.exists():
            write_deck(home / "decks" / f"{DECK}.toml", cards)
            run(tutor("due"), home)
            if reviews:
                run((sys.executable, str(Path(__file__).with_name("reviews.py")), str(reviews)), home)
            run(tutor("due"), home)
        return home

    def years(self, reviews: int) -> Path:
        """Return a folder with several decks that were studied for ten years, so many reviews in all."""
        home = self._folder / f"years-{reviews}"
        if not home.exists():
            for n in range(DECKS):
                write_deck(home / "decks" / f"{DECK}-{n}.toml", -(-reviews // (EACH * DECKS)), f"{DECK}-{n}", tags=TAGS)
            run(tutor("due"), home)
            run((sys.executable, str(Path(__file__).with_name("years.py")), str(reviews)), home)
            run(tutor("due"), home)
        return home

    def copy(self, home: Path, name: str) -> Path:
        """Return a copy of a folder, to be written in."""
        copied = Path(shutil.copytree(home, self._folder / name))
        # A copied log belongs to a new device, whose first event looks through all of it for earlier ones.
        run(tutor("flag", f"{DECK}/crossing-1/answer"), copied)
        return copied

    def cold(self, cards: int) -> Path:
        """Return a folder whose decks were never read."""
        home = self._folder / "cold"
        shutil.rmtree(home, ignore_errors=True)
        write_deck(home / "decks" / f"{DECK}.toml", cards)
        return home


@contextmanager
def homes() -> Iterator[Homes]:
    """Keep the folders until the end of the block."""
    with TemporaryDirectory(prefix="tutor-benchmarks-") as folder:
        yield Homes(Path(folder))


def environ(home: Path) -> dict[str, str]:
    """Return the environment of a run: the learner's folder, a plain terminal, compiled modules kept."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TEXTUAL", "PYTHON", "TUTOR"))}
    for name in ("NO_COLOR", "COLORFGBG"):
        kept.pop(name, None)
    return kept | {
        "TUTOR_HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
    }


def run(command: tuple[str, ...], home: Path) -> None:
    """Run a command to its end; raises RuntimeError with what it said when it failed."""
    done = subprocess.run(command, env=environ(home), check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if done.returncode:
        raise RuntimeError(done.stderr.decode())


def write_deck(path: Path, cards: int, deck: str = DECK, *, tags: int = 0) -> None:
    """Write a deck of so many facts, dated an hour ago so that its cached reading is trusted.

    Each has one of so many tags, if there are any.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        file.write(f'format = 1\nid = "{deck}"\ntitle = "The trees at the crossings"\nlanguage = "en"\n')
        for n in range(1, cards + 1):
            place = _name(n)
            file.write(
                f'\n[[fact]]\nid = "crossing-{n}"\nask = "{PROMPT} stands at crossing number {n}, which is {place}?"\n'
                f'answer = "{RIGHT} of {place}"\n'
                f'wrong = ["Poplar of {place}", "Rowan of {place}"]\n'
                f'explain = "It was planted in the year of the flood."\n'
                + (f'tags = ["grove {n % tags}"]\n' if tags else "")
            )
    hour_ago = time() - 3600
    os.utime(path, (hour_ago, hour_ago))


def _name(n: int) -> str:
    """Spell a number as a name, so that answers are text."""
    return "".join(("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu")[int(digit)] for digit in str(n)).title()
