"""The twin of a picture as tables: every figure that is drawn, to look up and for those who cannot see it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, assert_never

from tutor.deck.visible import visible_line
from tutor.report.chart import groups
from tutor.report.report import Session
from tutor.study.count import minutes
from tutor.study.day import WEEKDAYS, iso
from tutor.study.picture import Bars, Calibration, Compared, Comparison, Course, Hardest, Picture, Year
from tutor.study.pictures.phrases import dated
from tutor.study.pictures.words import amount
from tutor.study.share import percent

NONE = "\u2013"
"""What stands in a cell without a figure."""


class Table(NamedTuple):
    """A table: the caption, the heads, and rows whose first cell names them."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(picture: Picture) -> tuple[Table, ...]:
    """Return the tables of a picture: none without a figure, one for each group of a comparison."""
    return tuple(table for table in _tables(picture) if table.rows)


def session_table(sessions: Sequence[Session]) -> Table:
    """Return the sessions as a table, each with its day or, where that is told, its local date and time."""
    return _table(
        "Sessions, the latest first",
        ("Begun", "Decks", "Cards", "Score", "Minutes"),
        (
            (
                _begun(session),
                ", ".join(deck.title for deck in session.decks) + (" (practice)" if session.practice else ""),
                f"{session.cards:,}",
                _share(session.score) + ("*" if session.self_judged else ""),
                f"{minutes(session.took_ms):,}",
            )
            for session in sessions
        ),
    )


def _begun(session: Session) -> str:
    day, _, time = session.at.partition("T")
    return f"{day} {time[:5]}" if time else iso(session.day)


def _tables(picture: Picture) -> tuple[Table, ...]:
    title = picture.caption.title
    match picture:
        case Course():
            return (_course(picture),)
        case Year():
            heads = ("Week from", *(day[:3] for day in WEEKDAYS))
            return (_table(f"{title}: answers of each study day; weeks not named had none", heads, _weeks(picture)),)
        case Bars():
            held = [bar for bar in picture.bars if bar.value or picture.whole]
            told = any(bar.note for bar in held)
            rows = (
                (bar.label, amount(bar.value, picture.unit), *((bar.note or NONE,) if told else ())) for bar in held
            )
            left = "" if len(held) == len(picture.bars) else "; days not named have none"
            return (_table(title + left, ("", title, *(("Details",) if told else ())), rows),)
        case Calibration():
            heads = ("Chance given", "Reviews", "Expected", "Recalled")
            rows_ = (
                (
                    f"{percent(band.low)} to {percent(band.high)}",
                    f"{band.cases:,}",
                    percent(band.expected),
                    percent(band.happened),
                )
                for band in picture.bands
            )
            return (_table(title, heads, rows_),)
        case Hardest():
            heads = ("", "Card", "Forgotten", "Attempts", "Recalled", "Difficulty, 1 to 10")
            cards = (
                (
                    f"{place}.",
                    card.words,
                    f"{card.lapses:,}",
                    f"{card.attempts:,}",
                    f"{card.recalled:,}",
                    f"{card.difficulty:.1f}",
                )
                for place, card in enumerate(picture.cards, 1)
            )
            return (_table(title, heads, cards),)
        case Comparison():
            return tuple(_group(group, rows) for group, rows in groups(picture))
    assert_never(picture)


def _course(course: Course) -> Table:
    """A row for each point that has a figure; those with cases of their own say of how many."""
    shares = course.unit == "share"
    heads = ["Days"]
    for line in course.lines:
        heads += [line.name.capitalize(), *(["Of"] if shares else [])]
    rows = []
    for points in zip(*(line.points for line in course.lines), strict=True):
        if any(point.value is not None for point in points):
            cells = [dated(points[0].first, points[0].last)]
            for point in points:
                cells.append(NONE if point.value is None else amount(point.value, course.unit))
                cells += [f"{point.cases:,}"] if shares else []
            rows.append(cells)
    wanted = "" if course.aim is None else f"; wanted is {amount(course.aim, course.unit)}"
    return _table(course.caption.title + wanted, heads, rows)


def _weeks(year: Year) -> Iterable[tuple[str, ...]]:
    for start in range(0, len(year.answers), 7):
        week = year.answers[start : start + 7]
        if any(week):
            yield (iso(year.first + start), *(f"{number:,}" for number in week), *[NONE] * (7 - len(week)))


def _group(group: str, rows: Sequence[Compared]) -> Table:
    """The rows of one group; columns in which nothing stands are left out."""
    heads = (group.capitalize(), "Recall", "Reviews", "Score", "First attempts", "Seconds")
    cells = [
        (
            row.name,
            _share(row.recall),
            f"{row.reviews:,}",
            _share(row.score),
            f"{row.first:,}",
            NONE if row.took_ms is None else f"{row.took_ms / 1000:.1f}",
        )
        for row in rows
    ]
    empty = {
        place
        for needed, places in ((1, (1, 2)), (3, (3, 4)), (5, (5,)))
        for place in places
        if all(row[needed] == NONE for row in cells)
    }
    kept = [place for place in range(len(heads)) if place not in empty]
    return _table(f"By {group}", [heads[place] for place in kept], ([row[place] for place in kept] for row in cells))


def _share(value: float | None) -> str:
    return NONE if value is None else percent(value)


def _table(caption: str, heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Table:
    return Table(
        visible_line(caption),
        tuple(visible_line(head) for head in heads),
        tuple(tuple(visible_line(cell) for cell in row) for row in rows),
    )
