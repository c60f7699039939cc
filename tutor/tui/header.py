"""How the first line of the study screen is drawn: the deck's title and how far the session has come."""

from textual.content import Content

from tutor.tui.lines import ACCENT, DIM, safe_line, spread

BAR = 20
"""The longest progress bar, in cells."""


def header(title: str, place: int, total: int, width: int, *, practice: bool = False) -> Content:
    """Return the line for the card of this place, from 1; the bar shortens on a narrow screen."""
    cells = min(BAR, max(width // 4, 6))
    kind = Content.styled("practice  ", DIM) if practice else Content()
    count = Content.styled(f"  {place} of {total}", DIM)
    return spread(safe_line(title, DIM), kind + bar((place - 1) / total if total else 0.0, cells) + count, width)


def bar(share: float, cells: int) -> Content:
    """Return a bar of which a share from 0 to 1 is filled; only the whole fills it."""
    filled = min(max(round(share * cells), 0), cells if share >= 1 else cells - 1)
    return Content.assemble(("\u2501" * filled, ACCENT), ("\u2500" * (cells - filled), "$faint"))
