"""Cards whose answers a learner mixes up: found in the log, and asked one after the other on purpose."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tutor.study.queue import Candidate

ENOUGH = 2
"""How often two cards are taken for each other, either way round, before they count as mixed up."""


class Mistake(NamedTuple):
    """On study day `day` the answer of `taken_for` was given to `card`."""

    card: str
    taken_for: str
    day: int


def mixed_up(mistakes: Iterable[Mistake], passed: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    """Return the pairs of cards that are mixed up, the latest mistake first; no card is in two of them.

    `passed` holds the study day of a card's latest attempt where that was not missed: once both cards passed on a
    later day than their last mistake, they are told apart.
    """
    days: dict[tuple[str, str], list[int]] = {}
    for each in mistakes:
        if each.card != each.taken_for:
            one, other = sorted((each.card, each.taken_for))
            days.setdefault((one, other), []).append(each.day)
    found: list[tuple[str, str]] = []
    taken: set[str] = set()
    for pair, told in sorted(days.items(), key=lambda item: (-max(item[1]), item[0])):
        apart = all(passed.get(card, -1) > max(told) for card in pair)
        if len(told) >= ENOUGH and not apart and taken.isdisjoint(pair):
            found.append(pair)
            taken.update(pair)
    return tuple(found)


def together(cards: Sequence[Candidate], pairs: Iterable[tuple[str, str]]) -> tuple[Candidate, ...]:
    """Return the cards with the second of each pair moved to right after the first, or before it.

    Whatever would bring two cards of one note together, that were apart, stays as it is.
    """
    arranged = list(cards)
    for pair in pairs:
        places = sorted(at for at, each in enumerate(arranged) if each.card in pair)
        if len(places) != len(pair):
            continue
        early, late = places
        brought, sent = list(arranged), list(arranged)
        brought.insert(early + 1, brought.pop(late))
        sent.insert(late - 1, sent.pop(early))
        kept = _touching(arranged)
        arranged = next((each for each in (brought, sent) if _touching(each) <= kept), arranged)
    return tuple(arranged)


def _touching(cards: Sequence[Candidate]) -> int:
    """Return how many cards follow another of their note."""
    return sum(one.sibling_key == other.sibling_key for one, other in pairwise(cards))
