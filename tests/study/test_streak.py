"""Streaks: one missed day in any seven is forgiven, today is waited for, and only days studied are counted."""

from collections.abc import Set as AbstractSet
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.study.streak import APART, longest, streak

TODAY = 100

days = st.frozensets(st.integers(TODAY - 24, TODAY), max_size=25)


def slow_streak(studied: AbstractSet[int], today: int) -> int:
    """The most days studied in any stretch that ends today and breaks no rule, tried one by one."""
    ends = today if today in studied else today - 1
    best = 0
    for first in studied:
        missed = [day for day in range(first, ends + 1) if day not in studied]
        if all(later - earlier >= APART for earlier, later in pairwise(missed)):
            best = max(best, sum(first <= day <= ends for day in studied))
    return best


@pytest.mark.parametrize(
    ("course", "days"),
    [
        ("", 0),
        ("x", 1),
        (".", 0),
        ("x.", 1),  # today is not over
        ("x..", 1),  # yesterday is forgiven
        ("x...", 0),
        ("xxx.x", 4),
        ("xx..x", 1),
        ("x.x.x", 2),  # the second missed day lies too near
        ("x.xxxxxx.x", 8),
        ("x.xxxxx.x", 6),
        ("xxxxxxx.xxxxxx.xxxxxx.", 19),
    ],
)
def test_a_streak_is_counted_by_the_rule(course: str, days: int) -> None:
    """Each sign is a day, the last one today."""
    studied = {TODAY - back for back, sign in enumerate(reversed(course)) if sign == "x"}
    assert streak(studied.__contains__, TODAY) == days


@settings(deadline=None)
@given(days)
def test_a_streak_is_the_longest_stretch_to_today_that_breaks_no_rule(studied: frozenset[int]) -> None:
    assert streak(studied.__contains__, TODAY) == slow_streak(studied, TODAY)


@settings(deadline=None)
@given(days)
def test_the_longest_streak_is_the_longest_there_was_on_any_evening(studied: frozenset[int]) -> None:
    evenings = range(TODAY - 24, TODAY + 1)
    assert longest(sorted(studied, reverse=True)) == max(slow_streak(studied, day) for day in evenings)


@settings(deadline=None)
@given(days)
def test_studying_today_adds_one_day(studied: frozenset[int]) -> None:
    before = studied - {TODAY}
    after = before | {TODAY}
    assert streak(after.__contains__, TODAY) == streak(before.__contains__, TODAY) + 1
