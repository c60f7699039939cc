"""Turns of phrase that the captions of several pictures share."""

from tutor.study.count import counted
from tutor.study.day import iso
from tutor.study.picture import Span


def within(span: Span) -> str:
    """Return "in these 30 days", or "on 2026-11-24"."""
    days = span.last - span.first + 1
    return f"on {iso(span.first)}" if days == 1 else f"in these {days:,} days"


def too_few(number: int, what: str = "review") -> str:
    """Return "3 reviews are too few to tell"."""
    return f"{counted(number, what)} {'is' if number == 1 else 'are'} too few to tell"


def dated(first: int, last: int) -> str:
    """Return "2026-11-24", or "2026-11-16 to 2026-11-22"."""
    return iso(first) if first == last else f"{iso(first)} to {iso(last)}"


def times(number: int) -> str:
    """Return "once", "twice", "3 times"."""
    return {1: "once", 2: "twice"}.get(number, f"{number:,} times")


def of_them(number: int) -> str:
    """Return "none of them", "3 of them"."""
    return f"{number:,} of them" if number else "none of them"
