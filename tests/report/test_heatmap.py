"""The year as squares."""

import re

from hypothesis import given, settings

from tests.report.reports import MONDAY, caption, years
from tutor.report.heatmap import heatmap
from tutor.study.day import iso
from tutor.study.picture import Year
from tutor.study.pictures.shades import MOST


def squares(year: Year) -> list[tuple[str, str]]:
    """Class and tip of each square but those of the key."""
    found = [(element.get("class", ""), element.findtext("title", "")) for element in heatmap(year).body.iter("rect")]
    return found[: -MOST - 1]


@given(years())
@settings(deadline=None, max_examples=40)
def test_each_day_is_a_square_and_more_answers_are_never_lighter(year: Year) -> None:
    found = squares(year)
    assert len(found) == len(year.answers)
    shades = [int(name.removeprefix("shade")) for name, _ in found]
    assert [shade > 0 for shade in shades] == [number > 0 for number in year.answers]
    assert max(shades) <= MOST
    pairs = sorted(zip(year.answers, shades, strict=True))
    assert [shade for _, shade in pairs] == sorted(shades)


@given(years())
@settings(deadline=None, max_examples=40)
def test_no_two_squares_lie_on_each_other(year: Year) -> None:
    drawing = heatmap(year)
    places = set()
    for group in drawing.body.iter("g"):
        moved = re.fullmatch(r"translate\(0 (\d+)\)", group.get("transform", ""))
        if moved:
            places |= {(int(rect.get("x", "")), int(moved[1]) + int(rect.get("y", ""))) for rect in group.iter("rect")}
    assert len(places) == len(year.answers)
    assert max(top for _, top in places) < drawing.height


def test_a_square_tells_its_day_and_number() -> None:
    year = Year(caption("year"), MONDAY, (0,) * 10 + (7,) + (0,) * 355, 0, 1, 1)
    assert [tip for _, tip in squares(year) if tip] == [f"{iso(MONDAY + 10)}: 7 answers"]
