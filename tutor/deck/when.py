"""Dates as people write them, read into spans."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import cast
from unicodedata import normalize

from tutor.deck.calendar import MONTHS
from tutor.deck.span import (
    LAST_YEAR,
    PartName,
    Precision,
    Span,
    a_century,
    a_day,
    a_decade,
    a_month,
    a_year,
    about,
    part_of_year,
    some_days,
    some_months,
    some_years,
)

__all__ = ["FORMS", "Precision", "Span", "read"]

FORMS = (
    '2001, "2001-08", "2001-08-04", "4 August 2001", "August 2001", "1993-1994", "1990s", "early 1990s", "c. 1990", '
    '"19th century" or "44 BC"'
)
"""The ways to write a date, as a hint shows them."""

_LONGEST = 60


def read(text: str | int | date) -> Span:
    """Return the span that a year, a date or words name.

    Raises ValueError, with a message for the person who wrote it, when it is no date or an impossible one.
    """
    match text:
        case datetime():
            raise ValueError("a date has no time of day here")
        case date():
            return a_day(text.year, text.month, text.day)
        case bool():
            raise ValueError("true and false are no dates")
        case int():
            return _read_year(text)
        case str():
            return _read_words(text)


def _read_year(number: int) -> Span:
    if not 100 <= number <= LAST_YEAR:
        raise ValueError(f"{number} is not a year from 100 to {LAST_YEAR}; older ones are written as words")
    return a_year(number)


def _read_words(text: str) -> Span:
    plain = normalize("NFKC", text).casefold().replace("\u2019", "'").replace("\u2014", "\u2013").replace(",", " ")
    plain = re.sub(r"\s*([-\u2013/])\s*", r"\1", " ".join(plain.split())).rstrip(".")
    if len(plain) <= _LONGEST:
        plain = re.sub(r"^(?:(?:in|on|the|from|between) )+", "", plain)
        plain, before_christ, marked = _era(plain)
        for pattern, make in _PATTERNS:
            if found := pattern.fullmatch(plain):
                year_group = found.groupdict().get("y")
                if year_group is not None and len(year_group) < 3 and not marked:
                    raise ValueError(f'"{text}": write the year in full, as "1990", or as "AD {year_group}"')
                return make(found, before_christ)
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "..."
    raise ValueError(f'"{shown}" is not a date that can be read')


def _era(plain: str) -> tuple[str, bool, bool]:
    if found := re.fullmatch(r"(.*?\d(?:st|nd|rd|th)?(?: century)?) ?(bce?|b\.c(?:\.e)?|ce|c\.e|ad|a\.d)\.?", plain):
        return found[1], found[2].startswith("b"), True
    if found := re.fullmatch(r"(.*?)\b(?:ad|a\.d\.?) ?(\d.*)", plain):
        return found[1] + found[2], False, True
    return plain, False, False


_MONTH_NUMBERS = {
    name: number
    for number, month in enumerate(MONTHS, start=1)
    for name in (month.casefold(), month[:3].casefold(), f"{month[:3].casefold()}.")
} | {"sept": 9, "sept.": 9}
_MONTH = "(?:" + "|".join(re.escape(name) for name in sorted(_MONTH_NUMBERS, key=len, reverse=True)) + ")"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?P<y>\d{1,5})"
_TO = r"(?:-|\u2013| to | until | and )"
_PART = r"(?P<part>early|mid|middle|late)(?:-| (?:in |of )?)(?:the )?"


def _signed(year: str, before_christ: bool) -> int:
    number = int(year)
    if number == 0:
        raise ValueError("there is no year 0: 1 BC is followed by AD 1")
    return 1 - number if before_christ else number


def _only_after_christ(before_christ: bool) -> None:
    if before_christ:
        raise ValueError("a decade before Christ is written as a span of years, 50-41 BC")


def _month(found: re.Match[str], group: str = "m") -> int:
    return _MONTH_NUMBERS[found[group]]


def _day(found: re.Match[str], group: str = "d") -> int:
    return int(found[group].rstrip("sthndr"))


def _part(found: re.Match[str]) -> PartName:
    return cast("PartName", found["part"][:3] if found["part"].startswith("mid") else found["part"])


def _years(found: re.Match[str], before_christ: bool) -> Span:
    first, last = found["y"], found["y2"]
    if len(last) < len(first) and not before_christ:
        last = first[: len(first) - len(last)] + last
    return some_years(_signed(first, before_christ), _signed(last, before_christ))


def _decade(found: re.Match[str], before_christ: bool) -> Span:
    _only_after_christ(before_christ)
    year = int(found["y"])
    part = _part(found) if found["part"] else None
    return a_century(year + 1, part) if year % 100 == 0 and year < 2000 else a_decade(year, part)


def _century(found: re.Match[str], before_christ: bool) -> Span:
    number = int(found["n"])
    if number == 0:
        raise ValueError("there is no century 0")
    return a_century(
        1 - 100 * number if before_christ else 100 * (number - 1) + 1, _part(found) if found["part"] else None
    )


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], bool], Span]], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (_YEAR, lambda f, bc: a_year(_signed(f["y"], bc))),
        (r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)", lambda f, bc: a_day(_signed(f["y"], bc), int(f["m"]), _day(f))),
        (r"(?P<y>\d{4})-(?P<m>0\d|1[0-2])", lambda f, bc: a_month(_signed(f["y"], bc), int(f["m"]))),
        (rf"{_YEAR}(?:{_TO}|/)(?P<y2>\d{{1,5}})", _years),
        (rf"(?:{_PART})?(?P<y>\d{{3,4}})'?s", _decade),
        (rf"{_PART}{_YEAR}", lambda f, bc: part_of_year(_part(f), _signed(f["y"], bc))),
        (rf"(?:circa|ca?\.?|about|around|~) ?{_YEAR}", lambda f, bc: about(_signed(f["y"], bc))),
        (rf"(?:{_PART})?(?P<n>\d{{1,2}})(?:st|nd|rd|th)[ -]century", _century),
        (rf"(?P<m>{_MONTH})(?: of)? {_YEAR}", lambda f, bc: a_month(_signed(f["y"], bc), _month(f))),
        (
            rf"(?P<d>{_DAY})(?: of)? (?P<m>{_MONTH}) {_YEAR}",
            lambda f, bc: a_day(_signed(f["y"], bc), _month(f), _day(f)),
        ),
        (
            rf"(?P<m>{_MONTH}) (?P<d>{_DAY}) {_YEAR}",
            lambda f, bc: a_day(_signed(f["y"], bc), _month(f), _day(f)),
        ),
        (
            rf"(?P<d>{_DAY}){_TO}(?P<d2>{_DAY}) (?P<m>{_MONTH}) {_YEAR}",
            lambda f, bc: some_days(_signed(f["y"], bc), _month(f), _day(f), _day(f, "d2")),
        ),
        (
            rf"(?P<m>{_MONTH}) (?P<d>{_DAY}){_TO}(?P<d2>{_DAY}) {_YEAR}",
            lambda f, bc: some_days(_signed(f["y"], bc), _month(f), _day(f), _day(f, "d2")),
        ),
        (
            rf"(?P<m>{_MONTH}){_TO}(?P<m2>{_MONTH}) {_YEAR}",
            lambda f, bc: some_months(_signed(f["y"], bc), _month(f), _month(f, "m2")),
        ),
    )
)
