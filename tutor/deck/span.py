"""A stretch of calendar time as people name it: a day, August 2001, the early 1990s, 44 BC.

Here are the makers, one for each way of naming, and the one rendering each has; `when` reads people's own words.
"""

from dataclasses import dataclass
from typing import Literal

from tutor.deck.calendar import MONTHS, date_of, day_number, days_in

Precision = Literal[
    "day",
    "days",
    "month",
    "months",
    "year",
    "years",
    "part of year",
    "about",
    "decade",
    "part of decade",
    "century",
    "part of century",
]
"""The ways of naming a span; two spans named the same way can stand beside each other as options."""

PartName = Literal["early", "mid", "late"]

ABOUT = 2
"""How many years either way "about 1990" reaches."""

LAST_YEAR = 9999

_PART_OF_YEAR = {"early": (1, 5), "mid": (4, 9), "late": (8, 12)}
_PART_OF_DECADE = {"early": (0, 4), "mid": (3, 7), "late": (6, 9)}
_PART_OF_CENTURY = {"early": (0, 39), "mid": (30, 69), "late": (60, 99)}


@dataclass(frozen=True, slots=True)
class Span:
    """All days from `first` to `last`, by number, the last one included; 1 January of year 1 is day 1.

    `words` name it in English, always in one way, and `when.read(words)` gives the same span. The parts of a year,
    a decade or a century overlap their neighbours on purpose: nobody can say where early ends.
    """

    first: int
    last: int
    words: str
    precision: Precision

    def __str__(self) -> str:
        return self.words

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the spans share a day."""
        return self.first <= other.last and other.first <= self.last

    def before(self, other: "Span") -> bool:
        """Tell whether this span is over before the other begins."""
        return self.last < other.first

    def contains(self, other: "Span") -> bool:
        """Tell whether every day of the other span is in this one."""
        return self.first <= other.first and other.last <= self.last

    def same_days(self, other: "Span") -> bool:
        """Tell whether the spans are the same days, however they are named."""
        return self.first == other.first and self.last == other.last

    @property
    def year(self) -> int:
        """The astronomical year the span begins in: 0 is 1 BC."""
        return date_of(self.first)[0]


def a_day(year: int, month: int, day: int) -> Span:
    """Return the span of one day. Raises ValueError for a day the calendar does not have."""
    number = _number(year, month, day)
    return Span(number, number, f"{day} {MONTHS[month - 1]} {_name(year)}", "day")


def some_days(year: int, month: int, first: int, last: int) -> Span:
    """Return the span of several days of one month. Raises ValueError when they are none or not of the calendar."""
    start, end = _number(year, month, first), _number(year, month, last)
    words = f"{first}\u2013{last} {MONTHS[month - 1]} {_name(year)}"
    return _in_order(start, end, words, "days")


def a_month(year: int, month: int) -> Span:
    """Return the span of a month. Raises ValueError when `month` is not from 1 to 12."""
    start = _number(year, month, 1)
    return Span(start, start + days_in(year, month) - 1, f"{MONTHS[month - 1]} {_name(year)}", "month")


def some_months(year: int, first: int, last: int) -> Span:
    """Return the span of several months of one year. Raises ValueError when they are not in order."""
    start, end = _number(year, first, 1), _number(year, last, 1) + days_in(year, last) - 1
    return _in_order(start, end, f"{MONTHS[first - 1]}\u2013{MONTHS[last - 1]} {_name(year)}", "months")


def a_year(year: int) -> Span:
    """Return the span of a year, which is astronomical: 0 is 1 BC."""
    return _whole_years(year, year, _name(year), "year")


def some_years(first: int, last: int) -> Span:
    """Return the span of several years. Raises ValueError when they are not in order or lie across year 1."""
    if first <= 0 < last:
        raise ValueError("a span of years cannot begin before Christ and end after")
    words = (
        f"{1 - first}\u2013{_name(last)}"
        if first <= 0
        else f"{first}\u2013{last}"
        if first >= 100
        else f"AD {first}\u2013{last}"
    )
    return _whole_years(first, last, words, "years")


def part_of_year(part: PartName, year: int) -> Span:
    """Return the early, middle or late months of a year."""
    first, last = _PART_OF_YEAR[part]
    start, end = day_number(year, first, 1), day_number(year, last, days_in(year, last))
    return Span(start, end, f"{part} {_name(year)}", "part of year")


def about(year: int) -> Span:
    """Return the years around one that is not known exactly, 2 either way."""
    return _whole_years(year - ABOUT, year + ABOUT, f"about {_name(year)}", "about")


def a_decade(year: int, part: PartName | None = None) -> Span:
    """Return the ten years that begin with `year`, or a part of them. Raises ValueError unless 10 divides it.

    Raises ValueError for the first ten years of a century before 2000 too: "the 1900s" means the century.
    """
    if year % 10 or year < 100 or (year % 100 == 0 and year < 2000):
        raise ValueError(f"{year}s is not a decade")
    if part is None:
        return _whole_years(year, year + 9, f"the {year}s", "decade")
    first, last = _PART_OF_DECADE[part]
    return _whole_years(year + first, year + last, f"the {_joined(part)}{year}s", "part of decade")


def a_century(first: int, part: PartName | None = None) -> Span:
    """Return the hundred years that begin with the astronomical year `first`, or a part of them.

    1801 begins the 19th century, -99 the 1st century BC.
    """
    ordinal = (first + 99) // 100 if first > 0 else (1 - first) // 100
    words = f"{_ordinal(ordinal)} century{'' if first > 0 else ' BC'}"
    if part is None:
        return _whole_years(first, first + 99, f"the {words}", "century")
    start, end = _PART_OF_CENTURY[part]
    return _whole_years(first + start, first + end, f"the {_joined(part)}{words}", "part of century")


def _number(year: int, month: int, day: int) -> int:
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    if not 1 <= day <= days_in(year, month):
        raise ValueError(f"{MONTHS[month - 1]} {_name(year)} has no day {day}")
    return day_number(year, month, day)


def _in_order(first: int, last: int, words: str, precision: Precision) -> Span:
    if first >= last:
        raise ValueError(f"{words} does not run forward in time")
    return Span(first, last, words, precision)


def _whole_years(first: int, last: int, words: str, precision: Precision) -> Span:
    if first > last or (precision == "years" and first == last):
        raise ValueError(f"{words} does not run forward in time")
    if last > LAST_YEAR:
        raise ValueError(f"{words} is after the year {LAST_YEAR}")
    return Span(day_number(first, 1, 1), day_number(last, 12, 31), words, precision)


def _name(year: int) -> str:
    if year <= 0:
        return f"{1 - year} BC"
    return str(year) if year >= 100 else f"AD {year}"


def _joined(part: PartName) -> str:
    return "mid-" if part == "mid" else f"{part} "


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
