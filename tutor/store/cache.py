"""What is derived from the log, kept current with it in the transaction of each event.

An event that comes last in order moves a memory by one step. Anything else (an undo, a late arrival, a rename) folds
the cards it bears on anew from their own events; other parameters fold everything.
"""

import sqlite3
from dataclasses import dataclass

from tutor.store import attempts, cardsums, events, memories, stale
from tutor.store.attempts import AttemptRow, LossRow
from tutor.store.memories import Terms
from tutor.store.replay import credits_of, current_terms, rebuild
from tutor.study import codec, fold, rename
from tutor.study.fold import Attempt, Loss, Told
from tutor.study.log import (
    Entry,
    Event,
    Overrule,
    Parameters,
    PlanChange,
    Rename,
    Reset,
    Review,
    SessionStart,
    Undo,
)
from tutor.study.memory import Memory

MANY = 2_000
"""So many events at once are folded sooner with the whole log than card by card."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An event just written down: its number by arrival, and its entry, None if it cannot be folded."""

    n: int
    event: Event
    entry: Entry | None


def follow(connection: sqlite3.Connection, arrival: Arrival, terms: Terms) -> bool:
    """Take in an event that comes last in order and bears on memories alone; false if it is of another kind."""
    event, entry = arrival.event, arrival.entry
    if entry is None or not fold.touches(entry):
        return False
    attempts.note(connection, arrival.n, entry)
    told = Told(event, rename.renamed(entry, terms.renames))
    for card in fold.touches(told.entry):
        before = memories.read(connection, card) or Memory(card)
        stepped = fold.step(before, told, terms.parameters)
        if stepped is None:
            refold(connection, card, terms)
            continue
        memory, attempt, loss = stepped
        memories.keep(connection, memory, terms)
        if (before.attempts > 0) is not (memory.attempts > 0):
            memories.mark_asked(connection, card, asked=memory.attempts > 0)
        if isinstance(entry, Review) and attempt is not None:
            row = attempts.row_of(arrival.n, event, entry, attempt)
            attempts.write(connection, row)
            cardsums.add(connection, row)
        if isinstance(entry, Reset) and loss is not None:
            attempts.write(connection, attempts.loss_of(arrival.n, event, entry, loss))
    return True


def settle(connection: sqlite3.Connection, arrivals: list[Arrival], terms: Terms) -> Terms:
    """Take in events that came in any order, and return the terms that hold after them."""
    known = [(arrival, arrival.entry) for arrival in arrivals if arrival.entry is not None]
    for arrival, entry in known:
        attempts.note(connection, arrival.n, entry)
        begun = _entry(connection, entry.target) if isinstance(entry, Undo) else entry
        if isinstance(begun, SessionStart):
            stale.mark_session(connection, begun.session)
    after = terms
    if any(isinstance(entry, Rename | Parameters | PlanChange | Undo) for _, entry in known):
        after = current_terms(connection)
    if after.parameters != terms.parameters or len(arrivals) > MANY:
        return rebuild(connection)
    for card in sorted(_affected(connection, [entry for _, entry in known], terms, after)):
        refold(connection, card, after, renamed=terms.renames != after.renames)
    if after != terms:
        memories.put_terms(connection, after)
    if after.plan != terms.plan:
        memories.refresh_due(connection, after)
    return after


def refold(connection: sqlite3.Connection, card: str, terms: Terms, *, renamed: bool = False) -> None:
    """Fold one card anew, under the id it has now, from the events that bear on it.

    Where ids were `renamed` all its sums are behind, else only those in which something changed.
    """
    told: list[Told] = []
    held: dict[str, tuple[int, Event, Review | Reset]] = {}
    before: dict[int, AttemptRow | LossRow | None] = {}
    for n, undone, event in events.touching(connection, rename.origins(card, terms.renames)):
        entry = codec.read(event)
        if entry is None:
            continue
        present = rename.renamed(entry, terms.renames)
        if isinstance(entry, Review | Reset) and isinstance(present, Review | Reset) and present.card == card:
            before[n] = attempts.drop(connection, n, event)
            held[event.id] = n, event, entry
        if not undone:
            told.append(Told(event, present))
    course = fold.fold_card(card, told, terms.parameters)
    if told:
        memories.keep(connection, course.memory, terms)
    else:
        memories.drop(connection, card)
    memories.mark_asked(connection, card, asked=course.memory.attempts > 0)
    given = credits_of(events.overrules(connection, held))
    after: dict[int, AttemptRow | LossRow] = {}
    worth: list[Attempt | Loss] = [*course.attempts, *course.losses]
    for counted in worth:
        match counted, held[counted.event]:
            case Attempt(), (n, event, Review() as review):
                after[n] = attempts.row_of(n, event, review, counted, given.get(event.id))
            case Loss(), (n, event, Reset() as reset):
                after[n] = attempts.loss_of(n, event, reset, counted)
    for n, old in before.items():
        new = after.get(n)
        if new is not None:
            attempts.put(connection, new)
        row = new or old
        if row is not None and (renamed or old != new):
            attempts.mark(connection, row)
        if isinstance(old, AttemptRow):
            cardsums.take_off(connection, old)
        if isinstance(new, AttemptRow):
            cardsums.add(connection, new)


def _affected(connection: sqlite3.Connection, entries: list[Entry], before: Terms, after: Terms) -> set[str]:
    """Return the cards, under the ids they had and have, whose memory the entries may change."""
    written: set[str] = set()
    for told in entries:
        entry = _entry(connection, told.target) if isinstance(told, Undo) else told
        if isinstance(entry, Overrule):
            entry = _entry(connection, entry.review)
        written.update(() if entry is None else fold.touches(entry))
    if before.renames != after.renames:
        for (card,) in connection.execute("SELECT DISTINCT card FROM touch"):
            if rename.present(card, before.renames) != rename.present(card, after.renames):
                written.add(card)
    return {rename.present(card, renames) for card in written for renames in (before.renames, after.renames)}


def _entry(connection: sqlite3.Connection, key: str) -> Entry | None:
    """Return the entry of an event by id, whether undone or not, or None."""
    held = events.by_id(connection, key)
    return None if held is None else codec.read(held)
