"""Dates as an article hedges them, read as far as the calendar of a deck allows, and never more exactly."""

import re
from collections.abc import Iterator

from tutor.deck.calendar import MONTHS
from tutor.deck.when import Span, read
from tutor.generate.model.locating import plain

_ISO = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?")
_LEAD = re.compile(r"^(?:(?:in|on|at|during|or|the|some ?time|probably|perhaps|possibly|likely|very) )+")
_HEDGE = re.compile(
    r"^(?:about|around|circa|ca?\.|approximately|approx\.?|roughly|some ?time around|~) ?(?:the )?"
    r"|(?: or so| or thereabouts)$"
)
_ENDS = (
    (
        re.compile(r"^(?:the )?(?:very )?(?:beginning|start|onset|dawn|opening years?|early years) of (?:the )?"),
        "early ",
    ),
    (re.compile(r"^(?:the )?middle of (?:the )?"), "mid-"),
    (re.compile(r"^(?:the )?(?:very )?(?:end|close|closing years|final years|last years) of (?:the )?"), "late "),
    (re.compile(r"^(?:the )?(?:early|earlier)[ -](?:part of )?(?:the )?"), "early "),
    (re.compile(r"^(?:the )?(?:late|later)[ -](?:part of )?(?:the )?"), "late "),
)
_PARTS = re.compile(
    r"^(?:the )?(?:(?:early|mid|middle|late)(?:[ -]to[ -]|[ -]and[ -]|[ -]or[ -]|/|-|\u2013)(?:mid|middle|late)"
    r"|(?:first|second|latter|earlier) half of|(?:first|second|third|last) (?:quarter|third) of)[ -](?:the )?"
)
_SEASON = re.compile(
    r"^(?:the )?(?:(?:early|mid|late)[ -])?(?:spring|summer|autumn|fall|winter|christmas|easter)(?: of)? (?=\d)"
)
_YEAR = re.compile(r"\b\d{3,4}\b(?!s)")


def dated(when: str) -> Span:
    """Return the span that a date of a reply names, or the exact one that is nearest above it.

    "mid-to-late 1960s" is the 1960s, "summer 1998" 1998, "the end of 1998" late 1998, "around May 1998" about 1998.
    Raises ValueError when no form of date is near.
    """
    for form in _forms(_worded(plain(when))):
        try:
            return read(form)
        except ValueError:
            continue
    raise ValueError(f'"{when}" is not a date that can be read')


def _forms(text: str) -> Iterator[str]:
    """Yield a date as it stands, and then less and less exactly."""
    yield text
    bare = _LEAD.sub("", text.casefold())
    yield bare
    free = _HEDGE.sub("", bare)
    years = _YEAR.findall(free)
    if free != bare:
        yield f"about {free}"
        if len(years) == 1 and "century" not in free:
            yield f"about {years[0]}"
    yield free
    for pattern, part in _ENDS:
        if pattern.match(free):
            yield pattern.sub(part, free)
    yield _PARTS.sub("", free)
    yield _SEASON.sub("", free)


def _worded(when: str) -> str:
    """Return an ISO day or month in words, as articles have it."""
    found = _ISO.fullmatch(when)
    if not found:
        return when
    day = f"{int(found[3])} " if found[3] else ""
    return f"{day}{MONTHS[int(found[2]) - 1]} {found[1]}"
