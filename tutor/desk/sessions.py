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
    found = _with_those_before(desk, deck, until, wanted)
    scores = [None if item.practice else item.score for item in reversed(found)]
    change = list(reversed(changes(scores)))[:wanted]
    if deck or until is not None:
        numbers = {item.session: number for number, item in enumerate(history.sessions(), 1)}
    else:
        numbers = {item.session: number for number, item in enumerate(found, 1)}
    return Sessions(
        tuple(Listed(numbers[item.session], item, by) for item, by in zip(found, change, strict=False)),
        total - wanted,
    )


def _with_those_before(desk: "Desk", deck: str, until: int | None, wanted: int) -> "list[SessionSummary]":
    """The sessions wanted and as many before them as their changes need."""
    take = wanted + 4 * BEFORE
    while True:
        found = desk.store.history.sessions(limit=take, until_day=until, deck=deck)
        before = sum(not item.practice and item.score is not None for item in found[wanted:])
        if before >= BEFORE or len(found) < take:
            return found
        take *= 2
