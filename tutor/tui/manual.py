"""The manual screen: its pages, and the one that is opened."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import var
from textual.widget import Widget

from tutor.desk.manual import page, titles
from tutor.tui import keys
from tutor.tui.guard import Guard
from tutor.tui.key import bindings
from tutor.tui.lines import ACCENT, DIM, POINTER, STRONG, clickable, wrapped
from tutor.tui.markdown import page_lines
from tutor.tui.moment import Fact
from tutor.tui.page import Page
from tutor.tui.sheet import Sheet

_NAME = 18


@dataclass(frozen=True, slots=True)
class Manual:
    """The pages by name and title, which one the pointer is at, and its text if it is opened."""

    pages: tuple[tuple[str, str], ...] = ()
    pointer: int = 0
    text: str | None = None

    def moved(self, by: int) -> "Manual":
        """Return the view with the pointer moved, stopping at both ends."""
        return replace(self, pointer=min(max(self.pointer + by, 0), max(len(self.pages) - 1, 0)))


class ManualScreen(Page):
    """The manual, over whatever screen it was asked for on."""

    TABLE = keys.MANUAL
    CSS_PATH = "manual.tcss"
    BINDINGS: ClassVar = bindings(keys.MANUAL)

    view = var(Manual(), init=False)

    def __init__(self, guard: Guard) -> None:
        super().__init__(guard)
        self.set_reactive(ManualScreen.view, Manual(titles()))

    @property
    def facts(self) -> frozenset[Fact]:
        """Whether a page is opened, and whether it is longer than the screen."""
        now: set[Fact] = {"listing" if self.view.text is None else "opened"}
        if any(body.max_scroll_y for body in self.query("#body").results(VerticalScroll)):
            now.add("long")
        return frozenset(now)

    def parts(self) -> Iterable[Widget]:
        """Return the heading and what stands under it."""
        yield Sheet(lambda width: _heading(self.view, width), id="heading")
        with VerticalScroll(id="body", can_focus=False):
            yield Sheet(lambda width: _body(self.view, width))

    def on_mount(self) -> None:
        """Let keys through once the screen is painted."""
        self.settle()

    def on_resize(self) -> None:
        """Say anew whether there is more to see."""
        super().on_resize()
        self.call_after_refresh(self.query_one("#footer", Sheet).refresh)

    def watch_view(self, old: Manual, new: Manual) -> None:
        """Draw what has changed; what is opened or closed begins at its first line."""
        if old.text != new.text:
            self._body.scroll_home(animate=False, immediate=True)
            self.settle()
        for sheet in self.query(Sheet):
            sheet.refresh(layout=True)
        self.call_after_refresh(self.query_one("#footer", Sheet).refresh)

    @property
    def _body(self) -> VerticalScroll:
        return self.query_one("#body", VerticalScroll)

    def action_move(self, by: int) -> None:
        """Move the pointer."""
        self.view = self.view.moved(by)

    def action_point(self, index: int) -> None:
        """Open the page that was clicked."""
        self.view = self.view.moved(index - self.view.pointer)
        self.action_open()

    def action_open(self) -> None:
        """Show the page under the pointer."""
        name, _ = self.view.pages[self.view.pointer]
        self.view = replace(self.view, text=page(name))

    def action_turn(self, by: int) -> None:
        """Show the next page, or the one before."""
        view = self.view.moved(by)
        if view.pointer != self.view.pointer:
            self.view = view
            self.action_open()

    def action_close(self) -> None:
        """Go back to the list of pages."""
        self.view = replace(self.view, text=None)

    def action_leave(self) -> None:
        """Go back to where the learner came from."""
        self.dismiss()


def _heading(view: Manual, width: int) -> list[Content]:
    words = "Manual" if view.text is None else f"Manual, {view.pages[view.pointer][0]}"
    return wrapped(Content.styled(words, STRONG if view.text is None else DIM), width)


def _body(view: Manual, width: int) -> list[Content]:
    if view.text is not None:
        return list(page_lines(view.text, width))
    return [_row(number, view, width) for number in range(len(view.pages))]


def _row(number: int, view: Manual, width: int) -> Content:
    name, title = view.pages[number]
    here = number == view.pointer
    row = Content.assemble(
        (f"{POINTER} " if here else "  ", ACCENT),
        (name.ljust(_NAME), STRONG if here else ""),
        (title, "" if here else DIM),
    )
    return clickable(row.truncate(width, ellipsis=True), f"point({number})")
