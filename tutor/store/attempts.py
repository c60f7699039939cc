"""What each review counts for, as rows, and which cards an event bears on, by the ids written in it."""

import sqlite3
from collections.abc import Iterable

from tutor.study import fold
from tutor.study.fold import Attempt
from tutor.study.log import Entry, Event, Review, Undo
from tutor.study.prompt import SELF_JUDGED

Counted = tuple[int, int, str, str, bool, bool, bool, bool, bool, float, int, str]
"""The columns of `attempt`."""


def row_of(n: int, event: Event, review: Review, attempt: Attempt, given: float | None = None) -> Counted:
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
    )


def write(connection: sqlite3.Connection, rows: Iterable[Counted]) -> None:
    """Keep what reviews count for."""
    connection.executemany("INSERT OR REPLACE INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def drop(connection: sqlite3.Connection, n: int, event: Event) -> None:
    """Forget what a review counted for."""
    connection.execute("DELETE FROM attempt WHERE day = ? AND event = ?", (event.day, n))


def note(connection: sqlite3.Connection, n: int, entry: Entry) -> None:
    """Note which cards an event bears on, and which event it takes back."""
    if isinstance(entry, Undo):
        connection.execute("INSERT OR IGNORE INTO undone VALUES (?)", (entry.target,))
    for card in fold.touches(entry):
        connection.execute("INSERT OR IGNORE INTO touch VALUES (?, ?)", (card, n))
