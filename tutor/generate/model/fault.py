"""What is wrong with a note of a reply, or with a part of one: the reason for the report, and more for the model."""

from dataclasses import dataclass
from typing import NamedTuple

EMPTY = "it says nothing, or too much"
UNFOUNDED = "a number or a name of {} is not in the article"
TWICE = "another says the same"
"""Why a note or a part of it cannot stand, besides what the gate says."""


class Flaw(NamedTuple):
    """A rule that a text breaks, and where, or the words that break it."""

    why: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.why} ({self.detail})" if self.detail else self.why


@dataclass(frozen=True, slots=True)
class Fault:
    """A part that a note is kept without: what it is, its words, and the rules it breaks, one at least.

    A fault that is `slight` is counted, but no reason to ask again.
    """

    kind: str
    text: str
    flaws: tuple[Flaw, ...]
    slight: bool = False

    def __str__(self) -> str:
        return f'the {self.kind} "{self.text}": {"; ".join(map(str, self.flaws))}'


def marked(*words: str) -> str:
    """Return words as a flaw tells them: each in quotation marks."""
    return ", ".join(f"\u201c{word}\u201d" for word in dict.fromkeys(words))
