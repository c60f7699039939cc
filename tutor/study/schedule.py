"""When a card should be asked again: the only door to the `fsrs` package, which is FSRS-6.

Learning and relearning steps are empty, chance is off, and elapsed time is whole study days. What only reads a
memory (the interval, retrievability, due day) is reckoned here by the published formulas, so that showing what is
due needs no scheduler: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from tutor.study.memory import Memory
from tutor.study.plan import Plan

if TYPE_CHECKING:
    from fsrs import Scheduler

    from tutor.deck.cards import Card
    from tutor.study.prompt import Rating

DEFAULTS: tuple[float, ...] = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""The parameters of FSRS-6 for a learner of whom nothing is known yet, as the fsrs package has them."""

AGAIN = 1
"""`Rating.AGAIN`, whose module is not needed to say what is due."""

LONGEST = 36_500
"""The longest interval and the longest time reckoned with, in days: a hundred years."""

SPREAD = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, float("inf"), 0.05))
"""From, to, share: how far an interval may be moved per day of its length, after the fsrs package's fuzz."""


@lru_cache(maxsize=256)
def review(
    state: tuple[float, float] | None, rating: int, elapsed: int, parameters: tuple[float, ...] = DEFAULTS
) -> tuple[float, float]:
    """Return stability in days and difficulty from 1 to 10 after an attempt rated 1 to 4.

    `state` is what they were before it, `elapsed` days ago, or None for the first attempt. What was reckoned for the
    four keys is remembered until one of them is pressed.
    """
    return _reviewed(state, rating, elapsed, parameters)


def _reviewed(
    state: tuple[float, float] | None, rating: int, elapsed: int, parameters: tuple[float, ...]
) -> tuple[float, float]:
    from datetime import UTC, datetime, timedelta

    import fsrs

    noon = datetime(1970, 1, 1, 12, tzinfo=UTC)
    if state is None:
        card = fsrs.Card(card_id=0, due=noon)
    else:
        stability, difficulty = state
        card = fsrs.Card(
            card_id=0, state=fsrs.State.Review, stability=stability, difficulty=difficulty, due=noon, last_review=noon
        )
    after = noon + timedelta(days=min(max(elapsed, 0), LONGEST))
    moved, _ = _scheduler(parameters).review_card(card, fsrs.Rating(rating), after)
    if moved.stability is None or moved.difficulty is None:
        raise AssertionError("the scheduler gave no state")
    return moved.stability, moved.difficulty


@lru_cache(maxsize=8)
def _scheduler(parameters: tuple[float, ...]) -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(parameters, learning_steps=(), relearning_steps=(), maximum_interval=LONGEST, enable_fuzzing=False)


def usable(parameters: tuple[float, ...]) -> bool:
    """Tell whether the scheduler takes these parameters: 21 of them, each within its published bounds."""
    try:
        _scheduler(parameters)
    except ValueError:
        return False
    return True


def proof(parameters: tuple[float, ...] = DEFAULTS) -> str:
    """Return a short text that changes whenever the scheduler would give other memories than before.

    It is what a fixed course of attempts leads to, which says more than the version of a package.
    """
    total = 0
    for first in (1, 2, 3, 4):
        state: tuple[float, float] | None = None
        for rating, elapsed in ((first, 0), (3, 0), (2, 3), (3, 9), (1, 30), (1, 0), (4, 2), (3, 400)):
            state = _reviewed(state, rating, elapsed, parameters)
            total = crc32(f"{state[0]:.9e} {state[1]:.9e}".encode(), total)
    return f"{total:08x}"


def retrievability(elapsed: int, stability: float, parameters: tuple[float, ...] = DEFAULTS) -> float:
    """Return the chance from 0 to 1 of recalling a card `elapsed` days after its memory moved; 0 without stability."""
    if stability <= 0:
        return 0.0
    decay = -parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    return float((1 + factor * max(0, elapsed) / stability) ** decay)


def interval(stability: float, recall: float, parameters: tuple[float, ...] = DEFAULTS) -> int:
    """Return the days, 1 to 36,500, after which retrievability has fallen to `recall`; at 0.9 that is the stability."""
    decay = -parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    days = (stability / factor) * (recall ** (1 / decay) - 1)
    return int(min(max(round(days), 1), LONGEST))


def spread(days: int, card: str, attempts: int) -> int:
    """Return the interval moved a little, so that cards learned together do not all come back together.

    The place in the allowed range is drawn from the card's id and its count of attempts: the same ones always give
    the same day, and a longer interval never ends before a shorter one. Below 3 days nothing is moved.
    """
    if days < 3:
        return days
    delta = 1.0 + sum(share * max(0.0, min(days, end) - start) for start, end, share in SPREAD)
    first, last = max(2, round(days - delta)), min(round(days + delta), LONGEST)
    place = crc32(f"{card} {attempts}".encode()) / 2**32
    return first + int(place * (last - first + 1))


def due_day(
    memory: Memory, plan: Plan, parameters: tuple[float, ...] = DEFAULTS, content: str | None = None
) -> int | None:
    """Return the study day on which a card falls due, or None for one whose memory never moved.

    `content` is the content hash its deck gives it now: where that differs from the one last asked, the card is due
    at once. A card missed on its latest day stays due on that day; one that a missed list asked for since it last
    moved is due on the day of the list; one that was missed though the learner was sure is due the next day; none
    waits past the eve of an exam that lies ahead of its last day.
    """
    last = memory.last_day
    if last is None:
        return None
    if content is not None and content != memory.content:
        return last
    due = last + spread(interval(memory.stability, plan.recall, parameters), memory.card, memory.attempts)
    if plan.exam is not None and plan.exam > last:
        due = min(due, max(plan.exam - 1, last + 1))
    if memory.recalled_day is not None and memory.recalled_day > last:
        due = min(due, memory.recalled_day)
    if memory.confident_day is not None and memory.confident_day >= last:
        due = min(due, memory.confident_day + 1)
    if memory.missed and memory.latest_day is not None:
        due = min(due, memory.latest_day)
    return due


def moved(
    memory: Memory, rating: int, day: int, parameters: tuple[float, ...], *, content: str, rung: int, sure: bool = False
) -> Memory:
    """Return the memory after the first attempt of a study day, at a card of this content; `rung` is the next one.

    `sure` says that the learner called the response certain.
    """
    elapsed = 0 if memory.last_day is None else max(0, day - memory.last_day)
    state = None if memory.attempts == 0 else (memory.stability, memory.difficulty)
    stability, difficulty = review(state, rating, elapsed, parameters)
    return Memory(
        card=memory.card,
        stability=stability,
        difficulty=difficulty,
        first_day=day if memory.first_day is None else min(memory.first_day, day),
        last_day=day if memory.last_day is None else max(memory.last_day, day),
        attempts=memory.attempts + 1,
        lapses=memory.lapses + (rating == AGAIN and memory.attempts > 0),
        rung=rung,
        latest_day=day,
        missed=rating == AGAIN,
        recalled_day=memory.recalled_day,
        content=content,
        suspended=memory.suspended,
        buried_day=memory.buried_day,
        flagged=memory.flagged,
        tries=memory.tries + 1,
        confident_day=day if sure and rating == AGAIN else None,
    )


def repeated(memory: Memory, rating: int, day: int, *, content: str, sure: bool = False) -> Memory:
    """Return the memory after a further attempt on a study day: nothing moves, but a miss keeps the card due."""
    return memory._replace(
        latest_day=day,
        missed=rating == AGAIN,
        content=content,
        tries=memory.tries + 1,
        confident_day=day if sure and rating == AGAIN else memory.confident_day,
    )


def outcomes(
    memory: Memory | None,
    today: int,
    plan: Plan,
    parameters: tuple[float, ...],
    card: "Card",
    *,
    practice: bool = False,
) -> "Mapping[Rating, int]":
    """Return for each rating in how many days the card comes back if it is given today; 0 means today.

    A repeat moves no memory: whatever is not Again leaves the day that stood. Practice changes nothing, and of a card
    never asked it says nothing: the mapping is then empty. A day before the last one counts as a repeat.
    """
    from tutor.study.prompt import Rating

    before = memory or Memory(card.id)
    if practice:
        due = due_day(before, plan, parameters, card.content)
        return {} if due is None else dict.fromkeys(Rating, max(0, due - today))
    days = {}
    for rating in Rating:
        first = before.last_day is None or today > before.last_day
        if first:
            after = moved(before, rating, today, parameters, content=card.content, rung=before.rung)
        else:
            after = repeated(before, rating, today, content=card.content)
        due = due_day(after, plan, parameters, card.content)
        days[rating] = 0 if due is None else max(0, due - today)
    return days
