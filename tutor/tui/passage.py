"""The passage screen: where an article can be read, and the paragraphs a card rests on, its quote marked."""

from collections.abc import Iterable
from typing import ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from tutor.desk.overview import Reading
from tutor.desk.passage import Paragraph, Passage
from tutor.tui import keys
from tutor.tui.feedback import cited
from tutor.tui.guard import Guard
from tutor.tui.key import bindings
from tutor.tui.lines import ACCENT, DIM, STRONG, hanging, safe_line, wrapped
from tutor.tui.moment import Fact
from tutor.tui.page import Page
from tutor.tui.sheet import Sheet

OPENS, CLOSES = "\u00bb", "\u00ab"
"""Signs around the words a card quotes, for screens without colour."""

_QUOTED = f"{STRONG} {ACCENT}"
_ABOVE = 3
"""Lines that stay in sight above the quote."""


class PassageScreen(Page):
    """What a card rests on, or without a card where the article of a deck can be read."""

    TABLE = keys.PASSAGE
    CSS_PATH = "passage.tcss"
    BINDINGS: ClassVar = bindings(keys.PASSAGE)

    def __init__(self, passage: Passage, deck: str, guard: Guard) -> None:
        super().__init__(guard)
        self._passage = passage
        self._deck = deck

    @property
    def facts(self) -> frozenset[Fact]:
        """Whether there is more than the screen holds."""
        bodies = self.query("#body").results(VerticalScroll)
        return frozenset({"long"} if any(body.max_scroll_y for body in bodies) else ())

    def parts(self) -> Iterable[Widget]:
        """Return what the article is called, then the paragraphs."""
        yield Sheet(lambda width: reading_lines(self._passage.reading, width), id="reading")
        with VerticalScroll(id="body", can_focus=False):
            yield Sheet(lambda width: passage_lines(self._passage, self._deck, width))

    def on_mount(self) -> None:
        """Bring the quote in sight and let keys through once the screen is painted."""
        self.settle()
        self.call_after_refresh(self._find_quote)

    def on_resize(self) -> None:
        """Say anew whether there is more to see."""
        self.call_after_refresh(self.query_one("#footer", Sheet).refresh)

    def _find_quote(self) -> None:
        body = self.query_one("#body", VerticalScroll)
        line = quote_line(self._passage, body.query_one(Sheet).content_size.width)
        if line >= body.size.height:
            body.scroll_to(y=line - _ABOVE, animate=False, immediate=True)
        self.query_one("#footer", Sheet).refresh()

    def action_back(self) -> None:
        """Go back to where the learner came from."""
        self.dismiss()


def reading_lines(reading: Reading, width: int) -> list[Content]:
    """Return what an article is called, whose it is, and where it can be read."""
    lines = wrapped(safe_line(reading.title or "This deck names no source.", STRONG), width)
    by = ", ".join(filter(None, (reading.author, reading.publisher, reading.date)))
    lines += wrapped(safe_line(by), width) if by else []
    for text in filter(None, (reading.url, reading.file)):
        lines += wrapped(safe_line(text, ACCENT), width)
    return lines


def passage_lines(passage: Passage, deck: str, width: int) -> list[Content]:
    """Return the numbered paragraphs, the quote in signs and colour; without the text, what to do to have it here."""
    if passage.paragraphs:
        lines = [line for each in passage.paragraphs for line in (Content(), *_paragraph(each, width))]
        return lines[1:]
    quoted = f"\u201c{passage.quote}\u201d" if passage.quote else ""
    lines = [line for text in (cited(passage.cite), quoted) if text for line in wrapped(safe_line(text), width)]
    if not passage.reading.file:
        advice = f"tutor source {deck} FILE  attaches your own copy of the text, to be read here."
        lines += [*([Content()] if lines else []), *wrapped(safe_line(advice, DIM), width)]
    return lines


def quote_line(passage: Passage, width: int) -> int:
    """Return the line of `passage_lines` on which the first marked quote begins, from 0, or 0 where none is marked."""
    line = 0
    for each in passage.paragraphs:
        if each.mark is not None:
            begin, end = each.mark
            first_word = each.text[begin:end].split(maxsplit=1)[0]
            until = Paragraph(each.number, f"{each.text[:begin]}{OPENS}{first_word}")
            return line + len(_paragraph(until, width)) - 1
        line += len(_paragraph(each, width)) + 1
    return 0


def _paragraph(paragraph: Paragraph, width: int) -> list[Content]:
    text = safe_line(paragraph.text)
    if paragraph.mark is not None:
        begin, end = paragraph.mark
        quote = safe_line(f"{OPENS}{paragraph.text[begin:end]}{CLOSES}", _QUOTED)
        text = safe_line(paragraph.text[:begin]) + quote + safe_line(paragraph.text[end:])
    return hanging(Content.styled(f"{paragraph.number:>3}  ", DIM), text, width)
