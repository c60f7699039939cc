"""Typed dates against the right one: by the days they name, with fairness for what is more or less exact."""

from typing import Literal

from tutor.deck.calendar import date_of
from tutor.deck.span import ABOUT, Precision, Span
from tutor.deck.visible import visible_line
from tutor.deck.when import read
from tutor.study.prompt import Prompt, Verdict
from tutor.study.wording import same
from tutor.study.written import missed

WITHIN_A_YEAR: frozenset[Precision] = frozenset({"day", "days", "month", "months", "part of year", "year"})
VAGUE: frozenset[Precision] = frozenset({"about", "decade", "part of decade", "century", "part of century"})

VAGUER = 2.6
"""How many times as long as the right span a vague one may be: the 1990s for the early 1990s, no more."""

_ORDER: tuple[Literal["right", "close", "wrong"], ...] = ("right", "close", "wrong")


def judge_date(prompt: Prompt, text: str) -> Verdict:
    """Return what a typed date was worth: right for the same days, close for a date less exact than asked.

    A date that is more exact than a month or a year asked for, and lies in it, is right too.
    """
    targets = (prompt.answer, *prompt.accept)
    if any(same(text, target, prompt.language) for target in targets):
        return Verdict("right", 1.0)
    try:
        given = read(text.strip())
    except ValueError:
        shown = visible_line(text.strip())
        return Verdict("wrong", 0.0, f"No date can be read from \u201c{shown}\u201d." if len(shown) <= 40 else "")
    verdicts = [_compared(given, due) for due in map(_span, targets) if due]
    best = min(verdicts, key=lambda verdict: _ORDER.index(verdict.kind))
    return best if best.reason or best.kind == "right" else missed(prompt, text)


def _span(text: str) -> Span | None:
    try:
        return read(text)
    except ValueError:
        return None


def _compared(given: Span, due: Span) -> Verdict:
    if given.same_days(due):
        return Verdict("right", 1.0)
    if due.contains(given):
        return _more_exact(given, due)
    if given.contains(due):
        return _less_exact(given, due)
    if given.precision == due.precision == "about" and abs(given.year - due.year) <= ABOUT:
        return Verdict("close", 1.0, f"It was {due}.")
    return Verdict("wrong", 0.0, _difference(given, due))


def _more_exact(given: Span, due: Span) -> Verdict:
    centre = due.precision == "about" and given.precision in WITHIN_A_YEAR and given.year == due.year + ABOUT
    if centre or due.precision in {"month", "part of year", "year"}:
        return Verdict("right", 1.0)
    return Verdict("close", 1.0, f"That lies within it: {due}.")


def _less_exact(given: Span, due: Span) -> Verdict:
    if due.precision in WITHIN_A_YEAR:
        fair = given.precision in WITHIN_A_YEAR or (given.precision == "about" and due.precision == "year")
    else:
        fair = given.precision in VAGUE and _days(given) <= VAGUER * _days(due)
    if not fair:
        return Verdict("wrong", 0.0, f"That is not exact enough: {due}.")
    missing = _MISSING.get((given.precision, due.precision), "Right, but less exact than asked")
    return Verdict("close", 1.0, f"{missing}: {due}.")


_MISSING: dict[tuple[Precision, Precision], str] = {
    ("year", "month"): "Right year, no month",
    ("year", "day"): "Right year, no day and month",
    ("month", "day"): "Right month, no day",
    ("decade", "part of decade"): "Right decade, but not which part of it",
    ("century", "part of century"): "Right century, but not which part of it",
}


def _difference(given: Span, due: Span) -> str:
    if not {given.precision, due.precision} <= WITHIN_A_YEAR or given.year != due.year:
        return ""
    both_days = given.precision == due.precision == "day"
    same_month = date_of(given.first)[1] == date_of(due.first)[1]
    return f"Right month, wrong day: {due}." if both_days and same_month else f"Right year, wrong month: {due}."


def _days(span: Span) -> int:
    return span.last - span.first + 1
