"""A new log of all that can still be read in a damaged one, which is left as it is."""

import os
from contextlib import closing
from pathlib import Path

from tutor.errors import Exit, TutorError
from tutor.store import doctor, events
from tutor.store.backup import settle, taken
from tutor.store.connection import Guard, Transaction
from tutor.store.health import Health
from tutor.store.opening import opened
from tutor.store.rawpages import rows
from tutor.store.replay import rebuild


def salvage(path: Path, new: Path) -> Health:
    """Write every event of the log at `path` that can be read and whose sum holds into a new log, whole or not at all.

    Returns the health of the new log: what is missing of each device is told by the gaps in its numbers. It has no
    device: whoever opens it is a new one. Raises TutorError 66 where there is no log, 65 where no event can be read,
    73 when `new` exists or cannot be made, 74 when the disk fails.
    """
    if os.path.lexists(new):
        raise taken(new)
    ahead = _bytes(path.with_name(f"{path.name}-wal"), needed=False)  # first: what leaves it meanwhile is in the log
    found = {row[0]: row for row in rows(_bytes(path), ahead)}
    if not found:
        raise TutorError(f"{path}: no event can be read in it", hint="Put a backup in its place.")
    beside = new.with_name(f".{new.name}.{os.urandom(6).hex()}")
    try:
        connection, _, _ = opened(beside)
        with Guard(new), closing(connection):
            with Transaction(connection):
                for name in sorted(found):
                    events.insert_row(connection, found[name])
                rebuild(connection)
            health = doctor.check(connection)
            connection.execute("DELETE FROM meta WHERE name IN ('device', 'inode')")
            connection.execute("PRAGMA journal_mode = DELETE")  # a write-ahead log beside it would not be its own
        settle(beside, new)
    finally:
        for left in (beside, *(beside.with_name(f"{beside.name}{end}") for end in ("-wal", "-shm", "-journal"))):
            left.unlink(missing_ok=True)
    return health


def _bytes(path: Path, *, needed: bool = True) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        if not needed:
            return b""
        raise TutorError(f"{path}: there is no log", hint="`tutor where` says where.", code=Exit.NO_INPUT) from error
    except OSError as error:
        code = Exit.NO_PERMISSION if isinstance(error, PermissionError) else Exit.IO
        raise TutorError(f"{path} cannot be read: {error.strerror}", code=code) from error
