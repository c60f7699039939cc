"""Anki's cloze marks: `{{c1::text}}`, `{{c1::text::hint}}`, and the sentence with one of its gaps open."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from tutor.deck.cards import GAP

_OPENING = re.compile(r"\{\{c(\d{1,3})::")
_ALMOST = re.compile(r"\{\{\s*[cC]?\s*\d*\s*:")


class MarkError(ValueError):
    """A mark that cannot be read; `offset` is where it stands in the text, from 0."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of a text, from `start` to before `end`; `name` is `c1`, `c2` ..."""

    name: str
    answer: str
    hint: str
    start: int
    end: int


def marks(text: str) -> tuple[Mark, ...]:
    """Return the marks of the text in order. Raises MarkError for one that is unbalanced, empty, nested or c0."""
    found: list[Mark] = []
    after = 0
    while opening := _OPENING.search(text, after):
        _check_plain(text, after, opening.start())
        close = text.find("}}", opening.end())
        while close >= 0 and text[close + 2 : close + 3] == "}" and _open_braces(text[opening.end() : close]):
            close += 1
        if close < 0:
            raise MarkError("a mark is not closed with }}", opening.start())
        body = text[opening.end() : close]
        if _OPENING.search(body) or _ALMOST.search(body):
            raise MarkError("a mark stands inside another", opening.start())
        answer, _, hint = body.partition("::")
        if not answer.strip():
            raise MarkError("a mark hides nothing", opening.start())
        if int(opening[1]) == 0:
            raise MarkError("marks are numbered from c1", opening.start())
        after = close + 2
        found.append(Mark(f"c{int(opening[1])}", answer.strip(), hint.strip(), opening.start(), after))
    _check_plain(text, after, len(text))
    return tuple(found)


def gaps(text: str) -> tuple[Mark, ...]:
    """Return one mark for each number, by number; where a number hides several texts its answer lists them all."""
    by_name: dict[str, list[Mark]] = {}
    for mark in marks(text):
        by_name.setdefault(mark.name, []).append(mark)
    return tuple(_merged(by_name[name]) for name in sorted(by_name, key=lambda name: int(name[1:])))


def stem(text: str, name: str) -> str:
    """Return the sentence with the named gap open and all others filled; a hint stands beside its gap."""
    return _with_marks(text, lambda mark: _opened(mark) if mark.name == name else mark.answer)


def filled(text: str) -> str:
    """Return the sentence with every gap filled."""
    return _with_marks(text, lambda mark: mark.answer)


def _with_marks(text: str, shown: Callable[[Mark], str]) -> str:
    pieces: list[str] = []
    after = 0
    for mark in marks(text):
        pieces += (text[after : mark.start], shown(mark))
        after = mark.end
    return "".join((*pieces, text[after:]))


def _opened(mark: Mark) -> str:
    return f"{GAP} [{mark.hint}]" if mark.hint else GAP


def _merged(same: list[Mark]) -> Mark:
    answers = dict.fromkeys(mark.answer for mark in same)
    hint = next((mark.hint for mark in same if mark.hint), "")
    return Mark(same[0].name, ", ".join(answers), hint, same[0].start, same[0].end)


def _open_braces(body: str) -> bool:
    return body.count("{") > body.count("}")


def _check_plain(text: str, start: int, end: int) -> None:
    if almost := _ALMOST.search(text, start, end):
        raise MarkError("a mark is written {{c1::text}} or {{c1::text::hint}}", almost.start())
    stray = text.find("}}", start, end)
    if stray >= 0 and text.find("{{", start, end) < 0:
        raise MarkError("}} closes nothing", stray)
