"""Which cards today holds, and in which order they are asked."""

from collections.abc import Iterable
from dataclasses import dataclass

from tutor.study.plan import Plan


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card that may be asked, light enough to hold thousands of them.

    `order` is its place in its deck. `due` is a study day, None for a card never asked. `elapsed` is the days since
    its memory last moved, over its `stability` in days: the ratio tells how near it is to being lost. `again` marks
    a card whose latest attempt today was a miss.
    """

    card: str
    deck: str
    note: str
    aspect: str
    order: int
    due: int | None = None
    elapsed: int = 0
    stability: float = 0.0
    again: bool = False


@dataclass(frozen=True, slots=True)
class Queue:
    """Today's portion in the order it is asked; `postponed` reviews wait, the last of them until day `until`."""

    items: tuple[Candidate, ...]
    postponed: int = 0
    until: int | None = None


def build(candidates: Iterable[Candidate], plan: Plan, today: int, *, mix: bool = False) -> Queue:
    """Return today's portion of the candidates."""
    raise NotImplementedError
