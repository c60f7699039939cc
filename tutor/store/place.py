"""Where the log lies, watched while it is open: what is written to a file that was moved or replaced would be lost."""

import os
import sqlite3
from pathlib import Path

from tutor.errors import Exit, TutorError
from tutor.store import meta


class Place:
    """The path of an open log, with the inode that the log says it has."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        self._inode = meta.get(connection, "inode")
        self._lost: TutorError | None = None

    def check(self) -> None:
        """Raise TutorError 74 unless the open file still is the one at the path; before that, keep all that is in it.

        A file that is missing is put back, as a copy; beside one that took its place a copy is laid.
        """
        if self._lost is None:
            try:
                inode = str(os.stat(self._path).st_ino)  # noqa: PTH116 - once for every answer
            except OSError:
                self._lost = self._missing()
            else:
                if inode == self._inode:
                    return
                self._lost = self._replaced()
        raise self._lost

    def _missing(self) -> TutorError:
        from tutor.store.backup import backup

        backup(self._connection, self._path)
        return TutorError(
            f"{self._path} was moved or deleted while tutor had it open",
            hint="All that was in it is there again; the last thing done was not written. Start tutor again.",
            code=Exit.IO,
        )

    def _replaced(self) -> TutorError:
        from tutor.store.backup import backup

        copy, number = self._path, 0
        while os.path.lexists(copy):
            number += 1
            copy = self._path.with_name(f"{self._path.stem}-{number}{self._path.suffix}")
        backup(self._connection, copy)
        return TutorError(
            f"{self._path} was replaced while tutor had it open",
            hint=f"What was open is kept as {copy}; the last thing done was not written. Start tutor again.",
            code=Exit.IO,
        )
