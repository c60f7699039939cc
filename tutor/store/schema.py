"""The tables, built and brought forward by numbered steps.

`event` is the log. Everything else is derived from it and from the decks, and may be dropped and made again:
`memory` caches the fold with each card's due day, `touch` tells which events bear on a card, `attempt` what each live
review counted for, `undone` what was taken back, `roster` and `deck` which cards the decks hold now.
"""

import sqlite3

from tutor.errors import Exit, TutorError

APPLICATION = 0x7455_7452
"""SQLite's application id of a log: it tells one from other databases."""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE event (
            n INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            v INTEGER NOT NULL,
            kind TEXT NOT NULL,
            device TEXT NOT NULL,
            seq INTEGER NOT NULL,
            at_ms INTEGER NOT NULL,
            offset_min INTEGER NOT NULL,
            day INTEGER NOT NULL,
            body TEXT NOT NULL,
            sum INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX event_rare ON event (kind, id) WHERE kind <> 'review'",
        "CREATE INDEX event_overrule ON event (json_extract(body, '$.review')) WHERE kind = 'overrule'",
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE memory (
            n INTEGER PRIMARY KEY,
            card TEXT NOT NULL UNIQUE,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            first_day INTEGER,
            last_day INTEGER,
            attempts INTEGER NOT NULL,
            lapses INTEGER NOT NULL,
            rung INTEGER NOT NULL,
            latest_day INTEGER,
            missed INTEGER NOT NULL,
            recalled_day INTEGER,
            content TEXT NOT NULL,
            suspended INTEGER NOT NULL,
            buried_day INTEGER,
            flagged INTEGER NOT NULL,
            tries INTEGER NOT NULL,
            confident_day INTEGER,
            deck TEXT NOT NULL,
            due INTEGER,
            live INTEGER NOT NULL
        ) STRICT
        """,
        """
        CREATE INDEX memory_due ON memory (deck, due, buried_day, last_day, stability, latest_day, missed)
        WHERE live = 1 AND suspended = 0 AND due IS NOT NULL
        """,
        """
        CREATE INDEX memory_aside ON memory (deck, due, suspended, buried_day)
        WHERE live = 1 AND (suspended = 1 OR buried_day IS NOT NULL)
        """,
        "CREATE TABLE touch (card TEXT, event INTEGER, PRIMARY KEY (card, event)) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE attempt (
            day INTEGER,
            event INTEGER,
            session TEXT NOT NULL,
            card TEXT NOT NULL,
            moved INTEGER NOT NULL,
            met INTEGER NOT NULL,
            first INTEGER NOT NULL,
            practice INTEGER NOT NULL,
            self_judged INTEGER NOT NULL,
            credit REAL NOT NULL,
            took_ms INTEGER NOT NULL,
            mixed_with TEXT NOT NULL,
            PRIMARY KEY (day, event)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX attempt_mixed ON attempt (day, card, mixed_with, credit) WHERE mixed_with <> ''",
        "CREATE TABLE undone (target TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
        """
        CREATE TABLE roster (
            card TEXT PRIMARY KEY,
            deck TEXT NOT NULL,
            note TEXT NOT NULL,
            aspect TEXT NOT NULL,
            ord INTEGER NOT NULL,
            content TEXT NOT NULL,
            live INTEGER NOT NULL,
            asked INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX roster_new ON roster (deck, ord, note, aspect) WHERE live = 1 AND asked = 0",
        """
        CREATE TABLE deck (
            deck TEXT PRIMARY KEY,
            fingerprint TEXT NOT NULL,
            cards INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            news TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
    ),
)
"""Each step takes the tables from the version of its index to the next."""

VERSION = len(STEPS)


def migrate(connection: sqlite3.Connection, place: str) -> None:
    """Bring the tables to this version, all or nothing.

    Raises TutorError: 76 when a newer tutor made them, 65 when the file is a database of something else.
    """
    if _version(connection, place) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in STEPS[_version(connection, place) :]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection, place: str) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application not in {0, APPLICATION} or (
        application == 0 and connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    ):
        raise TutorError(f"{place} is a database of another program", hint="Say where the log lies with TUTOR_HOME.")
    if version > VERSION:
        raise TutorError(
            f"{place} was made by a newer tutor",
            hint="Install the newer version; this one leaves the file as it is.",
            code=Exit.NEWER,
        )
    return int(version)
