"""English texts as canonical words: one form for every spelling, number, plural, contraction and abbreviation."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from unicodedata import combining, name, normalize

from tutor.study.judging.numerals import TENS, cardinal, is_number_word, ordinal, roman
from tutor.study.judging.plurals import singular
from tutor.study.judging.spelling import one_spelling
from tutor.study.judging.tables import entries
from tutor.study.judging.tidying import tidy

ARTICLES = frozenset({"a", "an", "the"})

_LETTERS = str.maketrans(
    {"\u00f8": "o", "\u0142": "l", "\u0111": "d", "\u00f0": "d", "\u00fe": "th", "\u00e6": "ae", "\u0153": "oe",
     "\u0131": "i", "\u0259": "a", "\u0127": "h"}
)  # fmt: skip
_SPELT_OUT = str.maketrans({"\u00e4": "ae", "\u00f6": "oe", "\u00fc": "ue", "\u00f8": "oe", "\u00e5": "aa"})
_UMLAUT = re.compile("[\u00e4\u00f6\u00fc\u00f8\u00e5]")

_CONTRACTIONS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"\bcan'?t\b(?<!cant)|\bcannot\b", "can not"),
        (r"\bwon't\b", "will not"),
        (r"\bshan't\b", "shall not"),
        (r"\bain't\b", "is not"),
        (r"\b(is|are|was|were|do|does|did|has|have|had|could|would|should|might|must|need)n'?t\b", r"\1 not"),
        (r"\b(it|that|there|he|she|what|who|where|here)'s\b", r"\1 is"),
        (r"\b(i)'m\b", r"\1 am"),
        (r"\b(they|we|you)'re\b", r"\1 are"),
        (r"\b(they|we|you|i|he|she|it)'ll\b", r"\1 will"),
        (r"\b(they|we|you|i)'ve\b", r"\1 have"),
        (r"\b(they|we|you|i|he|she)'d\b", r"\1 would"),
        (r"\blet's\b", "let us"),
        (r"(?<=\w)\s*'n'?\s*(?=\w)(?<=[\s'])", " and "),
        (r"(?<=[^\W\d_])'s\b", ""),
        (r"(?<=s)'(?=\W|$)", ""),
        (r"\bin order to\b|\bso as to\b", "to"),
        (r"\bper cent\b", "percent"),
        (r"\bpercentage points?\b", "percentage point"),
    )
)
_WORD = re.compile(r"(?<!\w)-\d+(?:[.,]\d+)*|\d+(?:[.,:/]\d+)+|[^\W_]+|[%$\u20ac\u00a3\u00a5\u00b0+#&=<>*/^@|~!]")
_GROUPED = re.compile(r"-?\d{1,3}(?:,\d{3})+")
_ABBREVIATED = {
    short: tuple(long[0].split())
    for short, long in entries(
        """
        & and
        + and
        n't not
        st saint
        mt mount
        ft fort
        dr doctor
        prof professor
        vs versus
        v versus
        approx about
        approximately about
        around about
        roughly about
        circa about
        bce bc
        ce ad
        % percent
        pct percent
        govt government
        dept department
        univ university
        intl international
        bros brother
        co company
        corp corporation
        ltd limited
        inc incorporated
        ave avenue
        rd road
        jr junior
        sr senior
        nr number
        no. number
        gov governor
        gen general
        capt captain
        sgt sergeant
        lt lieutenant
        col colonel
        pres president
        sen senator
        rep representative
        twice 2 time
        thrice 3 time
        once 1 time
        upon on
        till until
        """
    ).items()
}
_COMPASS = {"n": "north", "s": "south", "e": "east", "w": "west"} | {
    "ne": "north east", "nw": "north west", "se": "south east", "sw": "south west", "nne": "north north east",
    "nnw": "north north west", "sse": "south south east", "ssw": "south south west", "ene": "east north east",
    "ese": "east south east", "wnw": "west north west", "wsw": "west south west",
}  # fmt: skip
_DIRECTION = re.compile(r"(north|south)?(east|west|north|south)(?:ern(?:most)?|erly|wards?)?")
_INNER = frozenset({"of", "in", "on", "the", "a", "an", "for", "to"})


def fold(text: str, spelt_out: bool = False) -> str:
    """Return the text in lower case without the accents of Latin and Greek letters; umlauts may be spelt out."""
    text = tidy(text).casefold()
    text = normalize("NFC", text).translate(_SPELT_OUT) if spelt_out else text
    if text.isascii():
        return text
    kept: list[str] = []
    plain = False
    for character in normalize("NFD", text):
        if not combining(character):
            plain = name(character, "").startswith(("LATIN", "GREEK"))
            kept.append(character)
        elif not plain:
            kept.append(character)
    return normalize("NFC", "".join(kept)).translate(_LETTERS)


@lru_cache(maxsize=4096)
def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the text as canonical words, in one way, or in two where an umlaut may be spelt out."""
    first = canonical(fold(text))
    if not _UMLAUT.search(normalize("NFC", text).casefold()):
        return (first,)
    return tuple(dict.fromkeys((first, canonical(fold(text, spelt_out=True)))))


def canonical(folded: str) -> tuple[str, ...]:
    """Return the canonical words of a folded text."""
    words = plain_words(folded)
    words = _numbered(words)
    if len(words) == 1 and words[0] in _COMPASS:
        return tuple(_COMPASS[words[0]].split())
    last = len(words) - 1
    found: list[str] = []
    for at, word in enumerate(words):
        if word in ("n", "s", "e", "w") and at < last and len(words[at + 1]) > 3:
            found.append(_COMPASS[word])
        elif word in _COMPASS and len(word) == 2 and at < last and len(words[at + 1]) > 3:
            found += _COMPASS[word].split()
        elif direction := _DIRECTION.fullmatch(word):
            found += [part for part in direction.groups() if part]
        else:
            found += _ABBREVIATED.get(word) or (one_spelling(singular(word)),)
    return tuple(found)


def plain_words(folded: str) -> list[str]:
    """Return the words, numbers and signs of a folded text, contractions written out and possessives bare."""
    for pattern, into in _CONTRACTIONS if "'" in folded or "cann" in folded or " " in folded or "n't" in folded else ():
        folded = pattern.sub(into, folded)
    folded = re.sub(r"(?<![\w.])((?:[^\W\d_]\.){2,})", lambda found: found[0].replace(".", "") + " ", folded)
    folded = re.sub(r"(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})", " ", folded).replace("'", "")
    return [word.replace(",", "") if _GROUPED.fullmatch(word) else word for word in _WORD.findall(folded)]


def without_articles(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words without articles; an "a" at the very end is a letter."""
    words = tuple(words)
    return tuple(
        word for at, word in enumerate(words) if word not in ARTICLES or (word == "a" and at == len(words) - 1)
    )


def content(words: Sequence[str]) -> tuple[str, ...]:
    """Return the canonical words of a phrase, less articles and the small words that join."""
    return tuple(word for word in canonical(fold(" ".join(words))) if word not in _INNER)


def _numbered(words: list[str]) -> list[str]:
    found: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        rank = ordinal(word)
        if rank is not None:
            found.append(f"#{rank}")
            at += 1
            continue
        if is_number_word(word) or (word in ("a", "half") and at + 1 < len(words) and is_number_word(words[at + 1])):
            value, used = cardinal(words[at:])
            following = ordinal(words[at + used]) if used and at + used < len(words) else None
            if used and following is not None and words[at + used - 1] in TENS and following < 10:
                found.append(f"#{value + following}")
                at += used + 1
                continue
            if used:
                found.append(str(value))
                at += used
                continue
        found.append(_roman(words, at) or word)
        at += 1
    return found


def _roman(words: list[str], at: int) -> str:
    word = words[at]
    if not at or set(word) - set("ivx"):
        return ""
    alone = len(word) == 1 and at < len(words) - 1
    value = None if alone else roman(word)
    return str(value) if value else ""
