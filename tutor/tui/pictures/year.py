"""The days of a year as a map: a column for each week, a row for each weekday, darker where more was answered."""

from collections.abc import Iterator

from textual.content import Content

from tutor.deck.calendar import MONTHS
from tutor.study.day import WEEKDAYS, calendar
from tutor.study.picture import Year
from tutor.study.pictures.shades import bounds, shade
from tutor.tui.lines import ACCENT, DIM

SHADES = ("\u00b7", "\u2591", "\u2592", "\u2593", "\u2588")
"""What stands for a day: without an answer, and with more and more of them."""

_LABEL = 4
_WEEK = 7
_BESIDE = 16


def year_lines(year: Year, width: int, height: int) -> list[Content]:
    """Return months, seven rows, and what the shades stand for; a narrow screen leaves out the oldest weeks."""
    if not any(year.answers) or height < _WEEK + 1:
        return []
    weeks = -(-len(year.answers) // _WEEK)
    cells = 2 if _LABEL + 2 * weeks <= width else 1
    shown = min(weeks, (width - _LABEL) // cells)
    levels = bounds(year.answers)
    first = weeks - shown
    lines = [Content.styled(" " * _LABEL + _months(year.first, first, weeks, cells), DIM)]
    for of_week, name in enumerate(WEEKDAYS):
        days = range(first * _WEEK + of_week, len(year.answers), _WEEK)
        lines.append(Content.styled(f"{name[:3]:<{_LABEL}}", DIM).append(_row(year, days, levels, cells)))
    legend = _legend(levels)
    taken = _LABEL + shown * cells
    if taken + _BESIDE <= width:
        beside = [Content(), *legend]
        return [
            line.pad_right(taken - line.cell_length + 3) + told
            for line, told in zip(lines, beside + [Content()] * (len(lines) - len(beside)), strict=True)
        ]
    if height >= len(lines) + 2:
        below = Content("   ").join(legend)
        below = below if below.cell_length + _LABEL <= width else Content("   ").join(legend[1:])
        lines += [Content(), below.pad_left(_LABEL).truncate(width, ellipsis=True)]
    return lines


def _row(year: Year, days: range, levels: tuple[int, ...], cells: int) -> Content:
    parts = []
    for day in days:
        dark = shade(year.answers[day], levels)
        sign = SHADES[dark] + ((SHADES[dark] if dark else " ") if cells == 2 else "")
        parts.append((sign, ACCENT if dark else "$faint"))
    return Content.assemble(*parts)


def _months(begin: int, first: int, weeks: int, cells: int) -> str:
    """Name each month over the week in which it begins, where there is room."""
    line = ""
    for place, name in _beginnings(begin, first, weeks):
        column = place * cells
        if column >= len(line) + bool(line) and column + 3 <= (weeks - first) * cells:
            line = f"{line:<{column}}{name}"
    return line


def _beginnings(begin: int, first: int, weeks: int) -> Iterator[tuple[int, str]]:
    for week in range(first, weeks):
        _, month, of_month = calendar(begin + week * _WEEK + _WEEK - 1)
        if of_month <= _WEEK:
            yield week - first, MONTHS[month - 1][:3]


def _legend(levels: tuple[int, ...]) -> list[Content]:
    """What each shade stands for, one after the other."""
    parts = [Content.styled("answers a day", DIM), Content.assemble((SHADES[0], "$faint"), (" none", DIM))]
    for place, low in enumerate(levels):
        high = levels[place + 1] - 1 if place + 1 < len(levels) else None
        told = f" {low} or more" if high is None else f" {low}" if high == low else f" {low}\u2013{high}"
        parts.append(Content.assemble((SHADES[place + 1], ACCENT), (told, DIM)))
    return parts
