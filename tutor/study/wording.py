"""Texts made comparable: what a fair examiner overlooks is taken away, and nothing else.

Overlooked are case, accents of Latin and Greek letters, punctuation, quotes, dashes, spaces, the grouping of
thousands, and an article in front. Digits, signs and decimal points always stay.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from unicodedata import category, combining, decimal, name, normalize

ARTICLES: dict[str, frozenset[str]] = {
    "und": frozenset({"the"}),
    "en": frozenset({"the", "a", "an"}),
    "de": frozenset({"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"}),
    "fr": frozenset({"le", "la", "les", "un", "une", "des"}),
    "es": frozenset({"el", "la", "los", "las", "un", "una", "unos", "unas"}),
    "it": frozenset({"il", "lo", "la", "i", "gli", "le", "un", "uno", "una"}),
    "nl": frozenset({"de", "het", "een"}),
    "pt": frozenset({"o", "a", "os", "as", "um", "uma", "uns", "umas"}),
}
"""Articles by primary language, folded; of an unnamed language only "the", which is a word in hardly any other."""

_ELIDING = frozenset({"fr", "it"})
_ELIDED = re.compile(r"\s*l['\u2019](?=\w)", re.IGNORECASE)
_APOSTROPHES = "'\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032`\u00b4"
_NON_JOINER = "\u200c"
_SPLIT = "\ufff9"
"""Stands for a hyphen within a word, which people write as a hyphen, a space or nothing."""
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i", "\u2044": "/"}
)
_KEPT_MARKS = frozenset("%#@&*§")
_MOST_HYPHENS = 4


def plain(text: str) -> str:
    """Return the text without what is the same in any reading: case, spaces, and how an accent is composed."""
    return " ".join(normalize("NFC", normalize("NFC", text).casefold()).split())


@lru_cache(maxsize=4096)
def keys(text: str, language: str = "und") -> frozenset[str]:
    """Return the ways the text reads once all that is overlooked is gone; two texts are the same if they share one.

    There is more than one only where a hyphen may be written as a space or as nothing. Never empty: a text made of
    nothing but punctuation stands for itself.
    """
    language = language.split("-", 1)[0].casefold()
    folded = _folded(_ELIDED.sub("", text, count=1) if language in _ELIDING and _ELIDED.match(text) else text)
    parts = folded.split(_SPLIT)
    if len(parts) - 1 > _MOST_HYPHENS:
        readings = {" ".join(parts), "".join(parts)}
    else:
        readings = {
            "".join(part + joint for part, joint in zip(parts, (*joints, ""), strict=True))
            for joints in product((" ", ""), repeat=len(parts) - 1)
        }
    found = {_without_article(" ".join(reading.split()), language) for reading in readings} - {""}
    return frozenset(found or {plain(text)})


def same(one: str, other: str, language: str = "und") -> bool:
    """Tell whether a fair examiner would take the two texts for the same words."""
    return not keys(one, language).isdisjoint(keys(other, language))


def confused(response: str, target: str, distinct: Iterable[tuple[str, ...]]) -> str:
    """Return the first word or phrase of the response that its author told apart from one in the target, or nothing.

    A group whose members differ by more than case is compared without case.
    """
    for group in distinct:
        ignore_case = len({word.casefold() for word in group}) == len(group)
        for word in group:
            if _holds(response, word, ignore_case) and not _holds(target, word, ignore_case):
                return word
    return ""


def _holds(text: str, word: str, ignore_case: bool) -> bool:
    text, word = normalize("NFC", text), normalize("NFC", word)
    if ignore_case:
        text, word = text.casefold(), word.casefold()
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def _folded(text: str) -> str:
    text = re.sub(r"(?<=\d)([\u00bc-\u00be\u2150-\u215e])", r" \1", text)
    text = re.sub(r"(?<=\d)([\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]+)", r" ^ \1", text)
    text = normalize("NFD", normalize("NFKC", text).casefold())
    text = "".join(_without_accents(text)).translate(_LETTERS)
    text = re.sub(r"(?<![\w.])[.](?=\d)", "0.", text)
    text = re.sub(r"(?<![\d.,])\d{1,3}(?:[, ']\d{3})+(?![\d,])", lambda run: re.sub(r"\D", "", run[0]), text)
    return "".join(_without_marks(text))


def _without_accents(decomposed: str) -> Iterator[str]:
    on_latin_or_greek = False
    for character in decomposed:
        if not combining(character):
            on_latin_or_greek = name(character, "").startswith(("LATIN", "GREEK"))
            yield str(decimal(character)) if character.isdecimal() else character
        elif not on_latin_or_greek or not "\u0300" <= character <= "\u036f":
            yield character


def _without_marks(text: str) -> Iterator[str]:
    for at, character in enumerate(text):
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        kind = category(character)
        if character.isalnum() or kind[0] == "M":
            yield character
        elif character in _APOSTROPHES:
            continue
        elif kind == "Pd" or character == "\u2212":
            if after.isdigit() and not before.isalnum() and not text[:at].rstrip()[-1:].isdigit():
                yield " -"
            else:
                yield _SPLIT if _joins(before, after) and character in "-\u2010\u2011" else " "
        elif kind == "Cf":
            yield _SPLIT if character == _NON_JOINER and _joins(before, after) else ""
        elif character in ".,/":
            between_digits = before.isdigit() and after.isdigit()
            yield character if between_digits else "" if character == "." else " "
        elif kind[0] == "S" or character in _KEPT_MARKS:
            yield f" {character} "
        else:
            yield " "


def _joins(before: str, after: str) -> bool:
    return before.isalnum() and after.isalnum() and not (before.isdigit() and after.isdigit())


def _without_article(text: str, language: str) -> str:
    first, _, rest = text.partition(" ")
    articles = ARTICLES.get(language, ARTICLES["und"])
    return rest if rest and first in articles else text
