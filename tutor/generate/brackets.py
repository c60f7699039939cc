"""Dates and figures in brackets, kept from the parser: they part a subject from its verb and mislead it."""

import re
from collections.abc import Iterator, Sequence

from tutor.generate.tree import Parse, Word

_ASIDE = re.compile(r"\s*\([^()]*\d[^()]*\)|\s*\[\d{1,3}\]")
_PIECE = re.compile(r"\d[\d.,]*\d|\w+|[^\w\s]")
_LONGEST = 0.6


def parsed_without(texts: Sequence[str], parse: Parse) -> Iterator[list[Word]]:
    """Yield the words of each text, what stands in brackets with a figure as marks of the word before.

    The parser sees the texts without those brackets; the places and offsets are those of the whole texts.
    """
    cuts = [_cuts(text) for text in texts]
    bare = [_without(text, found) for text, found in zip(texts, cuts, strict=True)]
    for text, found, words in zip(texts, cuts, parse(bare), strict=True):
        yield _restored(text, found, words) if found else list(words)


def _cuts(text: str) -> list[tuple[int, int]]:
    """Return where the brackets stand that the parser does without; none where they are most of a text."""
    found = [(one.start(), one.end()) for one in _ASIDE.finditer(text) if one.start() > 0]
    return found if sum(end - start for start, end in found) < _LONGEST * len(text) else []


def _without(text: str, cuts: Sequence[tuple[int, int]]) -> str:
    for start, end in reversed(cuts):
        text = text[:start] + text[end:]
    return text


def _restored(text: str, cuts: Sequence[tuple[int, int]], words: Sequence[Word]) -> list[Word]:
    """Return the words with those of the brackets among them."""
    pieces: list[tuple[int, Word | None, str]] = []
    for word in words:
        start = word.start
        for first, end in cuts:
            if start >= first:
                start += end - first
        pieces.append((start, word, word.text))
    for first, end in cuts:
        pieces += [(first + one.start(), None, one[0]) for one in _PIECE.finditer(text[first:end])]
    pieces.sort(key=lambda piece: piece[0])
    places = {piece[1].at: at for at, piece in enumerate(pieces) if piece[1] is not None}
    made: list[Word] = []
    last = 0
    for at, (start, known, told) in enumerate(pieces):
        if known is None:
            tag = {"(": "-LRB-", ")": "-RRB-"}.get(told, "XX")
            made.append(Word(at, start, start + len(told), told, told, tag, "punct", last, ""))
        else:
            last = at
            made.append(known._replace(at=at, start=start, end=start + len(known.text), head=places[known.head]))
    return made
