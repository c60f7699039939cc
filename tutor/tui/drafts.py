"""The drafts screen: each proposed note as a learner would meet it, above its paragraph, to be decided by a key."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.reactive import var
from textual.widget import Widget

from tutor.deck.drafts import WORDS, Part
from tutor.desk.drafting import Drafting
from tutor.desk.scope import Scope
from tutor.errors import TutorError
from tutor.tui import deckkeys
from tutor.tui.draftlines import asked_line, draft_lines, evidence_line, evidence_lines, evidence_title, heading
from tutor.tui.draftview import Drafts, Look, joined, looked, next_filter, pointed_at, turned
from tutor.tui.entry import LONGEST, Reply
from tutor.tui.facelines import face_at, problem_lines
from tutor.tui.footer import footer
from tutor.tui.guard import Guard
from tutor.tui.key import bindings
from tutor.tui.lines import DIM, safe, wrapped
from tutor.tui.moment import Fact
from tutor.tui.page import Page
from tutor.tui.sheet import Sheet

_DECIDING = frozenset({"accept", "reject", "question", "answer", "options", "edit", "undo", "keep", "forget", "study"})
"""Actions that change something; their keys are the first line of the footer."""

BESIDE = 120
"""Columns of a terminal that shows a draft and its paragraphs side by side."""

_ABOVE = 1  # line that stays in sight above a quote


class DraftsScreen(Page):
    """The drafts of one deck. Keys become decisions; the file they are written to is then shown as it is."""

    TABLE = deckkeys.DRAFTS
    CSS_PATH = "drafts.tcss"
    BINDINGS: ClassVar = bindings(deckkeys.DRAFTS)

    view = var(Drafts(), init=False)

    def __init__(self, drafting: Drafting, guard: Guard, only: str = "") -> None:
        super().__init__(guard)
        self._drafting = drafting
        self.set_reactive(DraftsScreen.view, looked(self._drafting, Drafts(only=only)))

    @property
    def facts(self) -> frozenset[Fact]:
        """What is so of the draft that is shown."""
        return self.view.facts

    def compose(self) -> ComposeResult:
        """Yield the column; the keys that decide have a line of their own."""
        with Vertical(id="column"):
            yield from self.parts()
            yield Sheet(self._keys, id="footer")

    def parts(self) -> Iterable[Widget]:
        """Return the title, what is wrong with the file, the draft, what it rests on, and what is said or typed."""
        yield Sheet(lambda width: heading(self.view, width), id="heading")
        yield Sheet(lambda width: problem_lines(self.view.name, self.view.problems, width), id="problems")
        with Container(id="both"):
            with VerticalScroll(id="body", can_focus=False):
                yield Sheet(lambda width: draft_lines(self.view, width))
            with Vertical(id="grounds"):
                yield Sheet(lambda width: evidence_title(self.view, width), id="rests")
                with VerticalScroll(id="evidence", can_focus=False):
                    yield Sheet(lambda width: evidence_lines(self.view, width))
        yield Sheet(self._said, id="said")
        yield Reply(id="entry")

    def on_mount(self) -> None:
        """Bring the quote in sight and let keys through once the screen is painted."""
        self._arrange()
        self.settle()
        self.call_after_refresh(self._bring_in_sight)

    def on_resize(self) -> None:
        """Put the paragraphs beside the draft where there is room, else below it."""
        self.set_class(self.size.width >= BESIDE, "-beside")
        self.call_after_refresh(self._bring_in_sight)

    def watch_view(self, old: Drafts, new: Drafts) -> None:
        """Draw what has changed."""
        self._arrange()
        if (old.look == "rewording") != (new.look == "rewording"):
            self._open_entry(new)
            self.settle()
        for sheet in self.query(Sheet):
            sheet.refresh(layout=True)
        if (old.draft, old.look, old.pointer, old.face) != (new.draft, new.look, new.pointer, new.face):
            self.call_after_refresh(self._bring_in_sight)

    def _arrange(self) -> None:
        """Show only what there is something in."""
        self.query_one("#problems").display = bool(self.view.problems)
        self.query_one("#grounds").display = self.view.draft is not None and self.view.look != "met"

    def _open_entry(self, view: Drafts) -> None:
        entry = self.query_one("#entry", Reply)
        if view.look == "rewording" and view.pointed is not None:
            entry.open(self._present(view, view.part), "")
            self.call_after_refresh(entry.take_focus)
        else:
            entry.close()

    def _bring_in_sight(self) -> None:
        body, evidence = (self.query_one(name, VerticalScroll) for name in ("#body", "#evidence"))
        pointed = asked_line(self.view, body.query_one(Sheet).content_size.width) if self.view.pointer else 0
        quote = evidence_line(self.view, evidence.query_one(Sheet).content_size.width)
        for part, line in ((body, pointed), (evidence, quote)):
            part.scroll_to(y=max(line - _ABOVE, 0), animate=False, immediate=True)

    def _keys(self, width: int) -> list[Content]:
        deciding = tuple(key for key in self.TABLE if key.action in _DECIDING)
        looking = tuple(key for key in self.TABLE if key.action not in _DECIDING)
        return [footer(deciding, self.facts, width), footer(looking, self.facts, width)]

    def _said(self, width: int) -> list[Content]:
        view = self.view
        if view.look == "rewording":
            between = ', with ";" between them' if self._holds_several(view.part) else ""
            label = Content.styled(f"The {WORDS[view.part]}{between}", DIM)
            return [Content(), *(wrapped(safe(view.said), width) if view.said else []), label]
        return [Content(), *wrapped(safe(view.said), width)] if view.said else []

    def _present(self, view: Drafts, part: Part) -> str:
        """Return the words that stand there now; options that the author left to the program begin as that has them."""
        if view.pointed is None:
            return ""
        own = self._drafting.words(view.pointed, part)
        return joined(own or (view.pointed.options if part == "options" else own))

    def _holds_several(self, part: Part) -> bool:
        pointed = self.view.pointed
        return pointed is not None and isinstance(self._drafting.words(pointed, part), tuple)

    def _do(self, deed: Callable[[], str]) -> None:
        """Do something to the file and show it as it is then; say what was done, or what went wrong."""
        try:
            said = deed()
        except TutorError as error:
            said = error.said
        self.view = looked(self._drafting, replace(self.view, look="told", said=said))

    def action_accept(self) -> None:
        """Let the draft be asked."""
        if draft := self.view.draft:
            self._do(lambda: self._drafting.accept([draft.id]))

    def action_reject(self) -> None:
        """Take the draft out, never to be proposed again."""
        if draft := self.view.draft:
            self._do(lambda: self._drafting.reject([draft.id]))

    def action_accept_kind(self) -> None:
        """Ask whether all drafts of this kind are to be accepted, then accept them."""
        view, notes = self.view, self.view.same_kind
        if view.draft is None:
            return
        if view.asking:
            self._do(lambda: self._drafting.accept(notes))
        else:
            many = f"all {len(notes)} {view.draft.kind}s shown" if len(notes) > 1 else f"the only {view.draft.kind}"
            self.view = replace(view, asking=True, said=f"a again accepts {many}.")

    def action_undo(self) -> None:
        """Put the file back as it was before the last change, and show what that was about."""
        note = ""

        def deed() -> str:
            nonlocal note
            said, note = self._drafting.undo()
            return said

        self._do(deed)
        places = [at for at, draft in enumerate(self.view.drafts) if draft.id == note]
        if places:
            self.view = turned(self._drafting, self.view, places[0])

    def action_turn(self, by: int) -> None:
        """Show the next draft, or the one before."""
        self.view = turned(self._drafting, replace(self.view, said=""), self.view.place + by)

    def action_point(self, by: int) -> None:
        """Point at the next thing that the draft asks, or the one before."""
        self.action_point_at(self.view.pointer + by)

    def action_point_at(self, index: int) -> None:
        """Point at one thing that the draft asks."""
        self.view = pointed_at(self._drafting, replace(self.view, said="", asking=False), index)

    def action_filter(self) -> None:
        """Show only doubtful drafts, then each kind, then all again."""
        only = next_filter(self._drafting.drafts, self.view.only)
        said = "" if only != self.view.only else "All drafts are of one kind, and none is doubtful."
        self.view = looked(self._drafting, replace(self.view, only=only, place=0, said=said))

    def action_meet(self) -> None:
        """Show the draft as it would be asked, in one form after the other; or tell it all again."""
        look: Look = "told" if self.view.look == "met" else "met"
        self.view = looked(self._drafting, replace(self.view, look=look, face=0, said=""))

    def action_face(self, by: int) -> None:
        """Show the next form, or the one before."""
        self.view = replace(self.view, face=face_at(self.view.face + by, self.view.faces), said="")

    def action_question(self) -> None:
        """Change the question in place."""
        self._reword("stem")

    def action_answer(self) -> None:
        """Change the answer in place."""
        self._reword("answer")

    def action_options(self) -> None:
        """Change the wrong options in place."""
        self._reword("options")

    def _reword(self, part: Part) -> None:
        words = self._present(self.view, part)
        if len(words) > LONGEST or "\n" in words:
            self.view = replace(
                self.view, said=f"This {WORDS[part]} is too long for a line; e opens it in your editor."
            )
        else:
            self.view = replace(self.view, look="rewording", part=part, asking=False, said="")

    def action_keep(self) -> None:
        """Write the words that were typed."""
        view, typed = self.view, self.query_one("#entry", Reply).text
        each = view.pointed
        if each is None:
            return
        words = typed.split(";") if self._holds_several(view.part) else [typed]
        try:
            said = self._drafting.change(each, view.part, words)
        except TutorError as error:
            # What was typed stays, to be typed better, unless its draft is gone.
            view = looked(self._drafting, replace(view, said=error.said))
            self.view = view if view.pointed else replace(view, look="told")
        else:
            self.view = looked(self._drafting, replace(view, look="told", said=said))

    def action_forget(self) -> None:
        """Leave the words as they were."""
        self.view = replace(self.view, look="told", said="")

    def action_edit(self) -> None:
        """Open the note in the learner's editor."""
        try:
            command = self._drafting.editor(self.view.draft.id if self.view.draft else "")
        except TutorError as error:
            self.say(error)
        else:
            self.post_message(self.Editing(command))

    def edited(self) -> None:
        """Show what was saved."""
        self._do(lambda: self._drafting.edited(self.view.draft.id if self.view.draft else ""))

    def action_study(self) -> None:
        """Study what the deck asks."""
        self._drafting.close()
        self.post_message(self.Chosen(Scope(decks=(self._drafting.deck,))))

    def action_leave(self) -> None:
        """Leave the drafts; what is undecided waits."""
        self._drafting.close()
        self.post_message(self.Closed())

    def say(self, trouble: TutorError) -> None:
        """Show what went wrong, and the way out."""
        self.view = replace(self.view, said=trouble.said)
