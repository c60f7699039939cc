"""Days are as dark as they were busy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.study.pictures.shades import MOST, bounds, shade


@given(st.lists(st.integers(0, 10_000) | st.integers(0, 6), max_size=400))
def test_more_answers_are_never_lighter_and_none_have_no_shade(answers: list[int]) -> None:
    shades = bounds(answers)
    dark = [shade(number, shades) for number in sorted(answers)]
    assert dark == sorted(dark)
    assert all((number > 0) == (shade(number, shades) > 0) for number in answers)
    assert list(shades) == sorted(set(shades))
    assert len(shades) <= MOST
    assert not any(answers) or max(dark) == len(shades)


@pytest.mark.parametrize(
    ("answers", "shades"),
    [
        ([], ()),
        ([0, 0], ()),
        ([1, 1, 1], (1,)),
        ([2], (1, 2)),
        ([1, 2, 3, 4, 5, 6, 7, 5_000], (1, 2, 4, 6)),
        ([20] * 9 + [40], (1, 6, 11, 16)),
    ],
)
def test_one_day_with_by_far_the_most_does_not_make_all_others_alike(
    answers: list[int], shades: tuple[int, ...]
) -> None:
    assert bounds(answers) == shades
