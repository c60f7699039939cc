"""`tutor stats`: what the score history says, picture by picture, in words, tables and plain bars."""

from collections.abc import Iterable, Sequence
from typing import assert_never

import click

from tutor.cli.lines import say, tell, tell_json, tell_prose, tell_table, width
from tutor.cli.opening import desk_and_deck
from tutor.cli.options import as_json, days_meant, of_deck, since, until
from tutor.desk.figures import NAMES, Figures
from tutor.study.day import iso
from tutor.study.picture import (
    Bars,
    Calibration,
    Compared,
    Comparison,
    Course,
    Hardest,
    Picture,
    PictureName,
    Span,
    Year,
)
from tutor.study.pictures.phrases import dated
from tutor.study.pictures.words import words
from tutor.study.share import percent

USUAL: tuple[PictureName, ...] = ("recall", "compared", "hardest")
"""What is told when no picture is named."""

TABLE = 110
"""The narrowest terminal in which the hardest cards stand in a table, in cells."""

BAR = 20
"""The length of a full bar, in characters."""


@click.command()
@click.argument("pictures", nargs=-1, metavar="[PICTURE]...", type=click.Choice((*NAMES, "all")))
@of_deck
@since
@until
@as_json
def stats(pictures: tuple[str, ...], deck: str, since: str, until: str, as_json: bool) -> None:
    """Say what the history shows: recall against the aim, kinds and forms compared, the hardest cards.

    PICTURE is one or more of score, year, recall, coming, known, growth, calibration, compared and hardest, or all.
    Each comes as one sentence, its figures, and how they are counted. Coming, known and hardest always tell of today,
    and year of the past year.
    """
    named = NAMES if "all" in pictures else [name for name in NAMES if name in (pictures or USUAL)]
    desk, deck = desk_and_deck(deck)
    with desk:
        first, last = days_meant(desk, since, until)
        figures = Figures(desk, deck, first, last)
        if not figures.has_history and not as_json:
            say("Nothing has been answered yet. `tutor study` begins.")
            if not pictures:
                return
        found = [figures.picture(name) for name in named]
        if as_json:
            _tell_json(figures.span, found)
            return
        for place, picture in enumerate(found):
            if place:
                tell()
            tell_picture(picture)


def tell_picture(picture: Picture) -> None:
    """Print what a picture says, its figures with plain bars where they are lengths, and how they are counted."""
    tell_prose(f"{picture.caption.title}. {picture.caption.says}")
    tell()
    match picture:
        case Course():
            _tell_course(picture)
        case Bars():
            _tell_bars(picture)
        case Comparison():
            _tell_compared(picture.rows)
        case Calibration():
            _tell_calibration(picture)
        case Hardest():
            _tell_hardest(picture)
        case Year():
            _tell_words(picture)
        case _:
            assert_never(picture)
    tell_prose(picture.caption.counts)


def _tell_json(span: Span, pictures: Iterable[Picture]) -> None:
    from tutor.study.pictures.fields import fields

    tell_json(
        deck=span.deck or None, first=iso(span.first), last=iso(span.last), pictures=[fields(each) for each in pictures]
    )


def _tell_course(course: Course) -> None:
    """Print a row for each point that has something to count, with a bar for the first line."""
    first = course.lines[0]
    if not any(point.cases for line in course.lines for point in line.points):
        return
    share = course.unit == "share"
    full = 1.0 if share else max(point.value or 0.0 for point in first.points) or 1.0
    rows: list[tuple[str, ...]] = []
    for points in zip(*(line.points for line in course.lines), strict=True):
        point = points[0]
        if point.value is not None and (rows or any(each.cases for each in points)):
            figures = [percent(point.value), f"{point.cases:,}"] if share else [f"{each.cases:,}" for each in points]
            rows.append((dated(point.first, point.last), *figures, bar(point.value / full)))
    heads = [first.name, "of"] if share else [line.name for line in course.lines]
    tell_table(("days", *(f">{head}" for head in heads), ""), rows)
    if course.aim is not None:
        tell(f"aim  {percent(course.aim)}")
    tell()


def _tell_bars(bars: Bars) -> None:
    full = bars.whole or max((each.value for each in bars.bars), default=0.0) or 1.0
    share = bars.unit == "share"
    if not share and not any(each.value for each in bars.bars):
        return
    rows = [
        (each.label, percent(each.value) if share else f"{round(each.value):,}", bar(each.value / full), each.note)
        for each in bars.bars
    ]
    if rows:
        tell_table(("", f">{bars.unit}", "", ""), rows, width=width(), flexible=0)
        tell()


def _tell_compared(rows: Sequence[Compared]) -> None:
    if not rows:
        return
    told = [
        (
            row.group,
            row.name,
            f"{row.reviews:,}" if row.reviews else "",
            "" if row.recall is None else percent(row.recall),
            "" if row.score is None else percent(row.score),
            "" if row.took_ms is None else f"{row.took_ms / 1000:.1f} s",
        )
        for row in rows
    ]
    tell_table(("", "", ">reviews", ">recall", ">score", ">time"), told, width=width(), flexible=1)
    tell()


def _tell_calibration(picture: Calibration) -> None:
    rows = [
        (
            f"{percent(band.low)} to {percent(band.high)}",
            f"{band.cases:,}",
            percent(band.expected),
            percent(band.happened),
            bar(band.happened),
        )
        for band in picture.bands
    ]
    if rows:
        tell_table(("chance", ">reviews", ">expected", ">recalled", ""), rows)
        tell()


def _tell_hardest(picture: Hardest) -> None:
    """Print a row for each card, or where a terminal is too narrow for these, its line of words."""
    if 0 < width() < TABLE:
        _tell_words(picture)
        return
    rows = [
        (str(each.lapses), str(each.attempts), str(each.recalled), f"{each.difficulty:.1f}", each.card, each.words)
        for each in picture.cards
    ]
    if rows:
        heads = (">forgotten", ">attempts", ">recalled", ">difficulty", "card", "asked")
        tell_table(heads, rows, width=width(), flexible=heads.index("asked"))
        tell()


def _tell_words(picture: Picture) -> None:
    lines = words(picture)[1:-1]
    for line in lines:
        tell_prose(line, "  ")
    if lines:
        tell()


def bar(share: float) -> str:
    """Return a share from 0 to 1 as a plain bar: "######....", at least one "#" for anything above nothing."""
    filled = min(max(round(share * BAR), int(share > 0)), BAR)
    return "#" * filled + "." * (BAR - filled)
