"""What each review counts for, as rows, and which cards an event bears on, by the ids written in it."""

import sqlite3
from collections.abc import Iterable

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


def write(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Keep what reviews count for; the sums of their days and sessions are behind from now on."""
    for row in rows:
        connection.execute(_WRITE, row)
        stale.mark(connection, row[2], row[0])


def write_losses(connection: sqlite3.Connection, rows: Iterable[LossRow]) -> None:
    """Keep which learned cards were reset."""
    for row in rows:
        connection.execute("INSERT OR REPLACE INTO reset VALUES (?, ?, ?, ?)", row)
        stale.mark(connection, "", row[0])


def drop(connection: sqlite3.Connection, n: int, event: Event) -> None:
    """Forget what a review or a reset counted for."""
    given = event.day, n
    for (session,) in connection.execute(
        "DELETE FROM attempt WHERE day = ? AND event = ? RETURNING session", given
    ).fetchall():
        stale.mark(connection, session, event.day)
    if connection.execute("DELETE FROM reset WHERE day = ? AND event = ?", given).rowcount:
        stale.mark(connection, "", event.day)


def note(connection: sqlite3.Connection, n: int, entry: Entry) -> None:
    """Note which cards an event bears on, and which event it takes back."""
    if isinstance(entry, Undo):
        connection.execute("INSERT OR IGNORE INTO undone VALUES (?)", (entry.target,))
    for card in fold.touches(entry):
        connection.execute("INSERT OR IGNORE INTO touch VALUES (?, ?)", (card, n))
