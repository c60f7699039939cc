"""Rules about what sort of thing the options are: a right one of another sort, or one that fits alone, shows itself."""

import re
from collections.abc import Iterator
from itertools import combinations

from tutor.deck.problems import Path
from tutor.deck.shape import date_in, is_name, number_in
from tutor.lint.asking import Asking
from tutor.lint.case import Case
from tutor.lint.english import is_plural, takes_an
from tutor.lint.rule import Remark, Rule

_ARTICLE = re.compile(r"\b(an?) ____|\b((?-i:an?))[:\u2026.\s]*\??$", re.IGNORECASE)
_THE = re.compile(r"\bthe ____", re.IGNORECASE)
_VERB = re.compile(r"____(?: \[[^]]*\])? (is|was|has|are|were|have)\b")
_RANGE = re.compile(r"\D{0,20}?(\d[\d,.]*)\s*(?:-|\u2013|to|and)\s*(\d[\d,.]*)\D{0,20}")
_OPEN = re.compile(
    r"(more than|over|at least|less than|under|at most|up to|fewer than)\s+\D{0,3}(\d[\d,.]*)\D{0,20}", re.IGNORECASE
)
_SPELT = re.compile(r"\D{0,20}?(\d[\d,]*(?:\.\d+)?)\D{0,20}")

_Option = tuple[str, Path]


def _overlapping(case: Case) -> Iterator[Remark]:
    for asking in case.choices:
        spans = [date_in(text) for text, _ in asking.options]
        if all(spans):
            pairs = combinations(zip(asking.options, spans, strict=True), 2)
            clash = next(((one, other) for (one, a), (other, b) in pairs if a and b and a.overlaps(b)), None)
        else:
            clash = _clashing_numbers(asking)
        if clash:
            (one, _), (other, path) = clash
            yield Remark(
                path,
                f"\u201c{other}\u201d and \u201c{one}\u201d have something in common, so both can be right or neither",
                "choose options that shut each other out",
            )


def _clashing_numbers(
    asking: Asking,
) -> tuple[_Option, _Option] | None:
    bounds = [_bounds(text) for text, _ in asking.options]
    for (one, a), (other, b) in combinations(zip(asking.options, bounds, strict=True), 2):
        if a and b and a != b and a[0] <= b[1] and b[0] <= a[1]:
            return one, other
    return None


def _bounds(text: str) -> tuple[float, float] | None:
    if found := _RANGE.fullmatch(text):
        return _number(found[1]), _number(found[2])
    if found := _OPEN.fullmatch(text):
        value = _number(found[2])
        return (value, float("inf")) if found[1].casefold() in ("more than", "over", "at least") else (0.0, value)
    if found := _SPELT.fullmatch(text):
        value = _number(found[1])
        return value, value
    return None


def _number(text: str) -> float:
    try:
        return float(text.replace(",", "").rstrip("."))
    except ValueError:
        return float("nan")


def _unlike(case: Case) -> Iterator[Remark]:
    for asking in case.choices:
        told = _shape_differs(asking) or (_looks_different(asking) if asking.path[0] != "argument" else None)
        if told:
            path, message = told
            yield Remark(path, message, "let all options be of one kind and written one way")


def _shape_differs(asking: Asking) -> tuple[Path, str] | None:
    counted = any(_shape(text)[0] == "number" for text, _ in asking.options)
    right = _shape(asking.answer, counted)
    for text, path in asking.wrongs:
        shape = _shape(text, counted)
        if shape != right and "date" in (right[0], shape[0]) and "text" not in (right[0], shape[0]):
            return path, f"\u201c{text}\u201d is {shape[1]}, the right option is {right[1]}"
        if (
            shape != right
            and right[0] != shape[0]
            and all(_shape(other, counted)[0] != right[0] for other in asking.wrong)
        ):
            return asking.answer_path, f"the right option is {right[1]}, and no wrong one is"
    return None


def _shape(text: str, counted: bool = False) -> tuple[str, str]:
    """What sort of thing a text is, and a name for it. Among things that are `counted`, 700 is no year."""
    if (span := date_in(text)) and not (counted and text.isdecimal()):
        words = {"day": "a day", "days": "some days", "about": "about a year"}
        return "date", words.get(span.precision, f"a {span.precision}")
    number = number_in(text)
    if number and len(f"{number[0]} {number[2]}".split()) <= _UNITS:
        return "number", "a number"
    return "text", "text"


def _looks_different(asking: Asking) -> tuple[Path, str] | None:
    right, wrong = asking.answer, asking.wrong
    if right.endswith(".") != wrong[0].endswith(".") and len({text.endswith(".") for text in wrong}) == 1:
        what = "ends" if right.endswith(".") else "does not end"
        if max(map(len, (right, *wrong))) > _SENTENCE:
            return asking.answer_path, f"only the right option {what} with a full stop"
    if is_name(right) or any(map(is_name, wrong)) or not all(text[:1].isalpha() for text in (right, *wrong)):
        return None
    if len({text[:1].isupper() for text in wrong}) == 1 and right[:1].isupper() != wrong[0][:1].isupper():
        what = "begins" if right[:1].isupper() else "does not begin"
        return asking.answer_path, f"only the right option {what} with a capital"
    return None


_SENTENCE = 20
_UNITS = 2
"""So many words beside a number still name what is counted; with more it is a text that has a number in it."""


def _grammar(case: Case) -> Iterator[Remark]:
    if not case.english:
        return
    for asking in case.choices:
        if case.answers_english(asking.note) and (told := _misfit(asking)):
            path, message = told
            yield Remark(path, message, "word the stem so that every option fits into it")


def _misfit(asking: Asking) -> tuple[Path, str] | None:
    if found := _ARTICLE.search(asking.stem):
        article = (found[1] or found[2]).casefold()
        if takes_an(asking.answer) == (article == "an"):
            for text, path in asking.wrongs:
                if takes_an(text) != (article == "an"):
                    return path, f"the stem's \u201c{article}\u201d does not fit \u201c{text}\u201d"
    if found := _VERB.search(asking.stem):
        plural = found[1] in ("are", "were", "have")
        if is_plural(asking.answer) == plural and not any(is_plural(text) == plural for text in asking.wrong):
            return asking.answer_path, f"the stem's \u201c{found[1]}\u201d fits the right option alone"
    if _THE.search(asking.stem) and not asking.answer.casefold().startswith("the "):
        for text, path in asking.wrongs:
            if text.casefold().startswith("the "):
                return path, f"the stem's \u201cthe\u201d does not fit \u201c{text}\u201d"
    return None


RULES = (
    Rule(
        code="overlapping-options",
        severity="warning",
        what="No option holds part of another: a decade no year of it, a range of numbers no number within.",
        why="If an option is right, so is the one that holds it; since only one can be right, both are ruled out "
        "(Haladyna 2002, rule 22).",
        bad="""
[[fact]]
ask = "How many moons of Uranus are known?"
answer = "20 to 30"
wrong = ["5 to 10", "25 to 50"]
explain = "Most are named after persons in Shakespeare's plays."
""",
        good="""
[[fact]]
ask = "How many moons of Uranus are known?"
answer = "20 to 30"
wrong = ["5 to 10", "40 to 50"]
explain = "Most are named after persons in Shakespeare's plays."
""",
        find=_overlapping,
    ),
    Rule(
        code="unlike-options",
        severity="warning",
        what="The options are all of one kind, and written one way.",
        why="An option that is the only date, or the only one with a full stop, is noticed for that. A year beside a "
        "decade cannot be weighed against it (Haladyna 2002, rules 23 and 28).",
        bad="""
[[event]]
when = "1995"
what = "The probe Galileo goes into orbit round Jupiter"
wrong = ["1970s", "1980s"]
explain = "It had travelled for six years."
""",
        good="""
[[event]]
when = "1995"
what = "The probe Galileo goes into orbit round Jupiter"
wrong = ["1975", "1986"]
explain = "It had travelled for six years."
""",
        find=_unlike,
    ),
    Rule(
        code="grammar-cue",
        severity="warning",
        what="Every option fits the grammar of the stem.",
        why="\u201cAn\u201d before the gap, or a verb in the plural, rules options out without any knowledge of the "
        "matter (one of the 19 flaws; Haladyna 2002, rule 28c).",
        bad="""
[[fact]]
text = "What Cassini found under the ice of Enceladus is an {{c1::ocean}}."
wrong = { c1 = ["cave", "river"] }
explain = "It lies between the ice and a core of rock."
""",
        good="""
[[fact]]
text = "What Cassini found under the ice of Enceladus is {{c1::an ocean}}."
wrong = { c1 = ["a cave", "a river"] }
explain = "It lies between the ice and a core of rock."
""",
        find=_grammar,
    ),
)
"""The rules of this module."""
