"""Who bears a title: one person at a time, or so many that the title tells nobody apart."""

import re

from tutor.generate.lexicon import ADJECTIVES, PREPOSITIONS
from tutor.generate.tagging import stem, words

_SOLE = frozenset(
    "president chancellor premier king queen emperor empress pope tsar czar minister mayor governor sultan shah".split()
)
"""Titles of one bearer at a time in a country."""

_BEFORE = re.compile(r"^(?:(?:the|an?|then|former|late|famous|noted|early|modern|contemporary)[ -])+", re.IGNORECASE)


def of_many(role: str) -> bool:
    """Tell whether a role is but a people and professions, as in "Norwegian poet and painter": it fits many."""
    said = words(_BEFORE.sub("", role))
    if len(said) < 2 or said[0].casefold() not in ADJECTIVES:
        return False
    rest = said[1:]
    if any(word[0].isupper() and word.casefold() not in ADJECTIVES for word in rest):
        return False
    if {word.casefold() for word in rest} & (PREPOSITIONS | {"who", "that", "which", "whose"}):
        return False
    return stem(rest[-1]) not in _SOLE
