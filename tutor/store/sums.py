"""The sums of study days and of sessions, brought forward from what their own reviews count for."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from tutor.store import events, stale
from tutor.study import codec
from tutor.study.log import SessionStart
from tutor.study.rename import Renames, present
from tutor.study.sums import Counted, guessed, tallied, turned
from tutor.study.tally import Guess, Tally, Turn, kind_of, millionths

_OF_DAY = """
    SELECT card, credit, form, rung, first, practice, self_judged, moved, met, recalled, mature, matured, predicted,
        took_ms
    FROM attempt WHERE day = ?
"""

_OF_SESSION = """
    SELECT id, at_ms, event.day, card, first, practice, self_judged, credit, attempt.took_ms
    FROM attempt JOIN event ON event.n = attempt.event WHERE attempt.day = ? AND session = ?
"""

_STARTS = """
    SELECT id, v, kind, device, seq, at_ms, offset_min, day, body FROM event
    WHERE kind = 'session-start' AND json_extract(body, '$.session') = ?
    AND id NOT IN (SELECT target FROM undone) ORDER BY id
"""


class Sitting(NamedTuple):
    """The columns of `session`: `begun` is the id of its earliest event, with its moment and study day."""

    session: str
    begun: str
    at_ms: int
    day: int


class Share(NamedTuple):
    """The columns of `session_deck`: the part that one deck had in a session, by `place` the decks' order in it."""

    session: str
    deck: str
    place: int
    cards: int
    answered: int
    credit: int
    self_judged: int
    took_ms: int
    practice: bool


class Reckoning:
    """Reckons sums from the rows of `attempt` and `reset`, with cards under the ids they have now."""

    def __init__(self, connection: sqlite3.Connection, renames: Renames) -> None:
        self._connection = connection
        self._renames = renames
        self._places: dict[str, tuple[str, str, str]] = {}

    def day(self, day: int) -> tuple[list[Tally], list[Guess], list[Turn]]:
        """Return what a study day amounts to."""
        reviews = []
        for card, credit, *row in self._connection.execute(_OF_DAY, (day,)):
            _, deck, kind = self._place(card)
            reviews.append(Counted._make((day, deck, kind, *row, millionths(credit))))
        resets = self._connection.execute("SELECT card, mature FROM reset WHERE day = ?", (day,))
        losses = [Turn(day, self._place(card)[1], -1, -mature) for card, mature in resets]
        return tallied(reviews), guessed(reviews), turned(reviews, losses)

    def session(self, session: str) -> tuple[Sitting | None, list[Share], list[int]]:
        """Return a session with the parts that decks had in it, None and none where no answer stands, and its days."""
        answers = []
        days = self._connection.execute("SELECT day FROM session_day WHERE session = ?", (session,)).fetchall()
        for (day,) in days:
            answers += self._connection.execute(_OF_SESSION, (day, session)).fetchall()
        if not answers:
            return None, [], []
        answers.sort()
        begun, at_ms, on, *_ = min(answers[0], self._start(session) or answers[0])
        by_deck: dict[str, list[tuple[Any, ...]]] = {}
        for _, _, _, card, *worth in answers:
            name, deck, _ = self._place(card)
            by_deck.setdefault(deck, []).append((name, *worth))
        shares = [_share(session, deck, place, worths) for place, (deck, worths) in enumerate(by_deck.items())]
        return Sitting(session, begun, at_ms, on), shares, sorted({answer[2] for answer in answers})

    def _start(self, session: str) -> tuple[Any, ...] | None:
        """Return id, moment and study day of the session's earliest start that stands."""
        for row in self._connection.execute(_STARTS, (session,)):
            event = events.event_of(row)
            entry = codec.read(event)
            if isinstance(entry, SessionStart) and entry.session == session:
                return event.id, event.at_ms, event.day
        return None

    def _place(self, card: str) -> tuple[str, str, str]:
        """Return the id that a card has now, its deck and its kind."""
        place = self._places.get(card)
        if place is None:
            name = present(card, self._renames)
            place = self._places[card] = name, name.partition("/")[0], kind_of(name.rpartition("/")[2])
        return place


def bring_forward(connection: sqlite3.Connection, renames: Renames) -> None:
    """Reckon the sums anew of all days and sessions that are marked, and take the marks away."""
    reckoning = Reckoning(connection, renames)
    for day in stale.days(connection):
        for table in ("tally", "guess", "turn"):
            connection.execute(f"DELETE FROM {table} WHERE day = ?", (day,))  # noqa: S608 - the names above
        tallies, guesses, turns = reckoning.day(day)
        _insert(connection, "tally", tallies)
        _insert(connection, "guess", guesses)
        _insert(connection, "turn", turns)
    for session in stale.sessions(connection):
        for table in ("session", "session_deck"):
            connection.execute(f"DELETE FROM {table} WHERE session = ?", (session,))  # noqa: S608 - the names above
        sitting, shares, days = reckoning.session(session)
        connection.execute("DELETE FROM session_day WHERE session = ?", (session,))
        if sitting is not None:
            _insert(connection, "session", (sitting,))
            _insert(connection, "session_deck", shares)
        _insert(connection, "session_day", [(session, day, 0) for day in days])


def wrong(connection: sqlite3.Connection, renames: Renames) -> Iterator[str]:
    """Tell the days and sessions whose sums, if not marked as behind, are not what their reviews amount to."""
    reckoning = Reckoning(connection, renames)
    behind = set(stale.days(connection))
    query = " UNION ".join(f"SELECT day FROM {table}" for table in ("attempt", "reset", "tally", "guess", "turn"))  # noqa: S608 - the names here
    for (day,) in connection.execute(query).fetchall():
        if day in behind:
            continue
        kept = tuple(
            connection.execute(f"SELECT * FROM {table} WHERE day = ?", (day,)).fetchall()  # noqa: S608 - the names here
            for table in ("tally", "guess", "turn")
        )
        if kept != reckoning.day(day):
            yield f"study day {day}"
    noted = connection.execute("SELECT session, day, stale FROM session_day").fetchall()
    late = {session for session, _, is_late in noted if is_late}
    answered = {row for row in connection.execute("SELECT DISTINCT session, day FROM attempt") if row[0] not in late}
    unlike = answered ^ {(session, day) for session, day, _ in noted if session not in late}
    held = {session for (session,) in connection.execute("SELECT session FROM session")} - late
    misnoted = {session for session, _ in unlike}
    for session in sorted({session for session, _ in answered} | misnoted | held):
        kept = tuple(
            connection.execute(f"SELECT * FROM {table} WHERE session = ?", (session,)).fetchall()  # noqa: S608 - the names here
            for table in ("session", "session_deck")
        )
        sitting, shares, _ = reckoning.session(session)
        wanted = [] if sitting is None else [sitting], sorted(shares)
        if kept != wanted or session in misnoted:
            yield f"session {session}"


def _share(session: str, deck: str, place: int, worths: list[tuple[Any, ...]]) -> Share:
    cards = set()
    answered = credit = judged = took = 0
    practice = True
    for card, first, practised, self_judged, worth, took_ms in worths:
        cards.add(card)
        took += took_ms
        practice = practice and bool(practised)
        if first:
            answered += 1
            credit += millionths(worth)
            judged += self_judged
    return Share(session, deck, place, len(cards), answered, credit, judged, took, practice)


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    for row in rows:
        places = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} VALUES ({places})", row)  # noqa: S608 - a table's name
