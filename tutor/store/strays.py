"""A write-ahead log that another file left behind: after a crash, when a backup was put in its place.

SQLite would write the old file's pages into the new one, so it is moved away before SQLite sees it.
"""

import os
from pathlib import Path

from tutor.errors import Exit, TutorError

_MAGIC = b"SQLite format 3\x00"

_JOURNAL = 18
"""Where the header of a file (sqlite.org/fileformat2.html) tells its journal: 2 for a write-ahead log, 1 for none."""


def set_aside(path: Path) -> None:
    """Move the write-ahead log beside `path` away if it cannot be that of the file there; it is kept as `.stray`.

    A copy by `tutor backup` has none until it is first opened. Raises TutorError 74 when it cannot be moved.
    """
    log = path.with_name(f"{path.name}-wal")
    if not _holds_anything(log):
        return
    import fcntl

    try:
        with path.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX)  # another tutor may open the same copy at the same time
            # In this order: whoever makes a log has changed the header before.
            if _holds_anything(log) and _has_none(file.read(_JOURNAL + 1)):
                log.rename(_free_name(log))
    except OSError as error:
        raise TutorError(
            f"{log} belongs to another log and cannot be moved: {error.strerror}",
            hint="Move it away by hand.",
            code=Exit.IO,
        ) from error


def is_needed(path: Path) -> bool:
    """Tell whether the write-ahead log beside `path` holds pages of it and has the index without which none is read.

    So it is while another tutor has the file open, and after a crash.
    """
    if not _holds_anything(path.with_name(f"{path.name}-wal")) or not path.with_name(f"{path.name}-shm").exists():
        return False
    with path.open("rb") as file:
        return not _has_none(file.read(_JOURNAL + 1))


def _holds_anything(log: Path) -> bool:
    try:
        return log.stat().st_size > 0
    except OSError:
        return False


def _has_none(header: bytes) -> bool:
    return header.startswith(_MAGIC) and header[_JOURNAL:] == b"\x01"


def _free_name(log: Path) -> Path:
    number = 0
    while os.path.lexists(name := log.with_name(f"{log.name}.stray{number or ''}")):
        number += 1
    return name
