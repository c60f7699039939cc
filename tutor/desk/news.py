"""What edits of the decks did to progress, told once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.store.rows import Changes


def news(desk: "Desk", decks: Sequence[str]) -> str:
    """What edits did to progress since the last session, in a sentence, told once; or nothing."""
    changes = desk.store.rosters.news(decks)
    if not changes:
        return ""
    if not desk.store.readonly:
        desk.store.rosters.news_shown(decks)
    return " ".join(_told(desk.library.deck_title(change.deck), change) for change in changes)


def _told(title: str, change: "Changes") -> str:
    parts = [
        (change.kept, "keeps its progress", "keep their progress"),
        (change.changed, "has a new answer and comes again soon", "have a new answer and come again soon"),
        (change.added, "is new", "are new"),
        (change.gone, "is gone, its history kept", "are gone, their history kept"),
        (change.back, "is back with its history", "are back with their history"),
    ]
    said = ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in parts if count)
    return f"{title} was edited: of its cards {said}."
