"""From one note of a reply to a note of a deck, its quotes the article's own words, or the reason why not."""

import re
from collections.abc import Iterator, Sequence
from typing import assert_never

from tutor.deck.calendar import MONTHS
from tutor.deck.marks import MarkError, filled, gaps
from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Gap, Point, Term
from tutor.deck.shape import key, words
from tutor.deck.when import read
from tutor.generate.gate import NOT_FOUND, NOT_PROVED
from tutor.generate.kinds.forms import AUTHOR
from tutor.generate.model.locating import Located, located
from tutor.generate.model.reply import (
    AnyReply,
    ArgumentReply,
    ClozeReply,
    EventReply,
    FactReply,
    ReasonReply,
    TermReply,
)
from tutor.generate.model.screening import INSERTED, ORDER, clean, founded, plausible, said, strange

UNFOUNDED = "a number or a name of it is not in the article"
EMPTY = "it says nothing, or too much"
NO_DATE = "its date cannot be read"
NO_GAP = "its sentence does not hold the answer once"
NO_GROUND = "no reason or objection of it is word for word in the article"

_MOST_WORDS = 45
_SMALL = frozenset(
    "a an the because since by to in on at of for from with it they he she its their his her that this what who".split()
)
_AUTHORS = re.compile(r"(?:the )?(?:author|writer|article|essay|text)s?(?:'s?)?", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?")


class UnusableError(ValueError):
    """A note of a reply that cannot become a note of a deck; its text is the reason, for the report and the model."""


def noted(reply: AnyReply, blocks: Sequence[str], among: Sequence[int]) -> AnyNote:
    """Return the note that a part of a reply means; its quotes are looked for in the paragraphs `among`.

    Raises UnusableError. What makes a note provable is for the gate to say.
    """
    place = located(blocks, reply.paragraph, reply.quote, among)
    if place is None:
        raise UnusableError(NOT_FOUND)
    article = " ".join(words(block) for block in blocks)
    note = _note(reply, place, blocks, among)
    texts = [*said(note)]
    if any(strange(text) for text in texts):
        raise UnusableError(ORDER)
    if not all(founded(f"- {text}", article) for text in _stated(note)):
        raise UnusableError(UNFOUNDED)
    if any(len(text.split()) > _MOST_WORDS for text in texts) or not all(_required(note)):
        raise UnusableError(EMPTY)
    return note


def _note(reply: AnyReply, place: Located, blocks: Sequence[str], among: Sequence[int]) -> AnyNote:
    cite, quote = (place.paragraph,), place.quote
    match reply:
        case FactReply():
            ask, answer = clean(reply.question), _small(reply.answer)
            wrong = plausible(reply.wrong, answer, quote, ask)
            return Fact(id="", ask=ask, answer=answer, wrong=wrong, cite=cite, quote=quote, draft=True)
        case ClozeReply():
            return _cloze(reply, cite, quote)
        case EventReply():
            try:
                when = read(_worded(clean(reply.when)))
            except ValueError as error:
                raise UnusableError(NO_DATE) from error
            if any(month in str(when) and month[:3] not in quote for month in MONTHS):
                raise UnusableError(NOT_PROVED)
            return Event(id="", what=_bare(reply.what), when=when, cite=cite, quote=quote, draft=True)
        case TermReply():
            term, meaning = _bare(reply.term), _small(reply.meaning)
            return Term(id="", term=term, meaning=meaning, cite=cite, quote=quote, draft=True)
        case ArgumentReply():
            return _argument(reply, cite, quote, blocks, among)
        case _:
            assert_never(reply)


def _cloze(reply: ClozeReply, cite: tuple[int, ...], quote: str) -> Cloze:
    sentence, answer = clean(reply.sentence), clean(reply.answer)
    if len(re.findall(rf"(?<!\w){re.escape(answer)}(?!\w)", sentence)) != 1 or answer == sentence.rstrip("."):
        raise UnusableError(NO_GAP)
    if strange(sentence):
        raise UnusableError(ORDER)
    text = re.sub(rf"(?<!\w){re.escape(answer)}(?!\w)", lambda found: f"{{{{c1::{found[0]}}}}}", sentence)
    try:
        names = [mark.name for mark in gaps(text)]
    except MarkError as error:
        raise UnusableError(NO_GAP) from error
    if names != ["c1"]:
        raise UnusableError(NO_GAP)
    wrong = plausible(reply.wrong, answer, quote, sentence.replace(answer, " "))
    return Cloze(id="", text=text, gaps=(Gap("c1", answer, wrong=wrong),), cite=cite, quote=quote, draft=True)


def _argument(
    reply: ArgumentReply, cite: tuple[int, ...], quote: str, blocks: Sequence[str], among: Sequence[int]
) -> Argument:
    claim = _bare(reply.claim)
    by = clean(reply.by).rstrip(".")
    by = AUTHOR if not by or _AUTHORS.fullmatch(by) else by
    taken = {key(claim)}
    because = _points(reply.because, blocks, among, taken)
    against = _points(reply.against, blocks, among, taken)
    if not because and not against and (reply.because or reply.against):
        raise UnusableError(NO_GROUND)
    issue = clean(reply.issue)
    return Argument(
        id="", claim=claim, by=by, issue=issue, because=because, against=against, cite=cite, quote=quote, draft=True
    )


def _points(
    replies: Sequence[ReasonReply], blocks: Sequence[str], among: Sequence[int], taken: set[str]
) -> tuple[Point, ...]:
    """Return the points whose own quotes stand in the article, each once."""
    found: list[Point] = []
    for reply in replies:
        place = located(blocks, reply.paragraph, reply.quote, among)
        text = _bare(reply.text)
        answer = _bare(getattr(reply, "reply", ""))
        if place is None or not text or key(text) in taken or strange(text):
            continue
        taken.add(key(text))
        found.append(Point(id="", text=text, reply=answer, cite=(place.paragraph,), quote=place.quote))
    return tuple(found)


def _stated(note: AnyNote) -> Iterator[str]:
    """Yield what the gate does not hold to the quote: questions, holders, and names put in brackets."""
    match note:
        case Fact():
            yield note.ask.removeprefix(_first(note.ask))
        case Cloze():
            yield filled(note.text)
        case Event():
            yield note.what
        case Argument():
            yield from (note.by, note.issue.removeprefix(_first(note.issue)))
        case _:
            pass
    for text in said(note):
        yield from (found[1] for found in INSERTED.finditer(text))


def _first(question: str) -> str:
    """Return the word that a question begins with, which says nothing of what it is about."""
    return question.partition(" ")[0]


def _required(note: AnyNote) -> tuple[str, ...]:
    match note:
        case Fact():
            return note.ask, note.answer
        case Event():
            return (note.what,)
        case Term():
            return note.term, note.meaning
        case Argument():
            return (note.claim,)
        case _:
            return ()


def _bare(text: str) -> str:
    """Return a cleaned text without the full stop at its end."""
    cleaned = clean(text)
    return cleaned[:-1] if cleaned.endswith(".") and not re.search(r"\b\w\.\w?\.$|\b[A-Z]\.$", cleaned) else cleaned


def _small(text: str) -> str:
    """Return a bare text whose first word, if it is none of a name, has a small letter."""
    bare = _bare(text)
    first = bare.partition(" ")[0]
    return first.casefold() + bare[len(first) :] if first.casefold() in _SMALL else bare


def _worded(when: str) -> str:
    """Return an ISO day or month in words, as articles have it."""
    found = _ISO.fullmatch(when)
    if not found:
        return when
    day = f"{int(found[3])} " if found[3] else ""
    return f"{day}{MONTHS[int(found[2]) - 1]} {found[1]}"
