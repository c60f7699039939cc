"""A report as one HTML page that needs nothing else: no network, no script, no font of its own."""

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence

import htpy as h
from markupsafe import Markup

from tutor.deck.visible import visible_line
from tutor.report.chart import drawings
from tutor.report.drawing import markup
from tutor.report.report import ABOUT_NOW, LATEST, DeckName, Part, Report, Totals
from tutor.report.tables import NONE, Table, session_table, tables
from tutor.study.count import counted
from tutor.study.day import iso
from tutor.study.picture import Comparison, Picture
from tutor.study.pictures.phrases import dated
from tutor.study.share import percent

LONG = 12
"""A table with more rows than this is folded up at first."""

WORDED = frozenset({"Card", "Decks", "Details"})
"""The heads of columns that hold words."""

_PER_CENT = re.compile(r"(?<=\d) %")


def page(report: Report, style: str) -> str:
    """Return the whole page; `style` is its style sheet, the only thing that its security policy lets through."""
    title = f"Study report{': ' if report.name else ''}{visible_line(report.name)}"
    html = h.html(lang="en")[
        h.head[
            h.meta(charset="utf-8"),
            h.meta(http_equiv="Content-Security-Policy", content=policy(style)),
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            h.meta(name="color-scheme", content="light dark"),
            h.meta(name="referrer", content="no-referrer"),
            h.meta(name="generator", content=f"tutor {report.tutor}"),
            h.title[f"{title}, {dated(report.first, report.last)}"],
            h.style[Markup(style)],  # noqa: S704 - comes with the program
        ],
        h.body[
            h.header[h.h1[title], h.p[_span(report)]],
            h.main[
                _totals(report.totals),
                (_part(part, place, report) for place, part in enumerate(report.parts, 1)),
                _sessions(report),
            ],
            h.footer[h.p[f"Made on {iso(report.made)} by tutor {report.tutor} from the log of all answers."]],
        ],
    ]
    return f"{html}\n"


def policy(style: str) -> str:
    """Return the Content-Security-Policy that allows this one style sheet and forbids everything else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _span(report: Report) -> str:
    days = counted(report.last - report.first + 1, "day")
    named = [part.deck.title for part in report.parts if part.deck is not None]
    return f"{dated(report.first, report.last)}, {days}, " + (", ".join(map(visible_line, named)) or "all decks")


def _totals(totals: Totals) -> h.Element:
    told = [
        ("Sessions", f"{totals.sessions:,} on {counted(totals.days, 'day')}"),
        ("Answers", f"{totals.answers:,} in {_time(totals.took_ms)}"),
        ("Score", NONE if totals.score is None else f"{percent(totals.score)} of {totals.first:,}"),
        ("Recall", NONE if totals.recall is None else f"{percent(totals.recall)} of {totals.reviews:,}"),
        *([("Practice", counted(totals.practice, "answer"))] if totals.practice else []),
    ]
    return h.section(aria_label="In short")[
        h.dl[(h.div[h.dt[name], h.dd[value]] for name, value in told)],
        h.p(".note")[
            "The score is the mean credit of each card's first attempt in a session. Recall is the share of learned "
            "cards remembered at their first review of a day. Practice counts in neither."
        ],
    ]


def _time(took_ms: int) -> str:
    minutes = round(took_ms / 60_000)
    return counted(minutes, "minute") if minutes < 120 else counted(round(took_ms / 3_600_000), "hour")


def _part(part: Part, place: int, report: Report) -> h.Element:
    return h.section(aria_labelledby=f"part{place}")[
        h.h2(id=f"part{place}")[_deck_name(part.deck)],
        h.div(".pictures")[
            (
                _picture(picture, f"part{place}-{picture.caption.name}", report)
                for picture in sorted(part.pictures, key=_wide)
            )
        ],
    ]


def _deck_name(deck: DeckName | None) -> h.Node:
    return "All decks" if deck is None else h.bdi[visible_line(deck.title)]


def _picture(picture: Picture, key: str, report: Report) -> h.Element:
    caption = picture.caption
    drawn = drawings(picture)
    of_day = h.p(".note")[f"As of {iso(report.made)}."] if caption.name in ABOUT_NOW else None
    return h.section(class_=["picture", {"wide": _wide(picture)}], aria_labelledby=key)[
        h.h3(id=key)[visible_line(caption.title)],
        h.figure[
            h.div(class_={"charts": len(drawn) > 1})[
                (
                    h.div[
                        h.h4(aria_hidden="true")[each.name] if len(drawn) > 1 else None,
                        Markup(markup(each, f"{key}-{number}", caption.says)),  # noqa: S704 - escaped by ElementTree
                    ]
                    for number, each in enumerate(drawn, 1)
                )
            ],
            h.figcaption[h.p(".says")[_said(caption.says)], of_day, h.p(".counts")[_said(caption.counts)]],
        ],
        _tables(tables(picture)),
    ]


def _wide(picture: Picture) -> bool:
    """Whether a picture takes the whole width, below the others."""
    return isinstance(picture, Comparison)


def _said(text: str) -> str:
    """The text on one line, its per cents kept with their numbers."""
    return _PER_CENT.sub("\u00a0%", visible_line(text))


def _tables(found: Sequence[Table]) -> h.Node:
    """The tables at hand, folded up where they are long."""
    if not found:
        return None
    shown = h.div(class_={"charts": len(found) > 1})[map(_table, found)]
    if sum(len(table.rows) for table in found) <= LONG:
        return shown
    return h.details[h.summary["Every figure as a table"], shown]


def _table(table: Table) -> h.Element:
    worded = [head in WORDED for head in table.heads]
    return h.div(".scroll", role="region", aria_label=table.caption, tabindex="0")[
        h.table[
            h.caption[table.caption],
            h.thead[
                h.tr[
                    (
                        h.th(scope="col", class_="words" if words else None)[head]
                        for head, words in zip(table.heads, worded, strict=True)
                    )
                ]
            ],
            h.tbody[(_row(row, worded) for row in table.rows)],
        ]
    ]


def _row(row: Sequence[str], worded: Iterable[bool]) -> h.Element:
    first, *rest = zip(row, worded, strict=True)
    return h.tr[
        h.th(scope="row")[h.bdi[first[0]]],
        (h.td(class_="words" if words else None)[h.bdi[cell] if words else cell] for cell, words in rest),
    ]


def _sessions(report: Report) -> h.Node:
    if not report.sessions:
        return None
    left = report.totals.sessions - len(report.sessions)
    own = any(session.self_judged for session in report.sessions)
    return h.section(aria_labelledby="sessions")[
        h.h2(id="sessions")["Sessions"],
        h.p(".note")[f"The latest {LATEST} of {report.totals.sessions:,}."] if left > 0 else None,
        h.details(open=True)[
            h.summary[counted(len(report.sessions), "session")], _table(session_table(report.sessions))
        ],
        h.p(".note")["* holds answers that the learner judged."] if own else None,
    ]
