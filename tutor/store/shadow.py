"""Sums that are read are never behind: brought forward in the file, or beside it where that cannot be written now."""

import sqlite3

from tutor.store import stale, sums
from tutor.store.connection import Transaction
from tutor.store.memories import LiveTerms
from tutor.store.schema import SUMS

_PASSED_OVER = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL})
"""What keeps the file from being written though it can be read."""


class Shadow:
    """A block in which the sums that are read are current.

    Where the file cannot be written, tables of the same names, which SQLite finds first, hold them in memory: until
    the end of the block, or for good if the file can only be read.
    """

    __slots__ = ("_connection", "_kept", "_terms")

    def __init__(self, connection: sqlite3.Connection, terms: LiveTerms) -> None:
        self._connection = connection
        self._terms = terms
        self._kept: bool | None = None

    def __enter__(self) -> None:
        if self._kept or not stale.is_any(self._connection):
            return
        try:
            self._bring_forward()
        except sqlite3.OperationalError as error:
            code = error.sqlite_errorcode & 0xFF
            if code not in _PASSED_OVER:
                raise
            self._cast()
            self._kept = code == sqlite3.SQLITE_READONLY

    def __exit__(self, *exc: object) -> None:
        if self._kept is False:
            for table in SUMS:
                self._connection.execute(f"DROP TABLE temp.{table}")
            self._kept = None

    def _bring_forward(self) -> None:
        """Write the sums into the file, unless somebody else is writing now."""
        connection = self._connection
        (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            with Transaction(connection):
                sums.bring_forward(connection, self._terms.get().renames)
        finally:
            connection.execute(f"PRAGMA busy_timeout = {patience}")

    def _cast(self) -> None:
        """Copy the sums into memory and bring them forward there."""
        connection = self._connection
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("BEGIN")
        try:
            for table, columns in SUMS.items():
                connection.execute(f"CREATE TEMP TABLE {table} {columns}")
                connection.execute(f"INSERT INTO temp.{table} SELECT * FROM main.{table}")  # noqa: S608 - the names above
            sums.bring_forward(connection, self._terms.get().renames)
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
