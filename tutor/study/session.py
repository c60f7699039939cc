"""One sitting as a frozen value: `move` takes an action and gives the next session and what to write down.

The session knows cards only as light candidates. When it needs one asked its stage is `Waiting`; the desk then
builds the prompt and hands it over with `present`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from tutor.study.action import Action, Answer, Hint, Mark, Quit, Rate, Retype, Reveal, SetAside, TakeBack, Turn
from tutor.study.attempt import answered, asked, reasked, rejudged, retyped, turned
from tutor.study.prompt import SELF_JUDGED, Prompt, Rating
from tutor.study.queue import Candidate, Queue
from tutor.study.stage import Asking, Ended, Judged, Retyping, Stage, Waiting

if TYPE_CHECKING:
    # The first prompt is up before anything is written down.
    from tutor.study.log import Entry, SessionStart
    from tutor.study.record import Outcome

__all__ = [
    "Action",
    "Answer",
    "Asking",
    "Ended",
    "Hint",
    "Judged",
    "Mark",
    "Quit",
    "Rate",
    "Retype",
    "Retyping",
    "Reveal",
    "Session",
    "SetAside",
    "Stage",
    "TakeBack",
    "Turn",
    "Waiting",
    "begin",
    "finished",
    "move",
    "opening",
    "present",
    "score",
    "skip",
]

RETURN_AFTER = 5
"""How many other cards come before a missed one returns: enough that it is recalled rather than repeated."""

PAST = 100
"""How many actions a session can take back; the log itself can go further."""

Moved = tuple["Session", tuple["Entry", ...]]


@dataclass(frozen=True, slots=True)
class Session:
    """A sitting: what is still to be asked, what stands on the screen, and what was done.

    `queue` holds what is left, in order; `past` holds the earlier sessions that `TakeBack` goes back to, latest last,
    each without a past of its own and with the note to show on return. `total` counts the distinct cards of the
    sitting, `limit_ms` its length or 0. `note` says in a sentence what was last taken back, or is empty.
    """

    id: str
    stage: Stage
    queue: tuple[Waiting, ...]
    total: int
    started_ms: int
    practice: bool = False
    limit_ms: int = 0
    outcomes: "tuple[Outcome, ...]" = ()
    past: tuple["Session", ...] = field(default=(), repr=False)
    note: str = ""


def begin(id: str, queue: Queue, now_ms: int, practice: bool = False, limit_ms: int = 0) -> Session:  # noqa: A002 - the word of the log
    """Return a session over the queue, waiting for the prompt of its first card, or ended when there is none."""
    cards = tuple(Waiting(item) for item in {item.card: item for item in queue.items}.values())
    return Session(
        id=id,
        stage=cards[0] if cards else Ended("done"),
        queue=cards[1:],
        total=len(cards),
        started_ms=now_ms,
        practice=practice,
        limit_ms=limit_ms,
    )


def opening(session: Session, decks: Iterable[str]) -> "SessionStart":
    """Return the entry that opens the session in the log."""
    from tutor.study.log import SessionStart

    return SessionStart(session=session.id, decks=tuple(decks), practice=session.practice)


def finished(session: Session) -> int:
    """Return how many distinct cards of the session are finished with."""
    left = {waiting.candidate.card for waiting in session.queue}
    match session.stage:
        case Waiting(candidate=candidate) | Asking(candidate=candidate) | Judged(asked=Asking(candidate=candidate)):
            left.add(candidate.card)
        case Retyping() | Ended():
            pass
    return session.total - len(left)


def score(outcomes: "Iterable[Outcome]") -> float | None:
    """Return the mean credit of the first attempts, from 0 to 1, or None when there are none."""
    first = [each.credit for each in outcomes if each.first]
    return sum(first) / len(first) if first else None


def present(session: Session, prompt: Prompt, content: str, now_ms: int) -> Session:
    """Return the session with the prompt of its waiting card on the screen; its clock starts now.

    Also replaces the prompt of a card on the screen, after its deck was edited: a verdict that is not yet written is
    judged anew, or the question opened again when it is put in another way than before.
    """
    match session.stage:
        case Waiting() as waiting:
            return replace(session, stage=asked(waiting, prompt, content, now_ms))
        case Asking() as asking:
            return replace(session, stage=reasked(asking, prompt, content, now_ms))
        case Judged() as judged:
            return replace(session, stage=rejudged(judged, prompt, content, now_ms))
        case Retyping(judged) as retyping:
            again = reasked(judged.asked, prompt, content, now_ms)
            return replace(session, stage=replace(retyping, judged=replace(judged, asked=again)))
        case Ended():
            return session
        case never:
            assert_never(never)


def skip(session: Session, now_ms: int) -> Moved:
    """Leave out the card whose turn it is because it cannot be asked any more, and go on to the next."""
    stage = session.stage
    candidate = stage.candidate if isinstance(stage, Waiting) else _on_screen(stage)
    if candidate is None:
        return session, ()
    rest = replace(_without(session, candidate), note="")
    if not any(each.card == candidate.card for each in session.outcomes):
        rest = replace(rest, total=rest.total - 1)
    return _next(rest, candidate, now_ms)


def move(session: Session, action: Action, now_ms: int) -> Moved:
    """Return the session after the action and what is to be written down for it, in order.

    An action that does not fit the stage changes nothing.
    """
    fresh = replace(session, note="")
    match action, session.stage:
        case Answer(response, sure), Asking() as asking:
            judged = answered(asking, response, now_ms, sure=sure)
            return (replace(fresh, stage=judged), ()) if judged else (session, ())
        case Hint(), Asking(hints=0, revealed=False) as asking if asking.prompt.hint:
            return replace(fresh, stage=replace(asking, hints=1)), ()
        case Reveal(text), Asking(revealed=False) as asking if asking.prompt.form in SELF_JUDGED:
            return replace(fresh, stage=replace(asking, revealed=True, draft=text)), ()
        case Turn(), Judged() as judged:
            return replace(fresh, stage=turned(judged)), ()
        case Rate(rating), Judged() as judged:
            return _rated(fresh, judged, rating or judged.proposed, now_ms)
        case Retype(), Retyping(judged):
            return _next(fresh, judged.asked.candidate, now_ms)
        case SetAside(how), stage if candidate := _on_screen(stage):
            return _set_aside(session, candidate, how, now_ms)
        case Mark(on), stage if candidate := _on_screen(stage):
            from tutor.study.log import Flag

            return replace(fresh, past=_remembered(fresh, "The flag is as it was.")), (Flag(candidate.card, on),)
        case TakeBack(), _:
            return _taken_back(session, now_ms)
        case Quit(), stage if not isinstance(stage, Ended):
            return _left(fresh)
        case _:
            return session, ()


def _rated(session: Session, judged: Judged, rating: Rating, now_ms: int) -> Moved:
    after, written = _committed(session, judged, rating)
    if retyped(judged, rating):
        return replace(after, stage=Retyping(judged, rating)), written
    after, end = _next(after, judged.asked.candidate, now_ms)
    return after, written + end


def _committed(session: Session, judged: Judged, rating: Rating) -> Moved:
    """Write the rating down; a missed card goes back into the queue, to be asked in the same form."""
    from tutor.study.record import entries, outcome

    queue = session.queue
    if rating is Rating.AGAIN:
        prompt = judged.asked.prompt
        back = Waiting(judged.asked.candidate, first=False, form=prompt.form, stem=prompt.stem, rung=prompt.rung)
        queue = (*queue[:RETURN_AFTER], back, *queue[RETURN_AFTER:])
    after = replace(
        session,
        queue=queue,
        outcomes=(*session.outcomes, outcome(judged, rating)),
        past=_remembered(session, "The rating is taken back."),
    )
    return after, entries(judged, rating, session.id, practice=session.practice)


def _set_aside(session: Session, candidate: Candidate, how: str, now_ms: int) -> Moved:
    from tutor.study.log import Bury, Suspend

    entry: Entry
    match how:
        case "suspend":
            entry, note = Suspend(candidate.card), "The card is no longer suspended."
        case "bury":
            entry, note = Bury(candidate.card), "The card is back in today's portion."
        case _:
            return session, ()
    rest = replace(_without(session, candidate), past=_remembered(session, note), note="")
    after, end = _next(rest, candidate, now_ms)
    return after, (entry, *end)


def _taken_back(session: Session, now_ms: int) -> Moved:
    """Go back to before the last action written down; but an unwritten verdict newer than it is opened again."""
    from tutor.study.log import Undo

    match session.stage:
        case Judged(asked=asking) as judged if not session.past or session.past[-1].stage is not judged:
            return replace(session, stage=replace(asking, since_ms=now_ms), note="The question is open again."), ()
        case Ended(reason="quit"):
            return session, ()
        case _ if not session.past:
            return session, ()
    *earlier, before = session.past
    stage = replace(before.stage, since_ms=now_ms) if isinstance(before.stage, Asking) else before.stage
    return replace(before, stage=stage, past=tuple(earlier)), (Undo(""),)


def _left(session: Session) -> Moved:
    """End the session where it stands; the card on the screen is still to be asked, unless its verdict was written."""
    written: tuple[Entry, ...] = ()
    match session.stage:
        case Judged(proposed=rating) as judged:
            session, written = _committed(session, judged, rating)
        case Waiting() as waiting:
            session = replace(session, queue=(waiting, *session.queue))
        case Asking(candidate=candidate, first=first, prompt=prompt):
            again = Waiting(candidate) if first else Waiting(candidate, first, prompt.form, prompt.stem, prompt.rung)
            session = replace(session, queue=(again, *session.queue))
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
    return replace(session, stage=queue[turn], queue=queue[:turn] + queue[turn + 1 :]), ()


def _ended(session: Session, reason: str) -> Moved:
    from tutor.study.log import SessionEnd

    return replace(session, stage=Ended(reason)), (SessionEnd(session.id, reason),)


def _remembered(session: Session, note: str) -> tuple[Session, ...]:
    """Return the past with the present added: what to go back to, and what to say on return."""
    return (*session.past, replace(session, past=(), note=note))[-PAST:]


def _without(session: Session, candidate: Candidate) -> Session:
    return replace(session, queue=tuple(each for each in session.queue if each.candidate.card != candidate.card))


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
