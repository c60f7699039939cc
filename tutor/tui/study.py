"""The study screen: a prompt, the learner's response, the verdict, and on."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.reactive import var
from textual.widget import Widget

from tutor.desk.sitting import Sitting
from tutor.errors import TutorError
from tutor.study.stage import Asking, Ended
from tutor.tui import keys
from tutor.tui.answers import answers
from tutor.tui.deeds import Deeds
from tutor.tui.guard import Guard
from tutor.tui.header import header
from tutor.tui.key import Key, bindings, lettered
from tutor.tui.lines import DIM, safe, wrapped
from tutor.tui.moment import ENTERING, Fact, facts
from tutor.tui.page import Page
from tutor.tui.sheet import Sheet
from tutor.tui.stem import stem
from tutor.tui.view import GRADES, NOTHING, View

if TYPE_CHECKING:
    from tutor.study.action import Action
    from tutor.study.response import Response
    from tutor.tui.entry import Reply

_INVITATIONS = {
    "typing": "type the answer",
    "writing": "answer in your own words, or in your head",
}

_TOO_LITTLE = {
    "ticking": "",
    "picking": "Tick what is right first, or press x if you don\u2019t know.",
    "ordering": "Give each of them a place first, or press x if you don\u2019t know.",
    "matching": "Match at least one of them first, or press x if you don\u2019t know.",
}

IDLE = 0.05
"""Seconds after the first prompt before anything else is loaded."""


class StudyScreen(Deeds, Page):
    """One sitting on the screen. Keys become actions of the sitting; what it then holds is drawn."""

    TABLE = keys.STUDY
    CSS_PATH = "study.tcss"
    BINDINGS: ClassVar = bindings(keys.STUDY)

    view = var(NOTHING, init=False)
    _reply: "Reply"
    _again: "Reply"

    @dataclass
    class Finished(Message):
        """The sitting has ended, or the learner has left it."""

        sitting: Sitting

    def __init__(self, sitting: Sitting, guard: Guard) -> None:
        super().__init__(guard)
        self._sitting = sitting
        self.set_reactive(StudyScreen.view, View.of(sitting, sitting.opening))

    @property
    def facts(self) -> frozenset[Fact]:
        """What is so in the session now."""
        now = facts(self.view.session)
        return now | {"acceptable"} if self.view.acceptable else now

    @property
    def table(self) -> tuple[Key, ...]:
        """The keys, with as many letters as there are things to choose from."""
        return lettered(self.TABLE, self.view.choices)

    def parts(self) -> Iterable[Widget]:
        """Return header, question and the body that scrolls: all that the first prompt shows, unless it is typed."""
        yield Sheet(self._header, id="header")
        with VerticalScroll(id="question", can_focus=False):
            yield Sheet(lambda width: stem(self.view.session.stage, width))
        with VerticalScroll(id="body", can_focus=False):
            yield Sheet(lambda width: answers(self.view, width), id="answers")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Tell whether the action is possible now; a letter needs something that it names."""
        match action, parameters:
            case (("pick" | "pick_sure" | "tick"), (int(index),)) if index >= self.view.choices:
                return False
            case _:
                return super().check_action(action, parameters)

    async def on_mount(self) -> None:
        """Put the first prompt up, and make and load what its verdict needs once it is seen."""
        self.guard.close()
        if self.view.moment in ENTERING or self.view.said:
            await self._complete()
        else:
            self.call_after_refresh(self._complete)
        self.set_timer(IDLE, self._sitting.warm)

    async def _complete(self) -> None:
        """Add the entries, the feedback, the remark and the ratings, and begin."""
        from tutor.tui.entry import Reply
        from tutor.tui.feedback import feedback
        from tutor.tui.ratings import ratings

        self._reply, self._again = Reply(id="reply"), Reply(id="again")
        told = Sheet(lambda width: feedback(self.view, width), id="feedback")
        rated = Sheet(lambda width: ratings(self.view.session.stage, self.view.intervals, width), id="ratings")
        await self.query_one("#body").mount(self._reply, told, self._again)
        await self.query_one("#column").mount(Sheet(self._said, id="said"), rated, before="#footer")
        self._begin()

    def watch_view(self, old: View, new: View) -> None:
        """Draw what has changed."""
        for sheet in self.query(Sheet):
            sheet.refresh(layout=True)
        if old.scene != new.scene:
            self._begin()
        elif old.session.stage != new.session.stage:
            self.settle()

    def _begin(self) -> None:
        self.guard.close()
        stage, doing = self.view.session.stage, self.view.moment
        if doing in {"typing", "writing"} and isinstance(stage, Asking):
            self._reply.open(stage.draft, _INVITATIONS[doing])
        else:
            self._reply.close()
        if doing == "retyping":
            self._again.open("", "")
        else:
            self._again.close()
        self.call_after_refresh(self._ready)

    def _ready(self) -> None:
        for part in self.query(VerticalScroll):
            part.scroll_home(animate=False, immediate=True)
        match self.view.moment:
            case "typing" | "writing":
                self._reply.take_focus()
            case "judged" | "retyping" as doing:
                self.query_one("#body", VerticalScroll).scroll_end(animate=False, immediate=True)
                if doing == "retyping":
                    self._again.take_focus()
            case _:
                pass
        self.call_after_refresh(self.admit)

    def _header(self, width: int) -> list[Content]:
        view = self.view
        return [header(view.title, view.place, view.session.total, width, practice=view.session.practice)]

    def _said(self, width: int) -> list[Content]:
        return wrapped(safe(self.view.said, DIM), width) if self.view.said else []

    def do(self, action: "Action", said: str = "") -> None:
        """Carry the action out, draw what the sitting then holds, and leave when it has ended."""
        self._sitting.do(action)
        self._show(self._sitting.session.note or said)

    def _show(self, said: str) -> None:
        self.view = View.of(self._sitting, said).after(self.view)
        if isinstance(self.view.session.stage, Ended):
            self.post_message(self.Finished(self._sitting))

    def _answer(self, response: "Response | None", *, sure: bool = False) -> None:
        from tutor.study.action import Answer
        from tutor.study.response import Unknown

        self.do(Answer(response or Unknown(), (sure or self.view.sure) and response is not None))

    def action_pick(self, index: int, sure: bool = False) -> None:
        """Choose the option, or the gap, of that letter."""
        from tutor.study.response import Chosen, Placed

        self._answer(Placed(index) if self.view.moment == "placing" else Chosen(index), sure=sure)

    def action_pick_sure(self, index: int) -> None:
        """Choose it and say that it is certain."""
        self.action_pick(index, sure=True)

    def action_tick(self, index: int) -> None:
        """Tick the item of that letter, or take its tick away."""
        self.view = self.view.toggled(index)

    def action_tick_here(self) -> None:
        """Tick the item under the pointer, or take its tick away."""
        if self.view.pointer >= 0:
            self.view = self.view.toggled(self.view.pointer)

    def action_move(self, by: int) -> None:
        """Move the pointer."""
        self.view = self.view.moved(by)

    def action_grade(self, index: int) -> None:
        """Say what the learner's own answer was worth."""
        stage = self.view.session.stage
        if isinstance(stage, Asking):
            from tutor.study.response import Recalled

            self._answer(Recalled(GRADES[index], stage.draft))

    def action_sure(self) -> None:
        """Call the answer to come certain, or no longer."""
        self.view = self.view._replace(sure=not self.view.sure)

    def action_accept(self) -> None:
        """Let the deck accept the overruled answer from now on."""
        try:
            said = self._sitting.accept()
        except TutorError as error:
            self.say(error)
        else:
            self._show(said)

    def action_confirm(self) -> None:
        """Take what is under the pointer, or what is filled in as it is."""
        match self.view.moment:
            case "ticking" | "picking" | "ordering" | "matching" as doing:
                if response := self.view.filled():
                    self._answer(response)
                else:
                    self.view = self.view._replace(said=_TOO_LITTLE[doing])
            case "grading" if self.view.pointer >= 0:
                self.action_grade(self.view.pointer)
            case "choosing" | "placing" if self.view.pointer >= 0:
                self.action_pick(self.view.pointer)
            case _:
                pass

    def action_point(self, index: int) -> None:
        """Move the pointer to the part that was clicked."""
        self.view = self.view._replace(pointer=index)

    def action_take_out(self) -> None:
        """Take the last place, or the pair pointed at, back."""
        self.view = self.view.taken_out()

    def action_unknown(self) -> None:
        """Say: I don't know."""
        self._answer(None)

    def action_submit(self, sure: bool = False) -> None:
        """Take what was typed, as an answer, as the draft of one, or as a retyping."""
        from tutor.study.action import Retype, Reveal
        from tutor.study.response import Typed

        match self.view.moment:
            case "typing":
                text = self._reply.text
                self._answer(Typed(text) if text else None, sure=sure)
            case "writing":
                self.do(Reveal(self._reply.text))
            case "retyping":
                self.do(Retype(self._again.text))
            case _:
                pass

    def action_submit_sure(self) -> None:
        """Answer what was typed and say that it is certain."""
        self.action_submit(sure=True)

    def action_source(self) -> None:
        """Show where the article can be read."""
        self.post_message(self.ReadingAsked(self.view.card.deck if self.view.card else ""))

    def action_edit(self) -> None:
        """Open the note in the learner's editor."""
        try:
            command = self._sitting.editor()
        except TutorError as error:
            self.say(error)
        else:
            self.post_message(self.Editing(command))

    def edited(self) -> None:
        """Read the deck again and go on with the changed card."""
        try:
            said = self._sitting.refresh()
        except TutorError as error:
            self.say(error)
        else:
            self._show(said)

    def say(self, trouble: TutorError) -> None:
        """Show above the question what went wrong, and the way out."""
        self.view = self.view._replace(said=trouble.said)
