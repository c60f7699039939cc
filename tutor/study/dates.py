"""Stretches of study days as people name them: a date, "this month", "30 days", "2 weeks ago"."""

import re
from typing import Literal, NamedTuple

from tutor.deck.calendar import day_number, days_in
from tutor.study.day import EPOCH, calendar, monday

RangeName = Literal["30 days", "90 days", "year", "all"]

RANGES: tuple[RangeName, ...] = ("30 days", "90 days", "year", "all")
"""The stretches to choose from, each of which ends today."""

FORMS = '2026-11-24, 2026-11, "30 days", "2 weeks ago", "last month" or "yesterday"'
"""The ways to name days, as a hint shows them."""

_MOST = 36_500
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_COUNTED = re.compile(r"(?:the )?(?:last )?(\d{1,5}) ?(day|week|month|year)s?( ago)?")
_NAMED = re.compile(r"(this|last) (week|month|year)")


class Stretch(NamedTuple):
    """Study days, both ends included."""

    first: int
    last: int


def stretch(text: str, today: int) -> Stretch:
    """Return the days that the words mean on `today`: a day, a month, a year, or so many days up to today.

    Weeks begin on Monday; a month ago is the same day of the month before, or its last. Raises ValueError, with a
    message for the person who wrote it, for words that name no days.
    """
    plain = " ".join(text.casefold().split())
    if found := _ISO.fullmatch(plain):
        year, month, of_month = map(int, found.groups())
        if 1 <= month <= 12 and 1 <= of_month <= days_in(year, month):
            day = _day(year, month, of_month)
            return Stretch(day, day)
        raise ValueError(f'"{text}" is not a day of the calendar')
    if plain in ("today", "yesterday"):
        day = today - (plain == "yesterday")
        return Stretch(day, day)
    if plain in ("week", "month", "year"):
        plain = f"1 {plain}"
    if found := _NAMED.fullmatch(plain):
        return _named(found[1] == "last", found[2], today)
    if found := _COUNTED.fullmatch(plain):
        then = _before(int(found[1]), found[2], today)
        return Stretch(then, then) if found[3] else Stretch(min(then + 1, today), today)
    return _other(text)


def range_begins(name: RangeName, today: int, begun: int | None) -> int:
    """Return the first study day of a range that ends today; `begun` is the day of the first answer, if any."""
    if name == "all":
        return today if begun is None else min(begun, today)
    return stretch("365 days" if name == "year" else name, today).first


def _named(last: bool, unit: str, today: int) -> Stretch:
    year, month, _ = calendar(today)
    if unit == "week":
        first = monday(today) - 7 * last
        return Stretch(first, first + 6)
    if unit == "year":
        return Stretch(_day(year - last, 1, 1), _day(year - last, 12, 31))
    year, month = (year - (month == 1), (month - 2) % 12 + 1) if last else (year, month)
    return Stretch(_day(year, month, 1), _day(year, month, days_in(year, month)))


def _before(number: int, unit: str, today: int) -> int:
    """The day that lies so many days, weeks, months or years before today, at most a hundred years."""
    if unit in ("day", "week"):
        return today - min(number * (7 if unit == "week" else 1), _MOST)
    year, month, of_month = calendar(today)
    months = year * 12 + month - 1 - min(number * (12 if unit == "year" else 1), 1200)
    year, month = months // 12, months % 12 + 1
    return _day(year, month, min(of_month, days_in(year, month)))


def _other(text: str) -> Stretch:
    """The days of a date in other words, as decks may write it."""
    from tutor.deck.when import read

    year = re.fullmatch(r"\s*\d{4}\s*", text)
    try:
        span = read(int(text) if year else text)
    except ValueError:
        shown = text if len(text) <= 60 else text[:60] + "..."
        raise ValueError(f'"{shown}" names no days') from None
    return Stretch(span.first - EPOCH, span.last - EPOCH)


def _day(year: int, month: int, of_month: int) -> int:
    return day_number(year, month, of_month) - EPOCH
