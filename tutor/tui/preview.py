"""The preview screen: each card of a deck as a learner will meet it, read again whenever its file is saved."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import var
from textual.widget import Widget

from tutor.desk.preview import Face, Previewer
from tutor.errors import TutorError
from tutor.tui import deckkeys
from tutor.tui.facelines import face_at, face_lines, problem_lines, title_line, way_line
from tutor.tui.guard import Guard
from tutor.tui.key import bindings
from tutor.tui.lines import DIM, safe, wrapped
from tutor.tui.moment import Fact
from tutor.tui.page import Page
from tutor.tui.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Preview:
    """Which card of a deck is shown, and which of its faces; `problems` are those of the file as it is now.

    `said` is a sentence to show, or empty.
    """

    title: str = ""
    name: str = ""
    cards: tuple[str, ...] = ()
    problems: tuple[tuple[int, int, str, str], ...] = ()
    place: int = 0
    faces: tuple[Face, ...] = ()
    face: int = 0
    said: str = ""

    @property
    def card(self) -> str:
        """The id of the card that is shown, or nothing."""
        return self.cards[self.place] if self.place < len(self.cards) else ""

    @property
    def shown(self) -> Face | None:
        """The face that is shown."""
        return self.faces[self.face] if self.face < len(self.faces) else None


class PreviewScreen(Page):
    """One deck card by card, each in every form and on every rung."""

    TABLE = deckkeys.PREVIEW
    CSS_PATH = "preview.tcss"
    BINDINGS: ClassVar = bindings(deckkeys.PREVIEW)

    view = var(Preview(), init=False)

    def __init__(self, previewer: Previewer, card: str, guard: Guard) -> None:
        super().__init__(guard)
        self._previewer = previewer
        place = previewer.cards.index(card) if card in previewer.cards else 0
        self.set_reactive(PreviewScreen.view, self._turned(self._looked(Preview()), place))

    @property
    def facts(self) -> frozenset[Fact]:
        """Whether there is a card."""
        return frozenset({"card"} if self.view.cards else ())

    def parts(self) -> Iterable[Widget]:
        """Return the title, what is wrong with the file, and the card."""
        yield Sheet(self._heading, id="heading")
        with VerticalScroll(id="problems", can_focus=False):
            yield Sheet(lambda width: problem_lines(self.view.name, self.view.problems, width))
        with VerticalScroll(id="body", can_focus=False):
            yield Sheet(self._face)
        yield Sheet(self._said, id="said")

    def on_mount(self) -> None:
        """Let keys through once the screen is painted, and wait for the file to be saved."""
        self._show_problems()
        self.settle()
        self.run_worker(self._wait())

    def watch_view(self, old: Preview, new: Preview) -> None:
        """Draw what has changed."""
        self._show_problems()
        for sheet in self.query(Sheet):
            sheet.refresh(layout=True)
        if (old.card, old.face) != (new.card, new.face):
            self.query_one("#body", VerticalScroll).scroll_home(animate=False, immediate=True)

    def _show_problems(self) -> None:
        self.query_one("#problems").display = bool(self.view.problems)

    async def _wait(self) -> None:
        async for _ in self._previewer.saves():
            self.action_reload()

    def _heading(self, width: int) -> list[Content]:
        view = self.view
        line = title_line(view.title or view.name, view.place, len(view.cards), width)
        return [line] if view.shown is None else [line, way_line(view.shown, view.face, len(view.faces), width)]

    def _face(self, width: int) -> list[Content]:
        view = self.view
        if view.shown is not None:
            return face_lines(view.shown, width)
        if view.problems:
            return wrapped(Content.styled("Its cards are shown once that is mended and saved.", DIM), width)
        return wrapped(Content.styled("This deck has no cards yet. Save some notes, and they are shown.", DIM), width)

    def _said(self, width: int) -> list[Content]:
        return [Content(), *wrapped(safe(self.view.said), width)] if self.view.said else []

    def _looked(self, view: Preview) -> Preview:
        """Return the view of the file as it was read last, at the card it was at, or else near it."""
        previewer = self._previewer
        cards = previewer.cards
        place = cards.index(view.card) if view.card in cards else view.place
        view = replace(view, title=previewer.title, name=previewer.name, cards=cards, problems=previewer.problems)
        return self._turned(view, place, view.face)

    def _turned(self, view: Preview, place: int, face: int = 0) -> Preview:
        """Return the view of the card at a place, or at the nearest there is, with all its faces."""
        place = min(max(place, 0), max(len(view.cards) - 1, 0))
        faces = self._previewer.faces(view.cards[place]) if view.cards else ()
        return replace(view, place=place, faces=faces, face=min(face, max(len(faces) - 1, 0)), said="")

    def action_reload(self) -> None:
        """Read the file again and show the same card as it is now."""
        try:
            self._previewer.reload()
        except TutorError as error:
            self.say(error)
        else:
            self.view = self._looked(self.view)

    def action_turn(self, by: int) -> None:
        """Show the next card, or the one before."""
        self.view = self._turned(self.view, self.view.place + by)

    def action_far(self, by: int) -> None:
        """Show the first or the last card."""
        self.action_turn(by * len(self.view.cards))

    def action_face(self, by: int) -> None:
        """Show the next way in which the card is met, or the one before."""
        self.view = replace(self.view, face=face_at(self.view.face + by, self.view.faces), said="")

    def action_edit(self) -> None:
        """Open the note in the learner's editor."""
        try:
            command = self._previewer.editor(self.view.card)
        except TutorError as error:
            self.say(error)
        else:
            self.post_message(self.Editing(command))

    def edited(self) -> None:
        """Show what was saved."""
        self.action_reload()

    def action_leave(self) -> None:
        """Leave the deck."""
        self.post_message(self.Closed())

    def say(self, trouble: TutorError) -> None:
        """Show what went wrong, and the way out."""
        self.view = replace(self.view, said=trouble.said)
