"""Rivals: the deck's own answers of the same kind, to stand as wrong options where the author gave none.

One is offered only when it is surely of the same kind and surely not also right, and only when there are two.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tutor.deck.acronyms import Acronyms
from tutor.deck.marks import filled
from tutor.deck.misdates import UNKNOWN, Era, near
from tutor.deck.notes import AnyNote, Cloze, Fact, Term
from tutor.deck.shape import asked_for, date_in, is_name, key, number_in, words
from tutor.deck.span import Span

MOST = 4
"""How many rivals a form is given."""

FEWEST = 2
"""How many there must be: fewer would make a choice of two."""

_LOOKED_AT = 40
_LIKE_LENGTH = 2.0
_LIKE_SIZE = 10.0
_YEARS_APART = 20
_DECK_YEARS = 2

Kind = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One answer of the deck: its text, its words, every key by which it is right, and the words asked about it.

    `order` is its place among the answers of its kind: its number or year, or its place in the deck.
    """

    text: str
    words: str
    keys: frozenset[str]
    context: str
    order: float

    def bars(self, other: "Entry") -> bool:
        """Tell whether the other answer may be right here too, is given away by the question, or is too alike."""
        return (
            not self.keys.isdisjoint(other.keys)
            or other.words in self.context
            or other.words in self.words
            or self.words in other.words
            or self.context == other.context
        )


class Pool:
    """All answers of a deck's notes, by kind. Finding rivals takes the same time however many there are.

    What the acronyms make of an answer is as right as the answer. Dates made up are as far off as suits the era.
    """

    def __init__(self, notes: Iterable[AnyNote], acronyms: Acronyms | None = None, era: Era = UNKNOWN) -> None:
        self._acronyms = acronyms
        self._era = era
        self._groups: dict[Kind, list[Entry]] = defaultdict(list)
        self._own: dict[tuple[str, str], tuple[Kind, Entry, Span | None]] = {}
        for note in notes:
            match note:
                case Fact():
                    asked = asked_for(note.ask)
                    self._answer(note.id, "answer", note.ask, note.answer, note.accept, asked)
                case Cloze():
                    sentence = filled(note.text)
                    for gap in note.gaps:
                        asked = f"gap{words(gap.hint)}" if gap.hint else ""
                        self._answer(note.id, gap.name, sentence, gap.answer, gap.accept, asked)
                case Term():
                    kind = "name" if is_name(note.term) else "word"
                    self._text(note.id, "term", note.meaning, note.term, note.accept_term, ("term", kind))
                    self._text(note.id, "meaning", note.term, note.meaning, note.accept_meaning, ("meaning", kind))
                case _:
                    pass
        for group in self._groups.values():
            group.sort(key=lambda entry: entry.order)
        self._orders = {kind: [entry.order for entry in group] for kind, group in self._groups.items()}

    def rivals(self, note_id: str, aspect: str) -> tuple[str, ...]:
        """Return rivals of the answer to a note's aspect, the best first: MOST at most, and none if under FEWEST."""
        if (note_id, aspect) not in self._own:
            return ()
        kind, entry, span = self._own[note_id, aspect]
        found: dict[str, str] = {}
        for other in self._nearby(kind, entry):
            if not entry.bars(other) and _alike(kind, entry, other):
                found.setdefault(key(other.text), other.text)
                if len(found) == (_DECK_YEARS if span else MOST):
                    break
        if span:
            for text in _near_words(entry.text, span, self._era):
                if len(found) < MOST and not entry.bars(_entry(text, (), "", 0)):
                    found.setdefault(key(text), text)
        return tuple(found.values()) if len(found) >= FEWEST else ()

    def _answer(self, note_id: str, aspect: str, context: str, answer: str, accept: Sequence[str], asked: str) -> None:
        if span := date_in(answer):
            said = "plainly" if answer == span.words else "otherwise"
            kind = ("date", span.precision, said)
            self._put(note_id, aspect, kind, _entry(answer, accept, context, span.year), span)
        elif number := number_in(answer):
            before, value, after = number
            counted = "" if before or after else asked
            self._put(note_id, aspect, ("number", before, after, counted), _entry(answer, accept, context, value))
        elif asked:
            shape = "name" if is_name(answer) else "phrase"
            self._text(note_id, aspect, context, answer, accept, (shape, asked))

    def _text(self, note_id: str, aspect: str, context: str, answer: str, accept: Sequence[str], kind: Kind) -> None:
        self._put(note_id, aspect, kind, _entry(answer, accept, context, len(self._groups[kind])))

    def _put(self, note_id: str, aspect: str, kind: Kind, entry: Entry, span: Span | None = None) -> None:
        if self._acronyms and (others := self._acronyms.others(entry.text)):
            entry = replace(entry, keys=entry.keys.union(map(key, others)))
        self._groups[kind].append(entry)
        self._own[note_id, aspect] = kind, entry, span

    def _nearby(self, kind: Kind, entry: Entry) -> Iterator[Entry]:
        group, orders = self._groups[kind], self._orders[kind]
        before, after = bisect_left(orders, entry.order), bisect_right(orders, entry.order)
        for step in range(_LOOKED_AT // 2):
            for at in (before - 1 - step, after + step):
                if 0 <= at < len(group):
                    yield group[at]


def _entry(text: str, accept: Sequence[str], context: str, order: float) -> Entry:
    return Entry(text, words(text), frozenset(map(key, (text, *accept))), words(context), order)


def _alike(kind: Kind, entry: Entry, other: Entry) -> bool:
    match kind[0]:
        case "date":
            return kind[1] == "year" and abs(entry.order - other.order) <= _YEARS_APART
        case "number":
            low, high = sorted((entry.order, other.order))
            return 0 < low != high <= low * _LIKE_SIZE
        case "phrase" | "meaning":
            low, high = sorted((len(entry.text), len(other.text)))
            return high <= low * _LIKE_LENGTH
        case _:
            return True


def _near_words(answer: str, span: Span, era: Era) -> Iterator[str]:
    lead = len("the ") if f"the {answer}" == span.words else 0
    if answer == span.words[lead:]:
        for other in near(span, era):
            yield other.words[lead:]
