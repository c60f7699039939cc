"""The year as a calendar of squares, in two strips of weeks so that it is readable on a small screen."""

import xml.etree.ElementTree as ET

from tutor.deck.calendar import MONTHS
from tutor.report.drawing import Drawing
from tutor.study.count import counted
from tutor.study.day import calendar, iso
from tutor.study.picture import Year

WEEKS = 27
"""How many weeks stand in one strip."""

SHADES = 4
"""How many shades a day with answers can have: a quarter of all such days in each."""

SIDE, GAP, LEFT, TOP, BELOW = 14, 2, 36, 18, 14
STEP = SIDE + GAP
STRIP = TOP + 7 * STEP + BELOW


def heatmap(year: Year) -> Drawing:
    """Return the calendar: a column for each week from Monday, a square for each day, darker the more answers."""
    body = ET.Element("g", {"class": "year"})
    strips = -(-len(year.answers) // (7 * WEEKS))
    bounds = _bounds(year.answers)
    for strip in range(strips):
        group = ET.SubElement(body, "g", {"transform": f"translate(0 {strip * STRIP})"})
        for row, name in ((0, "Mon"), (2, "Wed"), (4, "Fri")):
            _label(group, 0, TOP + row * STEP + SIDE - 2, name)
        _strip(group, year, strip * WEEKS, bounds)
    _key(body, strips * STRIP)
    return Drawing(year.caption.title, strips * STRIP + STEP + 4, body)


def _bounds(answers: tuple[int, ...]) -> tuple[int, ...]:
    """The fewest answers of each shade but the first: the quartiles of the days that have any."""
    held = sorted(number for number in answers if number)
    return tuple(held[len(held) * quarter // SHADES] for quarter in range(1, SHADES)) if held else ()


def _strip(group: ET.Element, year: Year, begin: int, bounds: tuple[int, ...]) -> None:
    named = 0
    for week in range(begin, min(begin + WEEKS, -(-len(year.answers) // 7))):
        left = LEFT + (week - begin) * STEP
        month = calendar(year.first + week * 7)[1]
        if month != named and week - begin < WEEKS - 1:
            if named or calendar(year.first + week * 7)[2] <= 14:
                _label(group, left, TOP - 5, MONTHS[month - 1][:3])
            named = month
        for row, number in enumerate(year.answers[week * 7 : week * 7 + 7]):
            square = ET.SubElement(
                group,
                "rect",
                {
                    "x": str(left),
                    "y": str(TOP + row * STEP),
                    "width": str(SIDE),
                    "height": str(SIDE),
                    "rx": "2",
                    "class": f"shade{_shade(number, bounds)}",
                },
            )
            if number:
                said = f"{iso(year.first + week * 7 + row)}: {counted(number, 'answer')}"
                ET.SubElement(square, "title").text = said


def _shade(number: int, bounds: tuple[int, ...]) -> int:
    return 0 if not number else 1 + sum(number >= bound for bound in bounds)


def _label(group: ET.Element, left: int, base: int, text: str) -> None:
    ET.SubElement(group, "text", {"x": str(left), "y": str(base)}).text = text


def _key(body: ET.Element, top: int) -> None:
    """What the shades mean."""
    _label(body, LEFT, top + SIDE - 2, "fewer")
    for shade in range(SHADES + 1):
        size = {"width": str(SIDE), "height": str(SIDE), "rx": "2"}
        ET.SubElement(
            body, "rect", {"x": str(LEFT + 44 + shade * STEP), "y": str(top), **size, "class": f"shade{shade}"}
        )
    _label(body, LEFT + 48 + (SHADES + 1) * STEP, top + SIDE - 2, "more answers")
