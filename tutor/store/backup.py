"""A whole copy of the log in a new file, taken while it is in use."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tutor.errors import Exit, TutorError
from tutor.store.connection import Guard, create


def backup(connection: sqlite3.Connection, path: Path) -> None:
    """Write the copy, for its owner's eyes only. It has no device: whoever opens it is a new one.

    Raises TutorError 73 when the file exists or cannot be made, 74 when the disk is full or fails.
    """
    if not create(path):
        raise TutorError(f"{path} exists", hint="Name a file that does not exist yet.", code=Exit.CANNOT_CREATE)
    try:
        with Guard(path):
            connection.execute("VACUUM INTO ?", (str(path),))
            with closing(sqlite3.connect(path, isolation_level=None)) as copy:
                copy.execute("DELETE FROM meta WHERE name IN ('device', 'inode')")
    except BaseException:
        path.unlink(missing_ok=True)
        raise
