"""What the log says of single cards: how they stand, what was answered, and which are no longer in their deck."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from tutor.store import cardsums, events, memories, standings
from tutor.store.cardsums import CardSum
from tutor.store.connection import Guard
from tutor.store.memories import LiveTerms
from tutor.store.standings import HardCard, Standing
from tutor.study import codec
from tutor.study.log import Event, Review
from tutor.study.memory import LEECH, Memory
from tutor.study.rename import origins, present, renamed

Trait = Literal["due", "asked", "suspended", "flagged", "leech"]
"""What can be so of a card, by the log."""

_TRAITS: dict[Trait, str] = {
    "due": "live = 1 AND suspended = 0 AND due IS NOT NULL AND due <= :today AND buried_day IS NOT :today",
    "asked": "last_day IS NOT NULL",
    "suspended": "suspended = 1",
    "flagged": "flagged = 1",
    "leech": "lapses >= :leech",
}

_SOME = "SELECT card FROM memory WHERE deck = :deck AND {}"

_ARCHIVED = "SELECT card FROM roster WHERE deck = ? AND live = 0 ORDER BY ord, card"

_ASKED = """
    SELECT card, coalesce(roster.content, memory.content)
    FROM memory LEFT JOIN roster USING (card) WHERE memory.deck = ? AND last_day IS NOT NULL
"""

_DUE = "SELECT card, due FROM memory WHERE card IN (SELECT value FROM json_each(?))"

_ANSWERS = """
    FROM touch JOIN event ON event.n = touch.event
    JOIN attempt ON attempt.day = event.day AND attempt.event = event.n AND attempt.card = touch.card
    WHERE touch.card IN (SELECT value FROM json_each(?))
"""

# Where max() picks a row, SQLite takes the other columns from that row too.
_LATEST = f"""
    SELECT max(id), credit, id, v, kind, device, seq, at_ms, offset_min, event.day, body {_ANSWERS} GROUP BY touch.card
"""

_COURSE = f"SELECT id, credit, id, v, kind, device, seq, at_ms, offset_min, event.day, body {_ANSWERS} ORDER BY id"


class Answer(NamedTuple):
    """A live review of a card, the event it was written down as, and its credit, overrules applied."""

    event: Event
    review: Review
    credit: float


class Records:
    """Reads what is known of single cards, under the ids they have now. Every method may raise TutorError."""

    def __init__(self, guard: Guard, connection: sqlite3.Connection, terms: LiveTerms) -> None:
        self._guard = guard
        self._connection = connection
        self._terms = terms

    def present(self, name: str) -> str:
        """Return the id that a card has now, whatever it was called when it was answered."""
        with self._guard:
            return present(name, self._terms.get().renames)

    def such(self, deck: str, trait: Trait, today: int) -> frozenset[str]:
        """Return the cards of a deck of which something is so; except for what is due, archived ones too."""
        given = {"deck": deck, "today": today, "leech": LEECH}
        with self._guard:
            return frozenset(card for (card,) in self._connection.execute(_SOME.format(_TRAITS[trait]), given))

    def archived(self, deck: str) -> list[str]:
        """Return the cards that the log remembers and the deck no longer holds."""
        with self._guard:
            return [card for (card,) in self._connection.execute(_ARCHIVED, (deck,))]

    def asked(self, deck: str) -> dict[str, str]:
        """Return the cards of a deck that were ever asked, archived ones too, with the content they had last."""
        with self._guard:
            return dict(self._connection.execute(_ASKED, (deck,)))

    def renames(self) -> tuple[tuple[str, str], ...]:
        """Return the pairs of an old and a new id, in the order in which they are applied."""
        with self._guard:
            return self._terms.get().renames

    def memories(self, cards: Iterable[str]) -> dict[str, tuple[Memory, int | None]]:
        """Return the memories of those of the cards that have one, each with its due day, None if never asked."""
        names = list(cards)
        with self._guard:
            held = memories.read_many(self._connection, names)
            due = dict(self._connection.execute(_DUE, (json.dumps(names),)))
        return {card: (memory, due[card]) for card, memory in held.items()}

    def latest(self, cards: Iterable[str]) -> dict[str, Answer]:
        """Return for each of the cards its latest answer, practice included, if there is one."""
        found: dict[str, Answer] = {}
        for answer in self._answers(_LATEST, cards):
            card = answer.review.card
            if card not in found or found[card].event.id < answer.event.id:
                found[card] = answer
        return found

    def course(self, card: str) -> list[Answer]:
        """Return all answers to a card that stand, practice included, in order."""
        return self._answers(_COURSE, [card])

    def standing(self, deck: str) -> Standing:
        """Return how the cards of a deck stand, archived ones left out."""
        with self._guard:
            return standings.standing(self._connection, deck)

    def hardest(self, decks: Sequence[str], limit: int) -> list[HardCard]:
        """Return at most `limit` cards that were forgotten since they were last begun, the hardest first.

        They are those that the decks hold now; suspended ones are left out. Lapses count first, then difficulty, then
        attempts; at last ids decide.
        """
        with self._guard:
            return standings.hardest(self._connection, decks, limit, self._terms.get().renames)

    def by_card(self, first: int, last: int, deck: str = "") -> list[CardSum]:
        """Return what was done with each card on the study days of a range, both ends included, in order of id.

        Suspended and archived cards are among them. A range that leaves answers out is read answer by answer.
        """
        with self._guard:
            return cardsums.by_card(self._connection, first, last, deck, self._terms.get().renames)

    def _answers(self, query: str, cards: Iterable[str]) -> list[Answer]:
        """Return what a query finds of these cards, each review with its card under the id it has now."""
        found = []
        with self._guard:
            names = self._terms.get().renames
            wanted = set(cards) if not names else {old for card in cards for old in origins(card, names)}
            for _, credit, *row in self._connection.execute(query, (json.dumps(sorted(wanted)),)):
                event = events.event_of(tuple(row))
                entry = codec.read(event)
                told = None if entry is None else renamed(entry, names)
                if isinstance(told, Review):
                    found.append(Answer(event, told, credit))
        return found
