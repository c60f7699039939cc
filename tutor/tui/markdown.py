"""A page of the manual as lines for a width: headings, paragraphs, lists, tables and examples.

It knows as much of Markdown as the manual's own pages use, which a test holds them to.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from textual.content import Content

from tutor.tui.lines import ACCENT, STRONG, hanging, safe, safe_line, wrapped

NARROWEST = 8
"""A column of a table keeps this many cells where there is room for no more."""

_GAP = 2
_INDENT = 4
_HEADING = f"{STRONG} {ACCENT}"
_FENCED = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|(?<!\S)\*([^*\s][^*]*)\*|\[([^\]]+)\]\([^)]+\)")
_ITEM = re.compile(r"^(?:[*-]|\d+\.) ", re.MULTILINE)


@lru_cache(maxsize=4)
def page_lines(text: str, width: int) -> tuple[Content, ...]:
    """Return the lines of a page, none wider than `width` cells."""
    lines: list[Content] = []
    # A pattern with one group splits into what is told and, every second time, what is shown as an example.
    for number, part in enumerate(_FENCED.split(text)):
        if number % 2:
            lines += [Content(), *(_example(part, width))]
        else:
            for block in re.split(r"\n{2,}", part.strip("\n")):
                if block:
                    lines += [Content(), *_block(block, width)]
    return tuple(lines[1:])


def _block(block: str, width: int) -> list[Content]:
    if heading := re.fullmatch(r"(#+) (.+)", block):
        return wrapped(safe_line(heading[2], STRONG if len(heading[1]) > 2 else _HEADING), width)
    if block.startswith("|"):
        return _table([_cells(row) for at, row in enumerate(block.split("\n")) if at != 1], width)
    if _ITEM.match(block):
        starts = [found.start() for found in _ITEM.finditer(block)]
        items = (block[start:end] for start, end in zip(starts, [*starts[1:], len(block)], strict=True))
        return [line for item in items for line in _item(item, width)]
    return wrapped(_inline(block), width)


def _item(item: str, width: int) -> list[Content]:
    mark, _, rest = item.partition(" ")
    return hanging(Content(f"{mark.replace('*', '-')} "), _inline(rest), width)


def _example(text: str, width: int) -> list[Content]:
    lines = (line for row in text.rstrip("\n").split("\n") for line in wrapped(safe(row, ACCENT), width - _INDENT))
    return [line.pad_left(_INDENT) for line in lines]


def _inline(text: str) -> Content:
    return Content().join(_spans(" ".join(text.split())))


def _spans(text: str) -> Iterator[Content]:
    done = 0
    for found in _INLINE.finditer(text):
        code, strong, stressed, link = found.groups()
        yield safe(text[done : found.start()])
        yield safe(code, ACCENT) if code else safe(strong, STRONG) if strong else safe(stressed or link)
        done = found.end()
    yield safe(text[done:])


def _cells(row: str) -> list[Content]:
    return [_inline(cell) for cell in row.strip("|").split("|")]


def _table(rows: list[list[Content]], width: int) -> list[Content]:
    head, *body = rows
    widths = _widths([max(row[at].cell_length for row in rows) for at in range(len(head))], width)
    lines = _row([cell.stylize(STRONG) for cell in head], widths)
    # Rows that are broken in their last column alone can be told apart without blank lines.
    apart = any(cell.cell_length > room for row in body for cell, room in zip(row[:-1], widths[:-1], strict=True))
    for number, row in enumerate(body):
        lines += [*([Content()] if apart and number else []), *_row(row, widths)]
    return lines


def _widths(wanted: list[int], width: int) -> list[int]:
    """Return the columns' widths: the widest give way until all fit, or all are as narrow as a column may be."""
    widths = list(wanted)
    while sum(widths) + _GAP * (len(widths) - 1) > width and max(widths) > NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _row(row: list[Content], widths: list[int]) -> list[Content]:
    cells = [wrapped(cell, room) for cell, room in zip(row, widths, strict=True)]
    lines = zip_longest(*cells, fillvalue=Content())
    return [Content(" " * _GAP).join(map(_padded, line, widths)).rstrip() for line in lines]


def _padded(cell: Content, room: int) -> Content:
    return cell.pad_right(max(room - cell.cell_length, 0))
