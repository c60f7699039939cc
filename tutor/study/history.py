"""What the log tells about past sessions: the score history."""

from collections.abc import Iterable
from dataclasses import dataclass

from tutor.study.codec import read
from tutor.study.fold import credit, overruled, undone
from tutor.study.log import Event, Overrule, Rename, Review, SessionStart
from tutor.study.prompt import SELF_JUDGED
from tutor.study.rename import in_order, present
from tutor.study.tally import MILLION, millionths


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One sitting as the history lists it.

    `at_ms` and `day` are the moment and the study day of its earliest event. `decks` are those of its answered cards,
    by first answer, under the ids they have now. `cards` counts the distinct cards answered and `answered` the first
    attempts, whose mean credit, each in whole millionths, is `score`, from 0 to 1, or None where all of them were taken
    back; `self_judged` counts those whose credit is the learner's own word. `took_ms` is the time spent answering,
    repeats included.
    """

    session: str
    at_ms: int
    day: int
    decks: tuple[str, ...]
    cards: int
    answered: int
    score: float | None
    self_judged: int
    took_ms: int
    practice: bool


def summarise(events: Iterable[Event], deck: str = "") -> tuple[SessionSummary, ...]:
    """Return the sessions of a log in the order they began; those without an answer that stands are left out.

    The order of the events does not matter. What was undone is gone; the last overrule of a review is its credit.
    `deck`, an id that it has now, leaves out all answers to cards of other decks; a session keeps its beginning.
    """
    held = {event.id: event for event in events}
    entries = {key: entry for key in sorted(held) if (entry := read(held[key])) is not None}
    gone = undone(entries.values())
    live = {key: entry for key, entry in entries.items() if key not in gone}
    names = in_order((key, entry) for key, entry in live.items() if isinstance(entry, Rename))
    own = overruled((key, entry) for key, entry in live.items() if isinstance(entry, Overrule))
    begun: dict[str, Event] = {}
    answers: dict[str, list[_Answer]] = {}
    for key, entry in live.items():
        match entry:
            case SessionStart(session=session):
                begun.setdefault(session, held[key])
            case Review(session=session) as review:
                begun.setdefault(session, held[key])
                answer = _Answer(review, present(review.card, names), own.get(key, credit(review)))
                if not deck or answer.card.startswith(f"{deck}/"):
                    answers.setdefault(session, []).append(answer)
            case _:
                pass
    return tuple(_summary(begun[session], session, answers[session]) for session in begun if session in answers)


@dataclass(frozen=True, slots=True)
class _Answer:
    review: Review
    card: str
    credit: float


def _summary(begun: Event, session: str, answers: list[_Answer]) -> SessionSummary:
    first = [answer for answer in answers if answer.review.first]
    return SessionSummary(
        session=session,
        at_ms=begun.at_ms,
        day=begun.day,
        decks=tuple(dict.fromkeys(answer.card.partition("/")[0] for answer in answers)),
        cards=len({answer.card for answer in answers}),
        answered=len(first),
        score=sum(millionths(answer.credit) for answer in first) / (MILLION * len(first)) if first else None,
        self_judged=sum(answer.review.form in SELF_JUDGED for answer in first),
        took_ms=sum(answer.review.took_ms for answer in answers),
        practice=all(answer.review.practice for answer in answers),
    )
