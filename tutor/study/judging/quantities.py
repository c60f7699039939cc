"""Quantities read out of a text: an amount, its unit or money, a bound, and what is counted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from tutor.study.judging.amounts import Amount, Style, read_amounts
from tutor.study.judging.money import CODES, SIGNS, read_money
from tutor.study.judging.numerals import MAGNITUDES, is_number_word, ordinal
from tutor.study.judging.tables import words
from tutor.study.judging.tidying import tidy
from tutor.study.judging.units import NAMES, ONE, PERCENT, Unit, read_unit

Bound = Literal["", "about", "exactly", "at least", "at most", "more", "less"]

_BEFORE: dict[Bound, str] = {
    "at least": "at least|a minimum of|minimum|minimum of|no less than|no fewer than|not less than|not fewer than|>=",
    "at most": "at most|at the most|no more than|not more than|not over|up to|a maximum of|maximum|maximum of|<=",
    "more": "more than|greater than|larger than|higher than|over|above|exceeding|in excess of|upwards of|>",
    "less": "less than|fewer than|smaller than|lower than|under|below|<",
    "exactly": "exactly|precisely|just|only",
    "about": "about|around|approximately|approx.|approx|roughly|circa|ca.|c.|ca|some|nearly|almost|~",
}
_AFTER: dict[Bound, str] = {
    "at least": "or more|or above|or over|or higher|or greater|or older|or upwards|or up|and above|and over|and up|"
    "and more|and older|minimum|at least|at the least|+",
    "at most": "or less|or fewer|or under|or below|or lower|or younger|and below|and under|maximum|at most|at the most",
    "about": "or so|approximately|approx.|approx|roughly|or thereabouts",
    "exactly": "exactly|precisely",
}
_LEADS = {
    bound: re.compile(
        rf"(?:{'|'.join(map(re.escape, sorted(said.split('|'), key=len, reverse=True)))})(?!\w)\s*", re.IGNORECASE
    )
    for bound, said in _BEFORE.items()
}
_TAILS = {
    bound: re.compile(rf"\s*(?<![^\W\d_])(?:{'|'.join(map(re.escape, said.split('|')))})$", re.IGNORECASE)
    for bound, said in _AFTER.items()
}
_RANGE = re.compile(
    r"^(?:between|from)\s+(.+?)\s+(?:and|to|-)\s+(.+)$|^(.+?\d\S*)\s*(?:-|\bto\b)\s*(\S*\d.*)$", re.IGNORECASE
)
_CODE = re.compile(rf"(?:{'|'.join(CODES)})\b\s*", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:the|a total of|the number|number)\s+(?=\S)", re.IGNORECASE)
_AND_A_HALF = re.compile(r"^(\w+) (\w+) and a (half|third|quarter)$", re.IGNORECASE)
_ONE = re.compile(r"^an? ", re.IGNORECASE)
_PIECE = re.compile(r"[^\W_]+(?:\^?-?\d+)?|\S")
_LONGEST = 100
_MOST_TERMS = 3
_MOST_REST = 5

_TELLING = frozenset(
    words(
        """
        or and but not no minus plus negative less fewer more below above under over before after ago bc bce ad ce
        maybe perhaps either to versus vs times by per nor than except without
        """
    )
)
"""Words that change what a number says; a text that has one behind its number is no mere quantity."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of units, or of the things named in `rest`; `step` is the worth of its last written digit, or 0.

    `upper` is the other end of a range. `comma` tells that a comma stood for the decimal point; `doubtful` that an
    abbreviation was read as a magnitude which might be a unit.
    """

    number: Fraction
    step: Fraction
    style: Style
    unit: Unit = ONE
    bound: Bound = ""
    rest: tuple[str, ...] = ()
    upper: Fraction | None = None
    places: int = 0
    comma: bool = False
    doubtful: bool = False

    def base(self, number: Fraction | None = None) -> Fraction:
        """Return a number of this unit (its own number if none is given) in base units."""
        return (self.number if number is None else number) * self.unit.factor + self.unit.offset

    @property
    def bare(self) -> bool:
        """Whether no unit was said; percent is one."""
        return self.unit is ONE

    @property
    def share(self) -> bool:
        """Whether it is said in percent or per mille."""
        return self.unit.dimensions == () and not self.bare


@lru_cache(maxsize=2048)
def read_quantities(text: str) -> tuple[Quantity, ...]:
    """Return the ways to read the whole text as a quantity, the likeliest first; none for other texts."""
    tidied = tidy(text).rstrip(".").strip() if not text.endswith("...") else ""
    if not tidied or len(tidied) > _LONGEST:
        return ()
    bound: Bound = ""
    for name, pattern in _LEADS.items():
        if found := pattern.match(tidied):
            bound, tidied = name, tidied[found.end() :]
            break
    for name, pattern in _TAILS.items() if not bound else ():
        if found := pattern.search(tidied):
            bound, tidied = name, tidied[: found.start()]
            break
    tidied = tidied.removesuffix(",")
    if found := _ARTICLE.match(tidied):
        tidied = tidied[found.end() :]
    tidied = _AND_A_HALF.sub(r"\1 and a \3 \2", tidied)
    tidied = _of_one(tidied)
    if found := _RANGE.match(tidied):
        ends = [group for group in found.groups() if group is not None]
        if ranges := tuple(_ranges(ends[0], ends[1], bound)):
            return ranges
    return tuple(replace(quantity, bound=bound) for quantity in _read(tidied))


def _of_one(text: str) -> str:
    """Write "an hour" as "one hour", where what follows is a unit."""
    found = _ONE.match(text)
    name = text[found.end() :] if found else ""
    unit = len(name) > len("ft") and (read_unit(name) is not None or read_money(name))
    return f"one {name}" if unit or name.startswith("and a ") else text


def _ranges(low: str, high: str, bound: Bound) -> Iterator[Quantity]:
    for upper in _read(high):
        for lower in _read(low):
            same = lower.unit == upper.unit or lower.bare
            if same and lower.number < upper.number and not lower.rest:
                yield replace(upper, number=lower.number, upper=upper.number, bound=bound)


def _read(text: str) -> Iterator[Quantity]:
    at, money = _sign(text)
    for amount in read_amounts(text, at):
        if money:
            yield from _with_money(text, amount, money)
        else:
            yield from _with_unit(text, amount)


def _sign(text: str) -> tuple[int, tuple[Unit, ...]]:
    lower = text.casefold()
    for sign in SIGNS:
        if lower.startswith(sign):
            return len(sign) + (text[len(sign) : len(sign) + 1] == " "), read_money(sign)
    if found := _CODE.match(text):
        return found.end(), read_money(found[0])
    return 0, ()


def _with_money(text: str, amount: Amount, money: tuple[Unit, ...]) -> Iterator[Quantity]:
    ends = _longest_unit(text, amount.end)
    again, end = next(((unit, end) for unit, end in ends if unit.dimensions == money[0].dimensions), (None, amount.end))
    rest = _rest(text[end:])
    if rest is not None and (again is None or again.factor == 1):
        yield _quantity(amount, money[0], rest)


def _with_unit(text: str, amount: Amount) -> Iterator[Quantity]:
    found = False
    for unit, unit_end in _longest_unit(text, amount.end):
        whole, end = _with_parts(text, _quantity(amount, unit, ()), unit_end)
        rest = _rest(text[end:])
        if rest is not None:
            found = True
            yield replace(whole, rest=rest)
    rest = _rest(text[amount.end :])
    if rest is not None and not found:
        yield _quantity(amount, ONE, rest)


def _quantity(amount: Amount, unit: Unit, rest: tuple[str, ...]) -> Quantity:
    return Quantity(
        amount.value,
        amount.step,
        amount.style,
        unit,
        rest=rest,
        places=amount.places,
        comma=amount.comma,
        doubtful=amount.doubtful,
    )


def _with_parts(text: str, whole: Quantity, end: int) -> tuple[Quantity, int]:
    """Add the smaller units said behind: 2 hours 30 minutes, 5 ft 11 in, 2 pounds 50 pence."""
    for _ in range(_MOST_TERMS):
        found = re.compile(r"[\s,]*(?:and )?").match(text, end)
        part = next(read_amounts(text, found.end()), None) if found else None
        if part is None or whole.step % 1:
            break
        like = [
            (unit, stop)
            for unit, stop in _longest_unit(text, part.end)
            if unit.dimensions == whole.unit.dimensions and unit.factor < whole.unit.factor
        ]
        if not like or not whole.unit.dimensions:
            break
        number = whole.number + part.value * like[0][0].factor / whole.unit.factor
        whole, end = replace(whole, number=number, step=part.step * like[0][0].factor / whole.unit.factor), like[0][1]
    return whole, end


_TEMPERATURES = {"C": NAMES["celsius"], "F": NAMES["fahrenheit"]}


def _longest_unit(text: str, at: int) -> Iterator[tuple[Unit, int]]:
    """Yield the units named from a place on, as many words as make one, with the place where each ends."""
    pieces = [piece for piece, _ in zip(_PIECE.finditer(text, at), range(7), strict=False)]
    found = False
    for count in range(len(pieces), 0, -1):
        name = text[at : pieces[count - 1].end()].strip(" -")
        units = read_money(name)
        unit = read_unit(name)
        if name in ("C", "F", "c", "f"):
            units = (*units, _TEMPERATURES[name.upper()])
        if unit is not None and (not units or unit is not PERCENT):
            units = (*units, unit)
        for each in units:
            yield each, pieces[count - 1].end()
            found = True
        if found:
            return


def _rest(text: str) -> tuple[str, ...] | None:
    """Return the words behind a number and its unit, or None when they are more than what is counted."""
    words = [word.strip(".,'\"!?") for word in re.split(r"[\s-]+", text)]
    words = [word for word in words if word]
    if any(
        word.casefold() in _TELLING
        or is_number_word(word.casefold())
        or ordinal(word.casefold()) is not None
        or word.casefold() in MAGNITUDES
        or not (word[0].isalpha() or word[0] == "(")
        or any(character.isdigit() for character in word)
        for word in words
    ):
        return None
    if (text and text[0].isalnum()) or text.lstrip()[:1] in {"/", "-", "+", "*", "^", "=", ":", "'"}:
        return None
    return tuple(words) if len(words) <= _MOST_REST else None
