"""From what a rule says about a value to a problem at its line and column, and to the characters a fix changes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tutor.deck.lines import places, scan
from tutor.deck.problems import Path, Problem
from tutor.deck.visible import visible_line
from tutor.lint.rule import Remark, Rule


@dataclass(frozen=True, slots=True)
class Spot:
    """A problem, and the offsets from `start` to before `end` that a fix replaces by `instead`; None means no fix."""

    problem: Problem
    rule: Rule
    start: int
    end: int
    instead: str | None = None


@dataclass(frozen=True, slots=True)
class _Extent:
    start: int
    value: int
    end: int


def spots(text: str, found: Sequence[tuple[Rule, Remark]]) -> Iterator[Spot]:
    """Return each remark at its place, in the order of the text; a value that is not there gives what encloses it."""
    extents = _extents(text, (remark.path for _, remark in found if remark.at is None))
    spans = [remark.at or _span(text, remark, extents) for _, remark in found]
    place = places(text, (start for start, _ in spans))
    rows = sorted(zip(spans, found, strict=True), key=lambda row: (row[0][0], row[1][0].code))
    for (start, end), (rule, remark) in rows:
        line_end = text.find("\n", start)
        width = max(1, min(end, line_end if line_end >= 0 else len(text)) - start)
        message, hint = visible_line(remark.message), visible_line(remark.hint)
        problem = Problem(place[start].line, place[start].column, rule.code, message, hint, width)
        yield Spot(problem, rule, start, end, remark.instead)


def _extents(text: str, paths: Iterable[Path]) -> dict[Path, _Extent]:
    wanted = set(paths)
    if not wanted:
        return {}
    prefixes = {path[:length] for path in wanted for length in range(1, len(path) + 1)}
    found: dict[Path, _Extent] = {}
    around: dict[Path, _Extent] = {}
    for entry in scan(text):
        if entry.path in prefixes:
            found.setdefault(entry.path, _Extent(entry.start, entry.value, entry.end))
        for length in range(1, len(entry.path)):
            if entry.path[:length] in prefixes:  # dotted keys have a table that stands nowhere by itself
                around.setdefault(entry.path[:length], _Extent(entry.start, entry.start, entry.end))
    return around | found


def _span(text: str, remark: Remark, extents: dict[Path, _Extent]) -> tuple[int, int]:
    path = remark.path
    while path and path not in extents:
        path = path[:-1]
    extent = extents.get(path, _Extent(0, 0, 1))
    if remark.word and (at := _word(text, remark.word, extent)) >= 0:
        return at, at + len(remark.word)
    return extent.start, max(extent.end, extent.start + 1)


def _word(text: str, word: str, extent: _Extent) -> int:
    """Return where the word stands in the value, whole if possible, or -1."""
    at = text.find(word, extent.value, extent.end)
    first = at
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(word) : at + len(word) + 1]
        if not (before.isalnum() or after.isalnum()):
            return at
        at = text.find(word, at + 1, extent.end)
    return first
