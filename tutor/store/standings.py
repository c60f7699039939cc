"""How decks and single cards stand: what is learned, and what is hard."""

import json
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from tutor.study.rename import Renames, origins
from tutor.study.tally import MATURE

_STANDING = """
    SELECT count(*), coalesce(sum(last_day IS NOT NULL), 0), coalesce(sum(last_day IS NOT NULL AND stability >= ?), 0)
    FROM roster LEFT JOIN memory USING (card)
    WHERE roster.deck = ? AND roster.live = 1 AND coalesce(suspended, 0) = 0
"""

_SUSPENDED = "SELECT count(*) FROM memory WHERE deck = ? AND live = 1 AND suspended = 1"

_HARDEST = """
    SELECT card, deck, lapses, difficulty, attempts FROM memory
    WHERE lapses > 0 AND live = 1 AND suspended = 0 AND deck IN (SELECT value FROM json_each(?))
    ORDER BY lapses DESC, difficulty DESC, attempts DESC, card LIMIT ?
"""

_MOVES = """
    SELECT met, recalled FROM touch JOIN event ON event.n = touch.event
    JOIN attempt ON attempt.day = event.day AND attempt.event = event.n AND attempt.card = touch.card
    WHERE touch.card IN (SELECT value FROM json_each(?)) AND moved = 1 ORDER BY id
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


def standing(connection: sqlite3.Connection, deck: str) -> Standing:
    """Return how the cards of a deck stand."""
    cards, learned, mature = connection.execute(_STANDING, (MATURE, deck)).fetchone()
    (suspended,) = connection.execute(_SUSPENDED, (deck,)).fetchone()
    return Standing(deck, cards, learned, learned - mature, mature, suspended)


def hardest(connection: sqlite3.Connection, decks: Sequence[str], limit: int, renames: Renames) -> list[HardCard]:
    """Return the cards that the decks hold and that cost most; suspended ones are left out.

    They come by lapses, then difficulty, then attempts, the most first, then by id.
    """
    rows = connection.execute(_HARDEST, (json.dumps(list(decks)), limit)).fetchall()
    return [HardCard._make((card, *row, _recalled(connection, card, renames))) for card, *row in rows]


def _recalled(connection: sqlite3.Connection, card: str, renames: Renames) -> int:
    """Return on how many days the card was recalled since it was last begun."""
    count = 0
    for met, recalled in connection.execute(_MOVES, (json.dumps(sorted(origins(card, renames))),)):
        count = recalled if met else count + recalled
    return int(count)
