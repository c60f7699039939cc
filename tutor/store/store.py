"""The room's door: one log opened once, with everything that is asked of it and said to it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Self

from tutor.store.rows import Changes, DayCounts, DeckCounts, Health, RosterRow
from tutor.study.log import Entry, Event, Review
from tutor.study.memory import Memory
from tutor.study.plan import Plan
from tutor.study.queue import Candidate

Progress = Callable[[int, int], None]
"""Told how much of a long job is done: events folded so far, and of how many."""


class Store:
    """An open log. A context manager; `close` may be repeated. Every method may raise TutorError.

    `readonly` tells that the file lies on a medium or in a folder that cannot be written: everything can be read,
    and whatever would write raises TutorError with code 77.
    """

    path: Path
    readonly: bool

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        raise NotImplementedError

    def warm(self) -> None:
        """Load what the first `append` of a review needs, so that it does not wait: for an idle moment."""
        raise NotImplementedError

    def append(self, entries: Iterable[Entry], at_ms: int, offset_min: int, day: int) -> list[Event]:
        """Write the entries down as events of this device, all or none, and return them once they are on disk.

        An Undo without a target takes back this device's last live action, and is left out if there is none; an
        Overrule without a review means this device's latest live review of its card.
        """
        raise NotImplementedError

    def merge(self, events: Iterable[Event]) -> int:
        """Take in events of other devices, in any order; those already held are left. Returns how many were new."""
        raise NotImplementedError

    def events(self) -> Iterator[Event]:
        """Every event held, unknown ones too, in order of id."""
        raise NotImplementedError

    def last_live_action(self) -> Event | None:
        """This device's latest review, suspend, resume, bury or flag that was not undone, or None."""
        raise NotImplementedError

    def plan(self) -> Plan:
        """The learner's aims by the log."""
        raise NotImplementedError

    def parameters(self) -> tuple[float, ...]:
        """The scheduler's parameters by the log."""
        raise NotImplementedError

    def memory(self, card: str) -> Memory | None:
        """What the log implies about a card, or None if it says nothing of it."""
        raise NotImplementedError

    def memories(self, cards: Iterable[str]) -> dict[str, Memory]:
        """The memories of those of the cards that have one."""
        raise NotImplementedError

    def due(self, card: str) -> int | None:
        """The study day on which the card comes back, or None if it was never asked."""
        raise NotImplementedError

    def roster_fingerprint(self, deck: str) -> str | None:
        """The fingerprint given to the last `sync` of the deck, or None."""
        raise NotImplementedError

    def sync(self, deck: str, fingerprint: str, rows: Iterable[RosterRow]) -> Changes:
        """Take in which cards the deck holds now, and tell what that means for progress.

        Cards whose content changed fall due at once; cards that are gone are archived with their memory.
        """
        raise NotImplementedError

    def counts(self, decks: Sequence[str], today: int, *, known: bool = False) -> list[DeckCounts]:
        """What each deck holds today, in the order given; `known` is filled in only when asked for."""
        raise NotImplementedError

    def day_counts(self, day: int) -> DayCounts:
        """What was done on one study day, over all decks; practice counts only as time."""
        raise NotImplementedError

    def falling_due(self, decks: Sequence[str], first: int, last: int) -> int:
        """How many cards fall due from study day `first` to `last`, both included."""
        raise NotImplementedError

    def candidates(
        self, decks: Sequence[str], today: int, *, reviews: int, new: int, worth: float | None = None
    ) -> list[Candidate]:
        """Return what may be asked today: at most `reviews` due cards besides those missed today, and `new` new ones.

        Due cards come nearest to lost first, by days elapsed over stability; those with a ratio above `worth` come
        after all others. New ones come deck by deck as given, in the order of each deck.
        """
        raise NotImplementedError

    def practice_candidates(
        self, decks: Sequence[str], today: int, *, weak: bool = False, limit: int = 20, cards: Sequence[str] = ()
    ) -> list[Candidate]:
        """Return cards to practise: the named ones in their order, else those asked longest ago or never first.

        `weak` takes the shakiest first: those most likely to be forgotten now, among the ones asked before.
        """
        raise NotImplementedError

    def has_reviews(self) -> bool:
        """Whether anything was ever answered."""
        raise NotImplementedError

    def pace_ms(self) -> int:
        """The mean time of a recent answer, in milliseconds; a fair guess while there are none."""
        raise NotImplementedError

    def streak(self, today: int) -> int:
        """How many study days in a row have a review, the last of them today or yesterday."""
        raise NotImplementedError

    def reviews(self, session: str) -> list[tuple[Event, Review, float]]:
        """The live reviews of a session in order, each with its event and its credit, overrules applied."""
        raise NotImplementedError

    def backup(self, path: Path) -> None:
        """Write a whole copy of the log to a new file, readable by its owner only; refuses one that exists."""
        raise NotImplementedError

    def check(self, progress: Progress | None = None) -> Health:
        """Read everything and compare it with its sums, counts and fold; changes nothing."""
        raise NotImplementedError

    def rebuild(self, progress: Progress | None = None) -> None:
        """Drop all that is derived from the events and fold it anew."""
        raise NotImplementedError


def open_store(path: Path, *, progress: Progress | None = None) -> Store:
    """Open the log at `path`, made first if it is missing, brought to this version's form and folded if need be.

    Raises TutorError: 65 when it is damaged or no log, 73 when it cannot be made, 74 when the disk is full, fails or
    the log stays locked, 76 when a newer tutor made it, 77 when it may not be read.
    """
    raise NotImplementedError
