"""Pictures drawn as charts by leather; colours, fonts and strokes are those of the page's style."""

import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Callable, Sequence
from itertools import count
from math import ceil, sqrt
from typing import assert_never

import leather

from tutor.deck.calendar import MONTHS
from tutor.deck.visible import visible_line
from tutor.report.drawing import WIDTH, Drawing
from tutor.report.heatmap import heatmap
from tutor.study.day import calendar, short
from tutor.study.picture import Bars, Calibration, Compared, Comparison, Course, Hardest, Picture, Unit, Year
from tutor.study.share import percent

COLOURS = ("var(--one)", "var(--two)", "var(--three)")
AIM = "var(--aim)"

LABEL = 20
"""The longest label of a bar, in columns; wide characters count for two."""

TICKS = 5
"""How many days are named along a course at most."""

_TALL, _BAR, _AROUND = 260, 26, 64


def drawings(picture: Picture) -> tuple[Drawing, ...]:
    """Return what is drawn of a picture: nothing where it has nothing to show, one chart a group of a comparison."""
    match picture:
        case Course():
            return _course(picture)
        case Year():
            return (heatmap(picture),) if picture.studied else ()
        case Bars():
            if not any(bar.value for bar in picture.bars):
                return ()
            return (_columns(picture),) if picture.daily else (_bars(picture),)
        case Calibration():
            return (_calibration(picture),) if picture.bands else ()
        case Comparison():
            return tuple(_group(group, rows) for group, rows in groups(picture) if _share(rows))
        case Hardest():
            return (_hardest(picture),) if picture.cards else ()
    assert_never(picture)


def groups(comparison: Comparison) -> list[tuple[str, list[Compared]]]:
    """Return the rows of a comparison group by group, in their order."""
    found: dict[str, list[Compared]] = {}
    for row in comparison.rows:
        found.setdefault(row.group, []).append(row)
    return list(found.items())


def shortened(text: str, columns: int = LABEL) -> str:
    """Return the text on one line in so many columns, with an ellipsis where it is cut."""
    text = visible_line(text)
    if _columns_of(text) <= columns:
        return text
    while text and _columns_of(text) >= columns:
        text = text[:-1]
    return text.rstrip() + "…"


def _columns_of(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)


def _course(course: Course) -> tuple[Drawing, ...]:
    days = [(point.first, point.last) for point in course.lines[0].points] if course.lines else []
    lines = [line for line in course.lines if any(point.value is not None for point in line.points)]
    if not lines or (course.unit != "share" and not any(point.value for line in lines for point in line.points)):
        return ()
    places = range(len(days))
    chart = leather.Chart()
    chart.set_x_scale(leather.Ordinal(list(places)))
    chart.add_x_axis(ticks=_spread(len(days)), tick_formatter=lambda place, *_: _date(days[place][0], days))
    top = max(point.value or 0 for line in lines for point in line.points)
    _upright(chart, course.unit, top)
    for line, colour, dash in zip(lines, COLOURS, (None, "6 3", "2 3"), strict=False):
        values = [(place, point.value) for place, point in enumerate(line.points)]
        chart.add_line(values, name=line.name, stroke_color=colour, stroke_dasharray=dash)
        _silent(chart, leather.Series(values, name=line.name), leather.Dots(colour, 2.5))  # a lone point has no line
    if course.aim is not None:
        wanted = [(place, course.aim) for place in places]
        chart.add_line(wanted, name="wanted", stroke_color=AIM, width=1.5, stroke_dasharray="8 4")
    return (Drawing(course.caption.title, _TALL, _svg(chart, _TALL)),)


def _columns(bars: Bars) -> Drawing:
    names = [str(place) for place in range(len(bars.bars))]
    chart = leather.Chart()
    chart.set_x_scale(leather.Ordinal(names))
    ticks = [str(place) for place in _spread(len(names), TICKS - 1)]
    chart.add_x_axis(ticks=ticks, tick_formatter=lambda name, *_: shortened(bars.bars[int(name)].label))
    _upright(chart, bars.unit, max(bar.value for bar in bars.bars))
    values = [(name, bar.value) for name, bar in zip(names, bars.bars, strict=True)]
    chart.add_columns(values, name=bars.caption.title, fill_color=COLOURS[0])
    return Drawing(bars.caption.title, _TALL, _svg(chart, _TALL))


def _bars(bars: Bars) -> Drawing:
    labels = [_valued(bar.label, bar.value, bars.unit) for bar in bars.bars]
    values = [bar.value for bar in bars.bars]
    return _lying(bars.caption.title, labels, values, bars.unit, bars.whole or max(values))


def _group(group: str, rows: Sequence[Compared]) -> Drawing:
    shown = _share(rows)
    of = "Recall" if any(row.recall is not None for row in rows) else "Score"
    labels = [_valued(row.name, value, "share") for row, value in shown]
    return _lying(f"{of} by {group}", labels, [value for _, value in shown], "share", 1.0)


def _share(rows: Sequence[Compared]) -> list[tuple[Compared, float]]:
    """The recall of the rows that have any, or else their score."""
    recalled = [(row, row.recall) for row in rows if row.recall is not None]
    return recalled or [(row, row.score) for row in rows if row.score is not None]


def _hardest(hardest: Hardest) -> Drawing:
    labels = [shortened(f"{place}. {card.words}", LABEL + 4) for place, card in enumerate(hardest.cards, 1)]
    lapses = [float(card.lapses) for card in hardest.cards]
    return _lying(f"{hardest.caption.title}: times forgotten", labels, lapses, "cards", max(lapses))


def _calibration(calibration: Calibration) -> Drawing:
    most = max(band.cases for band in calibration.bands)
    chart = leather.Chart()
    for scale, axis, name in (
        (chart.add_x_scale, chart.add_x_axis, "expected (a larger dot: more reviews)"),
        (chart.add_y_scale, chart.add_y_axis, "recalled"),
    ):
        scale(0, 1)
        axis(tick_formatter=_ticking("share"), name=name)
    chart.add_line([(0, 0), (1, 1)], name="as expected", stroke_color=AIM, width=1.5, stroke_dasharray="8 4")
    points = [(band.expected, band.happened, band.cases) for band in calibration.bands]
    dots = leather.Dots(COLOURS[0], lambda datum: 3 + 6 * sqrt(datum.row[2] / most))
    chart.add_series(leather.Series(points, name="recalled"), dots)
    return Drawing(calibration.caption.title, 340, _svg(chart, 340))


def _lying(title: str, labels: Sequence[str], values: Sequence[float], unit: Unit, most: float) -> Drawing:
    """Bars from left to right, the first on top."""
    names = [str(place) for place in reversed(range(len(labels)))]
    chart = leather.Chart()
    chart.set_y_scale(leather.Ordinal(names))
    chart.add_y_axis(tick_formatter=lambda name, *_: _indented(labels[int(name)]))
    ticks = _ticks(unit, most)
    chart.add_x_scale(0, ticks[-1])
    chart.add_x_axis(ticks=ticks, tick_formatter=_ticking(unit))
    data = [(value, str(place)) for place, value in enumerate(values)]
    chart.add_bars(data, name=title, fill_color=COLOURS[0])
    height = _AROUND + _BAR * len(labels)
    return Drawing(title, height, _svg(chart, height))


def _indented(label: str) -> str:
    """The label, before it a space for each wide character, for which leather leaves the room of a narrow one."""
    return "\u00a0" * (_columns_of(label) - len(label)) + label


def _valued(label: str, value: float, unit: Unit) -> str:
    said = percent(value) if unit == "share" else f"{round(value):,}"
    return f"{shortened(label, LABEL - len(said))} {said}"


def _upright(chart: "leather.Chart", unit: Unit, most: float) -> None:
    ticks = _ticks(unit, most)
    chart.add_y_scale(0, ticks[-1])
    chart.add_y_axis(ticks=ticks, tick_formatter=_ticking(unit))


def _ticks(unit: Unit, most: float) -> list[float]:
    """The values named on an axis from 0 to at least the most: quarters of a whole, or whole numbers evenly apart."""
    if unit == "share":
        return [0, 0.25, 0.5, 0.75, 1]
    step = next(each * 10**power for power in count() for each in (1, 2, 5) if each * 10**power * 5 >= most)
    return [step * place for place in range(max(ceil(most / step), 1) + 1)]


def _ticking(unit: Unit) -> Callable[[float, int, int], str]:
    return lambda value, *_: f"{round(value * 100)} %" if unit == "share" else f"{round(value):,}"


def _spread(number: int, most: int = TICKS) -> list[int]:
    """Some places out of so many, evenly apart, beginning with the first."""
    step = max(-(-number // most), 1)
    return list(range(0, number, step))


def _date(day: int, days: Sequence[tuple[int, int]]) -> str:
    """A day as a long course names it by month and year, a short one by day and month."""
    if days[-1][1] - days[0][0] <= 300:
        return short(day)
    year, month, _ = calendar(day)
    return f"{MONTHS[month - 1][:3]} {year}"


def _silent(chart: "leather.Chart", series: "leather.Series", shape: "leather.Dots") -> None:
    """Add a shape that the legend leaves out."""
    shape.legend_to_svg = lambda *_: []
    chart.add_series(series, shape)


def _svg(chart: "leather.Chart", height: int) -> ET.Element:
    """The elements of a chart without its background and its fonts, which are the page's."""
    group: ET.Element = chart.to_svg_group(WIDTH, height)
    group.remove(group[0])
    for element in group.iter():
        for name in ("font-family", "font-size"):
            element.attrib.pop(name, None)
        if element.tag == "text":
            element.attrib.pop("fill", None)
    return group
