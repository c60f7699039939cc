"""The log as rows: events written, read back, and told apart from damaged ones by their sums."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from zlib import crc32

from tutor.errors import TutorError
from tutor.study.log import Event

Row = tuple[str, int, str, str, int, int, int, int, str]
"""An event as its columns: id, v, kind, device, seq, at_ms, offset_min, day and body."""

_ID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

_COMPACT = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode

_INSERT = """
    INSERT OR IGNORE INTO event (id, v, kind, device, seq, at_ms, offset_min, day, body, sum)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

_IN_ORDER = "SELECT n, sum, id, v, kind, device, seq, at_ms, offset_min, day, body FROM event ORDER BY id"

_RARE = """
    SELECT id, v, kind, device, seq, at_ms, offset_min, day, body FROM event
    WHERE kind <> 'review' AND kind IN (SELECT value FROM json_each(?))
    AND (? OR id NOT IN (SELECT target FROM undone)) ORDER BY id
"""

_TOUCHING = """
    SELECT n, id IN (SELECT target FROM undone), id, v, kind, device, seq, at_ms, offset_min, day, body FROM event
    WHERE n IN (SELECT event FROM touch WHERE card IN (SELECT value FROM json_each(?))) ORDER BY id
"""

_OVERRULES = """
    SELECT id, v, kind, device, seq, at_ms, offset_min, day, body FROM event
    WHERE kind = 'overrule' AND json_extract(body, '$.review') IN (SELECT value FROM json_each(?))
    AND id NOT IN (SELECT target FROM undone) ORDER BY id
"""

_LAST_ACTION = """
    SELECT id, v, kind, device, seq, at_ms, offset_min, day, body FROM event
    WHERE device = ? AND kind IN ('review', 'suspend', 'resume', 'bury', 'flag', 'reset')
    AND id NOT IN (SELECT target FROM undone) ORDER BY n DESC LIMIT 1
"""

_LAST_REVIEW = """
    SELECT id FROM event
    WHERE device = ? AND kind = 'review' AND json_extract(body, '$.card') = ?
    AND id NOT IN (SELECT target FROM undone) ORDER BY n DESC LIMIT 1
"""


def row_of(event: Event) -> Row:
    """Return the columns of an event."""
    return (
        event.id,
        event.v,
        event.kind,
        event.device,
        event.seq,
        event.at_ms,
        event.offset_min,
        event.day,
        written(event.body),
    )


def event_of(row: Row) -> Event:
    """Return the event of its columns; raises TutorError when its body is damaged."""
    try:
        body = json.loads(row[8])
    except ValueError as error:
        raise _damaged(row) from error
    if not isinstance(body, dict):
        raise _damaged(row)
    return Event(*row[:8], body)


def is_id(text: str) -> bool:
    """Tell whether a text is the id of an event: a UUID in lower-case hex with dashes."""
    return _ID.fullmatch(text) is not None


def written(body: object) -> str:
    """Return a body as one line of JSON; text that is no sound Unicode is escaped, not lost."""
    text = _COMPACT(body)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(body, separators=(",", ":"))
    return text


def sum_of(row: Row) -> int:
    """Return the checksum of an event's columns: CRC-32, which no single flipped bit escapes."""
    return crc32("\n".join(map(str, row)).encode(errors="surrogateescape"))


def insert(connection: sqlite3.Connection, event: Event) -> int | None:
    """Write the event down and return its number by arrival, or None if it is held already."""
    row = row_of(event)
    done = connection.execute(_INSERT, (*row, sum_of(row)))
    return done.lastrowid if done.rowcount == 1 else None


def insert_row(connection: sqlite3.Connection, row: Row) -> None:
    """Write an event down by its columns."""
    connection.execute(_INSERT, (*row, sum_of(row)))


def in_order(connection: sqlite3.Connection) -> Iterator[tuple[int, int, Row]]:
    """Give every event in order of id, as its number by arrival, its sum and its columns."""
    for n, total, *row in connection.execute(_IN_ORDER):
        yield n, total, tuple(row)


def rare(connection: sqlite3.Connection, *kinds: str, undone: bool = False) -> list[Event]:
    """Return the events of kinds other than reviews, in order of id: the live ones, or those undone as well."""
    return [event_of(row) for row in connection.execute(_RARE, (json.dumps(kinds), undone))]


def touching(connection: sqlite3.Connection, cards: Iterable[str]) -> list[tuple[int, bool, Event]]:
    """Return the events that bear on cards, by the ids written in them: their number, whether undone, and them."""
    rows = connection.execute(_TOUCHING, (json.dumps(sorted(cards)),))
    return [(n, bool(undone), event_of(tuple(row))) for n, undone, *row in rows]


def overrules(connection: sqlite3.Connection, reviews: Iterable[str]) -> list[Event]:
    """Return the live overrules of these reviews, in order of id."""
    return [event_of(row) for row in connection.execute(_OVERRULES, (json.dumps(list(reviews)),))]


def by_id(connection: sqlite3.Connection, event: str) -> Event | None:
    """Return the event of an id, whether undone or not, or None."""
    row = connection.execute(
        "SELECT id, v, kind, device, seq, at_ms, offset_min, day, body FROM event WHERE id = ?", (event,)
    ).fetchone()
    return None if row is None else event_of(row)


def count(connection: sqlite3.Connection) -> int:
    """Return how many events are held."""
    return int(connection.execute("SELECT count(*) FROM event").fetchone()[0])


def last_action(connection: sqlite3.Connection, device: str) -> Event | None:
    """Return the device's latest review, suspend, resume, bury, flag or reset that stands, or None."""
    row = connection.execute(_LAST_ACTION, (device,)).fetchone()
    return None if row is None else event_of(row)


def last_review(connection: sqlite3.Connection, device: str, card: str) -> str | None:
    """Return the id of the device's latest review of a card that stands, or None."""
    row = connection.execute(_LAST_REVIEW, (device, card)).fetchone()
    return None if row is None else str(row[0])


def _damaged(row: Row) -> TutorError:
    return TutorError(f"event {row[0]!a} of the log is damaged", hint="`tutor doctor` tells what else is wrong.")
