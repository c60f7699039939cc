"""What is done outside a session: undo across restarts, suspend, resume, bury, flag."""

from pathlib import Path

import pytest

from tests.conftest import TODAY, Clock
from tests.desk.learner import go_through, right, seated, settle, wrong
from tutor.desk import deeds
from tutor.desk.desk import Desk
from tutor.errors import Exit, TutorError
from tutor.study.memory import Memory

TITAN = "moons/titan/answer"


def memory(desk: Desk, card: str = TITAN) -> Memory:
    return desk.store.memory(card) or Memory(card)


def test_undo_goes_back_answer_by_answer_after_restarts(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        settle(sitting, right)
        settle(sitting, right)
    for card, name in (("moons/triton/answer", "Triton"), (TITAN, "Titan")):
        with Desk() as desk:
            assert memory(desk, card).attempts == 1
            assert desk.undo() == f'Took back the answer to "Which planet does {name} go round?" ({card}).'
            assert memory(desk, card).attempts == 0
        clock.forward(days=1)
    with Desk() as desk:
        assert desk.undo() == "There is nothing to undo."
        assert desk.overview().new == 3
        assert desk.store.history.sessions() == []


def test_an_undone_memory_is_as_it_was(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        go_through(sitting)
    with Desk() as desk:
        before = memory(desk)
    clock.forward(days=5)
    with seated() as (desk, sitting):
        assert sitting.card is not None
        assert sitting.card.id == TITAN
        settle(sitting, wrong)
    with Desk() as desk:
        assert memory(desk) != before
        desk.undo()
        assert memory(desk) == before


def test_deeds_are_undone_in_turn(moons: Path, desk: Desk) -> None:
    deeds.suspend(desk, TITAN)
    deeds.flag(desk, TITAN, on=True)
    deeds.bury(desk, "moons/io/answer")
    assert desk.undo() == "Took back the burying of moons/io/answer."
    assert desk.undo() == f"Took back the flag of {TITAN}."
    assert memory(desk).suspended
    assert desk.undo() == f"Took back the suspension of {TITAN}."
    assert not memory(desk).suspended
    assert desk.undo() == "There is nothing to undo."


def test_a_suspended_card_is_not_asked_until_it_is_resumed(moons: Path, desk: Desk, clock: Clock) -> None:
    deeds.suspend(desk, TITAN)
    assert desk.overview().new == 2
    clock.forward(days=30)
    assert desk.overview().new == 2
    deeds.resume(desk, TITAN)
    assert desk.overview().new == 3


def test_a_buried_card_comes_back_the_next_day(moons: Path, desk: Desk, clock: Clock) -> None:
    deeds.bury(desk, TITAN)
    assert memory(desk).buried_day == TODAY
    assert desk.overview().new == 2
    clock.forward(days=1)
    assert desk.overview().new == 3


def test_a_reset_starts_anew_and_can_be_undone(moons: Path, clock: Clock) -> None:
    with seated() as (desk, sitting):
        settle(sitting, right)
        learned = memory(desk)
    with Desk() as desk:
        deeds.reset(desk, TITAN)
        assert memory(desk) == Memory(TITAN, tries=1)
        assert desk.undo() == f"Took back the reset of {TITAN}."
        assert memory(desk) == learned


def test_a_flag_can_be_taken_away(moons: Path, desk: Desk) -> None:
    deeds.flag(desk, TITAN, on=True)
    assert memory(desk).flagged
    deeds.flag(desk, TITAN, on=False)
    assert not memory(desk).flagged


@pytest.mark.parametrize(
    ("card", "hint"),
    [
        ("moons/titam/answer", f'Did you mean "{TITAN}"?'),
        ("moons/zzzzzzzz", "`tutor cards moons` lists them."),
        ("mons/titan/answer", 'Did you mean "moons"?'),
    ],
)
def test_an_unknown_card_is_refused_and_nothing_is_written(moons: Path, desk: Desk, card: str, hint: str) -> None:
    with pytest.raises(TutorError) as caught:
        deeds.suspend(desk, card)
    assert caught.value.code == Exit.NO_INPUT
    assert caught.value.hint == hint
    assert list(desk.store.events()) == []
