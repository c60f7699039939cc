"""A report of the score history: what the learner chose of it, and nothing else."""

from collections.abc import Iterable, Sequence
from importlib import resources
from typing import TYPE_CHECKING

import tutor
from tutor.desk.figures import Figures
from tutor.desk.localtime import local_iso
from tutor.report.report import LATEST, DeckName, Part, Report, Session, Totals
from tutor.study.tally import MILLION

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.study.history import SessionSummary

_FOLDER = resources.files("tutor") / "report"


def report(
    desk: "Desk",
    decks: Sequence[str] = (),
    first: int | None = None,
    last: int | None = None,
    *,
    name: str = "",
    anonymous: bool = False,
) -> Report:
    """Return the report over the study days from `first` to `last`: a part for each of the decks, or one for all.

    Without `first` it begins with the first answer, without `last` it ends today. Raises TutorError for a deck that has
    neither a file nor a history, and when the log cannot be read.
    """
    today = desk.today()
    parts = [Figures(desk, deck, first, last) for deck in dict.fromkeys(decks)] or [Figures(desk, "", first, last)]
    begun = min(figures.span.first for figures in parts)
    if first is None and len(parts) > 1:  # all parts tell of the same days
        parts = [Figures(desk, figures.deck, begun, last) for figures in parts]
    end = parts[0].span.last
    sessions = _sessions(desk, [figures.deck for figures in parts], begun, end)
    made = Report(
        tutor=tutor.__version__,
        made=today,
        name=name,
        anonymous=False,
        first=begun,
        last=end,
        totals=_totals(desk, [figures.deck for figures in parts], sessions, begun, end),
        parts=tuple(
            Part(
                DeckName(figures.deck, desk.library.deck_title(figures.deck)) if figures.deck else None,
                tuple(figures.picture(name) for name in figures.names),
            )
            for figures in parts
        ),
        sessions=tuple(_session(desk, summary) for summary in sessions[:LATEST]),
    )
    if not anonymous:
        return made
    from tutor.report.anonymous import anonymous as masked

    return masked(made)


def report_page(report: Report) -> str:
    """Return a report as an HTML page that needs nothing else."""
    from tutor.report.page import page

    return page(report, (_FOLDER / "page.css").read_text(encoding="utf-8"))


def report_schema() -> str:
    """Return the JSON Schema of a report's JSON."""
    return (_FOLDER / "schema.json").read_text(encoding="utf-8")


def _sessions(desk: "Desk", decks: Iterable[str], first: int, last: int) -> "list[SessionSummary]":
    """The sessions of all the decks, the latest first; one that asked several of them is one session."""
    found: dict[str, SessionSummary] = {}
    for deck in decks:
        for summary in desk.store.history.sessions(since_day=first, until_day=last, deck=deck):
            held = found.get(summary.session)
            found[summary.session] = summary if held is None else _joined(held, summary)
    return sorted(found.values(), key=lambda summary: (summary.at_ms, summary.session), reverse=True)


def _joined(one: "SessionSummary", other: "SessionSummary") -> "SessionSummary":
    """What a session was to two of its decks."""
    from dataclasses import replace

    answered = one.answered + other.answered
    credit = (one.score or 0.0) * one.answered + (other.score or 0.0) * other.answered
    return replace(
        one,
        decks=one.decks + other.decks,
        cards=one.cards + other.cards,
        answered=answered,
        score=credit / answered if answered else None,
        self_judged=one.self_judged + other.self_judged,
        took_ms=one.took_ms + other.took_ms,
        practice=one.practice and other.practice,
    )


def _totals(desk: "Desk", decks: Iterable[str], sessions: "Sequence[SessionSummary]", first: int, last: int) -> Totals:
    tallies = [tally for deck in decks for tally in desk.store.history.tallies(first, last, deck=deck, by=["deck"])]
    attempts, reviews = sum(each.first for each in tallies), sum(each.reviews for each in tallies)
    return Totals(
        sessions=len(sessions),
        days=len({summary.day for summary in sessions}),
        answers=sum(each.answers for each in tallies),
        first=attempts,
        score=sum(each.credit for each in tallies) / MILLION / attempts if attempts else None,
        reviews=reviews,
        recall=sum(each.recalled for each in tallies) / reviews if reviews else None,
        practice=sum(each.practice for each in tallies),
        took_ms=sum(each.took_ms for each in tallies),
    )


def _session(desk: "Desk", summary: "SessionSummary") -> Session:
    return Session(
        session=summary.session,
        at=local_iso(summary.at_ms),
        day=summary.day,
        decks=tuple(DeckName(deck, desk.library.deck_title(deck)) for deck in summary.decks),
        cards=summary.cards,
        answered=summary.answered,
        score=summary.score,
        self_judged=summary.self_judged,
        took_ms=summary.took_ms,
        practice=summary.practice,
    )
