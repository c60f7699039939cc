"""The cards that cost a learner most."""

from collections.abc import Iterable

from tutor.deck.visible import visible_line
from tutor.study.count import counted
from tutor.study.memory import LEECH
from tutor.study.picture import Caption, Hard, Hardest
from tutor.study.pictures.phrases import times

QUOTED = 80
"""The longest question that is quoted whole, in characters."""

COUNTS = (
    "These are the cards you learned and then forgot, those forgotten most often first, then the more difficult. To "
    "forget is to rate Again on a later day than the first. Difficulty goes from 1 to 10. Suspended and archived cards "
    "are left out."
)


def hardest(cards: Iterable[Hard]) -> Hardest:
    """Return the cards with a lapse, in the order of their lapses and difficulty, the worst first."""
    held = sorted(
        (card._replace(words=visible_line(card.words)) for card in cards if card.lapses),
        key=lambda card: (-card.lapses, -card.difficulty, -card.attempts, card.card),
    )
    return Hardest(Caption("hardest", "Hardest cards", _says(held), COUNTS), tuple(held))


def _says(held: list[Hard]) -> str:
    if not held:
        return "You have not forgotten a learned card so far."
    worst = held[0]
    words = worst.words if len(worst.words) <= QUOTED else f"{worst.words[: QUOTED - 3].rstrip()}..."
    said = f'"{words}" was forgotten {times(worst.lapses)}, in {counted(worst.attempts, "attempt")}'
    leeches = sum(card.lapses >= LEECH for card in held)
    if not leeches:
        return f"{said}."
    were, them = ("card here was", "it") if leeches == 1 else ("cards here were", "them")
    return f"{said}; {leeches:,} {were} forgotten {LEECH} times or more, and rewording {them} would help."
