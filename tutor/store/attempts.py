"""What each review counts for, as rows, and which cards an event bears on, by the ids written in it."""

import sqlite3
from typing import NamedTuple

from tutor.store import stale
from tutor.study import fold
from tutor.study.fold import Attempt, Loss
from tutor.study.log import Entry, Event, Reset, Review, Undo
from tutor.study.prompt import SELF_JUDGED, Rating
from tutor.study.tally import millionths

_WRITE = "INSERT OR REPLACE INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

_WRITE_LOSS = "INSERT OR REPLACE INTO reset VALUES (?, ?, ?, ?)"

_DROP = "DELETE FROM attempt WHERE day = ? AND event = ? RETURNING *"

_DROP_LOSS = "DELETE FROM reset WHERE day = ? AND event = ? RETURNING *"


class AttemptRow(NamedTuple):
    """The columns of `attempt`, in their order; `card` is the id that was written down.

    `moved` to `matured` are as in `Attempt` and `Review`, `met` being the `first` of the former; `predicted` is in
    millionths.
    """

    day: int
    event: int
    session: str
    card: str
    moved: bool
    met: bool
    first: bool
    practice: bool
    self_judged: bool
    credit: float
    took_ms: int
    mixed_with: str
    form: str
    rung: int
    recalled: bool
    predicted: int | None
    mature: bool
    matured: int


class LossRow(NamedTuple):
    """The columns of `reset`, in their order; `card` is the id that was written down."""

    day: int
    event: int
    card: str
    mature: bool


def row_of(n: int, event: Event, review: Review, attempt: Attempt, given: float | None = None) -> AttemptRow:
    """Return the columns of a live review, number `n` by arrival; `given` is the credit of an overrule."""
    return AttemptRow(
        day=event.day,
        event=n,
        session=review.session,
        card=review.card,
        moved=attempt.moved,
        met=attempt.first,
        first=review.first,
        practice=review.practice,
        self_judged=review.form in SELF_JUDGED,
        credit=attempt.credit if given is None else given,
        took_ms=review.took_ms,
        mixed_with=review.mixed_with,
        form=review.form,
        rung=review.rung,
        recalled=review.rating != Rating.AGAIN,
        predicted=None if attempt.predicted is None else millionths(attempt.predicted),
        mature=attempt.mature,
        matured=attempt.matured,
    )


def loss_of(n: int, event: Event, reset: Reset, loss: Loss) -> LossRow:
    """Return the columns of the reset of a learned card, number `n` by arrival."""
    return LossRow(event.day, n, reset.card, loss.mature)


def write(connection: sqlite3.Connection, row: AttemptRow | LossRow) -> None:
    """Keep what a review or a reset counts for; the sums of its day and session are behind from now on."""
    put(connection, row)
    mark(connection, row)


def put(connection: sqlite3.Connection, row: AttemptRow | LossRow) -> None:
    """Keep what a review or a reset counts for."""
    connection.execute(_WRITE if isinstance(row, AttemptRow) else _WRITE_LOSS, row)


def mark(connection: sqlite3.Connection, row: AttemptRow | LossRow) -> None:
    """Mark the day and the session of a review or reset; no session holds a reset."""
    stale.mark(connection, row.session if isinstance(row, AttemptRow) else "", row.day)


def drop(connection: sqlite3.Connection, n: int, event: Event) -> AttemptRow | LossRow | None:
    """Forget what a review or a reset counted for, and return it, None if it counted for nothing."""
    # All rows are fetched, since a statement deletes only as far as it is read.
    for row in connection.execute(_DROP, (event.day, n)).fetchall():
        return AttemptRow(*row)
    for row in connection.execute(_DROP_LOSS, (event.day, n)).fetchall():
        return LossRow(*row)
    return None


def note(connection: sqlite3.Connection, n: int, entry: Entry) -> None:
    """Note which cards an event bears on, and which event it takes back."""
    if isinstance(entry, Undo):
        connection.execute("INSERT OR IGNORE INTO undone VALUES (?)", (entry.target,))
    for card in fold.touches(entry):
        connection.execute("INSERT OR IGNORE INTO touch VALUES (?, ?)", (card, n))
