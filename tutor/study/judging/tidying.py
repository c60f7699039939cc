"""Texts tidied before anything is read out of them: compatible letters, dashes, quotes, powers; case is kept."""

import re
from unicodedata import normalize

_SUPERSCRIPT = re.compile("[\u207a\u207b]?[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+")
_SIMILAR = str.maketrans(
    {
        "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\ufe63": "-",
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u02bb": "'", "\u02b9": "'", "\u2032": "'",
        "`": "'", "\u00b4": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
        "\u2033": '"', "\u2044": "/", "\u2215": "/", "\u00d7": "*", "\u22c5": "*", "\u2217": "*", "\u00f7": "/",
        "\u2264": "<=", "\u2265": ">=", "\u2a7d": "<=", "\u2a7e": ">=", "\u2260": "!=", "\u2248": "~",
        "\u2192": "->", "\u21d2": "=>", "\u200b": None, "\u2060": None, "\ufeff": None, "\u00ad": None,
    }
)  # fmt: skip


def tidy(text: str) -> str:
    """Return the text with one form for each dash, quote, sign and space; powers as "^2", fractions as "1/2"."""
    text = re.sub("(?<=\\d)(?=[\u00bc-\u00be\u2150-\u215e])", " ", text)
    text = _SUPERSCRIPT.sub(lambda found: "^" + found[0].replace("\u207b", "-").replace("\u207a", ""), text)
    return " ".join(normalize("NFKC", text).translate(_SIMILAR).split())


def legible(text: str, longest: int) -> str:
    """Return as much of the text, from its beginning, as has at most `longest` letters once it is made compatible.

    One letter can stand for eighteen: a text that fits may be eighteen times as long when it is read.
    """
    if text.isascii():
        return text[:longest]
    room = longest
    for at, letter in enumerate(text[:longest]):
        room -= 1 if letter.isascii() else len(normalize("NFKC", letter))
        if room < 0:
            return text[:at]
    return text[:longest]
