"""Reading a deck file the long way: bytes to cards, with every problem kept.

The only module of the room that brings in the parser and its models.
"""

import gc
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tutor.deck.cards import Card, Form, to_json
from tutor.deck.expand import expand
from tutor.deck.maker import is_long
from tutor.deck.names import slug
from tutor.deck.notes import Deck, Source
from tutor.deck.parse import decode, parse
from tutor.deck.problems import DeckError
from tutor.deck.shape import key, words
from tutor.deck.visible import visible_line
from tutor.errors import TutorError
from tutor.library.cache import CardRow, FileRow


def load(path: Path, fingerprint: str, data: bytes) -> tuple[FileRow, tuple[CardRow, ...] | None]:
    """Return what the cache keeps of a deck file; a file with problems gives no cards."""
    try:
        with _uncollected():
            deck = parse(decode(data), stem=path.stem)
            cards = expand(deck)
            rows = tuple(
                (card.id, card.note, card.aspect, card.content, to_json(card), _answer(card), _words(card))
                for card in cards
            )
    except DeckError as error:
        return _broken(path, fingerprint, error), None
    row = FileRow(
        fingerprint=fingerprint,
        deck=deck.id,
        title=deck.title,
        about=deck.about,
        cards=len(rows),
        drafts=sum(note.draft for note in deck.notes),
        pinned=_pinned(deck),
        source=json.dumps(_source(deck.source), ensure_ascii=False),
        problems="[]",
    )
    return row, rows


def unreadable(path: Path, error: TutorError) -> FileRow:
    """What is shown of a file that could not even be read."""
    return FileRow(
        "",
        slug(path.stem),
        visible_line(path.stem),
        "",
        0,
        0,
        True,
        "{}",
        json.dumps([[1, 1, "file", error.message, ""]]),
    )


def _broken(path: Path, fingerprint: str, error: DeckError) -> FileRow:
    problems = [[item.line, item.column, item.code, item.message, item.hint] for item in error.problems]
    return FileRow(
        fingerprint=fingerprint,
        deck=slug(path.stem),
        title=visible_line(path.stem),
        about="",
        cards=0,
        drafts=0,
        pinned=True,
        source="{}",
        problems=json.dumps(problems, ensure_ascii=False),
    )


def _answer(card: Card) -> str:
    """Return the answer of the card folded as two that may not stand side by side are, or nothing for a long one."""
    form = card.forms[-1]
    return "" if form.items or is_long(form.answer) else key(form.answer)


def _words(card: Card) -> str:
    """Return the words by which a card is found: its id, its question and answer in every form, its tags."""
    texts = dict.fromkeys(text for form in card.forms for text in _shown(form))
    return words(" ".join((card.id, *texts, *card.tags)))


def _shown(form: Form) -> Iterator[str]:
    yield from (form.stem, form.answer)
    yield from form.accept
    if form.name != "place":
        yield from (item.text for item in form.items)


def _pinned(deck: Deck) -> bool:
    points = (point for note in deck.notes for point in (*getattr(note, "because", ()), *getattr(note, "against", ())))
    return deck.pinned and all(note.pinned for note in deck.notes) and all(point.pinned for point in points)


def _source(source: Source) -> dict[str, str]:
    return {
        "title": source.title,
        "author": source.author,
        "publisher": source.publisher,
        "date": source.date.isoformat() if source.date else "",
        "url": source.url,
        "file": source.file,
    }


@contextmanager
def _uncollected() -> Iterator[None]:
    """Hold the garbage collector off: a deck is all live objects, and walking them costs most of a large load."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
