"""Whatever a picture holds, it is drawn within its bounds and by shape, not by colour alone."""

import subprocess
import sys
from dataclasses import dataclass
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.past import DAY
from tests.tui.pictures import DECKS, LENGTHS, FakeFigures
from tests.tui.test_study import HOSTILE, OBEYED
from tutor.study.picture import (
    Band,
    Bar,
    Bars,
    Calibration,
    Caption,
    Compared,
    Comparison,
    Course,
    Hard,
    Hardest,
    Line,
    Picture,
    PictureName,
    Point,
    Year,
)
from tutor.tui.pictures.drawing import drawn
from tutor.tui.pictures.scale import scale

SHARES = st.floats(0, 1)
CAPTION = Caption("score", "Title", "Says.", "Counts.")


@dataclass(frozen=True)
class Room:
    width: int
    height: int


ROOMS = st.builds(Room, st.integers(54, 130), st.integers(0, 40))


def _course(values: list[float | None], unit: str = "share", aim: float | None = 0.9, each: int = 1) -> Course:
    points = tuple(
        Point(DAY - (len(values) - at) * each, DAY - (len(values) - at) * each + each - 1, value, 3)
        for at, value in enumerate(values)
    )
    return Course(CAPTION, unit, (Line("recall", points), Line("mature", points[::-1][:0] or points)), aim)


COURSES = st.one_of(
    st.builds(_course, st.lists(st.none() | SHARES, min_size=1, max_size=60), each=st.sampled_from((1, 7, 30, 365))),
    st.builds(
        _course,
        st.lists(st.integers(0, 10**6).map(float), min_size=1, max_size=60),
        st.just("cards"),
        st.none(),
        st.sampled_from((1, 7, 30)),
    ),
)
YEARS = st.lists(st.integers(0, 3000), min_size=1, max_size=371).map(
    lambda answers: Year(CAPTION, DAY - (DAY + 3) % 7 - 52 * 7, tuple(answers), 1, 2, 3)
)
TITLES = st.text(max_size=60)
COLUMNS = st.lists(st.integers(0, 5000), min_size=30, max_size=30).map(
    lambda numbers: Bars(
        CAPTION, "cards", tuple(Bar(f"Mon {at} Nov", each, day=DAY + at) for at, each in enumerate(numbers))
    )
)
ROWS = st.lists(st.builds(Bar, TITLES, SHARES, st.just("1,023 of 1,140 learned, 10 mature")), max_size=30).map(
    lambda bars: Bars(CAPTION, "share", tuple(bars), 1.0)
)
CALIBRATIONS = st.lists(st.builds(Band, SHARES, SHARES, st.integers(1, 10**6), SHARES, SHARES), max_size=10).map(
    lambda bands: Calibration(CAPTION, tuple(bands))
)
COMPARED = st.builds(
    Compared,
    st.sampled_from(("kind", "form", "tag")),
    TITLES,
    st.integers(0, 10**6),
    st.none() | SHARES,
    st.integers(0, 10**6),
    st.none() | SHARES,
    st.none() | st.integers(0, 10**6),
)
COMPARISONS = st.lists(COMPARED, max_size=20).map(lambda rows: Comparison(CAPTION, tuple(rows)))
HARD = st.builds(
    Hard, TITLES, TITLES, TITLES, st.integers(1, 999), st.floats(1, 10), st.integers(1, 9999), st.integers(0, 9999)
)
HARDEST = st.lists(HARD, max_size=30).map(lambda cards: Hardest(CAPTION, tuple(cards)))
PICTURES = st.one_of(COURSES, YEARS, COLUMNS, ROWS, CALIBRATIONS, COMPARISONS, HARDEST)


@settings(deadline=None, max_examples=150)
@given(picture=PICTURES, room=ROOMS, pointer=st.integers(0, 29))
def test_no_picture_is_wider_or_higher_than_its_room(picture: Picture, room: Room, pointer: int) -> None:
    lines = drawn(picture, room.width, room.height, pointer)
    assert max((line.cell_length for line in lines), default=0) <= room.width
    assert len(lines) <= room.height or isinstance(picture, Comparison)


@pytest.mark.parametrize("name", get_args(PictureName))
@pytest.mark.parametrize("over", LENGTHS)
def test_every_picture_of_a_long_history_is_drawn(name: PictureName, over: str) -> None:
    assert len(drawn(FakeFigures(over, "", DECKS, []).picture(name), 74, 9)) >= 3


def test_what_is_drawn_has_no_code_of_a_terminal() -> None:
    hostile: tuple[Picture, ...] = (
        Bars(CAPTION, "share", (Bar(HOSTILE, 0.5, ""),), 1.0),
        Comparison(CAPTION, (Compared("form", HOSTILE, 1, 0.5, 1, 0.5, 1000),)),
        Hardest(CAPTION, (Hard("a/b/c", "a", HOSTILE, 1, 5.0, 3, 2),)),
        _course([0.5, None, 0.9]),
    )
    shown = "".join(line.plain for picture in hostile for line in drawn(picture, 120, 12))
    assert not OBEYED.search(shown)
    assert "[@click=app.quit]" in shown


def test_a_picture_without_figures_draws_nothing() -> None:
    empty = (_course([None, None]), Year(CAPTION, DAY - 8, (0,) * 9, 0, 0, 0), Calibration(CAPTION, ()))
    more = (Bars(CAPTION, "share", (), 1.0), Comparison(CAPTION, ()), Hardest(CAPTION, ()))
    assert [drawn(picture, 74, 10) for picture in (*empty, *more)] == [[]] * 6


@settings(deadline=None)
@given(values=st.lists(st.integers(0, 10**7).map(float), min_size=1), room=st.integers(1, 40))
def test_numbers_are_drawn_from_nothing_to_a_round_number(values: list[float], room: int) -> None:
    on = scale("cards", values, room)
    assert on.low == 0
    assert max(values) <= on.high <= max(max(values) * 3, 5)
    _is_even(on.ticks, on.lines, room)


@settings(deadline=None)
@given(values=st.lists(SHARES, min_size=1), room=st.integers(1, 40))
def test_shares_are_drawn_up_to_the_whole(values: list[float], room: int) -> None:
    on = scale("share", values, room)
    assert on.low <= min(values)
    assert on.high == on.ticks[-1] == 1
    _is_even(on.ticks, on.lines, room)


def _is_even(ticks: tuple[float, ...], lines: int, room: int) -> None:
    """Each value that is named has a line of its own, all equally far apart."""
    assert 1 <= lines <= room
    assert lines % (len(ticks) - 1) == 0
    steps = [high - low for low, high in pairwise(ticks)]
    assert max(steps) - min(steps) < 1e-3 * max(steps)


def test_each_day_stands_in_its_week_and_its_row() -> None:
    """Of all days only the 24 November 2026, a Tuesday, and the first Monday had answers."""
    first = DAY - 1 - 52 * 7
    answers = [0] * (DAY - first + 1)
    answers[0] = answers[-1] = 4
    lines = [line.plain for line in drawn(Year(CAPTION, first, tuple(answers), 1, 1, 2), 57, 8)]
    assert [line[:3] for line in lines[1:]] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    dark = [(row, line.index("\u2588")) for row, line in enumerate(lines) if "\u2588" in line]
    assert dark == [(1, 4), (2, 56)]
    assert lines[1].count("\u00b7") + 1 == lines[2].count("\u00b7") + 1 == 53
    assert lines[3].count("\u00b7") == 52


def test_a_line_is_broken_where_nothing_was_counted() -> None:
    """A single day between two without reviews is a dot; and no line leads over the gap."""
    (_, *lines) = (line.plain for line in drawn(_course([1.0] * 20 + [None] * 20 + [1.0] * 20, aim=None), 74, 9))
    top = lines[0].partition("\u2524")[2]
    assert top.strip()
    assert " " * 15 in top.strip()


def test_what_stands_alone_is_one_dot_and_nothing_has_no_area() -> None:
    course = _course([None] * 5 + [0.9] + [None] * 5, aim=None)
    plot = "".join(line.plain for line in drawn(course._replace(lines=course.lines[:1]), 74, 9))
    assert plot.count("\u2022") == 1
    assert not any("\u2800" < sign <= "\u28ff" for sign in plot)
    nothing = drawn(_course([0.0, 0.0, 0.0], "cards", None), 74, 9)
    assert not any("\u2591" in line.plain for line in nothing[1:])


def test_the_lines_of_a_course_differ_by_their_signs() -> None:
    both = FakeFigures("year", "", DECKS, []).picture("growth")
    legend, *plot = (line.plain for line in drawn(both, 74, 12))
    assert "\u2501 learned" in legend
    assert "\u2591 mature" in legend
    assert any("\u2591" in line for line in plot)
    assert any("\u2800" <= sign <= "\u28ff" for line in plot for sign in line)


def test_a_plot_keeps_no_state_and_knows_no_terminal() -> None:
    """The same plot twice is the same, also wider and higher than the terminal of the process."""
    picture = FakeFigures("90 days", "", DECKS, []).picture("recall")
    wide = drawn(picture, 124, 26)
    assert wide == drawn(picture, 124, 26)
    assert {line.cell_length for line in wide[1:]} == {124}
    assert len(wide) >= 24


def test_a_plot_is_in_the_colours_of_the_screen_alone() -> None:
    lines = drawn(FakeFigures("90 days", "", DECKS, []).picture("recall"), 74, 9)
    assert {str(span.style) for line in lines for span in line.spans} == {"$accent", "$dim", "bold"}


def test_only_a_course_brings_in_the_plotter() -> None:
    script = (
        "import sys\n"
        "from tests.tui.pictures import DECKS, FakeFigures\n"
        "from tutor.tui.pictures.drawing import drawn\n"
        "for name in ('year', 'coming', 'known', 'calibration', 'compared', 'hardest', 'score'):\n"
        "    drawn(FakeFigures('90 days', '', DECKS, []).picture(name), 74, 9)\n"
        "    print(name, 'plotext' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert [line for line in done.stdout.splitlines() if line.endswith("True")] == ["score True"]


def test_where_expected_and_recalled_are_one_a_sign_of_its_own_says_so() -> None:
    bands = (Band(0.8, 0.9, 5, 0.85, 0.4), Band(0.9, 1.0, 400, 0.95, 0.95))
    _, same, apart = (line.plain for line in drawn(Calibration(CAPTION, bands), 74, 3))
    assert "\u25c9" in same
    assert apart.index("\u25cf") < apart.index("\u2502")
    assert apart.endswith("5 few")


@pytest.mark.parametrize(("ahead", "marked"), [(0, 0), (3, 0), (4, 1), (5, 1), (6, 0)])
def test_a_weekend_is_marked_today_as_on_any_other_day(ahead: int, marked: int) -> None:
    """The 24 November 2026 is a Tuesday."""
    day = DAY + ahead
    picture = Bars(CAPTION, "cards", (Bar("today", 8, day=day), Bar("tomorrow", 0, day=day + 1)))
    *columns, _, _, _ = (line.plain for line in drawn(picture, 40, 11))
    assert any("\u2593" in line for line in columns) == bool(marked)
