"""What today holds, as both front ends show it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeckRow:
    """One deck as the learner sees it in a list.

    `reviews` and `new` are what `tutor study DECK` would ask now; `unseen` counts the cards never asked, `known` is
    the expected share of cards recalled today, 0 to 1. `next_due` is a study day, or None. `problems` counts those of
    a file that cannot be loaded; such a row has no cards. `shadowed_by` is the path of the file that wins its id.
    """

    id: str
    title: str
    path: str
    cards: int = 0
    reviews: int = 0
    new: int = 0
    unseen: int = 0
    known: float = 0.0
    next_due: int | None = None
    drafts: int = 0
    shipped: bool = False
    problems: int = 0
    shadowed_by: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the article behind a deck can be read: `file` is a path or empty, `url` an address or empty."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    url: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """Today over all decks.

    `reviews` and `new` are what `tutor study` would ask now, `minutes` how long that takes at the learner's own pace.
    `sentence` says the one thing worth knowing, such as until when an absence is spread, or is empty. `first_run` is
    true until the first review. `streak` counts study days in a row with a review, today or yesterday the last.
    """

    rows: tuple[DeckRow, ...]
    today: int
    reviews: int
    new: int
    minutes: int
    streak: int
    sentence: str = ""
    first_run: bool = False
    next_due: int | None = None
