"""All rules over one deck: what breaks them, at its place, less what the author silenced."""

from collections.abc import Callable, Collection

from tutor.lint import silence
from tutor.lint.case import Case
from tutor.lint.catalogue import CODES, RULES
from tutor.lint.place import Spot, spots
from tutor.lint.rule import Remark, Rule

Progress = Callable[[int, int], None]
"""Called with the number of rules looked at and the number of all."""


def lint(case: Case, codes: Collection[str] = CODES, progress: Progress | None = None) -> tuple[Spot, ...]:
    """Return what breaks the rules of these codes, in the order of the text; `case.text` is sound, without a BOM."""
    found: list[tuple[Rule, Remark]] = []
    wanted = [rule for rule in RULES if rule.code in codes and rule.find]
    for done, rule in enumerate(wanted):
        if progress is not None:
            progress(done, len(wanted))
        if rule.find:
            found += ((rule, remark) for remark in rule.find(case))
    if progress is not None:
        progress(len(wanted), len(wanted))
    quiet = silence.silences(case.text)
    placed = tuple(spots(case.text, found))
    if not quiet:
        return placed
    used: set[silence.Silence] = set()
    heard: list[Spot] = []
    for spot in placed:
        silenced = {each for each in quiet if each.code == spot.rule.code and each.start <= spot.start < each.end}
        used |= silenced
        if not silenced:
            heard.append(spot)
    known = {rule.code for rule in RULES if rule.find}
    ran = {rule.code for rule in wanted}
    wrong = [row for row in silence.complaints(quiet, used, ran, known) if row[0].code in codes]
    return tuple(sorted((*heard, *spots(case.text, wrong)), key=lambda spot: (spot.start, spot.rule.code)))
