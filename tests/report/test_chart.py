"""Pictures as drawings: what is drawn is what the figures are."""

import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.reports import TODAY, bars, calibrations, caption, comparisons, courses, hardests, pictures, texts
from tutor.report.chart import drawings, groups, shortened
from tutor.report.drawing import WIDTH, Drawing, markup
from tutor.study.picture import Bar, Bars, Calibration, Comparison, Course, Hardest, Line, Picture, Point


def parts(drawing: Drawing, layer: str, tag: str) -> list[ET.Element]:
    """The elements of one kind in one kind of series."""
    return [
        element
        for group in drawing.body.iter("g")
        if group.get("class") == f"series {layer}"
        for element in group.iter(tag)
    ]


def numbers(elements: list[ET.Element], name: str) -> list[float]:
    return [float(element.get(name, "nan")) for element in elements]


@given(courses())
@settings(deadline=None, max_examples=60)
def test_every_point_with_a_figure_is_a_dot_and_higher_is_more(course: Course) -> None:
    held = [[point.value for point in line.points if point.value is not None] for line in course.lines]
    found = drawings(course)
    if not any(held) or (course.unit == "cards" and not any(map(any, held))):
        assert found == ()
        return
    (drawing,) = found
    dots = numbers(parts(drawing, "dots", "circle"), "cy")
    values = [value for line in held for value in line]
    assert len(dots) == len(values)
    for (low, up), (one, other) in zip(pairwise(values), pairwise(dots), strict=True):
        assert (low < up) <= (one >= other)
        assert (low == up) <= (one == other)


def test_a_line_is_broken_where_there_was_nothing_to_count() -> None:
    points = tuple(
        Point(TODAY + place, TODAY + place, value, 1) for place, value in enumerate([0.5, 0.6, None, 0.7, 0.8])
    )
    (drawing,) = drawings(Course(caption("score"), "share", (Line("score", points),)))
    first, second = (element.get("d", "") for element in parts(drawing, "lines", "path"))
    assert first.count("L") == second.count("L") == 1


def test_what_is_wanted_is_a_line_of_its_own_from_the_first_day_to_the_last() -> None:
    points = tuple(Point(TODAY + place, TODAY + place, 0.5, 1) for place in range(10))
    plain = Course(caption("recall"), "share", (Line("recall", points),))
    (without,), (aimed,) = drawings(plain), drawings(plain._replace(aim=0.5))
    before, after = parts(without, "lines", "path"), parts(aimed, "lines", "path")
    assert len(after) == len(before) + 1
    assert after[-1].get("d") == before[0].get("d")


@given(bars())
@settings(deadline=None, max_examples=60)
def test_the_length_of_a_bar_is_its_share_of_the_longest(bars: Bars) -> None:
    longest = max((bar.value for bar in bars.bars), default=0)
    if not longest:
        assert drawings(bars) == ()
        return
    (drawing,) = drawings(bars)
    upright = bars.caption.name == "coming"
    drawn = parts(drawing, "columns" if upright else "bars", "rect")
    drawn.sort(key=lambda each: float(each.get("x" if upright else "y", "nan")))
    lengths = numbers(drawn, "height" if upright else "width")
    assert len(lengths) == len(bars.bars)
    for bar, length in zip(bars.bars, lengths, strict=True):
        assert length == pytest.approx(max(lengths) * bar.value / longest, abs=0.01)


def test_the_first_bar_stands_on_top() -> None:
    (drawing,) = drawings(Bars(caption("known"), "share", (Bar("one", 0.9), Bar("two", 0.1)), 1.0))
    drawn = parts(drawing, "bars", "rect")
    tops = dict(zip(numbers(drawn, "width"), numbers(drawn, "y"), strict=True))
    assert tops[max(tops)] < tops[min(tops)]


def test_decks_of_one_title_have_a_bar_each() -> None:
    (drawing,) = drawings(Bars(caption("known"), "share", (Bar("Moons", 0.9), Bar("Moons", 0.1)), 1.0))
    assert len(set(numbers(parts(drawing, "bars", "rect"), "y"))) == 2


@given(calibrations())
@settings(deadline=None, max_examples=40)
def test_each_band_is_a_dot_and_more_reviews_make_a_larger_one(calibration: Calibration) -> None:
    if not calibration.bands:
        assert drawings(calibration) == ()
        return
    (drawing,) = drawings(calibration)
    sizes = numbers(parts(drawing, "dots", "circle"), "r")
    assert len(sizes) == len(calibration.bands)
    cases = [band.cases for band in calibration.bands]
    assert sorted(range(len(sizes)), key=lambda place: (cases[place], place)) == sorted(
        range(len(sizes)), key=lambda place: (sizes[place], place)
    )


@given(comparisons())
@settings(deadline=None, max_examples=40)
def test_each_group_with_a_share_has_a_chart_that_names_it(comparison: Comparison) -> None:
    told = [
        group
        for group, rows in groups(comparison)
        if any(row.recall is not None or row.score is not None for row in rows)
    ]
    assert [drawing.name.split(" by ")[1] for drawing in drawings(comparison)] == told


@given(hardests())
@settings(deadline=None, max_examples=40)
def test_each_hard_card_has_a_bar(hardest: Hardest) -> None:
    assert [len(parts(drawing, "bars", "rect")) for drawing in drawings(hardest)] == (
        [len(hardest.cards)] if hardest.cards else []
    )


@given(pictures)
@settings(deadline=None, max_examples=100)
def test_a_drawing_is_well_formed_lies_in_its_frame_and_takes_its_colours_from_the_page(picture: Picture) -> None:
    for drawing in drawings(picture):
        text = markup(drawing, "key", "It says.")
        root = ET.fromstring(text)  # noqa: S314 - made here
        assert root.get("viewBox") == f"0 0 {WIDTH} {drawing.height}"
        assert not re.search(
            r"#[0-9a-f]{3}\b(?<!#eee)(?<!#a8a8a8)|font|\.\d{3}|<script|href", re.sub(r">[^<]*<", "><", text)
        )
        for circle in root.iter("circle"):
            assert -1 <= float(circle.get("cx", "nan")) <= WIDTH
            assert -1 <= float(circle.get("cy", "nan")) <= drawing.height
        for rect in root.iter("rect"):
            assert float(rect.get("width", "nan")) >= 0
            assert float(rect.get("height", "nan")) >= 0


@given(texts, st.integers(2, 30))
def test_a_label_has_no_more_than_its_columns_and_is_whole_where_it_fits(text: str, columns: int) -> None:
    from wcwidth import wcswidth

    from tutor.deck.visible import visible_line

    label = shortened(text, columns)
    width = wcswidth(label)
    assert len(label) <= columns
    assert width <= columns + sum(wcswidth(each) < 1 for each in label)
    if label != visible_line(text):
        assert label.endswith("…")
        assert visible_line(text).startswith(label[:-1])


@pytest.mark.parametrize("most", [1, 2, 3, 7, 9, 10, 23, 130, 1_001])
def test_what_is_named_on_an_axis_of_cards_is_whole_and_evenly_apart(most: int) -> None:
    bars = Bars(caption("coming"), "cards", tuple(Bar(f"day {place}", float(most)) for place in range(3)))
    (drawing,) = drawings(bars)
    (axis,) = (group for group in drawing.body.iter("g") if group.get("class") == "axis bottom")
    named = sorted(int("".join(text.itertext()).replace(",", "")) for text in axis.iter("text"))
    assert named[0] == 0
    assert named[-1] >= most > named[-2]
    assert len({above - below for below, above in pairwise(named)}) == 1
