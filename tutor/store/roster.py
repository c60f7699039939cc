"""Which cards the decks hold now: taken in after every change of a deck, and compared with what is remembered."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence

from tutor.store import memories
from tutor.store.connection import Guard, Transaction
from tutor.store.memories import LiveTerms, Terms
from tutor.store.rows import Changes, RosterRow


class Rosters:
    """The rosters of the decks, as last taken in. Every method may raise TutorError.

    `must_write` raises it where the log can only be read.
    """

    __slots__ = ("_connection", "_guard", "_must_write", "_terms")

    def __init__(
        self, guard: Guard, connection: sqlite3.Connection, terms: LiveTerms, must_write: Callable[[], None]
    ) -> None:
        self._guard = guard
        self._connection = connection
        self._terms = terms
        self._must_write = must_write

    def fingerprint(self, deck: str) -> str | None:
        """Return the fingerprint given to the last `sync` of the deck, or None."""
        with self._guard:
            return _fingerprint(self._connection, deck)

    def sync(self, deck: str, fingerprint: str, rows: Iterable[RosterRow]) -> Changes:
        """Take in which cards the deck holds now, and tell what that means for progress.

        Cards whose content changed fall due at once; cards that are gone are archived with their memory.
        """
        self._must_write()
        with self._guard, Transaction(self._connection):
            return _synced(self._connection, deck, fingerprint, rows, self._terms.get())

    def news(self, decks: Sequence[str]) -> list[Changes]:
        """Return what edits did to progress since `news_shown`, for those decks where they did something."""
        with self._guard:
            told = [_news(self._connection, deck) for deck in decks]
        return [each for each in told if each is not None and (each.changed or each.added or each.gone or each.back)]

    def news_shown(self, decks: Sequence[str]) -> None:
        """Begin the news of these decks afresh."""
        self._must_write()
        query = "UPDATE deck SET news = '' WHERE deck IN (SELECT value FROM json_each(?))"
        with self._guard:
            self._connection.execute(query, (json.dumps(decks),))


def _fingerprint(connection: sqlite3.Connection, deck: str) -> str | None:
    row = connection.execute("SELECT fingerprint FROM deck WHERE deck = ?", (deck,)).fetchone()
    return None if row is None else str(row[0])


def _synced(connection: sqlite3.Connection, deck: str, mark: str, rows: Iterable[RosterRow], terms: Terms) -> Changes:
    """Make the roster hold these cards of the deck, and tell what that means for progress."""
    wanted = {row.card: row for row in rows}
    asked_before = _asked(connection, deck)
    held = {
        card: (RosterRow(card, note, aspect, order, content), bool(live))
        for card, note, aspect, order, content, live in connection.execute(
            "SELECT card, note, aspect, ord, content, live FROM roster WHERE deck = ?", (deck,)
        )
    }
    gone = [card for card, (_, live) in held.items() if live and card not in wanted]
    back = [card for card in wanted if card in held and not held[card][1]]
    fresh = [row for card, row in wanted.items() if held.get(card) != (row, True)]
    known = {card: row.content for card, (row, _) in held.items()}
    changed = [
        row.card
        for row in fresh
        if row.card in asked_before and known.get(row.card, asked_before[row.card]) != row.content
    ]
    connection.executemany(
        "INSERT OR REPLACE INTO roster VALUES (?, ?, ?, ?, ?, ?, 1, ?)",
        ((row.card, deck, row.note, row.aspect, row.order, row.content, row.card in asked_before) for row in fresh),
    )
    remembered = {card for (card,) in connection.execute("SELECT card FROM memory WHERE deck = ?", (deck,))}
    for card in gone:
        if card in remembered:
            connection.execute("UPDATE roster SET live = 0 WHERE card = ?", (card,))
        else:
            connection.execute("DELETE FROM roster WHERE card = ?", (card,))
    for card in remembered.intersection((*gone, *(row.card for row in fresh))):
        memory = memories.read(connection, card)
        if memory is not None:
            memories.keep(connection, memory, terms)
    changes = Changes(
        deck,
        kept=sum(card in asked_before for card in wanted) - len(changed),
        changed=len(changed),
        added=sum(card not in asked_before and card not in held for card in wanted),
        gone=sum(card in asked_before for card in gone),
        back=len(back),
    )
    news = _news(connection, deck)
    told = "" if _fingerprint(connection, deck) is None else json.dumps(_added_up(news, changes))
    connection.execute(
        "INSERT OR REPLACE INTO deck VALUES (?, ?, ?, ?, ?)",
        (deck, mark, len(wanted), sum(card in asked_before for card in wanted), told),
    )
    return changes


def _asked(connection: sqlite3.Connection, deck: str) -> dict[str, str]:
    """Return the cards of a deck that were ever asked, archived ones too, with the content they had then."""
    return dict(connection.execute("SELECT card, content FROM memory WHERE deck = ? AND last_day IS NOT NULL", (deck,)))


def _news(connection: sqlite3.Connection, deck: str) -> Changes | None:
    row = connection.execute("SELECT news FROM deck WHERE deck = ? AND news <> ''", (deck,)).fetchone()
    return None if row is None else Changes(*json.loads(row[0]))


def _added_up(earlier: Changes | None, later: Changes) -> Changes:
    if earlier is None:
        return later
    return later._replace(
        changed=earlier.changed + later.changed,
        added=earlier.added + later.added,
        gone=earlier.gone + later.gone,
        back=earlier.back + later.back,
    )
