"""The history screen: the score history in pictures, each with its twin in words, and the past sessions."""

from asyncio import get_running_loop
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import var
from textual.widget import Widget

from tutor.desk.scope import Scope
from tutor.errors import TutorError
from tutor.study.dates import RangeName
from tutor.study.picture import Comparison, Hard, Hardest, Picture, PictureName
from tutor.tui.guard import Guard
from tutor.tui.key import bindings
from tutor.tui.lines import safe, wrapped
from tutor.tui.looking import RANGED, Looking
from tutor.tui.moment import Fact
from tutor.tui.page import Page
from tutor.tui.pageview import caption_lines, counted_lines, nothing_yet, twin_lines
from tutor.tui.pane import Pane
from tutor.tui.pastkeys import HISTORY
from tutor.tui.pastlines import answer_lines, columns, heading, session_lines
from tutor.tui.pictures.drawing import drawn
from tutor.tui.sheet import Sheet
from tutor.tui.tabs import PAGES, tabs

if TYPE_CHECKING:
    from tutor.desk.figures import Figures
    from tutor.desk.past import History

CALM = 0.05
"""Seconds. While no picture took longer to read, the next replaces it at once; else the screen says that it reads.

A comparison adds up every card's tags, takes longest, and is never taken to be quick.
"""


class HistoryScreen(Page):
    """What was studied so far. A picture is read when it is first shown, the first once the screen is painted."""

    TABLE = HISTORY
    CSS_PATH = "history.tcss"
    WAITS = True
    BINDINGS: ClassVar = bindings(HISTORY)

    view = var(Looking(), init=False)

    def __init__(
        self,
        figures: "Callable[[RangeName, str], Figures]",
        history: "Callable[[RangeName, str], History]",
        guard: Guard,
    ) -> None:
        super().__init__(guard)
        self._figures = figures
        self._history = history
        self._past: History | None = None
        self._slowest = 0.0
        self._read: dict[tuple[PictureName, str, str], Picture] = {}
        self.set_reactive(HistoryScreen.view, self._looked(Looking()))

    @property
    def facts(self) -> frozenset[Fact]:
        """What is shown, what of it can be changed, and whether it is longer than the screen."""
        body = next(iter(self.query("#body").results(VerticalScroll)), None)
        is_long = body is not None and bool(body.display) and body.max_scroll_y > 0
        return self.view.facts | frozenset({"long"} if is_long else ())

    def parts(self) -> Iterable[Widget]:
        """Return the tabs, the heading, what fits the screen, what is scrolled, and how it is counted."""
        yield Sheet(lambda width: tabs(self.view.page, width), id="tabs")
        yield Sheet(self._heading, id="heading")
        yield Sheet(lambda width: columns(width) if self.view.sessions else [], id="columns")
        yield Pane(self._fitted, id="list")
        with VerticalScroll(id="body", can_focus=False):
            yield Sheet(self._scrolled, id="text")
        yield Sheet(lambda width: counted_lines(self.view, width), id="counts")
        yield Sheet(lambda width: wrapped(safe(self.view.said), width) if self.view.said else [], id="said")

    def on_mount(self) -> None:
        """Show the first page, and let keys through once the screen is painted."""
        self._lay_out()
        self.settle()
        self.call_after_refresh(self._fill)

    def watch_view(self, old: Looking, new: Looking) -> None:
        """Draw what has changed, and read what is missing once that is painted."""
        self._lay_out()
        shown = ("page", "opened", "worded", "picture")
        if any(getattr(old, name) != getattr(new, name) for name in shown):
            self.query_one("#body", VerticalScroll).scroll_home(animate=False, immediate=True)
            self.settle()
        for widget in self.query("Sheet, Pane"):
            widget.refresh(layout=True)
        self.call_after_refresh(self.query_one("#footer", Sheet).refresh)
        if self._slowest < CALM and new.page != "compared":
            self._fill()
        else:
            self.call_after_refresh(self._fill)

    def _lay_out(self) -> None:
        view = self.view
        long = view.opened or (
            view.any and (view.worded or isinstance(view.picture, Comparison)) and view.page != "sessions"
        )
        self.query_one("#tabs").display = view.any and not view.opened
        self.query_one("#columns").display = view.page == "sessions" and not view.opened
        self.query_one("#list").display = not long
        self.query_one("#body").display = long
        self.query_one("#counts").display = bool(view.picture) and not view.worded
        self.query_one("#said").display = bool(view.said)

    def _heading(self, width: int) -> list[Content]:
        view = self.view
        if not view.any:
            return nothing_yet(width)
        if view.opened and view.session:
            return heading(view.session, width)
        return caption_lines(view, width)

    def _fitted(self, width: int, height: int) -> list[Content]:
        view = self.view
        if view.wanted is None:
            return [] if view.sessions is None else session_lines(view.sessions, view.pointer, width, height)
        return drawn(view.picture, width, height, view.pointer) if view.picture else []

    def _scrolled(self, width: int) -> list[Content]:
        view = self.view
        if view.opened and view.session:
            return answer_lines(view.answers, view.session.number, width)
        if view.picture is None:
            return []
        return twin_lines(view.picture, width) if view.worded else drawn(view.picture, width, 0)

    def _looked(self, view: Looking) -> Looking:
        """Return the view with what there is to be looked at read anew, but its picture."""
        figures = self._figures(view.over, "")
        deck = view.deck if view.deck in dict(figures.decks) else ""
        return replace(view, any=figures.has_history, decks=figures.decks, deck=deck, picture=None, sessions=None)

    def _fill(self) -> None:
        """Read what the page lacks."""
        view = self.view
        if not view.any or view.picture is not None:
            return
        try:
            if view.wanted is not None:
                self.view = replace(view, picture=self._picture(view.wanted, view)).moved(0)
            elif view.sessions is None:
                self._past = self._history(view.over, view.deck)
                self.view = replace(view, sessions=self._past.sessions, more=self._past.more)
        except TutorError as error:
            self.say(error)

    def _picture(self, name: PictureName, view: Looking) -> Picture:
        key = self._key(name, view)
        if key not in self._read:
            begun = get_running_loop().time()
            self._read[key] = self._figures(view.over, view.deck).picture(name)
            self._slowest = max(self._slowest, get_running_loop().time() - begun)
        return self._read[key]

    @staticmethod
    def _key(name: PictureName, view: Looking) -> tuple[PictureName, str, str]:
        return name, view.deck, view.over if name in RANGED else ""

    def action_turn(self, by: int) -> None:
        """Show the page so many further on."""
        self.view = self._known(self.view.next_page(by))

    def action_turn_to(self, place: int) -> None:
        """Show the page of this place, from 0."""
        if self.view.any and not self.view.opened:
            self.view = self._known(self.view.turned(tuple(PAGES)[place]))

    def action_range(self) -> None:
        """Look back over the next range of days."""
        self.view = self._known(self.view.next_range())

    def action_deck(self, by: int) -> None:
        """Look at the next deck alone, or at all of them."""
        self.view = self._known(self.view.next_deck(by))

    def action_words(self) -> None:
        """Tell the picture in words, or draw it again."""
        self.view = replace(self.view, worded=not self.view.worded, said="")

    def action_move(self, by: int) -> None:
        """Move the pointer."""
        self.view = self.view.moved(by)

    def action_page(self, pages: int) -> None:
        """Move the pointer by as many lines as the list has."""
        self.action_move(pages * max(self.query_one("#list").size.height - 1, 1))

    def action_point(self, index: int) -> None:
        """Move the pointer to a session or a card, or open it if the pointer is there."""
        if index == self.view.pointer:
            self.action_open()
        else:
            self.action_move(index - self.view.pointer)

    def action_open(self) -> None:
        """Show what was asked and answered in the session under the pointer, or ask for the card under it."""
        if card := self._card:
            self.post_message(self.CardAsked(card.deck, card.card))
        elif self._past is not None and (session := self.view.session):
            self.view = replace(self.view, opened=True, answers=self._past.answers(session.session))

    def action_practise(self) -> None:
        """Practise the cards that are listed."""
        if isinstance(hardest := self.view.picture, Hardest):
            self._practise(tuple(card.card for card in hardest.cards))

    def action_practise_it(self) -> None:
        """Practise the card under the pointer."""
        if card := self._card:
            self._practise((card.card,))

    def action_close(self) -> None:
        """Go back to the list."""
        self.view = replace(self.view, opened=False, answers=())

    def action_leave(self) -> None:
        """Go to the decks."""
        self.post_message(self.HomeAsked())

    def returned(self) -> None:
        """Read anew what is shown: the card that was looked at may have been changed."""
        self._read.clear()
        self.view = self._looked(self.view)

    def say(self, trouble: TutorError) -> None:
        """Show what went wrong, and the way out."""
        self.view = replace(self.view, said=trouble.said)

    @property
    def _card(self) -> Hard | None:
        """The card under the pointer where cards are listed."""
        listed = self.view.picture.cards if isinstance(self.view.picture, Hardest) else ()
        return listed[self.view.pointer] if self.view.pointer < len(listed) else None

    def _practise(self, cards: tuple[str, ...]) -> None:
        self.post_message(self.Chosen(Scope(cards=cards, practice=True)))

    def _known(self, view: Looking) -> Looking:
        """Return the view with its picture, if that has been read before."""
        return replace(view, picture=self._read.get(self._key(view.wanted, view))) if view.wanted else view
