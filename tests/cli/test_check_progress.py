"""`tutor check` tells before studying what an edit will do to progress, and writes nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, Clock, Ran, put

Tutor = Callable[..., Ran]

TERM = '[[term]]\nterm = "a"\nmeaning = "b"\n\n'


@pytest.fixture
def studied(tutor: Tutor, moons: Path, clock: Clock) -> Path:
    """The deck of three facts, each answered once."""
    ran = tutor("study", "--plain", "moons", typed="saturn\n\nneptune\n\njupiter\n\n" * 3)
    assert ran.code == 0
    return moons


def told(tutor: Tutor, path: Path) -> str:
    """The last line of talk."""
    return tutor("check", path, "--ignore", "no-explain").err.splitlines()[-1]


def test_nothing_is_told_of_a_deck_without_history(tutor: Tutor, moons: Path) -> None:
    assert told(tutor, moons) == "1 file checked, no problems"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("", "", "3 cards keep their progress."),
        ("Which planet does Io go round?", "Round which planet goes Io?", "3 cards keep their progress."),
        ('answer = "Jupiter"', 'answer = "the largest one"', "2 cards keep their progress, 1 is asked again soon."),
        ('[[fact]]\nid = "io"', f'{TERM}[[fact]]\nid = "io"', "3 cards keep their progress, 2 are new."),
        (MOONS[MOONS.index('[[fact]]\nid = "io"') :], "", "2 cards keep their progress, 1 is archived."),
    ],
)
def test_what_an_edit_does_is_told(tutor: Tutor, studied: Path, old: str, new: str, sentence: str) -> None:
    put(studied, MOONS.replace(old, new))
    assert told(tutor, studied) == f"moons.toml: {sentence}"
    assert told(tutor, studied) == f"moons.toml: {sentence}", "nothing was taken in by telling it"
    found = json.loads(tutor("check", studied, "--json").out)["progress"]
    assert sum(found[0][key] for key in ("kept", "changed", "gone")) == 3


def test_a_note_under_a_new_id_is_told_how_to_keep_its_progress(tutor: Tutor, studied: Path) -> None:
    put(studied, MOONS.replace('id = "io"', 'id = "io-moon"'))
    ran = tutor("check", studied, "--ignore", "no-explain")
    assert ran.code == 1
    assert f"{studied}:20:1: vanished-id this note has another id than before: the progress of io is left" in ran.out
    assert "`tutor rename-id moons/io moons/io-moon`" in ran.out
    put(studied, MOONS)
    assert tutor("rename-id", "moons/io", "moons/io-moon").code == 0
    assert told(tutor, studied) == "moons.toml: 3 cards keep their progress."


def test_a_note_taken_out_is_told_once(tutor: Tutor, studied: Path) -> None:
    put(studied, MOONS[: MOONS.index('[[fact]]\nid = "io"')])
    assert "vanished-id the note io is gone, and 1 of its cards had progress" in tutor("check", studied).out
    tutor("decks")
    assert "vanished-id" not in tutor("check", studied).out


def test_an_id_that_was_renamed_away_is_not_used_again(tutor: Tutor, studied: Path) -> None:
    assert tutor("rename-id", "moons/io", "moons/io-moon").code == 0
    assert "reused-id" not in tutor("check", studied).out
    put(studied, MOONS)
    assert f"{studied}:20:1: reused-id moons/io was renamed to moons/io-moon" in tutor("check", studied).out


def test_an_id_that_was_given_back_may_be_used(tutor: Tutor, studied: Path) -> None:
    tutor("rename-id", "moons/io", "moons/io-moon")
    tutor("rename-id", "moons/io-moon", "moons/io")
    assert "reused-id" not in tutor("check", studied).out


def test_checking_makes_no_log(tutor: Tutor, moons: Path, home: Path) -> None:
    tutor("check", moons)
    assert not (home / "log.db").exists()
