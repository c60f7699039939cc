"""Past sessions as a list: numbered from the latest, each with its change against those before it."""

from typing import TYPE_CHECKING, NamedTuple

from tutor.study.trend import BEFORE, changes

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.study.history import SessionSummary


class Listed(NamedTuple):
    """A session with its `number` among all, 1 being the latest.

    `change` is by how much its score lies above the mean score of the five before it that were no practice and, where
    only one deck is listed, had a card of that deck; None where it is practice itself, or has none before it.
    """

    number: int
    summary: "SessionSummary"
    change: float | None


class Sessions(NamedTuple):
    """Some sessions, the latest first, and how many more would have been listed without a limit."""

    listed: tuple[Listed, ...]
    more: int


def sessions(
    desk: "Desk", *, deck: str = "", since: int | None = None, until: int | None = None, limit: int | None = None
) -> Sessions:
    """Return the sessions of one deck or of all, begun from study day `since` to `until`, at most `limit`.

    Raises TutorError when the log cannot be read.
    """
    history = desk.store.history
    total = history.count(since_day=since, until_day=until, deck=deck)
    wanted = total if limit is None else min(total, limit)
    found = _as_far_back_as_needed(desk, deck, since, wanted) if until is None else history.sessions(deck=deck)
    scores = [None if item.practice else item.score for item in reversed(found)]
    every = history.sessions() if deck else found
    numbers = {item.session: number for number, item in enumerate(every, 1)}
    listed = [
        Listed(numbers[item.session], item, by)
        for item, by in zip(found, reversed(changes(scores)), strict=True)
        if _is_within(item, since, until)
    ]
    return Sessions(tuple(listed[:wanted]), total - wanted)


def _as_far_back_as_needed(desk: "Desk", deck: str, since: int | None, wanted: int) -> "list[SessionSummary]":
    """The latest sessions: those wanted, and as many before them as their changes need.

    After a clock was set back, a session of an earlier day may stand between those wanted.
    """
    take = wanted + 4 * BEFORE
    while True:
        found = desk.store.history.sessions(limit=take, deck=deck)
        places = [place for place, item in enumerate(found, 1) if _is_within(item, since, None)]
        if len(found) < take:
            return found
        if len(places) >= wanted:
            earlier = found[places[wanted - 1] if wanted else 0 :]
            if sum(not item.practice and item.score is not None for item in earlier) >= BEFORE:
                return found
        take *= 2


def _is_within(item: "SessionSummary", since: int | None, until: int | None) -> bool:
    return (since is None or since <= item.day) and (until is None or item.day <= until)
