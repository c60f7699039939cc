"""The score over time is the mean credit of first attempts, whatever it is added up from."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.pictures.tables import MONTH, TODAY, tallies, tally
from tutor.study.picture import Span
from tutor.study.pictures.score import score
from tutor.study.tally import MILLION, Tally

some = st.lists(tallies(), max_size=20)


@settings(deadline=None)
@given(some, st.integers(0, 70))
def test_each_point_is_the_mean_of_its_days(held: list[Tally], days: int) -> None:
    for point in score(Span(TODAY - days, TODAY), held).lines[0].points:
        inside = [each for each in held if point.first <= each.day <= point.last]
        first = sum(each.first for each in inside)
        assert point.cases == first
        if first:
            assert point.value == pytest.approx(float(Fraction(sum(each.credit for each in inside), first * MILLION)))
        else:
            assert point.value is None


@settings(deadline=None)
@given(some, st.randoms(use_true_random=False))
def test_the_order_of_the_tallies_does_not_matter(held: list[Tally], chance: "st.random.Random") -> None:
    mixed = list(held)
    chance.shuffle(mixed)
    assert score(MONTH, mixed) == score(MONTH, held)


@settings(deadline=None)
@given(some)
def test_cases_add_up_over_any_split_of_the_days(held: list[Tally]) -> None:
    whole = score(MONTH, held).lines[0].points
    halves = [
        point
        for span in (Span(MONTH.first, TODAY - 10), Span(TODAY - 9, TODAY))
        for point in score(span, held).lines[0].points
    ]
    assert sum(point.cases for point in whole) == sum(point.cases for point in halves)


@pytest.mark.parametrize(
    ("held", "says"),
    [
        ([], "Nothing was scored in these 30 days."),
        ([tally(first=1, credit=MILLION)], "The score was 100 %; 1 first attempt is too few to tell."),
        ([tally(first=3, credit=2 * MILLION)], "The score was 67 %; 3 first attempts are too few to tell."),
        (
            [tally(first=3, credit=2 * MILLION, self_judged=2)],
            "The score was 67 %; 3 first attempts are too few to tell. You judged 2 of the first attempts yourself.",
        ),
        (
            [tally(first=30, credit=15 * MILLION)],
            "The score was 50 % over 30 first attempts in these 30 days.",
        ),
        (
            [tally(TODAY - 20, first=100, credit=50 * MILLION), tally(first=100, credit=90 * MILLION)],
            (
                "The score was 70 % over 200 first attempts in these 30 days, up from 50 % in the first half to 90 % "
                "in the second."
            ),
        ),
        (
            [tally(TODAY - 20, first=100, credit=90 * MILLION), tally(first=100, credit=50 * MILLION)],
            (
                "The score was 70 % over 200 first attempts in these 30 days, down from 90 % in the first half to 50 "
                "% in the second."
            ),
        ),
        (
            [tally(TODAY - 20, first=100, credit=80 * MILLION), tally(first=100, credit=82 * MILLION)],
            "The score was 81 % over 200 first attempts in these 30 days, about the same in both halves.",
        ),
    ],
)
def test_the_score_is_said_in_a_sentence(held: list[Tally], says: str) -> None:
    assert score(MONTH, held).caption.says == says
