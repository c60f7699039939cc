"""Text of strangers made safe to show: whatever a terminal could obey becomes a mark that can be seen.

Controls and bidirectional overrides are replaced; the joiners and marks that real scripts need are kept.
"""

import re
from functools import cache

_OBEYED = (
    "[\x00-\x09\x0b-\x1f\x7f-\x9f"  # C0 without the newline, DEL, C1
    "\u061c\u2028\u2029\u202a-\u202e\u2066-\u206f"  # bidirectional controls, line and paragraph separators
    "\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"  # surrogates, BOM, annotations, tags
)


def visible(text: str) -> str:
    """Return the text with every character a terminal could obey as a visible mark; newlines stay.

    A tab becomes a space, other C0 controls and DEL their pictures (U+2400 ...), anything else `<U+202E>`.
    What is visible stays as it is: `visible(visible(text)) == visible(text)`.
    """
    return text if text.isprintable() else _obeyed().sub(_mark, text)  # nothing printable is obeyed


def visible_line(text: str) -> str:
    """Return the visible text on one line: newlines become spaces."""
    return visible(text).replace("\n", " ")


@cache
def _obeyed() -> re.Pattern[str]:
    return re.compile(_OBEYED)


def _mark(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code == 0x09:
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return f"<U+{code:04X}>"
