"""The tables beside the pictures hold every figure that is drawn."""

from hypothesis import given, settings

from tests.report.reports import (
    MONDAY,
    TODAY,
    bars,
    calibrations,
    caption,
    comparisons,
    courses,
    hardests,
    pictures,
    years,
)
from tutor.deck.visible import visible_line
from tutor.report.report import DeckName, Session
from tutor.report.tables import NONE, session_table, tables
from tutor.study.day import iso
from tutor.study.picture import Bars, Calibration, Comparison, Course, Hardest, Line, Picture, Point, Year
from tutor.study.share import percent


@given(pictures)
@settings(deadline=None, max_examples=100)
def test_every_row_of_a_table_fills_its_columns_and_has_a_figure(picture: Picture) -> None:
    for table in tables(picture):
        assert table.rows
        assert {len(row) for row in table.rows} == {len(table.heads)}


@given(courses())
@settings(deadline=None, max_examples=40)
def test_a_course_has_a_row_for_each_point_with_a_figure(course: Course) -> None:
    rows = [row for table in tables(course) for row in table.rows]
    held = [point for point in course.lines[0].points if point.value is not None]
    assert [row[0] for row in rows] == [iso(point.first) for point in held]
    if course.unit == "share":
        assert [row[1:] for row in rows] == [(percent(point.value or 0), f"{point.cases:,}") for point in held]


def test_the_aim_stands_in_the_caption() -> None:
    points = (Point(TODAY, TODAY, 0.5, 4),)
    (table,) = tables(Course(caption("recall"), "share", (Line("recall", points),), 0.9))
    assert table.caption == "Recall; wanted is 90 %"


@given(years())
@settings(deadline=None, max_examples=40)
def test_the_weeks_of_a_year_add_up_to_all_its_answers(year: Year) -> None:
    rows = [row for table in tables(year) for row in table.rows]
    total = sum(int(cell.replace(",", "")) for row in rows for cell in row[1:] if cell != NONE)
    assert total == sum(year.answers)
    assert {row[0] for row in rows} <= {iso(day) for day in range(MONDAY, TODAY + 1, 7)}


@given(bars())
@settings(deadline=None, max_examples=40)
def test_each_bar_has_a_row_unless_it_is_a_day_with_nothing(bars: Bars) -> None:
    rows = [row for table in tables(bars) for row in table.rows]
    assert [row[0] for row in rows] == [visible_line(bar.label) for bar in bars.bars if bar.value or bars.whole]


@given(calibrations())
@settings(deadline=None, max_examples=20)
def test_each_band_has_a_row(calibration: Calibration) -> None:
    rows = [row for table in tables(calibration) for row in table.rows]
    assert [row[1:] for row in rows] == [
        (f"{band.cases:,}", percent(band.expected), percent(band.happened)) for band in calibration.bands
    ]


@given(comparisons())
@settings(deadline=None, max_examples=40)
def test_each_row_of_a_comparison_has_one_with_every_share_it_has(comparison: Comparison) -> None:
    found = [
        (table.caption.removeprefix("By "), row[0], dict(zip(table.heads, row, strict=True)))
        for table in tables(comparison)
        for row in table.rows
    ]
    assert len(found) == len(comparison.rows)
    for row in comparison.rows:
        cells = [held for group, name, held in found if (group, name) == (row.group, visible_line(row.name))]
        assert (row.recall is None) or percent(row.recall) in {each.get("Recall") for each in cells}
        assert (row.score is None) or percent(row.score) in {each.get("Score") for each in cells}


@given(hardests())
@settings(deadline=None, max_examples=40)
def test_each_hard_card_has_a_row_with_its_whole_words(hardest: Hardest) -> None:
    rows = [row for table in tables(hardest) for row in table.rows]
    assert [row[:3] for row in rows] == [
        (f"{place}.", visible_line(card.words), str(card.lapses)) for place, card in enumerate(hardest.cards, 1)
    ]


def test_a_session_tells_when_it_began_what_it_asked_and_what_the_learner_judged() -> None:
    decks = (DeckName("moons", "Moons"), DeckName("rivers", "Rivers"))
    told = Session("s", "2026-11-24T09:05:00+01:00", TODAY, decks, 12, 12, 0.5, 2, 90_000, practice=True)
    hidden = told._replace(at="", decks=decks[:1], score=None, self_judged=0, took_ms=0, practice=False)
    assert session_table([told, hidden]).rows == (
        ("2026-11-24 09:05", "Moons, Rivers (practice)", "12", "50 %*", "2"),
        ("2026-11-24", "Moons", "12", NONE, "1"),
    )
