"""A whole copy of the log in a new file, taken while it is in use."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from tutor.errors import Exit, TutorError
from tutor.store.connection import Guard, create


def backup(connection: sqlite3.Connection, path: Path) -> None:
    """Write the copy, whole or not at all, for its owner's eyes only. It has no device: whoever opens it is a new one.

    Raises TutorError 73 when the file exists or cannot be made, 74 when the disk is full or fails.
    """
    if os.path.lexists(path):
        raise taken(path)
    beside = path.with_name(f".{path.name}.{os.urandom(6).hex()}")
    if not create(beside):
        raise TutorError(f"{path} cannot be made: its folder is a file", code=Exit.CANNOT_CREATE)
    try:
        with Guard(path), closing(sqlite3.connect(beside, isolation_level=None)) as copy:
            connection.backup(copy)  # unlike VACUUM INTO, at home in folders whose names are no UTF-8
            copy.execute("PRAGMA journal_mode = DELETE")  # a write-ahead log beside it would not be its own
            copy.execute("DELETE FROM meta WHERE name IN ('device', 'inode')")
        settle(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def settle(beside: Path, path: Path) -> None:
    """Give the whole copy its name, unless something has it by now."""
    try:
        path.hardlink_to(beside)  # unlike a rename, a link never takes the place of anything
    except OSError as error:
        if os.path.lexists(path):
            raise taken(path) from error
        try:
            beside.replace(path)  # some file systems have no links
        except OSError as failed:
            raise TutorError(f"{path} cannot be made: {failed.strerror}", code=Exit.CANNOT_CREATE) from failed


def taken(path: Path) -> TutorError:
    """Return the error of a file that exists where one is to be made."""
    return TutorError(f"{path} exists", hint="Name a file that does not exist yet.", code=Exit.CANNOT_CREATE)
