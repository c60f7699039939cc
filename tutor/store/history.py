"""Past sessions and study days: what they amounted to, and what was asked and answered."""

import sqlite3
from collections.abc import Collection, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any, Literal, NamedTuple, get_args

from tutor.store import events
from tutor.store.connection import Guard
from tutor.store.memories import LiveTerms
from tutor.store.records import Answer
from tutor.store.shadow import Shadow
from tutor.study import codec
from tutor.study.history import SessionSummary
from tutor.study.log import Review
from tutor.study.tally import MILLION, Guess, Tally, Turn

_SESSIONS = """
    SELECT session, begun, at_ms, day FROM session
    WHERE (:session = '' OR session = :session) AND day BETWEEN coalesce(:since, day) AND coalesce(:until, day)
    AND (:deck = '' OR session IN (SELECT session FROM session_deck WHERE deck = :deck))
    ORDER BY begun DESC LIMIT :limit
"""

_SHARES = f"""
    SELECT session, at_ms, day, deck, cards, answered, credit, self_judged, took_ms, practice
    FROM ({_SESSIONS}) CROSS JOIN session_deck USING (session)
    WHERE :deck = '' OR deck = :deck ORDER BY begun DESC, place
"""  # noqa: S608 - a constant

_REVIEWS = """
    SELECT credit, id, v, kind, device, seq, at_ms, offset_min, event.day, body
    FROM session_day JOIN attempt USING (session, day) JOIN event ON event.n = attempt.event
    WHERE session_day.session = ? ORDER BY id
"""

TallyKey = Literal["day", "deck", "kind", "form", "rung"]
GuessKey = Literal["day", "deck", "band"]
TurnKey = Literal["day", "deck"]

_TALLY: tuple[TallyKey, ...] = get_args(TallyKey)
_GUESS: tuple[GuessKey, ...] = get_args(GuessKey)
_TURN: tuple[TurnKey, ...] = get_args(TurnKey)

_BLANK = {"day": ":first", "deck": ":deck", "kind": "''", "form": "''", "rung": "-1", "band": "-1"}
"""What stands for a key that is summed over."""


class Stock(NamedTuple):
    """How many cards were learned and how many of them were mature."""

    learned: int
    mature: int


class History:
    """Reads what was done. Every method may raise TutorError.

    Decks are named by the ids they have now, and a range of study days holds both its ends. Reviews that were undone
    are gone; those of cards that were suspended, archived or reset, or whose deck is gone, stay.
    """

    def __init__(self, guard: Guard, connection: sqlite3.Connection, terms: LiveTerms) -> None:
        self._guard = guard
        self._connection = connection
        self._shadow = Shadow(connection, terms)

    def sessions(
        self, *, limit: int | None = None, since_day: int | None = None, until_day: int | None = None, deck: str = ""
    ) -> list[SessionSummary]:
        """Return the sessions with an answer that stands, the latest first.

        `deck` narrows to those that asked it; each then counts only its answers to that deck's cards, but keeps the
        moment at which it began.
        """
        most = -1 if limit is None else limit
        return self._sessions({"session": "", "since": since_day, "until": until_day, "deck": deck, "limit": most})

    def count(self, *, since_day: int | None = None, until_day: int | None = None, deck: str = "") -> int:
        """Return how many sessions `sessions` would give without a limit."""
        query = f"SELECT count(*) FROM ({_SESSIONS})"  # noqa: S608 - a constant
        given = {"session": "", "since": since_day, "until": until_day, "deck": deck, "limit": -1}
        with self._guard, self._shadow:
            return int(self._connection.execute(query, given).fetchone()[0])

    def session(self, session: str) -> SessionSummary | None:
        """Return one session by its id, or None if no answer stands in it."""
        found = self._sessions({"session": session, "since": None, "until": None, "deck": "", "limit": 1})
        return found[0] if session and found else None

    def answers(self, session: str) -> list[Answer]:
        """Return the live reviews of a session in order, each under the id that its card had then."""
        found = []
        with self._guard:
            for credit, *row in self._connection.execute(_REVIEWS, (session,)):
                event = events.event_of(tuple(row))
                entry = codec.read(event)
                if isinstance(entry, Review):
                    found.append(Answer(event, entry, credit))
        return found

    def tallies(self, first: int, last: int, deck: str = "", by: Collection[TallyKey] = _TALLY) -> list[Tally]:
        """Return what was done, in order of day; `by` names what is kept apart.

        What is summed over instead stands as `first` for the day, `deck` for the deck, the empty text or -1.
        """
        return [Tally(*row) for row in self._summed("tally", Tally._fields, _TALLY, by, (first, last, deck))]

    def guesses(self, first: int, last: int, deck: str = "", by: Collection[GuessKey] = _GUESS) -> list[Guess]:
        """Return what the scheduler expected and what came of it, in order of day, summed like `tallies`."""
        return [Guess(*row) for row in self._summed("guess", Guess._fields, _GUESS, by, (first, last, deck))]

    def turns(self, first: int, last: int, deck: str = "", by: Collection[TurnKey] = _TURN) -> list[Turn]:
        """Return by how many cards what is learned and mature grew, in order of day, summed like `tallies`."""
        return [Turn(*row) for row in self._summed("turn", Turn._fields, _TURN, by, (first, last, deck))]

    def stock(self, day: int, deck: str = "") -> Stock:
        """Return how many cards were learned before a study day, suspended and archived ones too, and how many mature.

        That is the sum of all turns before it: events of a clock set back count on the day they were written with.
        """
        query = (
            "SELECT coalesce(sum(learned), 0), coalesce(sum(mature), 0) FROM turn"
            " WHERE day < ? AND (? = '' OR deck = ?)"
        )
        with self._guard, self._shadow:
            return Stock(*self._connection.execute(query, (day, deck, deck)).fetchone())

    def answers_by_day(self, first: int, last: int, deck: str = "") -> dict[int, int]:
        """Return how many answers, practice and repeats among them, were given on each study day that has any."""
        query = (
            "SELECT day, sum(answers) FROM tally WHERE day BETWEEN ? AND ? AND (? = '' OR deck = ?)"
            " GROUP BY day ORDER BY day"
        )
        with self._guard, self._shadow:
            return dict(self._connection.execute(query, (first, last, deck, deck)))

    def first_day(self, deck: str = "") -> int | None:
        """Return the first study day with an answer, or None."""
        return self._day("min", deck)

    def last_day(self, deck: str = "") -> int | None:
        """Return the last study day with an answer, or None; it is yet to come where the clock was set back."""
        return self._day("max", deck)

    def _day(self, end: Literal["min", "max"], deck: str) -> int | None:
        source, given = ("tally WHERE deck = ?", (deck,)) if deck else ("attempt", ())
        with self._guard, self._shadow:
            (day,) = self._connection.execute(f"SELECT {end}(day) FROM {source}", given).fetchone()  # noqa: S608 - two constants
        return None if day is None else int(day)

    def decks(self) -> list[str]:
        """Return the decks with any answer, by id."""
        with self._guard, self._shadow:
            rows = self._connection.execute("SELECT DISTINCT deck FROM session_deck ORDER BY deck")
            return [deck for (deck,) in rows]

    def _sessions(self, given: Mapping[str, object]) -> list[SessionSummary]:
        found = []
        with self._guard, self._shadow:
            rows = self._connection.execute(_SHARES, given)
            for (session, at_ms, day), shares in groupby(rows, itemgetter(0, 1, 2)):
                _, _, _, decks, *counts, practice = zip(*shares, strict=True)
                cards, answered, credit, judged, took_ms = map(sum, counts)
                score = credit / (MILLION * answered) if answered else None
                own = bool(min(practice))
                found.append(SessionSummary(session, at_ms, day, decks, cards, answered, score, judged, took_ms, own))
        return found

    def _summed(
        self,
        table: str,
        fields: tuple[str, ...],
        keys: tuple[str, ...],
        by: Collection[str],
        span: tuple[int, int, str],
    ) -> list[tuple[Any, ...]]:
        """Return rows of a table of sums, whose first fields are its keys, with the others summed up."""
        apart = [name for name in keys if name in by]
        shown = [name if name in apart else f"{_BLANK[name]} AS {name}" for name in keys]
        order = f"ORDER BY {', '.join(apart)}"
        if len(apart) == len(keys):
            shown, grouped = [*fields], order
        else:
            shown += [f"sum({name})" for name in fields[len(keys) :]]
            grouped = f"GROUP BY {', '.join(apart)} {order}" if apart else "HAVING count(*) > 0"
        # The plus keeps SQLite from looking the days up and sorting all it finds: what sums them up has an index.
        day = "day" if "day" in apart else "+day"
        query = (
            f"SELECT {', '.join(shown)} FROM {table} WHERE {day} BETWEEN :first AND :last"  # noqa: S608 - names of fields
            f" AND (:deck = '' OR deck = :deck) {grouped}"
        )
        first, last, deck = span
        with self._guard, self._shadow:
            return self._connection.execute(query, {"first": first, "last": last, "deck": deck}).fetchall()
