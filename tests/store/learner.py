"""A learner in short words: decks of few cards, and answers on given days."""

from tests.study.logs import review
from tutor.store.rows import RosterRow
from tutor.store.store import Store
from tutor.study.log import Entry, Event

CONTENT = "c1"


def roster(*cards: str, content: str = CONTENT) -> list[RosterRow]:
    """Rows of `deck/note/aspect` ids in their order."""
    return [RosterRow(card, card.split("/")[1], card.split("/")[2], order, content) for order, card in enumerate(cards)]


def on(store: Store, day: int, *entries: Entry) -> list[Event]:
    """Write entries down on a study day, at its noon."""
    return store.append(entries, day * 86_400_000 + 43_200_000, 0, day)


def answers_of(store: Store) -> int:
    """How many answers stand."""
    return sum(row.answers for row in store.history.tallies(0, 1_000_000))


def answer(store: Store, day: int, card: str, rating: int = 3, **given: object) -> Event:
    """Answer a card on a study day."""
    (event,) = on(store, day, review(card, rating, **given))
    return event
