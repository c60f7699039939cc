"""What the decks hold today and what was done, as numbers, each read from an index in time that does not grow."""

import sqlite3
from collections.abc import Sequence

from tutor.store.rows import DayCounts, DeckCounts

GUESS_MS = 12_000
"""How long an answer is taken to need while nothing is known of the learner's pace."""

_SLOWEST_MS = 120_000
_RECENT = 200

_DUE = "FROM memory WHERE deck = ? AND live = 1 AND suspended = 0 AND due IS NOT NULL"

_ASIDE = """
    SELECT count(*), coalesce(sum(due IS NULL), 0), coalesce(sum(suspended = 0 AND due <= ?), 0) FROM memory
    WHERE deck = ? AND live = 1 AND (suspended = 1 OR buried_day IS NOT NULL) AND (suspended = 1 OR buried_day = ?)
"""


def of_deck(connection: sqlite3.Connection, deck: str, today: int) -> DeckCounts:
    """Return what a deck holds today, without what is known of it."""
    row = connection.execute("SELECT cards, asked FROM deck WHERE deck = ?", (deck,)).fetchone()
    if row is None:
        return DeckCounts(deck)
    cards, asked = row
    aside, aside_new, buried_due = connection.execute(_ASIDE, (today, deck, today)).fetchone()
    (due,) = connection.execute(f"SELECT count(*) {_DUE} AND due <= ?", (deck, today)).fetchone()
    (later,) = connection.execute(f"SELECT min(due) {_DUE} AND due > ?", (deck, today)).fetchone()
    return DeckCounts(
        deck,
        cards=cards - aside,
        due=due - buried_due,
        new=cards - asked - aside_new,
        next_due=today + 1 if buried_due else later,
    )


def known(connection: sqlite3.Connection, deck: str, today: int, parameters: tuple[float, ...]) -> float:
    """Return the expected number of the deck's cards recalled today: the sum of their retrievabilities."""
    from tutor.study.schedule import retrievability

    rows = connection.execute(
        f"SELECT last_day, stability {_DUE} AND buried_day IS NOT ?",
        (deck, today),
    )
    return sum((retrievability(today - last, stability, parameters) for last, stability in rows), 0.0)


def of_day(connection: sqlite3.Connection, day: int) -> DayCounts:
    """Return what was done on one study day; practice counts only as time."""
    row = connection.execute(
        "SELECT coalesce(sum(met), 0), coalesce(sum(moved AND NOT met), 0), coalesce(sum(took_ms), 0) "
        "FROM attempt WHERE day = ?",
        (day,),
    ).fetchone()
    return DayCounts(*row)


def falling_due(connection: sqlite3.Connection, decks: Sequence[str], first: int, last: int) -> int:
    """Return how many cards of the decks fall due from one study day to another, both included."""
    query = f"SELECT count(*) {_DUE} AND due BETWEEN ? AND ?"
    return sum(connection.execute(query, (deck, first, last)).fetchone()[0] for deck in dict.fromkeys(decks))


def due_by_day(connection: sqlite3.Connection, decks: Sequence[str], today: int, last: int) -> dict[int, int]:
    """Return how many cards of the decks fall due on each study day until `last` that has any, `today` first.

    Overdue and missed ones count as today; those buried today that are due count as tomorrow.
    """
    query = f"SELECT max(due, ? + (due <= ? AND buried_day IS ?)) AS day, count(*) {_DUE} AND due <= ? GROUP BY day"
    found: dict[int, int] = {}
    for deck in dict.fromkeys(decks):
        for day, cards in connection.execute(query, (today, today, today, deck, last)):
            if day <= last:
                found[day] = found.get(day, 0) + cards
    return dict(sorted(found.items()))


def has_reviews(connection: sqlite3.Connection) -> bool:
    """Tell whether any review stands."""
    return connection.execute("SELECT 1 FROM attempt LIMIT 1").fetchone() is not None


def pace_ms(connection: sqlite3.Connection) -> int:
    """Return the mean time of the latest 200 answers in milliseconds, each counted as two minutes at most."""
    (mean,) = connection.execute(
        "SELECT avg(min(took_ms, ?)) FROM (SELECT took_ms FROM attempt ORDER BY day DESC, event DESC LIMIT ?)",
        (_SLOWEST_MS, _RECENT),
    ).fetchone()
    return round(mean) if mean else GUESS_MS


def streak(connection: sqlite3.Connection, today: int) -> int:
    """Return how many study days were studied in the streak that reaches to today, by the rule of `study.streak`."""
    from tutor.study.streak import streak as counted

    return counted(lambda day: studied(connection, day), today)


def studied(connection: sqlite3.Connection, day: int) -> bool:
    """Tell whether any answer of a study day stands, practice too."""
    return connection.execute("SELECT 1 FROM attempt WHERE day = ? LIMIT 1", (day,)).fetchone() is not None
