"""Each screen made from the desk, with the guard it needs; which follows which is left to the app."""

from functools import partial
from typing import TYPE_CHECKING

from tutor.tui.guard import Guard
from tutor.tui.page import Page

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.desk.result import Result
    from tutor.desk.sitting import Sitting

FIRST_DECKS = 20
"""For how many decks the first run tells where their articles are."""


class Screens:
    """Makes screens; each is imported when it is first wanted. Every method but `study` and `result` reads the desk."""

    def __init__(self, desk: "Desk", held: float) -> None:
        self._desk = desk
        self._held = held

    def study(self, sitting: "Sitting") -> Page:
        """Return the screen of a sitting."""
        from tutor.tui.study import StudyScreen

        return StudyScreen(sitting, Guard(self._held))

    def result(self, result: "Result") -> Page:
        """Return the screen that tells how a session went."""
        from tutor.tui.result import ResultScreen

        return ResultScreen(result, Guard(self._held))

    def home(self, said: str = "") -> Page:
        """Return the decks and what today holds; `said` is told below them."""
        from tutor.tui.home import HomeScreen

        overview = self._desk.overview()
        first = [row.id for row in overview.rows if not row.problems] if overview.first_run else []
        readings = {deck: self._desk.reading(deck) for deck in first[:FIRST_DECKS]}
        return HomeScreen(overview, readings, Guard(self._held), said, partial(self._desk.advice, overview))

    def history(self) -> Page:
        """Return the score history in pictures, and the past sessions."""
        from tutor.tui.history import HistoryScreen

        return HistoryScreen(self._desk.figures, self._desk.history, Guard(self._held))

    def browse(self, deck: str, words: str = "", card: str = "") -> Page:
        """Return the cards of a deck, those that the words find; a card that is named is opened."""
        from tutor.tui.browse import BrowseScreen

        return BrowseScreen(self._desk.browse(deck), Guard(self._held), words, card)

    def preview(self, deck: str, card: str) -> Page:
        """Return a card of a deck as it is asked."""
        from tutor.tui.preview import PreviewScreen

        return PreviewScreen(self._desk.preview(deck), card, Guard(self._held))

    def drafts(self, deck: str, only: str = "") -> Page:
        """Return the drafts of a deck; `only` holds the words of their filter."""
        from tutor.tui.drafts import DraftsScreen

        return DraftsScreen(self._desk.drafting(deck), Guard(self._held), only)
