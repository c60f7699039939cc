"""What the learner gives back to a prompt."""

from dataclasses import dataclass

from tutor.study.verdict import Worth


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

    grade: Worth
    text: str = ""


Response = Unknown | Chosen | Several | Ordered | Matched | Typed | Placed | Ticked | Recalled
