"""Words in brackets, which stand where the article has a pronoun or less, and which no quote therefore proves."""

import re
from collections.abc import Iterator

from tutor.deck.shape import words
from tutor.generate.model.locating import plain
from tutor.lint.english import telling

MOST_WORDS = 10
"""What stands in brackets is a phrase of at most so many words."""

BRACKETS = "what stands in brackets is no short phrase in the article's own words"
"""Why a text with brackets cannot stand."""

_PHRASE = re.compile(r"(?<!\w)\[((?:the )?[\"'\u2018\u201c\u00ab]?\w[^\[\]{}<>@\\`|=*#/]*)\](?![\w(])", re.IGNORECASE)
_ANY = re.compile(r"\[[^\]]*\]?")
_FEWEST_LETTERS = 5
_LONGEST_ENDING = 3


def phrases(text: str) -> Iterator[str]:
    """Yield what stands in brackets, as far as it is plain words."""
    yield from (found[1] for found in _PHRASE.finditer(text))


def unbracketed(text: str) -> str:
    """Return a text in which plain words stand without their brackets; what is none keeps them."""
    return _PHRASE.sub(lambda found: found[1], text)


def misput(text: str, article: str) -> Iterator[str]:
    """Yield the brackets of a text that are no short phrase of the article, whose `words` are given.

    Every word of the phrase that carries meaning stands in the article, though perhaps with another ending.
    """
    for found in _ANY.finditer(_PHRASE.sub(lambda phrase: " " * len(phrase[0]), text)):
        yield text[found.start() : found.end()]
    yield from (f"[{phrase}]" for phrase in phrases(text) if not holds(article, phrase))


def holds(article: str, phrase: str) -> bool:
    """Tell whether every telling word of a short phrase stands in a text whose `words` are given, and it has some."""
    if len(phrase.split()) > MOST_WORDS or not (meant := telling(plain(phrase))):
        return False
    return all(f" {_stem(folded)}" in article for root in meant if (folded := words(root).strip()))


def _stem(root: str) -> str:
    """Return the letters that a word shares with its other forms: "communis" of "communist"."""
    return root[: max(_FEWEST_LETTERS, len(root) - _LONGEST_ENDING)]
