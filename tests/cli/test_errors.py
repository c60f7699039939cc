"""What can go wrong is said in words, on stderr, with the exit code that the manual promises."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, Clock, Ran, put
from tutor.cli import commands
from tutor.errors import Exit, TutorError

Tutor = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _ready(moons: Path, clock: Clock) -> None:
    """A home with a small deck and another, at noon."""
    put(moons.with_name("planets.toml"), MOONS.replace('"moons"', '"planets"'))


TROUBLE: list[tuple[tuple[str, ...], Exit, str]] = [
    (("stduy",), Exit.USAGE, 'no command is called "stduy". Did you mean "study"?'),
    (("zzzzzz",), Exit.USAGE, "`tutor --help` lists them."),
    (("--nonsense",), Exit.USAGE, "No such option"),
    (("due", "--nonsense"), Exit.USAGE, "Try `tutor due --help`."),
    (("due", "more"), Exit.USAGE, "unexpected extra argument"),
    (("cards",), Exit.USAGE, "Missing argument 'DECK'"),
    (("study",), Exit.USAGE, "`tutor study --plain` asks line by line"),
    ((), Exit.USAGE, "this needs a terminal to draw on"),
    (("study", "--plain", "--weak"), Exit.USAGE, "--weak goes with --practice"),
    (("study", "--plain", "--limit", "0"), Exit.USAGE, "--limit"),
    (("study", "--plain", "--new", "x"), Exit.USAGE, "--new"),
    (("plan", "--recall", "1.2"), Exit.USAGE, "--recall"),
    (("plan", "--exam", "soon"), Exit.USAGE, "a date such as 2027-01-20"),
    (("plan", "--exam", "2027-02-30"), Exit.USAGE, "a date such as 2027-01-20"),
    (("plan", "--rung", "low"), Exit.USAGE, "--rung"),
    (("history", "--limit", "0"), Exit.USAGE, "--limit"),
    (("study", "--plain", "moon"), Exit.NO_INPUT, 'Did you mean "moons"?'),
    (("study", "--plain", "missing.toml"), Exit.NO_INPUT, "missing.toml: no such file or folder"),
    (("study", "--plain", "./empty"), Exit.NO_INPUT, "./empty: holds no deck"),
    (("study", "--plain", "/dev/null"), Exit.NO_INPUT, "/dev/null: holds no deck"),
    (("study", "--plain", "bad.toml"), Exit.BAD_DATA, "bad.toml:1:"),
    (("cards", "./empty"), Exit.NO_INPUT, "holds no deck"),
    (("cards", "moons/titan"), Exit.NO_INPUT, "no such file or folder"),
    (("pin", "moon"), Exit.NO_INPUT, 'Did you mean "moons"?'),
    (("pin", "bad.toml"), Exit.BAD_DATA, "bad.toml:1:"),
    (("source", "moon"), Exit.NO_INPUT, 'Did you mean "moons"?'),
    (("source", "moons", "missing.txt"), Exit.NO_INPUT, "missing.txt: no such file"),
    (("source", "moons", "latin.txt"), Exit.BAD_DATA, "no UTF-8"),
    (("source", "moons", "empty"), Exit.NO_INPUT, "is a folder"),
    (("suspend", "moons/titan/answr"), Exit.NO_INPUT, 'Did you mean "moons/titan/answer"?'),
    (("flag", "moons"), Exit.NO_INPUT, 'no card is called "moons"'),
    (("rename-id", "moons", "moons/titan"), Exit.USAGE, "not ids of one kind"),
    (("rename-id", "moons/nothing", "moons/x"), Exit.NO_INPUT, "has no note nothing"),
    (("rename-id", "moons/nothing", "moons/io"), Exit.NO_INPUT, "has no note nothing"),
    (("rename-id", "moons/titan", "moons/io"), Exit.CANNOT_CREATE, "already used"),
    (("rename-id", "moons", "planets"), Exit.CANNOT_CREATE, 'a deck called "planets" exists already'),
    (("new", "moons"), Exit.CANNOT_CREATE, "exists already"),
    (("backup", "bad.toml/copy.db"), Exit.CANNOT_CREATE, "copy.db"),
    (("backup", "empty"), Exit.CANNOT_CREATE, "empty"),
    (("manual", "decs"), Exit.NO_INPUT, 'Did you mean "decks"?'),
    (("check", "missing.toml"), Exit.NO_INPUT, "missing.toml: no such file or folder"),
    (("check", "moon"), Exit.NO_INPUT, 'Did you mean "moons"?'),
    (("fmt", "moon"), Exit.NO_INPUT, 'Did you mean "moons"?'),
    (("fmt", "missing.toml"), Exit.NO_INPUT, "missing.toml: no such file or folder"),
]


@pytest.mark.parametrize(("command", "code", "said"), TROUBLE, ids=[" ".join(row[0]) or "home" for row in TROUBLE])
def test_trouble_is_told(tutor: Tutor, tmp_path: Path, command: tuple[str, ...], code: Exit, said: str) -> None:
    put(tmp_path / "bad.toml", "no toml")
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    (tmp_path / "empty").mkdir()
    ran = tutor(*command)
    assert said in ran.err
    assert ran.code == code
    assert ran.out == ""
    assert "Traceback" not in ran.err


def test_settings_that_do_not_fit_stop_what_needs_them(tutor: Tutor, home: Path) -> None:
    put(home / "settings.toml", 'theme = "pink"\n')
    ran = tutor("due")
    assert ran.code == Exit.BAD_DATA
    assert ran.err == f'tutor: {home}/settings.toml: theme is "auto", "light" or "dark"\n'


def test_a_log_that_is_none_is_bad_data(tutor: Tutor, home: Path) -> None:
    (home / "log.db").write_bytes(b"not a database, and long enough to be taken for one" * 99)
    ran = tutor("due")
    assert ran.code == Exit.BAD_DATA
    assert str(home / "log.db") in ran.err
    assert (home / "log.db").read_bytes().startswith(b"not a database")


def test_a_home_that_cannot_be_made_is_told(tutor: Tutor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "file", "")
    monkeypatch.setenv("TUTOR_HOME", str(tmp_path / "file" / "home"))
    ran = tutor("due")
    assert ran.code == Exit.CANNOT_CREATE
    assert "Traceback" not in ran.err


def test_a_full_disk_is_told(tutor: Tutor, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise TutorError("the disk is full", hint="Make room.", code=Exit.IO)

    monkeypatch.setattr("tutor.store.store.Store.append", full)
    ran = tutor("study", "--plain", typed="saturn\n\n")
    assert ran.code == Exit.IO
    assert ran.err == "tutor: the disk is full\n       Make room.\n"


def test_ctrl_c_ends_with_130(tutor: Tutor, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tutor.desk.desk.Desk.today", interrupted)
    ran = tutor("due")
    assert ran.code == 130
    assert ran.err.strip() == ""


def test_a_bug_crashes_loudly(tutor: Tutor, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("tutor.desk.desk.Desk.today", broken)
    with pytest.raises(ZeroDivisionError):
        tutor("due")


def test_a_file_nobody_took_care_of_is_a_bug(tutor: Tutor, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise FileNotFoundError(2, "No such file", "/nowhere")

    monkeypatch.setattr("tutor.desk.desk.Desk.today", broken)
    with pytest.raises(FileNotFoundError):
        tutor("due")


def test_every_command_is_in_the_table_of_its_module() -> None:
    for name, (module, line) in commands.COMMANDS.items():
        command = commands.tutor.get_command(commands.click.Context(commands.tutor), name)  # type: ignore[attr-defined]  # a group
        assert command is not None, f"{name} is not in {module}"
        assert command.callback.__module__ == f"tutor.cli.{module}"
        assert line.endswith(".")


def test_a_file_name_that_is_no_utf_8_is_shown_safely(tutor: Tutor, home: Path) -> None:
    with open(os.fsencode(home / "decks") + b"/x\xff.toml", "wb") as file:  # noqa: PTH123 - a path of bytes
        file.write(MOONS.replace('"moons"', '"suns"').encode())
    for command, code in (("decks", 0), ("due", 0), ("check", Exit.FINDINGS)):  # notes without `explain`
        assert tutor(command).code == code
        assert tutor(command, "--json").code == code
    assert tutor("cards", "suns").out.startswith("suns/titan/answer")
