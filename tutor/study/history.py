"""What the log tells about past sessions: the score history."""

from collections.abc import Iterable
from dataclasses import dataclass

from tutor.study.codec import read
from tutor.study.log import Event, Overrule, Review, SessionStart, Undo
from tutor.study.prompt import CREDITED, SELF_JUDGED


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One sitting as the history lists it.

    `at_ms` and `day` are the moment and the study day of its earliest event. `decks` are those of its answered cards,
    by first answer, under the ids they had then. `cards` counts the distinct cards answered and `answered` the first
    attempts, whose mean credit is `score`, from 0 to 1, or None where all of them were taken back; `self_judged`
    counts those whose credit is the learner's own word. `took_ms` is the time spent answering, repeats included.
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


def credit(review: Review) -> float:
    """Return what a review's verdict is worth, from 0 to 1, before any overrule."""
    if review.verdict in CREDITED:
        return 1.0
    return review.share if review.verdict == "partly" else 0.0


def summarise(events: Iterable[Event]) -> tuple[SessionSummary, ...]:
    """Return the sessions of a log in the order they began; those without an answer that stands are left out.

    The order of the events does not matter. What was undone is gone; the last overrule of a review is its credit.
    """
    overrules: dict[str, float] = {}
    begun: dict[str, Event] = {}
    answers: dict[str, list[tuple[str, Review]]] = {}
    entries = [(event, read(event)) for _, event in sorted({event.id: event for event in events}.items())]
    undone = {entry.target for _, entry in entries if isinstance(entry, Undo)}
    for event, entry in entries:
        if event.id in undone:
            continue
        match entry:
            case SessionStart(session=session):
                begun.setdefault(session, event)
            case Review(session=session) as review:
                begun.setdefault(session, event)
                answers.setdefault(session, []).append((event.id, review))
            case Overrule(review=target, credit=own):
                overrules[target] = own
            case _:
                pass
    summaries = [_summary(session, begun[session], rows, overrules) for session, rows in answers.items()]
    return tuple(sorted(summaries, key=lambda each: begun[each.session].id))


def _summary(session: str, begun: Event, rows: list[tuple[str, Review]], overrules: dict[str, float]) -> SessionSummary:
    first = [(event_id, review) for event_id, review in rows if review.first]
    total = sum(overrules.get(event_id, credit(review)) for event_id, review in first)
    return SessionSummary(
        session=session,
        at_ms=begun.at_ms,
        day=begun.day,
        decks=tuple(dict.fromkeys(review.card.partition("/")[0] for _, review in rows)),
        cards=len({review.card for _, review in rows}),
        answered=len(first),
        score=total / len(first) if first else None,
        self_judged=sum(review.form in SELF_JUDGED for _, review in first),
        took_ms=sum(review.took_ms for _, review in rows),
        practice=all(review.practice for _, review in rows),
    )
