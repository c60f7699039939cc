"""Ids: which words may be one, how one comes from a wording, and which known word a mistaken one is near to."""

import re
from collections.abc import Container, Iterable
from difflib import get_close_matches
from hashlib import blake2b
from unicodedata import category, normalize

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_APART = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "\u0131": "i", "'": None, "\u2019": None}
)
_LONGEST_SLUG = 60
_LONGEST_NAME = 180  # bytes; file systems allow 255, and something may be put before and behind


def is_id(text: str) -> bool:
    """Tell whether the text may be the id of a deck, a note or a point: 1 to 80 of `a-z 0-9 . _ -`."""
    return _ID.fullmatch(text) is not None


def latin(text: str) -> str:
    """Return the text in small ASCII letters, without whatever has no such spelling."""
    return normalize("NFKD", text.casefold().translate(_LETTERS)).encode("ascii", "ignore").decode().lower()


def slug(text: str) -> str:
    """Return an id of at most 60 characters made from the wording, cut at the end of a word.

    A wording without Latin letters or digits gives a short hash of itself, so the result is never empty.
    """
    whole = _APART.sub("-", latin(text)).strip("-")
    if not whole:
        return "x" + blake2b(text.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
    if len(whole) <= _LONGEST_SLUG:
        return whole
    cut = whole.rfind("-", 0, _LONGEST_SLUG + 1)
    return whole[: cut if cut > 0 else _LONGEST_SLUG]


def file_stem(text: str) -> str:
    """Return a name of at most 60 characters for a file: the slug, or what the wording spells in its own script."""
    if all(latin(char) for char in text if char.isalpha()):
        return slug(text)
    kept = (char if category(char)[0] in "LMN" else " " for char in normalize("NFC", text.casefold()))
    cut = "".join(kept)[:_LONGEST_SLUG].encode()[:_LONGEST_NAME].decode(errors="ignore")
    return "-".join(cut.split())


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice most like the word, or None when none is like it. Case does not count."""
    folded = {choice.casefold(): choice for choice in choices}
    found = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else None


def free_id(wanted: str, taken: Container[str]) -> str:
    """Return the id, or the first of id-2, id-3 ... that is not taken."""
    free, count = wanted, 1
    while free in taken:
        count += 1
        free = f"{wanted}-{count}"
    return free
