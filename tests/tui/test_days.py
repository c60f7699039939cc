"""Days and lengths of time read as a person would say them."""

import pytest

from tutor.study.count import counted
from tutor.tui.days import brief, day, duration, interval

TODAY = 20_781
"""24 November 2026, a Tuesday."""


@pytest.mark.parametrize(
    ("days", "long", "short"),
    [
        (-3, "today", "today"),
        (0, "today", "today"),
        (1, "1 day", "1 d"),
        (59, "59 days", "59 d"),
        (61, "2 months", "2 mo"),
        (365, "12 months", "12 mo"),
        (731, "2 years", "2 y"),
        (913, "2.5 years", "2.5 y"),
    ],
)
def test_an_interval(days: int, long: str, short: str) -> None:
    assert (interval(days), brief(days)) == (long, short)


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (-1, "today"),
        (0, "today"),
        (1, "tomorrow"),
        (3, "on Friday"),
        (6, "on Monday"),
        (7, "on 1 December"),
        (400, "on 29 December 2027"),
    ],
)
def test_a_study_day_from_today(ahead: int, words: str) -> None:
    assert day(TODAY + ahead, TODAY) == words


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [
        (0, "0 s"),
        (59_400, "59 s"),
        (60_000, "1 min"),
        (250_000, "4 min 10 s"),
        (3_900_000, "1 h 5 min"),
        (7_200_000, "2 h"),
    ],
)
def test_a_duration(milliseconds: int, words: str) -> None:
    assert duration(milliseconds) == words


def test_one_is_singular() -> None:
    assert [counted(n, "day") for n in (0, 1, 2, 1200)] == ["0 days", "1 day", "2 days", "1,200 days"]
