"""The SQLite file itself: made privately, opened safely, and its troubles told in words."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from tutor.errors import Exit, TutorError
from tutor.store.strays import is_needed, set_aside

PATIENCE_MS = 5_000
"""How long a write waits for another tutor to finish its own."""

_PAUSE_MS = 10

_ROOM = 65_536
"""Bytes that SQLite may need for its index of the write-ahead log, rounded up."""

CACHE_KB = 8_000
"""How much of the file is held in memory: enough for the pages that a session touches in a large log."""


class Guard:
    """A block in which SQLite's errors become ones a learner can act on.

    Where anything else goes wrong and `doubted` finds the file damaged, that counts as the damage's doing.
    """

    __slots__ = ("doubted", "place")

    def __init__(self, place: Path, doubted: Callable[[], bool] | None = None) -> None:
        self.place = place
        self.doubted = doubted

    def __enter__(self) -> None:
        """Nothing has to be done to begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, Exception) and not isinstance(error, TutorError):
            told = _told(error, self.place)
            if told is None and self.doubted is not None and self.doubted():
                told = _damaged(self.place)
            if told is not None:
                raise told from error


class Transaction:
    """A block that is written whole or not at all; it holds the write lock from its beginning."""

    __slots__ = ("connection",)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __enter__(self) -> None:
        self.connection.execute("BEGIN IMMEDIATE")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None:
            self.connection.execute("COMMIT")
        elif self.connection.in_transaction:
            self.connection.execute("ROLLBACK")


class Snapshot:
    """A block in which all is read as it stood at one moment, whatever other programs write meanwhile."""

    __slots__ = ("_begun", "_connection")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._begun = False

    def __enter__(self) -> None:
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN")
            self._begun = True

    def __exit__(self, *exc: object) -> None:
        if self._begun and self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def connect(path: Path) -> tuple[sqlite3.Connection, bool]:
    """Open the file, made first if it is missing; also tell whether it can only be read.

    Raises TutorError when it cannot be made, read or trusted.
    """
    _make(path)
    with Guard(path):
        if not _is_writable(path):
            return _reading(path), True
        set_aside(path)
        connection = sqlite3.connect(path, timeout=PATIENCE_MS / 1000, isolation_level=None)
        try:
            _use_wal(connection)
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        except BaseException:
            connection.close()
            raise
        return connection, False


def _reading(path: Path) -> sqlite3.Connection:
    """Open a file that cannot be written, with what its write-ahead log holds where there is one."""
    from urllib.parse import quote

    alone = "" if is_needed(path) else "&immutable=1"
    address = f"file:{quote(os.fsencode(path.absolute()))}?mode=ro{alone}"
    return sqlite3.connect(address, uri=True, timeout=PATIENCE_MS / 1000, isolation_level=None)


def in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy that lives in memory and can be changed, and close the one given."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(copy)
    connection.close()
    return copy


def create(path: Path) -> bool:
    """Make an empty file that only its owner may read; false if something of that name exists.

    Raises TutorError 73 when it cannot be made.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_RDWR, 0o600))
    except FileExistsError:
        return False
    except OSError as error:
        raise TutorError(f"{path} cannot be made: {error.strerror}", code=Exit.CANNOT_CREATE) from error
    return True


def _make(path: Path) -> None:
    if _is_file(path) or create(path):
        return
    if not _is_file(path):
        raise TutorError(
            f"{path} is not a file",
            hint="The log is one file: move away what lies in its place.",
            code=Exit.CANNOT_CREATE,
        )


def _is_file(path: Path) -> bool:
    return os.path.isfile(path)  # noqa: PTH113 - raises for no folder that may not be entered


def _is_writable(path: Path) -> bool:
    """Tell whether the file and its folder can be written; raises TutorError 77 if it cannot even be read."""
    for mode in (os.O_RDWR, os.O_RDONLY):
        try:
            os.close(os.open(path, mode))
        except OSError as error:
            if mode == os.O_RDONLY:
                code = Exit.NO_PERMISSION if isinstance(error, PermissionError) else Exit.IO
                raise TutorError(f"{path} cannot be read: {error.strerror}", code=code) from error
        else:
            return mode == os.O_RDWR and os.access(path.resolve().parent, os.W_OK | os.X_OK)
    return False


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log, which ignores the busy timeout while another process does the same."""
    for left in reversed(range(PATIENCE_MS // _PAUSE_MS)):
        if connection.execute("PRAGMA journal_mode").fetchone() == ("wal",):
            return
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or not left:
                raise
            from threading import Event

            Event().wait(_PAUSE_MS / 1000)


def _told(error: Exception, place: Path) -> TutorError | None:
    """Return what the learner is told of an error of SQLite, or None for one that only a bug can cause."""
    if isinstance(error, UnicodeDecodeError):  # SQLite quotes what it cannot read
        return _damaged(place)
    if not isinstance(error, sqlite3.DatabaseError):
        return None
    undecoded = sqlite3.SQLITE_CORRUPT if "decode" in str(error) else sqlite3.SQLITE_ERROR
    match getattr(error, "sqlite_errorcode", undecoded) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return TutorError(
                f"{place} is in use by another program",
                hint="Close the other tutor, or try again in a moment; nothing was written.",
                code=Exit.IO,
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return TutorError(
                f"{place} cannot be written",
                hint="Studying needs a log that can be written: see `tutor where`.",
                code=Exit.NO_PERMISSION,
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return _damaged(place)
        case sqlite3.SQLITE_FULL:
            return _full(place)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN:
            if _has_no_room(place):
                return _full(place)
            return TutorError(
                f"the disk failed at {place}: {error}",
                hint="What was confirmed before is kept. See whether the disk is there, whole and writable.",
                code=Exit.IO,
            )
    return None


def _damaged(place: Path) -> TutorError:
    return TutorError(
        f"{place} is damaged or is no log",
        hint="`tutor doctor` tells what is wrong; where it cannot, put a backup in its place, or let "
        "`tutor doctor --salvage NEW` write what can still be read to a new log.",
    )


def _full(place: Path) -> TutorError:
    return TutorError(
        f"the disk of {place} is full", hint="Make room; what was confirmed before is kept.", code=Exit.IO
    )


def _has_no_room(place: Path) -> bool:
    """Tell whether the disk lacks what SQLite needs beside the file to even read it, which it calls a failed disk."""
    try:
        disk = os.statvfs(place.parent)
    except OSError:
        return False
    return disk.f_bavail * disk.f_frsize < _ROOM
