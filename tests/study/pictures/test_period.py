"""A course is cut without gaps, where weeks, months and years begin, into few enough points."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.pictures.tables import TODAY
from tutor.study.day import calendar, weekday
from tutor.study.picture import Span
from tutor.study.pictures.period import MOST, periods


@pytest.mark.parametrize(
    ("days", "points", "second"),
    [
        (1, 1, None),
        (60, 60, TODAY - 58),
        (61, 10, TODAY - 57),  # the first Monday after its first day
        (365, 53, TODAY - 358),
        (413, 60, None),
        (420, 14, None),
    ],
)
def test_days_become_weeks_where_there_are_too_many(days: int, points: int, second: int | None) -> None:
    found = periods(Span(TODAY - days + 1, TODAY))
    assert len(found) == points
    if second is not None:
        assert found[1][0] == second


@settings(deadline=None)
@given(st.integers(-200_000, 200_000), st.integers(0, 200_000))
def test_periods_follow_each_other_from_the_first_to_the_last_day(first: int, more: int) -> None:
    span = Span(first, first + more)
    found = periods(span)
    assert (found[0][0], found[-1][1]) == (span.first, span.last)
    assert all(begun <= ended for begun, ended in found)
    assert all(earlier[1] + 1 == later[0] for earlier, later in pairwise(found))
    years = calendar(span.last)[0] - calendar(span.first)[0] + 1
    assert len(found) <= max(MOST, years)


@pytest.mark.parametrize("years", [2, 4, 10, 14, 40])
def test_long_courses_are_cut_where_months_begin(years: int) -> None:
    found = periods(Span(TODAY - 366 * years, TODAY))
    assert MOST / 4 < len(found) <= MOST
    assert {calendar(first)[2] for first, _ in found[1:]} == {1}


def test_weeks_begin_on_monday() -> None:
    assert {weekday(first) for first, _ in periods(Span(TODAY - 200, TODAY))[1:]} == {"Monday"}
