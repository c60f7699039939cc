"""What a report holds, before it becomes a page or JSON."""

from dataclasses import dataclass
from typing import NamedTuple

from tutor.study.picture import Picture, PictureName

LATEST = 100
"""How many sessions are listed at most, the latest first; the sums are over all of them."""


class DeckName(NamedTuple):
    """A deck's id and title."""

    id: str
    title: str


class Session(NamedTuple):
    """One session, as far as its answers are to the decks of the report.

    `at` is the moment it began in ISO 8601 with the offset of local time, or empty where that is not told; `day` is its
    study day. `score` is the mean credit of the first attempts, from 0 to 1, or None without any; `self_judged` counts
    those whose credit is the learner's own word.
    """

    session: str
    at: str
    day: int
    decks: tuple[DeckName, ...]
    cards: int
    answered: int
    score: float | None
    self_judged: int
    took_ms: int
    practice: bool


class Totals(NamedTuple):
    """Sums over the span of the report, each as the tallies of study days count it.

    `days` counts the study days on which a session began. `score` is the mean credit of the `first` attempts of their
    session, `recall` the share recalled of the `reviews` of learned cards, both from 0 to 1 and None without any.
    """

    sessions: int
    days: int
    answers: int
    first: int
    score: float | None
    reviews: int
    recall: float | None
    practice: int
    took_ms: int


class Part(NamedTuple):
    """The pictures of one deck, or of all decks together where `deck` is None."""

    deck: DeckName | None
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report tells, and nothing else. Study days count from 1970-01-01.

    `tutor` is the version of the program, `made` the study day on which the report was made, `name` whose it is, or
    empty. `first` and `last` are the span, both included. `sessions` holds the latest, at most `LATEST`.
    """

    tutor: str
    made: int
    name: str
    anonymous: bool
    first: int
    last: int
    totals: Totals
    parts: tuple[Part, ...]
    sessions: tuple[Session, ...]


ABOUT_NOW: frozenset[PictureName] = frozenset({"year", "coming", "known", "hardest"})
"""The pictures that tell of the day on which the report was made, whatever its span."""
