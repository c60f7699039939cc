"""The events of the log: what the learner did, typed, and how each kind is written down.

An event that this version does not know is kept and passed on, but never folded.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log, as it is stored.

    `id` is a UUIDv7 in lower-case hex with dashes; ids alone give the order. `device` and `seq` only show gaps.
    `at_ms` is Unix time in milliseconds, `offset_min` the local offset from UTC in minutes, and `day` the study day
    counted from 1970-01-01.
    """

    id: str
    v: int
    kind: str
    device: str
    seq: int
    at_ms: int
    offset_min: int
    day: int
    body: Body


@dataclass(frozen=True, slots=True)
class SessionStart:
    """A sitting began. `decks` are the ids it asks about; `practice` moves no memory."""

    kind: ClassVar[str] = "session-start"
    session: str
    decks: tuple[str, ...]
    practice: bool = False


@dataclass(frozen=True, slots=True)
class SessionEnd:
    """A sitting ended; `reason` is "done", "quit" or "time"."""

    kind: ClassVar[str] = "session-end"
    session: str
    reason: str = "quit"


@dataclass(frozen=True, slots=True)
class Review:
    """One rated response, with everything needed to settle a dispute about it years later.

    `first` says whether the session asked the card for the first time. `items` tells for each part of a list
    whether it was there, `parts` names the parts' own aspects. `proposed` and `rating` are 1 to 4. `answer`,
    `stem` and `options` are as they were shown. `mixed_with` is the card whose answer was given instead, or empty.
    """

    kind: ClassVar[str] = "review"
    session: str
    card: str
    form: str
    rung: int
    seed: int
    rating: int
    proposed: int
    verdict: str
    share: float
    response: str
    stem: str
    answer: str
    content: str
    reason: str = ""
    options: tuple[str, ...] = ()
    items: tuple[bool, ...] = ()
    parts: tuple[str, ...] = ()
    hints: int = 0
    sure: bool = False
    took_ms: int = 0
    first: bool = True
    practice: bool = False
    mixed_with: str = ""


@dataclass(frozen=True, slots=True)
class Overrule:
    """The learner's own word on a review: the credit it deserves, 0 to 1. `review` is the event's id.

    The session emits it with `review` empty, right after its review; the desk fills in the id.
    """

    kind: ClassVar[str] = "overrule"
    review: str
    card: str
    credit: float


@dataclass(frozen=True, slots=True)
class Undo:
    """Takes back one event, named by id. Undoes form a set: arriving early or twice changes nothing.

    The session emits it with `target` empty: the desk names this device's last live action.
    """

    kind: ClassVar[str] = "undo"
    target: str


@dataclass(frozen=True, slots=True)
class Suspend:
    """The card is not asked until it is resumed."""

    kind: ClassVar[str] = "suspend"
    card: str


@dataclass(frozen=True, slots=True)
class Resume:
    """A suspended card is asked again."""

    kind: ClassVar[str] = "resume"
    card: str


@dataclass(frozen=True, slots=True)
class Bury:
    """The card is not asked again on this study day."""

    kind: ClassVar[str] = "bury"
    card: str


@dataclass(frozen=True, slots=True)
class Flag:
    """The learner marks a card that wants attention; `on` false takes the mark away."""

    kind: ClassVar[str] = "flag"
    card: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class Reset:
    """The card's memory starts anew, as if it had never been asked; its reviews stay in the history."""

    kind: ClassVar[str] = "reset"
    card: str


@dataclass(frozen=True, slots=True)
class Rename:
    """An id changed: `old` and `new` are `deck`, or `deck/note`; history under the old id counts for the new."""

    kind: ClassVar[str] = "rename"
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PlanChange:
    """Aims that changed, by the names of Plan's fields; the last word on each holds."""

    kind: ClassVar[str] = "plan"
    changes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Parameters:
    """The scheduler's 21 parameters, fitted to this learner."""

    kind: ClassVar[str] = "parameters"
    values: tuple[float, ...]


Entry = (
    SessionStart
    | SessionEnd
    | Review
    | Overrule
    | Undo
    | Suspend
    | Resume
    | Bury
    | Flag
    | Reset
    | Rename
    | PlanChange
    | Parameters
)
"""What can be said to the log; the desk stamps an entry into an Event."""
