"""Rules about notes that ask the same thing twice, found in a time that grows with the deck and not with its square."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from math import ceil

from tutor.deck.shape import key
from tutor.lint.asking import Asking
from tutor.lint.case import Case
from tutor.lint.english import telling, words
from tutor.lint.rule import Remark, Rule

ALIKE = 0.8
"""Stems that share this much of their words, with one answer, are nearly the same."""

_LOOKED_AT = 40
_FEWEST_WORDS = 4


def _same(case: Case) -> Iterator[Remark]:
    first: dict[tuple[str, str], Asking] = {}
    for asking in _asked(case):
        other = first.setdefault((key(asking.stem), key(asking.answer)), asking)
        if other.note is not asking.note:
            yield Remark(
                asking.path, f"this note asks what line {other.note.line} asks", "keep the better one of the two"
            )


def _nearly(case: Case) -> Iterator[Remark]:
    """Compare only stems that share one of their rarest words: two that are alike must (prefix filtering)."""
    stems = [(asking, frozenset(words(asking.stem))) for asking in _asked(case)]
    count = Counter(word for _, found in stems for word in found)
    holding: dict[str, list[int]] = defaultdict(list)
    told: set[str] = set()
    for at, (asking, found) in enumerate(stems):
        if len(found) < _FEWEST_WORDS:
            continue
        rare = sorted(found, key=lambda word: (count[word], word))[: len(found) - ceil(ALIKE * len(found)) + 1]
        near = dict.fromkeys(other for word in rare for other in holding[word][-_LOOKED_AT:])
        for word in rare:
            holding[word].append(at)
        for other in near:
            earlier, theirs = stems[other]
            if earlier.note is asking.note or asking.note.id in told or not _alike(found, theirs):
                continue
            if key(earlier.stem) != key(asking.stem) and _one_answer(asking, earlier):
                told.add(asking.note.id)
                message = f"this note asks nearly what line {earlier.note.line} asks, and has the same answer"
                yield Remark(asking.path, message, "keep the better one of the two, or ask for something else")


def _asked(case: Case) -> Iterator[Asking]:
    """Return what is asked once a note, as far as two notes can ask the same; a claim stands for its argument."""
    for asking in case.askings:
        if asking.path[0] != "argument" and asking.answer and asking.stem:
            yield asking
        elif asking.path[0] == "argument" and not asking.stem:
            yield Asking(asking.note, asking.path, "statement", asking.answer, asking.stem_path, "", asking.path)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    differing = one ^ other
    if any(any(letter.isdigit() for letter in word) for word in differing) or differing & _TURNING:
        return False
    return len(one & other) >= ALIKE * len(one | other)


_TURNING_WORDS = "not no never first last second third before after north south east west old new"
_TURNING = frozenset(_TURNING_WORDS.split())
"""Words that make another question of the same words."""


def _one_answer(one: Asking, other: Asking) -> bool:
    return key(one.answer) == key(other.answer) or (
        bool(telling(one.answer)) and telling(one.answer) == telling(other.answer)
    )


RULES = (
    Rule(
        code="duplicate",
        severity="warning",
        what="No two notes ask the same and have the same answer.",
        why="The second card is answered from the first, costs as many reviews, and adds nothing (Wozniak: redundancy "
        "is welcome where it asks from another side).",
        bad="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "It is the largest of Saturn's moons."

[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "It is the only moon with a thick air."
""",
        good="""
[[fact]]
ask = "Which planet does Titan go round?"
answer = "Saturn"
explain = "It is the largest of Saturn's moons."

[[fact]]
ask = "Which moon has a thick air?"
answer = "Titan"
explain = "It is the only one."
""",
        find=_same,
    ),
    Rule(
        code="near-duplicate",
        severity="warning",
        what="No two notes ask nearly the same, word for word, and have the same answer.",
        why="As with a duplicate: the words that differ are not what is to be learned.",
        bad="""
[[fact]]
ask = "Around which of the giant planets does Titan go?"
answer = "Saturn"
explain = "It is the largest of Saturn's moons."

[[fact]]
ask = "Around which of the great giant planets does Titan go?"
answer = "Saturn"
explain = "It is the only moon with a thick air."
""",
        good="""
[[fact]]
ask = "Around which of the giant planets does Titan go?"
answer = "Saturn"
explain = "It is the largest of Saturn's moons."

[[fact]]
ask = "Around which of the giant planets does Triton go?"
answer = "Neptune"
explain = "It goes round the wrong way."
""",
        find=_nearly,
    ),
)
"""The rules of this module."""
