"""What a note asks, the same for every kind: a stem, the right answer, and the wrong options its author gave."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

from tutor.deck.marks import filled
from tutor.deck.marks import stem as open_gap
from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Question, Term
from tutor.deck.problems import Path
from tutor.deck.tables import points

Kind = Literal["ask", "gap", "statement"]
"""A question, a sentence with a gap, or words that the program itself asks about."""


@dataclass(frozen=True, slots=True)
class Asking:
    """One thing that is asked, with the path of each part in the document.

    `whole` is the stem with its gaps filled. `answer` is empty where there is no single text; `typed` tells whether it
    is written out by the learner.
    """

    note: AnyNote
    path: Path
    kind: Kind
    stem: str
    stem_path: Path
    answer: str
    answer_path: Path
    accept: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    wrong_path: Path = ()
    typed: bool = False
    whole: str = ""

    @property
    def options(self) -> tuple[tuple[str, Path], ...]:
        """The answer and the wrong options, each with its path."""
        return ((self.answer, self.answer_path), *self.wrongs)

    @property
    def wrongs(self) -> tuple[tuple[str, Path], ...]:
        """The wrong options, each with its path."""
        return tuple((text, (*self.wrong_path, index)) for index, text in enumerate(self.wrong))


def askings(note: AnyNote, path: Path) -> Iterator[Asking]:
    """Return what a note asks; `path` is that of its table."""
    match note:
        case Fact():
            typed = not note.forms or "typed" in note.forms
            yield _asking(note, path, "ask", note.ask, "answer", note.answer, note.accept, note.wrong, typed)
        case Cloze():
            yield from _gaps(note, path)
        case Event():
            wrong = tuple(str(span) for span in note.wrong)
            yield Asking(
                note, path, "statement", note.what, (*path, "what"), str(note.when), (*path, "when"),
                wrong=wrong, wrong_path=(*path, "wrong"), whole=note.what,
            )  # fmt: skip
        case Term():
            yield from _term(note, path)
        case Argument():
            yield from _argument(note, path)
        case Question():
            single = note.answer[0] if note.form in _SINGLE and note.answer else ""
            typed = note.form == "typed"
            yield _asking(note, path, "ask", note.ask, "answer", single, note.accept, note.wrong, typed)
        case _:
            assert_never(note)


_SINGLE = frozenset({"choice", "typed", "number", "date", "recall"})


def _asking(
    note: AnyNote,
    path: Path,
    kind: Kind,
    stem: str,
    key: str,
    answer: str,
    accept: tuple[str, ...],
    wrong: tuple[str, ...],
    typed: bool,
) -> Asking:
    return Asking(
        note, path, kind, stem, (*path, "ask"), answer, (*path, key), accept, wrong,
        (*path, "wrong"), typed, stem,
    )  # fmt: skip


def _gaps(note: Cloze, path: Path) -> Iterator[Asking]:
    whole = filled(note.text)
    for gap in note.gaps:
        yield Asking(
            note, path, "gap", open_gap(note.text, gap.name), (*path, "text"), gap.answer, (*path, "text"),
            gap.accept, gap.wrong, (*path, "wrong", gap.name),
            not note.forms or "cloze" in note.forms, whole,
        )  # fmt: skip


def _term(note: Term, path: Path) -> Iterator[Asking]:
    sides = (
        ("term", note.meaning, "meaning", note.term, note.accept_term, note.wrong_term),
        ("meaning", note.term, "term", note.meaning, note.accept_meaning, note.wrong_meaning),
    )
    for side, stem, other, answer, accept, wrong in sides:
        if note.ask in (side, "both"):
            typed = side == "term" and (not note.forms or "typed" in note.forms)
            yield Asking(
                note, path, "statement", stem, (*path, other), answer, (*path, side), accept,
                wrong, (*path, f"wrong_{side}"), typed, stem,
            )  # fmt: skip


def _argument(note: Argument, path: Path) -> Iterator[Asking]:
    claim = (*path, "claim")
    yield Asking(note, path, "statement", "", claim, note.claim, claim, wrong=note.wrong, wrong_path=(*path, "wrong"))
    for point, place in points(note, path):
        text = (*place, "text")
        wrong, wrong_path = point.wrong, (*place, "wrong")
        if place[-2] == "because":
            answer = "" if point.uses else point.text
            yield Asking(
                note, path, "statement", note.claim, claim, answer, text, point.accept,
                wrong, wrong_path, whole=note.claim,
            )  # fmt: skip
        else:
            yield Asking(
                note, path, "statement", point.text, text, point.reply, (*place, "reply"), point.accept,
                wrong, wrong_path, whole=point.text,
            )  # fmt: skip
