"""Typed responses to a prompt: the examiner's ruling, and the verdict that is made of it."""

from dataclasses import replace
from fractions import Fraction

from tutor.deck.shape import words
from tutor.deck.visible import visible_line
from tutor.study.judging.dates import reads_as_date
from tutor.study.judging.examiner import ABBREVIATED, BLUNT, Ruling, rule
from tutor.study.judging.quantities import Quantity, read_quantities
from tutor.study.prompt import Prompt
from tutor.study.verdict import Verdict

_LONGEST_DATE_SHOWN = 40
_ECHO = "The question says that already."


def judge_typed(prompt: Prompt, text: str) -> Verdict:
    """Return what a typed text was worth: as a date or a number where the form asks for one."""
    ruled = ruling(prompt, text)
    match ruled.kind:
        case "right":
            return Verdict("right", 1.0)
        case "close":
            return Verdict("close", 1.0, ruled.reason)
        case "partly":
            return Verdict("partly", ruled.share, ruled.reason)
        case "wrong":
            return _missed(prompt, text, ruled)


def ruling(prompt: Prompt, text: str) -> Ruling:
    """Return the ruling on a typed text, with the steps that led to it."""
    match prompt.form:
        case "date":
            return rule(prompt.answer, text, prompt.accept, prompt.rivals, _counting(prompt), prompt.distinct)
        case "number":
            return _number(prompt, text)
        case _:
            ruled = rule(prompt.answer, text, prompt.accept, prompt.rivals, prompt.language, prompt.distinct)
            return _echoed(ruled) if ruled.reason == ABBREVIATED and words(text) in words(prompt.stem) else ruled


def _echoed(ruled: Ruling) -> Ruling:
    """Take credit back from an abbreviation, or the words for one, that the question itself names."""
    return replace(ruled, kind="wrong", share=0.0, reason=_ECHO, steps=(*ruled.steps[:-1], f"Wrong. {_ECHO}"))


def _number(prompt: Prompt, text: str) -> Ruling:
    """Rule on a number: within the tolerance, in the prompt's unit, in none, or in one that converts to it."""
    unit = f" {prompt.unit}" if prompt.unit else ""
    expected = prompt.answer.removesuffix(unit) + unit
    ruled = rule(expected, text, prompt.accept, prompt.rivals, _counting(prompt), prompt.distinct)
    if ruled.kind == "right" or not (prompt.tolerance or prompt.unit):
        return ruled
    tolerance = Fraction(str(prompt.tolerance))
    for due in (read_quantities(expected) or read_quantities(prompt.answer))[:1]:
        if any(_within(offered, due, tolerance) for offered in read_quantities(text)):
            counted = f"The question counts in {prompt.unit}."
            reason = f"Within {prompt.tolerance:g} of {expected}." if tolerance else counted
            return replace(ruled, kind="right", share=1.0, reason=reason, steps=(*ruled.steps[:-1], f"Right. {reason}"))
    return ruled


def _within(offered: Quantity, due: Quantity, tolerance: Fraction) -> bool:
    if offered.rest and due.rest and offered.rest != due.rest:
        return False
    if offered.upper is not None or due.upper is not None or offered.bound not in ("", "exactly", due.bound):
        return False
    if offered.bare:
        number = offered.number
    elif offered.unit.dimensions == due.unit.dimensions:
        number = (offered.base() - due.unit.offset) / due.unit.factor
    else:
        return False
    return abs(number - due.number) <= tolerance


def _counting(prompt: Prompt) -> str:
    """Return the language whose dates and numbers are meant: English where none is named."""
    return "en" if prompt.language == "und" else prompt.language


def _missed(prompt: Prompt, text: str, ruled: Ruling) -> Verdict:
    """Say what differed, and nothing where that would only repeat the two answers: they stand on the screen."""
    wrote = visible_line(text.strip())
    if prompt.form == "date" and ruled.reason in BLUNT and not reads_as_date(text, _counting(prompt)):
        return Verdict(
            "wrong", 0.0, f"No date can be read from \u201c{wrote}\u201d." if len(wrote) <= _LONGEST_DATE_SHOWN else ""
        )
    return Verdict("wrong", 0.0, "" if ruled.reason in BLUNT else ruled.reason)
