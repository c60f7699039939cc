"""Turns of phrase that the captions of several pictures share."""

from tutor.study.count import counted
from tutor.study.day import iso
from tutor.study.picture import Span
from tutor.study.tally import MATURE

MATURE_MEANS = f"mature when your chance of recalling it takes {MATURE:.0f} days or more to fall to 90 %"
"""What a stability of `MATURE` days means, to follow "a card is"."""


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


def are_learned(learned: int, mature: int) -> str:
    """Return "are learned, 10 of them mature", to follow the number of learned cards."""
    if learned == 1:
        return "is learned and mature" if mature else "is learned, not yet mature"
    return f"are learned, {f'{mature:,}' if mature else 'none'} of them mature"
