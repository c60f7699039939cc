"""Rules about how a stem is worded."""

import re
from collections.abc import Iterator

from tutor.lint.case import Case
from tutor.lint.english import NEGATIVE, PRONOUN, VAGUE
from tutor.lint.rule import Remark, Rule

LONGEST = 32
"""The most words of a stem that is taken in at one reading."""

_CHOOSING = re.compile(r"\b(?:which|what|who|whom)\b", re.IGNORECASE)


def _negative(case: Case) -> Iterator[Remark]:
    if not case.english:
        return
    for asking in case.stems():
        if asking.kind == "ask" and _CHOOSING.match(asking.stem) and (found := _turned(asking.stem)):
            yield Remark(
                asking.stem_path,
                f"\u201c{found}\u201d turns the question round and is easily overlooked",
                f"write {found.upper()}, or ask for what is so",
                word=found,
                instead=found.upper(),
            )


def _turned(stem: str) -> str:
    found = NEGATIVE.search(stem)
    return found[0] if found else ""


def _long(case: Case) -> Iterator[Remark]:
    for asking in case.stems():
        count = len(asking.whole.split())
        if count > LONGEST and asking.path[0] != "argument":
            yield Remark(
                asking.stem_path,
                f"the stem has {count} words; more than {LONGEST} are not taken in at one reading",
                "leave out what the answer does not need, or split the note",
            )


def _vague(case: Case) -> Iterator[Remark]:
    if not case.english:
        return
    for asking in case.askings:
        if asking.kind != "ask":
            continue
        options = asking.options if asking.wrong and case.answers_english(asking.note) else ()
        for text, path in ((asking.stem, asking.stem_path), *options):
            if found := VAGUE.search(text):
                yield Remark(
                    path,
                    f"\u201c{found[0]}\u201d means another amount to each reader",
                    "say how much or how many, or for whom it holds",
                    word=found[0],
                )


def _pronoun(case: Case) -> Iterator[Remark]:
    if not case.english:
        return
    for asking in case.stems():
        if asking.path[0] != "argument" and (found := PRONOUN.match(asking.stem)):
            word = found[0].split()[-1]
            yield Remark(
                asking.stem_path,
                f"\u201c{word}\u201d stands for something that the stem has not named",
                "name it: each card is met alone, days after the others",
                word=word,
            )


RULES = (
    Rule(
        code="unmarked-negative",
        severity="warning",
        what="\u201cNot\u201d and \u201cexcept\u201d stand in capitals where they turn a question round.",
        why="A reader who knows the matter falls over an overlooked \u201cnot\u201d; the miss then says nothing about "
        "their knowledge (one of the 19 flaws; Haladyna 2002, rule 17). Better still is to ask for what is so.",
        bad="""
[[question]]
form = "choice"
ask = "Which of these moons does not go round Jupiter?"
answer = "Titan"
wrong = ["Io", "Europa"]
explain = "Titan is Saturn's."
""",
        good="""
[[question]]
form = "choice"
ask = "Which of these moons does NOT go round Jupiter?"
answer = "Titan"
wrong = ["Io", "Europa"]
explain = "Titan is Saturn's."
""",
        find=_negative,
        fixable=True,
    ),
    Rule(
        code="long-stem",
        severity="warning",
        what=f"A stem has at most {LONGEST} words.",
        why="Reading is not what is to be practised. Long stems carry words nobody needs for the answer, and are "
        "recognised by their look rather than understood (one of the 19 flaws; Haladyna 2002, rules 13 and 16).",
        bad="""
[[fact]]
ask = "In the long history of the exploration of the outer planets, which began in the 1970s and has since brought \
probes to all four giants, which probe, after a journey of seven years, was the first to land on Titan?"
answer = "Huygens"
wrong = ["Galileo", "Juno"]
explain = "Cassini had carried it there."
""",
        good="""
[[fact]]
ask = "Which probe was the first to land on Titan?"
answer = "Huygens"
wrong = ["Galileo", "Juno"]
explain = "Cassini had carried it there."
""",
        find=_long,
    ),
    Rule(
        code="vague-quantity",
        severity="warning",
        what="A question and its options do not say \u201coften\u201d, \u201cusually\u201d or \u201csome of\u201d.",
        why="Such a word means one day in three to one reader and nine in ten to another, so the answer depends on "
        "the reading (one of the 19 flaws, vague terms).",
        bad="""
[[question]]
form = "choice"
ask = "Which moon's volcanoes frequently erupt?"
answer = "Io"
wrong = ["Titan", "Callisto"]
explain = "Io has more of them than any other body known."
""",
        good="""
[[question]]
form = "choice"
ask = "Which moon has a volcano that erupts about every 500 days?"
answer = "Io"
wrong = ["Titan", "Callisto"]
explain = "Loki Patera brightens at that pace."
""",
        find=_vague,
    ),
    Rule(
        code="dangling-pronoun",
        severity="warning",
        what="A stem names what it is about before it says \u201che\u201d, \u201cit\u201d or \u201cthis\u201d.",
        why="Each card is met alone, long after the article was read. A pronoun whose noun stands in another card, or "
        "in the article, cannot be understood then (one of the 19 flaws, unclear information).",
        bad="""
[[fact]]
ask = "When did he discover Titan?"
answer = "1655"
wrong = ["1610", "1671"]
explain = "Christiaan Huygens had ground the lens himself."
""",
        good="""
[[fact]]
ask = "When did Christiaan Huygens discover Titan?"
answer = "1655"
wrong = ["1610", "1671"]
explain = "He had ground the lens himself."
""",
        find=_pronoun,
    ),
)
"""The rules of this module."""
