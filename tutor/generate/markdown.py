"""Markdown as the plain text it says: no marks, no code, no tables, no addresses."""

import re

_FENCE = re.compile(r"^[ \t]*(```|~~~).*?^[ \t]*\1[^\n]*$", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TABLE = re.compile(r"^[ \t]*\|.*\|[ \t]*$\n?", re.MULTILINE)
_UNDERLINE = re.compile(r"^[ \t]*(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$\n?", re.MULTILINE)
_HEADING = re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE)
_IMAGE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
_LINK = re.compile(r"\[([^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])")
_DEFINITION = re.compile(r"^[ \t]{0,3}\[[^\]\n]+\]:.*$\n?", re.MULTILINE)
_NOTE = re.compile(r"\[\^[^\]\n]+\]")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>")
_MARKS = (
    re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"),
    re.compile(r"(?<![\w*])(\*)(?=[^\s*])([^*\n]+?)(?<=[^\s*])\1(?![\w*])"),
    re.compile(r"(?<!\w)(_)(?=[^\s_])([^_\n]+?)(?<=[^\s_])\1(?!\w)"),
    re.compile(r"(`+)([^`\n]+?)\1"),
    re.compile(r"(~~)([^~\n]+?)\1"),
)
_BULLET = re.compile(r"^[ \t]*[*+-][ \t]+", re.MULTILINE)


def plain(text: str) -> str:
    """Return the plain text; headings become paragraphs, bullets a dash each."""
    for pattern in (_COMMENT, _FENCE, _TABLE, _DEFINITION, _IMAGE):
        text = pattern.sub("", text)
    text = _UNDERLINE.sub("\n", text)
    text = _QUOTE.sub("", text)
    text = _HEADING.sub(r"\n\1\n", text)
    text = _NOTE.sub("", _LINK.sub(r"\1", text))
    text = _TAG.sub("", text)
    text = _BULLET.sub("- ", text)
    for mark in _MARKS:
        text = mark.sub(r"\2", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"
