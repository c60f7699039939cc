"""The light rows that the store gives and takes."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A card a deck holds now: `order` is its place in the deck, `content` its content hash."""

    card: str
    note: str
    aspect: str
    order: int
    content: str


@dataclass(frozen=True, slots=True)
class Changes:
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


@dataclass(frozen=True, slots=True)
class DeckCounts:
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


@dataclass(frozen=True, slots=True)
class DayCounts:
    """What was already done on one study day: cards first met, learned cards reviewed, time spent answering."""

    new: int = 0
    reviews: int = 0
    took_ms: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with the file: `what` in a sentence, and the event concerned, or empty."""

    what: str
    event: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """What `tutor doctor` found: `events` read, `unknown` kinds kept but not folded by name, and findings."""

    events: int
    unknown: Mapping[str, int]
    findings: tuple[Finding, ...]
