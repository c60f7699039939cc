"""Dates as people write them, read into spans, and the wrong dates that look most like a right one."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from random import Random
from typing import cast
from unicodedata import normalize

from tutor.deck.calendar import MONTHS, date_of
from tutor.deck.span import (
    ABOUT,
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

__all__ = ["FORMS", "Precision", "Span", "near", "read"]

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


def near(span: Span) -> tuple[Span, ...]:
    """Return plausible wrong dates, named the same way as the right one, the best first.

    None shares a day with the right one. The first two lie on both sides, both before or both after, which depends
    on the date alone: so the right one is not always in the middle.
    """
    chance = Random(span.first)  # noqa: S311 - seeded by the date, and nothing secret
    earlier, later = ([*_shifted(span, sign)] for sign in (-1, 1))
    chance.shuffle(earlier)
    chance.shuffle(later)
    first, second = chance.choice(((earlier, later), (earlier, earlier), (later, later)))
    best = [side.pop() for side in (first, second) if side]
    rest = earlier + later
    chance.shuffle(rest)
    return (*best, *rest)


def _shifted(span: Span, sign: int) -> Iterator[Span]:
    for steps in _STEPS[span.precision]:
        try:
            moved = _moved(span, sign * steps)
        except ValueError:  # before or after all calendars, or a name that means something else there
            continue
        if not moved.overlaps(span):
            yield moved


_STEPS: dict[Precision, tuple[int, ...]] = {
    "day": (7, 14, 30, 61, 365, 730),
    "days": (7, 14, 30, 61, 365),
    "month": (1, 2, 3, 5, 12, 24),
    "months": (2, 3, 12, 24),
    "year": (1, 2, 3, 5, 10),
    "years": (1, 2, 3, 5),
    "part of year": (1, 2, 3),
    "about": (5, 8, 10, 15),
    "decade": (10, 20),
    "part of decade": (10, 20),
    "century": (100, 200),
    "part of century": (100, 200),
}
"""How far a wrong date lies from the right one, in days, months or years; spans of years are that far apart."""


def _moved(span: Span, steps: int) -> Span:
    year, month, _ = date_of(span.first)
    last_year, last_month, _ = date_of(span.last)
    part = cast("PartName", next((name for name in ("early", "mid", "late") if name in span.words), "early"))
    match span.precision:
        case "day":
            return a_day(*date_of(span.first + steps))
        case "days":
            moved_year, moved_month, moved_day = date_of(span.first + steps)
            return some_days(moved_year, moved_month, moved_day, moved_day + span.last - span.first)
        case "month":
            return a_month(year + (month - 1 + steps) // 12, (month - 1 + steps) % 12 + 1)
        case "months":
            moved = month - 1 + steps
            return some_months(year + moved // 12, moved % 12 + 1, moved % 12 + 1 + last_month - month)
        case "year":
            return a_year(year + steps)
        case "years":
            apart = steps + (last_year - year if steps > 0 else year - last_year)
            return some_years(year + apart, last_year + apart)
        case "part of year":
            return part_of_year(part, year + steps)
        case "about":
            return about(year + ABOUT + steps)
        case "decade":
            return a_decade(year + steps)
        case "part of decade":
            return a_decade(year // 10 * 10 + steps, part)
        case "century":
            return a_century(year + steps)
        case "part of century":
            return a_century((year - 1) // 100 * 100 + 1 + steps, part)
