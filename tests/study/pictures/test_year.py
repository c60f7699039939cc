"""The year shows each of its days once, and counts the days that had an answer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.pictures.tables import TODAY
from tutor.study.day import weekday
from tutor.study.pictures.year import year


@settings(deadline=None)
@given(st.dictionaries(st.integers(TODAY - 800, TODAY + 5), st.integers(0, 50), max_size=40), st.integers(0, 6))
def test_each_day_of_the_year_stands_at_its_place(answers: dict[int, int], ahead: int) -> None:
    today = TODAY + ahead
    found = year(today, answers)
    assert weekday(found.first) == "Monday"
    assert found.first + len(found.answers) - 1 == today
    assert 365 <= len(found.answers) <= 371
    assert dict(enumerate(found.answers, found.first)) == {
        day: answers.get(day, 0) for day in range(found.first, today + 1)
    }
    assert found.studied == sum(number > 0 for day, number in answers.items() if found.first <= day <= today)
    assert found.streak <= found.longest


@pytest.mark.parametrize(
    ("days", "says"),
    [
        ((), "No day has been studied yet."),
        ((0,), "You studied on 1 of the last 366 days; your streak is 1 day, the longest so far."),
        ((1, 2, 3, 9), "You studied on 4 of the last 366 days; your streak is 3 days, the longest so far."),
        (
            (0, 10, 11, 12),
            "You studied on 4 of the last 366 days; your streak is 1 day, the longest so far was 3 days.",
        ),
        (
            (10, 11),
            (
                "You studied on 2 of the last 366 days; your longest streak was 2 days, and a new one begins with the "
                "next answer."
            ),
        ),
        (
            (500,),
            (
                "You studied on 0 of the last 366 days; your longest streak was 1 day, and a new one begins with the "
                "next answer."
            ),
        ),
    ],
)
def test_the_year_is_said_in_a_sentence(days: tuple[int, ...], says: str) -> None:
    assert year(TODAY, {TODAY - back: 7 for back in days}).caption.says == says


def test_the_rule_of_streaks_is_stated() -> None:
    assert "forgives one missed day in any seven" in year(TODAY, {}).caption.counts
