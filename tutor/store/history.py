"""Past sessions, summed up from what each review counted for."""

import sqlite3
from collections import defaultdict
from typing import NamedTuple

from tutor.store import events
from tutor.study import codec
from tutor.study.history import SessionSummary
from tutor.study.log import Event, Review
from tutor.study.rename import Renames, present


class _Answer(NamedTuple):
    """What a live review counted for."""

    card: str
    first: bool
    practice: bool
    self_judged: bool
    credit: float
    took_ms: int


_ATTEMPTS = """
    SELECT session, id, at_ms, event.day, card, first, practice, self_judged, credit, took_ms
    FROM attempt JOIN event ON event.n = attempt.event
    WHERE attempt.day >= ? ORDER BY id
"""

_STARTS = """
    SELECT json_extract(body, '$.session'), id, at_ms, day FROM event
    WHERE kind = 'session-start' AND kind <> 'review' AND v = 1 AND id NOT IN (SELECT target FROM undone)
    ORDER BY id DESC
"""

_REVIEWS = """
    SELECT credit, id, v, kind, device, seq, at_ms, offset_min, event.day, body
    FROM attempt JOIN event ON event.n = attempt.event
    WHERE session = ? ORDER BY id
"""


def sessions(
    connection: sqlite3.Connection, names: Renames, *, limit: int | None, since_day: int | None, deck: str | None
) -> list[SessionSummary]:
    """Return the sessions with an answer that stands, the latest first; `deck` narrows to those that asked of it."""
    begun = {session: (key, at_ms, day) for session, key, at_ms, day in connection.execute(_STARTS)}
    answers: defaultdict[str, list[_Answer]] = defaultdict(list)
    first_day = -(1 << 62) if since_day is None else since_day
    for session, key, at_ms, day, *answer in connection.execute(_ATTEMPTS, (first_day,)):
        begun[session] = min(begun.get(session, (key, at_ms, day)), (key, at_ms, day))
        answers[session].append(_Answer(*answer))
    found = []
    for session in sorted(answers, key=lambda name: begun[name], reverse=True):
        _, at_ms, day = begun[session]
        if since_day is not None and day < since_day:
            continue
        summary = _summary(session, at_ms, day, answers[session], names)
        if deck is None or deck in summary.decks:
            found.append(summary)
        if limit is not None and len(found) >= limit:
            break
    return found


def reviews(connection: sqlite3.Connection, session: str) -> list[tuple[Event, Review, float]]:
    """Return the live reviews of a session in order, each with its event and its credit, overrules applied."""
    found = []
    for credit, *row in connection.execute(_REVIEWS, (session,)):
        event = events.event_of(tuple(row))
        entry = codec.read(event)
        if isinstance(entry, Review):
            found.append((event, entry, credit))
    return found


def _summary(session: str, at_ms: int, day: int, answers: list[_Answer], names: Renames) -> SessionSummary:
    cards = [present(answer.card, names) for answer in answers]
    first = [answer for answer in answers if answer.first]
    return SessionSummary(
        session=session,
        at_ms=at_ms,
        day=day,
        decks=tuple(dict.fromkeys(card.partition("/")[0] for card in cards)),
        cards=len(set(cards)),
        answered=len(first),
        score=sum(answer.credit for answer in first) / len(first) if first else None,
        self_judged=sum(answer.self_judged for answer in first),
        took_ms=sum(answer.took_ms for answer in answers),
        practice=all(answer.practice for answer in answers),
    )
