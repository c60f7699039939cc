"""What was done with each card in all: sums kept current with every review, and reckoned anew for a shorter time."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from tutor.store.attempts import AttemptRow
from tutor.study.rename import Renames, present
from tutor.study.tally import millionths

_ADD = """
    INSERT INTO card_sum VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (card) DO UPDATE SET
        answers = answers + excluded.answers, took_ms = took_ms + excluded.took_ms, first = first + excluded.first,
        credit = credit + excluded.credit, reviews = reviews + excluded.reviews, recalled = recalled + excluded.recalled
"""

# SQLite rounds halves away from zero, as `tally.millionths` does.
_RECKONED = """
    SELECT card, count(*), sum(took_ms), sum(first AND NOT practice),
        sum(iif(first AND NOT practice, CAST(round(credit * 1000000) AS INTEGER), 0)),
        sum(moved AND NOT met), sum(moved AND NOT met AND recalled)
    FROM attempt WHERE day BETWEEN ? AND ? GROUP BY card
"""

_ALWAYS = (-(2**63), 2**63 - 1)


class CardSum(NamedTuple):
    """What was done with one card, in the figures of a `Tally`; `credit` is in millionths."""

    card: str
    answers: int = 0
    took_ms: int = 0
    first: int = 0
    credit: int = 0
    reviews: int = 0
    recalled: int = 0


def add(connection: sqlite3.Connection, row: AttemptRow) -> None:
    """Add what a review counts for to the sums of its card."""
    connection.execute(_ADD, _worth(row))


def take_off(connection: sqlite3.Connection, row: AttemptRow) -> None:
    """Take what a review counted for off the sums of its card."""
    card, *sums = _worth(row)
    connection.execute(_ADD, (card, *(-each for each in sums)))
    connection.execute("DELETE FROM card_sum WHERE card = ? AND answers = 0", (card,))


def remake(connection: sqlite3.Connection) -> None:
    """Reckon all sums anew from what the reviews count for."""
    connection.execute("DELETE FROM card_sum")
    connection.execute(f"INSERT INTO card_sum {_RECKONED}", _ALWAYS)


def are_right(connection: sqlite3.Connection) -> bool:
    """Tell whether the sums that are kept are what the reviews count for."""
    kept = connection.execute("SELECT * FROM card_sum ORDER BY card").fetchall()
    return kept == sorted(connection.execute(_RECKONED, _ALWAYS))


def by_card(connection: sqlite3.Connection, first: int, last: int, deck: str, renames: Renames) -> list[CardSum]:
    """Return what was done with each card of a deck, or of all, from one study day to another, both included.

    They come in order of id, each under the id it has now.
    """
    held: dict[str, CardSum] = {}
    for row in map(CardSum._make, _written(connection, first, last)):
        card = present(row.card, renames) if renames else row.card
        if not deck or card.startswith(f"{deck}/"):
            held[card] = _joined(card, held[card], row) if card in held else row._replace(card=card)
    return [held[card] for card in sorted(held)]


def _written(connection: sqlite3.Connection, first: int, last: int) -> Iterable[tuple[str | int, ...]]:
    """The sums by the ids that were written down; those kept already where the days leave no review out."""
    (begun,) = connection.execute("SELECT min(day) FROM attempt").fetchone()
    (ended,) = connection.execute("SELECT max(day) FROM attempt").fetchone()
    if begun is None or (first <= begun and ended <= last):
        return connection.execute("SELECT * FROM card_sum")
    return connection.execute(_RECKONED, (first, last))


def _worth(row: AttemptRow) -> CardSum:
    first, review = row.first and not row.practice, row.moved and not row.met
    return CardSum(
        row.card,
        answers=1,
        took_ms=row.took_ms,
        first=int(first),
        credit=millionths(row.credit) if first else 0,
        reviews=int(review),
        recalled=int(review and row.recalled),
    )


def _joined(card: str, one: CardSum, other: CardSum) -> CardSum:
    return CardSum(card, *(mine + yours for mine, yours in zip(one[1:], other[1:], strict=True)))
