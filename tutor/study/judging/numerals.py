"""English number words and Roman numerals, read into whole numbers and fractions."""

import re
from collections.abc import Sequence
from fractions import Fraction

from tutor.study.judging.tables import words

UNITS = {
    word: number
    for number, word in enumerate(
        words(
            """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen
            """
        )
    )
}
TENS = {
    word: number * 10
    for number, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
MAGNITUDES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "quintillion": 10**18,
}
SHORT_MAGNITUDES = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "b": 10**9,
    "tn": 10**12,
}
"""Abbreviations that stand right behind a number; "m" and "b" also name units."""

GROUPS = {"dozen": 12, "score": 20, "gross": 144}

ORDINALS = {
    word: number
    for number, word in enumerate(
        words(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth
            """
        ),
        start=1,
    )
} | {f"{word[:-1]}ieth": number for word, number in TENS.items()}
ORDINALS |= {"hundredth": 100, "thousandth": 1000, "millionth": 10**6}

_PARTS = {"half": 2, "halve": 2, "quarter": 4} | {
    word: number for word, number in ORDINALS.items() if word not in {"first", "second"}
}
_ROMAN = re.compile(r"m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_MISSPELT = {"fourty": "forty", "ninty": "ninety", "fourtieth": "fortieth", "eigth": "eighth", "nineth": "ninth",
             "twelth": "twelfth", "fith": "fifth"}  # fmt: skip


def is_number_word(word: str) -> bool:
    """Tell whether an English word, in lower case, is part of how numbers are said."""
    return word in UNITS or word in TENS or word in MAGNITUDES or word in GROUPS


def roman(word: str) -> int | None:
    """Return the value of a Roman numeral in either case, or None for another word."""
    lower = word.casefold()
    if not lower or not _ROMAN.fullmatch(lower):
        return None
    values = [_ROMAN_VALUES[letter] for letter in lower]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))


def ordinal(word: str) -> int | None:
    """Return the rank a word names, as in "eighth" or "8th", whatever the ending of the digits; else None."""
    if found := re.fullmatch(r"(\d+)(?:st|nd|rd|th)", word):
        return int(found[1])
    return ORDINALS.get(_MISSPELT.get(word, word))


def cardinal(words: Sequence[str]) -> tuple[int, int]:
    """Return the number said by the longest run of words at the start, and how many words say it; (0, 0) for none.

    "one hundred and five", "two thousand", "twenty one", "a dozen", "half a dozen" is left to `fraction`.
    """
    total = group = 0
    used = at = 0
    last: str = ""
    while at < len(words):
        word = _MISSPELT.get(words[at], words[at])
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in ("a", "an") and not used and (following in MAGNITUDES or following in GROUPS):
            group, last = 1, "unit"
        elif word == "and" and last == "magnitude" and (following in UNITS or following in TENS):
            at += 1
            continue
        elif word in UNITS and (last in ("", "magnitude") or (last == "tens" and 0 < UNITS[word] < 10)):
            group, last = group + UNITS[word], "unit"
        elif word in TENS and last in ("", "magnitude"):
            group, last = group + TENS[word], "tens"
        elif word == "hundred" and last in ("", "unit", "tens") and group < 100:
            group, last = (group or 1) * 100, "magnitude"
        elif word in MAGNITUDES and word != "hundred":
            if last == "magnitude" and not group:
                total *= MAGNITUDES[word]
            else:
                total += (group or 1) * MAGNITUDES[word]
            group, last = 0, "magnitude"
        elif word in GROUPS and last in ("", "unit"):
            group, last = (group or 1) * GROUPS[word], "group"
        else:
            break
        at += 1
        used = at
    return (total + group, used) if used and last else (0, 0)


def fraction(words: Sequence[str]) -> tuple[Fraction, int]:
    """Return the broken number said at the start, and how many words say it; (0, 0) for none.

    "one third", "three quarters", "a half", "half", "one in four", "two and a half", "half a million".
    """
    if words and words[0] in ("half", "quarter"):
        part = Fraction(1, _PARTS[words[0]])
        skip = 1 + (len(words) > 1 and words[1] == "of")
        if len(words) > skip and words[skip] in ("a", "an"):
            number, used = cardinal(words[skip:])
            return (part * number, skip + used) if used > 1 else (part, 1)
        return part, 1
    number, used = (1, 1) if words and words[0] in ("a", "an") else cardinal(words)
    if not used:
        return Fraction(0), 0
    rest = words[used:]
    if rest and (size := _PARTS.get(_singular(rest[0]))) and number:
        return Fraction(number, size), used + 1
    if (len(rest) > 1 and rest[0] in ("in", "of")) or (len(rest) > 2 and rest[:2] == ["out", "of"]):
        skip = 2 if rest[0] == "out" else 1
        whole, said = cardinal(rest[skip:])
        if said and 0 < number < whole and len(rest) == skip + said:
            return Fraction(number, whole), used + skip + said
    if words[0] not in ("a", "an") and rest[:1] == ["and"]:
        part, said = fraction(rest[1:])
        if said and 0 < part < 1:
            return number + part, used + 1 + said
    return Fraction(0), 0


def _singular(word: str) -> str:
    return "half" if word == "halves" else word.removesuffix("s")
