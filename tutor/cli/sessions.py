"""Past sessions as lines: a table for people, or rows for a spreadsheet."""

import csv
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tutor.cli.lines import say, tell, tell_json, tell_table, width
from tutor.study.count import counted, minutes
from tutor.study.day import iso
from tutor.study.moment import utc
from tutor.study.share import percent
from tutor.study.trend import points

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.desk.sessions import Listed, Sessions
    from tutor.study.history import SessionSummary

COLUMNS = (
    "number", "session", "at", "day", "decks", "cards", "answered", "score", "change", "self_judged", "took_ms",
    "practice",
)  # fmt: skip
"""The columns of `--csv`, and the fields of a session in `--json`."""

LABEL = len("score, oldest first, 100 % to 100 %  ")
"""How many cells stand at most before the course of the scores."""


def tell_sessions(desk: "Desk", sessions: "Sessions") -> None:
    """Print a table; on a terminal it fits the width, and the course of the scores stands above it."""
    if width():
        _tell_course([item.summary.score for item in reversed(sessions.listed)], width())
    rows = [_row(desk, item) for item in sessions.listed]
    heads = (">#", "session", "decks", ">cards", ">score ", ">change", ">time")
    tell_table(heads, rows, width=width(), flexible=heads.index("decks"))
    if sessions.more:
        more = counted(sessions.more, "more session", "more sessions")
        say(f"{more}; `--limit {len(rows) + sessions.more}` shows all.")


def tell_sessions_csv(sessions: "Sessions") -> None:
    """Print rows of comma-separated values under a head; several decks are set apart by a space."""
    rows = csv.writer(sys.stdout, lineterminator="\n")
    rows.writerow(COLUMNS)
    for item in sessions.listed:
        fields = session_json(item)
        rows.writerow(_cell(fields[name]) for name in COLUMNS)


def tell_sessions_json(sessions: "Sessions") -> None:
    """Print one object that holds them all."""
    tell_json(sessions=[session_json(item) for item in sessions.listed], more=sessions.more)


def session_json(item: "Listed") -> dict[str, object]:
    """Return a listed session as values for JSON."""
    return {"number": item.number, **summary_json(item.summary), "change": item.change}


def summary_json(item: "SessionSummary") -> dict[str, object]:
    """Return a session as values for JSON."""
    return {
        "session": item.session,
        "at": utc(item.at_ms),
        "day": iso(item.day),
        "decks": list(item.decks),
        "cards": item.cards,
        "answered": item.answered,
        "score": item.score,
        "self_judged": item.self_judged,
        "took_ms": item.took_ms,
        "practice": item.practice,
    }


def _row(desk: "Desk", item: "Listed") -> tuple[str, ...]:
    from tutor.desk.localtime import local

    summary = item.summary
    names = ", ".join(desk.library.deck_title(deck) for deck in summary.decks)
    return (
        str(item.number),
        local(summary.at_ms),
        names,
        str(summary.cards),
        ("" if summary.score is None else percent(summary.score)) + ("*" if summary.self_judged else " "),
        "practice" if summary.practice else points(item.change),
        f"{minutes(summary.took_ms)} min",
    )


def _tell_course(scores: Sequence[float | None], room: int) -> None:
    """Print the scores in order of time, as many of the latest as fit, in blocks from their lowest to their highest."""
    from tutor.study.sparkline import sparkline

    scores = scores[-max(room - LABEL, 1) :]
    held = [score for score in scores if score is not None]
    if len(held) > 1 and min(held) < max(held):
        low, high = min(held), max(held)
        tell(f"score, oldest first, {percent(low)} to {percent(high)}  {sparkline(scores, low, high)}")


def _cell(value: object) -> object:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case list():
            return " ".join(map(str, value))
        case _:
            return value
