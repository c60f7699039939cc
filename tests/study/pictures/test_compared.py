"""Each group holds all that was answered, split in its own way."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.pictures.tables import MONTH, TODAY, tallies, tally
from tutor.study.pictures.compared import TAGS, Sums, compared
from tutor.study.tally import MILLION, Tally

TITLES = {"moons": "Moons"}


@settings(deadline=None)
@given(st.lists(tallies(), max_size=20))
def test_every_group_adds_up_to_the_whole(held: list[Tally]) -> None:
    inside = [each for each in held if MONTH.first <= each.day <= MONTH.last]
    rows = compared(MONTH, held, TITLES).rows
    for group in {row.group for row in rows} - {"memory"}:
        of_group = [row for row in rows if row.group == group]
        assert sum(row.reviews for row in of_group) == sum(each.reviews for each in inside)
        assert sum(row.first for row in of_group) == sum(each.first for each in inside)
        assert sum((row.score or 0) * row.first for row in of_group) == pytest.approx(
            sum(each.credit for each in inside) / MILLION
        )
        assert sum((row.recall or 0) * row.reviews for row in of_group) == pytest.approx(
            sum(each.recalled for each in inside)
        )
    ages = [row for row in rows if row.group == "memory"]
    assert sum(row.reviews for row in ages) == sum(each.reviews for each in inside)


def test_groups_follow_each_other_with_what_was_answered_most_before_the_rest() -> None:
    held = [
        tally(TODAY, "moons", "fact", "typed", 2, first=5, credit=4 * MILLION, reviews=4, recalled=2, mature=1),
        tally(TODAY, "rivers", "event", "choice", 0, first=9, credit=9 * MILLION),
    ]
    found = compared(MONTH, held, TITLES, {"space": Sums(4, 2, 5, 4 * MILLION, 5, 50_000)})
    assert [(row.group, row.name) for row in found.rows] == [
        ("kind", "event"), ("kind", "fact"), ("form", "choice"), ("form", "typed"), ("rung", "choose"),
        ("rung", "free"), ("memory", "young"), ("memory", "mature"), ("deck", "rivers"), ("deck", "Moons"),
        ("tag", "space"),
    ]  # fmt: skip
    fact = found.rows[1]
    assert fact == ("kind", "fact", 4, 0.5, 5, 0.8, 10_000)
    assert found.rows[0] == ("kind", "event", 0, None, 9, 1.0, 10_000)


def test_only_the_most_used_tags_are_compared() -> None:
    tags = {f"t{number}": Sums(answers=number, first=number) for number in range(1, TAGS + 9)}
    names = [row.name for row in compared(MONTH, [], {}, tags).rows]
    assert names == [f"t{number}" for number in range(TAGS + 8, 8, -1)]


@pytest.mark.parametrize(
    ("held", "says"),
    [
        ([], "Nothing was answered in these 30 days."),
        ([tally(reviews=19, recalled=1)], ("Forms cannot be compared yet: fewer than two of them have 20 reviews in "
         "these 30 days.")),
        (
            [tally(reviews=50, recalled=20), tally(TODAY, "moons", "fact", "choice", 0, reviews=50, recalled=48)],
            ("Of the forms with 20 reviews or more, typed is the hardest with 40 % recalled, choice the easiest with "
            "96 %."),
        ),
        (
            [tally(reviews=50, recalled=45), tally(TODAY, "moons", "fact", "choice", 0, reviews=50, recalled=46)],
            "The forms with 20 reviews or more show no clear difference in recall.",
        ),
    ],
)  # fmt: skip
def test_the_comparison_is_said_in_a_sentence(held: list[Tally], says: str) -> None:
    assert compared(MONTH, held, TITLES).caption.says == says
