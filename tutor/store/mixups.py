"""Which cards the learner mixes up, by the reviews that stand."""

import sqlite3

from tutor.store import memories
from tutor.store.memories import Terms

WINDOW = 120
"""How many days back mistakes count."""

_MISTAKES = "SELECT card, mixed_with, day FROM attempt WHERE mixed_with <> '' AND credit < 1 AND day > ?"


def pairs(connection: sqlite3.Connection, today: int, held: Terms) -> tuple[tuple[str, str], ...]:
    """Return the pairs of cards that are mixed up, under the ids they have now, the latest mistake first."""
    rows = connection.execute(_MISTAKES, (today - WINDOW,)).fetchall()
    if not rows:
        return ()
    from tutor.study.confusion import Mistake, mixed_up
    from tutor.study.rename import present

    mistakes = [Mistake(present(card, held.renames), present(other, held.renames), day) for card, other, day in rows]
    known = memories.read_many(connection, {card for each in mistakes for card in (each.card, each.taken_for)})
    passed = {
        card: memory.latest_day for card, memory in known.items() if memory.latest_day is not None and not memory.missed
    }
    return mixed_up(mistakes, passed)
