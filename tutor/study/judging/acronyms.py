"""Abbreviations made of first letters, and the words they stand for."""

import re
from functools import lru_cache

from tutor.deck.initials import spells
from tutor.study.judging.abbreviations import EXPANSIONS
from tutor.study.judging.tidying import tidy
from tutor.study.judging.vocabulary import canonical, fold, without_articles

_LONGEST = 8


def same_initials(one: str, other: str) -> bool:
    """Tell whether one text is the abbreviation of the other, by what is known of it or else by its first letters."""
    return _stands_for(one, other) or _stands_for(other, one)


@lru_cache(maxsize=2048)
def _stands_for(short: str, long: str) -> bool:
    letters = _letters(short)
    words = re.findall(r"[^\W\d_]+|\d+", re.sub(r"'s?\b", "", tidy(long)))
    if not letters or (len(words) < 2 and letters not in EXPANSIONS):
        return False
    if letters in EXPANSIONS:
        wanted = without_articles(canonical(fold(long.replace("-", " "))))
        return any(
            without_articles(canonical(fold(known.replace("-", " ")))) == wanted for known in EXPANSIONS[letters]
        )
    return len(words) <= _LONGEST + 4 and spells(letters, tidy(long))


def expand(text: str) -> str:
    """Return the text with well-known abbreviations in capitals written out, where they stand among other words."""
    return " ".join(EXPANSIONS[word.casefold()][0] if _is_short(word) else word for word in text.split())


def _is_short(word: str) -> bool:
    return word.isupper() and word.casefold() in EXPANSIONS


def is_known(text: str) -> bool:
    """Tell whether a text is one of the well-known abbreviations."""
    return text.casefold() in EXPANSIONS


def _letters(text: str) -> str:
    tidied = tidy(text).removeprefix("the ").removeprefix("The ").strip()
    if not tidied or len(tidied) > 16:
        return ""
    compact = re.sub(
        r"[.\s]|(?<=\w)(?:&|\band\b)(?=\W|\w)", "", tidied.replace("&", " & ") if "&" in tidied else tidied
    )
    compact = compact.replace("&", "")
    joined = re.fullmatch(r"([A-Za-z])\s?(?:&|and)\s?([A-Za-z])", tidied)
    if joined:
        return (joined[1] + joined[2]).casefold()
    spaced = " " in tidied and not all(len(word.strip(".&")) <= 1 for word in tidied.split())
    if spaced or not compact.isalnum() or not 2 <= len(compact) <= _LONGEST or not compact[0].isalpha():
        return ""
    return compact.casefold()
