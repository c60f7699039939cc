"""From one note of a reply to a note of a deck, its quotes the article's own words, or the reason why not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from tutor.deck.calendar import MONTHS
from tutor.deck.marks import MarkError, filled, gaps
from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Gap, Term
from tutor.deck.shape import words
from tutor.deck.when import read
from tutor.generate.gate import NOT_PROVED
from tutor.generate.kinds.forms import AUTHOR
from tutor.generate.model.brackets import BRACKETS, misput
from tutor.generate.model.fault import EMPTY, UNFOUNDED, Fault, UnusableError
from tutor.generate.model.grounds import Sent, grounded
from tutor.generate.model.locating import Located, located, unlocated
from tutor.generate.model.options import LEFT, options
from tutor.generate.model.reply import AnyReply, ArgumentReply, ClozeReply, EventReply, FactReply, TermReply
from tutor.generate.model.screening import ORDER, clean, said, strange, stranger
from tutor.generate.model.wording import MOST_WORDS, bare, claimed, small

NO_DATE = "its date cannot be read"
NO_GAP = "its sentence does not hold the answer once"
TYPED = "an answer or a term has no brackets"
"""Why a note cannot stand, besides what the gate says."""

_AUTHORS = re.compile(r"(?:the )?(?:author|writer|article|essay|text)s?(?:'s?)?", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Noted:
    """A note, and the parts of it that could not stand."""

    note: AnyNote
    faults: tuple[Fault, ...] = ()


def noted(reply: AnyReply, sent: Sent) -> Noted:
    """Return the note that a part of a reply means, without those parts of it that cannot stand.

    Raises UnusableError. What makes a note provable is for the gate to say.
    """
    place = located(sent.blocks, reply.paragraph, reply.quote, sent.among)
    if place is None:
        raise UnusableError(unlocated(reply.quote))
    made = _noted(reply, place, sent)
    for part, text in _texts(made.note):
        if bad := misput(text, sent.article):
            raise UnusableError(BRACKETS, f"\u201c{bad}\u201d")
        if strange(text):
            raise UnusableError(ORDER, f"in {part}")
        if len(text.split()) > MOST_WORDS or not words(text).strip():
            raise UnusableError(EMPTY, f"{part} has {len(text.split())} words")
    for part, text in _stated(reply, made.note):
        if bad := stranger(f"- {text}", sent.article):
            raise UnusableError(UNFOUNDED.format(part), f"\u201c{bad}\u201d")
    return made


def _noted(reply: AnyReply, place: Located, sent: Sent) -> Noted:
    cite, quote = (place.paragraph,), place.quote
    match reply:
        case FactReply():
            ask, answer = clean(reply.question), small(reply.answer)
            _plain(answer)
            wrong, faults = _options(reply, answer, quote, ask)
            return Noted(Fact(id="", ask=ask, answer=answer, wrong=wrong, cite=cite, quote=quote, draft=True), faults)
        case ClozeReply():
            return _cloze(reply, cite, quote)
        case EventReply():
            try:
                when = read(_worded(clean(reply.when)))
            except ValueError as error:
                raise UnusableError(NO_DATE, f"\u201c{clean(reply.when)}\u201d") from error
            for month in MONTHS:
                if month in str(when) and month[:3] not in quote:
                    raise UnusableError(NOT_PROVED.format("the date"), f"\u201c{month}\u201d")
            return Noted(Event(id="", what=claimed(reply.what), when=when, cite=cite, quote=quote, draft=True))
        case TermReply():
            term, meaning = bare(reply.term), small(reply.meaning)
            _plain(term)
            return Noted(Term(id="", term=term, meaning=meaning, cite=cite, quote=quote, draft=True))
        case ArgumentReply():
            return _argument(reply, cite, quote, sent)
        case _:
            assert_never(reply)


def _plain(answer: str) -> None:
    """Raise UnusableError when a text to be typed has brackets, which stand for what its quote does not say."""
    if "[" in answer:
        raise UnusableError(TYPED, f"\u201c{answer}\u201d")


def _options(
    reply: FactReply | ClozeReply, answer: str, quote: str, stem: str
) -> tuple[tuple[str, ...], tuple[Fault, ...]]:
    """Return the wrong options that can stand, and the fault where some were given and none is left."""
    found = options(reply.wrong, answer, quote, stem)
    if found.kept or not reply.wrong:
        return found.kept, ()
    told = " / ".join(map(clean, reply.wrong))
    return (), (Fault("wrong options", told, LEFT, "; ".join(found.refused)),)


def _cloze(reply: ClozeReply, cite: tuple[int, ...], quote: str) -> Noted:
    sentence, answer = clean(reply.sentence), clean(reply.answer)
    _plain(answer)
    if len(re.findall(rf"(?<!\w){re.escape(answer)}(?!\w)", sentence)) != 1 or answer == sentence.rstrip("."):
        raise UnusableError(NO_GAP)
    if strange(sentence):
        raise UnusableError(ORDER, "in the sentence")
    text = re.sub(rf"(?<!\w){re.escape(answer)}(?!\w)", lambda found: f"{{{{c1::{found[0]}}}}}", sentence)
    try:
        names = [mark.name for mark in gaps(text)]
    except MarkError as error:
        raise UnusableError(NO_GAP) from error
    if names != ["c1"]:
        raise UnusableError(NO_GAP)
    wrong, faults = _options(reply, answer, quote, sentence.replace(answer, " "))
    return Noted(
        Cloze(id="", text=text, gaps=(Gap("c1", answer, wrong=wrong),), cite=cite, quote=quote, draft=True), faults
    )


def _argument(reply: ArgumentReply, cite: tuple[int, ...], quote: str, sent: Sent) -> Noted:
    by, issue = clean(reply.by).rstrip("."), clean(reply.issue)
    by = AUTHOR if not by or _AUTHORS.fullmatch(by) else by
    faults: list[Fault] = []
    if why := _unfit(issue, sent):
        faults.append(Fault("issue", issue, why))
        issue = ""
    claim = Argument(id="", claim=claimed(reply.claim), by=by, issue=issue, cite=cite, quote=quote, draft=True)
    note, more = grounded(claim, reply.because, reply.against, sent)
    return Noted(note, (*faults, *more))


def _unfit(issue: str, sent: Sent) -> str:
    """Return why the question at issue cannot stand, or nothing when it can."""
    if misput(issue, sent.article):
        return BRACKETS
    if strange(issue):
        return ORDER
    if len(issue.split()) > MOST_WORDS:
        return EMPTY
    return UNFOUNDED.format("the issue") if stranger(issue, sent.article) else ""


def _texts(note: AnyNote) -> Iterator[tuple[str, str]]:
    """Yield what a note says, each text with what it is called; reasons and options have been looked at already."""
    match note:
        case Fact():
            yield from (("the question", note.ask), ("the answer", note.answer))
        case Cloze():
            yield "the sentence", filled(note.text)
        case Event():
            yield "the happening", note.what
        case Term():
            yield from (("the term", note.term), ("the meaning", note.meaning))
        case Argument():
            yield from (("the claim", note.claim), ("the holder", note.by))
        case _:
            yield from (("the note", text) for text in said(note))


def _stated(reply: AnyReply, note: AnyNote) -> Iterator[tuple[str, str]]:
    """Yield what the gate does not hold to the quote, each text with what it is called."""
    match note:
        case Fact():
            yield "the question", note.ask.removeprefix(_first(note.ask))
        case Cloze():
            yield "the sentence", filled(note.text)
        case Argument():
            yield "the holder", note.by
        case _ if isinstance(reply, EventReply):
            yield "the happening", bare(reply.what)  # as it came, for its first word has a capital now
        case _:
            pass


def _first(question: str) -> str:
    """Return the word that a question begins with, which says nothing of what it is about."""
    return question.partition(" ")[0]


def _worded(when: str) -> str:
    """Return an ISO day or month in words, as articles have it."""
    found = _ISO.fullmatch(when)
    if not found:
        return when
    day = f"{int(found[3])} " if found[3] else ""
    return f"{day}{MONTHS[int(found[2]) - 1]} {found[1]}"
