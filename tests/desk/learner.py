"""A learner who sits at a real desk: answers right or wrong in every form, and goes through whole sessions."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import assert_never

from tests.conftest import Clock
from tutor.desk.desk import Desk
from tutor.desk.scope import EVERYTHING, Scope
from tutor.desk.sitting import Sitting
from tutor.study.action import Action, Answer, Rate, Retype, Reveal
from tutor.study.prompt import Prompt
from tutor.study.response import Chosen, Matched, Ordered, Placed, Recalled, Response, Several, Ticked, Typed, Unknown
from tutor.study.stage import Asking, Ended, Judged, Retyping

Habit = Callable[[Prompt], Response]


def right(prompt: Prompt) -> Response:
    match prompt.form:
        case "choice" | "truth":
            return Chosen(prompt.right)
        case "place":
            return Placed(prompt.right)
        case "list":
            return Ticked(frozenset(range(len(prompt.parts))))
        case "recall":
            return Recalled("right")
        case "several":
            return Several(frozenset(prompt.solution))
        case "order":
            return Ordered(prompt.solution)
        case "match":
            return Matched(prompt.solution)
        case "typed" | "cloze" | "date" | "number":
            return Typed(prompt.answer)
        case _:
            assert_never(prompt.form)


def wrong(prompt: Prompt) -> Response:
    match prompt.form:
        case "choice" | "truth":
            return Chosen((prompt.right + 1) % len(prompt.options))
        case "place":
            return Placed((prompt.right + 1) % (len(prompt.parts) + 1))
        case "list":
            return Ticked(frozenset())
        case "recall":
            return Recalled("wrong")
        case "several" | "order" | "match":
            return Unknown()
        case "typed" | "cloze" | "date" | "number":
            return Typed("zzz qqq xxx")
        case _:
            assert_never(prompt.form)


def wrong_once() -> Habit:
    """A habit that misses every card at its first attempt and knows it from then on."""
    missed: set[str] = set()

    def habit(prompt: Prompt) -> Response:
        if prompt.card in missed:
            return right(prompt)
        missed.add(prompt.card)
        return wrong(prompt)

    return habit


def next_action(sitting: Sitting, habit: Habit) -> Action:
    match sitting.session.stage:
        case Asking(prompt=Prompt(form="list" | "recall"), revealed=False):
            return Reveal("")
        case Asking(prompt=prompt):
            return Answer(habit(prompt))
        case Judged():
            return Rate()
        case Retyping(judged=judged):
            return Retype(judged.asked.prompt.answer)
        case stage:
            raise AssertionError(stage)


def answer(sitting: Sitting, habit: Habit) -> Judged:
    """Answer the prompt on the screen and leave its verdict standing."""
    while not isinstance(sitting.session.stage, Judged):
        before = sitting.session.stage
        sitting.do(next_action(sitting, habit))
        assert sitting.session.stage is not before, f"the answer does not fit: {before}"
    return sitting.session.stage


def settle(sitting: Sitting, habit: Habit) -> Judged:
    """Answer the prompt on the screen, accept the rating and go on to the next."""
    judged = answer(sitting, habit)
    sitting.do(Rate())
    if isinstance(sitting.session.stage, Retyping):
        sitting.do(next_action(sitting, habit))
    return judged


def go_through(sitting: Sitting, habit: Habit = right, *, most: int = 1000) -> list[Judged]:
    """Answer until the session ends; every verdict on the way."""
    verdicts = []
    while not isinstance(sitting.session.stage, Ended):
        assert len(verdicts) < most, "the session does not end"
        verdicts.append(settle(sitting, habit))
    return verdicts


@contextmanager
def seated(scope: Scope = EVERYTHING) -> Iterator[tuple[Desk, Sitting]]:
    """A desk opened anew, and a sitting at it that is closed afterwards: what a restart is like."""
    with Desk() as desk:
        sitting = desk.study(scope)
        yield desk, sitting
        sitting.close()


def study_days(clock: Clock, days: int, habit: Habit = right, scope: Scope = EVERYTHING) -> None:
    """Study everything today holds and sleep, so many times."""
    for _ in range(days):
        with seated(scope) as (_, sitting):
            go_through(sitting, habit)
        clock.forward(days=1)
