"""Memories as rows, each with the due day that follows from it, and the terms they were folded on."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple

from tutor.store import meta
from tutor.study.memory import Memory
from tutor.study.plan import Plan
from tutor.study.schedule import DEFAULTS, due_day

_COLUMNS = """
    card, stability, difficulty, first_day, last_day, attempts, lapses, rung, latest_day, missed, recalled_day,
    content, suspended, buried_day, flagged, tries, confident_day
"""

_READ = f"SELECT {_COLUMNS} FROM memory WHERE card = ?"  # noqa: S608 - a constant

_READ_MANY = f"SELECT {_COLUMNS} FROM memory WHERE card IN (SELECT value FROM json_each(?))"  # noqa: S608 - a constant

_CHANGE = """
    UPDATE memory SET
        stability = ?, difficulty = ?, first_day = ?, last_day = ?, attempts = ?, lapses = ?, rung = ?, latest_day = ?,
        missed = ?, recalled_day = ?, content = ?, suspended = ?, buried_day = ?, flagged = ?, tries = ?,
        confident_day = ?, due = ?, live = ?
    WHERE card = ?
"""

_ADD = """
    INSERT INTO memory (
        stability, difficulty, first_day, last_day, attempts, lapses, rung, latest_day, missed, recalled_day,
        content, suspended, buried_day, flagged, tries, confident_day, due, live, card, deck
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


class Terms(NamedTuple):
    """What bears on every card alike: the aims, the scheduler's parameters, and the renames in order."""

    plan: Plan = Plan()
    parameters: tuple[float, ...] = DEFAULTS
    renames: tuple[tuple[str, str], ...] = ()


def read(connection: sqlite3.Connection, card: str) -> Memory | None:
    """Return the memory of a card, or None."""
    row = connection.execute(_READ, (card,)).fetchone()
    return None if row is None else memory_of(row)


def read_many(connection: sqlite3.Connection, cards: Iterable[str]) -> dict[str, Memory]:
    """Return the memories of those of the cards that have one."""
    rows = connection.execute(_READ_MANY, (json.dumps(list(cards)),))
    return {row[0]: memory_of(row) for row in rows}


def read_all(connection: sqlite3.Connection) -> dict[str, Memory]:
    """Return every memory by card."""
    return {row[0]: memory_of(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM memory")}  # noqa: S608 - a constant


def memory_of(row: tuple[Any, ...]) -> Memory:
    """Return the memory of its columns."""
    card, stability, difficulty, first, last, attempts, lapses, rung, latest, missed, recalled, content, *rest = row
    suspended, buried, flagged, tries, confident = rest
    return Memory(
        card, stability, difficulty, first, last, attempts, lapses, rung, latest, bool(missed), recalled, content,
        bool(suspended), buried, bool(flagged), tries, confident,
    )  # fmt: skip


def keep(connection: sqlite3.Connection, memory: Memory, held: Terms) -> None:
    """Keep a memory with the due day that follows from it, the terms and the deck that holds its card."""
    content = content_of(connection, memory.card)
    m = memory
    row = (
        m.stability, m.difficulty, m.first_day, m.last_day, m.attempts, m.lapses, m.rung, m.latest_day, m.missed,
        m.recalled_day, m.content, m.suspended, m.buried_day, m.flagged, m.tries, m.confident_day,
        due_day(memory, held.plan, held.parameters, content), content is not None, m.card,
    )  # fmt: skip
    if connection.execute(_CHANGE, row).rowcount == 0:
        connection.execute(_ADD, (*row, m.card.partition("/")[0]))


def terms(connection: sqlite3.Connection) -> Terms:
    """Return the terms that the memories were folded on."""
    text = meta.get(connection, "terms")
    if text is None:
        return Terms()
    held = json.loads(text)
    return Terms(Plan(**held["plan"]), tuple(held["parameters"]), tuple((old, new) for old, new in held["renames"]))


def put_terms(connection: sqlite3.Connection, held: Terms) -> None:
    """Keep the terms."""
    meta.put(connection, "terms", json.dumps(held._asdict() | {"plan": held.plan._asdict()}))


def refresh_due(connection: sqlite3.Connection, held: Terms) -> None:
    """Reckon every due day anew, after the aims changed."""
    for card, due in stale_due(connection, held):
        connection.execute("UPDATE memory SET due = ? WHERE card = ?", (due, card))


def stale_due(connection: sqlite3.Connection, held: Terms) -> list[tuple[str, int | None]]:
    """Return the cards whose due day is not what follows from their memory, with the right one."""
    kept = dict(connection.execute("SELECT card, due FROM memory"))
    right = (
        (card, due_day(memory, held.plan, held.parameters, content_of(connection, card)))
        for card, memory in read_all(connection).items()
    )
    return [(card, due) for card, due in right if kept[card] != due]


def due(connection: sqlite3.Connection, card: str) -> int | None:
    """Return the due day of a card, or None if it was never asked."""
    row = connection.execute("SELECT due FROM memory WHERE card = ?", (card,)).fetchone()
    return None if row is None else row[0]


def drop(connection: sqlite3.Connection, card: str) -> None:
    """Forget a card of which no event tells any more."""
    connection.execute("DELETE FROM memory WHERE card = ?", (card,))


def content_of(connection: sqlite3.Connection, card: str) -> str | None:
    """Return the content hash that a deck gives the card now, or None if no deck holds it."""
    row = connection.execute("SELECT content FROM roster WHERE card = ? AND live = 1", (card,)).fetchone()
    return None if row is None else str(row[0])


def mark_asked(connection: sqlite3.Connection, card: str, *, asked: bool) -> None:
    """Keep up which cards of the decks were ever asked, and how many of each deck."""
    changed = connection.execute(
        "UPDATE roster SET asked = ? WHERE card = ? AND asked <> ? RETURNING live", (asked, card, asked)
    ).fetchall()
    if changed == [(1,)]:
        more = 1 if asked else -1
        connection.execute("UPDATE deck SET asked = asked + ? WHERE deck = ?", (more, card.partition("/")[0]))


class LiveTerms:
    """The terms as they stand, read again whenever another process wrote to the file.

    `reading` counts the readings: while it is the same, no other process wrote and nothing but reviews was told.
    """

    __slots__ = ("_connection", "_held", "_version", "reading")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.reading = 0
        self._connection = connection
        self._held: Terms | None = None
        self._version = -1

    def get(self) -> Terms:
        """Return the terms."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        if self._held is None or version != self._version:
            self._held, self._version = terms(self._connection), version
            self.reading += 1
        return self._held

    def forget(self) -> None:
        """Read them anew next time."""
        self._held = None
