"""Words and the letters that stand for them."""

import re

_SKIPPED = frozenset(re.split(r" ", "of the and for in on to a an at by de la du des und et with from"))
_HUMPED = re.compile(r"(?:[A-Z][a-z]+){2,}")


def spells(letters: str, text: str) -> bool:
    """Tell whether the letters are the initials of the text's words, small words counted or not, whatever the case.

    A word with capitals inside counts as several: HyperText Markup Language.
    """
    words = re.findall(r"[^\W\d_]+|\d+", re.sub(r"['\u2019]s?\b", "", text))
    return _fit(letters.casefold(), [part.casefold() for word in words for part in _humps(word)])


def _humps(word: str) -> list[str]:
    return re.findall(r"[A-Z][a-z]+", word) if _HUMPED.fullmatch(word) else [word]


def _fit(letters: str, words: list[str]) -> bool:
    if not words:
        return not letters
    first, rest = words[0], words[1:]
    if letters and first[0] == letters[0] and _fit(letters[1:], rest):
        return True
    return first in _SKIPPED and len(letters) <= len(rest) and _fit(letters, rest)
