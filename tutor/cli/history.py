"""`tutor history`: past sessions with their scores, and one session prompt by prompt."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from tutor.cli.lines import say, tell, tell_json, tell_table
from tutor.cli.opening import open_desk
from tutor.cli.options import as_json
from tutor.errors import Exit, TutorError
from tutor.study.count import counted
from tutor.study.day import iso
from tutor.study.prompt import Rating

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.store.records import Answer
    from tutor.study.history import SessionSummary
    from tutor.study.log import Event, Review

SHORTEST = 6
"""The fewest characters of an id that name a session."""


@click.command()
@click.argument("session", required=False)
@click.option("--limit", type=click.IntRange(1), default=None, help="Show only so many, the latest.")
@click.option("--why", type=click.IntRange(1), default=None, metavar="N", help="Explain the verdict of answer N.")
@as_json
def history(session: str | None, limit: int | None, why: int | None, as_json: bool) -> None:
    """List past sessions: when, which decks, how many cards, and the score.

    The score is the mean credit of each card's first attempt in the session; * marks self-judged ones among them. With
    SESSION, 1 for the latest or the beginning of an id, show what was asked and answered in it; with --why also, what
    one answer was judged by: the judge's steps, and the deck's text then and now.
    """
    if why is not None and session is None:
        raise click.UsageError("--why N goes with a SESSION")
    with open_desk() as desk:
        sessions = desk.store.history.sessions(limit=None if session else limit)
        if session is not None:
            chosen = _named(sessions, session)
            answers = desk.store.history.answers(chosen.session)
            if why is not None:
                _explain(desk, chosen, answers, why, as_json=as_json)
            else:
                _show(chosen, answers, as_json=as_json)
            return
        _list(desk, sessions, as_json=as_json)


def _list(desk: "Desk", sessions: Sequence["SessionSummary"], *, as_json: bool) -> None:
    if as_json:
        tell_json(sessions=[_summary_json(item) for item in sessions])
        return
    if not sessions:
        say("No sessions yet. `tutor study` begins one.")
        return
    rows = []
    for number, item in enumerate(sessions, 1):
        names = ", ".join(desk.library.deck_title(deck) for deck in item.decks)
        rows.append(
            (
                str(number),
                _local(item.at_ms),
                names + (" (practice)" if item.practice else ""),
                str(item.cards),
                _percent(item.score) + ("*" if item.self_judged else " "),
                counted(max(1, round(item.took_ms / 60_000)), "minute"),
            )
        )
    tell_table((">#", "session", "decks", ">cards", ">score ", ">time"), rows)


def _named(sessions: Sequence["SessionSummary"], word: str) -> "SessionSummary":
    """The session meant by a number, counted from the latest, or by the beginning of its id."""
    if word.isascii() and word.isdigit() and 0 < int(word) <= len(sessions):
        return sessions[int(word) - 1]
    held = [item for item in sessions if len(word) >= SHORTEST and item.session.startswith(word.casefold())]
    if len(held) == 1:
        return held[0]
    raise TutorError(
        f'"{word}" means no session' if not held else f'"{word}" means {len(held)} sessions',
        hint="`tutor history` numbers them; 1 is the latest.",
        code=Exit.NO_INPUT,
    )


def _show(item: "SessionSummary", answers: "Sequence[Answer]", *, as_json: bool) -> None:
    from tutor.study.fold import credit

    if as_json:
        tell_json(
            **_summary_json(item),
            reviews=[_review_json(number, *answer) for number, answer in enumerate(answers, 1)],
        )
        return
    tell(f"{_local(item.at_ms)}, {counted(item.cards, 'card')}, {_percent(item.score)}{', practice' * item.practice}")
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


def _summary_json(item: "SessionSummary") -> dict[str, object]:
    return {
        "session": item.session,
        "at": datetime.fromtimestamp(item.at_ms / 1000, UTC).isoformat(timespec="seconds"),
        "day": iso(item.day),
        "decks": list(item.decks),
        "cards": item.cards,
        "answered": item.answered,
        "score": item.score,
        "self_judged": item.self_judged,
        "took_ms": item.took_ms,
        "practice": item.practice,
    }


def _local(at_ms: int) -> str:
    return f"{datetime.fromtimestamp(at_ms / 1000, UTC).astimezone():%Y-%m-%d %H:%M}"


def _percent(score: float | None) -> str:
    return "" if score is None else f"{round(score * 100)} %"
