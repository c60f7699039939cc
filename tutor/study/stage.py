"""Where a session stands: one value for each thing that can be on the screen."""

from typing import TYPE_CHECKING, NamedTuple

from tutor.study.prompt import CREDITED, Prompt, Rating, Rung
from tutor.study.queue import Candidate

if TYPE_CHECKING:
    # Nothing is answered before the first prompt is up.
    from tutor.study.response import Response
    from tutor.study.verdict import Verdict, Worth


class Waiting(NamedTuple):
    """A card that is chosen and wants its prompt.

    `first` is false for a card missed earlier in this session; `form`, `stem` and `rung` are then those it was missed
    in and is to be asked in again, empty and None otherwise.
    """

    candidate: Candidate
    first: bool = True
    form: str = ""
    stem: str = ""
    rung: Rung | None = None


class Asking(NamedTuple):
    """The prompt is on the screen. `hints` counts those shown; `revealed` that a self-judged model answer is open.

    `draft` is what the learner had written when the model answer was opened.
    """

    candidate: Candidate
    prompt: Prompt
    content: str
    first: bool
    since_ms: int
    hints: int = 0
    revealed: bool = False
    draft: str = ""


class Judged(NamedTuple):
    """The verdict is on the screen and nothing is written yet.

    `verdict` is what the response was judged to be; `overruled` says that the learner turned it round. `proposed` is
    the rating that stands, after the overrule.
    """

    asked: Asking
    response: "Response"
    verdict: "Verdict"
    proposed: Rating
    took_ms: int
    sure: bool = False
    overruled: bool = False

    @property
    def stands(self) -> "Worth":
        """What the response counts as, the learner's word going before the verdict's."""
        if not self.overruled:
            return self.verdict.kind
        return "wrong" if self.verdict.kind in CREDITED else "right"

    @property
    def credit(self) -> float:
        """The credit that stands, from 0 to 1."""
        if not self.overruled:
            return self.verdict.credit
        return 1.0 if self.stands == "right" else 0.0


class Retyping(NamedTuple):
    """The rating is written; a short answer that was missed is typed once before moving on."""

    judged: Judged
    rating: Rating
    attempt: str = ""


class Ended(NamedTuple):
    """Nothing more is asked; `reason` is "done", "time" or "quit"."""

    reason: str


Stage = Waiting | Asking | Judged | Retyping | Ended
