"""How decks and single cards stand: what is learned, what is hard, and what was done card by card."""

import json
import sqlite3
from collections.abc import Collection, Sequence
from typing import NamedTuple

from tutor.study.rename import Renames, origins, present
from tutor.study.tally import MATURE

_STANDING = """
    SELECT count(*), coalesce(sum(last_day IS NOT NULL), 0), coalesce(sum(last_day IS NOT NULL AND stability >= ?), 0)
    FROM roster LEFT JOIN memory USING (card)
    WHERE roster.deck = ? AND roster.live = 1 AND coalesce(suspended, 0) = 0
"""

_SUSPENDED = "SELECT count(*) FROM memory WHERE deck = ? AND live = 1 AND suspended = 1"

_HARDEST = """
    SELECT card, deck, lapses, difficulty, attempts FROM memory
    WHERE lapses > 0 AND live = 1 AND suspended = 0 AND deck IN (SELECT value FROM json_each(:decks))
    AND (:all OR card IN (SELECT value FROM json_each(:cards)))
    ORDER BY lapses DESC, difficulty DESC, attempts DESC, card LIMIT :limit
"""

_MOVES = """
    SELECT met, recalled FROM touch JOIN event ON event.n = touch.event
    JOIN attempt ON attempt.day = event.day AND attempt.event = event.n AND attempt.card = touch.card
    WHERE touch.card IN (SELECT value FROM json_each(?)) AND moved = 1 ORDER BY id
"""

# SQLite rounds halves away from zero, as `tally.millionths` does.
_BY_CARD = """
    SELECT card, count(*), sum(took_ms), sum(first AND NOT practice),
        sum(iif(first AND NOT practice, CAST(round(credit * 1000000) AS INTEGER), 0)),
        sum(moved AND NOT met), sum(moved AND NOT met AND recalled)
    FROM attempt WHERE day BETWEEN ? AND ? GROUP BY card
"""


class Standing(NamedTuple):
    """The cards that a deck holds now: all of them, the learned ones, and of those the young and the mature.

    `suspended` ones are counted nowhere else; those buried today are counted like all others.
    """

    deck: str
    cards: int = 0
    learned: int = 0
    young: int = 0
    mature: int = 0
    suspended: int = 0


class HardCard(NamedTuple):
    """A card that was forgotten: how often after it was learned, its difficulty from 1 to 10, on how many days it was
    attempted since it was last begun, and on how many of those it was recalled.
    """

    card: str
    deck: str
    lapses: int
    difficulty: float
    attempts: int
    recalled: int


class CardSum(NamedTuple):
    """What was done with one card, in the figures of a `Tally`; `credit` is in millionths."""

    card: str
    answers: int = 0
    took_ms: int = 0
    first: int = 0
    credit: int = 0
    reviews: int = 0
    recalled: int = 0


def standing(connection: sqlite3.Connection, deck: str) -> Standing:
    """Return how the cards of a deck stand."""
    cards, learned, mature = connection.execute(_STANDING, (MATURE, deck)).fetchone()
    (suspended,) = connection.execute(_SUSPENDED, (deck,)).fetchone()
    return Standing(deck, cards, learned, learned - mature, mature, suspended)


def hardest(
    connection: sqlite3.Connection, decks: Sequence[str], limit: int, cards: Collection[str] | None, renames: Renames
) -> list[HardCard]:
    """Return the cards that cost most, of some cards or of all that the decks hold; suspended ones are left out.

    They come by lapses, then difficulty, then attempts, the most first, then by id.
    """
    given = {
        "decks": json.dumps(list(decks)),
        "all": cards is None,
        "cards": json.dumps(sorted(cards or ())),
        "limit": limit,
    }
    return [
        HardCard._make((card, *row, _recalled(connection, card, renames)))
        for card, *row in connection.execute(_HARDEST, given).fetchall()
    ]


def by_card(
    connection: sqlite3.Connection,
    first: int,
    last: int,
    deck: str,
    cards: Collection[str] | None,
    renames: Renames,
) -> list[CardSum]:
    """Return what was done with each card from one study day to another, both included, in order of id."""
    found: dict[str, CardSum] = {}
    for written, *sums in connection.execute(_BY_CARD, (first, last)):
        card = present(written, renames)
        if (deck and not card.startswith(f"{deck}/")) or (cards is not None and card not in cards):
            continue
        held = found.get(card, CardSum(card))
        found[card] = CardSum(card, *(one + other for one, other in zip(held[1:], sums, strict=True)))
    return [found[card] for card in sorted(found)]


def _recalled(connection: sqlite3.Connection, card: str, renames: Renames) -> int:
    """Return on how many days the card was recalled since it was last begun."""
    count = 0
    for met, recalled in connection.execute(_MOVES, (json.dumps(sorted(origins(card, renames))),)):
        count = recalled if met else count + recalled
    return int(count)
