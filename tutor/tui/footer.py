"""How the last line of a screen is drawn: the keys that work now, as many as fit."""

from textual.content import Content

from tutor.tui.key import Key
from tutor.tui.lines import ACCENT, DIM, clickable
from tutor.tui.moment import Fact

_KEPT = frozenset({"app.help", "leave", "close", "forget"})


def footer(table: tuple[Key, ...], now: frozenset[Fact], width: int) -> Content:
    """Return the line; where it is too long keys give way from the end, but help and leaving stay."""
    keys = [key for key in table if key.label and key.holds(now)]
    while len(keys) > 1 and _length(keys) > width:
        optional = [key for key in keys if key.action not in _KEPT]
        if not optional:
            break
        keys.remove(optional[-1])
    return Content("   ").join(_drawn(key) for key in keys).truncate(width)


def _length(keys: list[Key]) -> int:
    return sum(len(key.shown) + 1 + len(key.label) for key in keys) + 3 * (len(keys) - 1)


def _drawn(key: Key) -> Content:
    text = Content.assemble((key.shown, ACCENT), (f" {key.label}", DIM))
    return text if key.numbered else clickable(text, key.command if "." in key.action else f"screen.{key.command}")
