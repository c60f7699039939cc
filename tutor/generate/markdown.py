"""Markdown as the plain text it says: no marks, no code, no tables, no addresses."""

import re

_FENCE = re.compile(r"^[ \t]*(```|~~~).*?^[ \t]*\1[^\n]*$", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"<!--(?:(?!-->).)*+(?:-->|\Z)", re.DOTALL)
_TABLE = re.compile(r"^[ \t]*\|.*\|[ \t]*$\n?", re.MULTILINE)
_BARE_TABLE = re.compile(
    r"^[^|\n]*+\|[^\n]*+\n[ \t]*\|?[ \t]*:?-++:?[ \t]*+(?:\|[ \t]*:?-++:?[ \t]*+)++\|?[ \t]*"
    r"(?:\n[^|\n]*+\|[^\n]*+)*+$",
    re.MULTILINE,
)
_UNDERLINE = re.compile(r"^[ \t]*(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$\n?", re.MULTILINE)
_HEADING = re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE)
_IMAGE = re.compile(r"!\[[^\[\]\n]*\]\([^)\n]{0,1000}\)")
_LINK = re.compile(r"\[([^\[\]\n]+)\](?:\([^)\n]{0,1000}\)|\[[^\[\]\n]*\])")
_DEFINITION = re.compile(r"^[ \t]{0,3}\[[^\]\n]+\]:.*$\n?", re.MULTILINE)
_NOTE = re.compile(r"\[\^[^\]\n]{1,80}\]")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>")
_MARKS = (
    re.compile(r"(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1"),
    re.compile(r"(?<![\w*])(\*)(?=[^\s*])([^*\n]{1,1000}?)(?<=[^\s*])\1(?![\w*])"),
    re.compile(r"(?<!\w)(_)(?=[^\s_])([^_\n]{1,1000}?)(?<=[^\s_])\1(?!\w)"),
    re.compile(r"(`+)([^`\n]{1,1000}?)\1"),
    re.compile(r"(~~)([^~\n]{1,1000}?)\1"),
)
_ITEM = re.compile(r"[ \t]{0,3}(?:[*+-]|\d{1,3}[.)])[ \t]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_KEPT = re.compile("[\ue021-\ue07e]")
_BULLET = re.compile(r"^[ \t]*[*+-][ \t]+", re.MULTILINE)


def plain(text: str) -> str:
    """Return the plain text; headings become paragraphs, bullets a dash each; what a backslash protects stays."""
    text = _ESCAPED.sub(lambda found: chr(0xE000 + ord(found[1])), text)
    for pattern in (_COMMENT, _FENCE, _BARE_TABLE, _TABLE, _DEFINITION, _IMAGE):
        text = pattern.sub("", text)
    text = _UNDERLINE.sub("\n", _without_code(text))
    text = _QUOTE.sub("", text)
    text = _HEADING.sub(r"\n\1\n", text)
    text = _NOTE.sub("", _LINK.sub(r"\1", text))
    text = _TAG.sub("", text)
    text = _BULLET.sub("- ", text)
    for mark in _MARKS:
        text = mark.sub(r"\2", text)
    text = _KEPT.sub(lambda found: chr(ord(found[0]) - 0xE000), text)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"


def _without_code(text: str) -> str:
    """Leave out blocks set in by four spaces, unless they go on with an item of a list, or most of the text is so."""
    blocks = re.split(r"\n(?:[ \t]*\n)+", text)
    kept: list[str] = []
    within_item = False
    for block in blocks:
        set_in = all(line.startswith(("    ", "\t")) for line in block.split("\n") if line.strip())
        if not set_in:
            within_item = _ITEM.match(block) is not None
        if not set_in or within_item:
            kept.append(block)
    return "\n\n".join(kept if 2 * len(kept) >= len(blocks) else blocks)
