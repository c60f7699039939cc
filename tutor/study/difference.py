"""What in a typed response the answer does not have: the stretches that the screens mark inside the learner's words."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from unicodedata import combining, normalize

from tutor.study.response import Typed
from tutor.study.stage import Judged

Span = tuple[int, int]
"""Where a stretch of a text begins and ends, in characters."""

LONGEST = 200
"""The longest text, in characters, in which differences are looked for."""

MOST = 12
"""How many of the answers, from the first, are compared."""

COMMON = 0.5
"""The share of a response's letters that the answer must have too, for the rest to be worth marking."""

ALIKE = 0.6
"""How alike two words must be, from 0 to 1, for one to be a slip of the other."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")


def marks(judged: Judged) -> tuple[Span, ...]:
    """Return what to mark in a response that was typed and is not right; nothing once the learner overruled that."""
    match judged:
        case Judged(response=Typed(text), overruled=False) if judged.verdict.kind != "right":
            prompt = judged.asked.prompt
            return difference(text, (prompt.answer, *prompt.accept))
        case _:
            return ()


@lru_cache(maxsize=8)
def difference(response: str, answers: tuple[str, ...]) -> tuple[Span, ...]:
    """Return the stretches of a response that the nearest of the answers does not have, in order.

    Case and accents make no difference, nor does the order of the words. Nothing is marked where response and answer
    have too little in common to learn from, and in texts of more than 200 characters. A screen asks this for every
    drawing, so the latest results are kept.
    """
    if len(response) > LONGEST:
        return ()
    letters = sum(len(word) for word in _WORD.findall(response))
    found = [_against(response, answer) for answer in answers[:MOST] if len(answer) <= LONGEST]
    nearest = min(found, key=_length, default=())
    return nearest if letters - _length(nearest) >= COMMON * letters else ()


def _against(response: str, answer: str) -> tuple[Span, ...]:
    wanted = {_folded(word) for word in _WORD.findall(answer)}
    unsaid = sorted(wanted - {_folded(word) for word in _WORD.findall(response)})
    return tuple(
        (word.start() + begin, word.start() + end)
        for word in _WORD.finditer(response)
        if _folded(word[0]) not in wanted
        for begin, end in _within(word[0], unsaid)
    )


def _within(word: str, unsaid: Iterable[str]) -> list[Span]:
    """Return what to mark in a word the answer lacks: where it slips from one that was not said, or all of it."""
    whole = [(0, len(word))]
    if word[0].isdigit():
        alike = next((other for other in unsaid if other[0].isdigit() and len(other) == len(word)), None)
        return whole if alike is None else _joined(at for at in range(len(word)) if word[at] != alike[at])
    places = [at for at, letter in enumerate(word) for _ in _folded(letter)]
    said = "".join(map(_folded, word))
    matcher = SequenceMatcher(None, "", said, autojunk=False)
    near = max(unsaid, key=lambda other: _likeness(matcher, other), default="")
    if _likeness(matcher, near) < ALIKE:
        return whole
    matcher.set_seq1(near)
    differing: set[int] = set()
    for kind, _, _, begin, end in matcher.get_opcodes():
        if kind == "delete":  # letters are missing: what stands around the gap shows where
            begin, end = max(begin - 1, 0), min(begin + 1, len(said))  # noqa: PLW2901 (the same stretch, widened)
        if kind != "equal":
            differing.update(places[begin:end])
    return _joined(sorted(differing))


def _likeness(matcher: SequenceMatcher[str], other: str) -> float:
    """Return how alike a word is to the one the matcher holds, or 0 where a cheap bound says that it is not enough."""
    matcher.set_seq1(other)
    enough = matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE
    return matcher.ratio() if enough else 0.0


def _joined(places: Iterable[int]) -> list[Span]:
    spans: list[Span] = []
    for at in places:
        if spans and spans[-1][1] == at:
            spans[-1] = (spans[-1][0], at + 1)
        else:
            spans.append((at, at + 1))
    return spans


def _length(spans: Iterable[Span]) -> int:
    return sum(end - begin for begin, end in spans)


def _folded(word: str) -> str:
    return "".join(letter for letter in normalize("NFKD", word.casefold()) if not combining(letter))
