"""Wrong dates made up for a right one: named the same way, and as far off as suits the dates of the deck.

Of two neighbouring years only one who knows the matter well can tell the right one, so a made-up date lies about a
tenth of the deck's own span away, within bounds that depend on how exactly the right one is named.
"""

from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import NamedTuple, cast

from tutor.deck.calendar import date_of
from tutor.deck.notes import AnyNote, Cloze, Deck, Event, Fact, Question
from tutor.deck.shape import date_in
from tutor.deck.span import (
    ABOUT,
    PartName,
    Precision,
    Span,
    a_century,
    a_day,
    a_decade,
    a_month,
    a_year,
    about,
    part_of_year,
    some_days,
    some_months,
    some_years,
)

_SHARE = 10
"""The part of the deck's span by which a made-up date is off."""

_FARTHER = (1.0, 1.6, 2.4, 3.4)
"""The distances on either side, in the least of them."""


class Era(NamedTuple):
    """What a deck's dates tell of how far off a wrong one may be.

    `days` is twice the span of the middle half of its dates, or of all where there are fewer than four; 0 where there
    is one at most. `until` is the number of the day the source is from: nothing in it is later. 0 is none.
    """

    days: int = 0
    until: int = 0


UNKNOWN = Era()
"""The era of a deck without dates."""


def era_of(deck: Deck, notes: Iterable[AnyNote]) -> Era:
    """Return the era of a deck, with these of its notes."""
    known = sorted({span.first for note in notes for span in _dates(note)})
    quarter = len(known) // 4
    days = (known[-1 - quarter] - known[quarter]) * (2 if quarter else 1) if known else 0
    written = deck.source.date
    return Era(days, a_day(written.year, written.month, written.day).first if written else 0)


def near(span: Span, era: Era = UNKNOWN) -> tuple[Span, ...]:
    """Return plausible wrong dates, named the same way as the right one, the best first.

    None shares a day with the right one. The first two lie on both sides, both before or both after, which depends
    on the date alone: so the right one is not always in the middle. None is later than the source, unless the right one
    is, or fewer than two are earlier.
    """
    chance = Random(span.first)  # noqa: S311 - seeded by the date, and nothing secret
    earlier, later = ([*_shifted(span, sign, era)] for sign in (-1, 1))
    if span.first <= era.until and len(earlier) > 1:
        later = [other for other in later if other.first <= era.until]
    chance.shuffle(earlier)
    chance.shuffle(later)
    first, second = chance.choice(((earlier, later), (earlier, earlier), (later, later)))
    best = [side.pop() for side in (first, second) if side]
    rest = earlier + later
    chance.shuffle(rest)
    return (*best, *rest)


def _dates(note: AnyNote) -> Iterator[Span]:
    answers: Sequence[str] = ()
    match note:
        case Event():
            yield note.when
        case Fact():
            answers = (note.answer,)
        case Cloze():
            answers = [gap.answer for gap in note.gaps]
        case Question():
            answers = note.answer if note.form in ("date", "typed", "choice") else ()
        case _:
            pass
    yield from filter(None, map(date_in, answers))


class _Distance(NamedTuple):
    """How far off a wrong date is at least, usually and at most, in steps of so many days, in multiples of a grid.

    `also` are further distances, for names that not every distance leaves whole.
    """

    least: int
    usual: int
    most: int
    step_days: float
    grid: int = 1
    also: tuple[int, ...] = ()


_MONTH_DAYS, _YEAR_DAYS = 30.44, 365.25
_DISTANCES: dict[Precision, _Distance] = {
    "day": _Distance(3, 30, 400, 1),
    "days": _Distance(7, 30, 400, 1, also=(7, 14, 365, 730)),
    "month": _Distance(1, 4, 36, _MONTH_DAYS),
    "months": _Distance(2, 6, 36, _MONTH_DAYS, also=(12, 24)),
    "year": _Distance(2, 5, 25, _YEAR_DAYS),
    "years": _Distance(2, 4, 25, _YEAR_DAYS),
    "part of year": _Distance(1, 3, 10, _YEAR_DAYS),
    "about": _Distance(5, 10, 50, _YEAR_DAYS),
    "decade": _Distance(10, 10, 30, _YEAR_DAYS, 10),
    "part of decade": _Distance(10, 10, 30, _YEAR_DAYS, 10),
    "century": _Distance(100, 100, 100, _YEAR_DAYS, 100),
    "part of century": _Distance(100, 100, 100, _YEAR_DAYS, 100),
}
"""Distances by the way of naming; spans of years are that far apart."""


def _steps(precision: Precision, era: Era) -> Iterator[int]:
    distance = _DISTANCES[precision]
    fitting = min(max(era.days / _SHARE / distance.step_days, distance.least), distance.most)
    unit = fitting if era.days else distance.usual
    steps = (max(1, round(unit * times / distance.grid)) * distance.grid for times in _FARTHER)
    yield from dict.fromkeys((*steps, *distance.also))


def _shifted(span: Span, sign: int, era: Era) -> Iterator[Span]:
    for steps in _steps(span.precision, era):
        try:
            moved = _moved(span, sign * steps)
        except ValueError:  # before or after all calendars, or a name that means something else there
            continue
        if not moved.overlaps(span):
            yield moved


def _moved(span: Span, steps: int) -> Span:
    year, month, _ = date_of(span.first)
    last_year, last_month, _ = date_of(span.last)
    part = cast("PartName", next((name for name in ("early", "mid", "late") if name in span.words), "early"))
    match span.precision:
        case "day":
            return a_day(*date_of(span.first + steps))
        case "days":
            moved_year, moved_month, moved_day = date_of(span.first + steps)
            return some_days(moved_year, moved_month, moved_day, moved_day + span.last - span.first)
        case "month":
            return a_month(year + (month - 1 + steps) // 12, (month - 1 + steps) % 12 + 1)
        case "months":
            moved = month - 1 + steps
            return some_months(year + moved // 12, moved % 12 + 1, moved % 12 + 1 + last_month - month)
        case "year":
            return a_year(year + steps)
        case "years":
            apart = steps + (last_year - year if steps > 0 else year - last_year)
            return some_years(year + apart, last_year + apart)
        case "part of year":
            return part_of_year(part, year + steps)
        case "about":
            return about(year + ABOUT + steps)
        case "decade":
            return a_decade(year + steps)
        case "part of decade":
            return a_decade(year // 10 * 10 + steps, part)
        case "century":
            return a_century(year + steps)
        case "part of century":
            return a_century((year - 1) // 100 * 100 + 1 + steps, part)
