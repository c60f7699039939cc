"""The gate that every proposal passes, whoever made it: its quote stands in its paragraph, and proves its answer."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, assert_never

from tutor.deck.article import quoted
from tutor.deck.marks import filled
from tutor.deck.notes import AnyNote, Argument, Cloze, Deck, Event, Fact, Point, Question, Term
from tutor.deck.parse import parse
from tutor.deck.problems import DeckError
from tutor.deck.shape import asked_for, is_name, words
from tutor.deck.write import write
from tutor.generate.lexicon import BODIES
from tutor.lint.english import telling

NOT_FOUND = "its quote is not word for word in its paragraph"
NOT_PROVED = "a number or a name of {} is not in its quote"
GIVEN_AWAY = "the question gives the answer away"
UNSOUND = "it would not load as a note"
STRANGE = "it holds an address, markup or an order to the reader"
"""Why a note is refused, as the report says it."""

ANSWERED = "Paragraph {} answers: \u201c{}\u201d"
"""The explanation of an objection whose reply has a quote of its own: it is checked as the others are."""

_ANSWERED = re.compile(ANSWERED.format(r"(\d{1,6})", "(.+)"))
_INSERTED = re.compile(r"\[[^\]]*\]")
_OWNER = re.compile(r"['\u2019]s\Z")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_STRANGE = re.compile(
    r"https?://|www\.|<[a-z/]|[{}]{2}|\\\w|</|\bignore (?:all |the |any )?previous\b|[\u2400-\u2421]|<U\+",
    re.IGNORECASE,
)
_OURS = re.compile(r"^(?:Another name for|It is mistaken) ?")
_FEWEST_LETTERS = 3
_FEWEST_TELLING = 5


class Unproved(NamedTuple):
    """A number or a name that no quote of its note has, and the part of the note that says it, with its article."""

    part: str
    word: str

    @property
    def why(self) -> str:
        """Why the note is refused."""
        return NOT_PROVED.format(self.part)


def refused(note: AnyNote, blocks: Sequence[str]) -> str:
    """Return why a note cannot stand, or nothing when it can."""
    return next((why for why, _ in flaws(note, blocks)), "")


def flaws(note: AnyNote, blocks: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield every reason why a note cannot stand, the gravest first, each with the words it is about or nothing."""
    sound = True
    for cite, quote in _quotes(note):
        if sound and not any(0 < number <= len(blocks) and quoted(blocks[number - 1], quote) for number in cite):
            sound = False
            yield NOT_FOUND, ""
    for found in filter(None, (_STRANGE.search(_unmarked(note, text)) for text in _shown(note))):
        sound = False
        yield STRANGE, f"\u201c{found[0]}\u201d"
    for each in dict.fromkeys(missing(note)):
        sound = False
        yield each.why, f"\u201c{each.word}\u201d"
    if _leaks(note):
        yield GIVEN_AWAY, ""
    elif sound and not _loads(note):
        yield UNSOUND, ""


def _quotes(note: AnyNote) -> Iterator[tuple[tuple[int, ...], str]]:
    yield note.cite, note.quote or "\ue000"
    if isinstance(note, Argument):
        for point in (*note.because, *note.against):
            if point.quote:
                yield point.cite or note.cite, point.quote
            if own := reply_quote(point):
                yield own


def reply_quote(point: Point) -> tuple[tuple[int, ...], str] | None:
    """Return the quote that a reply has of its own, after its paragraph if that is cited, or None."""
    found = _ANSWERED.fullmatch(point.explain) if point.reply else None
    return (tuple(number for number in point.cite if number == int(found[1])), found[2]) if found else None


def _unmarked(note: AnyNote, text: str) -> str:
    return filled(text) if isinstance(note, Cloze) else text


def _shown(note: AnyNote) -> Iterator[str]:
    yield from (text for _, text in _parts(note))
    match note:
        case Cloze():
            yield note.text
        case Fact() | Question():
            yield note.ask
        case Event():
            yield note.what
        case Argument():
            yield from (note.by, note.issue)
        case Term():
            yield note.meaning


def missing(note: AnyNote) -> Iterator[Unproved]:
    """Yield the numbers and names of what a learner has to answer that the note's quotes do not have.

    What stands in brackets was put in, and is not looked for. Of an event the years are.
    """
    quotes = " ".join(quote for _, quote in _quotes(note))
    if isinstance(note, Event):
        if not _year_there(note, quotes):
            yield Unproved("the date", str(note.when))
        return
    there = words(quotes)
    digits = {found.replace(",", "") for found in _DIGITS.findall(quotes)}
    for part, answer in _parts(note):
        own = _OURS.sub("", _INSERTED.sub(" ", answer))
        for number in _DIGITS.findall(own):
            if number.replace(",", "") not in digits:
                yield Unproved(part, number)
        for name in own.split() if isinstance(note, Fact | Cloze | Term) else own.split()[1:]:
            bare = _OWNER.sub("", name.strip(".,;:!?()\"'\u201c\u201d\u2018\u2019"))
            if bare[:1].isupper() and len(bare) > 1 and words(bare).strip() not in there:
                yield Unproved(part, bare)


def _parts(note: AnyNote) -> Iterator[tuple[str, str]]:
    """Yield what a learner has to answer, each with what it is called in the note."""
    match note:
        case Event():
            yield "the date", str(note.when)
        case Term():
            yield "the term", note.term
            if note.ask != "term":
                yield "the meaning", note.meaning
        case Argument():
            yield "the claim", note.claim
            yield from (("a reason", point.text) for point in note.because)
            yield from (("an objection", point.text) for point in note.against)
            yield from (("a reply", point.reply) for point in note.against if point.reply)
        case Cloze():
            yield from (("the answer", gap.answer) for gap in note.gaps)
        case Fact():
            yield "the answer", note.answer
        case Question():
            yield from (("the answer", answer) for answer in (*note.answer, *note.items))
        case _:
            assert_never(note)


def _year_there(note: Event, quotes: str) -> bool:
    """Tell whether every year of an event's date stands in its quote; a span may shorten its second."""
    found = [int(digits) for digits in _DIGITS.findall(str(note.when)) if digits.isdigit()]
    there = set(re.findall(r"\d+", quotes))
    return all(str(year) in there or str(year)[-2:] in there for year in found)


def _leaks(note: AnyNote) -> bool:
    match note:
        case Cloze():
            return any(_holds(re.sub(r"\{\{.*?\}\}", " ", note.text), gap.answer) for gap in note.gaps)
        case Fact():
            return _holds(note.ask, note.answer)
        case Event():
            return any(digits in note.what for digits in re.findall(r"\d{3,}", str(note.when)))
        case Term():
            return _holds(note.meaning, note.term) or (note.ask != "term" and _holds(note.term, note.meaning))
        case Question():
            return any(_holds(note.ask, answer) for answer in note.answer)
        case Argument():
            return any(words(point.text) == words(note.claim) for point in (*note.because, *note.against))


def _holds(stem: str, answer: str) -> bool:
    """Tell whether a stem says the answer, all words of it that carry meaning, or the surname of who is asked for."""
    said, wanted = words(stem), words(answer)
    if len(wanted.strip()) >= _FEWEST_LETTERS and wanted in said:
        return True
    parts = wanted.split()
    meant = telling(answer)
    if meant and meant <= telling(stem) and any(len(part) >= _FEWEST_TELLING for part in parts):
        return True
    surname = is_name(answer) and asked_for(stem) == "who" and parts[-1] not in BODIES
    return surname and len(parts[-1]) > _FEWEST_LETTERS and f" {parts[-1]} " in said


def _loads(note: AnyNote) -> bool:
    try:
        parse(write(Deck(id="proposal", title="Proposal", notes=(note,))))
    except DeckError:
        return False
    return True
