"""`tutor history`: past sessions with their scores."""

from datetime import UTC, datetime

import click

from tutor.cli.lines import plural, say, tell_json, tell_table
from tutor.cli.options import as_json, open_desk


@click.command()
@click.option("--limit", type=click.IntRange(1), default=None, help="Show only so many, the latest.")
@as_json
def history(limit: int | None, as_json: bool) -> None:
    """List past sessions: when, which decks, how many cards, and the score.

    The score is the mean credit of each card's first attempt in the session; * marks self-judged ones among them.
    """
    with open_desk() as desk:
        sessions = desk.store.sessions(limit=limit)
        titles = {file.id: file.title for file in desk.library.files}
    if as_json:
        tell_json(
            sessions=[
                {
                    "session": item.session,
                    "at": datetime.fromtimestamp(item.at_ms / 1000, UTC).isoformat(timespec="seconds"),
                    "day": _iso(item.day),
                    "decks": list(item.decks),
                    "cards": item.cards,
                    "answered": item.answered,
                    "score": item.score,
                    "self_judged": item.self_judged,
                    "took_ms": item.took_ms,
                    "practice": item.practice,
                }
                for item in sessions
            ]
        )
        return
    if not sessions:
        say("No sessions yet. `tutor study` begins one.")
        return
    rows = []
    for item in sessions:
        began = datetime.fromtimestamp(item.at_ms / 1000, UTC).astimezone()
        score = "" if item.score is None else f"{round(item.score * 100)} %"
        names = ", ".join(titles.get(deck, deck) for deck in item.decks)
        rows.append(
            (
                f"{began:%Y-%m-%d %H:%M}",
                names + (" (practice)" if item.practice else ""),
                str(item.cards),
                score + ("*" if item.self_judged else " "),
                plural(max(1, round(item.took_ms / 60_000)), "minute"),
            )
        )
    tell_table(("session", "decks", ">cards", ">score ", ">time"), rows)


def _iso(day: int) -> str:
    from tutor.study.day import iso

    return iso(day)
