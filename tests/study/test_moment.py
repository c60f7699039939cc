"""Moments are said as the calendar says them, and outside its years just the same."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.study.moment import clock, utc

_FIRST, _LAST = -62_135_596_800_000, 253_402_300_799_999


@given(st.integers(_FIRST, _LAST))
@settings(deadline=None)
def test_a_moment_is_said_as_the_calendar_says_it(at_ms: int) -> None:
    seconds = datetime.fromtimestamp(at_ms // 1000, UTC)
    assert utc(at_ms) == seconds.isoformat(timespec="seconds")


@pytest.mark.parametrize(
    ("at_ms", "said"),
    [
        (_LAST + 1, "10000-01-01T00:00:00+00:00"),
        (_FIRST - 1, "0000-12-31T23:59:59+00:00"),
        (10**15, "33658-09-27T01:46:40+00:00"),
        (-(10**15), "-29719-04-05T22:13:20+00:00"),
    ],
)
def test_years_beyond_the_calendar_are_said_too(at_ms: int, said: str) -> None:
    assert utc(at_ms) == said


def test_an_offset_moves_the_clock_and_the_day() -> None:
    assert clock(0, -30) == ("1969-12-31", "23:30:00")
    assert clock(0, 24 * 60 + 345) == ("1970-01-02", "05:45:00")
