"""The light rows that the store gives and takes."""

from typing import NamedTuple


class RosterRow(NamedTuple):
    """A card a deck holds now: `order` is its place in the deck, `content` its content hash."""

    card: str
    note: str
    aspect: str
    order: int
    content: str


class Changes(NamedTuple):
    """What a new reading of a deck means for progress, as counts of cards.

    `kept` have a memory and the same answer, `changed` a memory and another answer (asked again soon), `added`
    none, `gone` a memory but no card any more (archived), `back` were archived and are here again.
    """

    deck: str
    kept: int = 0
    changed: int = 0
    added: int = 0
    gone: int = 0
    back: int = 0


class DeckCounts(NamedTuple):
    """What a deck holds for the learner today, over cards that are neither suspended, buried nor archived.

    `due` were learned and fall due today or earlier (missed ones of today among them), `new` were never asked,
    `cards` is all of them, `next_due` the first study day after today on which a card falls due, or None. `known` is
    the expected number of cards recalled today.
    """

    deck: str
    cards: int = 0
    due: int = 0
    new: int = 0
    next_due: int | None = None
    known: float = 0.0


class DayCounts(NamedTuple):
    """What was already done on one study day: cards first met, learned cards reviewed, time spent answering."""

    new: int = 0
    reviews: int = 0
    took_ms: int = 0
