"""What opens over a screen: a page of text, such as the keys that work there."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen

from tutor.tui.key import Key
from tutor.tui.keys import EVERYWHERE
from tutor.tui.lines import ACCENT, DIM, STRONG, hanging
from tutor.tui.moment import Fact
from tutor.tui.sheet import Draw, Sheet

_COLUMN = 14
_WAYS = Content.assemble(("esc", ACCENT), (" back   ", DIM), ("m", ACCENT), (" manual", DIM))


class Leaf(ModalScreen[None], inherit_bindings=False):
    """A page of text over the screen; the keys named under it lead back, or to the manual."""

    CSS_PATH = "leaf.tcss"
    AUTO_FOCUS = None
    BINDINGS: ClassVar = [
        Binding("escape,q,enter,question_mark,f1", "dismiss", show=False),
        Binding("down,pagedown,space", "scroll(1)", show=False),
        Binding("up,pageup", "scroll(-1)", show=False),
        Binding("m", "app.manual", show=False),
    ]

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self._draw = draw

    def compose(self) -> ComposeResult:
        """Yield the text and the way out."""
        with VerticalScroll(id="leaf", can_focus=False):
            yield Sheet(self._draw)
        yield Sheet(lambda _width: [_WAYS], id="back")

    def action_scroll(self, pages: int) -> None:
        """Scroll the text."""
        leaf = self.query_one("#leaf", VerticalScroll)
        leaf.scroll_relative(y=pages * max(leaf.size.height - 2, 1), animate=False)


def help_lines(table: tuple[Key, ...], now: frozenset[Fact], width: int) -> list[Content]:
    """Return the keys that work now, then those of other moments, each with its sentence."""
    working = [key for key in table if key.holds(now)]
    others = [key for key in table if not key.holds(now)]
    lines = [Content.styled("Keys now", STRONG), Content()]
    lines += [line for key in _once([*working, *EVERYWHERE]) for line in _key(key, width)]
    if others:
        lines += [Content(), Content.styled("At other moments", STRONG), Content()]
        lines += [line for key in _once(others) for line in _key(key, width)]
    return lines


def _once(keys: list[Key]) -> list[Key]:
    return list({(key.shown, key.help): key for key in keys}.values())


def _key(key: Key, width: int) -> list[Content]:
    return hanging(
        Content.styled(key.shown, ACCENT).pad_right(max(_COLUMN - len(key.shown), 1)), Content(key.help), width
    )
