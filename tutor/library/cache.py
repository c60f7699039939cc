"""The cache of parsed decks: SQLite in the cache folder, thrown away and built again at will.

A warm start reads single cards out of it and needs neither the TOML parser nor the models.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tutor.errors import Exit, TutorError
from tutor.library.shelf import Found, Stamp
from tutor.library.tables import LAYOUT, SCHEMA, TABLES

YOUNG_NS = 2_000_000_000
"""A file changed this shortly before it was read may change again within the same time stamp, so it is not trusted."""

_COLUMNS = (
    "size, mtime_ns, ctime_ns, inode, read_ns, fingerprint, deck, title, about, cards, drafts, pinned, source, problems"
)

_PUT = (
    f"INSERT INTO file (path, {_COLUMNS}) VALUES (?{', ?' * 14}) ON CONFLICT (path) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS.split(", "))
    + " RETURNING id"
)

_OF_FILE = "file = (SELECT id FROM file WHERE path = ?)"

CardRow = tuple[str, str, str, str, str, str, str]
"""A card as it is cached: id, note, aspect, content hash, JSON, its short answer folded or empty, and its words."""


class FileRow(NamedTuple):
    """What the cache holds of one deck file; `source` and `problems` are JSON."""

    fingerprint: str
    deck: str
    title: str
    about: str
    cards: int
    drafts: int
    pinned: int
    source: str
    problems: str


_PASSING = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    }
)
"""The troubles that are not the file's own; after any other it is damaged."""


class CacheError(TutorError):
    """The cache failed and an empty one has taken its place: scan again."""


class Cache:
    """The open cache. Falls back to one in memory when its file cannot be used.

    Every method may raise CacheError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = self._opened()

    def _opened(self) -> sqlite3.Connection:
        try:
            return _open(self._path)
        except (sqlite3.Error, OSError):
            return _in_memory()

    @contextlib.contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection; when it fails, put an empty cache in its place, for it can be built again."""
        try:
            yield self._db
        except sqlite3.Error as error:
            self._db.close()
            if _is_damage(error):
                with contextlib.suppress(OSError):
                    self._path.unlink()
                self._db = self._opened()
            else:
                self._db = _in_memory()
            raise CacheError(
                f"{self._path}: {error}", hint="The cache of decks is built anew; try again.", code=Exit.IO
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def known(self) -> dict[Path, tuple[Stamp, int, FileRow]]:
        """All files the cache knows, each with its stamp and when it was read, in nanoseconds."""
        with self._using() as db:
            rows = db.execute(f"SELECT path, {_COLUMNS} FROM file").fetchall()
        return {Path(os.fsdecode(row[0])): (Stamp(*row[1:5]), row[5], FileRow(*row[6:])) for row in rows}

    def put(self, found: Found, row: FileRow, cards: Iterable[CardRow] | None, read_ns: int) -> None:
        """Replace what is known of one file; cards that are None stay as the last good reading left them."""
        values = (*found.stamp, read_ns, *row)
        with self._writing() as db:
            (key,) = db.execute(_PUT, (os.fsencode(found.path), *values)).fetchone()
            if cards is not None:
                held = list(enumerate(cards))
                db.execute("DELETE FROM card WHERE file = ?", (key,))
                db.execute("DELETE FROM words WHERE file = ?", (key,))
                db.executemany(
                    "INSERT INTO card (file, ord, card, note, aspect, content, json, answer) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    ((key, order, *card[:6]) for order, card in held),
                )
                db.executemany(
                    "INSERT INTO words (file, ord, card, words) VALUES (?, ?, ?, ?)",
                    ((key, order, card[0], card[6]) for order, card in held),
                )

    def touch(self, found: Found, read_ns: int) -> None:
        """Note that a file has a new stamp and the same bytes."""
        with self._using() as db:
            db.execute(
                "UPDATE file SET size = ?, mtime_ns = ?, ctime_ns = ?, inode = ?, read_ns = ? WHERE path = ?",
                (*found.stamp, read_ns, os.fsencode(found.path)),
            )

    def forget(self, paths: Iterable[Path]) -> None:
        """Drop files that are gone."""
        gone = [(os.fsencode(path),) for path in paths]
        if gone:
            with self._writing() as db:
                db.executemany("DELETE FROM file WHERE path = ?", gone)

    def card(self, path: Path, card: str) -> str | None:
        """The JSON of one card, or None."""
        with self._using() as db:
            row = db.execute(
                f"SELECT json FROM card WHERE {_OF_FILE} AND card = ?", (os.fsencode(path), card)
            ).fetchone()
        return None if row is None else str(row[0])

    def cards(self, path: Path) -> Iterator[str]:
        """The JSON of all cards of a file, in order."""
        with self._using() as db:
            for (text,) in db.execute(f"SELECT json FROM card WHERE {_OF_FILE} ORDER BY ord", (os.fsencode(path),)):
                yield text

    def roster(self, path: Path) -> list[tuple[str, str, str, int, str]]:
        """All cards of a file in order: id, note, aspect, place in the deck, content hash."""
        with self._using() as db:
            return db.execute(
                f"SELECT card, note, aspect, ord, content FROM card WHERE {_OF_FILE} ORDER BY ord",
                (os.fsencode(path),),
            ).fetchall()

    def words(self, path: Path) -> list[tuple[str, str]]:
        """All cards of a file in order: id, and the words by which it is found, folded."""
        with self._using() as db:
            return db.execute(
                f"SELECT card, words FROM words WHERE {_OF_FILE} ORDER BY ord", (os.fsencode(path),)
            ).fetchall()

    def tags(self, path: Path) -> list[tuple[str, str]]:
        """The cards of a file that have tags, in order: id, and the tags as a JSON list."""
        from tutor.deck.cards import Card

        place = f"$[{Card._fields.index('tags')}]"
        with self._using() as db:
            return db.execute(
                f"SELECT card, json_extract(json, ?) AS tags FROM card WHERE {_OF_FILE} AND tags <> '[]' ORDER BY ord",
                (place, os.fsencode(path)),
            ).fetchall()

    def answered(self, path: Path, answer: str) -> list[tuple[str, str, str]]:
        """The cards of a file with this answer, folded, in order of aspect: id, note, aspect."""
        with self._using() as db:
            return db.execute(
                f"SELECT card, note, aspect FROM card WHERE {_OF_FILE} AND answer = ? AND answer <> '' ORDER BY aspect",
                (os.fsencode(path), answer),
            ).fetchall()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._using() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF not in _PASSING


def _in_memory() -> sqlite3.Connection:
    return _fresh(sqlite3.connect(":memory:", isolation_level=None))


def _open(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        return _ready(path)
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise
        path.unlink()  # not a database, or a damaged one: it is only a cache
        return _ready(path)


def _ready(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=5, isolation_level=None)
    try:
        if not _is_current(db):
            _fresh(db)
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA synchronous = OFF")
    except BaseException:
        db.close()
        raise
    return db


def _is_current(db: sqlite3.Connection) -> bool:
    layout = db.execute("SELECT name FROM sqlite_schema WHERE name = 'layout'").fetchone()
    return layout is not None and db.execute("SELECT value FROM layout").fetchone() == (LAYOUT,)


def _fresh(db: sqlite3.Connection) -> sqlite3.Connection:
    db.execute("BEGIN EXCLUSIVE")
    if _is_current(db):  # another tutor was faster
        db.execute("COMMIT")
        return db
    for table in TABLES:
        db.execute(f"DROP TABLE IF EXISTS {table}")
    for statement in SCHEMA.split(";"):
        if statement.strip():
            db.execute(statement)
    db.execute("CREATE TABLE layout (value TEXT NOT NULL) STRICT")
    db.execute("INSERT INTO layout VALUES (?)", (LAYOUT,))
    db.execute("COMMIT")
    db.execute("PRAGMA foreign_keys = ON")
    return db
