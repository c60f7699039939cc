"""What the learner can do in a session; `tutor.study.move` says what comes of it."""

from dataclasses import dataclass

from tutor.study.prompt import Rating
from tutor.study.response import Response


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
    """Overrule the verdict: right becomes wrong, anything else becomes right; a second time turns it back."""


@dataclass(frozen=True, slots=True)
class Retype:
    """The missed answer typed once more; anything moves on."""

    text: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo the last action of this session; before a rating is written, open the question again."""


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
