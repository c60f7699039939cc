"""A new id for a deck or a note: history comes along, or nothing happens."""

from pathlib import Path

import pytest

from tests.conftest import MOONS, Clock, put
from tests.desk.learner import go_through, seated
from tutor.desk.desk import Desk
from tutor.desk.renaming import rename
from tutor.errors import Exit, TutorError


def test_renaming_a_note_carries_its_history(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        go_through(sitting)
    with Desk() as desk:
        assert rename(desk, "moons/titan", "moons/saturns-largest") == moons
        assert 'id = "saturns-largest"' in moons.read_text()
        memory = desk.store.memory("moons/saturns-largest/answer")
        assert memory is not None
        assert memory.attempts == 1
        assert desk.overview().new == 0
        assert desk.study().opening == ""


def test_renaming_a_deck_carries_its_history(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        go_through(sitting)
    with Desk() as desk:
        rename(desk, "moons", "satellites")
        assert [(row.id, row.new) for row in desk.overview().rows] == [("satellites", 0)]
        assert desk.store.check().findings == ()
        assert desk.store.history.sessions()[0].decks == ("satellites",)
        assert desk.study().opening == ""
    clock.forward(days=1)
    with seated() as (_, sitting):
        assert sitting.session.total == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("moons", "suns"),
        ("moons/titan", "suns/titan"),
        ("moons/titan", "titan"),
        ("moons/titan", "moons/io"),
        ("moons/titan", "moons/Not An Id"),
        ("moons", "Not An Id"),
        ("moons/nothing", "moons/x"),
        ("nothing", "x"),
    ],
)
def test_a_rename_that_cannot_be_changes_nothing(moons: Path, home: Path, desk: Desk, old: str, new: str) -> None:
    put(home / "decks" / "suns.toml", MOONS.replace('"moons"', '"suns"'))
    with pytest.raises(TutorError):
        rename(desk, old, new)
    assert moons.read_text() == MOONS
    assert list(desk.store.events()) == []


def test_a_rename_that_cannot_be_written_moves_no_history(
    desk: Desk, moons: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, text: str) -> None:
        raise TutorError(f"{path}: no space left", code=Exit.IO)

    monkeypatch.setattr("tutor.library.files.write_whole", full)
    before = moons.read_text()
    with pytest.raises(TutorError, match="no space left"):
        rename(desk, "moons/titan", "moons/largest")
    assert moons.read_text() == before
    assert not desk.store.check().findings
    assert [event.kind for event in desk.store.events()] == ["rename", "undo"]


def test_a_note_renamed_by_hand_gets_its_history_back(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        go_through(sitting)
    text = moons.read_text().replace('id = "titan"', 'id = "largest"')
    put(moons, text)
    with Desk() as desk:
        assert desk.overview().new == 1
        assert rename(desk, "moons/titan", "moons/largest") == moons
        assert moons.read_text() == text
        assert desk.overview().new == 0
        with pytest.raises(TutorError):
            rename(desk, "moons/nothing", "moons/largest")


def test_a_deck_renamed_by_hand_gets_its_history_back(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        go_through(sitting)
    put(moons, moons.read_text().replace('id = "moons"', 'id = "satellites"'))
    with Desk() as desk:
        rename(desk, "moons", "satellites")
        assert [(row.id, row.new) for row in desk.overview().rows] == [("satellites", 0)]
        assert desk.store.check().findings == ()
