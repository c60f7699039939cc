"""What every screen of the program shares: one column, a footer that tells the truth, and a notice when too small."""

from asyncio import get_running_loop
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from tutor.desk.scope import Scope
from tutor.errors import TutorError
from tutor.tui import keys
from tutor.tui.footer import footer
from tutor.tui.guard import Guard
from tutor.tui.key import Key, allowed, bindings
from tutor.tui.lines import wrapped
from tutor.tui.moment import Fact
from tutor.tui.sheet import Sheet

LEAST = (60, 20)
"""The smallest terminal in columns and rows that shows a page; on a smaller one only leaving works."""

Start = Literal["home", "study", "browse", "preview", "drafts"]
"""Which screen comes first."""

_REPEATING = frozenset({"up", "down", "left", "right", "pageup", "pagedown", "j", "k"})
_LEAVING = frozenset({"ctrl+c", "escape", "q"})


class Page(Screen[None], inherit_bindings=False):
    """A screen whose keys come from `TABLE` and work when the facts allow."""

    TABLE: ClassVar[tuple[Key, ...]] = ()
    WAITS: ClassVar[bool] = False
    """Whether the screen waits below one that it opened, to be shown again."""
    AUTO_FOCUS = None
    BINDINGS: ClassVar = bindings(keys.EVERYWHERE)

    @dataclass
    class Chosen(Message):
        """The learner wants a session."""

        scope: Scope

    @dataclass
    class ReadingAsked(Message):
        """The learner wants to know where the article of a deck can be read."""

        deck: str

    @dataclass
    class BrowseAsked(Message):
        """The learner wants to look through the cards of a deck."""

        deck: str

    @dataclass
    class DraftsAsked(Message):
        """The learner wants to decide about the drafts of a deck."""

        deck: str

    @dataclass
    class PreviewAsked(Message):
        """The learner wants to see a card of a deck as it is asked."""

        deck: str
        card: str

    @dataclass
    class CardAsked(Message):
        """The learner wants to look at one card of a deck, and then go on here."""

        deck: str
        card: str

    class HistoryAsked(Message):
        """The learner wants to look back."""

    @dataclass
    class Editing(Message):
        """The note is to be opened with this command; `edited` wants to be called afterwards."""

        command: list[str]

    class Closed(Message):
        """The learner has seen enough of this screen."""

    class HomeAsked(Message):
        """The learner wants to see the decks."""

    class Left(Message):
        """The learner leaves the program."""

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.guard = guard

    @property
    def facts(self) -> frozenset[Fact]:
        """What is so now; each page says its own."""
        return frozenset()

    @property
    def table(self) -> tuple[Key, ...]:
        """The keys as they are written for people now."""
        return self.TABLE

    def parts(self) -> Iterable[Widget]:
        """Return the page's own widgets, from the top."""
        return ()

    def compose(self) -> ComposeResult:
        """Yield the column."""
        with Vertical(id="column"):
            yield from self.parts()
            yield Sheet(lambda width: [footer(self.table, self.facts, width)], id="footer")

    def on_resize(self) -> None:
        """Put the notice up where the terminal is too small; with room again the styles hide it."""
        if self._is_small and not self.query("#notice"):
            self.mount(Sheet(_notice, id="notice"))

    def edited(self) -> None:
        """Read the deck again, after the editor has ended."""

    def returned(self) -> None:
        """Look again at what is shown, after a screen above has closed."""

    def say(self, trouble: TutorError) -> None:
        """Show what went wrong, and the way out."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 (Textual's hook)
        """Tell whether the action is possible now, by the table."""
        return allowed(self.TABLE, action, self.facts)

    def action_scroll(self, pages: int) -> None:
        """Scroll what is too long by so many screens."""
        for part in self.query(VerticalScroll):
            part.scroll_relative(y=pages * max(part.size.height - 2, 1), animate=False)

    def action_scroll_line(self, lines: int) -> None:
        """Scroll what is too long by so many lines."""
        for part in self.query(VerticalScroll):
            part.scroll_relative(y=lines, animate=False)

    def admits(self, event: events.Event) -> bool:
        """Tell whether a key, a click or a paste may act; on a terminal that is too small only leaving does."""
        if self._is_small:
            return isinstance(event, events.Key) and event.key in _LEAVING
        match event:
            case events.Key(key=key):
                repeats = key in _REPEATING or (self.focused is not None and not _decides(key))
            case _:
                key, repeats = type(event).__name__, isinstance(event, events.Paste)
        return self.guard.admits(key, event.time, repeats=repeats)

    @property
    def _is_small(self) -> bool:
        return self.size.width < LEAST[0] or self.size.height < LEAST[1]

    def settle(self) -> None:
        """Let keys act once what has changed is painted, and drop those pressed before."""
        self.guard.close()
        self.call_after_refresh(self.admit)

    def admit(self) -> None:
        """Let keys act from now on; Textual stamps its events by the clock of the loop."""
        self.guard.open(get_running_loop().time())


def _decides(key: str) -> bool:
    return key == "enter" or "+" in key


def _notice(width: int) -> list[Content]:
    return wrapped(Content(f"This terminal is too small. At least {LEAST[0]} x {LEAST[1]}, please; q leaves."), width)
