"""What the study screen shows, as one frozen value."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Self

from tutor.deck.cards import Card
from tutor.desk.sitting import Sitting
from tutor.study.prompt import Rating
from tutor.study.queue import Queue
from tutor.study.session import Session, begin
from tutor.study.stage import Asking
from tutor.tui.moment import Moment, moment

if TYPE_CHECKING:
    from tutor.study.response import Response
    from tutor.study.verdict import Worth

GRADES: tuple["Worth", ...] = ("right", "close", "partly", "wrong")
"""What a learner can say of an answer of their own, in the order of the keys."""


class View(NamedTuple):
    """A sitting as it stands, and where the learner's pointer and ticks are.

    `pointer` is -1 while it points at nothing; `ticked` holds the indices of a list's parts, or of the options that
    are picked. `arranged` are the parts of an order that have a place, in order; `pairs` holds for each part of a match
    the option given to it, or -1. `sure` says that the learner calls the answer to come certain. `acceptable` are the
    overruled words that the deck could accept, or nothing. `said` is a sentence to show above the question, or empty.
    """

    session: Session
    title: str = ""
    done: int = 0
    card: Card | None = None
    intervals: Mapping[Rating, int] = {}
    said: str = ""
    pointer: int = -1
    ticked: frozenset[int] = frozenset()
    arranged: tuple[int, ...] = ()
    pairs: tuple[int, ...] = ()
    sure: bool = False
    acceptable: str = ""

    @classmethod
    def of(cls, sitting: Sitting, said: str) -> Self:
        """Return the view of a sitting, the pointer at nothing unless it is needed, items found in a draft ticked."""
        view = cls(
            sitting.session,
            sitting.title,
            sitting.done,
            sitting.card,
            sitting.intervals(),
            said,
            acceptable=sitting.acceptable,
        )
        match view.session.stage:
            case Asking(prompt=prompt, draft=draft) if view.moment == "ticking" and draft:
                from tutor.study.ticks import suggested_ticks

                return view._replace(ticked=suggested_ticks(prompt, draft))
            case Asking(prompt=prompt) if view.moment == "matching":
                return view._replace(pointer=0, pairs=(-1,) * len(prompt.parts))
            case _:
                return view

    def after(self, old: "View") -> "View":
        """Return the view with what the learner had done so far, if it shows the same prompt as the old one."""
        if self.scene != old.scene:
            return self
        return self._replace(
            pointer=old.pointer, ticked=old.ticked, arranged=old.arranged, pairs=old.pairs, sure=old.sure
        )

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
            case "choosing" | "picking" | "matching":
                return len(stage.prompt.options)
            case "placing":
                return len(stage.prompt.parts) + 1
            case "ticking" | "ordering":
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
            return self._replace(pointer=0 if by > 0 else self.choices - 1)
        return self._replace(pointer=min(max(self.pointer + by, 0), self.choices - 1))

    def toggled(self, index: int) -> "View":
        """Return the view with the item ticked, placed next or given to the part pointed at; or no longer."""
        match self.moment:
            case "ordering" if index in self.arranged:
                return self._replace(pointer=index, arranged=tuple(at for at in self.arranged if at != index))
            case "ordering":
                return self._replace(pointer=index, arranged=(*self.arranged, index))
            case "matching":
                return self._given(index)
            case _:
                return self._replace(pointer=index, ticked=self.ticked ^ {index})

    def taken_out(self) -> "View":
        """Return the view without the last place given, or without what the part pointed at was given."""
        match self.moment:
            case "ordering":
                return self._replace(arranged=self.arranged[:-1])
            case "matching":
                pairs = tuple(-1 if at == self.pointer else option for at, option in enumerate(self.pairs))
                return self._replace(pairs=pairs)
            case _:
                return self

    def filled(self) -> "Response | None":
        """Return the response as it is filled in, or None while too little is; what is left over at last follows."""
        stage = self.session.stage
        if not isinstance(stage, Asking):
            return None
        from tutor.study.response import Matched, Ordered, Several, Ticked

        match self.moment:
            case "ticking":
                return Ticked(self.ticked, stage.draft)
            case "picking":
                return Several(self.ticked) if self.ticked else None
            case "ordering":
                left = [at for at in range(self.choices) if at not in self.arranged]
                return Ordered((*self.arranged, *left)) if len(left) <= 1 else None
            case "matching" if any(option >= 0 for option in self.pairs):
                left = [at for at in range(self.choices) if at not in self.pairs]
                return Matched(tuple(left[0] if at < 0 and len(left) == 1 else at for at in self.pairs))
            case _:
                return None

    def _given(self, index: int) -> "View":
        if self.pairs[self.pointer] == index:
            return self.taken_out()
        pairs = [-1 if option == index else option for option in self.pairs]
        pairs[self.pointer] = index
        onward = [*range(self.pointer + 1, len(pairs)), *range(self.pointer)]
        following = next((at for at in onward if pairs[at] < 0), self.pointer)
        return self._replace(pairs=tuple(pairs), pointer=following)


NOTHING = View(begin("", Queue(()), 0))
"""The view of a session over nothing."""
