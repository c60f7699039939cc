"""Large decks are read by a process of its own, and nothing depends on that."""

import sys
from pathlib import Path

import pytest

from tutor.desk.desk import Desk
from tutor.library import library, load


@pytest.fixture(autouse=True)
def _large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every deck counts as large."""
    monkeypatch.setattr(library, "LARGE", 0)


def cards_and_new() -> tuple[int, int]:
    with Desk() as desk:
        assert [file.id for file in desk.decks()] == ["moons"]
        (counts,) = desk.store.counts(["moons"], desk.today())
        return len(list(desk.library.cards("moons"))), counts.new


def test_what_another_process_read_need_not_be_read_here(moons: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def not_here(*_: object) -> None:
        pytest.fail("read in this process")

    monkeypatch.setattr(load, "load", not_here)
    assert cards_and_new() == (3, 3)


def test_the_other_process_tells_its_progress(moons: Path) -> None:
    told: list[tuple[str, int, int]] = []
    with Desk(progress=lambda *progress: told.append(progress)) as desk:
        desk.decks()
    whole = max(total for _, _, total in told)
    assert ("Reading decks", 0, whole) in told
    assert ("Reading decks", whole, whole) in told


@pytest.mark.parametrize("program", ["/bin/false", "/no/such/program"])
def test_a_process_that_fails_leaves_the_reading_to_this_one(
    moons: Path, program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    assert cards_and_new() == (3, 3)
