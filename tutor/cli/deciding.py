"""Drafts decided line by line: for a pipe, a screen reader, a dumb terminal."""

import subprocess
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TextIO

from tutor.cli.source import not_at_hand, passage_lines
from tutor.deck.drafts import WORDS, Part
from tutor.deck.visible import visible
from tutor.desk.proposal import Asked, asked
from tutor.errors import TutorError
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.desk.drafting import Drafting
    from tutor.desk.proposal import Draft, Proposal

HELP = """Commands, each on a line of its own:
  accept (y)             ask this note from now on
  reject (n)             take it out, never to be proposed again
  all                    accept all drafts of this kind
  edit question TEXT     put other words in the place of the question
  edit answer TEXT       ... of the answer
  edit options A; B      ... of the wrong options
  edit 2 answer TEXT     ... of the second thing that the note asks
  edit                   open the note in your editor
  next, back             look at the next draft, or the one before
  undo (u)               put the file back as it was before the last change
  quit (q)               leave; everything decided is kept"""

_SHORT = {"y": "accept", "n": "reject", "u": "undo", "q": "quit", "e": "edit", "": "next"}
_PARTS: dict[str, Part] = {"question": "stem", "stem": "stem", "answer": "answer", "options": "options"}


class Deciding:
    """One look through the drafts that are `meant`, read from `source` and written to `sink`, both text streams.

    `called` is what commands call the deck, by default its id.
    """

    def __init__(
        self,
        drafting: "Drafting",
        meant: "Callable[[], tuple[Draft, ...]]",
        source: TextIO,
        sink: TextIO,
        called: str = "",
    ) -> None:
        self._drafting = drafting
        self._meant = meant
        self._source = source
        self._sink = sink
        self._called = called or drafting.deck
        self._at = 0
        self._asked: tuple[Asked, ...] = ()

    def run(self) -> None:
        """Show drafts and do what is said until none is left or the input ends."""
        shown: object = None
        while drafts := self._meant():
            self._at = min(max(self._at, 0), len(drafts) - 1)
            draft = drafts[self._at]
            if shown != (draft, self._drafting.changes):
                self._show(draft, len(drafts))
                shown = draft, self._drafting.changes
            self._sink.flush()
            line = self._source.readline()
            if not line:
                break
            name, _, rest = line.strip().removeprefix(":").partition(" ")
            name = _SHORT.get(name, name)
            if name == "quit":
                break
            try:
                self._tell(self._obey(name, rest.strip(), draft))
            except TutorError as error:
                self._tell(error.said)
                shown = None
        self._end()
        self._drafting.close()

    def _end(self) -> None:
        deck, left = self._called, len(self._drafting.drafts)
        if left:
            self._tell(f"{counted(left, 'draft')} left. `tutor drafts {deck}` goes on with them.")
        else:
            self._tell(f"No draft is left. `tutor study {deck}` asks what you have accepted.")

    def _tell(self, text: str) -> None:
        if text:
            self._sink.write(visible(text) + "\n")

    def _obey(self, name: str, rest: str, draft: "Draft") -> str:
        match name:
            case "accept":
                return self._drafting.accept([draft.id])
            case "reject":
                return self._drafting.reject([draft.id])
            case "all":
                return self._drafting.accept([each.id for each in self._meant() if each.kind == draft.kind])
            case "undo":
                said, note = self._drafting.undo()
                self._at = next((at for at, each in enumerate(self._meant()) if each.id == note), self._at)
                return said
            case "next" | "back":
                return self._move(1 if name == "next" else -1)
            case "edit" if rest:
                return self._change(rest)
            case "edit":
                return self._edit(draft)
            case "help":
                return HELP
            case _:
                return f"There is no command {name}. help lists them."

    def _move(self, by: int) -> str:
        to = self._at + by
        if not 0 <= to < len(self._meant()):
            return "This is the last draft." if by > 0 else "This is the first draft."
        self._at = to
        return ""

    def _change(self, rest: str) -> str:
        number, _, after = rest.partition(" ")
        place, rest = (int(number), after.strip()) if number.isascii() and number.isdigit() else (1, rest)
        word, _, text = rest.partition(" ")
        if word not in _PARTS or not 0 < place <= len(self._asked):
            return "Say edit question TEXT, edit answer TEXT or edit options A; B."
        each, part = self._asked[place - 1], _PARTS[word]
        words = text.split(";") if isinstance(self._drafting.words(each, part), tuple) else [text]
        return self._drafting.change(each, part, words) or "That is what it says already."

    def _edit(self, draft: "Draft") -> str:
        if not self._source.isatty():
            return f"The editor needs a terminal. edit {WORDS['answer']} TEXT works without one."
        command = self._drafting.editor(draft.id)
        try:
            subprocess.run(command, check=False)  # noqa: S603  the learner's own editor
        except OSError as error:
            return f"{command[0]}: {error.strerror}"
        return self._drafting.edited(draft.id)

    def _show(self, draft: "Draft", count: int) -> None:
        proposal = self._drafting.proposal(draft.id)
        self._asked = asked(proposal)
        self._tell("\n" + f"{self._drafting.title}, draft {self._at + 1} of {count}")
        for line in (*proposal_lines(proposal, self._asked), *_evidence(proposal, self._called)):
            self._tell(line)
        self._tell("accept, reject, edit, next, back, undo, help or quit:")


def proposal_lines(proposal: "Proposal", several: tuple[Asked, ...]) -> Iterator[str]:
    """Yield a draft's id and kind, its doubt, and everything it asks with the answers."""
    draft = proposal.draft
    yield f"{draft.id}: {draft.kind}"
    if draft.doubt:
        yield f"Doubt: {draft.doubt}"
    if not several:
        yield "It asks nothing by itself."
    for number, each in enumerate(several, start=1):
        place = f"{number}. {each.card.aspect}, asked as" if len(several) > 1 else "Asked as"
        yield f"{place} {', then '.join(each.forms)}:"
        yield from (f"  {line}" for line in each.stem.splitlines())
        yield f"  The answer: {each.answer}"
        if each.options:
            yield f"  Wrong options: {'; '.join(each.options)}"
        if each.accept:
            yield f"  Also accepted: {'; '.join(each.accept)}"
        if each.also:
            yield f"  Also asked: {' '.join(each.also)}"
        if each.hint:
            yield f"  Hint: {each.hint}"
    yield from dict.fromkeys(each.card.explain for each in several if each.card.explain)


def _evidence(proposal: "Proposal", deck: str) -> Iterator[str]:
    """Yield what the draft rests on, each passage once, with the quote marked."""
    for passage in dict.fromkeys(proposal.passages):
        if passage.paragraphs:
            lines = list(passage_lines(passage, deck))
            yield from lines[1:]
        elif passage.cite or passage.quote:
            yield from list(passage_lines(passage, deck))[1:]
            yield not_at_hand(deck)
