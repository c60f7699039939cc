"""`tutor history`: past sessions with their scores, and one session prompt by prompt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from tutor.cli.lines import say, tell, tell_json, width
from tutor.cli.opening import desk_and_deck, open_desk
from tutor.cli.options import as_json, days_meant, of_deck, since, until
from tutor.cli.sessions import summary_json, tell_sessions, tell_sessions_csv, tell_sessions_json
from tutor.errors import Exit, TutorError
from tutor.study.count import counted
from tutor.study.prompt import Rating
from tutor.study.share import percent

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.store.records import Answer
    from tutor.study.history import SessionSummary
    from tutor.study.log import Event, Review

SHORTEST = 6
"""The fewest characters of an id that name a session."""


LATEST = 30
"""How many sessions a terminal shows unless told otherwise."""


@click.command()
@click.argument("session", required=False)
@of_deck
@since
@until
@click.option("--limit", type=click.IntRange(1), default=None, help="Only so many, the latest; on a terminal 30.")
@click.option("--why", type=click.IntRange(1), default=None, metavar="N", help="Explain the verdict of answer N.")
@as_json
@click.option("--csv", "as_csv", is_flag=True, help="Print comma-separated values.")
def history(
    session: str | None,
    deck: str,
    since: str,
    until: str,
    limit: int | None,
    why: int | None,
    as_json: bool,
    as_csv: bool,
) -> None:
    """List past sessions: when, which decks, how many cards, the score and its change.

    The score is the mean credit of each card's first attempt in the session; * marks self-judged ones among them. The
    change is in points of a hundred, against the mean of the five sessions before it, practice apart. With --deck each
    session counts only what was asked of that deck.

    With SESSION, its number or the beginning of an id, show what was asked and answered in it; with --why also, what
    one answer was judged by: the judge's steps, and the deck's text then and now.
    """
    _refuse(session, why=why, as_json=as_json, as_csv=as_csv, narrowed=bool(deck or since or until or limit))
    if session is not None:
        with open_desk() as desk:
            _tell_one(desk, _named(desk, session), why, as_json=as_json)
        return
    desk, deck = desk_and_deck(deck)
    with desk:
        _tell_all(desk, deck, days_meant(desk, since, until), limit, as_json=as_json, as_csv=as_csv)


def _refuse(session: str | None, *, why: int | None, as_json: bool, as_csv: bool, narrowed: bool) -> None:
    """Raise UsageError for options that do not go together."""
    if why is not None and session is None:
        raise click.UsageError("--why N goes with a SESSION")
    if as_json and as_csv:
        raise click.UsageError("--json and --csv are two forms of the same; give one")
    if as_csv and session is not None:
        raise click.UsageError("--csv lists sessions; one SESSION has --json")
    if narrowed and session is not None:
        raise click.UsageError("--deck, --since, --until and --limit list sessions; a SESSION is shown whole")


def _tell_all(
    desk: "Desk", deck: str, days: tuple[int | None, int | None], limit: int | None, *, as_json: bool, as_csv: bool
) -> None:
    from tutor.desk.sessions import sessions

    if limit is None and not as_json and not as_csv and width():
        limit = LATEST
    first, last = days
    found = sessions(desk, deck=deck, since=first, until=last, limit=limit)
    if as_json:
        tell_sessions_json(found)
    elif as_csv:
        tell_sessions_csv(found)
    elif found.listed:
        tell_sessions(desk, found)
    elif deck or first is not None or last is not None:
        say("No session fits. `tutor history` lists all there are.")
    else:
        say("No sessions yet. `tutor study` begins one.")


def _tell_one(desk: "Desk", chosen: "SessionSummary", why: int | None, *, as_json: bool) -> None:
    answers = desk.store.history.answers(chosen.session)
    if why is not None:
        _explain(desk, chosen, answers, why, as_json=as_json)
    else:
        _show(chosen, answers, as_json=as_json)


def _named(desk: "Desk", word: str) -> "SessionSummary":
    """The session meant by a number, counted from the latest, or by the beginning of its id."""
    history = desk.store.history
    if word.isascii() and word.isdigit() and len(word) < SHORTEST:
        place = int(word)
        listed = history.sessions(limit=place) if place else []
        held = [listed[-1]] if listed and len(listed) == place else []
    else:
        begins = word.casefold()
        held = [item for item in history.sessions() if len(word) >= SHORTEST and item.session.startswith(begins)]
    if len(held) == 1:
        return held[0]
    raise TutorError(
        f'"{word}" means no session' if not held else f'"{word}" means {len(held)} sessions',
        hint="`tutor history` numbers them; 1 is the latest.",
        code=Exit.NO_INPUT,
    )


def _show(item: "SessionSummary", answers: "Sequence[Answer]", *, as_json: bool) -> None:
    from tutor.desk.localtime import local
    from tutor.study.fold import credit

    if as_json:
        tell_json(
            **summary_json(item),
            reviews=[_review_json(number, *answer) for number, answer in enumerate(answers, 1)],
        )
        return
    score = "" if item.score is None else f", {percent(item.score)}"
    tell(f"{local(item.at_ms)}, {counted(item.cards, 'card')}{score}{', practice' * item.practice}")
    for number, (_, review, given) in enumerate(answers, 1):
        overruled = ", overruled" if given != credit(review) else ""
        again = "" if review.first else ", asked again"
        hints = ", with a hint" if review.hints else ""
        tell(f"\n{number:>3}  {review.stem}")
        tell(f"     {review.form}{again}{hints}: {review.response or 'no answer'}")
        if review.verdict != "right":
            tell(f"     the answer: {review.answer}")
        reason = f" {review.reason}" if review.reason else ""
        tell(f"     {review.verdict}{overruled}, rated {Rating(review.rating).word}.{reason}")


def _explain(desk: "Desk", item: "SessionSummary", answers: "Sequence[Answer]", why: int, *, as_json: bool) -> None:
    from tutor.cli.why import why_fields, why_lines
    from tutor.desk.dispute import dispute

    if why > len(answers):
        raise TutorError(f"that session has {counted(len(answers), 'answer')}", code=Exit.NO_INPUT)
    event, review, given = answers[why - 1]
    found = dispute(desk, review)
    if as_json:
        tell_json(session=item.session, **_review_json(why, event, review, given), **why_fields(found))
        return
    for line in why_lines(review, given, found):
        tell(line)


def _review_json(number: int, event: "Event", review: "Review", given: float) -> dict[str, object]:
    from tutor.study.fold import credit

    return {
        "number": number,
        "event": event.id,
        "card": review.card,
        "form": review.form,
        "rung": review.rung,
        "stem": review.stem,
        "options": list(review.options),
        "answer": review.answer,
        "response": review.response,
        "verdict": review.verdict,
        "reason": review.reason,
        "credit": given,
        "overruled": given != credit(review),
        "proposed": Rating(review.proposed).word,
        "rating": Rating(review.rating).word,
        "first": review.first,
        "hints": review.hints,
        "sure": review.sure,
        "took_ms": review.took_ms,
    }
