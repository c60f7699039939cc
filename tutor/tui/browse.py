"""The browse screen: the cards of one deck, found as words are typed, with what can be done about each."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import var
from textual.widget import Widget
from textual.widgets._input import Input

from tutor.desk.browse import Browser
from tutor.errors import TutorError
from tutor.tui import deckkeys
from tutor.tui.browsing import Browsing, Mode, first_shown
from tutor.tui.cardleaf import HOW_TO_SPLIT, card_page
from tutor.tui.cardlist import card_lines, columns, heading, invitation, nothing, pointed
from tutor.tui.entry import Reply
from tutor.tui.guard import Guard
from tutor.tui.key import bindings
from tutor.tui.lines import safe, wrapped
from tutor.tui.moment import Fact
from tutor.tui.page import Page
from tutor.tui.pane import Pane
from tutor.tui.sheet import Sheet


class BrowseScreen(Page):
    """The cards of one deck. Keys become deeds of the browser; what it then tells is drawn."""

    TABLE = deckkeys.BROWSE
    CSS_PATH = "browse.tcss"
    WAITS = True
    BINDINGS: ClassVar = bindings(deckkeys.BROWSE)

    view = var(Browsing(), init=False)

    def __init__(self, browser: Browser, guard: Guard, words: str = "", card: str = "") -> None:
        super().__init__(guard)
        self._browser = browser
        view = self._looked(Browsing(words=words, said=browser.problem))
        if card in view.cards:
            view = self._pointed(replace(view.moved(view.cards.index(card)), mode="opened", said=view.said))
        self.set_reactive(BrowseScreen.view, view)

    @property
    def facts(self) -> frozenset[Fact]:
        """What is so of the card under the pointer, and of the screen."""
        return self.view.facts

    def parts(self) -> Iterable[Widget]:
        """Return the title, the search, the list or the opened card, and what is said."""
        yield Sheet(lambda width: heading(self.view, width), id="heading")
        yield Reply(id="search")
        yield Sheet(lambda width: invitation(self.view, width), id="invitation")
        yield Sheet(columns, id="columns")
        yield Pane(self._list, id="list")
        yield Sheet(lambda width: pointed(self.view, width), id="pointed")
        with VerticalScroll(id="body", can_focus=False):
            yield Sheet(lambda width: card_page(self.view, width), id="card")
        yield Sheet(self._said, id="said")

    def on_mount(self) -> None:
        """Let keys through once the screen is painted."""
        self._arrange(self.view.mode)
        self.settle()

    def watch_view(self, old: Browsing, new: Browsing) -> None:
        """Draw what has changed."""
        if old.mode != new.mode:
            self._arrange(new.mode)
            self.settle()
        if new.mode == "opened" and (old.mode != new.mode or old.pointer != new.pointer):
            self.query_one("#body", VerticalScroll).scroll_home(animate=False, immediate=True)
        # In the list only what is said grows and shrinks; laying the rest out again would cost half of a key's time.
        grown = new.mode == "opened" or (old.mode, old.said) != (new.mode, new.said)
        for sheet in self.query(Sheet):
            if sheet.display:
                sheet.refresh(layout=grown)
        self.query_one(Pane).refresh()

    def _arrange(self, mode: Mode) -> None:
        """Show what belongs to the list, to the search or to the card."""
        for name in ("#invitation", "#columns", "#list", "#pointed"):
            self.query_one(name).display = mode != "opened"
        self.query_one("#body").display = mode == "opened"
        search = self.query_one("#search", Reply)
        if mode == "searching":
            search.open(self.view.words, "words, or is:due")
            self.call_after_refresh(search.take_focus)
        else:
            search.close()

    def _list(self, width: int, height: int) -> list[Content]:
        view = self.view
        if not view.cards:
            return nothing(view, width)
        first = first_shown(view.pointer, len(view.cards), height)
        return card_lines(self._browser.rows(view.cards[first : first + height]), first, view, width)

    def _said(self, width: int) -> list[Content]:
        return [Content(), *wrapped(safe(self.view.said), width)] if self.view.said else []

    def _looked(self, view: Browsing) -> Browsing:
        """Return the view with everything in it read anew."""
        browser = self._browser
        view = replace(view, title=browser.title, total=browser.total, today=browser.today)
        return self._pointed(view.holding(browser.found(view.filter)))

    def _pointed(self, view: Browsing) -> Browsing:
        """Return the view with what is known of the card under its pointer."""
        if not view.cards:
            return replace(view, row=None, course=(), mode="listing" if view.mode == "opened" else view.mode)
        (row,) = self._browser.rows([view.cards[view.pointer]])
        course = self._browser.course(row.card) if view.mode == "opened" else ()
        return replace(view, row=row, course=course)

    def on_input_changed(self, message: Input.Changed) -> None:
        """Find the cards that fit what was typed so far."""
        message.stop()
        if self.view.mode == "searching" and message.value != self.view.words:
            # What was pointed at may lie far down: the first of those found is what is looked for.
            self.view = self._looked(replace(self.view, words=message.value, cards=(), pointer=0, said=""))

    def action_search(self) -> None:
        """Type what the cards are to hold."""
        self.view = replace(self.view, mode="searching", asking="", said="")

    def action_keep(self) -> None:
        """Go to the cards that were found."""
        self.view = replace(self.view, mode="listing")

    def action_forget(self) -> None:
        """Show all cards again."""
        self.view = self._looked(replace(self.view, mode="listing", words=""))

    def action_move(self, by: int) -> None:
        """Move the pointer, or show the next card."""
        self.view = self._pointed(self.view.moved(self.view.pointer + by))

    def action_page(self, by: int) -> None:
        """Move the pointer by a screen."""
        self.action_move(by * max(self.query_one(Pane).size.height - 1, 1))

    def action_far(self, by: int) -> None:
        """Move the pointer to either end."""
        self.action_move(by * len(self.view.cards))

    def action_point(self, index: int) -> None:
        """Move the pointer to a card, or open it if the pointer is there."""
        if index == self.view.pointer and self.view.mode == "listing":
            self.action_open()
        else:
            self.view = self._pointed(self.view.moved(index))

    def action_open(self) -> None:
        """Show the card under the pointer."""
        self.view = self._pointed(replace(self.view, mode="opened", asking="", said=""))

    def action_close(self) -> None:
        """Go back to the list."""
        self.view = self._looked(replace(self.view, mode="listing", asking="", said=""))

    def action_suspend(self) -> None:
        """Ask the card no more."""
        self._do(lambda card: self._browser.suspend(card, on=True))

    def action_resume(self) -> None:
        """Ask the card again."""
        self._do(lambda card: self._browser.suspend(card, on=False))

    def action_flag(self) -> None:
        """Flag the card, or take its flag away."""
        row = self.view.row
        self._do(lambda card: self._browser.flag(card, on=not (row and row.flagged)))

    def action_reset(self) -> None:
        """Ask whether the memory is to start anew, then let it."""
        if self.view.asking == "reset":
            self._do(self._browser.reset)
        else:
            self.view = replace(self.view, asking="reset", said="r again lets its memory start anew.")

    def action_split(self) -> None:
        """Say how to split the card, then open it in the editor."""
        if self.view.asking == "split":
            self.action_edit()
        else:
            self.view = replace(self.view, asking="split", said=HOW_TO_SPLIT)

    def action_undo(self) -> None:
        """Take back the last thing done here."""
        self._show(self._browser.undo(), self.view.done - 1)

    def action_edit(self) -> None:
        """Open the note in the learner's editor."""
        row = self.view.row
        if row is None:
            return
        try:
            command = self._browser.editor(row.card)
        except TutorError as error:
            self.say(error)
        else:
            self.post_message(self.Editing(command))

    def edited(self) -> None:
        """Read the deck again and show what it holds now."""
        self._browser.refresh()
        self._show(self._browser.problem or "The deck was read again.", self.view.done)

    def returned(self) -> None:
        """Show what the deck holds now; its file may have been saved meanwhile."""
        self._browser.refresh()
        self._show(self._browser.problem, self.view.done)

    def action_preview(self) -> None:
        """Show the card as it is asked."""
        if row := self.view.row:
            self.post_message(self.PreviewAsked(self._browser.deck, row.card))

    def action_leave(self) -> None:
        """Leave the deck."""
        self.post_message(self.Closed())

    def say(self, trouble: TutorError) -> None:
        """Show what went wrong, and the way out."""
        self.view = replace(self.view, asking="", said=trouble.said)

    def _do(self, deed: Callable[[str], str]) -> None:
        row = self.view.row
        if row is None:
            return
        try:
            said = deed(row.card)
        except TutorError as error:
            self.say(error)
        else:
            self._show(f"{said} u takes it back.", self.view.done + 1)

    def _show(self, said: str, done: int) -> None:
        """Say what was done; a card that is open stays, even if it no longer fits the words."""
        view = replace(self.view, asking="", said=said, done=done)
        self.view = self._pointed(view) if view.mode == "opened" else self._looked(view)
