"""A session at the desk: the pure session joined to the clock, the decks and the log.

Both front ends hold a `Sitting`, send it actions, and draw what it holds afterwards. Every entry of an action is
on disk before `do` returns.
"""

from collections.abc import Mapping

from tutor.deck.cards import Card
from tutor.desk.overview import Reading
from tutor.desk.result import Result
from tutor.study.prompt import Rating
from tutor.study.session import Action, Session


class Sitting:
    """One running session."""

    session: Session
    """The frozen state to draw; its stage is never `Waiting` between two calls of `do`."""

    opening: str
    """One sentence to show once at the start (what an edit did to progress, what was spread), or empty."""

    def do(self, action: Action) -> None:
        """Carry the action out: move, write down, and put the next prompt up.

        Raises TutorError when the log cannot be written; the session then is as it was.
        """
        raise NotImplementedError

    @property
    def card(self) -> Card | None:
        """The card on the screen, with its explanation and citation, or None when the session has ended."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """The title of the deck of the card on the screen, or empty."""
        raise NotImplementedError

    @property
    def done(self) -> int:
        """How many distinct cards of `session.total` are finished with."""
        raise NotImplementedError

    def intervals(self) -> Mapping[Rating, int]:
        """For each rating, in how many days the judged card would come back; 0 means today. Empty unless judged."""
        raise NotImplementedError

    def reading(self) -> Reading:
        """The source of the card on the screen."""
        raise NotImplementedError

    def editor(self) -> list[str]:
        """The command that opens the note of the card on the screen in the learner's editor, at its line.

        A shipped deck is first copied to the learner's folder. Raises TutorError when no editor is set or known.
        """
        raise NotImplementedError

    def refresh(self) -> str:
        """Read the deck again after an edit and put the changed card up; returns one sentence about what changed."""
        raise NotImplementedError

    def result(self) -> Result:
        """The score, the time, and what slipped."""
        raise NotImplementedError

    def close(self) -> None:
        """Leave the session: a verdict on the screen is committed as proposed, the end is logged. May be repeated."""
        raise NotImplementedError

