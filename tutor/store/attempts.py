"""What each review counts for, as rows, and which cards an event bears on, by the ids written in it."""

import sqlite3

from tutor.store import stale
from tutor.study import fold
from tutor.study.fold import Attempt, Loss
from tutor.study.log import Entry, Event, Reset, Review, Undo
from tutor.study.prompt import SELF_JUDGED, Rating
from tutor.study.tally import millionths

Row = tuple[int, int, str, str, bool, bool, bool, bool, bool, float, int, str, str, int, bool, int | None, bool, int]
"""The columns of `attempt`."""

LossRow = tuple[int, int, str, bool]
"""The columns of `reset`."""

LOSS = 4
"""So many columns has `reset`, and `attempt` more."""

_WRITE_LOSS = "INSERT OR REPLACE INTO reset VALUES (?, ?, ?, ?)"

_WRITE = "INSERT OR REPLACE INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


def row_of(n: int, event: Event, review: Review, attempt: Attempt, given: float | None = None) -> Row:
    """Return the columns of a live review, number `n` by arrival; `given` is the credit of an overrule."""
    return (
        event.day,
        n,
        review.session,
        review.card,
        attempt.moved,
        attempt.first,
        review.first,
        review.practice,
        review.form in SELF_JUDGED,
        attempt.credit if given is None else given,
        review.took_ms,
        review.mixed_with,
        review.form,
        review.rung,
        review.rating != Rating.AGAIN,
        None if attempt.predicted is None else millionths(attempt.predicted),
        attempt.mature,
        attempt.matured,
    )


def loss_of(n: int, event: Event, reset: Reset, loss: Loss) -> LossRow:
    """Return the columns of the reset of a learned card, number `n` by arrival."""
    return event.day, n, reset.card, loss.mature


def write(connection: sqlite3.Connection, row: Row | LossRow) -> None:
    """Keep what a review or a reset counts for; the sums of its day and session are behind from now on."""
    put(connection, row)
    mark(connection, row)


def put(connection: sqlite3.Connection, row: Row | LossRow) -> None:
    """Keep what a review or a reset counts for."""
    connection.execute(_WRITE_LOSS if len(row) == LOSS else _WRITE, row)


def mark(connection: sqlite3.Connection, row: Row | LossRow) -> None:
    """Mark the day and the session of a review or reset; no session holds a reset."""
    stale.mark(connection, "" if len(row) == LOSS else row[2], row[0])


def drop(connection: sqlite3.Connection, n: int, event: Event) -> Row | LossRow | None:
    """Forget what a review or a reset counted for, and return it, None if it counted for nothing."""
    for table in ("attempt", "reset"):
        query = f"DELETE FROM {table} WHERE day = ? AND event = ? RETURNING *"  # noqa: S608 - the names above
        for row in connection.execute(query, (event.day, n)).fetchall():
            return tuple(row)
    return None


def note(connection: sqlite3.Connection, n: int, entry: Entry) -> None:
    """Note which cards an event bears on, and which event it takes back."""
    if isinstance(entry, Undo):
        connection.execute("INSERT OR IGNORE INTO undone VALUES (?)", (entry.target,))
    for card in fold.touches(entry):
        connection.execute("INSERT OR IGNORE INTO touch VALUES (?, ?)", (card, n))
