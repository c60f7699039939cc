"""An article in parts that one request can hold: whole paragraphs, with the one before each part as context."""

from dataclasses import dataclass

from tutor.generate.reading import Reading
from tutor.generate.segment import Paragraph, Role

MOST_WORDS = 1_200
"""A chunk ends before the paragraph that would bring it above so many words."""

READ: frozenset[Role] = frozenset({"prose", "list"})
"""The paragraphs that notes are made of. Headings go along as context; tables, formulas and code stay behind."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Consecutive paragraphs that are sent in one request; `before` is the one ahead of them, for context, or None."""

    paragraphs: tuple[Paragraph, ...]
    before: Paragraph | None

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the paragraphs that notes are made of."""
        return tuple(paragraph.number for paragraph in self.paragraphs if paragraph.role in READ)

    @property
    def words(self) -> int:
        """How many words are sent for notes to be made of, headings included."""
        return sum(len(paragraph.text.split()) for paragraph in self.paragraphs)


def chunks(reading: Reading) -> tuple[Chunk, ...]:
    """Return the chunks of an article in its order: each paragraph that is read is in exactly one."""
    groups: list[list[Paragraph]] = [[]]
    words = 0
    for paragraph in reading.paragraphs:
        if paragraph.role == "debris":
            continue
        count = len(paragraph.text.split())
        if words + count > MOST_WORDS and any(one.role in READ for one in groups[-1]):
            # A heading belongs to what follows it.
            moved: list[Paragraph] = []
            while groups[-1][-1].role == "heading":
                moved.insert(0, groups[-1].pop())
            groups.append(moved)
            words = sum(len(one.text.split()) for one in moved)
        groups[-1].append(paragraph)
        words += count
    found: list[Chunk] = []
    before: Paragraph | None = None
    for group in groups:
        if any(paragraph.role in READ for paragraph in group):
            found.append(Chunk(tuple(group), before))
            before = next(paragraph for paragraph in reversed(group) if paragraph.role in READ)
    return tuple(found)
