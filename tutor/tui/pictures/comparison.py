"""Kinds, forms and rungs compared: a table with a bar for what was recalled."""

from itertools import groupby

from textual.content import Content

from tutor.study.picture import Compared, Comparison
from tutor.study.share import percent
from tutor.tui.header import bar
from tutor.tui.lines import DIM, STRONG, safe_line, spread

_WIDEST = 96
_BAR = 14
_FIGURES = 34


def comparison_lines(comparison: Comparison, width: int) -> list[Content]:
    """Return a heading, and each group under its name, as many lines as that takes."""
    if not comparison.rows:
        return []
    width = min(width, _WIDEST)
    cells = _BAR if width >= 70 else 6
    heads = _figures("recalled", "reviews", "score", "time")
    lines = [Content.styled(" " * (width - _FIGURES - cells) + " " * cells + heads, DIM)]
    for group, rows in groupby(comparison.rows, key=lambda row: row.group):
        lines += [Content.styled(group.capitalize(), STRONG), *(_row(row, width, cells) for row in rows)]
    return lines


def _row(row: Compared, width: int, cells: int) -> Content:
    recalled = "" if row.recall is None else percent(row.recall)
    score = "" if row.score is None else percent(row.score)
    time = "" if row.took_ms is None else f"{row.took_ms / 1000:.1f} s"
    share = Content(" " * cells) if row.recall is None else bar(row.recall, cells)
    figures = Content(_figures(recalled, f"{row.reviews:,}" if row.reviews else "", score, time))
    return spread(safe_line(row.name).pad_left(2), share + figures, width)


def _figures(recalled: str, reviews: str, score: str, time: str) -> str:
    return f"{recalled:>9}{reviews:>9}{score:>7}{time:>9}"
