"""What the log tells about past sessions: the score history."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One sitting as the history lists it.

    `at_ms` and `day` are the moment and the study day of its earliest event. `decks` are those of its answered cards,
    by first answer, under the ids they have now. `cards` counts the distinct cards answered and `answered` the first
    attempts, whose mean credit, each in whole millionths, is `score`, from 0 to 1, or None where all of them were taken
    back; `self_judged` counts those whose credit is the learner's own word. `took_ms` is the time spent answering,
    repeats included.
    """

    session: str
    at_ms: int
    day: int
    decks: tuple[str, ...]
    cards: int
    answered: int
    score: float | None
    self_judged: int
    took_ms: int
    practice: bool
