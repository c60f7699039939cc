"""What the browse screen shows, as one frozen value."""

from dataclasses import dataclass, replace
from typing import Literal

from tutor.desk.browse import CardRow, Given
from tutor.desk.filter import Filter, parsed
from tutor.tui.moment import Fact

Mode = Literal["listing", "searching", "opened"]
"""The list, the list while words are typed, or one card."""


@dataclass(frozen=True, slots=True)
class Browsing:
    """The cards found, and where the learner's pointer is.

    `total` counts the deck's cards, `words` is the filter as typed. `row` is the card under the pointer, None when
    nothing was found, and `course` what was answered to it, known once it is opened. `asking` is what the next press
    of the same key will do, or empty; `said` a sentence to show, or empty. `done` counts what was done here and can be
    taken back.
    """

    title: str = ""
    total: int = 0
    today: int = 0
    cards: tuple[str, ...] = ()
    words: str = ""
    pointer: int = 0
    mode: Mode = "listing"
    row: CardRow | None = None
    course: tuple[Given, ...] = ()
    asking: Literal["", "reset", "split"] = ""
    said: str = ""
    done: int = 0

    @property
    def filter(self) -> Filter:
        """What the words mean."""
        return parsed(self.words)

    @property
    def facts(self) -> frozenset[Fact]:
        """What is so here and now, for the keys."""
        now: set[Fact] = {self.mode, "narrowed" if self.words else "whole"}
        if self.done:
            now.add("past")
        if self.row is not None:
            now.add("card")
            if not self.row.archived:
                now |= {"live", "suspended" if self.row.suspended else "active"}
            if self.row.leech:
                now.add("leech")
        return frozenset(now)

    def moved(self, to: int) -> "Browsing":
        """Return the view with the pointer at this place, or at the nearest there is."""
        pointer = min(max(to, 0), max(len(self.cards) - 1, 0))
        return replace(self, pointer=pointer, asking="", said="")

    def holding(self, cards: tuple[str, ...]) -> "Browsing":
        """Return the view of these cards, the pointer at the card it was at, or else at the nearest place."""
        card = self.cards[self.pointer] if self.pointer < len(self.cards) else ""
        pointer = cards.index(card) if card in cards else min(self.pointer, max(len(cards) - 1, 0))
        return replace(self, cards=cards, pointer=pointer)


def first_shown(pointer: int, count: int, height: int) -> int:
    """Return which of so many lines stands first where `height` are shown and the pointer stays in the middle."""
    return min(max(pointer - height // 2, 0), max(count - height, 0))
