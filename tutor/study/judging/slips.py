"""Slips of the hand: which misspelling of a long word is forgiven. The one door to RapidFuzz.

A slip is one letter missing, too many, other, or two neighbours swapped. It is never forgiven in short words, in
digits, in the first letter, in an ending or a prefix that makes another word, or where the result is a word of its own.
"""

import re
from functools import lru_cache

from tutor.study.judging.affixes import other_ending, other_prefix
from tutor.study.judging.lookalikes import is_another_word
from tutor.study.judging.numerals import is_number_word, ordinal

SHORTEST = 5
"""Shorter words forgive no slip."""

_ANY_SLIP = 7
"""From this length on any single slip is forgiven; in six letters a vowel for another, in five none."""

_TWO_SLIPS = 10
"""From this length on two slips are forgiven, if they are vowels for vowels or letters wrongly doubled."""


@lru_cache(maxsize=8192)
def slips(expected: str, given: str) -> int:
    """Return how many slips turn the expected word into the given one, 0 when none are forgiven or needed."""
    if (
        expected == given
        or len(expected) < SHORTEST
        or len(given) < SHORTEST
        or not expected.isalpha()
        or not given.isalpha()
    ):
        return 0
    if abs(len(expected) - len(given)) > 2 or (expected[0] != given[0] and expected[:2] != given[1::-1]):
        return 0
    if is_number_word(expected) or is_number_word(given) or ordinal(expected) or ordinal(given):
        return 0
    most = 2 if len(expected) >= _TWO_SLIPS else 1
    count = distance(expected, given, most)
    if count > most or (count == 2 and skeleton(expected) != skeleton(given)) or is_another_word(expected, given):
        return 0
    if other_prefix(expected, given) or other_ending(expected, given):
        return 0
    same_length = len(expected) == len(given) and sorted(expected) != sorted(given)
    if same_length and (
        len(expected) == SHORTEST or (len(expected) < _ANY_SLIP and skeleton(expected) != skeleton(given))
    ):
        return 0
    return count


def skeleton(word: str) -> str:
    """Return the word with all vowels alike and no letter doubled."""
    return re.sub(r"(.)\1+", r"\1", re.sub("[eiouy]", "a", word))


def distance(one: str, other: str, most: int | None = None) -> int:
    """Return how many letters must be added, dropped, replaced or swapped with their neighbour; over `most`, more."""
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other, score_cutoff=most)
