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
    """Tell whether each letter begins a word, in order, and each word is begun by one or is small."""
    used = {0}
    for word in words:
        used = {count + 1 for count in used if letters[count : count + 1] == word[0]} | (
            used if word in _SKIPPED else set()
        )
    return len(letters) in used
