"""What to do about a text that is no TOML: the mistakes people make most, and the way out of each."""

import re

_MONTH = re.compile(r"=\s*(\d{4}-\d{1,2}|\d{3,4}'?s|\d{4}\s*[-\u2013]\s*\d{2,4})\s*(?:#.*)?$")
_BARE = re.compile(r"^\s*([\w.-]+)\s*=\s*([^\s\"'\[{#][^#]*?)\s*(?:#.*)?$")
_QUOTES = re.compile(r'^\s*[\w.-]+\s*=\s*"[^"]*"[^\s#,\]}]')
_APOSTROPHE = re.compile(r"^\s*[\w.-]+\s*=\s*'[^']*'[^\s#,\]}]")
_NO_EQUALS = re.compile(r"^\s*([\w-]+)\s*:\s")
_TABLE = re.compile(r"\(((?:'[\w.-]+',? ?)+)\)")
_PART = re.compile(r"[\w.-]+")

_LONGEST_LINE = 300
"""Mistakes further along a line are not looked for: the patterns would take too long."""


def told(message: str) -> str:
    """Return a parser's message as it is said to the author: in small letters, a table named as in the file."""
    message = _TABLE.sub(lambda found: f"[{'.'.join(_PART.findall(found[1]))}]", message)
    return f"no TOML: {message[:1].lower()}{message[1:]}"


def hint_for(message: str, line: str) -> str:
    """Return the way out of a parser's message about a line, or nothing when none is known."""
    line = line[:_LONGEST_LINE].removesuffix("\r")
    if "\r" in line:
        return "end every line with a newline"
    if "\u201c" in line or "\u201d" in line:
        return 'use straight quotes around text: "..."'
    if found := _MONTH.search(line):
        return f'quote it: "{found[1]}"'
    if line.lstrip().startswith("["):
        return "every note begins with two brackets on each side, as [[fact]]; [source] stands there once"
    if "overwrite" in message:
        return "a table has each key once; a second note begins with its own [[...]] line"
    if "Unterminated" in message or "Illegal character '\\n'" in message:
        return 'close the quotes on the same line, or put text of several lines between """ and """'
    if "Illegal character" in message:
        return "remove the character"
    if "escape" in message.casefold() or "hex value" in message or "'\\\\' in a string" in message:
        return "a backslash is written twice in quotes, or once between single quotes"
    if _QUOTES.search(line):
        return "quotes inside quotes need a backslash before each, or put the whole between single quotes"
    if _APOSTROPHE.search(line):
        return "an apostrophe ends a text in single quotes: put the text between double quotes"
    if found := _NO_EQUALS.match(line):
        return f'write {found[1]} = "..." with an equals sign'
    if found := _BARE.match(line):
        return f'put text in quotes: {found[1]} = "{found[2]}"' if len(found[2]) <= 60 else "put text in quotes"
    return ""
