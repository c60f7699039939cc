"""One sitting as a frozen value: `move` takes an action and gives the next session and what to write down.

The session knows cards only as light candidates. When it needs one asked its stage is `Waiting`; the desk then
builds the prompt and hands it over with `present`.
"""

from dataclasses import dataclass, field

from tutor.study.log import Entry
from tutor.study.prompt import Prompt, Rating, Response, Verdict
from tutor.study.queue import Candidate


@dataclass(frozen=True, slots=True)
class Waiting:
    """The next card is chosen and wants its prompt; `first` is false for a card missed earlier in this session."""

    candidate: Candidate
    first: bool = True


@dataclass(frozen=True, slots=True)
class Asking:
    """The prompt is on the screen. `hints` counts those shown; `revealed` that a self-judged model answer is open."""

    candidate: Candidate
    prompt: Prompt
    content: str
    first: bool
    since_ms: int
    hints: int = 0
    revealed: bool = False
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict is on the screen and nothing is written yet.

    `proposed` is the rating the verdict stands for; `overruled` says the learner turned the verdict round.
    """

    asked: Asking
    response: Response
    verdict: Verdict
    proposed: Rating
    took_ms: int
    sure: bool = False
    overruled: bool = False


@dataclass(frozen=True, slots=True)
class Retyping:
    """The rating is written; a short answer that was missed is typed once before moving on."""

    judged: Judged
    rating: Rating
    attempt: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """Nothing more is asked; `reason` is "done", "time" or "quit"."""

    reason: str


Stage = Waiting | Asking | Judged | Retyping | Ended


@dataclass(frozen=True, slots=True)
class Outcome:
    """One rated response of this session, for its result."""

    card: str
    deck: str
    stem: str
    answer: str
    form: str
    verdict: str
    credit: float
    rating: Rating
    first: bool
    self_judged: bool
    took_ms: int


@dataclass(frozen=True, slots=True)
class Session:
    """A sitting: what is still to be asked, what stands on the screen, and what was done.

    `queue` holds what is left, in order; `past` holds the earlier sessions that `Undo` goes back to, latest last.
    `total` counts the distinct cards of the sitting, `limit_ms` its length or 0.
    """

    id: str
    stage: Stage
    queue: tuple[Candidate, ...]
    total: int
    started_ms: int
    practice: bool = False
    limit_ms: int = 0
    outcomes: tuple[Outcome, ...] = ()
    past: tuple["Session", ...] = field(default=(), repr=False)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Give a response; `sure` marks it as certain."""

    response: Response
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Hint:
    """Ask for help with the prompt."""


@dataclass(frozen=True, slots=True)
class Reveal:
    """Open the model answer of a self-judged form; `text` is what the learner wrote, or nothing."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Rate:
    """Accept the verdict's rating (None) or give another, and go on."""

    rating: Rating | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Overrule the verdict: right becomes wrong, anything else becomes right."""


@dataclass(frozen=True, slots=True)
class Retype:
    """The missed answer typed once more; anything moves on."""

    text: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo the last action of this session."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """Take the card on the screen out: `how` is "suspend", or "bury" for today."""

    how: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Flag the card on the screen, or take its flag away."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave; a verdict on the screen is committed as proposed."""


Action = Answer | Hint | Reveal | Rate | Turn | Retype | TakeBack | SetAside | Mark | Quit


def move(session: Session, action: Action, now_ms: int) -> tuple[Session, tuple[Entry, ...]]:
    """Return the session after the action and what is to be written down for it, in order.

    An action that does not fit the stage changes nothing.
    """
    raise NotImplementedError


def present(session: Session, prompt: Prompt, content: str, now_ms: int) -> Session:
    """Return the session with the prompt of its waiting card on the screen; its clock starts now.

    Also replaces the prompt of a card on the screen, after its deck was edited.
    """
    raise NotImplementedError
