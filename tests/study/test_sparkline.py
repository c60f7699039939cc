"""Figures as a row of blocks."""

import pytest

from tutor.study.sparkline import BLOCKS, sparkline


@pytest.mark.parametrize(
    ("values", "row"),
    [
        ([], ""),
        ([0.0, 1.0], "▁█"),
        ([0.124, 0.125, 0.5, 0.999], "▁▂▅█"),
        ([-5.0, 5.0], "▁█"),
        ([None, 0.5, None], " ▅ "),
    ],
)
def test_each_figure_is_one_block_as_high_as_it_is(values: list[float | None], row: str) -> None:
    assert sparkline(values) == row


def test_the_ends_can_be_chosen() -> None:
    assert sparkline([10, 17.9, 18], 10, 18) == BLOCKS[0] + BLOCKS[7] + BLOCKS[7]
    with pytest.raises(ValueError, match="room"):
        sparkline([1.0], 1.0, 1.0)
