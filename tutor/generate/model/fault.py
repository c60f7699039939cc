"""What is wrong with a note of a reply, or with a part of one: the reason for the report, and more for the model."""

from dataclasses import dataclass

EMPTY = "it says nothing, or too much"
UNFOUNDED = "a number or a name of {} is not in the article"
TWICE = "another says the same"
"""Why a note or a part of it cannot stand, besides what the gate says."""


class UnusableError(ValueError):
    """A note of a reply that cannot become a note of a deck; `why` is the rule it breaks, `detail` says where."""

    def __init__(self, why: str, detail: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Fault:
    """A part that a note is kept without: what it is, its words, the rule it breaks, and where."""

    kind: str
    text: str
    why: str
    detail: str = ""
