"""Ids: which words may be one, how one comes from a wording, and which known word a mistaken one is near to."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from hashlib import blake2b
from unicodedata import normalize

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_APART = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "\u0131": "i", "'": None, "\u2019": None}
)
_LONGEST_SLUG = 60


def is_id(text: str) -> bool:
    """Tell whether the text may be the id of a deck, a note or a point: 1 to 80 of `a-z 0-9 . _ -`."""
    return _ID.fullmatch(text) is not None


def slug(text: str) -> str:
    """Return an id of at most 60 characters made from the wording, cut at the end of a word.

    A wording without Latin letters or digits gives a short hash of itself, so the result is never empty.
    """
    ascii_text = normalize("NFKD", text.casefold().translate(_LETTERS)).encode("ascii", "ignore").decode()
    whole = _APART.sub("-", ascii_text.lower()).strip("-")
    if not whole:
        return "x" + blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
    if len(whole) <= _LONGEST_SLUG:
        return whole
    cut = whole.rfind("-", 0, _LONGEST_SLUG + 1)
    return whole[: cut if cut > 0 else _LONGEST_SLUG]


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice most like the word, or None when none is like it. Case does not count."""
    folded = {choice.casefold(): choice for choice in choices}
    found = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else None
