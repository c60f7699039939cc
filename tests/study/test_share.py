"""Shares are said as they are, and nothing is concluded from a few cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.study.share import ENOUGH, apart, differs, percent


@pytest.mark.parametrize(
    ("share", "said"),
    [(0.0, "0 %"), (0.001, "1 %"), (0.584, "58 %"), (0.999, "99 %"), (1.0, "100 %")],
)
def test_only_a_whole_is_all_and_only_nothing_is_none(share: float, said: str) -> None:
    assert percent(share) == said


@pytest.mark.parametrize(
    ("right", "cases", "wanted", "told"),
    [
        (19, 19, 0.5, 0),  # too few
        (90, 100, 0.9, 0),
        (85, 100, 0.9, 0),  # 5 points are 1.7 standard errors
        (83, 100, 0.9, -1),
        (850, 1000, 0.9, -1),
        (97, 100, 0.9, 1),
        (100, 100, 1.0, 0),
    ],
)
def test_a_share_differs_from_what_was_wanted_by_two_standard_errors(
    right: int, cases: int, wanted: float, told: int
) -> None:
    assert differs(right / cases, wanted, cases) == told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [((15, 19), (1, 100), 0), ((80, 100), (75, 100), 0), ((90, 100), (70, 100), 1), ((20, 20), (20, 20), 0)],
)
def test_two_shares_differ_by_two_standard_errors(one: tuple[int, int], other: tuple[int, int], told: int) -> None:
    (right, cases), (others_right, others) = one, other
    assert apart(right / cases, cases, others_right / others, others) == told
    assert apart(others_right / others, others, right / cases, cases) == -told


@given(st.floats(0, 1), st.floats(0, 1), st.integers(0, ENOUGH - 1))
def test_few_cases_tell_nothing(share: float, wanted: float, cases: int) -> None:
    assert differs(share, wanted, cases) == apart(share, cases, wanted, 10_000) == 0
