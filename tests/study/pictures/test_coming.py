"""The coming days hold each card that falls due once, overdue ones today."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.pictures.tables import TODAY
from tutor.study.pictures.coming import DAYS, coming


@settings(deadline=None)
@given(st.dictionaries(st.integers(TODAY - 9, TODAY + 60), st.integers(0, 99)))
def test_what_is_overdue_counts_today_and_what_is_far_counts_nowhere(due: dict[int, int]) -> None:
    found = coming(TODAY, due, 12_000)
    numbers = [bar.value for bar in found.bars]
    assert len(numbers) == DAYS
    assert numbers[0] == sum(number for day, number in due.items() if day <= TODAY)
    assert sum(numbers) == sum(number for day, number in due.items() if day < TODAY + DAYS)


def test_days_are_named_and_told_in_minutes() -> None:
    found = coming(TODAY, {TODAY: 1, TODAY + 2: 61}, 10_000)
    assert [bar.label for bar in found.bars[:4]] == ["today", "tomorrow", "Thu 26 Nov", "Fri 27 Nov"]
    assert [bar.note for bar in found.bars[:3]] == ["about 1 minute", "", "about 11 minutes"]


@pytest.mark.parametrize(
    ("due", "says"),
    [
        ({}, "No learned card falls due in the coming 30 days."),
        ({TODAY + 30: 4}, "No learned card falls due in the coming 30 days."),
        ({TODAY + 1: 1}, "1 card falls due in the coming 30 days, tomorrow."),
        ({TODAY + 4: 1}, "1 card falls due in the coming 30 days, on Saturday 28 November."),
        (
            {TODAY + 1: 9, TODAY + 2: 1},
            (
                "10 cards fall due in the coming 30 days, about 2 minutes in all: none today, most tomorrow (9), none "
                "at weekends."
            ),
        ),
        (
            {TODAY - 1: 8, TODAY + 4: 5, TODAY + 5: 2, TODAY + 6: 1},
            (
                "16 cards fall due in the coming 30 days, about 4 minutes in all: 8 today, the most of any "
                "day, 7 at weekends."
            ),
        ),
        (
            {TODAY: 8, TODAY + 6: 1000},
            (
                "1,008 cards fall due in the coming 30 days, about 202 minutes in all: 8 today, most on Monday 30 "
                "November (1,000), none at weekends."
            ),
        ),
    ],
)
def test_what_is_coming_is_said_in_a_sentence(due: dict[int, int], says: str) -> None:
    assert coming(TODAY, due, 12_000).caption.says == says
