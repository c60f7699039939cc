"""Help that does not give the answer away: first letters and lengths, opening words, two options left."""

from itertools import groupby
from random import Random
from unicodedata import category

BLANK = "_"
"""Stands for a hidden letter or digit."""

_LONGEST = 60


def masked(answer: str, shown: int = 1) -> str:
    """Return the answer with at most `shown` first letters of each word and nothing else of it but its length.

    Digits are always hidden, and at least half of every word. Empty when the answer is longer than 60 characters or
    has neither letters nor digits.
    """
    if len(answer) > _LONGEST or not any(character.isalnum() for character in answer):
        return ""
    runs = groupby(answer, key=_kind)
    return "".join(_masked_run("".join(run), kind, shown) for kind, run in runs)


def opening(text: str, shown: int = 2) -> str:
    """Return the first `shown` words of a text of at least twice as many, else the first letters of it; no digits."""
    words = text.split()
    if len(words) < 2 * shown:
        return masked(text)
    return "".join(BLANK if letter.isnumeric() else letter for letter in " ".join(words[:shown])) + " \u2026"


def openings(texts: tuple[str, ...]) -> str:
    """Return how each of the texts begins, in order."""
    return " \u00b7 ".join(opening(text) for text in texts)


def either(answer: str, wrong: tuple[str, ...], chance: Random) -> str:
    """Return the answer and one wrong option as two that are left, or nothing when there is no wrong one."""
    if not wrong:
        return ""
    pair = [answer, chance.choice(wrong)]
    chance.shuffle(pair)
    return f"One of these two: {pair[0]} / {pair[1]}"


def _kind(character: str) -> str:
    if character.isnumeric():
        return "digit"
    return "letter" if character.isalpha() or category(character)[0] == "M" else "mark"


def _masked_run(run: str, kind: str, shown: int) -> str:
    match kind:
        case "digit":
            return BLANK * len(run)
        case "letter":
            letters = sum(category(character)[0] != "M" for character in run)
            return _first(run, min(shown, letters // 2)) + BLANK * (letters - min(shown, letters // 2))
        case _:
            return run


def _first(run: str, count: int) -> str:
    kept = 0
    for at, character in enumerate(run):
        if category(character)[0] != "M":
            if kept == count:
                return run[:at]
            kept += 1
    return run if count else ""
