"""What the study screen shows, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, Self

from tutor.deck.cards import Card
from tutor.desk.sitting import Sitting
from tutor.study.prompt import Rating
from tutor.study.queue import Queue
from tutor.study.session import Session, begin
from tutor.study.stage import Asking
from tutor.tui.moment import Moment, moment

Grade = Literal["right", "close", "partly", "wrong"]

GRADES: tuple[Grade, ...] = ("right", "close", "partly", "wrong")
"""What a learner can say of an answer of their own, in the order of the keys."""


@dataclass(frozen=True, slots=True)
class View:
    """A sitting as it stands, and where the learner's pointer and ticks are.

    `pointer` is -1 while it points at nothing; `ticked` holds the indices of a list's parts. `said` is a sentence
    to show above the question, or empty.
    """

    session: Session
    title: str = ""
    done: int = 0
    card: Card | None = None
    intervals: Mapping[Rating, int] = field(default_factory=dict)
    said: str = ""
    pointer: int = -1
    ticked: frozenset[int] = frozenset()

    @classmethod
    def of(cls, sitting: Sitting, said: str) -> Self:
        """Return the view of a sitting, the pointer at nothing."""
        return cls(sitting.session, sitting.title, sitting.done, sitting.card, sitting.intervals(), said)

    @property
    def moment(self) -> Moment | None:
        """What the learner is doing."""
        return moment(self.session.stage)

    @property
    def scene(self) -> tuple[object, ...]:
        """What must differ for the screen to begin anew, with an empty entry and everything scrolled back."""
        match self.session.stage:
            case Asking(prompt=prompt, since_ms=since_ms):
                return self.moment, prompt, since_ms
            case stage:
                return self.moment, type(stage)

    @property
    def place(self) -> int:
        """Which card of the session is on the screen, counted from 1; one that was missed keeps its place."""
        return min(self.done + 1, self.session.total)

    @property
    def choices(self) -> int:
        """How many things the pointer can stand on, which is how many letters work."""
        stage = self.session.stage
        if not isinstance(stage, Asking):
            return 0
        match self.moment:
            case "choosing":
                return len(stage.prompt.options)
            case "placing":
                return len(stage.prompt.parts) + 1
            case "ticking":
                return len(stage.prompt.parts)
            case "grading":
                return len(GRADES)
            case _:
                return 0

    def moved(self, by: int) -> "View":
        """Return the view with the pointer moved, stopping at both ends; from nothing it enters at the near end."""
        if not self.choices:
            return self
        if self.pointer < 0:
            return replace(self, pointer=0 if by > 0 else self.choices - 1)
        return replace(self, pointer=min(max(self.pointer + by, 0), self.choices - 1))

    def toggled(self, index: int) -> "View":
        """Return the view with the item ticked, or no longer."""
        return replace(self, pointer=index, ticked=self.ticked ^ {index})


NOTHING = View(begin("", Queue(()), 0))
"""The view of a session over nothing."""
