"""What is sound in a deck file that has problems: the same lines, with the notes and keys concerned left blank."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from tutor.deck.lines import Entry, statements
from tutor.deck.notes import NOTE_KINDS, Deck
from tutor.deck.parse import parse
from tutor.deck.problems import DeckError, Problem

_ROUNDS = 4
"""How often more is left out because something rests on what was left out before."""

_COMMENT = re.compile(r"[ \t]*#")


def sound_part(text: str, error: DeckError, *, stem: str = "deck") -> tuple[str, Deck] | None:
    """Return the text without what the error complains of, every line in its place, and the deck it makes.

    None where no note is left, where the text is no TOML, or where the head lacks what every deck needs. The text has
    no BOM.
    """
    for _ in range(_ROUNDS):
        if error.kind != "findings" or (rest := _without(text, error.problems)) is None:
            return None
        try:
            deck = parse(rest, stem=stem)
        except DeckError as another:
            text, error = rest, another
        else:
            return (rest, deck) if deck.notes else None
    return None


def _without(text: str, problems: Iterable[Problem]) -> str | None:
    """Return the text without the note, or the key of the head or of the source, in which each problem is."""
    parts = _parts(text)
    starts = [start for start, _ in parts]
    lines = [0, *(found.end() for found in re.finditer("\n", text))]
    blank: set[tuple[int, int]] = set()
    for problem in problems:
        offset = lines[problem.line - 1] + problem.column - 1
        at = bisect_right(starts, offset) - 1
        if at < 0 or offset >= parts[at][1]:
            return None
        blank.add(parts[at])
    pieces: list[str] = []
    done = 0
    for start, end in sorted(blank):
        pieces += text[done:start], re.sub(r"[^\n]+", "", text[start:end])
        done = end
    return "".join((*pieces, text[done:]))


def _parts(text: str) -> list[tuple[int, int]]:
    """Return the extents of what can be left out, in order: notes with the comments above, and other keys."""
    parts: list[tuple[int, int]] = []
    note: tuple[int, Entry] | None = None
    for entry in statements(text):
        top = entry.path[:2]
        if note is not None and top != note[1].path[:2]:
            parts.append((note[0], _with_comments(text, entry.start)))
            note = None
        if note is None and entry.header and top[0] in NOTE_KINDS:
            note = _with_comments(text, entry.start), entry
        elif note is None and not entry.header:
            parts.append((entry.start, entry.end))
    if note is not None:
        parts.append((note[0], len(text)))
    return parts


def _with_comments(text: str, start: int) -> int:
    """Return where the comments begin that stand on the lines right above."""
    start = text.rfind("\n", 0, start) + 1
    while start and _COMMENT.match(text, above := text.rfind("\n", 0, start - 1) + 1):
        start = above
    return start
