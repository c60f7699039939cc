"""From one note of a reply to a note of a deck, its quotes the article's own words, or the reason why not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from tutor.deck.calendar import MONTHS
from tutor.deck.marks import MarkError, gaps
from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Gap, Term
from tutor.deck.when import FORMS
from tutor.generate.gate import NOT_PROVED
from tutor.generate.model.dating import dated
from tutor.generate.model.fault import UNFOUNDED, Fault, Flaw, marked
from tutor.generate.model.grounds import Sent, flaws_of, grounded
from tutor.generate.model.locating import Located, located, unlocated
from tutor.generate.model.options import LEFT, options
from tutor.generate.model.reply import AnyReply, ArgumentReply, ClozeReply, EventReply, FactReply, TermReply
from tutor.generate.model.screening import clean, strangers
from tutor.generate.model.wording import bare, claimed, small
from tutor.generate.notes.holders import AUTHOR

NO_DATE = "its date cannot be read"
NO_GAP = "its sentence does not hold the answer once"
TYPED = "an answer or a term has no brackets"
"""Why a note cannot stand, besides what the gate says."""

_TYPED = frozenset({"the answer", "the term"})
_AUTHORS = re.compile(r"(?:the )?(?:author|writer|article|essay|text)s?(?:'s?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Noted:
    """A note, or None where nothing like one can be made; why it cannot stand; and its parts that cannot.

    A note with `flaws` is for finding others of them alone: its quote may be none of the article.
    """

    note: AnyNote | None
    flaws: tuple[Flaw, ...] = ()
    faults: tuple[Fault, ...] = ()


def noted(reply: AnyReply, sent: Sent) -> Noted:
    """Return the note that a part of a reply means, and all that is wrong with it but for what the gate finds."""
    flaws: list[Flaw] = []
    place = located(sent.blocks, reply.paragraph, reply.quote, sent.among)
    if place is None:
        flaws.append(Flaw(unlocated(reply.quote)))
        place = Located(sent.among[0], clean(reply.quote))
    for part, text, is_name in _texts(reply):
        found = tuple(flaws_of(text, sent, part=part, name=is_name))
        if part in _TYPED and "[" in text:
            found = (Flaw(TYPED, marked(text)),)
        flaws += found
    for part, text in _stated(reply):
        if bad := tuple(strangers(f"- {text}", sent.article)):
            flaws.append(Flaw(UNFOUNDED.format(part), marked(*bad)))
    made = _noted(reply, place, sent)
    return Noted(made.note, (*flaws, *made.flaws), made.faults)


def _noted(reply: AnyReply, place: Located, sent: Sent) -> Noted:
    cite, quote = (place.paragraph,), place.quote
    match reply:
        case FactReply():
            ask, answer = clean(reply.question), small(reply.answer)
            wrong, faults = _options(reply, answer, quote, ask)
            note = Fact(id="", ask=ask, answer=answer, wrong=wrong, cite=cite, quote=quote, draft=True)
            return Noted(note, faults=faults)
        case ClozeReply():
            return _cloze(reply, cite, quote)
        case EventReply():
            return _event(reply, cite, quote)
        case TermReply():
            term, meaning = bare(reply.term), small(reply.meaning)
            return Noted(Term(id="", term=term, meaning=meaning, cite=cite, quote=quote, draft=True))
        case ArgumentReply():
            return _argument(reply, cite, quote, sent)
        case _:
            assert_never(reply)


def _options(
    reply: FactReply | ClozeReply, answer: str, quote: str, stem: str
) -> tuple[tuple[str, ...], tuple[Fault, ...]]:
    """Return the wrong options that can stand, and the faults: of each that cannot, or of all where none is left."""
    found = options(reply.wrong, answer, quote, stem)
    if not found.kept and reply.wrong:
        told = "; ".join(f"\u201c{option}\u201d {why}" for option, why in found.refused)
        return (), (Fault("wrong options", " / ".join(map(clean, reply.wrong)), (Flaw(LEFT, told),)),)
    flaws = ((option, (Flaw(f"a wrong option {why}"),)) for option, why in found.refused)
    return found.kept, tuple(Fault("wrong option", option, each, slight=True) for option, each in flaws)


def _event(reply: EventReply, cite: tuple[int, ...], quote: str) -> Noted:
    try:
        when = dated(clean(reply.when))
    except ValueError:
        told = f"\u201c{clean(reply.when)}\u201d; what can be read: {FORMS}"
        return Noted(None, (Flaw(NO_DATE, told),))
    unsaid = [month for month in MONTHS if month in str(when) and month[:3] not in quote]
    flaws = (Flaw(NOT_PROVED.format("the date"), marked(*unsaid)),) if unsaid else ()
    return Noted(Event(id="", what=claimed(reply.what), when=when, cite=cite, quote=quote, draft=True), flaws)


def _cloze(reply: ClozeReply, cite: tuple[int, ...], quote: str) -> Noted:
    sentence, answer = clean(reply.sentence), clean(reply.answer)
    place = rf"(?<!\w){re.escape(answer)}(?!\w)"
    text = re.sub(place, lambda found: f"{{{{c1::{found[0]}}}}}", sentence)
    try:
        whole = len(re.findall(place, sentence)) == 1 and [mark.name for mark in gaps(text)] == ["c1"]
    except MarkError:
        whole = False
    if not whole or answer == sentence.rstrip("."):
        return Noted(None, (Flaw(NO_GAP),))
    wrong, faults = _options(reply, answer, quote, sentence.replace(answer, " "))
    gap = Gap("c1", answer, wrong=wrong)
    return Noted(Cloze(id="", text=text, gaps=(gap,), cite=cite, quote=quote, draft=True), faults=faults)


def _argument(reply: ArgumentReply, cite: tuple[int, ...], quote: str, sent: Sent) -> Noted:
    issue = clean(reply.issue)
    faults: list[Fault] = []
    if flaws := tuple(_unfit(issue, sent)):
        faults.append(Fault("issue", issue, flaws))
        issue = ""
    by = _holder(reply)
    claim = Argument(id="", claim=claimed(reply.claim), by=by, issue=issue, cite=cite, quote=quote, draft=True)
    note, more = grounded(claim, reply.because, reply.against, sent)
    return Noted(note, faults=(*faults, *more))


def _holder(reply: ArgumentReply) -> str:
    by = clean(reply.by).rstrip(".")
    return AUTHOR if not by or _AUTHORS.fullmatch(by) else by


def _unfit(issue: str, sent: Sent) -> Iterator[Flaw]:
    """Yield the rules that a question at issue breaks; there may be none."""
    if issue:
        yield from flaws_of(issue, sent)
        if bad := tuple(strangers(issue, sent.article)):
            yield Flaw(UNFOUNDED.format("the issue"), marked(*bad))


def _texts(reply: AnyReply) -> Iterator[tuple[str, str, bool]]:
    """Yield what a note says: what each text is called, the text, and whether it is a name rather than a sentence.

    Reasons, options and the issue are looked at on their own.
    """
    match reply:
        case FactReply():
            yield from (("the question", clean(reply.question), False), ("the answer", small(reply.answer), True))
        case ClozeReply():
            yield from (("the sentence", clean(reply.sentence), False), ("the answer", clean(reply.answer), True))
        case EventReply():
            yield "the happening", claimed(reply.what), False
        case TermReply():
            yield from (("the term", bare(reply.term), True), ("the meaning", small(reply.meaning), True))
        case ArgumentReply():
            yield from (("the claim", claimed(reply.claim), False), ("the holder", _holder(reply), True))
        case _:
            assert_never(reply)


def _stated(reply: AnyReply) -> Iterator[tuple[str, str]]:
    """Yield what the gate does not hold to the quote, each text with what it is called."""
    match reply:
        case FactReply():
            question = clean(reply.question)
            yield "the question", question.removeprefix(_first(question))
        case ClozeReply():
            yield "the sentence", clean(reply.sentence)
        case EventReply():
            yield "the happening", bare(reply.what)  # as it came, for its first word has a capital in the note
        case ArgumentReply():
            yield "the holder", _holder(reply)
        case TermReply():
            pass
        case _:
            assert_never(reply)


def _first(question: str) -> str:
    """Return the word that a question begins with, which says nothing of what it is about."""
    return question.partition(" ")[0]
