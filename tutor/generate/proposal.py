"""What a rule proposes: a note without an id, the sentences it rests on, and how sure its kind is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import assert_never

from tutor.deck.marks import filled
from tutor.deck.names import slug
from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Point, Question, Term

_LONGEST_SLUG = 48
_LEAD_IN = re.compile(r"^According to the article, |, according to the article,")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A note to be drafted. `kind` names the rule; `places` are the numbers of its sentences, first the chief one.

    `weight` is how well notes of the kind have proved, 0 to 1; what is at most DOUBTFUL says its `doubt`.
    """

    kind: str
    note: AnyNote
    places: tuple[int, ...]
    weight: float
    doubt: str = ""


def identified(note: AnyNote) -> AnyNote:
    """Return the note with an id that hangs on its wording and its quote alone: the same article, the same ids."""
    digest = blake2b("\n".join((type(note).__name__, note.quote, *said(note))).encode(), digest_size=3).hexdigest()
    wording = slug(_headline(note))[:_LONGEST_SLUG]
    cut = wording.rfind("-") if len(wording) == _LONGEST_SLUG else -1
    name = f"{wording[:cut] if cut > 0 else wording}-{digest}"
    if isinstance(note, Argument):
        return replace(note, id=name, because=_numbered(note.because), against=_numbered(note.against))
    return replace(note, id=name)


def _numbered(points: Sequence[Point]) -> tuple[Point, ...]:
    return tuple(
        replace(point, id=f"p{blake2b(point.text.encode(), digest_size=3).hexdigest()}", pinned=True)
        for point in points
    )


def _headline(note: AnyNote) -> str:
    match note:
        case Event():
            return note.what
        case Term():
            return note.term
        case Argument():
            return note.claim
        case Cloze():
            return filled(note.text)
        case Fact() | Question():
            return _LEAD_IN.sub("", note.ask)
        case _:
            assert_never(note)


def answers(note: AnyNote) -> Iterator[str]:
    """Yield what a learner has to answer."""
    match note:
        case Event():
            yield str(note.when)
        case Term():
            yield note.term
            if note.ask != "term":
                yield note.meaning
        case Argument():
            yield note.claim
            for point in (*note.because, *note.against):
                yield point.text
                if point.reply:
                    yield point.reply
        case Cloze():
            yield from (gap.answer for gap in note.gaps)
        case Fact():
            yield note.answer
        case Question():
            yield from (*note.answer, *note.items)
        case _:
            assert_never(note)


def stems(note: AnyNote) -> Iterator[str]:
    """Yield what a learner is shown beside the answer."""
    match note:
        case Event():
            yield note.what
        case Term():
            yield note.meaning
        case Argument():
            yield note.claim
        case Cloze():
            yield note.text
        case Fact() | Question():
            yield note.ask
        case _:
            assert_never(note)


def said(note: AnyNote) -> tuple[str, ...]:
    """Return everything a note says, stems first."""
    return (*stems(note), *answers(note))
