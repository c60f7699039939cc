"""What is wrong with a deck file: where, why, and the way out."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from tutor.deck.visible import visible_line
from tutor.errors import Exit, TutorError

Path = tuple[str | int, ...]
"""The keys and indices that lead to a value of a TOML document: `("argument", 0, "against", 1, "reply")`."""

Kind = Literal["unreadable", "newer", "findings"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend in a deck file. `line` and `column` count from 1, columns in characters.

    `code` is a stable short name of the law that was broken. `hint` gives the way out, or is empty. `width` is how
    many characters of the line are concerned, 0 where that is not known.
    """

    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    width: int = 0

    def at(self, path: str) -> str:
        """Return the problem as `path:line:column: code message`."""
        return f"{visible_line(path)}:{self.line}:{self.column}: {self.code} {self.message}"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem of the document's content, before its place in the text is known."""

    path: Path
    code: str
    message: str
    hint: str = ""

    def placed(self, line: int, column: int) -> Problem:
        """Return the problem at its place, its words made safe to show."""
        return Problem(line, column, self.code, visible_line(self.message), visible_line(self.hint))


class DeckError(TutorError):
    """A deck that cannot be loaded, with every problem found, in the order of the text.

    `kind` is "unreadable" for what is no TOML, no UTF-8 or too big, "newer" for a format of a later tutor, and
    "findings" for what is TOML and breaks the laws of decks.
    """

    def __init__(self, problems: Iterable[Problem], kind: Kind = "findings") -> None:
        self.problems = tuple(sorted(problems))
        self.kind = kind
        first, others = self.problems[0], len(self.problems) - 1
        more = f" (and {others} more)" if others else ""
        super().__init__(
            f"line {first.line}, column {first.column}: {first.message}{more}",
            hint=first.hint,
            code=Exit.NEWER if kind == "newer" else Exit.BAD_DATA,
        )
