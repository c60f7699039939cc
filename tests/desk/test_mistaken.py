"""A wrong answer that is another card's answer is noticed; two cards mixed up are asked side by side."""

from pathlib import Path

import pytest

from tests.conftest import Clock, put
from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.study.action import Answer, Quit, Rate, Retype, Turn
from tutor.study.log import Review
from tutor.study.queue import Candidate
from tutor.study.response import Response, Typed, Unknown
from tutor.study.stage import Asking

PLANETS = """\
format = 1
id = "moons"
title = "Moons"
language = "en"

[[fact]]
id = "titan"
ask = "Which planet does Titan go round?"
answer = "Saturn"

[[fact]]
id = "triton"
ask = "Which planet does Triton go round?"
answer = "Neptune"
wrong = ["Uranus", "Pluto"]

[[fact]]
id = "io"
ask = "Which planet does Io go round?"
answer = "Jupiter"

[[fact]]
id = "europa"
ask = "Which planet does Europa go round?"
answer = "Jupiter"
"""

TITAN, TRITON, IO = (f"moons/{note}/answer" for note in ("titan", "triton", "io"))


@pytest.fixture
def planets(home: Path) -> None:
    put(home / "decks" / "moons.toml", PLANETS)


def answer(desk: Desk, card: str, response: Response, *, turned: bool = False, sure: bool = False) -> Review:
    """Answer one card of today's portion, then leave; the review that was written."""
    sitting = desk.study(Scope(rung="free"))
    for _ in range(20):
        stage = sitting.session.stage
        assert isinstance(stage, Asking)
        if stage.prompt.card == card:
            break
        sitting.do(Answer(Typed(stage.prompt.answer)))
        sitting.do(Rate())
    sitting.do(Answer(response, sure))
    if turned:
        sitting.do(Turn())
    sitting.do(Rate())
    sitting.do(Retype(""))
    sitting.do(Quit())
    (*_, (_, review, _)) = desk.store.history.answers(sitting.session.id)
    assert review.card == card
    return review


@pytest.mark.parametrize(
    ("card", "text", "mixed_with"),
    [
        (TITAN, "neptune", TRITON),
        (TRITON, "SATURN", TITAN),
        (TITAN, "Uranus", ""),
        (TITAN, "no idea", ""),
        (TITAN, "Jupiter", ""),  # the answer of two cards: of which, nobody can say
        (IO, "Saturn", TITAN),
    ],
)
def test_a_wrong_answer_is_traced_to_its_card(
    planets: None, clock: Clock, desk: Desk, card: str, text: str, mixed_with: str
) -> None:
    assert answer(desk, card, Typed(text)).mixed_with == mixed_with


def test_what_is_right_or_not_known_or_overruled_is_no_mistake(planets: None, clock: Clock, desk: Desk) -> None:
    assert answer(desk, TITAN, Unknown()).mixed_with == ""
    clock.forward(days=5)
    assert answer(desk, TITAN, Typed("Neptune"), turned=True).mixed_with == ""
    clock.forward(days=20)
    assert answer(desk, TITAN, Typed("Saturn")).mixed_with == ""


def test_two_cards_mixed_up_are_asked_one_after_the_other(planets: None, clock: Clock, desk: Desk) -> None:
    answer(desk, TITAN, Typed("Neptune"))
    assert desk.store.mixed_up(desk.today()) == ()
    answer(desk, TRITON, Typed("Saturn"))
    assert desk.store.mixed_up(desk.today()) == ((TITAN, TRITON),)
    clock.forward(days=1)
    asked = [each.card for each in _portion(desk)]
    assert abs(asked.index(TITAN) - asked.index(TRITON)) == 1


def test_the_partner_comes_along_though_it_is_not_due(planets: None, clock: Clock, desk: Desk) -> None:
    answer(desk, TRITON, Typed("Saturn"))
    answer(desk, TRITON, Typed("Saturn"))
    answer(desk, TRITON, Typed("Neptune"))
    clock.forward(days=1)
    assert desk.store.due(TITAN) is not None
    assert desk.store.due(TITAN) > desk.today() >= desk.store.due(TRITON)  # type: ignore[operator] # both were asked
    assert [each.card for each in _portion(desk)][:2] == [TRITON, TITAN]


def test_once_both_were_passed_they_are_told_apart(planets: None, clock: Clock, desk: Desk) -> None:
    answer(desk, TITAN, Typed("Neptune"))
    answer(desk, TRITON, Typed("Saturn"))
    answer(desk, TITAN, Typed("Saturn"))
    answer(desk, TRITON, Typed("Neptune"))
    assert desk.store.mixed_up(desk.today()) == ((TITAN, TRITON),)
    clock.forward(days=30)
    answer(desk, TRITON, Typed("Neptune"))  # and Titan before it
    assert desk.store.mixed_up(desk.today()) == ()


def test_a_mistake_taken_back_was_none(planets: None, clock: Clock, desk: Desk) -> None:
    answer(desk, TITAN, Typed("Neptune"))
    answer(desk, TRITON, Typed("Saturn"))
    desk.undo()
    assert desk.store.mixed_up(desk.today()) == ()


def test_a_confident_error_comes_back_the_next_day(planets: None, clock: Clock, desk: Desk) -> None:
    for _ in range(4):
        answer(desk, TITAN, Typed("Saturn"))
        clock.forward(days=(desk.store.due(TITAN) or 0) - desk.today())
    answer(desk, TITAN, Typed("Mars"), sure=True)
    answer(desk, TITAN, Typed("Saturn"))
    assert desk.store.due(TITAN) == desk.today() + 1
    clock.forward(days=1)
    answer(desk, TITAN, Typed("Saturn"))
    due = desk.store.due(TITAN)
    assert due is not None
    assert due > desk.today() + 1


def _portion(desk: Desk) -> tuple[Candidate, ...]:
    from tutor.desk.portion import portion

    return portion(desk, ["moons"], Scope()).items
