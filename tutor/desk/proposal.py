"""A draft as a learner would meet it if it were accepted now, beside the paragraphs it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from tutor.deck.cards import Card
from tutor.deck.expand import expand
from tutor.deck.notes import AnyNote, Deck
from tutor.deck.tables import KIND
from tutor.desk.browse import said
from tutor.desk.overview import Reading
from tutor.desk.passage import Passage, passage_in
from tutor.desk.preview import Face, faces_of
from tutor.errors import TutorError


@dataclass(frozen=True, slots=True)
class Draft:
    """A note that waits for a decision; `line` is where its table begins in the file, counted from 1."""

    id: str
    kind: str
    doubt: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft as a learner would meet it if it were accepted now: its cards, and what each rests on.

    `passages` stands beside `cards`. A note that makes no card by itself has none, and one passage, its own.
    """

    draft: Draft
    cards: tuple[Card, ...]
    passages: tuple[Passage, ...]

    def passage(self, at: int) -> Passage:
        """What the card of this place rests on."""
        return self.passages[min(at, len(self.passages) - 1)]

    def faces(self) -> tuple[Face, ...]:
        """Every way in which its cards are met, with their answers."""
        return tuple(face for card in self.cards for face in faces_of(card))


def draft_of(note: AnyNote) -> Draft:
    """Return what a list of drafts says of a note."""
    return Draft(note.id, KIND[type(note)], note.doubt, note.line)


def proposed(deck: Deck, note: AnyNote, reading: Reading) -> Proposal:
    """Return the proposal of one draft among the accepted notes of its deck; `reading` is where its article is."""
    asked = tuple(replace(each, draft=False) if each is note else each for each in deck.notes)
    cards = tuple(card for card in expand(replace(deck, notes=asked)) if card.note == note.id)
    kind = KIND[type(note)]
    itself = Card(
        f"{deck.id}/{note.id}/", deck.id, note.id, "", kind, (), "", note.line, cite=note.cite, quote=note.quote
    )
    return Proposal(draft_of(note), cards, tuple(_passage(reading, card) for card in cards or (itself,)))


def _passage(reading: Reading, card: Card) -> Passage:
    try:
        return passage_in(reading, card)
    except TutorError:  # an article that cannot be read must not keep anybody from deciding
        return Passage(replace(reading, file=""), card.cite, card.quote)


class Asked(NamedTuple):
    """What one card asks in one wording, in all its forms; `answer` is on one line, `options` are the wrong ones."""

    card: Card
    at: int
    stem: str
    forms: tuple[str, ...]
    answer: str
    options: tuple[str, ...]
    accept: tuple[str, ...]
    hint: str


def asked(proposal: Proposal) -> tuple[Asked, ...]:
    """Return everything a proposal asks, each wording once; `at` is the place of its card in the proposal."""
    found: list[Asked] = []
    for at, card in enumerate(proposal.cards):
        for stem in dict.fromkeys(form.stem for form in card.forms):
            forms = [form for form in card.forms if form.stem == stem]
            options = tuple(dict.fromkeys(text for form in forms for text in form.wrong))
            accept = tuple(dict.fromkeys(text for form in forms for text in form.accept))
            names = tuple(dict.fromkeys(form.name for form in forms))
            found.append(Asked(card, at, stem, names, said(forms[-1]), options, accept, forms[-1].hint))
    return tuple(found)


def such(drafts: Iterable[Draft], *, kind: str = "", doubtful: bool | None = None) -> tuple[Draft, ...]:
    """Return the drafts of a kind, or of any; only the doubtful ones, only those without doubt, or all."""
    return tuple(
        draft for draft in drafts if kind in ("", draft.kind) and (doubtful is None or doubtful is bool(draft.doubt))
    )
