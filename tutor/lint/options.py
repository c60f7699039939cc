"""Rules about what the options say: a right one that stands out gives itself away."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from tutor.deck.shape import date_in, is_name, number_in, words
from tutor.lint.case import Case
from tutor.lint.english import ABSOLUTE, telling
from tutor.lint.rule import Remark, Rule

LONGER = 1.3
"""A right option this many times as long as the longest wrong one stands out."""

_CHARACTERS = 8
"""Shorter differences are not seen."""

_ABOVE = re.compile(
    r"(?:all|none|both|neither|any) of (?:the|these|those|them)(?: (?:above|options|answers|choices|others))?\.?"
    r"|all of these|none of these|both [a-d] and [a-d]|[a-d] and [a-d]",
    re.IGNORECASE,
)


def _longest(case: Case) -> Iterator[Remark]:
    for asking in case.choices:
        if date_in(asking.answer) or number_in(asking.answer) or is_name(asking.answer):
            continue
        longest = max(map(len, asking.wrong))
        if len(asking.answer) > LONGER * longest and len(asking.answer) - longest >= _CHARACTERS:
            yield Remark(
                asking.answer_path,
                f"the right option has {len(asking.answer)} characters, the longest wrong one {longest}",
                "shorten it, or give the wrong options as much detail",
            )


def _convergence(case: Case) -> Iterator[Remark]:
    for asking in case.choices:
        if not date_in(asking.answer) and _converges(asking.answer, asking.wrong):
            yield Remark(
                asking.answer_path,
                "every part of the right option comes back in a wrong one, and of no wrong option is that true",
                "let the wrong options share as much with each other as with the right one",
            )


def _converges(answer: str, wrong: Sequence[str]) -> bool:
    key, *others = (telling(text) for text in (answer, *wrong))
    common = key.intersection(*others)
    key, *others = (each - common for each in (key, *others))
    shared = [key & other for other in others]
    if len(key) < 2 or not key <= frozenset().union(*others) or sum(map(bool, shared)) < 2:
        return False
    if any(one >= key for one in shared) or any((one & other) - key for one, other in combinations(others, 2)):
        return False
    return all(other - key for other in others)


def _clang(case: Case) -> Iterator[Remark]:
    if not case.english:
        return
    for asking in case.choices:
        if asking.path[0] == "argument" or not case.answers_english(asking.note):
            continue
        said = words(asking.stem)
        if any(words(text) in said for text in asking.wrong):
            continue  # the stem itself names what there is to choose from
        echoed = telling(asking.stem) & telling(asking.answer)
        echoed = echoed.difference(*(telling(text) for text in asking.wrong))
        if word := next((word for word in sorted(echoed) if len(word) > 3 and not word.isdigit()), ""):
            yield Remark(
                asking.answer_path,
                f"the stem's word \u201c{_as_written(word, asking.answer)}\u201d is in the right option and in no "
                "wrong one",
                "put another word for it into the stem or the answer, or let a wrong option have it too",
                word=_as_written(word, asking.answer),
            )


def _as_written(root: str, text: str) -> str:
    found = re.search(rf"\b{re.escape(root.removesuffix('y'))}\w*", text, re.IGNORECASE)
    return found[0] if found else root


def _above(case: Case) -> Iterator[Remark]:
    if not case.english:
        return
    for asking in case.askings:
        for text, path in asking.options if asking.wrong else ():
            if _ABOVE.fullmatch(text.strip()):
                yield Remark(
                    path, f"\u201c{text}\u201d is no option of its own", "name a further option, or leave it out"
                )


def _absolutes(case: Case) -> Iterator[Remark]:
    if not case.english:
        return
    for asking in case.choices:
        if not case.answers_english(asking.note) or ABSOLUTE.search(asking.answer):
            continue
        told = [(text, path) for text, path in asking.wrongs if not _ABOVE.fullmatch(text.strip())]
        found = [(path, match[0]) for text, path in told if (match := ABSOLUTE.search(text))]
        if found and not ABSOLUTE.search(asking.stem):
            path, word = found[0]
            yield Remark(
                path,
                f"\u201c{word}\u201d leaves no exception, and only wrong options say such a thing",
                "say it without the word, or let the right option be as sweeping",
                word=word,
            )


RULES = (
    Rule(
        code="longest-option",
        severity="warning",
        what=f"The right option is not more than {LONGER} times as long as the longest wrong one.",
        why="Writers qualify what is true and leave what is false bare, so learners take the longest option without "
        "reading the rest. It is among the commonest of the 19 item-writing flaws (Tarrant 2006; Haladyna, Downing and "
        "Rodriguez 2002, rule 24).",
        bad="""
[[question]]
form = "choice"
ask = "Why does Io have volcanoes?"
answer = "Jupiter's pull kneads its rock on every turn, which heats it"
wrong = ["Sunlight melts it", "It is still young"]
explain = "The other moons keep Io's path from becoming round."
""",
        good="""
[[question]]
form = "choice"
ask = "Why does Io have volcanoes?"
answer = "Jupiter's pull kneads its rock"
wrong = ["The Sun's light melts its crust", "Its core is still hot from birth"]
explain = "The other moons keep Io's path from becoming round."
""",
        find=_longest,
    ),
    Rule(
        code="convergence-cue",
        severity="warning",
        what="The right option is not put together from the parts of the wrong ones.",
        why="Wrong options are often made by changing one part of the right one at a time. A learner who counts which "
        "parts recur finds the right option without knowing anything (one of the 19 flaws; Haladyna 2002, rule 28).",
        bad="""
[[fact]]
ask = "What is Titan's air made of?"
answer = "nitrogen and methane"
wrong = ["nitrogen and oxygen", "argon and methane"]
explain = "Nitrogen is most of it, as on Earth."
""",
        good="""
[[fact]]
ask = "What is Titan's air made of?"
answer = "nitrogen and methane"
wrong = ["argon and oxygen", "helium and ammonia"]
explain = "Nitrogen is most of it, as on Earth."
""",
        find=_convergence,
    ),
    Rule(
        code="clang-cue",
        severity="warning",
        what="No telling word of the stem stands in the right option alone.",
        why="A word that sounds again in one option only points at it, whether or not the learner knows why (one of "
        "the 19 flaws; Haladyna 2002, rule 28b).",
        bad="""
[[fact]]
ask = "Which feature makes Enceladus an active moon?"
answer = "active geysers"
wrong = ["deep craters", "dusty plains"]
explain = "Water from below is thrown into space at the south pole."
""",
        good="""
[[fact]]
ask = "Which feature makes Enceladus an active moon?"
answer = "jets of water"
wrong = ["deep craters", "dusty plains"]
explain = "Water from below is thrown into space at the south pole."
""",
        find=_clang,
    ),
    Rule(
        code="all-of-the-above",
        severity="warning",
        what="No option is \u201call of the above\u201d or \u201cnone of the above\u201d.",
        why="Who knows two options to be true has \u201call\u201d without the third, and \u201cnone\u201d shows only "
        "that something false was seen. Options are also shuffled, so nothing is above (Haladyna 2002, rules 25 "
        "and 26).",
        bad="""
[[fact]]
ask = "Which moon did Galileo see?"
answer = "Europa"
wrong = ["Titan", "none of the above"]
explain = "He saw Jupiter's four largest moons in 1610."
""",
        good="""
[[fact]]
ask = "Which moon did Galileo see?"
answer = "Europa"
wrong = ["Titan", "Triton"]
explain = "He saw Jupiter's four largest moons in 1610."
""",
        find=_above,
    ),
    Rule(
        code="absolute-option",
        severity="warning",
        what="Words such as \u201calways\u201d and \u201cnever\u201d do not stand in wrong options alone.",
        why="Hardly anything is always so, and learners know it: they strike out what leaves no exception (one of the "
        "19 flaws; Haladyna 2002, rule 28a).",
        bad="""
[[question]]
form = "choice"
ask = "How does Hyperion turn?"
answer = "Its day changes in length"
wrong = ["It never turns", "It keeps one face to Saturn"]
explain = "It tumbles, for its shape is odd and its path is long."
""",
        good="""
[[question]]
form = "choice"
ask = "How does Hyperion turn?"
answer = "Its day changes in length"
wrong = ["It stands still", "It keeps one face to Saturn"]
explain = "It tumbles, for its shape is odd and its path is long."
""",
        find=_absolutes,
    ),
)
"""The rules of this module."""
