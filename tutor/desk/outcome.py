"""How a session went, worked out from the session and the log."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tutor.desk.portion import portion
from tutor.desk.result import Result, Slip
from tutor.desk.scope import Scope
from tutor.study.prompt import Rating
from tutor.study.session import Session, score
from tutor.study.stage import Ended

if TYPE_CHECKING:
    from tutor.desk.desk import Desk


def result(desk: "Desk", session: Session, decks: Sequence[str]) -> Result:
    """The score, the time, what slipped, and what the rest of the day holds for these decks."""
    today, firsts = desk.today(), [outcome for outcome in session.outcomes if outcome.first]
    slips = tuple(
        Slip(outcome.card, outcome.stem, outcome.answer, desk.store.due(outcome.card))
        for outcome in firsts
        if outcome.rating is Rating.AGAIN
    )
    return Result(
        answered=len(firsts),
        score=score(session.outcomes),
        took_ms=sum(outcome.took_ms for outcome in session.outcomes),
        self_judged=sum(outcome.self_judged for outcome in firsts),
        slips=slips,
        practice=session.practice,
        reason=session.stage.reason if isinstance(session.stage, Ended) else "",
        left=len(portion(desk, decks, Scope()).items),
        today=today,
        tomorrow=desk.store.falling_due(decks, today + 1, today + 1),
    )
