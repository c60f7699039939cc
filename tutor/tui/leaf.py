"""What opens over a screen: its keys, and where an article can be read."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen

from tutor.desk.overview import Reading
from tutor.desk.passage import Passage
from tutor.tui.feedback import cited
from tutor.tui.keys import EVERYWHERE, Key
from tutor.tui.lines import ACCENT, DIM, STRONG, hanging, safe_line, wrapped
from tutor.tui.moment import Fact
from tutor.tui.sheet import Draw, Sheet

_COLUMN = 14
_QUOTED = "bold $accent"


class Leaf(ModalScreen[None], inherit_bindings=False):
    """A page of text over the screen; any of the keys named under it closes it."""

    CSS_PATH = "leaf.tcss"
    AUTO_FOCUS = None
    BINDINGS: ClassVar = [
        Binding("escape,q,enter,question_mark,f1,s,r", "dismiss", show=False),
        Binding("down,pagedown,space", "scroll(1)", show=False),
        Binding("up,pageup", "scroll(-1)", show=False),
    ]

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self._draw = draw

    def compose(self) -> ComposeResult:
        """Yield the text and the way out."""
        with VerticalScroll(id="leaf", can_focus=False):
            yield Sheet(self._draw)
        yield Sheet(lambda _width: [Content.assemble(("esc", ACCENT), (" back", DIM))], id="back")

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


def reading_lines(reading: Reading, width: int) -> list[Content]:
    """Return what an article is called, whose it is, and where it can be read."""
    lines = wrapped(safe_line(reading.title or "This deck names no source.", STRONG), width)
    for text in filter(None, (reading.author, reading.publisher, reading.date)):
        lines += wrapped(safe_line(text), width)
    where = [text for text in (reading.url, reading.file) if text]
    lines += [Content()] if where else []
    for text in where:
        lines += wrapped(safe_line(text, ACCENT), width)
    return lines


def passage_lines(passage: Passage, width: int) -> list[Content]:
    """Return the article, then the paragraphs a card rests on, the words it quotes marked, where they are at hand."""
    lines = reading_lines(passage.reading, width)
    for paragraph in passage.paragraphs:
        begin, end = paragraph.mark or (0, 0)
        text = Content.assemble(
            safe_line(paragraph.text[:begin]),
            safe_line(paragraph.text[begin:end], _QUOTED),
            safe_line(paragraph.text[end:]),
        )
        lines += [Content(), *hanging(Content.styled(f"{paragraph.number:>3}  ", DIM), text, width)]
    if not passage.paragraphs:
        lines += [line for text in (cited(passage.cite), passage.quote) if text for line in _block(text, width)]
    return lines


def _block(text: str, width: int) -> list[Content]:
    return [Content(), *wrapped(safe_line(text), width)]


def _once(keys: list[Key]) -> list[Key]:
    return list({(key.shown, key.help): key for key in keys}.values())


def _key(key: Key, width: int) -> list[Content]:
    return hanging(
        Content.styled(key.shown, ACCENT).pad_right(max(_COLUMN - len(key.shown), 1)), Content(key.help), width
    )
