"""Small things the file remembers of itself, by name: its device, and what its cache was made with."""

import sqlite3
from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Told how much of a long job on the file is done: events so far, and of how many."""


def get(connection: sqlite3.Connection, name: str) -> str | None:
    """Return what was put under a name, or None."""
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def put(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a value under a name."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))
