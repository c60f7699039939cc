"""What a learner types to find cards: words that a card's text holds, and `is:` words about how it stands."""

from dataclasses import dataclass
from typing import Literal, get_args

from tutor.deck.shape import words

StateName = Literal["due", "new", "suspended", "flagged", "leech", "archived"]
"""What can be asked for with `is:`."""

STATES: tuple[StateName, ...] = get_args(StateName)

_PREFIX = "is:"


@dataclass(frozen=True, slots=True)
class Filter:
    """All `words`, folded, are to be in the text of a card, and all `states` are to be so of it.

    `unknown` are the `is:` words that mean nothing, as they were typed.
    """

    words: tuple[str, ...] = ()
    states: frozenset[StateName] = frozenset()
    unknown: tuple[str, ...] = ()


def parsed(text: str) -> Filter:
    """Return the filter that a text means; case, accents and punctuation count for nothing."""
    found: list[str] = []
    states: set[StateName] = set()
    unknown: list[str] = []
    for typed in text.split():
        if not typed.casefold().startswith(_PREFIX):
            if folded := words(typed).strip():
                found.append(folded)
            continue
        state = next((name for name in STATES if name == typed.casefold().removeprefix(_PREFIX)), None)
        if state is None:
            unknown.append(typed)
        else:
            states.add(state)
    return Filter(tuple(found), frozenset(states), tuple(unknown))
