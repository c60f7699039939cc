"""Which days and sessions have sums that are behind: marked with every change, at no cost where the mark is there."""

import sqlite3

_MARK = "INSERT INTO session_day VALUES (?, ?, 1) ON CONFLICT (session, day) DO UPDATE SET stale = 1 WHERE stale = 0"


def mark(connection: sqlite3.Connection, session: str, day: int) -> None:
    """Mark a study day and a session with answers on it; a reset, which no session holds, marks the one without id."""
    connection.execute(_MARK, (session, day))


def mark_session(connection: sqlite3.Connection, session: str) -> None:
    """Mark a session with all its days, if anything was answered in it."""
    connection.execute("UPDATE session_day SET stale = 1 WHERE session = ? AND stale = 0", (session,))


def is_any(connection: sqlite3.Connection) -> bool:
    """Tell whether any sums are behind."""
    return connection.execute("SELECT 1 FROM session_day WHERE stale = 1 LIMIT 1").fetchone() is not None


def days(connection: sqlite3.Connection) -> list[int]:
    """Return the study days that are marked, in order."""
    return [day for (day,) in connection.execute("SELECT DISTINCT day FROM session_day WHERE stale = 1 ORDER BY day")]


def sessions(connection: sqlite3.Connection) -> list[str]:
    """Return the sessions that are marked, in order of their first marked day."""
    query = "SELECT session FROM session_day WHERE stale = 1 GROUP BY session ORDER BY min(day)"
    return [session for (session,) in connection.execute(query)]
