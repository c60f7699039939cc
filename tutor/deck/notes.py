"""A deck as its author means it: a source and its notes, checked and frozen.

Reading these out of TOML is `parse`; turning them into things to ask is `expand`.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from tutor.deck.cards import FormName
from tutor.deck.when import Span

NOTE_KINDS = ("fact", "event", "term", "argument", "question")
"""The tables of a deck file, which are also the kinds of note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What every kind of note may carry.

    `pinned` is false while the id comes from the wording; `line` is the 1-based line of the note's header.
    `distinct` holds groups of words that are never taken for each other when a response is judged.
    """

    id: str
    pinned: bool = True
    line: int = 0
    tags: tuple[str, ...] = ()
    explain: str = ""
    cite: tuple[int, ...] = ()
    quote: str = ""
    hint: str = ""
    forms: tuple[FormName, ...] = ()
    distinct: tuple[tuple[str, ...], ...] = ()
    answer_language: str = ""
    draft: bool = False
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Note):
    """A question with its short answer."""

    ask: str
    answer: str
    accept: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """One numbered gap of a cloze sentence, with everything that may stand in it.

    `name` is its aspect, `c1`, `c2` ...; `answer` is the hidden text, `hint` the author's help, or empty.
    """

    name: str
    answer: str
    hint: str = ""
    accept: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloze(Note):
    """A fact said as a sentence with gaps; `text` keeps Anki's cloze marks."""

    text: str
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Note):
    """Something that happened, and when; `wrong` holds dates a learner may take for it."""

    when: Span
    what: str
    wrong: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Note):
    """A word and what it means, a person and a role; `ask` says which way round."""

    term: str
    meaning: str
    ask: Literal["both", "term", "meaning"] = "both"
    accept_term: tuple[str, ...] = ()
    accept_meaning: tuple[str, ...] = ()
    wrong_term: tuple[str, ...] = ()
    wrong_meaning: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A reason or an objection within an argument, with an id of its own.

    `uses` is the id of the argument whose claim is used as ground, or empty; `text` is then that claim.
    `reply` answers an objection and is empty for a reason. `wrong` holds what may be taken for this reason,
    or for the reply to this objection.
    """

    id: str
    text: str
    pinned: bool = True
    line: int = 0
    uses: str = ""
    reply: str = ""
    accept: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    cite: tuple[int, ...] = ()
    quote: str = ""
    explain: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument(Note):
    """A claim, who holds it, on what grounds and against what; `wrong` holds claims that may be taken for it.

    Arguments with the same `issue` answer one question differently.
    """

    claim: str
    by: str = ""
    issue: str = ""
    because: tuple[Point, ...] = ()
    against: tuple[Point, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Note):
    """Anything else, its form said outright; the keys that its form does not use stay empty.

    `answer` holds one text, or several for the form `several`; for `truth` it is "true" or "false", for
    `date` the words of the date. `items` are in the right order for `order`, in any order for `list`.
    """

    form: FormName
    ask: str
    answer: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    tolerance: float = 0.0


AnyNote = Fact | Cloze | Event | Term | Argument | Question


@dataclass(frozen=True, slots=True)
class Source:
    """The article a deck was made from; `file` is the name of its text beside the deck, or empty."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    date: dt.date | None = None
    url: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    """One deck file, read and found sound; `notes` are in the order of their lines, drafts included."""

    id: str
    title: str
    notes: tuple[AnyNote, ...]
    about: str = ""
    language: str = "und"
    tags: tuple[str, ...] = ()
    source: Source = Source()
    rejected: tuple[str, ...] = ()
    pinned: bool = True
