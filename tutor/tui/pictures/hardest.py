"""The cards that cost most, one line each, with a pointer."""

from textual.content import Content

from tutor.study.picture import Hard, Hardest
from tutor.tui.browsing import first_shown
from tutor.tui.header import bar
from tutor.tui.lines import ACCENT, DIM, POINTER, STRONG, clickable, safe_line, spread

_WIDE = 100
_BAR = 10
_NARROW = 60


def hardest_lines(hardest: Hardest, pointer: int, width: int, height: int) -> list[Content]:
    """Return a heading and as many cards as fit, the one under the pointer among them."""
    if not hardest.cards or height < 2:
        return []
    first = first_shown(pointer, len(hardest.cards), height - 1)
    shown = enumerate(hardest.cards[first : first + height - 1], start=first)
    end = f"{'difficulty':>12}" if width >= _NARROW else ""
    end += " " * (_BAR + 2) if width >= _WIDE else ""
    heading = spread(Content.styled("  Card", DIM), Content.styled(_figures("forgotten", "recalled") + end, DIM), width)
    return [heading, *(clickable(_card(card, at == pointer, width), f"screen.point({at})") for at, card in shown)]


def _card(card: Hard, here: bool, width: int) -> Content:
    lead = Content.styled(f"{POINTER} " if here else "  ", f"{STRONG} {ACCENT}")
    words = safe_line(card.words or card.card, STRONG if here else "")
    figures = Content(_figures(f"{card.lapses:,} \u00d7", f"{card.recalled:,} of {card.attempts:,}"))
    if width >= _NARROW:
        figures += Content(f"{card.difficulty:>12.1f}")
    if width >= _WIDE:
        figures += Content("  ") + bar((card.difficulty - 1) / 9, _BAR)
    return spread(lead + words, figures, width)


def _figures(forgotten: str, recalled: str) -> str:
    return f"{forgotten:>10}{recalled:>12}"
