"""The tables, built and brought forward by numbered steps.

`event` is the log. Everything else is derived from it and from the decks, and may be dropped and made again:
`memory` caches the fold with each card's due day, `touch` tells which events bear on a card, `attempt` what each live
review counted for, `reset` which learned cards were reset, `undone` what was taken back, `roster` and `deck` which
cards the decks hold now. `tally`, `guess` and `turn` sum up study days, `session` and `session_deck` sittings;
`session_day` tells which of them were answered on which days, and where those sums are behind.
"""

import sqlite3

from tutor.errors import Exit, TutorError
from tutor.store.connection import Snapshot

SUMS: dict[str, str] = {
    "session_day": """
    (
        session TEXT,
        day INTEGER,
        stale INTEGER NOT NULL,
        PRIMARY KEY (session, day)
    ) STRICT, WITHOUT ROWID
    """,
    "tally": """
    (
        day INTEGER,
        deck TEXT,
        kind TEXT,
        form TEXT,
        rung INTEGER,
        answers INTEGER NOT NULL,
        took_ms INTEGER NOT NULL,
        first INTEGER NOT NULL,
        credit INTEGER NOT NULL,
        self_judged INTEGER NOT NULL,
        met INTEGER NOT NULL,
        reviews INTEGER NOT NULL,
        recalled INTEGER NOT NULL,
        mature INTEGER NOT NULL,
        mature_recalled INTEGER NOT NULL,
        practice INTEGER NOT NULL,
        PRIMARY KEY (day, deck, kind, form, rung)
    ) STRICT, WITHOUT ROWID
    """,
    "guess": """
    (
        day INTEGER,
        deck TEXT,
        band INTEGER,
        cases INTEGER NOT NULL,
        expected INTEGER NOT NULL,
        recalled INTEGER NOT NULL,
        PRIMARY KEY (day, deck, band)
    ) STRICT, WITHOUT ROWID
    """,
    "turn": """
    (
        day INTEGER,
        deck TEXT,
        learned INTEGER NOT NULL,
        mature INTEGER NOT NULL,
        PRIMARY KEY (day, deck)
    ) STRICT, WITHOUT ROWID
    """,
    "session": """
    (
        session TEXT PRIMARY KEY,
        begun TEXT NOT NULL UNIQUE,
        at_ms INTEGER NOT NULL,
        day INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "session_deck": """
    (
        session TEXT,
        deck TEXT,
        place INTEGER NOT NULL,
        cards INTEGER NOT NULL,
        answered INTEGER NOT NULL,
        credit INTEGER NOT NULL,
        self_judged INTEGER NOT NULL,
        took_ms INTEGER NOT NULL,
        practice INTEGER NOT NULL,
        PRIMARY KEY (session, deck)
    ) STRICT, WITHOUT ROWID
    """,
}
"""The tables of the sums of days and sessions, by name, with their columns: they may be made again beside the file."""

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
            form TEXT NOT NULL,
            rung INTEGER NOT NULL,
            recalled INTEGER NOT NULL,
            predicted INTEGER,
            mature INTEGER NOT NULL,
            matured INTEGER NOT NULL,
            PRIMARY KEY (day, event)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX attempt_mixed ON attempt (day, card, mixed_with, credit) WHERE mixed_with <> ''",
        """
        CREATE TABLE reset (
            day INTEGER,
            event INTEGER,
            card TEXT NOT NULL,
            mature INTEGER NOT NULL,
            PRIMARY KEY (day, event)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE card_sum (
            card TEXT PRIMARY KEY,
            answers INTEGER NOT NULL,
            took_ms INTEGER NOT NULL,
            first INTEGER NOT NULL,
            credit INTEGER NOT NULL,
            reviews INTEGER NOT NULL,
            recalled INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        *(f"CREATE TABLE {name} {columns}" for name, columns in SUMS.items()),
        # Holds all columns, so that what is summed over the days is read in order of its keys.
        """
        CREATE INDEX tally_apart ON tally (
            deck, kind, form, rung, day, answers, took_ms, first, credit, self_judged, met, reviews, recalled, mature,
            mature_recalled, practice
        )
        """,
        "CREATE INDEX session_stale ON session_day (day, session) WHERE stale = 1",
        "CREATE INDEX session_part ON session_deck (deck, session)",
        "CREATE INDEX event_start ON event (json_extract(body, '$.session')) WHERE kind = 'session-start'",
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
    with Snapshot(connection):  # else another's first opening may come between
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        filled = connection.execute("SELECT 1 FROM sqlite_schema").fetchone() is not None
    if application not in {0, APPLICATION} or (application == 0 and filled):
        raise TutorError(f"{place} is a database of another program", hint="Say where the log lies with TUTOR_HOME.")
    if version > VERSION:
        raise TutorError(
            f"{place} was made by a newer tutor",
            hint="Install the newer version; this one leaves the file as it is.",
            code=Exit.NEWER,
        )
    return int(version)
