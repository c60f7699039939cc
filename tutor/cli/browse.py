"""`tutor browse`: the cards of a deck, with what is known of each and what was last answered."""

from typing import TYPE_CHECKING

import click

from tutor.cli.daily import on_terminal
from tutor.cli.lines import say, tell_json, tell_table
from tutor.cli.opening import desk_for
from tutor.cli.options import as_json
from tutor.desk.filter import STATES, Filter, parsed
from tutor.errors import Exit, TutorError
from tutor.study.count import counted
from tutor.study.day import iso, shown
from tutor.study.moment import utc
from tutor.study.prompt import Rating

if TYPE_CHECKING:
    from tutor.desk.browse import Browser, CardRow, Given


@click.command()
@click.argument("deck")
@click.option("--filter", "wanted", metavar="TEXT", default="", help="Only cards with these words and is:STATE.")
@click.option("--plain", is_flag=True, help="Print a table, on a terminal too.")
@as_json
@click.pass_context
def browse(ctx: click.Context, deck: str, wanted: str, plain: bool, as_json: bool) -> None:
    """Look through the cards of DECK: how well each is known, when it comes back, what was last answered.

    On a terminal this is a screen; in a pipe it is a table. TEXT finds words of a card's id, question, answer and tags,
    and is:due, is:new, is:suspended, is:flagged, is:leech and is:archived; all of them are to fit.
    """
    desk, ids = desk_for([deck])
    with desk:
        if not (plain or as_json) and on_terminal():
            from tutor.desk.scope import Scope
            from tutor.tui import run

            ctx.exit(run(desk, start="browse", scope=Scope(decks=ids[:1]), words=wanted))
        browser = desk.browse(ids[0])
        rows = browser.rows(browser.found(_understood(wanted)))
        if as_json:
            tell_json(
                deck=browser.deck, title=browser.title, filter=wanted, cards=[_json(browser, row) for row in rows]
            )
        else:
            _print(browser, rows)


def _understood(text: str) -> Filter:
    """Return what a filter means; raises TutorError for an is: word that means nothing."""
    wanted = parsed(text)
    if wanted.unknown:
        raise TutorError(
            f'the filter does not know "{wanted.unknown[0]}"',
            hint=f"There are {', '.join(f'is:{state}' for state in STATES)}.",
            code=Exit.USAGE,
        )
    return wanted


def _print(browser: "Browser", rows: "list[CardRow]") -> None:
    if not rows:
        say("No card fits.")
        return
    today = browser.today
    tell_table(
        ("card", "memory", ">stability", "due", ">lapses", "marks", "last answer", "question"),
        (
            (
                row.card,
                _memory(row),
                "" if row.stability is None else f"{row.stability:.1f} d",
                "" if row.due is None else shown(row.due, today),
                str(row.lapses) if row.lapses else "",
                _marks(row),
                "" if row.last is None else _last(row.last),
                row.stem.replace("\n", " "),
            )
            for row in rows
        ),
    )
    say(
        f"{counted(len(rows), 'card')} of {browser.total:,}"
        if len(rows) < browser.total
        else counted(len(rows), "card")
    )


def _memory(row: "CardRow") -> str:
    recall = "" if row.recall is None else f"{round(row.recall * 100)} %"
    return recall if row.state == "known" else f"{row.state} {recall}".rstrip()


def _marks(row: "CardRow") -> str:
    marks = {"suspended": row.suspended, "flagged": row.flagged, "leech": row.leech, "archived": row.archived}
    return " ".join(name for name, holds in marks.items() if holds)


def _last(given: "Given") -> str:
    said = given.response.replace("\n", " ") or "no answer"
    return f"{given.verdict}: {said if len(said) <= 40 else said[:39] + chr(0x2026)}"


def _json(browser: "Browser", row: "CardRow") -> dict[str, object]:
    """Return all that is known of a card; of a leech also what was answered instead, and how often."""
    from tutor.desk.browse import slips

    instead = slips(browser.course(row.card)) if row.leech else []
    deck, note, aspect = row.card.split("/")
    return {
        "id": row.card,
        "deck": deck,
        "note": note,
        "aspect": aspect,
        "kind": row.kind,
        "tags": list(row.tags),
        "line": row.line,
        "stem": row.stem,
        "answer": row.answer,
        "state": row.state,
        "recall": row.recall,
        "stability": row.stability,
        "due": None if row.due is None else iso(row.due),
        "lapses": row.lapses,
        "tries": row.tries,
        "leech": row.leech,
        "slips": [{"response": response, "count": count} for response, count in instead],
        "flagged": row.flagged,
        "suspended": row.suspended,
        "archived": row.archived,
        "last": None if row.last is None else _given(row.last),
    }


def _given(given: "Given") -> dict[str, object]:
    return {
        "at": utc(given.at_ms),
        "day": iso(given.day),
        "form": given.form,
        "stem": given.stem,
        "answer": given.answer,
        "response": given.response,
        "verdict": given.verdict,
        "credit": given.credit,
        "overruled": given.overruled,
        "rating": Rating(given.rating).word,
        "practice": given.practice,
    }
