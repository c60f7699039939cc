"""A session at the desk: the pure session joined to the clock, the decks and the log.

Both front ends hold a `Sitting`, send it actions, and draw what it holds afterwards. Every entry of an action is
on disk before `do` returns.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tutor.deck.cards import Card
from tutor.desk.portion import plan_for, portion
from tutor.desk.scope import Scope
from tutor.study.ask import ask, seed_of
from tutor.study.plan import Plan, RungName
from tutor.study.prompt import Rating, Rung
from tutor.study.queue import Candidate, sentence
from tutor.study.session import Session, begin, finished, opening, present
from tutor.study.stage import Asking, Ended, Judged, Retyping, Waiting

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.desk.overview import Reading
    from tutor.desk.passage import Passage
    from tutor.desk.result import Result
    from tutor.study.action import Action
    from tutor.study.log import Entry

_NAMES: Mapping[Rung, RungName] = {Rung.CHOOSE: "choose", Rung.CUED: "cued", Rung.FREE: "free"}

ACCEPTING = frozenset({"typed", "cloze", "number"})
"""The forms whose card can be taught another answer."""

FIXED = frozenset({"holder"})
"""The aspects that take no further answers all the same: the deck has no place for them."""


class Sitting:
    """One running session over some decks.

    `session` is the frozen state to draw; its stage is never `Waiting` between two calls. `opening` is a sentence to
    show once at the start (what an edit did to progress, what was spread), or empty.
    """

    def __init__(self, desk: "Desk", session: Session, decks: Sequence[str], plan: Plan, opening: str = "") -> None:
        self.session = session
        self.opening = opening
        self._desk = desk
        self._decks = tuple(decks)
        self._plan = plan
        self._card: Card | None = None
        self._begun = False
        self._taught: set[tuple[str, str]] = set()
        self._put_up()

    def do(self, action: "Action") -> None:
        """Carry the action out: move, write down, and put the next prompt up.

        Raises TutorError when the log cannot be written; the session then is as it was.
        """
        from tutor.study.move import move

        after, entries = move(self.session, action, self._desk.clock.now_ms())
        self._write(self._explained(entries))
        self.session = after
        self._put_up()

    @property
    def card(self) -> Card | None:
        """The card on the screen, with its explanation and citation, or None when the session has ended."""
        return None if isinstance(self.session.stage, Ended) else self._card

    @property
    def title(self) -> str:
        """The title of the deck of the card on the screen, or empty."""
        card = self.card
        return "" if card is None else self._desk.library.deck_title(card.deck)

    @property
    def done(self) -> int:
        """How many distinct cards of `session.total` are finished with."""
        return finished(self.session)

    def intervals(self) -> Mapping[Rating, int]:
        """For each rating, in how many days the judged card would come back; 0 means today. Empty unless judged."""
        if not isinstance(self.session.stage, Judged) or self._card is None:
            return {}
        from tutor.study.schedule import outcomes

        store, card = self._desk.store, self._card
        return outcomes(
            store.memory(card.id),
            self._desk.today(),
            store.plan(),
            store.parameters(),
            card,
            practice=self.session.practice,
        )

    def warm(self) -> None:
        """Load what the first verdict needs; for an idle moment after the first prompt is up."""
        from tutor.study import difference, judge, move  # noqa: F401 (a key and what marks a miss are loaded by this)

        judge.warm()
        self._desk.store.warm()

    def reading(self) -> "Reading":
        """The source of the card on the screen."""
        from tutor.desk.overview import Reading

        card = self.card
        return Reading() if card is None else self._desk.reading(card.deck)

    def passage(self) -> "Passage":
        """What the card on the screen rests on, with the quote marked where the text is at hand."""
        from tutor.desk.passage import Passage, passage

        return Passage(self.reading()) if self.card is None else passage(self._desk, self.card)

    @property
    def acceptable(self) -> str:
        """The learner's words that could be accepted from now on: typed, judged wrong, and overruled; or nothing."""
        stage = self.session.stage
        if not isinstance(stage, Judged):
            return ""
        from tutor.study.response import Typed

        match stage:
            case Judged(asked=Asking(prompt=prompt), response=Typed(text=text), overruled=True, stands="right"):
                takes = prompt.form in ACCEPTING and prompt.card.rpartition("/")[2] not in FIXED
                return text.strip() if takes and (prompt.card, text.strip()) not in self._taught else ""
            case _:
                return ""

    def accept(self) -> str:
        """Write the overruled answer into the deck, to be accepted from now on; returns what was done, in a sentence.

        A shipped deck is first copied to the learner's folder. Raises TutorError when the deck cannot be written or
        the card takes no further answers.
        """
        from tutor.desk.editing import accept

        text = self.acceptable
        if not text or self._card is None:
            return ""
        said = accept(self._desk, self._card, text)
        self._taught.add((self._card.id, text))
        return said

    def editor(self) -> list[str]:
        """The command that opens the note of the card on the screen in the learner's editor, at its line.

        A shipped deck is first copied to the learner's folder. Raises TutorError when no editor is set or known.
        """
        from tutor.desk.editing import editor_command

        return [] if self._card is None else editor_command(self._desk, self._card)

    def refresh(self) -> str:
        """Read the decks again after an edit and put the changed card up; returns one sentence about what changed."""
        from tutor.desk.editing import changes_since

        before = self._card
        self._desk.rescan()
        if before is None or isinstance(self.session.stage, Ended):
            return ""
        card = self._desk.library.card(before.deck, before.id)
        if card is None:
            if isinstance(self.session.stage, Judged):
                from tutor.study.action import Rate

                self.do(Rate())  # it was answered, even if it is never asked again
            if self._card is not None and self._card.id == before.id:
                self._skip()
        elif card != before:
            self._show(card, self.session.stage)
        self._put_up()
        return changes_since(self._desk, before, card)

    def result(self) -> "Result":
        """The score, the time, and what slipped."""
        from tutor.desk.outcome import result

        return result(self._desk, self.session, self._decks)

    def close(self) -> None:
        """Leave the session: a verdict on the screen is committed as proposed, the end is logged. May be repeated."""
        if not isinstance(self.session.stage, Ended):
            from tutor.study.action import Quit

            self.do(Quit())

    def _explained(self, entries: "Sequence[Entry]") -> "Sequence[Entry]":
        """Return the entries, a missed review with the card that was taken for this one."""
        stage, card = self.session.stage, self._card
        if card is None or not isinstance(stage, Judged) or stage.verdict.kind != "wrong":
            return entries
        from tutor.desk.mistaken import with_mistake

        return [with_mistake(self._desk.library, card, stage, entry) for entry in entries]

    def _write(self, entries: "Sequence[Entry]") -> None:
        """Put the entries in the log, the session's start before the first; a session without any leaves no trace."""
        if not self._begun and not any(entry.kind == "review" for entry in entries):
            entries = [entry for entry in entries if entry.kind != "session-end"]
        if not entries:
            return
        if not self._begun:
            entries = [opening(self.session, self._decks), *entries]
        self._desk.write(entries)
        self._begun = True

    def _put_up(self) -> None:
        """Give the session the prompts it waits for; a card that no longer exists is passed over."""
        while isinstance(waiting := self.session.stage, Waiting):
            candidate = waiting.candidate
            card = self._desk.library.card(candidate.deck, candidate.card)
            if card is None:
                self._skip()
            else:
                self._show(card, waiting)
        if (shown := _shown(self.session)) is not None and (self._card is None or self._card.id != shown.card):
            self._card = self._desk.library.card(shown.deck, shown.card)

    def _skip(self) -> None:
        from tutor.study.move import skip

        after, entries = skip(self.session, self._desk.clock.now_ms())
        self._write(entries)
        self.session = after

    def _show(self, card: Card, stage: object) -> None:
        """Build the prompt of a card, on the rung and in the form its stage calls for, and present it."""
        memory = self._desk.store.memory(card.id)
        plan, form, stem = self._plan, "", ""
        match stage:
            case Waiting(form=form, stem=stem, rung=int() as rung):
                plan = plan._replace(rung=_NAMES[rung])
            case (
                Asking(prompt=prompt)
                | Judged(asked=Asking(prompt=prompt))
                | Retyping(judged=Judged(asked=Asking(prompt=prompt)))
            ):
                plan, form, stem = plan._replace(rung=_NAMES[prompt.rung]), prompt.form, prompt.stem
            case _:
                pass
        same = tuple(each for each in card.forms if each.name == form)
        same = tuple(each for each in same if each.stem == stem) or same
        asked = card._replace(forms=same) if same else card
        prompt = ask(asked, memory, plan, seed_of(card.id, memory.tries if memory else 0))
        self._card = card
        self.session = present(self.session, prompt, card.content, self._desk.clock.now_ms())


def _shown(session: Session) -> Candidate | None:
    match session.stage:
        case Asking(candidate=candidate) | Judged(asked=Asking(candidate=candidate)):
            return candidate
        case Retyping(judged=Judged(asked=Asking(candidate=candidate))):
            return candidate
        case _:
            return None


def sit(desk: "Desk", scope: Scope) -> Sitting:
    """Begin a session over what the scope names. Raises TutorError when a named deck cannot be asked."""
    from tutor.store.ids import fresh_id

    desk.store.must_write()
    decks = [file.id for file in desk.decks()]
    if scope.decks:
        decks = list(dict.fromkeys(desk.library.deck(name).id for name in scope.decks))
    queue = portion(desk, decks, scope)
    plan = plan_for(desk, scope)
    now = desk.clock.now_ms()
    practice = scope.practice or bool(scope.cards)
    minutes = scope.minutes or 0 if practice else plan.minutes
    session = begin(fresh_id(now), queue, now, practice=practice, limit_ms=minutes * 60_000)
    from tutor.desk.news import news

    said = [part for part in (news(desk, decks), sentence(queue, desk.today())) if part]
    return Sitting(desk, session, decks, plan, " ".join(said))
