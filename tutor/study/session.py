"""One sitting as a frozen value, from its beginning to each prompt; `tutor.study.move` takes it on by actions.

The session knows cards only as light candidates. When it needs one asked its stage is `Waiting`; the desk then
builds the prompt and hands it over with `present`.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple, assert_never

from tutor.study.prompt import Prompt
from tutor.study.queue import Queue
from tutor.study.stage import Asking, Ended, Judged, Retyping, Stage, Waiting

if TYPE_CHECKING:
    # The first prompt is up before anything is written down.
    from tutor.study.log import SessionStart
    from tutor.study.record import Outcome


class Session(NamedTuple):
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
    past: tuple["Session", ...] = ()
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
    stage = session.stage
    if isinstance(stage, Waiting):
        return session._replace(stage=Asking(stage.candidate, prompt, content, stage.first, now_ms))
    from tutor.study.attempt import reasked, rejudged

    match stage:
        case Asking() as asking:
            return session._replace(stage=reasked(asking, prompt, content, now_ms))
        case Judged() as judged:
            return session._replace(stage=rejudged(judged, prompt, content, now_ms))
        case Retyping(judged) as retyping:
            again = reasked(judged.asked, prompt, content, now_ms)
            return session._replace(stage=retyping._replace(judged=judged._replace(asked=again)))
        case Ended():
            return session
        case never:
            assert_never(never)
