"""A deck's text in the one layout that all decks share: keys in their documented order, one blank line between tables.

Tables stay where they are, since their order is that of the cards, and values stay as they were written. What is said
about a key moves with it: the remark at its end, the lines above it, and a remark right below it that a blank line
sets off from the next key.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import dropwhile, takewhile

from tutor.deck.edit import without_lines
from tutor.deck.keys import keys_of
from tutor.deck.lines import Entry, statements
from tutor.deck.notes import NOTE_KINDS
from tutor.deck.parse import parse
from tutor.deck.problems import Path
from tutor.errors import TutorError

_BOM = "\ufeff"
_SPACE = " \t\r"


def formatted(text: str, *, stem: str = "deck") -> str:
    """Return the text in its layout; formatted again it stays as it is. `stem` names a deck that has no id.

    Raises DeckError when the text is no sound deck.
    """
    deck = parse(text, stem=stem)
    bom = _BOM if text.startswith(_BOM) else ""
    new = bom + _laid_out(text.removeprefix(_BOM))
    if without_lines(parse(new, stem=stem)) != without_lines(deck):
        raise TutorError("this deck cannot be put into order without changing what it means, so it stays as it was")
    return new


@dataclass(frozen=True, slots=True)
class _Item:
    """A header or a key with its value; `above` and `below` are the remarks and blank lines that go with it."""

    path: Path
    own: str
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Section:
    """A table: its header, which at the top of the file is an empty one, and its keys."""

    header: _Item
    keys: list[_Item] = field(default_factory=list)

    def ordered(self) -> list[_Item]:
        """Return the keys in their documented order; those without one come last, as they were."""
        base = self.header.path
        rank = {key: place for place, key in enumerate(keys_of(base)) if base or key not in NOTE_KINDS}
        return sorted(self.keys, key=lambda item: rank.get(str(item.path[len(base)]), len(rank)))


def _laid_out(text: str) -> str:
    newline = "\r\n" if text.partition("\n")[0].endswith("\r") else "\n"
    sections, rest = _sections(text)
    lines: list[str] = []
    apart = False
    for section in sections:
        if section.header.own:
            lines += ("", *section.header.above, section.header.own)
        lines += section.header.below
        apart = bool(section.header.below)
        for place, key in enumerate(section.ordered()):
            above = key.above if place or apart else _from_first(key.above)
            lines += (*([""] if apart else []), *above, key.own, *key.below)
            apart = bool(key.below)
    lines += (*([""] if apart else []), *rest)
    return newline.join(_single_spaced(lines)) + newline


def _sections(text: str) -> tuple[list[_Section], tuple[str, ...]]:
    """Return the tables of the text in order, and the lines behind the last of them."""
    below, above = _opening(text)
    sections = [_Section(_Item((), "", below=below))]
    entries = list(statements(text))
    for entry, after in zip(entries, [*entries[1:], None], strict=True):
        end = _line_end(text, entry.end)
        following = len(text) if after is None else text.rfind("\n", 0, after.start) + 1
        below, above_next = _shared_out(_lines(text[end + 1 : following]))
        item = _Item(entry.path, _statement(text, entry, end), above, below)
        if entry.header:
            sections.append(_Section(item))
        else:
            sections[-1].keys.append(item)
        above = _from_first(above_next) if entry.header else above_next
    return sections, above


def _opening(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the remark about the whole file, with which it begins, and the lines above its first key.

    A directive to editors, `#:schema`, is the former even where no blank line follows.
    """
    first = next(statements(text))
    lines = _lines(text[: text.rfind("\n", 0, first.start) + 1])
    whole, above = _shared_out(lines)
    directives = tuple(takewhile(lambda line: line.startswith("#:"), lines))
    return (whole, above) if whole or not directives else (directives, lines[len(directives) :])


def _shared_out(lines: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return which of the lines between two keys belong to the upper one, and which to the lower one."""
    remarks = tuple(takewhile(bool, lines))
    if not remarks or len(remarks) == len(lines):
        return (), lines
    return remarks, _from_first(lines[len(remarks) :])


def _statement(text: str, entry: Entry, end: int) -> str:
    """Return the lines of a header or a key: one space on each side of the equals sign, the value as it was."""
    indent = text[text.rfind("\n", 0, entry.start) + 1 : entry.start]
    tail = text[entry.end : end].rstrip(_SPACE)
    if entry.header:
        return indent + text[entry.start : entry.end] + tail
    key = text[entry.start : entry.value].rstrip(_SPACE).removesuffix("=").rstrip(_SPACE)
    return f"{indent}{key} = {text[entry.value : entry.end]}{tail}"


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.rstrip(_SPACE) for line in text.removesuffix("\n").split("\n")) if text else ()


def _from_first(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines from the first that is not blank."""
    return tuple(dropwhile(lambda line: not line, lines))


def _single_spaced(lines: Iterable[str]) -> Iterator[str]:
    """Return the lines with one blank line for several, and none at the beginning or the end."""
    blank = False
    begun = False
    for line in lines:
        if line:
            if blank and begun:
                yield ""
            yield line
            begun = True
        blank = not line
