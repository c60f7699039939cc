"""Words, decks and folders that name what cannot be there, or may not be looked at, are told and hide nothing else."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, Clock, Ran, put
from tutor.errors import Exit

Tutor = Callable[..., Ran]

LONG = "x" * 5000


@pytest.mark.parametrize(
    "command",
    [
        ("study", "--plain", f"./{LONG}.toml"),
        ("study", "--plain", f"{LONG}/x.toml"),
        ("check", f"./{LONG}.toml"),
        ("check", LONG),
        ("fmt", f"./{LONG}.toml"),
        ("pin", f"{LONG}/x.toml"),
        ("source", f"{LONG}/x/y"),
        ("source", "moons", LONG),
        ("cards", f"{LONG}/"),
        ("backup", LONG),
    ],
    ids=lambda command: command[0],
)
def test_a_name_no_file_can_have_is_told(tutor: Tutor, moons: Path, command: tuple[str, ...]) -> None:
    ran = tutor(*command)
    assert ran.code in {Exit.NO_INPUT, Exit.CANNOT_CREATE, Exit.IO}
    assert ran.err.startswith("tutor: ")


@pytest.mark.parametrize("command", ["study", "check", "cards"])
def test_a_folder_that_may_not_be_entered_is_told(
    tutor: Tutor, moons: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.stat

    def refuse(path: str | os.PathLike[str] | int, **options: bool) -> os.stat_result:
        if "secret" in str(path):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, **options)

    monkeypatch.setattr(os, "stat", refuse)
    ran = tutor(command, *(["--plain"] if command == "study" else []), "./secret/x.toml")
    assert ran.code == Exit.NO_INPUT
    assert "no such file or folder" in ran.err


def test_an_article_whose_name_no_file_can_have_is_not_at_hand(tutor: Tutor, home: Path, clock: Clock) -> None:
    source = f'\n[source]\ntitle = "T"\nfile = "{"x" * 300}.txt"\n\n[[fact]]'
    put(home / "decks" / "moons.toml", MOONS.replace("\n[[fact]]", source, 1))
    assert tutor("source", "moons").code in {Exit.OK, Exit.NO_INPUT}
    assert tutor("check").code == Exit.FINDINGS
    ran = tutor("study", "--plain", "moons", typed="a\n:source\n\n")
    assert (ran.code, "Saturn" in ran.out) == (Exit.OK, True)


def test_what_is_no_deck_hides_none(tutor: Tutor, moons: Path) -> None:
    """A link that leads round in a circle, a pipe, a folder: each is passed over by itself."""
    folder = moons.parent
    (folder / "circle.toml").symlink_to("circle.toml")
    (folder / "gone.toml").symlink_to("nowhere")
    (folder / "self").symlink_to(".")
    (folder / "a.toml").mkdir()
    os.mkfifo(folder / "pipe.toml")
    put(folder / "zz.toml", MOONS.replace('id = "moons"', 'id = "last"'))
    ran = tutor("decks")
    assert ran.code == Exit.OK
    assert [line.split()[0] for line in ran.out.splitlines()[1:]] == ["moons", "last"]
