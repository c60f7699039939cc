"""The paragraphs of a text that has no blank lines between them."""

import re
from itertools import pairwise

LONG = 200
"""A line of so many characters was not broken by hand: it is a whole paragraph."""

_FEWEST = 12
_SHARE = 0.8
_BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_ENDED = re.compile(r"[.!?\u2026][\"'\u201d\u2019)\]]*\s*\Z")


def parted(text: str) -> str:
    """Return the text with a blank line after each paragraph, where a block of lines holds several.

    Two long lines are two paragraphs. In a block of many lines a paragraph begins with a line that is set in, and ends
    with one that ends its sentence well before the others end.
    """
    return _BLANK.sub("\n\n", "\n\n".join(map(_parted, _BLANK.split(text))))


def _parted(block: str) -> str:
    lines = block.split("\n")
    if sum(len(line) >= LONG for line in lines) >= 2:
        return "\n\n".join(lines)
    if len(lines) < _FEWEST:
        return block
    width = max(map(len, lines))
    whole = lines[0]
    for before, line in pairwise(lines):
        set_in = _margin(line) > _margin(before)
        ends = _ENDED.search(before) is not None and (set_in or len(before) < _SHARE * width)
        whole += ("\n\n" if ends else "\n") + line
    return whole


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())
