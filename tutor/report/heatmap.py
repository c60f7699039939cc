"""The year as a calendar of squares, in two strips of weeks so that it is readable on a small screen."""

import xml.etree.ElementTree as ET

from tutor.deck.calendar import MONTHS
from tutor.report.drawing import Drawing
from tutor.study.count import counted
from tutor.study.day import calendar, iso
from tutor.study.picture import Year
from tutor.study.pictures.shades import MOST, bounds, shade

WEEKS = 27
"""How many weeks stand in one strip."""

SIDE, GAP, LEFT, TOP, BELOW = 14, 2, 36, 18, 14
STEP = SIDE + GAP
STRIP = TOP + 7 * STEP + BELOW


def heatmap(year: Year) -> Drawing:
    """Return the calendar: a column for each week from Monday, a square for each day, darker the more answers."""
    body = ET.Element("g", {"class": "year"})
    strips = -(-len(year.answers) // (7 * WEEKS))
    shades = bounds(year.answers)
    for strip in range(strips):
        group = ET.SubElement(body, "g", {"transform": f"translate(0 {strip * STRIP})"})
        for row, name in ((0, "Mon"), (2, "Wed"), (4, "Fri")):
            _label(group, 0, TOP + row * STEP + SIDE - 2, name)
        _strip(group, year, strip * WEEKS, shades)
    _key(body, strips * STRIP)
    return Drawing(year.caption.title, strips * STRIP + STEP + 4, body)


def _strip(group: ET.Element, year: Year, begin: int, shades: tuple[int, ...]) -> None:
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
                    "class": f"shade{shade(number, shades)}",
                },
            )
            if number:
                said = f"{iso(year.first + week * 7 + row)}: {counted(number, 'answer')}"
                ET.SubElement(square, "title").text = said


def _label(group: ET.Element, left: int, base: int, text: str) -> None:
    ET.SubElement(group, "text", {"x": str(left), "y": str(base)}).text = text


def _key(body: ET.Element, top: int) -> None:
    """What the shades mean."""
    _label(body, LEFT, top + SIDE - 2, "fewer")
    for dark in range(MOST + 1):
        size = {"width": str(SIDE), "height": str(SIDE), "rx": "2"}
        ET.SubElement(body, "rect", {"x": str(LEFT + 44 + dark * STEP), "y": str(top), **size, "class": f"shade{dark}"})
    _label(body, LEFT + 48 + (MOST + 1) * STEP, top + SIDE - 2, "more answers")
