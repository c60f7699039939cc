"""What a session is asked to hold: practice, limits, named decks and cards."""

from pathlib import Path

import pytest

from tests.conftest import MOONS, Clock, put
from tests.desk.learner import answer, go_through, right, seated, settle, wrong, wrong_once
from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.errors import Exit, TutorError
from tutor.study.action import Rate
from tutor.study.log import SessionEnd, SessionStart
from tutor.study.prompt import Rung
from tutor.study.stage import Asking, Ended


def test_practice_moves_no_memory(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        go_through(sitting)
    with Desk() as desk:
        before = desk.store.memories([row[0] for row in desk.library.roster("moons")]), desk.overview()
    with seated(Scope(practice=True)) as (_, sitting):
        assert sitting.session.total == 3
        go_through(sitting, wrong_once())
        assert sitting.result().practice
    with Desk() as desk:
        after = desk.store.memories([row[0] for row in desk.library.roster("moons")])
        for card, memory in before[0].items():
            assert (after[card].stability, after[card].last_day, after[card].missed) == (
                memory.stability,
                memory.last_day,
                memory.missed,
            )
        assert (desk.overview().reviews, desk.overview().new) == (before[1].reviews, before[1].new)
        assert [session.practice for session in desk.store.history.sessions()] == [True, False]


def test_weak_practice_begins_with_the_shakiest(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        settle(sitting, right)
        settle(sitting, right)
        settle(sitting, wrong)
        go_through(sitting)
    clock.forward(days=1)
    with seated(Scope(practice=True, weak=True, limit=1)) as (_, sitting):
        assert sitting.session.total == 1
        assert sitting.card is not None
        assert sitting.card.id == "moons/io/answer"


def test_named_cards_are_practised_alone(moons: Path, desk: Desk) -> None:
    sitting = desk.study(Scope(cards=("moons/io/answer", "moons/titan/answer")))
    assert sitting.session.practice
    assert [judged.asked.prompt.card for judged in go_through(sitting)] == ["moons/io/answer", "moons/titan/answer"]


@pytest.mark.parametrize(
    ("scope", "total"), [(Scope(limit=2), 2), (Scope(new=1), 1), (Scope(new=0), 0), (Scope(new=2, limit=1), 1)]
)
def test_limits_hold(moons: Path, desk: Desk, scope: Scope, total: int) -> None:
    assert desk.study(scope).session.total == total


def test_a_session_ends_after_its_minutes(moons: Path, desk: Desk, clock: Clock) -> None:
    sitting = desk.study(Scope(minutes=1))
    settle(sitting, right)
    clock.forward(seconds=59)
    settle(sitting, right)
    assert isinstance(sitting.session.stage, Asking)
    clock.forward(seconds=2)
    answer(sitting, right)
    sitting.do(Rate())
    assert sitting.session.stage == Ended("done")
    clock.forward(days=1)
    sitting = desk.study(Scope(minutes=1, practice=True))
    clock.forward(minutes=2)
    settle(sitting, right)
    assert sitting.session.stage == Ended("time")
    assert sitting.result().reason == "time"


def test_a_fixed_rung_holds_for_every_card(moons: Path, desk: Desk) -> None:
    sitting = desk.study(Scope(rung="free"))
    assert {judged.asked.prompt.rung for judged in go_through(sitting)} == {Rung.FREE}


def test_only_the_named_decks_are_asked(moons: Path, home: Path, desk: Desk) -> None:
    put(home / "decks" / "suns.toml", MOONS.replace('"moons"', '"suns"').replace("Moons", "Suns"))
    assert desk.study().session.total == 6
    sitting = desk.study(Scope(decks=("suns",)))
    assert {judged.asked.candidate.deck for judged in go_through(sitting)} == {"suns"}
    starts = [event for event in desk.store.events() if event.kind == SessionStart.kind]
    assert [event.body["decks"] for event in starts] == [["suns"]]
    assert [event.body["reason"] for event in desk.store.events() if event.kind == SessionEnd.kind] == ["done"]


def test_an_unknown_deck_is_refused(moons: Path, desk: Desk) -> None:
    with pytest.raises(TutorError) as caught:
        desk.study(Scope(decks=("moon",)))
    assert caught.value.code == Exit.NO_INPUT
