"""The room's door: one log opened once, with everything that is asked of it and said to it.

What only reads is at hand from the start; what writes or folds is imported when it is first wanted.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Self, TypeVar

from tutor.errors import Exit, TutorError
from tutor.store import candidates, counts, memories
from tutor.store.connection import Guard, Transaction
from tutor.store.meta import Progress
from tutor.store.opening import opened
from tutor.store.roster import Rosters
from tutor.store.rows import DayCounts, DeckCounts
from tutor.study.memory import Memory
from tutor.study.plan import Plan
from tutor.study.queue import LOST_RATIO, Candidate

if TYPE_CHECKING:
    from tutor.store.health import Health
    from tutor.store.history import History
    from tutor.store.ledger import Ledger
    from tutor.store.records import Records
    from tutor.study.log import Entry, Event

_P = ParamSpec("_P")
_R = TypeVar("_R")


def _guarded(method: Callable[Concatenate["Store", _P], _R]) -> Callable[Concatenate["Store", _P], _R]:
    """Let a method raise TutorError where SQLite fails."""

    @wraps(method)
    def guarded(store: "Store", /, *args: _P.args, **kwargs: _P.kwargs) -> _R:
        with store.guard:
            return method(store, *args, **kwargs)

    return guarded


class Store:
    """An open log. A context manager; `close` may be repeated. Every method may raise TutorError.

    `readonly` tells that the file lies on a medium or in a folder that cannot be written: everything can be read,
    and whatever would write raises TutorError with code 77. `device` names this copy of the log in its events.
    `rosters` are the cards that the decks hold now.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, device: str, *, readonly: bool) -> None:
        self.path = path
        self.device = device
        self.readonly = readonly
        self._connection = connection
        self._terms = memories.LiveTerms(connection)
        self.guard = Guard(path, self._is_damaged)
        self.rosters = Rosters(self.guard, connection, self._terms, self.must_write)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @_guarded
    def warm(self) -> None:
        """Load what the first `append` of a review needs, so that it does not wait: for an idle moment."""
        if not self.readonly:
            self._ledger.prove()

    @_guarded
    def append(self, entries: "Iterable[Entry]", at_ms: int, offset_min: int, day: int) -> "list[Event]":
        """Write the entries down as events of this device, all or none, and return them once they are on disk.

        An Undo without a target takes back this device's last live action, and is left out if there is none; an
        Overrule without a review means this device's latest live review of its card.
        """
        return self._ledger.append(entries, at_ms, offset_min, day)

    @_guarded
    def merge(self, events: "Iterable[Event]") -> int:
        """Take in events of other devices, in any order; those already held are left. Returns how many were new."""
        return self._ledger.merge(events)

    def events(self) -> "Iterator[Event]":
        """Give every event held, unknown ones too, in order of id."""
        from tutor.store import events

        with self.guard:
            for _, _, row in events.in_order(self._connection):
                yield events.event_of(row)

    @_guarded
    def last_live_action(self) -> "Event | None":
        """Return this device's latest review, suspend, resume, bury, flag or reset that was not undone, or None."""
        from tutor.store import events

        return events.last_action(self._connection, self.device)

    @_guarded
    def plan(self) -> Plan:
        """Return the learner's aims by the log."""
        return self._terms.get().plan

    @_guarded
    def parameters(self) -> tuple[float, ...]:
        """Return the scheduler's parameters by the log."""
        return self._terms.get().parameters

    @_guarded
    def memory(self, card: str) -> Memory | None:
        """Return what the log implies about a card, or None if it says nothing of it."""
        return memories.read(self._connection, card)

    @_guarded
    def memories(self, cards: Iterable[str]) -> dict[str, Memory]:
        """Return the memories of those of the cards that have one."""
        return memories.read_many(self._connection, cards)

    @_guarded
    def due(self, card: str) -> int | None:
        """Return the study day on which the card comes back, or None if it was never asked."""
        return memories.due(self._connection, card)

    @_guarded
    def counts(self, decks: Sequence[str], today: int, *, known: bool = False) -> list[DeckCounts]:
        """Return what each deck holds today, in the order given; `known` is filled in only when asked for."""
        found = [counts.of_deck(self._connection, deck, today) for deck in decks]
        if not known:
            return found
        fitted = self._terms.get().parameters
        return [each._replace(known=counts.known(self._connection, each.deck, today, fitted)) for each in found]

    @_guarded
    def day_counts(self, day: int) -> DayCounts:
        """Return what was done on one study day, over all decks; practice counts only as time."""
        return counts.of_day(self._connection, day)

    @_guarded
    def falling_due(self, decks: Sequence[str], first: int, last: int) -> int:
        """Return how many cards fall due from study day `first` to `last`, both included."""
        return counts.falling_due(self._connection, decks, first, last)

    @_guarded
    def due_by_day(self, decks: Sequence[str], today: int, last: int) -> dict[int, int]:
        """Return how many cards fall due on each study day from `today` to `last` that has any, in order.

        They are those that the decks hold and that are not suspended. Overdue and missed ones count as today; those
        buried today that are due count as tomorrow.
        """
        return counts.due_by_day(self._connection, decks, today, last)

    @_guarded
    def candidates(
        self, decks: Sequence[str], today: int, *, reviews: int, new: int, worth: float = LOST_RATIO
    ) -> list[Candidate]:
        """Return what may be asked today: every card missed today, at most `reviews` others due, at most `new` new.

        Due cards come nearest to lost first, by days elapsed over stability; those with a ratio above `worth` come
        after all others. New ones come deck by deck as given, in the order of each deck, links of arguments only as
        far as today allows.
        """
        found = candidates.due(self._connection, decks, today, limit=reviews, worth=worth)
        return found + candidates.new(self._connection, decks, today, limit=new)

    @_guarded
    def practice_candidates(
        self, decks: Sequence[str], today: int, *, weak: bool = False, limit: int = 20, cards: Sequence[str] = ()
    ) -> list[Candidate]:
        """Return cards to practise: the named ones in their order, else those least often tried, at most `limit`.

        `weak` takes the shakiest first: those most likely to be forgotten now, among the ones asked before.
        """
        return candidates.practice(self._connection, decks, today, weak=weak, limit=limit, cards=cards)

    @_guarded
    def mixed_up(self, today: int) -> tuple[tuple[str, str], ...]:
        """Return the pairs of cards that the learner has lately mixed up, no card in two of them."""
        from tutor.store import mixups

        return mixups.pairs(self._connection, today, self._terms.get())

    @_guarded
    def has_reviews(self) -> bool:
        """Tell whether any review stands."""
        return counts.has_reviews(self._connection)

    @_guarded
    def pace_ms(self) -> int:
        """Return the mean time of a recent answer, in milliseconds; a fair guess while there are none."""
        return counts.pace_ms(self._connection)

    @_guarded
    def streak(self, today: int) -> int:
        """Return how many days the streak that reaches to today counts, by the rule of `tutor.study.streak`."""
        return counts.streak(self._connection, today)

    @_guarded
    def backup(self, path: Path) -> None:
        """Write a whole copy of the log to a new file, readable by its owner only; refuses one that exists."""
        from tutor.store.backup import backup

        backup(self._connection, path)

    @_guarded
    def check(self, progress: Progress | None = None) -> "Health":
        """Read everything and compare it with its sums, counts and fold; changes nothing."""
        from tutor.store.doctor import check

        return check(self._connection, progress)

    @_guarded
    def rebuild(self, progress: Progress | None = None) -> None:
        """Drop all that is derived from the events and fold it anew."""
        from tutor.store.replay import rebuild

        self.must_write()
        with Transaction(self._connection):
            rebuild(self._connection, progress)
        self._terms.forget()

    @cached_property
    def history(self) -> "History":
        """What the log says of past sessions."""
        from tutor.store.history import History

        return History(self.guard, self._connection, self._terms)

    @cached_property
    def records(self) -> "Records":
        """What the log says of single cards."""
        from tutor.store.records import Records

        return Records(self.guard, self._connection, self._terms)

    @cached_property
    def _ledger(self) -> "Ledger":
        from tutor.store.ledger import Ledger

        self.must_write()
        return Ledger(self._connection, self.device, self._terms, self.path)

    def _is_damaged(self) -> bool:
        from tutor.store.doctor import is_damaged

        return is_damaged(self._connection)

    def must_write(self) -> None:
        """Raise TutorError when the log can only be read."""
        if self.readonly:
            raise TutorError(
                f"{self.path} cannot be written",
                hint="Studying needs a log that can be written: `tutor where` tells where it lies.",
                code=Exit.NO_PERMISSION,
            )


def open_store(path: Path, *, progress: Progress | None = None) -> Store:
    """Open the log at `path`, made first if it is missing, brought to this version's form and folded if need be.

    Raises TutorError: 65 when it is damaged or no log, 73 when it cannot be made, 74 when the disk is full, fails or
    the log stays locked, 76 when a newer tutor made it, 77 when it may not be read.
    """
    connection, device, readonly = opened(path, progress)
    return Store(path, connection, device, readonly=readonly)
