"""The learner's aims: how well to remember, how much to do in a day, and by when."""

from typing import Literal, NamedTuple

RECALL_RANGE = (0.70, 0.97)


RungName = Literal["auto", "choose", "cued", "free"]
"""A rung by name, or "auto" for the one the ladder chooses."""


class Plan(NamedTuple):
    """The aims that shape a day.

    `recall` is the wanted probability of remembering a card on the day it falls due, from 0.70 to 0.97.
    `new` and `reviews` cap a study day, `minutes` a session; 0 minutes means no limit. `exam` is the study day of
    the exam, or None: no card then waits past the eve of it. `rung` fixes the rung, or "auto" lets the ladder choose.
    """

    recall: float = 0.90
    new: int = 10
    reviews: int = 60
    minutes: int = 20
    exam: int | None = None
    rung: RungName = "auto"
