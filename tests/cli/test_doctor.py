"""`tutor doctor`: what is wrong with the log, and what can be brought out of a damaged one."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Clock, Ran

Tutor = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _ready(moons: Path, clock: Clock) -> None:
    """A home with a small deck, at noon."""


def test_doctor_finds_a_sound_log_sound(tutor: Tutor) -> None:
    tutor("study", "--plain", typed="saturn\n\n")
    ran = tutor("doctor")
    assert ran.code == 0
    assert ran.out.endswith("log.db: 3 events\n")
    assert ran.err == "Nothing is wrong.\n"
    found = json.loads(tutor("doctor", "--rebuild", "--json").out)
    assert (found["events"], found["findings"], found["unknown"]) == (3, [], {})


def test_doctor_finds_a_changed_answer(tutor: Tutor, home: Path) -> None:
    tutor("study", "--plain", typed="saturn\n\n")
    db = sqlite3.connect(home / "log.db")
    db.execute("UPDATE event SET body = replace(body, 'Saturn', 'Uranus') WHERE kind = 'review'")
    db.commit()
    db.close()
    ran = tutor("doctor")
    assert ran.code == 1
    assert "1 finding." in ran.err or "findings." in ran.err
    assert json.loads(tutor("doctor", "--json").out)["findings"]


def test_doctor_brings_what_can_be_read_out_of_a_log_that_cannot_be_opened(
    tutor: Tutor, home: Path, tmp_path: Path
) -> None:
    tutor("study", "--plain", typed="saturn\n\n")
    log, new = home / "log.db", tmp_path / "new.db"
    damaged = b"x" * 4096 + log.read_bytes()[4096:]
    log.write_bytes(damaged)
    assert "--salvage" in tutor("doctor").err
    ran = tutor("doctor", "--salvage", new)
    assert (ran.code, ran.out) == (0, f"{new}: 3 events\n")
    assert ran.err.startswith("Nothing is wrong.\n")
    assert log.read_bytes() == damaged
    assert tutor("doctor", "--salvage", new).code == 73
    assert tutor("doctor", "--salvage", new, "--rebuild").code == 2
    new.replace(log)
    assert tutor("doctor").code == 0
