"""The drafts of one deck, to be decided one by one: accepted, rejected, reworded, and any of that taken back.

The file is the only truth: it is read again before each decision, and written whole after it.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.deck.cards import Card
from tutor.deck.drafts import WORDS, Part, accept_drafts, change, fields, reject_drafts
from tutor.deck.edit import without_lines
from tutor.deck.notes import AnyNote, Deck
from tutor.deck.parse import decode, parse
from tutor.deck.problems import DeckError
from tutor.deck.tables import tables
from tutor.desk.proposal import Asked, Draft, Proposal, draft_of, proposed, supposed
from tutor.errors import Exit, TutorError
from tutor.library.files import read_bytes, write_whole

if TYPE_CHECKING:
    from tutor.desk.desk import Desk

_EDITED = "what was done in the editor"


@dataclass(frozen=True, slots=True)
class _Deed:
    """One change of the file: what it was, in words, the note, and the text before and after."""

    said: str
    note: str
    before: str
    after: str


class Drafting:
    """Decides about the drafts of one deck. Raises TutorError where there is no such deck, or it cannot be loaded."""

    def __init__(self, desk: "Desk", deck: str) -> None:
        self._desk = desk
        self._file = desk.library.deck(deck)
        self._path = self._file.path
        self._reading = desk.reading(deck)
        self._past: list[_Deed] = []
        self.problems: tuple[tuple[int, int, str, str], ...] = ()
        self._take(self._read())

    @property
    def deck(self) -> str:
        """The deck's id."""
        return self._deck.id

    @property
    def title(self) -> str:
        """The deck's title."""
        return self._deck.title

    @property
    def path(self) -> Path:
        """The file that decisions are written to; of a shipped deck, the learner's copy once there is one."""
        return self._path

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """What waits for a decision, in the order of the file."""
        return tuple(draft_of(note) for note in self._deck.notes if note.draft)

    @property
    def decided(self) -> int:
        """How many notes are accepted or rejected, of all that were ever proposed or written."""
        return sum(not note.draft for note in self._deck.notes) + len(self._deck.rejected)

    @property
    def changes(self) -> int:
        """How many changes can be taken back."""
        return len(self._past)

    def reload(self) -> None:
        """Read the file again. Where it is no sound deck its `problems` say so, and all else stays as it was."""
        try:
            self._take(self._read())
        except DeckError as error:
            self.problems = tuple((each.line, each.column, each.message, each.hint) for each in error.problems)
        except TutorError as error:
            self.problems = ((1, 1, error.message, error.hint),)
        else:
            self._reading = self._desk.reading(self._file.id)

    def proposal(self, note_id: str) -> Proposal:
        """Show one draft beside what it rests on. Raises TutorError when there is none of that id."""
        return proposed(self._deck, self._note(note_id), self._cards[note_id], self._reading)

    def known(self, notes: Iterable[str]) -> None:
        """Make sure that all of these are drafts. Raises TutorError for the first that is none."""
        for note in notes:
            self._note(note)

    def words(self, each: Asked, part: Part) -> str | tuple[str, ...] | None:
        """Return the words of a part of what is asked, or texts where it is a list; None where only the editor can."""
        for note, path in tables(self._deck):
            if note.id == each.card.note:
                field = fields(note, path, each.card.aspect, each.answer).get(part)
                return None if field is None else field.value
        return None

    def accept(self, notes: Collection[str]) -> str:
        """Let these drafts be asked; returns what was done, in a sentence."""
        return self._decide(notes, lambda text: accept_drafts(text, notes, stem=self._path.stem), "accepted")

    def reject(self, notes: Collection[str]) -> str:
        """Take these drafts out of the deck, never to be proposed again; returns what was done, in a sentence."""
        return self._decide(notes, lambda text: reject_drafts(text, notes, stem=self._path.stem), "rejected")

    def change(self, each: Asked, part: Part, words: Iterable[str]) -> str:
        """Put other words in the place of a part of what is asked; returns what was done, or nothing.

        Raises TutorError, and changes nothing, when the words do not fit there.
        """
        given, card = tuple(words), each.card

        def edit(text: str) -> str:
            try:
                return change(text, card.note, card.aspect, part, given, answer=each.answer, stem=self._path.stem)
            except DeckError as error:
                first = error.problems[0]
                hint = f"{first.hint[:1].upper()}{first.hint[1:]}"
                raise TutorError(f"that does not fit: {first.message}", hint=hint) from error

        return self._decide([card.note], edit, f"changed the {WORDS[part]} of")

    def undo(self) -> tuple[str, str]:
        """Put the file back as it was before the last change; returns what was taken back, and the note it was about.

        Raises TutorError when there is nothing to take back, or the file was changed by others since.
        """
        if not self._past:
            raise TutorError("there is nothing to take back", code=Exit.USAGE)
        deed = self._past[-1]
        if self._read() != deed.after:
            self.reload()
            raise TutorError(
                "the file was changed by something else since, so it is not put back", hint="e opens it in the editor."
            )
        self._write(deed.before)
        self._past.pop()
        self._take(deed.before)
        return f"Took back: {deed.said}.", deed.note

    def editor(self, note_id: str) -> list[str]:
        """Return the command that opens the file at a draft, or at what is wrong in it.

        A shipped deck is copied first. Raises TutorError when no editor is set.
        """
        from tutor.desk.editing import editor_command

        line = next((note.line for note in self._deck.notes if note.id == note_id), 1)
        line = self.problems[0][0] if self.problems else line
        card = Card("", self._file.id, note_id, "", "", (), "", line=line)
        command = editor_command(self._desk, card)
        self._own()
        return command

    def edited(self, note_id: str) -> str:
        """Read the file after it was in the editor, so that this can be taken back too; returns what is so now.

        What mends a file that the editor broke is one change with what broke it.
        """
        before = self._text
        if self.problems and self._past and (self._past[-1].said, self._past[-1].before) == (_EDITED, before):
            self._past.pop()
        self.reload()
        after = self._read() if self.problems else self._text
        if after == before:
            return "Nothing was changed."
        self._past.append(_Deed(_EDITED, note_id, before, after))
        if self.problems:
            return "The file is no sound deck as it is; e opens it where that is, u puts it back as it was."
        return "The deck was read again."

    def close(self) -> None:
        """Let the rest of the program see what was decided."""
        if self._past:
            self._desk.rescan()

    def _decide(self, notes: Collection[str], edit: Callable[[str], str], deed: str) -> str:
        """Make the same change to each of these notes and write the file once."""
        text = self._read()
        if text != self._text:
            self._look_at_others_changes(notes)
        self.known(notes)
        edited = edit(text) if notes else text
        if edited == text:
            return ""
        said = f"{deed} {_named(notes)}"
        copied = self._own()
        self._write(edited)
        self._past.append(_Deed(said, next(iter(notes)), text, edited))
        self._take(edited)
        return f"{said[:1].upper()}{said[1:]}.{copied}"

    def _look_at_others_changes(self, notes: Collection[str]) -> None:
        """Take in what was changed in the file meanwhile; raises TutorError if it was any of these notes."""
        before = _by_id(self._deck)
        self.reload()
        if self.problems:
            line, column, message, hint = self.problems[0]
            raise TutorError(f"{self._path}:{line}:{column}: {message}", hint=hint)
        after = _by_id(self._deck)
        for note in notes:
            if after.get(note) != before.get(note):
                raise TutorError(
                    f"{note} was changed in the file meanwhile, so nothing was decided", hint="Look at it again."
                )

    def _own(self) -> str:
        """Copy a shipped deck first; returns a sentence about that, or nothing."""
        from tutor.desk.editing import owned

        if not self._file.shipped:
            return ""
        file = self._desk.library.deck(self._file.id)
        path = owned(self._desk, file)
        self._file, self._path = self._desk.library.deck(file.id), path
        self._reading = self._desk.reading(file.id)
        return f" The deck was first copied to {path}." if file.shipped else ""

    def _read(self) -> str:
        return decode(read_bytes(self._path))

    def _write(self, text: str) -> None:
        write_whole(self._path, text)

    def _take(self, text: str) -> None:
        self._deck = parse(text, stem=self._path.stem)
        self._cards = supposed(self._deck)
        self._text = text
        self.problems = ()

    def _note(self, note_id: str) -> AnyNote:
        waiting = {note.id: note for note in self._deck.notes if note.draft}
        if note_id in waiting:
            return waiting[note_id]
        from tutor.deck.names import nearest

        if any(note.id == note_id for note in self._deck.notes):
            raise TutorError(f"{note_id} is no draft: it is accepted already", code=Exit.NO_INPUT)
        like = nearest(note_id, waiting)
        hint = f'Did you mean "{like}"?' if like else "`tutor drafts DECK --json` lists them."
        raise TutorError(f'no draft is called "{note_id}"', hint=hint, code=Exit.NO_INPUT)


def _by_id(deck: Deck) -> dict[str, AnyNote]:
    return {note.id: note for note in without_lines(deck).notes}


def _named(notes: Collection[str]) -> str:
    return next(iter(notes)) if len(notes) == 1 else f"{len(notes)} drafts"
