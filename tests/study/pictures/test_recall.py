"""Recall counts reviews of learned cards only, against the aim, and says nothing of a few."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.pictures.tables import MONTH, TODAY, tallies, tally
from tutor.study.picture import Span
from tutor.study.pictures.recall import recall
from tutor.study.tally import MILLION, Tally


@settings(deadline=None)
@given(st.lists(tallies(), max_size=20), st.integers(0, 70))
def test_each_point_is_the_share_recalled_on_its_days(held: list[Tally], days: int) -> None:
    found = recall(Span(TODAY - days, TODAY), held, 0.9)
    assert found.aim == 0.9
    for point in found.lines[0].points:
        inside = [each for each in held if point.first <= each.day <= point.last]
        reviews, recalled = sum(each.reviews for each in inside), sum(each.recalled for each in inside)
        assert (point.cases, point.value) == (reviews, recalled / reviews if reviews else None)


@pytest.mark.parametrize(
    ("held", "says"),
    [
        ([], "No learned card was reviewed in these 30 days, so nothing can be said yet about the 90 % you aim for."),
        (
            [tally(first=9, credit=MILLION)],
            "No learned card was reviewed in these 30 days, so nothing can be said yet about the 90 % you aim for.",
        ),
        ([tally(reviews=3, recalled=2)], "You recalled 2 of 3; 3 reviews are too few to tell. You aim for 90 %."),
        ([tally(reviews=1)], "You recalled 0 of 1; 1 review is too few to tell. You aim for 90 %."),
        (
            [tally(reviews=100, recalled=92)],
            "You recalled 92 % of 100 reviews in these 30 days, which agrees with the 90 % you aim for.",
        ),
        (
            [tally(reviews=1200, recalled=900)],
            "You recalled 75 % of 1,200 reviews in these 30 days, less than the 90 % you aim for.",
        ),
        (
            [tally(reviews=100, recalled=99, mature=20, mature_recalled=19)],
            (
                "You recalled 99 % of 100 reviews in these 30 days, more than the 90 % you aim for. You recalled "
                "mature cards in 95 % of 20 reviews, young ones in 100 % of 80."
            ),
        ),
    ],
)
def test_recall_is_said_in_a_sentence(held: list[Tally], says: str) -> None:
    assert recall(MONTH, held, 0.9).caption.says == says
