"""Days as people name them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.study.dates import RANGES, range_begins, stretch

FIRST = date(1970, 1, 1)


def day(text: str) -> int:
    return (date.fromisoformat(text) - FIRST).days


TODAY = day("2026-11-24")  # a Tuesday


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2026-11-01", "2026-11-01", "2026-11-01"),
        ("2026-2-3", "2026-02-03", "2026-02-03"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2026-11", "2026-11-01", "2026-11-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("November 2026", "2026-11-01", "2026-11-30"),
        ("3 March 2026", "2026-03-03", "2026-03-03"),
        ("today", "2026-11-24", "2026-11-24"),
        (" Today ", "2026-11-24", "2026-11-24"),
        ("yesterday", "2026-11-23", "2026-11-23"),
        ("1 day", "2026-11-24", "2026-11-24"),
        ("30 days", "2026-10-26", "2026-11-24"),
        ("last 30 days", "2026-10-26", "2026-11-24"),
        ("the last 30 days", "2026-10-26", "2026-11-24"),
        ("30 days ago", "2026-10-25", "2026-10-25"),
        ("2 weeks", "2026-11-11", "2026-11-24"),
        ("week", "2026-11-18", "2026-11-24"),
        ("1 month", "2026-10-25", "2026-11-24"),
        ("9 months ago", "2026-02-24", "2026-02-24"),
        ("year", "2025-11-25", "2026-11-24"),
        ("10 years ago", "2016-11-24", "2016-11-24"),
        ("this week", "2026-11-23", "2026-11-29"),
        ("last week", "2026-11-16", "2026-11-22"),
        ("this month", "2026-11-01", "2026-11-30"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("last year", "2025-01-01", "2025-12-31"),
    ],
)
def test_words_name_days(words: str, first: str, last: str) -> None:
    assert stretch(words, TODAY) == (day(first), day(last))


@pytest.mark.parametrize(
    ("today", "words", "first"),
    [("2026-03-31", "1 month ago", "2026-02-28"), ("2024-02-29", "1 year ago", "2023-02-28")],
)
def test_a_month_that_is_too_short_ends_with_its_last_day(today: str, words: str, first: str) -> None:
    assert stretch(words, day(today)).first == day(first)


def test_the_month_before_january_is_december() -> None:
    assert stretch("last month", day("2026-01-15")) == (day("2025-12-01"), day("2025-12-31"))


@pytest.mark.parametrize("words", ["", "soon", "2026-13-01", "2026-02-30", "-3 days", "days", "1e9", "x" * 5000])
def test_what_names_no_days_is_refused_in_words(words: str) -> None:
    with pytest.raises(ValueError, match=r"names no days|not a day of the calendar") as error:
        stretch(words, TODAY)
    assert len(str(error.value)) < 120


@given(st.text(max_size=12) | st.from_regex(r"[0-9]{1,5} (days?|weeks?|months?|years?)( ago)?", fullmatch=True))
def test_any_words_name_days_in_order_or_are_refused(words: str) -> None:
    try:
        first, last = stretch(words, TODAY)
    except ValueError:
        return
    assert first <= last


@given(st.dates(date(1, 1, 1), date(9999, 12, 31)))
def test_every_date_names_its_day(date_: date) -> None:
    assert stretch(date_.isoformat(), TODAY) == ((date_ - FIRST).days,) * 2


def test_ranges_end_today_and_the_last_begins_with_the_first_answer() -> None:
    begun = day("2020-01-01")
    assert [TODAY - range_begins(name, TODAY, begun) + 1 for name in RANGES] == [30, 90, 365, TODAY - begun + 1]
    assert range_begins("all", TODAY, None) == TODAY
    assert range_begins("all", TODAY, TODAY + 3) == TODAY  # a clock that was ahead
