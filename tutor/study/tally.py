"""What study days amounted to: whole numbers that add up over any split of the log."""

from typing import NamedTuple

MILLION = 1_000_000
"""Shares from 0 to 1 are summed as whole millionths, so that sums are exact whatever their order."""

MATURE = 21.0
"""The stability in days from which a card counts as mature; below it a learned card is young."""

KINDS = ("fact", "event", "term", "argument")
"""The kinds of card, as aspects tell them."""

BANDS = 10
"""Into so many bands of equal width the range of expected recall is cut."""

_EVENT = frozenset({"date", "place"})
_TERM = frozenset({"term", "meaning"})
_ARGUMENT = frozenset({"reasons", "holder", "positions", "because", "against", "reply"})


class Tally(NamedTuple):
    """What was done on one study day with the cards of one deck that are of one kind, in one form and on one rung.

    `deck` is the id the deck has now. `kind` is the kind that the card's aspect tells: "fact" (questions too, which
    share its aspects), "event", "term" or "argument". All else are sums over the live reviews:

    * `answers`: all of them, practice and repeats too; `took_ms`: the time they took;
    * `first`: first attempts of their session, practice apart; `credit`: their credit, overrules applied, in
      millionths; `self_judged`: those of them whose credit is the learner's own word;
    * `met`: cards asked for the first time, or for the first time since a reset;
    * `reviews`: first attempts of the study day on cards already learned; `recalled`: those not rated Again;
    * `mature`, `mature_recalled`: the same of cards whose stability was `MATURE` days or more before;
    * `practice`: attempts that moved no memory.
    """

    day: int
    deck: str
    kind: str
    form: str
    rung: int
    answers: int = 0
    took_ms: int = 0
    first: int = 0
    credit: int = 0
    self_judged: int = 0
    met: int = 0
    reviews: int = 0
    recalled: int = 0
    mature: int = 0
    mature_recalled: int = 0
    practice: int = 0


class Guess(NamedTuple):
    """What the scheduler expected of one deck's reviews on one study day, and what came of it.

    `band` is the tenth of the range from 0 to 1 in which the expected recall lay, 0 to 9. `cases` counts reviews,
    `expected` sums their retrievabilities in millionths, `recalled` counts those not rated Again.
    """

    day: int
    deck: str
    band: int
    cases: int
    expected: int
    recalled: int


class Turn(NamedTuple):
    """By how many cards of one deck what is learned, and what is mature, grew or shrank on one study day."""

    day: int
    deck: str
    learned: int
    mature: int


def millionths(share: float) -> int:
    """Return a share from 0 to 1 as whole millionths, halves rounded up."""
    return int(share * MILLION + 0.5)


def band_of(expected: int) -> int:
    """Return the band, 0 to 9, of an expected recall in millionths; a certain one belongs to the last."""
    return min(expected * BANDS // MILLION, BANDS - 1)


def kind_of(aspect: str) -> str:
    """Return the kind of card that an aspect tells, one of `KINDS`; what is not known counts as a fact."""
    name = aspect.partition(".")[0]
    if name in _EVENT:
        return "event"
    if name in _TERM:
        return "term"
    return "argument" if name in _ARGUMENT else "fact"
