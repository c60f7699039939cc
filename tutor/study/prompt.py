"""What stands on the screen, what the learner gives back, and what that was worth."""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Literal

from tutor.deck.cards import FormName


class Rung(IntEnum):
    """How much help a form gives by itself."""

    CHOOSE = 0
    CUED = 1
    FREE = 2


class Rating(IntEnum):
    """What the scheduler is told about an attempt, in FSRS's numbers."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Part:
    """One item of a prompt that has several, or one event of a `place`, whose `when` stays hidden until judged.

    `id` is the aspect of the item's own card, or empty; `accept` are other ways of saying it.
    """

    text: str
    id: str = ""
    when: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """A card as it is asked this time.

    `options` are what can be chosen, in the order shown (choice, truth, several, match). `parts` are the items of a
    list, the right options of a several, the items of an order and the left sides of a match as shown, or the events
    of a timeline in order; a place response is the number of parts that come before. `right` is the index of the right
    option or place, -1 where there is none. `solution` holds indices: for each part its option (several, match), or for
    each place the part that belongs there (order). `given` are the parts that the rung shows with their answer, which
    are then not asked. `cue` is the help of the rung and `hint` the help the learner may ask for; both may be empty.
    `unit` is what a number counts, and `tolerance` how far off it may be. `seed` made every choice of chance in it.
    """

    card: str
    form: FormName
    rung: Rung
    seed: int
    stem: str
    answer: str
    options: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    right: int = -1
    accept: tuple[str, ...] = ()
    cue: str = ""
    hint: str = ""
    language: str = "und"
    distinct: tuple[tuple[str, ...], ...] = ()
    rivals: tuple[str, ...] = ()
    solution: tuple[int, ...] = ()
    given: tuple[str, ...] = ()
    unit: str = ""
    tolerance: float = 0.0


@dataclass(frozen=True, slots=True)
class Unknown:
    """The learner says: I don't know."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """An option of a choice or a truth prompt, by index."""

    index: int


@dataclass(frozen=True, slots=True)
class Several:
    """The options of a `several` that were picked, by index."""

    indices: frozenset[int]


@dataclass(frozen=True, slots=True)
class Ordered:
    """The parts of an `order` by index, in the order the learner gave them."""

    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """For each part of a `match` the index of the option given to it, or -1 for none."""

    pairs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Typed:
    """A text, for typed, cloze, date and number prompts."""

    text: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A place on the timeline: how many of the prompt's parts come before."""

    before: int


@dataclass(frozen=True, slots=True)
class Ticked:
    """What the learner found in their own answer after seeing the model: indices of a list's parts.

    `text` is what they had written, which may be nothing.
    """

    had: frozenset[int]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Recalled:
    """A self-judged answer: what the learner says it was worth against the model answer."""

    grade: Literal["right", "close", "partly", "wrong"]
    text: str = ""


Response = Unknown | Chosen | Several | Ordered | Matched | Typed | Placed | Ticked | Recalled

SELF_JUDGED: frozenset[FormName] = frozenset({"recall", "list"})
"""Forms whose credit is the learner's own word; a score marks them."""

PARTED: frozenset[FormName] = frozenset({"several", "order", "match", "list"})
"""Forms whose answer has parts that count one by one."""

CREDITED: frozenset[str] = frozenset({"right", "close"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a response was worth, and why.

    `share` is the part of the items that were right, from 0 to 1, and is 1 or 0 where there are no items.
    `reason` says in one short sentence what differed, or is empty. `items` tells for each part whether it was there.
    """

    kind: Literal["right", "close", "partly", "wrong"]
    share: float
    reason: str = ""
    items: tuple[bool, ...] = field(default=())

    @property
    def credit(self) -> float:
        """From 0 to 1: right and close 1, partly its share, wrong 0."""
        match self.kind:
            case "right" | "close":
                return 1.0
            case "partly":
                return self.share
            case "wrong":
                return 0.0
