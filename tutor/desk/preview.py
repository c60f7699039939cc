"""Cards as a learner will meet them, in every form and on every rung, with their answers. Touches no progress."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tutor.deck.cards import Card
from tutor.study.ask import ask, seed_of
from tutor.study.plan import Plan, RungName
from tutor.study.prompt import Prompt, Rating
from tutor.study.queue import Candidate
from tutor.study.solution import solution
from tutor.study.stage import Asking, Judged
from tutor.study.verdict import Verdict

if TYPE_CHECKING:
    from tutor.desk.desk import Desk

RUNGS: tuple[RungName, ...] = ("choose", "cued", "free")


@dataclass(frozen=True, slots=True)
class Face:
    """One way in which a card is met: the prompt, and the stage in which it was answered rightly, its hint open."""

    card: Card
    prompt: Prompt
    judged: Judged

    @property
    def rung(self) -> RungName:
        """The rung it stands on, by name."""
        return RUNGS[self.prompt.rung]


class Previewer:
    """Shows one deck as its file is now. Raises TutorError where there is no such deck."""

    def __init__(self, desk: "Desk", deck: str) -> None:
        self._desk = desk
        file = desk.library.find(deck) or desk.library.deck(deck)
        self.deck, self.title, self._path = file.id, file.title, file.path
        self.cards: tuple[str, ...] = ()
        self.problems: tuple[tuple[int, int, str, str], ...] = ()
        self._look()

    def reload(self) -> None:
        """Read the file again; where it has problems the cards stay as they were."""
        self._desk.library.scan(apart=self._desk.read_apart)
        self._look()

    def _look(self) -> None:
        # An edit may give the deck another id; its file stays the one that is shown.
        found = next((file for file in self._desk.library.files if file.path == self._path), None)
        if found is None:
            self.problems = ((1, 1, "the file is gone", "Save it again under its old name."),)
            return
        self.problems = tuple((line, column, message, hint) for line, column, _, message, hint in found.problems)
        if found.shadowed_by is not None:
            self.problems = ((1, 1, f"its id belongs to {found.shadowed_by}", "Give the deck an id of its own."),)
            return
        self.deck, self.title = found.id, found.title
        self.cards = tuple(card for card, _ in self._desk.library.words(found.id))

    @property
    def name(self) -> str:
        """The name of the file."""
        return self._path.name

    def faces(self, name: str) -> tuple[Face, ...]:
        """Return every way in which a card is met, from the most help to the least; none for a card that is gone."""
        card = self._desk.library.card(self.deck, name)
        return () if card is None else faces_of(card)

    def editor(self, name: str) -> list[str]:
        """Return the command that opens the file at a card, or at what is wrong in it.

        Raises TutorError when no editor is set.
        """
        from tutor.desk.editing import editor_command

        card = self._desk.library.card(self.deck, name) or Card(name, self.deck, "", "", "", (), "", line=1)
        return editor_command(self._desk, card)

    async def saves(self) -> AsyncIterator[None]:
        """Yield at the beginning and each time the file was saved."""
        from tutor.library.watching import saved

        async for _ in saved([self._path]):
            yield


def faces_of(card: Card) -> tuple[Face, ...]:
    """Return every way in which a card is met, from the most help to the least."""
    seed = seed_of(card.id, 0)
    prompts: dict[tuple[object, ...], Prompt] = {}
    for rung in RUNGS:
        # Forms that stand on the same rung are taken in turn as the seed rises.
        for turn in range(len(card.forms)):
            prompt = ask(card, None, Plan(rung=rung), seed + turn)
            prompts.setdefault((prompt.form, prompt.stem, prompt.rung), prompt)
    return tuple(_face(card, prompt) for prompt in sorted(prompts.values(), key=lambda prompt: prompt.rung))


def _face(card: Card, prompt: Prompt) -> Face:
    candidate = Candidate(card.id, card.deck, card.note, card.aspect, 0)
    asked = Asking(candidate, prompt, card.content, first=True, since_ms=0, hints=1 if prompt.hint else 0)
    verdict = Verdict("right", 1.0, items=tuple(True for _ in prompt.parts) if prompt.form == "list" else ())
    return Face(card, prompt, Judged(asked, solution(prompt), verdict, Rating.GOOD, took_ms=0))
