"""Generating again: what is new is added, what has lost its words is marked stale, nothing else is touched."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tutor.deck.article import quoted
from tutor.deck.notes import AnyNote, Deck
from tutor.deck.parse import parse
from tutor.deck.patch import Patch
from tutor.deck.shape import key
from tutor.deck.tables import tables
from tutor.deck.write import note_text
from tutor.generate.draft import Draft
from tutor.generate.proposal import answers, identified

STALE = "stale: "
"""How the doubt of a draft begins whose quote is no longer in the article."""


@dataclass(frozen=True, slots=True)
class Renewal:
    """A deck's text after generating again, with the ids of the notes added and of the drafts marked stale."""

    text: str
    added: tuple[str, ...]
    stale: tuple[str, ...]


def about_this(deck: Deck, blocks: Sequence[str]) -> bool:
    """Tell whether a deck may be about the article: half of its quotes or more stand there, or it has none."""
    quotes = [note.quote for note in deck.notes if note.quote]
    found = sum(any(quoted(block, quote) for block in blocks) for quote in quotes)
    return 2 * found >= len(quotes)


def renewed(text: str, draft: Draft, blocks: Sequence[str], *, stem: str = "deck") -> Renewal:
    """Return the deck's text with what the draft has and the deck has not.

    A note whose id is in the deck or among its `rejected`, or which rests on the same words with the same answer, is
    not added. Only a draft that nobody edited is marked stale. Raises DeckError when the text is no sound deck.
    """
    deck = parse(text, stem=stem)
    had = {note.id for note in deck.notes} | set(deck.rejected)
    known = {_essence(note) for note in deck.notes}
    new = [note for note in draft.notes if note.id not in had and _essence(note) not in known]
    patch = Patch(text)
    stale: list[str] = []
    for note, path in tables(deck):
        doubt = _staleness(note, blocks)
        if doubt and not note.doubt.startswith(STALE):
            patch.set(path, "doubt", f"{doubt}; {note.doubt}" if note.doubt else doubt, after="status")
            stale.append(note.id)
    whole = patch.text()
    if new:
        newline = "\r\n" if "\r\n" in whole else "\n"
        blocks_of_notes = [note_text(note).replace("\n", newline) for note in new]
        whole = whole.rstrip() + 2 * newline + (2 * newline).join(blocks_of_notes) + newline
    parse(whole, stem=stem)
    return Renewal(whole, tuple(note.id for note in new), tuple(stale))


def _essence(note: AnyNote) -> tuple[str, ...]:
    return (type(note).__name__, " ".join(note.quote.split()), *sorted(key(answer) for answer in answers(note)))


def _staleness(note: AnyNote, blocks: Sequence[str]) -> str:
    if not note.draft or not note.quote or not _untouched(note):
        return ""
    if any(0 < number <= len(blocks) and quoted(blocks[number - 1], note.quote) for number in note.cite):
        return ""
    elsewhere = next((number for number, block in enumerate(blocks, 1) if quoted(block, note.quote)), None)
    if elsewhere:
        return f"{STALE}its quote now stands in paragraph {elsewhere}"
    return f"{STALE}its quote is no longer in the article"


def _untouched(note: AnyNote) -> bool:
    """Tell whether a draft still says what its id was made from."""
    return identified(replace(note, id="")).id == note.id
