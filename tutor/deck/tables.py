"""Where the notes of a deck stand in its document: the table of each, and those of an argument's points."""

from collections.abc import Iterator

from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Point, Question, Term
from tutor.deck.problems import Path

KIND: dict[type[AnyNote], str] = {
    Fact: "fact",
    Cloze: "fact",
    Event: "event",
    Term: "term",
    Argument: "argument",
    Question: "question",
}
"""The kind of table each note is written as."""


def tables(deck: Deck) -> Iterator[tuple[AnyNote, Path]]:
    """Return each note with the path of its table; notes of one kind are counted in the order of their lines."""
    counts = dict.fromkeys(KIND.values(), 0)
    for note in deck.notes:
        kind = KIND[type(note)]
        yield note, (kind, counts[kind])
        counts[kind] += 1


def points(note: AnyNote, path: Path) -> Iterator[tuple[Point, Path]]:
    """Return each reason and objection of an argument with its path; other notes have none."""
    if isinstance(note, Argument):
        for key, several in (("because", note.because), ("against", note.against)):
            for index, point in enumerate(several):
                yield point, (*path, key, index)
