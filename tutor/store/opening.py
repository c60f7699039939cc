"""From a path to a connection that can be relied on: tables of this version, a current fold, a device."""

import sqlite3
from pathlib import Path

from tutor.store import ids, meta, schema
from tutor.store.connection import Guard, Transaction, connect, in_memory
from tutor.store.meta import Progress
from tutor.study.memory import FOLD


def opened(path: Path, progress: Progress | None = None) -> tuple[sqlite3.Connection, str, bool]:
    """Return the open log, its device, and whether it can only be read; raises TutorError as `open_store` says.

    A log that can only be read and is of an older form is copied into memory and brought forward there.
    """
    connection, readonly = connect(path)
    try:
        with Guard(path):
            if readonly and not _is_current(connection):
                connection = in_memory(connection)
            schema.migrate(connection, str(path))
            if not _is_current(connection):
                _fold_anew(connection, progress)
            return connection, "" if readonly else _device(connection, path), readonly
    except BaseException:
        connection.close()
        raise


def _is_current(connection: sqlite3.Connection) -> bool:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return bool(version == schema.VERSION) and meta.get(connection, "fold") == str(FOLD)


def _fold_anew(connection: sqlite3.Connection, progress: Progress | None) -> None:
    with Transaction(connection):
        if connection.execute("SELECT 1 FROM event LIMIT 1").fetchone() is None:
            meta.put(connection, "fold", str(FOLD))
            return
        from tutor.store.replay import rebuild

        rebuild(connection, progress)


def _device(connection: sqlite3.Connection, path: Path) -> str:
    """Return this log's device: a new one where the file is not the one its device was given to."""
    inode = str(path.stat().st_ino)
    if meta.get(connection, "inode") != inode:
        with Transaction(connection):
            if meta.get(connection, "inode") != inode:
                meta.put(connection, "device", ids.new_device())
                meta.put(connection, "inode", inode)
    return meta.get(connection, "device") or ""
