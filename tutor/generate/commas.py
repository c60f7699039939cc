"""The pieces of a sentence between its commas, semicolons and dashes, none of them cut within brackets."""

import re

_JOINED = re.compile(r",(?= (?:\d{4}\b|Jr|Sr|Inc|Ltd|D\.C\.))|(?<=\d),(?=\d)")
_DASH = re.compile(r" ?\u2014 ?| \u2013 | --? ")


def split(text: str, separator: re.Pattern[str]) -> list[str]:
    """Split at a separator, but not within brackets and quotations."""
    found, last = [], 0
    for cut in separator.finditer(text):
        if not in_brackets(text[last : cut.start()]):
            found.append(text[last : cut.start()])
            last = cut.end()
    return [*found, text[last:]]


def without_insertions(text: str) -> str:
    """Leave out what stands between dashes, or hyphens with spaces around them, or behind a last one."""
    parts = split(text, _DASH)
    return " ".join(part.strip(" ,") for part in parts[::2]) if len(parts) % 2 else parts[0]


def pieces_of(text: str) -> list[str]:
    """Split at commas, but not within brackets, quotations, dates and names of places."""
    guarded = _JOINED.sub("\ue002", text)
    depth, last, straight = 0, 0, False
    found: list[str] = []
    for at, char in enumerate(guarded):
        if char == '"':
            depth += 1 if not straight else -1
            straight = not straight
        elif char in "(\u201c[":
            depth += 1
        elif char in ")\u201d]":
            depth -= 1
        elif char == "," and depth <= 0 and guarded[at + 1 : at + 2] == " ":
            found.append(guarded[last:at])
            last = at + 1
    found.append(guarded[last:])
    pieces: list[str] = []
    for piece in (one.strip().replace("\ue002", ",") for one in found):
        if pieces and re.fullmatch(r"(?:[A-Z][\w.\u2019'-]+ ?){1,3}", piece) and re.search(r"[A-Z]\w+$", pieces[-1]):
            pieces[-1] += f", {piece}"  # "Ulm, Germany"
        elif piece:
            pieces.append(piece)
    return pieces


def in_brackets(text: str) -> bool:
    """Tell whether a text ends within brackets or a quotation."""
    return text.count("(") > text.count(")") or text.count("\u201c") > text.count("\u201d") or text.count('"') % 2 == 1
