"""How a long course of study days is cut into points: by days, weeks, months, quarters or years."""

from collections.abc import Iterator
from itertools import count

from tutor.deck.calendar import day_number
from tutor.study.day import EPOCH, calendar, monday
from tutor.study.picture import Span

MOST = 60
"""How many points a course has at most, as long as years do not outnumber them."""


def periods(span: Span) -> tuple[tuple[int, int], ...]:
    """Return first and last day of each point of a span, without a gap, the outer ones cut to the span.

    The points are days; where these would be more than `MOST`, weeks from Monday, months, quarters or at last years.
    """
    if span.last - span.first < MOST:
        return tuple((day, day) for day in range(span.first, span.last + 1))
    found = tuple(_cut(span, _weeks(span)))
    for months in (1, 3, 12):
        if len(found) <= MOST:
            break
        found = tuple(_cut(span, _months(span, months)))
    return found


def _cut(span: Span, starts: Iterator[int]) -> Iterator[tuple[int, int]]:
    first = span.first
    for start in starts:
        yield first, min(start - 1, span.last)
        if start > span.last:
            return
        first = start


def _weeks(span: Span) -> Iterator[int]:
    """Every Monday after the first day of the span, without end."""
    return count(monday(span.first) + 7, 7)


def _months(span: Span, each: int) -> Iterator[int]:
    """Every first day of so many months after the first day of the span, January counted from, without end."""
    year, month, _ = calendar(span.first)
    months = year * 12 + (month - 1) // each * each
    while True:
        months += each
        yield day_number(months // 12, months % 12 + 1, 1) - EPOCH
