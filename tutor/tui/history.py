"""The history screen: past sessions with their scores, and what was asked and answered in one of them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from textual.containers import VerticalScroll
from textual.reactive import var
from textual.widget import Widget

from tutor.desk.browse import Given
from tutor.desk.past import History, Past
from tutor.tui import keys
from tutor.tui.guard import Guard
from tutor.tui.key import bindings
from tutor.tui.moment import Fact
from tutor.tui.page import Page
from tutor.tui.pane import Pane
from tutor.tui.pastlines import answer_lines, columns, heading, session_lines
from tutor.tui.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Looking:
    """Which session the pointer is at, and whether it is opened; `answers` are then those of that session."""

    sessions: tuple[Past, ...] = ()
    pointer: int = 0
    opened: bool = False
    answers: tuple[Given, ...] = ()

    @property
    def session(self) -> Past | None:
        """The session under the pointer, or None where there is none."""
        return self.sessions[self.pointer] if self.pointer < len(self.sessions) else None

    def moved(self, by: int) -> "Looking":
        """Return the view with the pointer moved, stopping at both ends."""
        return replace(self, pointer=min(max(self.pointer + by, 0), max(len(self.sessions) - 1, 0)))


class HistoryScreen(Page):
    """What was studied so far."""

    TABLE = keys.HISTORY
    CSS_PATH = "history.tcss"
    BINDINGS: ClassVar = bindings(keys.HISTORY)

    view = var(Looking(), init=False)

    def __init__(self, history: History, guard: Guard) -> None:
        super().__init__(guard)
        self._history = history
        self.set_reactive(HistoryScreen.view, Looking(history.sessions))

    @property
    def facts(self) -> frozenset[Fact]:
        """Whether a session is opened, whether it is longer than the screen, and whether there are any."""
        now: set[Fact] = {"opened" if self.view.opened else "listing"}
        if self.view.sessions:
            now.add("sessions")
        if any(body.max_scroll_y for body in self.query("#body").results(VerticalScroll)):
            now.add("long")
        return frozenset(now)

    def parts(self) -> Iterable[Widget]:
        """Return the heading, the list of sessions, and the one that is opened."""
        yield Sheet(lambda width: heading(self.view.session if self.view.opened else None, width), id="heading")
        yield Sheet(lambda width: columns(width) if self.view.sessions else [], id="columns")
        yield Pane(lambda width, height: session_lines(self.view.sessions, self.view.pointer, width, height), id="list")
        with VerticalScroll(id="body", can_focus=False):
            yield Sheet(lambda width: answer_lines(self.view.answers, self.view.pointer, width), id="answers")

    def on_mount(self) -> None:
        """Show the list, and let keys through once the screen is painted."""
        self._lay_out()
        self.settle()

    def watch_view(self, old: Looking, new: Looking) -> None:
        """Draw what has changed."""
        if old.opened != new.opened:
            self._lay_out()
            self.settle()
        for widget in self.query("Sheet, Pane"):
            widget.refresh(layout=True)
        self.call_after_refresh(self.query_one("#footer", Sheet).refresh)

    def _lay_out(self) -> None:
        self.query_one("#columns").display = self.query_one("#list").display = not self.view.opened
        body = self.query_one("#body", VerticalScroll)
        body.display = self.view.opened
        body.scroll_home(animate=False, immediate=True)

    def action_move(self, by: int) -> None:
        """Move the pointer."""
        self.view = self.view.moved(by)

    def action_page(self, pages: int) -> None:
        """Move the pointer by as many sessions as the screen holds."""
        self.action_move(pages * max(self.query_one("#list").size.height - 1, 1))

    def action_point(self, index: int) -> None:
        """Move the pointer to a session, or open it if the pointer is there."""
        if index == self.view.pointer:
            self.action_open()
        else:
            self.view = self.view.moved(index - self.view.pointer)

    def action_open(self) -> None:
        """Show what was asked and answered in the session under the pointer."""
        if session := self.view.session:
            self.view = replace(self.view, opened=True, answers=self._history.answers(session.session))

    def action_close(self) -> None:
        """Go back to the list."""
        self.view = replace(self.view, opened=False, answers=())

    def action_leave(self) -> None:
        """Go to the decks."""
        self.post_message(self.HomeAsked())
