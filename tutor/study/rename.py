"""Cards under the ids they have now, whatever they were called when an event was written down.

Renames are applied to every event of the log one after another in order of id, also to events that came after them:
another device may go on with the old name for a while.
"""

from collections.abc import Iterable
from dataclasses import replace

from tutor.study.log import Bury, Entry, Flag, Overrule, Rename, Reset, Resume, Review, Suspend

Renames = tuple[tuple[str, str], ...]
"""Pairs of an old and a new id, in the order in which they are applied."""


def in_order(renames: Iterable[tuple[str, Rename]]) -> Renames:
    """Return the renames of pairs of event id and entry, in the order in which they are applied."""
    return tuple((entry.old, entry.new) for _, entry in sorted(renames, key=lambda pair: pair[0]))


def present(card: str, renames: Renames) -> str:
    """Return the id that a card has now."""
    for old, new in renames:
        card = _swapped(card, old, new)
    return card


def origins(card: str, renames: Renames) -> frozenset[str]:
    """Return all ids under which events of the card may have been written: those that `present` maps to it."""
    ids = {card}
    for old, new in reversed(renames):
        if old == new:
            continue
        under = {_swapped(name, new, old) for name in ids if _is_under(name, new)}
        ids = {name for name in ids if not _is_under(name, old)} | under
    return frozenset(ids)


def renamed(entry: Entry, renames: Renames) -> Entry:
    """Return the entry with its card under the id it has now."""
    match entry:
        case Review() | Overrule() | Suspend() | Resume() | Bury() | Flag() | Reset():
            card = present(entry.card, renames) if renames else entry.card
            return entry if card == entry.card else replace(entry, card=card)
    return entry


def _is_under(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(prefix + "/")


def _swapped(name: str, prefix: str, other: str) -> str:
    return other + name[len(prefix) :] if _is_under(name, prefix) else name
