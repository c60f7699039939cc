"""Generating again: what is new is added, drafts follow their words or are marked stale, nothing else is touched."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from tutor.deck.article import quoted
from tutor.deck.notes import AnyNote, Deck
from tutor.deck.parse import parse
from tutor.deck.patch import Patch
from tutor.deck.problems import Path
from tutor.deck.shape import key
from tutor.deck.tables import points, tables
from tutor.deck.write import note_text
from tutor.generate.draft import Draft
from tutor.generate.gate import ANSWERED, reply_quote
from tutor.generate.proposal import answers, identified

STALE = "stale: "
"""How the doubt of a draft begins whose quote is no longer in the article."""

_GONE = "its quote is no longer in the article"


@dataclass(frozen=True, slots=True)
class Renewal:
    """A deck's text after generating again, with the ids of the notes added and of the drafts marked stale.

    `moved` are the drafts that now cite the paragraph to which their words have gone, and `strayed` the notes that a
    person accepted or edited whose words are no longer in the paragraph they cite.
    """

    text: str
    added: tuple[str, ...]
    stale: tuple[str, ...]
    moved: tuple[str, ...] = ()
    strayed: tuple[str, ...] = ()


def about_this(deck: Deck, blocks: Sequence[str], before: Sequence[str] = ()) -> bool:
    """Tell whether a deck may be about the article: half of its quotes or more stand there.

    One without quotes is if it shares a paragraph with the article as it was `before`, or nothing is known of that.
    """
    quotes = [note.quote for note in deck.notes if note.quote]
    if not quotes:
        return not before or not set(before).isdisjoint(blocks)
    found = sum(any(quoted(block, quote) for block in blocks) for quote in quotes)
    return 2 * found >= len(quotes)


def renewed(text: str, draft: Draft, blocks: Sequence[str], *, stem: str = "deck") -> Renewal:
    """Return the deck's text with what the draft has and the deck has not.

    A note whose id is in the deck or among its `rejected`, or which rests on the same words with the same answer, is
    not added. Only a draft that nobody edited is marked stale, or follows its words to another paragraph. Raises
    DeckError when the text is no sound deck.
    """
    deck = parse(text, stem=stem)
    had = {note.id for note in deck.notes} | set(deck.rejected)
    known = {_essence(note) for note in deck.notes}
    new = [note for note in draft.notes if note.id not in had and _essence(note) not in known]
    patch = Patch(text)
    stale: list[str] = []
    moved: list[str] = []
    strayed: list[str] = []
    for note, path in tables(deck):
        astray = [each for each in _cited(note, path) if _is_astray(each, blocks)]
        if note.draft and all(each.found(blocks) for each in astray):
            _freshen(patch, note, path)
        if not astray:
            continue
        if not (note.draft and _untouched(note)):
            strayed.append(note.id)
        elif all(each.found(blocks) for each in astray):
            _follow(patch, note, path, astray, blocks)
            moved.append(note.id)
        elif not note.doubt.startswith(STALE):
            doubt = f"{STALE}{_GONE}"
            patch.set(path, "doubt", f"{doubt}; {note.doubt}" if note.doubt else doubt, after="status")
            stale.append(note.id)
    whole = patch.text()
    if new:
        newline = "\r\n" if "\r\n" in whole else "\n"
        blocks_of_notes = [note_text(note).replace("\n", newline) for note in new]
        whole = whole.rstrip() + 2 * newline + (2 * newline).join(blocks_of_notes) + newline
    parse(whole, stem=stem)
    return Renewal(whole, tuple(note.id for note in new), tuple(stale), tuple(moved), tuple(strayed))


def _freshen(patch: Patch, note: AnyNote, path: Path) -> None:
    """Take back the doubt of a draft that its quote is gone, once the quote is there again."""
    if note.doubt.startswith(f"{STALE}{_GONE}"):
        rest = note.doubt.removeprefix(f"{STALE}{_GONE}").removeprefix("; ")
        if rest:
            patch.set(path, "doubt", rest)
        else:
            patch.remove((*path, "doubt"))


def _essence(note: AnyNote) -> tuple[str, ...]:
    return (type(note).__name__, " ".join(note.quote.split()), *sorted(key(answer) for answer in answers(note)))


class _Cited(NamedTuple):
    """A quote of a note or of one of its points, the table it stands in, and the paragraphs cited for it.

    One that `answers` is that of a reply, which stands in the point's explanation.
    """

    path: Path
    cite: tuple[int, ...]
    quote: str
    answers: bool = False

    def found(self, blocks: Sequence[str]) -> int:
        """Return the first paragraph that has the words, counted from 1, or 0."""
        return next((number for number, block in enumerate(blocks, 1) if quoted(block, self.quote)), 0)

    def now(self, blocks: Sequence[str]) -> int:
        """Return the paragraph that has the words: one that is cited, else the first, or 0."""
        there = (number for number in self.cite if 0 < number <= len(blocks) and quoted(blocks[number - 1], self.quote))
        return next(there, self.found(blocks))


def _cited(note: AnyNote, path: Path) -> list[_Cited]:
    every = [_Cited(path, note.cite, note.quote)]
    for point, at in points(note, path):
        every.append(_Cited(at, point.cite, point.quote))
        if own := reply_quote(point):
            every.append(_Cited(at, *own, answers=True))
    return [each for each in every if each.cite and each.quote]


def _is_astray(each: _Cited, blocks: Sequence[str]) -> bool:
    return each.now(blocks) not in each.cite


def _follow(patch: Patch, note: AnyNote, path: Path, astray: Sequence[_Cited], blocks: Sequence[str]) -> None:
    """Let a draft cite the paragraphs to which its words have gone, in the sentence that explains it as well."""
    for path_of_one in dict.fromkeys(each.path for each in astray):
        quotes = [each for each in _cited(note, path) if each.path == path_of_one]
        patch.set(path_of_one, "cite", tuple(dict.fromkeys(each.now(blocks) for each in quotes)))
        for each in quotes:
            if each.answers:
                patch.set(path_of_one, "explain", ANSWERED.format(each.now(blocks), each.quote))
    if astray[0].path == path:
        named = f"Paragraph {note.cite[0]} "
        if note.explain.startswith(named):
            patch.set(path, "explain", f"Paragraph {astray[0].found(blocks)} {note.explain.removeprefix(named)}")


def _untouched(note: AnyNote) -> bool:
    """Tell whether a draft still says what its id was made from."""
    return identified(replace(note, id="")).id == note.id
