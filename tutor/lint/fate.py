"""What a deck as it stands now does to the progress made on it."""

from collections.abc import Iterable
from dataclasses import dataclass

from tutor.deck.cards import Card
from tutor.lint.case import Past


@dataclass(frozen=True, slots=True)
class Fate:
    """Counts of cards that were ever asked: `kept` as they are, `changed` in their answer and so asked again soon,
    `gone` now and so archived, `back` after they had been archived. `added` counts cards that were never asked.
    """

    kept: int = 0
    changed: int = 0
    gone: int = 0
    back: int = 0
    added: int = 0

    @property
    def sentence(self) -> str:
        """Say it in one sentence, without what is nought."""
        parts = (
            (self.kept, "keeps its progress", "keep their progress"),
            (self.changed, "is asked again soon", "are asked again soon"),
            (self.gone, "is archived", "are archived"),
            (self.back, "is back with its progress", "are back with their progress"),
            (self.added, "is new", "are new"),
        )
        said = [f"{count:,} {one if count == 1 else many}" for count, one, many in parts if count]
        if not said:
            return ""
        number, _, rest = said[0].partition(" ")
        first = f"{number} {'card' if number == '1' else 'cards'} {rest}"
        return f"{', '.join([first, *said[1:]])}."


def fate(past: Past, cards: Iterable[Card]) -> Fate:
    """Compare what was asked with the cards of the deck as it is now."""
    contents = {card.id: card.content for card in cards}
    here = past.asked.keys() & contents.keys()
    back = here & past.archived
    changed = {card for card in here - back if past.asked[card] != contents[card]}
    return Fate(
        kept=len(here - back - changed),
        changed=len(changed),
        gone=len(past.asked.keys() - here - past.archived),
        back=len(back),
        added=len(contents.keys() - here),
    )
