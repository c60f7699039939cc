"""Dates in running text: where they stand, what they mean, and which say too little to be asked for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tutor.deck.calendar import MONTHS
from tutor.deck.span import Span
from tutor.deck.when import read
from tutor.generate.lexicon import RELATIVE_TIME

_M = "(?:" + "|".join((*MONTHS, *(f"{month[:3]}\\." for month in MONTHS), "Sept\\.")) + ")"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_Y = r"[12]\d{3}"
_ERA = r"(?: (?:BCE?|CE|AD|B\.C\.|A\.D\.))?"
_DATE = re.compile(
    r"\b(?:"
    rf"{_DAY} (?:of )?{_M},? {_Y}"
    rf"|{_M} {_DAY},? {_Y}"
    rf"|{_M} (?:of )?{_Y}"
    rf"|(?:(?:early|mid|late)[- ](?:the )?)?{_Y}['\u2019]?s"
    rf"|{_Y}\s?[-\u2013]\s?(?:{_Y}|\d\d)(?!\d)"
    rf"|(?:early|mid|late)[- ]{_Y}"
    r"|(?:(?:early|mid|late)[- ])?\d{1,2}(?:st|nd|rd|th) century" + _ERA + rf"|\d{{1,4}} (?:BCE?|B\.C\.|CE)|{_Y}"
    r")(?![\w%]|[.,]\d|-\w)"
)
_BETWEEN = re.compile(rf"\b(?:between|from) ({_Y}) (?:and|to|until) ({_Y})\b")
_COUNTED = re.compile(
    r"\A,? ?(?:people|men|women|children|soldiers|troops|km|kilomet|met[er]{2}s|miles|feet|years|days|hours|tons|"
    r"tonnes|kilograms|kg|species|megawatt|mw|dollars|euros|pounds|percent|%|million|billion|copies|ships|"
    r"degrees|words|light)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(rf"\b(?:{RELATIVE_TIME})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date where it stands in a text."""

    start: int
    end: int
    text: str
    span: Span


def moments(text: str) -> Iterator[Moment]:
    """Yield the dates of a text that name a year, decade or century; numbers of things are no dates."""
    taken = 0
    for found in (*_BETWEEN.finditer(text),):
        try:
            yield Moment(found.start(), found.end(), found[0], read(f"{found[1]}-{found[2]}"))
        except ValueError:
            continue
        taken = found.end()
    for found in _DATE.finditer(text, taken):
        before = text[max(0, found.start() - 2) : found.start()]
        if _COUNTED.match(text[found.end() :]) or before.endswith(
            ("$", "\u20ac", "\u00a3", "x", "\u00d7", "-", "/", ",")
        ):
            continue
        try:
            span = read(found[0])
        except ValueError:
            continue
        yield Moment(found.start(), found.end(), found[0], span)


def is_dated(text: str) -> bool:
    """Tell whether a text names a year, decade or century."""
    return next(moments(text), None) is not None


def relative(text: str) -> str:
    """Return the first words of a text that mean another time to each reader, or nothing."""
    found = _RELATIVE.search(text)
    return found[0] if found else ""
