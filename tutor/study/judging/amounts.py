"""Amounts as they are written and said: digits, fractions, powers of ten and words, with their magnitudes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import takewhile
from typing import Literal

from tutor.study.judging import numerals
from tutor.study.judging.numerals import MAGNITUDES, SHORT_MAGNITUDES

Style = Literal["digits", "fraction", "words"]

_GROUPED = r"\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?:[ '\u00a0\u202f]\d{3})+(?!\d)"
_DIGITS = re.compile(rf"(?P<sign>[-+]\s?)?(?:(?P<whole>{_GROUPED}|\d+)(?P<part>\.\d+)?|(?P<only>\.\d+))")
_COMMA = re.compile(r"(?P<sign>[-+])?(?P<whole>\d+),(?P<part>\d{1,2}|\d{4,})(?![\d,])")
_POWER = re.compile(
    r"\s*(?:[x*]\s*10\s*\^\s*(?P<of>[-+]?\d{1,3})|[eE](?P<e>[-+]?\d{1,3})(?![\w.])|\^(?P<up>[-+]?\d{1,3}))"
)
_SLASH = re.compile(r"\s*/\s*(?P<below>\d{1,9})(?![\d/]|\s*/\s*\d)")
_MIXED = re.compile(r"(?:\s+(?:and\s+)?)(?P<above>\d{1,4})\s*/\s*(?P<below>\d{1,4})(?![\d/])")
_SPELT = re.compile(r"[\s-]*and (?:a |one )(?P<part>half|third|quarter)\b", re.IGNORECASE)
_OUT_OF = re.compile(r"\s+(?:in|out of|of|in every|out of every)\s+(?P<whole>\d{1,9})$")
_LARGE = re.compile(rf"[\s-]*(?P<name>{'|'.join((*MAGNITUDES, 'dozen'))})\b", re.IGNORECASE)
_SHORT = re.compile(r"\s?(?P<name>k|mn|mln|m|bn|bln|b|tn)\b\.?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_PARTS = {"half": Fraction(1, 2), "third": Fraction(1, 3), "quarter": Fraction(1, 4)}
_MOST_DIGITS = 60


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it was written: its value, the worth of its last digit (0 if said exactly), and where it ends.

    `places` counts the decimals that were written. `comma` tells that a comma stood for the decimal point.
    `doubtful` tells that its magnitude may be a unit.
    """

    value: Fraction
    step: Fraction
    style: Style
    end: int
    places: int = 0
    comma: bool = False
    doubtful: bool = False


def read_amounts(text: str, at: int = 0) -> Iterator[Amount]:
    """Yield the readings of the amount that begins at a place of a tidied text, the likeliest first; or none."""
    amount = _in_digits(text, at) or _in_words(text, at) or _in_roman(text, at)
    if amount is None:
        return
    amount = _magnified(text, amount)
    yield amount
    if amount.style == "digits" and (short := _SHORT.match(text, amount.end)):
        size = SHORT_MAGNITUDES[short["name"].casefold()]
        yield replace(amount, value=amount.value * size, step=amount.step * size, end=short.end(), doubtful=True)


def _in_digits(text: str, at: int) -> Amount | None:
    if found := _COMMA.match(text, at):
        if len(found[0]) > _MOST_DIGITS:
            return None
        places = len(found["part"])
        value = Fraction(f"{found['sign'] or ''}{found['whole']}.{found['part']}")
        return Amount(value, Fraction(1, 10**places), "digits", found.end(), places, comma=True)
    found = _DIGITS.match(text, at)
    if found is None or len(found[0]) > _MOST_DIGITS or text[found.end() : found.end() + 1] == ":":
        return None
    whole = re.sub(r"\D", "", found["whole"] or "0")
    part = found["part"] or found["only"] or ""
    sign = "-" if (found["sign"] or "").startswith("-") else ""
    places, end = max(len(part) - 1, 0), found.end()
    value, step = Fraction(f"{sign}{whole}{part}"), Fraction(1, 10**places)
    if power := _POWER.match(text, end):
        if power["up"]:
            if abs(value) > 1000 or (value == 0 and int(power["up"]) < 0):
                return None
            return Amount(value ** int(power["up"]), Fraction(0), "digits", power.end())
        size = Fraction(10) ** int(power["of"] or power["e"])
        return Amount(value * size, step * size, "digits", power.end(), places)
    if not part and (mixed := _MIXED.match(text, end)) and int(mixed["below"]):
        broken = Fraction(int(mixed["above"]), int(mixed["below"]))
        return Amount(value - broken if sign else value + broken, Fraction(0), "fraction", mixed.end())
    if not part and (slash := _SLASH.match(text, end)) and int(slash["below"]):
        return Amount(value / int(slash["below"]), Fraction(0), "fraction", slash.end())
    if not part and (share := _OUT_OF.match(text, end)) and 0 < value < int(share["whole"]):
        return Amount(value / int(share["whole"]), Fraction(0), "fraction", share.end())
    if not part and (spelt := _SPELT.match(text, end)):
        return Amount(value + _PARTS[spelt["part"].casefold()], Fraction(0), "words", spelt.end())
    return Amount(value, step, "digits", end, places)


def _in_words(text: str, at: int) -> Amount | None:
    sign = 1
    if found := re.match(r"(?:minus|negative)\s+", text[at:], re.IGNORECASE):
        sign, at = -1, at + found.end()
        if digits := _in_digits(text, at):
            return Amount(-digits.value, digits.step, digits.style, digits.end)
    spans: list[re.Match[str]] = []
    end = at
    for word in _WORD.finditer(text, at):
        if text[end : word.start()].strip(" -") or len(spans) == 16:
            break
        spans.append(word)
        end = word.end()
    words = [word[0].casefold() for word in spans]
    value, used = numerals.fraction(words)
    if used:
        return Amount(sign * value, Fraction(0), "fraction", spans[used - 1].end())
    number, used = numerals.cardinal(words)
    if not used:
        return None
    value = Fraction(number)
    if words[used : used + 1] == ["point"]:
        decimals = list(
            takewhile(lambda digit: digit < 10, (numerals.UNITS.get(each, 10) for each in words[used + 1 :]))
        )
        if decimals:
            value, used = Fraction(f"{number}.{''.join(map(str, decimals))}"), used + 1 + len(decimals)
    return Amount(sign * value, Fraction(0), "words", spans[used - 1].end())


def _in_roman(text: str, at: int) -> Amount | None:
    """Read a whole text in capitals as a Roman numeral."""
    whole = not at and text.isupper() and (len(text) > 1 or text in "IVX")
    value = numerals.roman(text) if whole else None
    return Amount(Fraction(value), Fraction(0), "words", len(text)) if value else None


def _magnified(text: str, amount: Amount) -> Amount:
    value, step, end = amount.value, amount.step, amount.end
    while found := _LARGE.match(text, end):
        size = MAGNITUDES.get(found["name"].casefold(), numerals.GROUPS["dozen"])
        value, step, end = value * size, step * size, found.end()
    if end == amount.end:
        return amount
    style: Style = "digits" if amount.style == "digits" else "words"
    return replace(amount, value=value, step=step, style=style, end=end)
