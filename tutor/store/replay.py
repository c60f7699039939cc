"""The whole log folded in one go: how everything derived is made anew, and what it is checked against."""

import sqlite3
from collections.abc import Iterable

from tutor.store import attempts, cardsums, events, memories, meta, sums
from tutor.store.attempts import AttemptRow, LossRow
from tutor.store.memories import Terms
from tutor.store.meta import Progress
from tutor.store.schema import SUMS
from tutor.study import codec, fold, rename, schedule
from tutor.study.fold import CardCourse, Told
from tutor.study.log import Entry, Event, Overrule, Parameters, PlanChange, Rename, Reset, Review, Undo
from tutor.study.memory import FOLD, Memory


class Replay:
    """The log folded event by event, in order of id, with the rows each implies; those of resets are in `losses`."""

    def __init__(self, terms: Terms, undone: frozenset[str], credits_given: dict[str, float]) -> None:
        self.terms = terms
        self.courses: dict[str, CardCourse] = {}
        self.losses: list[LossRow] = []
        self.undone = undone
        self._credits = credits_given

    def take(self, n: int, event: Event, entry: Entry) -> AttemptRow | None:
        """Go on by one event, number `n` by arrival; returns its row of `attempt` if it is a live review."""
        if event.id in self.undone:
            return None
        told = Told(event, rename.renamed(entry, self.terms.renames))
        for card in fold.touches(told.entry):
            self.courses.setdefault(card, CardCourse(Memory(card))).take(told, self.terms.parameters)
        if isinstance(entry, Reset) and isinstance(told.entry, Reset):
            course = self.courses[told.entry.card]
            self.losses += [attempts.loss_of(n, event, entry, loss) for loss in course.losses]
            course.losses.clear()
        if not isinstance(entry, Review) or not isinstance(told.entry, Review):
            return None
        attempt = self.courses[told.entry.card].attempts.pop()
        return attempts.row_of(n, event, entry, attempt, self._credits.get(event.id))


def replay_of(connection: sqlite3.Connection) -> Replay:
    """Return a replay of the log that has taken no event yet; it reads what is undone, renamed and overruled."""
    gone = fold.undone(_entries(events.rare(connection, Undo.kind, undone=True)))
    aims, fitted, names, overrules = (
        [event for event in events.rare(connection, kind, undone=True) if event.id not in gone]
        for kind in (PlanChange.kind, Parameters.kind, Rename.kind, Overrule.kind)
    )
    return Replay(terms_of((*aims, *fitted, *names)), gone, credits_of(overrules))


def rebuild(connection: sqlite3.Connection, progress: Progress | None = None) -> Terms:
    """Drop everything derived and fold the whole log anew, within the transaction that is open."""
    for table in ("memory", "touch", "attempt", "reset", "undone", *SUMS):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - the names above
    replay = replay_of(connection)
    total = events.count(connection)
    for done, (n, _, row) in enumerate(events.in_order(connection)):
        if progress is not None and done % 1000 == 0:
            progress(done, total)
        event = events.event_of(row)
        entry = codec.read(event)
        if entry is not None:
            attempts.note(connection, n, entry)
            counted = replay.take(n, event, entry)
            if counted is not None:
                attempts.write(connection, counted)
    for loss in replay.losses:
        attempts.write(connection, loss)
    cardsums.remake(connection)
    for course in replay.courses.values():
        memories.keep(connection, course.memory, replay.terms)
    connection.execute(
        "UPDATE roster SET asked = EXISTS "
        "(SELECT 1 FROM memory WHERE memory.card = roster.card AND memory.last_day IS NOT NULL)"
    )
    connection.execute(
        "UPDATE deck SET asked = "
        "(SELECT count(*) FROM roster WHERE roster.deck = deck.deck AND roster.live = 1 AND roster.asked = 1)"
    )
    memories.put_terms(connection, replay.terms)
    sums.bring_forward(connection, replay.terms.renames)
    meta.put(connection, "fold", str(FOLD))
    meta.put(connection, "proof", schedule.proof(replay.terms.parameters))
    if progress is not None:
        progress(total, total)
    return replay.terms


def current_terms(connection: sqlite3.Connection) -> Terms:
    """Return the terms by the log."""
    return terms_of(events.rare(connection, PlanChange.kind, Parameters.kind, Rename.kind))


def terms_of(live: Iterable[Event]) -> Terms:
    """Return the terms by these live events, which may come in any order."""
    told = [(event.id, codec.read(event)) for event in sorted(live, key=lambda event: event.id)]
    return Terms(
        fold.plan_of(entry for _, entry in told if isinstance(entry, PlanChange)),
        fold.parameters_of(entry for _, entry in told if isinstance(entry, Parameters)),
        rename.in_order((key, entry) for key, entry in told if isinstance(entry, Rename)),
    )


def credits_of(live: Iterable[Event]) -> dict[str, float]:
    """Return the credit of each overruled review by these live events."""
    told = ((event.id, codec.read(event)) for event in live)
    return fold.overruled((key, entry) for key, entry in told if isinstance(entry, Overrule))


def _entries(read: Iterable[Event]) -> list[Entry]:
    return [entry for event in read if (entry := codec.read(event)) is not None]
