"""Past sessions: what each review counted for, summed up, and what was asked and answered in them."""

import json
import sqlite3
from collections import defaultdict
from typing import NamedTuple

from tutor.store import events
from tutor.store.connection import Guard
from tutor.store.memories import LiveTerms
from tutor.store.records import Answer
from tutor.study import codec
from tutor.study.history import SessionSummary
from tutor.study.log import Review
from tutor.study.rename import Renames, present


class _Worth(NamedTuple):
    """What a live review counted for."""

    card: str
    first: bool
    practice: bool
    self_judged: bool
    credit: float
    took_ms: int


_BEGUN = """
    SELECT session, min(id), at_ms, event.day FROM attempt JOIN event ON event.n = attempt.event GROUP BY session
"""

_STARTS = """
    SELECT json_extract(body, '$.session'), id, at_ms, day FROM event
    WHERE kind = 'session-start' AND kind <> 'review' AND v = 1 AND id NOT IN (SELECT target FROM undone)
"""

_ANSWERS = """
    SELECT session, card, first, practice, self_judged, credit, took_ms
    FROM attempt JOIN event ON event.n = attempt.event
    WHERE session IN (SELECT value FROM json_each(?)) ORDER BY id
"""

_REVIEWS = """
    SELECT credit, id, v, kind, device, seq, at_ms, offset_min, event.day, body
    FROM attempt JOIN event ON event.n = attempt.event
    WHERE session = ? ORDER BY id
"""


class History:
    """Reads past sessions. Every method may raise TutorError."""

    def __init__(self, guard: Guard, connection: sqlite3.Connection, terms: LiveTerms) -> None:
        self._guard = guard
        self._connection = connection
        self._terms = terms

    def sessions(
        self, *, limit: int | None = None, since_day: int | None = None, deck: str | None = None
    ) -> list[SessionSummary]:
        """Return the sessions with an answer that stands, the latest first; `deck` narrows to those that asked it."""
        with self._guard:
            names = self._terms.get().renames
            return _sessions(self._connection, names, limit=limit, since_day=since_day, deck=deck)

    def answers(self, session: str) -> list[Answer]:
        """Return the live reviews of a session in order, each under the id that its card had then."""
        found = []
        with self._guard:
            for credit, *row in self._connection.execute(_REVIEWS, (session,)):
                event = events.event_of(tuple(row))
                entry = codec.read(event)
                if isinstance(entry, Review):
                    found.append(Answer(event, entry, credit))
        return found


def _sessions(
    connection: sqlite3.Connection, names: Renames, *, limit: int | None, since_day: int | None, deck: str | None
) -> list[SessionSummary]:
    begun = {session: (key, at_ms, day) for session, key, at_ms, day in connection.execute(_BEGUN)}
    for session, *start in connection.execute(_STARTS):
        if session in begun:
            begun[session] = min(begun[session], tuple(start))
    wanted = [
        session
        for session in sorted(begun, key=lambda name: begun[name], reverse=True)
        if since_day is None or begun[session][2] >= since_day
    ]
    if deck is None:
        wanted = wanted[:limit]
    answers: defaultdict[str, list[_Worth]] = defaultdict(list)
    for session, *answer in connection.execute(_ANSWERS, (json.dumps(wanted),)):
        answers[session].append(_Worth(*answer))
    found = [_summary(session, *begun[session][1:], answers[session], names) for session in wanted]
    return [each for each in found if deck is None or deck in each.decks][:limit]


def _summary(session: str, at_ms: int, day: int, answers: list[_Worth], names: Renames) -> SessionSummary:
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
