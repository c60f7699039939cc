"""A draft as a learner would meet it, were all drafts of its deck accepted, beside the paragraphs it rests on."""

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
    """A draft as a learner would meet it, were all drafts accepted: its cards, and what each rests on.

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


def supposed(deck: Deck) -> dict[str, tuple[Card, ...]]:
    """Return the cards of each draft, as they would be if all drafts of the deck were accepted."""
    drafts: dict[str, list[Card]] = {note.id: [] for note in deck.notes if note.draft}
    if drafts:
        for card in expand(replace(deck, notes=tuple(replace(note, draft=False) for note in deck.notes))):
            if card.note in drafts:
                drafts[card.note].append(card)
    return {note: tuple(cards) for note, cards in drafts.items()}


def proposed(deck: Deck, note: AnyNote, cards: tuple[Card, ...], reading: Reading) -> Proposal:
    """Return the proposal of one draft with these cards; `reading` is where the article of its deck is."""
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
    """What one card asks, in the wording with the most help; `answer` is on one line, `options` are the wrong ones.

    `forms` are those with this wording; `also` are the other ways in which the card is asked.
    """

    card: Card
    stem: str
    forms: tuple[str, ...]
    answer: str
    options: tuple[str, ...]
    accept: tuple[str, ...]
    hint: str
    also: tuple[str, ...]


def asked(proposal: Proposal) -> tuple[Asked, ...]:
    """Return what a proposal asks, card by card."""
    found: list[Asked] = []
    for card in proposal.cards:
        stem, *others = dict.fromkeys(form.stem for form in card.forms)
        forms = [form for form in card.forms if form.stem == stem]
        options = tuple(dict.fromkeys(text for form in forms for text in form.wrong))
        accept = tuple(dict.fromkeys(text for form in forms for text in form.accept))
        names = tuple(dict.fromkeys(form.name for form in forms))
        also = tuple(dict.fromkeys(other.partition("\n")[0] for other in others))
        found.append(Asked(card, stem, names, said(forms[-1]), options, accept, forms[-1].hint, also))
    return tuple(found)


def such(drafts: Iterable[Draft], only: str) -> tuple[Draft, ...]:
    """Return the drafts that fit all of the words of `only`: a kind, "doubtful", "undoubted"; no words fit all."""
    words = frozenset(only.split())
    return tuple(draft for draft in drafts if words <= {draft.kind, "doubtful" if draft.doubt else "undoubted"})
