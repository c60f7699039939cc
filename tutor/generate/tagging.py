"""Enough of English grammar for the rules: which words are verbs that can carry a clause, and where a clause begins."""

import re

from tutor.generate.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    IRREGULAR,
    PREPOSITIONS,
    PRESENT,
)

_WORD = re.compile(r"[\w$\u20ac\u00a3%][\w.'\u2019,%-]*[\w%]|[\w$\u20ac\u00a3%]")
_SUBJECTS = frozenset("i you he she it we they this that these those there who which what one nobody everyone".split())
_CLOSED = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS | _SUBJECTS


def words(text: str) -> list[str]:
    """Return the words of the text as they stand, without punctuation around them."""
    return _WORD.findall(text.replace("\u2019", "'"))


def is_finite(word: str, before: str = "") -> bool:
    """Tell whether a word can be the verb that carries a clause, given the word before it; small letters."""
    if word in AUXILIARIES:
        return True
    if before in DETERMINERS or before in PREPOSITIONS or before in ("to", "be", "been", "being", "having"):
        return False
    if word in IRREGULAR or word in PRESENT:
        return True
    return (
        word.endswith("ed") and len(word) > 4 and word not in ("indeed", "hundred", "united", "need", "speed", "exceed")
    )


def verb_place(text: str) -> int | None:
    """Return the number of the first word that can carry the clause, counted from 0, or None without one."""
    found = [word.casefold() for word in words(text)]
    for at, word in enumerate(found):
        if at and is_finite(word, found[at - 1]):
            return at
    return None


def is_clause(text: str) -> bool:
    """Tell whether the text looks like a whole clause: a subject, then a verb, then more than the verb's adverbs."""
    found = [word.casefold() for word in words(text)]
    place = verb_place(text)
    if place is None or len(found) < 3 or found[0] in ("which", "who", "whose", "whom", "and", "or", "that"):
        return False
    subject = found[:place]
    if all(word in _CLOSED and word not in _SUBJECTS for word in subject):
        return False
    return place < len(found) - 1 and found[-1] not in _CLOSED - {"it", "them", "him", "so", "too", "now", "not"}


def is_content(word: str) -> bool:
    """Tell whether a word, in small letters, carries meaning of its own."""
    return word not in _CLOSED and not word[:1].isdigit() and len(word) > 1


def subject(text: str) -> str:
    """Return what stands before the verb that carries the clause, or nothing."""
    place = verb_place(text)
    if not place:
        return ""
    for count, found in enumerate(_WORD.finditer(text)):
        if count == place:
            return text[: found.start()].strip(" ,")
    return ""


def stem(word: str) -> str:
    """Return a word in small letters without the endings of number and possession."""
    small = word.casefold().replace("\u2019", "'").removesuffix("'s").strip("'")
    return small[:-1] if small.endswith("s") and not small.endswith("ss") and len(small) > 3 else small
