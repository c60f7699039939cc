"""How long someone has kept at it: study days in a row, by a rule that forgives a day now and then."""

from collections.abc import Callable, Iterable
from itertools import islice

APART = 7
"""A missed day is forgiven when the last one missed before it is at least so many days back."""

RULE = "A streak counts the days you studied. It forgives one missed day in any seven, and today cannot break it yet."
"""The rule in one sentence, for those who look at a streak."""


def streak(studied: Callable[[int], bool], today: int) -> int:
    """Return how many days were studied in the streak that reaches to today; `studied` tells of a study day.

    A streak is an unbroken course of days in which no two missed days lie less than `APART` apart and no two follow
    each other. Today breaks nothing as long as it is not over.
    """
    days, day, missed = 0, today, None
    if not studied(day):
        day -= 1
    while True:
        if studied(day):
            days += 1
        elif (missed is not None and missed - day < APART) or not studied(day - 1):
            return days
        else:
            missed = day
        day -= 1


def longest(days: Iterable[int]) -> int:
    """Return the most days studied in any one streak, given all the study days on which something was studied."""
    most = begun = 0
    missed = None
    held = sorted(set(days))
    for place, (before, day) in enumerate(zip(held, islice(held, 1, None), strict=False), 1):
        most = max(most, place - begun)
        if day - before > 2:
            begun, missed = place, None
        elif day - before == 2:
            if missed is not None and day - 1 - held[missed] - 1 < APART:
                begun = missed + 1
            missed = place - 1
    return max(most, len(held) - begun)
