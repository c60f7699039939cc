"""A course over time as lines, plotted by plotext; only figures and dates of our own making are handed to it."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from textual.content import Content

from tutor.deck.calendar import MONTHS
from tutor.study.day import calendar, short
from tutor.study.picture import Course, Line, Point
from tutor.study.pictures.words import amount
from tutor.tui.lines import ACCENT, DIM, STRONG
from tutor.tui.pictures.scale import Scale, scale

if TYPE_CHECKING:
    from tutor.tui.pictures.plot import Plot

HIGHEST = 26
"""A plot is at most so many lines high."""

FINE, FILLED, AIM, DOT = "braille", "\u2591", "\u254c", "\u2022"
"""What the first line is drawn with, the area below the second, the aim, and single points."""

_SIGNS = ("\u2501", FILLED)
_STYLES = (ACCENT, DIM)
_AIM = 3
_AROUND = 4
_TICK = 16


def course_lines(course: Course, width: int, height: int) -> list[Content]:
    """Return the plot, and over it what each sign stands for; nothing where no point has a value."""
    values = [point.value for line in course.lines for point in line.points if point.value is not None]
    room = min(height, HIGHEST) - _AROUND
    if not values or room < 1:
        return []
    plotted = _plotted(course, scale(course.unit, [*values, course.aim or values[0]], room), width)
    return [_legend(course).truncate(width, ellipsis=True), *plotted]


def _plotted(course: Course, on: Scale, width: int) -> list[Content]:
    from tutor.tui.pictures.plot import Plot

    plot = Plot(width, on.lines + 3, (*_STYLES, DIM), DIM)
    points = course.lines[0].points
    first, last = points[0].first - 0.5, points[-1].last + 0.5
    plot.xlim(first, last)
    plot.ylim(on.low, on.high)
    if course.aim is not None:
        plot.line([first, last], [course.aim, course.aim], AIM, _AIM)
    for place, line in reversed(list(enumerate(course.lines))):
        _draw(plot, line, place, dotted=len(points) * 4 <= width)
    plot.yticks(list(on.ticks), [_labelled(course, tick) for tick in on.ticks])
    ticks = _ticks(points, width)
    plot.xticks([_middle(point) for point in ticks], [_dated(point, points) for point in ticks])
    return plot.lines()


def _draw(plot: "Plot", line: Line, place: int, *, dotted: bool) -> None:
    """Draw the first line, broken where nothing was counted, with dots where points are few; fill the second."""
    for told, run in groupby(line.points, key=lambda point: bool(point.value) if place else point.value is not None):
        if told:
            stretch = list(run)
            days = [_middle(point) for point in stretch]
            heights = [point.value or 0.0 for point in stretch]
            if place:
                plot.area(days, heights, FILLED, place + 1)
                continue
            if len(stretch) > 1:
                plot.line(days, heights, FINE, place + 1)
            if dotted or len(stretch) == 1:
                plot.dots(days, heights, DOT, place + 1)


def _legend(course: Course) -> Content:
    """What each sign stands for, with its latest figure."""
    parts = []
    for line, sign, style in zip(course.lines, _SIGNS, _STYLES, strict=False):
        latest = next((point.value for point in reversed(line.points) if point.value is not None), None)
        told = "" if latest is None else f", latest {amount(latest, course.unit)}"
        parts.append(Content.assemble((f"{sign} ", style), (line.name, STRONG), (told, DIM)))
    if course.aim is not None:
        parts.append(Content.assemble((f"{AIM} ", DIM), "aim", (f" {amount(course.aim, course.unit)}", DIM)))
    return Content("    ").join(parts)


def _labelled(course: Course, tick: float) -> str:
    return f"{round(tick * 100)} %" if course.unit == "share" else f"{round(tick):,}"


def _middle(point: Point) -> float:
    return (point.first + point.last) / 2


def _ticks(points: Sequence[Point], width: int) -> Sequence[Point]:
    """The points that are named: the last, and before it every so many that their names have room."""
    each = max(-(-_TICK * len(points) // width), 1)
    return points[(len(points) - 1) % each :: each]


def _dated(point: Point, points: Sequence[Point]) -> str:
    """Name a point by its first day, its month, or its year, by how long the course is."""
    days = points[-1].last - points[0].first
    if days < 400:
        return short(point.first)
    year, month, _ = calendar(point.first)
    return f"{MONTHS[month - 1][:3]} {year}" if days < 4000 else str(year)
