"""Texts before the rules, for the tests of this room."""

from pathlib import Path

from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Question, Term
from tutor.generate.article import Article, read_text
from tutor.generate.draft import Draft, draft
from tutor.generate.reading import Reading

TEXTS = Path(__file__).parent / "texts"


def article(name: str) -> Article:
    """One of the articles that were written for these tests."""
    return read_text((TEXTS / name).read_text(encoding="utf-8"), markdown=name.endswith(".md"))


def reading(text: str) -> Reading:
    """A text as the rules see it; its paragraphs are parted by blank lines."""
    return Reading(read_text(text))


def drafted(name: str) -> Draft:
    """The draft of one of the articles."""
    return draft(article(name))


def shown(note: AnyNote) -> str:
    """A note in one line: what is asked, and the answer."""
    match note:
        case Event():
            return f"{note.what} = {note.when}"
        case Term():
            return f"{note.term} = {note.meaning}"
        case Cloze():
            return note.text
        case Fact():
            return f"{note.ask} = {note.answer}"
        case Question():
            return f"{note.ask} = {note.answer[0]}"
        case Argument():
            because = "".join(f" because {point.text}" for point in note.because)
            against = "".join(f" against {point.text}" for point in note.against)
            return f"{note.by}: {note.claim}{because}{against}"
