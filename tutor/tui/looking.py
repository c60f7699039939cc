"""What the history screen shows, as one frozen value."""

from dataclasses import dataclass, replace

from tutor.desk.browse import Given
from tutor.desk.past import Past
from tutor.study.dates import RANGES, RangeName
from tutor.study.picture import Hardest, Picture, PictureName
from tutor.tui.moment import Fact
from tutor.tui.tabs import PAGES, PageName

RANGED: frozenset[PageName] = frozenset({"score", "recall", "growth", "calibration", "compared", "sessions"})
"""Pages of a range of days; the others tell how things stand now."""


@dataclass(frozen=True, slots=True)
class Looking:
    """Which page is shown, of what, and where the pointer is.

    `decks` are the ids and titles of those that can be looked at alone, `deck` is the id of the one that is, or empty.
    `picture` is None until it has been read, as `sessions` are, of which `more` are left out. `answers` are those of
    the session under the pointer while it is `opened`. `any` is whether there is any history; `said` is a sentence to
    show, or empty.
    """

    page: PageName = "score"
    any: bool = False
    over: RangeName = "90 days"
    decks: tuple[tuple[str, str], ...] = ()
    deck: str = ""
    worded: bool = False
    picture: Picture | None = None
    sessions: tuple[Past, ...] | None = None
    more: int = 0
    pointer: int = 0
    opened: bool = False
    answers: tuple[Given, ...] = ()
    said: str = ""

    @property
    def wanted(self) -> PictureName | None:
        """The picture of this page, or None on the page of sessions."""
        return None if self.page == "sessions" else self.page

    @property
    def ranged(self) -> bool:
        """Whether the page is about the range of days."""
        return self.page in RANGED

    @property
    def session(self) -> Past | None:
        """The session under the pointer, or None where there is none."""
        sessions = self.sessions or ()
        return sessions[self.pointer] if self.pointer < len(sessions) else None

    @property
    def title(self) -> str:
        """The title of the deck that is looked at, or what stands for all of them."""
        return dict(self.decks).get(self.deck, self.deck) or "all decks"

    @property
    def facts(self) -> frozenset[Fact]:
        """What is so here, for the keys."""
        said: dict[Fact, bool] = {
            "any": self.any,
            "sessions": bool(self.sessions),
            "picture": self.wanted is not None,
            "listing": self.wanted is None and not self.opened,
            "opened": self.opened,
            "drawn": self.picture is not None and not self.worded,
            "worded": self.picture is not None and self.worded,
            "ranged": self.any and self.ranged,
            "several": len(self.decks) > 1,
            "hard": self._cards > 0 and not self.worded,
        }
        return frozenset(fact for fact, holds in said.items() if holds)

    @property
    def _cards(self) -> int:
        return len(self.picture.cards) if isinstance(self.picture, Hardest) else 0

    def moved(self, by: int) -> "Looking":
        """Return the view with the pointer moved, stopping at both ends."""
        last = (len(self.sessions or ()) if self.wanted is None else self._cards) - 1
        return replace(self, pointer=min(max(self.pointer + by, 0), max(last, 0)), said="")

    def turned(self, page: PageName) -> "Looking":
        """Return the view of another page, its picture still to be read."""
        return replace(self, page=page, picture=None, pointer=0, said="")

    def next_page(self, by: int) -> "Looking":
        """Return the view of the page so many further on, the first after the last."""
        pages = tuple(PAGES)
        return self.turned(pages[(pages.index(self.page) + by) % len(pages)])

    def next_range(self) -> "Looking":
        """Return the view over the next range, the first after the last."""
        return self._of(over=RANGES[(RANGES.index(self.over) + 1) % len(RANGES)], deck=self.deck)

    def next_deck(self, by: int) -> "Looking":
        """Return the view of the next deck alone, and of all decks between the last and the first."""
        ids = ("", *(deck for deck, _ in self.decks))
        return self._of(over=self.over, deck=ids[(ids.index(self.deck) + by) % len(ids)])

    def _of(self, over: RangeName, deck: str) -> "Looking":
        return replace(self, over=over, deck=deck, picture=None, sessions=None, more=0, pointer=0, said="")
