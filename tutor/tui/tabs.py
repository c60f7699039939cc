"""The pages of the history screen by name, as tabs that can be clicked."""

from typing import Literal

from textual.content import Content

from tutor.study.picture import PictureName
from tutor.tui.lines import ACCENT, DIM, POINTER, STRONG, clickable

PageName = PictureName | Literal["sessions"]

PAGES: dict[PageName, str] = {
    "score": "Score",
    "year": "Year",
    "recall": "Recall",
    "coming": "Coming",
    "known": "Known",
    "growth": "Growth",
    "calibration": "Calibration",
    "compared": "Compared",
    "hardest": "Hardest",
    "sessions": "Sessions",
}
"""The pages in their order, with what they are called on their tabs; the key of each is its place, of the tenth 0."""

_GAP = 3


def tabs(page: PageName, width: int) -> list[Content]:
    """Return the tabs on one line, or on two where that is too long; the page that is shown is pointed at."""
    each = [_tab(place, name, name == page) for place, name in enumerate(PAGES)]
    if sum(tab.cell_length for tab in each) + _GAP * (len(each) - 1) <= width:
        return [(Content(" " * _GAP)).join(each)]
    half = len(each) // 2
    lengths = [max(upper.cell_length, lower.cell_length) for upper, lower in zip(each, each[half:], strict=False)]
    gap = max(min((width - sum(lengths)) // (half - 1), 6), 1)
    return [
        Content(" " * gap).join(
            tab.pad_right(length - tab.cell_length) for tab, length in zip(row, lengths, strict=True)
        )
        for row in (each[:half], each[half:])
    ]


def _tab(place: int, name: PageName, here: bool) -> Content:
    number, style = (POINTER, f"{STRONG} {ACCENT}") if here else (str((place + 1) % 10), DIM)
    tab = Content.assemble((f"{number} ", style), (PAGES[name], f"{STRONG} underline" if here else DIM))
    return clickable(tab, f"screen.turn_to({place})")
