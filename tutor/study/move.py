"""From one session to the next by an action, with what is to be written down for it."""

from typing import assert_never

from tutor.study.action import Action, Answer, Hint, Mark, Quit, Rate, Retype, Reveal, SetAside, TakeBack, Turn
from tutor.study.attempt import answered, retyped, turned
from tutor.study.log import Bury, Entry, Flag, SessionEnd, Suspend, Undo
from tutor.study.prompt import SELF_JUDGED, Rating
from tutor.study.queue import Candidate
from tutor.study.record import entries, outcome
from tutor.study.session import Session
from tutor.study.stage import Asking, Ended, Judged, Retyping, Stage, Waiting

RETURN_AFTER = 5
"""How many other cards come before a missed one returns: enough that it is recalled rather than repeated."""

PAST = 100
"""How many actions a session can take back; the log itself can go further."""

Moved = tuple[Session, tuple[Entry, ...]]
"""The next session, and what is to be written down, in order."""


def skip(session: Session, now_ms: int) -> Moved:
    """Leave out the card whose turn it is because it cannot be asked any more, and go on to the next."""
    stage = session.stage
    candidate = stage.candidate if isinstance(stage, Waiting) else _on_screen(stage)
    if candidate is None:
        return session, ()
    rest = _without(session, candidate)._replace(note="")
    if not any(each.card == candidate.card for each in session.outcomes):
        rest = rest._replace(total=rest.total - 1)
    return _next(rest, candidate, now_ms)


def move(session: Session, action: Action, now_ms: int) -> Moved:
    """Return the session after the action and what is to be written down for it, in order.

    An action that does not fit the stage changes nothing.
    """
    fresh = session._replace(note="")
    match action, session.stage:
        case Answer(response, sure), Asking() as asking:
            judged = answered(asking, response, now_ms, sure=sure)
            return (fresh._replace(stage=judged), ()) if judged else (session, ())
        case Hint(), Asking(hints=0, revealed=False) as asking if asking.prompt.hint:
            return fresh._replace(stage=asking._replace(hints=1)), ()
        case Reveal(text), Asking(revealed=False) as asking if asking.prompt.form in SELF_JUDGED:
            return fresh._replace(stage=asking._replace(revealed=True, draft=text)), ()
        case Turn(), Judged() as judged:
            return fresh._replace(stage=turned(judged)), ()
        case Rate(rating), Judged() as judged:
            return _rated(fresh, judged, rating or judged.proposed, now_ms)
        case Retype(), Retyping(judged):
            return _next(fresh, judged.asked.candidate, now_ms)
        case SetAside(how), stage if candidate := _on_screen(stage):
            return _set_aside(session, candidate, how, now_ms)
        case Mark(on), stage if candidate := _on_screen(stage):
            return fresh._replace(past=_remembered(fresh, "The flag is as it was.")), (Flag(candidate.card, on),)
        case TakeBack(), _:
            return _taken_back(session, now_ms)
        case Quit(), stage if not isinstance(stage, Ended):
            return _left(fresh)
        case _:
            return session, ()


def _rated(session: Session, judged: Judged, rating: Rating, now_ms: int) -> Moved:
    after, written = _committed(session, judged, rating)
    if retyped(judged, rating):
        return after._replace(stage=Retyping(judged, rating)), written
    after, end = _next(after, judged.asked.candidate, now_ms)
    return after, written + end


def _committed(session: Session, judged: Judged, rating: Rating) -> Moved:
    """Write the rating down; a missed card goes back into the queue, to be asked in the same form."""
    queue = session.queue
    if rating is Rating.AGAIN:
        prompt = judged.asked.prompt
        back = Waiting(judged.asked.candidate, first=False, form=prompt.form, stem=prompt.stem, rung=prompt.rung)
        queue = (*queue[:RETURN_AFTER], back, *queue[RETURN_AFTER:])
    after = session._replace(
        queue=queue,
        outcomes=(*session.outcomes, outcome(judged, rating)),
        past=_remembered(session, "The rating is taken back."),
    )
    return after, entries(judged, rating, session.id, practice=session.practice)


def _set_aside(session: Session, candidate: Candidate, how: str, now_ms: int) -> Moved:
    entry: Entry
    match how:
        case "suspend":
            entry, note = Suspend(candidate.card), "The card is no longer suspended."
        case "bury":
            entry, note = Bury(candidate.card), "The card is back in today's portion."
        case _:
            return session, ()
    rest = _without(session, candidate)._replace(past=_remembered(session, note), note="")
    after, end = _next(rest, candidate, now_ms)
    return after, (entry, *end)


def _taken_back(session: Session, now_ms: int) -> Moved:
    """Go back to before the last action written down; but what is newer and unwritten is taken back first.

    An unwritten verdict opens the question again, and an open model answer is closed.
    """
    latest = session.past[-1].stage if session.past else None
    match session.stage:
        case Judged(asked=asking) as judged if judged is not latest:
            return session._replace(stage=asking._replace(since_ms=now_ms), note="The question is open again."), ()
        case Asking(revealed=True) as asking if asking is not latest:
            return session._replace(stage=asking._replace(revealed=False), note="The model answer is closed again."), ()
        case Ended(reason="quit"):
            return session, ()
        case _ if not session.past:
            return session, ()
    *earlier, before = session.past
    stage = before.stage._replace(since_ms=now_ms) if isinstance(before.stage, Asking) else before.stage
    return before._replace(stage=stage, past=tuple(earlier)), (Undo(""),)


def _left(session: Session) -> Moved:
    """End the session where it stands; the card on the screen is still to be asked, unless its verdict was written."""
    written: tuple[Entry, ...] = ()
    match session.stage:
        case Judged(proposed=rating) as judged:
            session, written = _committed(session, judged, rating)
        case Waiting() as waiting:
            session = session._replace(queue=(waiting, *session.queue))
        case Asking(candidate=candidate, first=first, prompt=prompt):
            again = Waiting(candidate) if first else Waiting(candidate, first, prompt.form, prompt.stem, prompt.rung)
            session = session._replace(queue=(again, *session.queue))
        case Retyping() | Ended():
            pass
    session, end = _ended(session, "quit")
    return session, written + end


def _next(session: Session, last: Candidate, now_ms: int) -> Moved:
    """Go on to the next card, not of the note just asked unless nothing else is left, or end the session."""
    queue = session.queue
    if not queue:
        return _ended(session, "done")
    if session.limit_ms and now_ms - session.started_ms >= session.limit_ms:
        return _ended(session, "time")
    turn = next((i for i, each in enumerate(queue) if each.candidate.sibling_key != last.sibling_key), 0)
    return session._replace(stage=queue[turn], queue=queue[:turn] + queue[turn + 1 :]), ()


def _ended(session: Session, reason: str) -> Moved:
    return session._replace(stage=Ended(reason)), (SessionEnd(session.id, reason),)


def _remembered(session: Session, note: str) -> tuple[Session, ...]:
    """Return the past with the present added: what to go back to, and what to say on return."""
    return (*session.past, session._replace(past=(), note=note))[-PAST:]


def _without(session: Session, candidate: Candidate) -> Session:
    return session._replace(queue=tuple(each for each in session.queue if each.candidate.card != candidate.card))


def _on_screen(stage: Stage) -> Candidate | None:
    match stage:
        case Asking(candidate=candidate):
            return candidate
        case Judged(asked=asking) | Retyping(judged=Judged(asked=asking)):
            return asking.candidate
        case Waiting() | Ended():
            return None
        case never:
            assert_never(never)
