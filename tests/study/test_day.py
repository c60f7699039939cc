"""Study days against the calendar of the standard library."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.study.day import calendar, is_weekend, iso, monday, short, shown, study_day, weekday

FIRST = date(1970, 1, 1)


@given(st.dates())
def test_a_day_is_the_date_the_calendar_gives_it(date_: date) -> None:
    day = (date_ - FIRST).days
    assert calendar(day) == (date_.year, date_.month, date_.day)
    assert iso(day) == date_.isoformat()
    assert (
        weekday(day) == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][date_.weekday()]
    )
    assert short(day) == f"{date_.day} {date_:%b}"
    assert monday(day) == day - date_.weekday()
    assert is_weekend(day) == (date_.isoweekday() in (6, 7))


@given(st.integers(-(10**12), 10**13), st.integers(-840, 840), st.integers(0, 1439))
def test_a_study_day_is_the_local_date_some_hours_ago(at_ms: int, offset_min: int, rollover_min: int) -> None:
    local = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at_ms, minutes=offset_min - rollover_min)
    assert study_day(at_ms, offset_min, rollover_min) == (local.date() - FIRST).days


def test_a_study_day_begins_at_four() -> None:
    four = 4 * 3_600_000
    assert (study_day(four - 1, 0), study_day(four, 0), study_day(four - 3_600_000, 60)) == (-1, 0, 0)


@pytest.mark.parametrize(("ahead", "words"), [
    (-1, "yesterday"), (0, "today"), (1, "tomorrow"), (3, "Friday 27 November"), (38, "Friday 1 January 2027"),
])  # fmt: skip
def test_a_day_is_said_as_one_would_say_it(ahead: int, words: str) -> None:
    today = (date(2026, 11, 24) - FIRST).days
    assert shown(today + ahead, today) == words
