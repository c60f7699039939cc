"""Past sessions a second time, straight from the events, without a sum that is kept."""

from collections.abc import Iterable
from dataclasses import dataclass

from tutor.study.codec import read
from tutor.study.fold import credit, overruled, undone
from tutor.study.history import SessionSummary
from tutor.study.log import Event, Overrule, Rename, Review, SessionStart
from tutor.study.prompt import SELF_JUDGED
from tutor.study.rename import in_order, present
from tutor.study.tally import MILLION, millionths


def slow_sessions(events: Iterable[Event], deck: str = "") -> tuple[SessionSummary, ...]:
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
