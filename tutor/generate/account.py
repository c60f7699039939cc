"""What came of an article: what was covered, what was dropped and why, and where nothing was found."""

from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drop:
    """A proposal that was not kept: the rule that made it, its paragraph, what it asked, and why it went."""

    kind: str
    paragraph: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What asking a language model took: requests, and notes proposed, of these sent back, of these then mended."""

    requests: int = 0
    proposed: int = 0
    returned: int = 0
    mended: int = 0


@dataclass(frozen=True, slots=True)
class Account:
    """The account of one draft.

    `kinds` counts the notes kept, by rule. `prose` are the numbers of the paragraphs read, `covered` of those with a
    note; `skipped` names the others: headings, lists and debris. `words` counts the words of prose.

    `maker` names the language model that proposed the notes, empty for the rules; `unread` are those of the
    paragraphs of `prose` that it was not asked about, or gave no reply to, before the work ended, and `asked` says what
    asking took.
    """

    words: int
    kinds: tuple[tuple[str, int], ...]
    prose: tuple[int, ...]
    covered: tuple[int, ...]
    skipped: tuple[tuple[int, str], ...]
    dropped: tuple[Drop, ...]
    maker: str = ""
    unread: tuple[int, ...] = ()
    asked: Asked = Asked()

    @property
    def notes(self) -> int:
        """How many notes were kept."""
        return sum(count for _, count in self.kinds)

    @property
    def uncovered(self) -> tuple[int, ...]:
        """The paragraphs that were read and have no note."""
        return tuple(number for number in self.prose if number not in self.covered and number not in self.unread)

    @property
    def reasons(self) -> tuple[tuple[str, int], ...]:
        """Why proposals were dropped, with how many each, the commonest first."""
        counted = Counter(drop.why for drop in self.dropped)
        return tuple(sorted(counted.items(), key=lambda item: (-item[1], item[0])))
