"""Past sessions, and what was asked and answered in each."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tutor.desk.browse import Given, given_in
from tutor.desk.localtime import local
from tutor.desk.sessions import sessions
from tutor.study.dates import RangeName, range_begins

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.desk.sessions import Listed

MOST = 500
"""How many sessions are looked back at, the latest first."""


@dataclass(frozen=True, slots=True)
class Past:
    """One session of the past, by its `number` among all, 1 being the latest.

    `begun` is its local date and time, `titles` are those of its decks.

    `score` is the mean credit of the first attempts, from 0 to 1, or None where none of them stands; `self_judged`
    counts those whose credit is the learner's own word. `change` is how far the score lies above the mean of the five
    before it, None for practice and where there is nothing to compare with.
    """

    session: str
    begun: str
    titles: tuple[str, ...]
    cards: int
    score: float | None
    self_judged: int = 0
    took_ms: int = 0
    practice: bool = False
    change: float | None = None
    number: int = 1


class History:
    """The sessions of a range of days that ends today and of one deck or all, the latest first, at most `MOST`.

    `more` counts those that are left out. Where only one deck is looked at, each session counts the answers to its
    cards alone. Raises TutorError, also later, when the log cannot be read.
    """

    def __init__(self, desk: "Desk", over: RangeName = "all", deck: str = "") -> None:
        self._desk = desk
        since = None if over == "all" else range_begins(over, desk.today(), None)
        found = sessions(desk, deck=deck, since=since, limit=MOST)
        self.sessions = tuple(map(self._past, found.listed))
        self.more = found.more

    def answers(self, session: str) -> tuple[Given, ...]:
        """What was asked and answered in a session, in order; what was taken back is left out."""
        return tuple(map(given_in, self._desk.store.history.answers(session)))

    def _past(self, listed: "Listed") -> Past:
        summary = listed.summary
        return Past(
            session=summary.session,
            begun=local(summary.at_ms),
            titles=tuple(map(self._desk.library.deck_title, summary.decks)),
            cards=summary.cards,
            score=summary.score,
            self_judged=summary.self_judged,
            took_ms=summary.took_ms,
            practice=summary.practice,
            change=listed.change,
            number=listed.number,
        )
