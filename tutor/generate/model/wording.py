"""How a model's texts are set: bare of the full stop at their end, and with the first letter their place wants."""

import re

from tutor.generate.model.screening import clean

MOST_WORDS = 45
"""No text of a note has more words."""

_SMALL = frozenset(
    "a an the because since by to in on at of for from with it they he she its their his her that this what who".split()
)
_FIRST = re.compile(r"^(\W*)(\w[^\s\]]*)")


def bare(text: str) -> str:
    """Return a cleaned text without the full stop at its end."""
    cleaned = clean(text)
    return cleaned[:-1] if cleaned.endswith(".") and not re.search(r"\b\w\.\w?\.$|\b[A-Z]\.$", cleaned) else cleaned


def small(text: str) -> str:
    """Return a bare text whose first word, if it is none of a name, has a small letter: an answer or a meaning."""
    told = bare(text)
    first = told.partition(" ")[0]
    return first.casefold() + told[len(first) :] if first.casefold() in _SMALL else told


def claimed(text: str) -> str:
    """Return a bare text with a capital letter: a claim, a reason, an objection, a reply, what happens."""
    told = bare(text)
    return _FIRST.sub(lambda found: f"{found[1]}{_large(found[2])}", told, count=1)


def _large(word: str) -> str:
    return word[0].upper() + word[1:] if word.islower() else word
