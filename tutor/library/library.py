"""The library: all decks that can be studied now, by id, and the files behind them."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tutor.errors import Exit, TutorError
from tutor.library.cache import YOUNG_NS, Cache, CacheError, FileRow
from tutor.library.presence import is_there
from tutor.library.shelf import Found, Shelf, find

if TYPE_CHECKING:
    from tutor.deck.cards import Card

Progress = Callable[[int, int], None]
"""Called with how much was read and how much there is to read: a deck counts 1, a large one its megabytes."""

LARGE = 1_000_000
"""Reading more than so many bytes of decks takes seconds, and more memory than a study session."""

_FARTHEST_NS = 2**63 - 1
"""The last moment, in nanoseconds since 1970, that a row can hold; a clock gone astray may tell a later one."""


class DeckFile(NamedTuple):
    """One deck file as it stands on the shelf.

    `problems` are those that keep it from loading: line, column, code, message and hint. `shadowed_by` is the file
    that wins its id, or None. `source` has the keys title, author, publisher, date, url and file, or is empty.
    """

    path: Path
    shipped: bool
    fingerprint: str
    id: str
    title: str
    about: str
    cards: int
    drafts: int
    pinned: bool
    source: dict[str, str]
    problems: tuple[tuple[int, int, str, str, str], ...]
    shadowed_by: Path | None = None

    @property
    def sound(self) -> bool:
        """Whether its cards can be asked."""
        return not self.problems and self.shadowed_by is None


class Library:
    """Deck files found on shelves, the first of two with one id winning.

    `now_ns` gives the present in nanoseconds since 1970.
    """

    def __init__(self, shelves: Iterable[Shelf], cache: Path, now_ns: Callable[[], int]) -> None:
        self._shelves = tuple(shelves)
        self._cache = Cache(cache)
        self._now_ns = now_ns
        self._files: tuple[DeckFile, ...] = ()
        self._by_id: dict[str, DeckFile] = {}

    def close(self) -> None:
        """Close the cache."""
        self._cache.close()

    def scan(self, progress: Progress | None = None, apart: Callable[[], None] | None = None) -> tuple[DeckFile, ...]:
        """Look at the shelves again, read what is new or changed, and return every deck file found.

        Where that is much to read, `apart` is called first, which may have it read into the cache elsewhere.
        """
        try:
            return self._scan(progress, apart)
        except CacheError:
            return self._scan(progress)  # with the empty cache that took the place of the damaged one

    def _scan(self, progress: Progress | None, apart: Callable[[], None] | None = None) -> tuple[DeckFile, ...]:
        known = self._cache.known()
        found = find(self._shelves)
        stale = [item for item in found if not _fresh(item, known.get(item.path))]
        if apart is not None and sum(item.stamp.size for item in stale) > LARGE:
            apart()
            return self._scan(progress)
        rows: dict[Path, FileRow] = {path: row for path, (_, _, row) in known.items()}
        done, total = 0, sum(map(_weight, stale))
        for item in stale:
            if progress is not None:
                progress(done, total)
            rows[item.path] = self._read(item, rows.get(item.path))
            done += _weight(item)
        if progress is not None:
            progress(total, total)
        self._cache.forget(path for path in known.keys() - {item.path for item in found} if not is_there(path))
        self._files = tuple(_shadowed(_deck_file(item, rows[item.path]) for item in found))
        self._by_id = {file.id: file for file in self._files if file.shadowed_by is None}
        return self._files

    @property
    def files(self) -> tuple[DeckFile, ...]:
        """What the last scan found."""
        return self._files

    def deck(self, deck_id: str) -> DeckFile:
        """Return the deck with this id. Raises TutorError when there is none or it cannot be loaded."""
        file = self._by_id.get(deck_id)
        if file is None:
            from tutor.deck.names import nearest

            like = nearest(deck_id, self._by_id)
            hint = f'Did you mean "{like}"?' if like else "`tutor decks` lists the decks that were found."
            raise TutorError(f'no deck is called "{deck_id}"', hint=hint, code=Exit.NO_INPUT)
        if file.problems:
            line, column, code, message, _ = file.problems[0]
            count = len(file.problems)
            raise TutorError(
                f"{file.path}:{line}:{column}: {message}" + (f" (and {count - 1} more)" if count > 1 else ""),
                hint=f"`tutor check {file.path}` lists what to mend.",
                code=Exit.NEWER if code == "newer-format" else Exit.BAD_DATA,
            )
        return file

    def find(self, deck_id: str) -> DeckFile | None:
        """Return the file that holds this deck, broken or not, or None."""
        return self._by_id.get(deck_id)

    def deck_title(self, deck_id: str) -> str:
        """Return the title of a deck, or its id when there is no such deck."""
        file = self._by_id.get(deck_id)
        return deck_id if file is None else file.title

    def card(self, deck_id: str, card_id: str) -> "Card | None":
        """Return one card of a deck as it was last read without problems, or None when the deck does not have it."""
        from tutor.deck.cards import from_json

        file = self._by_id.get(deck_id)
        text = None if file is None else self._cache.card(file.path, card_id)
        return None if text is None else from_json(text)

    def cards(self, deck_id: str) -> "Iterator[Card]":
        """All cards of a deck, in order."""
        from tutor.deck.cards import from_json

        return map(from_json, self._cache.cards(self.deck(deck_id).path))

    def answered(self, deck_id: str, answer: str) -> list[tuple[str, str, str]]:
        """The cards of a deck that have this short answer, whatever its case and marks: id, note, aspect."""
        from tutor.deck.shape import key

        file = self._by_id.get(deck_id)
        return [] if file is None else self._cache.answered(file.path, key(answer))

    def words(self, deck_id: str) -> list[tuple[str, str]]:
        """All cards of a deck in order, as last read without problems: id, and the words by which it is found.

        Nothing for a deck that does not exist.
        """
        file = self._by_id.get(deck_id)
        return [] if file is None else self._cache.words(file.path)

    def tags(self, deck_id: str) -> dict[str, tuple[str, ...]]:
        """The tags of those cards of a deck that have any, as last read without problems.

        Nothing for a deck that does not exist.
        """
        file = self._by_id.get(deck_id)
        return {} if file is None else {card: tuple(json.loads(tags)) for card, tags in self._cache.tags(file.path)}

    def roster(self, deck_id: str) -> list[tuple[str, str, str, int, str]]:
        """All cards of a deck in order: id, note, aspect, place in the deck, content hash."""
        return self._cache.roster(self.deck(deck_id).path)

    def _read(self, item: Found, old: FileRow | None) -> FileRow:
        from tutor.library.files import fingerprint, read_bytes

        read_ns = max(-_FARTHEST_NS, min(self._now_ns(), _FARTHEST_NS))
        try:
            mark = fingerprint(item.path)
            known = old if old is not None and old.fingerprint == mark else None
            data = b"" if known else read_bytes(item.path)
        except TutorError as error:
            from tutor.library.load import unreadable

            row, cards = unreadable(item.path, error), None
        else:
            if known is not None:
                self._cache.touch(item, read_ns)
                return known
            from tutor.library.load import load

            row, cards = load(item.path, mark, data)
        if cards is None and old is not None:
            # A file that broke keeps the id it had, so that no other deck slips into its place meanwhile.
            row = row._replace(deck=old.deck, title=old.title)
        self._cache.put(item, row, cards, read_ns)
        return row


def _weight(item: Found) -> int:
    return max(1, item.stamp.size // 1_000_000)


def _fresh(item: Found, known: tuple[object, int, FileRow] | None) -> bool:
    if known is None:
        return False
    stamp, read_ns, row = known
    return stamp == item.stamp and bool(row.fingerprint) and item.stamp.mtime_ns + YOUNG_NS < read_ns


def _deck_file(item: Found, row: FileRow) -> DeckFile:
    return DeckFile(
        path=item.path,
        shipped=item.shipped,
        fingerprint=row.fingerprint,
        id=row.deck,
        title=row.title,
        about=row.about,
        cards=row.cards,
        drafts=row.drafts,
        pinned=bool(row.pinned),
        source=json.loads(row.source),
        problems=tuple(
            (line, column, code, message, hint) for line, column, code, message, hint in json.loads(row.problems)
        ),
    )


def _shadowed(files: Iterable[DeckFile]) -> Iterator[DeckFile]:
    winners: dict[str, Path] = {}
    for file in files:
        winner = winners.setdefault(file.id, file.path)
        yield file if winner == file.path else file._replace(shadowed_by=winner)
