"""A rule of good decks: its code, why it holds, an example of either side, and how its breaches are found."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from tutor.deck.problems import Path
from tutor.lint.case import Case

Severity = Literal["error", "warning", "info"]
"""An error keeps the deck from loading, a warning teaches, an info is worth knowing and fails nothing."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One breach of a rule, before its place in the text is known.

    `path` leads to the value concerned. A `word` narrows the place to where that stands in the value, and `at`, a
    pair of offsets of the text, fixes it whatever the path. `instead` is what a fix puts there; None means no fix.
    """

    path: Path
    message: str
    hint: str = ""
    word: str = ""
    at: tuple[int, int] | None = None
    instead: str | None = None


Find = Callable[[Case], Iterator[Remark]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `what` says it in a sentence and `why` gives the reason, with the research where there is any.

    `bad` and `good` are parts of a deck in TOML that break and keep it, or empty where no deck alone can; `article`
    is the source they are checked against. `find` is None for what the parser finds. `fixable` tells whether
    `tutor check --fix` mends it, and `whole` whether a note that was left out could look like a breach.
    """

    code: str
    severity: Severity
    what: str
    why: str
    bad: str = ""
    good: str = ""
    article: str = ""
    find: Find | None = None
    fixable: bool = False
    whole: bool = False
