"""How a session went, as both front ends show it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slip:
    """A card that was missed at its first attempt; `back` is the study day on which it comes back."""

    card: str
    stem: str
    answer: str
    back: int | None


@dataclass(frozen=True, slots=True)
class Result:
    """The score is the mean credit of the first attempts, 0 to 1; None when nothing was answered.

    `self_judged` counts the first attempts whose credit is the learner's own word; `left` the cards of today's portion
    still to ask, `tomorrow` the reviews that fall due on the next study day.
    """

    answered: int
    score: float | None
    took_ms: int
    self_judged: int
    slips: tuple[Slip, ...]
    practice: bool
    reason: str
    left: int
    today: int
    tomorrow: int
