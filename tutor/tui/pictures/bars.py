"""Figures side by side: standing columns for a course of days, lying rows for shares of a whole."""

from textual.content import Content

from tutor.study.day import is_weekend, monday, short
from tutor.study.picture import Bar, Bars
from tutor.study.pictures.words import amount
from tutor.tui.header import bar
from tutor.tui.lines import ACCENT, DIM, STRONG, safe_line, spread
from tutor.tui.pictures.scale import Scale, scale

HIGHEST = 20
"""Columns are at most so many lines high."""

_FIGURE, _LEAST = 6, 10
_EIGHTHS = " \u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"
_AXIS, _TICK, _CORNER, _BELOW = "\u2502", "\u2524", "\u2514", "\u2500"


def column_lines(bars: Bars, width: int, height: int) -> list[Content]:
    """Return a column for each bar over its axis, with the days on which a week begins; weekends are marked."""
    numbers = [each.value for each in bars.bars]
    if not any(numbers) or height < 5:
        return []
    on = scale(bars.unit, numbers, min(height - 3, HIGHEST))
    marks = {line: f"{round(tick):,}" for line, tick in on.marks.items()}
    label = max(map(len, marks.values()))
    cells = min(max((width - label - 1) // len(numbers), 1), 4)
    lines = []
    for row in range(on.lines, 0, -1):
        lead = Content.styled(f"{marks.get(row, ''):>{label}}{_TICK if row in marks else _AXIS}", DIM)
        lines.append(lead.append(Content.assemble(*(_cell(each, row, on, cells) for each in bars.bars))))
    lines.append(Content.styled(f"{marks[0]:>{label}}{_CORNER}{_BELOW * (cells * len(numbers))}", DIM))
    blank = " " * (label + 1)
    lines.append(Content.styled(blank + _dates(bars.bars, cells, width - label - 1), DIM))
    lines.append(
        Content.assemble(blank, ("\u2588", ACCENT), (" weekdays   ", DIM), ("\u2593", ACCENT), (" weekends", DIM))
    )
    return lines


def row_lines(bars: Bars, width: int, height: int) -> list[Content]:
    """Return a row for each bar: its label, its length, its figure, its note; the last line counts those left out."""
    if not bars.bars or height < 2:
        return []
    note = max(len(each.note) for each in bars.bars)
    spare = width - note - _FIGURE - _LEAST - 4
    beside = spare >= _LEAST
    room = height if beside else height // 2
    shown = bars.bars if len(bars.bars) <= room else bars.bars[: max(room - 1, 1)]
    longest = min(max(len(each.label) for each in shown), spare if beside else width // 3)
    cells = width - longest - _FIGURE - 3 - (note + 1 if beside else 0)
    lines = []
    for each in shown:
        row = spread(safe_line(each.label), Content(), longest + 2)
        row += bar(each.value / (bars.whole or 1.0), cells)
        row += Content.styled(f"{amount(each.value, bars.unit):>{_FIGURE}} ", STRONG)
        told = Content.styled(each.note, DIM)
        lines += (
            [row + told.pad_left(1)] if beside else [row, told.pad_left(longest + 2).truncate(width, ellipsis=True)]
        )
    if len(shown) < len(bars.bars):
        lines.append(Content.styled(f"and {len(bars.bars) - len(shown)} more; t tells all of them in words", DIM))
    return lines


def _cell(each: Bar, row: int, on: Scale, cells: int) -> tuple[str, str]:
    """One cell of a column; whatever is not nothing shows at least an eighth of a line."""
    eighths = max(round(each.value / on.high * on.lines * 8), 1) if each.value else 0
    filled = min(max(eighths - (row - 1) * 8, 0), 8)
    at_weekend = each.day is not None and is_weekend(each.day)
    sign = "\u2593" if filled == 8 and at_weekend else _EIGHTHS[filled]
    return (sign * (cells - 1) + " " if cells > 1 else sign), ACCENT


def _dates(bars: tuple[Bar, ...], cells: int, room: int) -> str:
    """Name today, and each Monday by its date, where there is room."""
    line = ""
    named = {0: bars[0].label}
    named |= {
        place: short(each.day)
        for place, each in enumerate(bars)
        if place and each.day is not None and each.day == monday(each.day)
    }
    for place, label in named.items():
        if place * cells >= len(line) + bool(line) * 2 and place * cells + len(label) <= room:
            line = f"{line:<{place * cells}}{label}"
    return line
