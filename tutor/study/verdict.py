"""What a response was worth."""

from dataclasses import dataclass
from typing import Literal

Worth = Literal["right", "close", "partly", "wrong"]
"""The kinds of verdict, the best first."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a response was worth, and why.

    `share` is the part of the items that were right, from 0 to 1, and is 1 or 0 where there are no items.
    `reason` says in one short sentence what differed, or is empty. `items` tells for each part whether it was there.
    """

    kind: Worth
    share: float
    reason: str = ""
    items: tuple[bool, ...] = ()

    @property
    def credit(self) -> float:
        """From 0 to 1: right and close 1, partly its share, wrong 0."""
        match self.kind:
            case "right" | "close":
                return 1.0
            case "partly":
                return self.share
            case "wrong":
                return 0.0
