from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tutor.deck.calendar import date_of, day_number, days_in


@given(st.dates())
def test_days_are_numbered_as_python_does(day: date) -> None:
    assert day_number(day.year, day.month, day.day) == day.toordinal()


@given(st.integers(-4_000_000, 4_000_000))
def test_every_number_is_one_day_of_the_calendar(number: int) -> None:
    year, month, day = date_of(number)
    assert day_number(year, month, day) == number
    assert 1 <= day <= days_in(year, month)


def test_leap_years_reach_before_christ() -> None:
    assert days_in(2000, 2) == days_in(0, 2) == days_in(-4, 2) == 29
    assert days_in(1900, 2) == days_in(-100, 2) == 28
    assert date_of(day_number(1, 1, 1) - 1) == (0, 12, 31)
