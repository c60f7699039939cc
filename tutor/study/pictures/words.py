"""The twin of a picture in words: everything it shows, for those who cannot see it."""

from itertools import zip_longest
from typing import assert_never

from tutor.study.count import counted
from tutor.study.day import iso
from tutor.study.picture import (
    Bars,
    Calibration,
    Caption,
    Compared,
    Comparison,
    Course,
    Hard,
    Hardest,
    Picture,
    Unit,
    Year,
)
from tutor.study.pictures.phrases import dated, times
from tutor.study.share import percent


def words(picture: Picture) -> tuple[str, ...]:
    """Return the title and what the picture says, each of its figures on a line, and at last how it is counted."""
    caption, lines = _told(picture)
    return (f"{caption.title}. {caption.says}", *lines, caption.counts)


def amount(value: float, unit: Unit) -> str:
    """Return a figure with its unit: "58 %", "3 cards", "12 minutes"."""
    match unit:
        case "share":
            return percent(value)
        case "cards":
            return counted(round(value), "card")
        case "minutes":
            return counted(round(value), "minute")
    assert_never(unit)


def _told(picture: Picture) -> tuple[Caption, list[str]]:
    match picture:
        case Course():
            return picture.caption, _course(picture)
        case Year():
            return picture.caption, _year(picture)
        case Bars():
            return picture.caption, [
                f"{bar.label}: {amount(bar.value, picture.unit)}{', ' if bar.note else ''}{bar.note}"
                for bar in picture.bars
            ]
        case Calibration():
            return picture.caption, [
                f"Expected {percent(band.low)} to {percent(band.high)}: {counted(band.cases, 'review')}, expected "
                f"{percent(band.expected)}, recalled {percent(band.happened)}"
                for band in picture.bands
            ]
        case Comparison():
            return picture.caption, [_compared(row) for row in picture.rows]
        case Hardest():
            return picture.caption, [_hard(place, card) for place, card in enumerate(picture.cards, 1)]
    assert_never(picture)


def _course(course: Course) -> list[str]:
    """Each point that has cases; of cards that pile up, each point at which a line moved."""
    lines = [] if course.aim is None else [f"Aim: {amount(course.aim, course.unit)}"]
    before: list[float | None] = []
    whole = True
    for points in zip_longest(*(line.points for line in course.lines)):
        held = [point for point in points if point is not None]
        values = [point.value for point in held]
        if course.unit == "share":
            told = [f"{amount(point.value, 'share')} of {point.cases:,}" for point in held if point.value is not None]
        elif values == before:
            told = []
        else:
            told = [
                f"{round(point.value):,} {line.name}"
                for line, point in zip(course.lines, held, strict=True)
                if point.value is not None
            ]
        before = values
        whole = whole and bool(told)
        if told:
            lines.append(f"{dated(held[0].first, held[0].last)}: {', '.join(told)}")
    rest = "There was nothing to count" if course.unit == "share" else "Nothing changed"
    return lines if whole else [*lines, f"{rest} on days not named."]


def _year(year: Year) -> list[str]:
    """Streaks, and each week that has an answer, from Monday to Sunday."""
    lines = [f"Streak: {counted(year.streak, 'day')}; longest: {counted(year.longest, 'day')}"]
    for start in range(0, len(year.answers), 7):
        week = year.answers[start : start + 7]
        if any(week):
            numbers = ", ".join(f"{number:,}" for number in week)
            lines.append(f"Week of Monday {iso(year.first + start)}: {numbers} answers a day")
    return [*lines, "There were no answers in weeks not named."] if len(lines) <= len(year.answers) // 7 else lines


def _compared(row: Compared) -> str:
    parts = [
        f"recalled {percent(row.recall)} of {counted(row.reviews, 'review')}" if row.recall is not None else "",
        f"score {percent(row.score)} of {counted(row.first, 'first attempt')}" if row.score is not None else "",
        f"{row.took_ms / 1000:.1f} seconds an answer" if row.took_ms is not None else "",
    ]
    return f"{row.group} {row.name}: {', '.join(part for part in parts if part)}"


def _hard(place: int, card: Hard) -> str:
    return (
        f"{place}. {card.words} ({card.card}): forgotten {times(card.lapses)}, "
        f"{counted(card.attempts, 'attempt')}, {card.recalled:,} recalled, difficulty {card.difficulty:.1f} of 10"
    )
