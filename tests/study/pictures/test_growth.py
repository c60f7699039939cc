"""What is learned grows by its turns, from what there was before."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.pictures.tables import MONTH, TODAY, turns
from tutor.study.picture import Span
from tutor.study.pictures.growth import growth
from tutor.study.tally import Turn

some = st.lists(turns, max_size=20)


@settings(deadline=None)
@given(some, st.integers(0, 70), st.integers(0, 9), st.integers(0, 9))
def test_each_point_is_the_stock_and_all_turns_up_to_its_end(
    held: list[Turn], days: int, learned: int, mature: int
) -> None:
    span = Span(TODAY - days, TODAY)
    for line, before in zip(growth(span, (learned, mature), held).lines, (learned, mature), strict=True):
        for point in line.points:
            moved = [each for each in held if span.first <= each.day <= point.last]
            assert point.value == before + sum(getattr(each, line.name) for each in moved)


@settings(deadline=None)
@given(some)
def test_where_one_span_ends_the_next_begins(held: list[Turn]) -> None:
    early = growth(Span(MONTH.first, TODAY - 10), (0, 0), held)
    stock = tuple(round(line.points[-1].value or 0) for line in early.lines)
    late = growth(Span(TODAY - 9, TODAY), (stock[0], stock[1]), held)
    whole = growth(MONTH, (0, 0), held)
    assert [line.points[-1].value for line in late.lines] == [line.points[-1].value for line in whole.lines]


@pytest.mark.parametrize(
    ("stock", "held", "says"),
    [
        ((0, 0), [], "No card has been learned yet."),
        ((1, 0), [], "1 card is learned, not yet mature; that did not change in these 30 days."),
        (
            (10, 4),
            [Turn(TODAY, "moons", 1200, -1)],
            "1,210 cards are learned, 3 of them mature: 1,200 more learned and 1 fewer mature in these 30 days.",
        ),
    ],
)
def test_growth_is_said_in_a_sentence(stock: tuple[int, int], held: list[Turn], says: str) -> None:
    assert growth(MONTH, stock, held).caption.says == says
