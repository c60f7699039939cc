"""A picture of the score history as data: what is to be drawn, and one plain sentence for each figure."""

from typing import Literal, NamedTuple

PictureName = Literal["score", "year", "recall", "coming", "known", "growth", "calibration", "compared", "hardest"]
"""The pictures in the order in which they are shown."""

Unit = Literal["share", "cards", "minutes"]


class Span(NamedTuple):
    """The study days a picture is about, both ends included, and the id of the one deck it is about, or empty."""

    first: int
    last: int
    deck: str = ""


class Caption(NamedTuple):
    """The words of a picture: its title, what it says in one sentence, and how that is counted."""

    name: PictureName
    title: str
    says: str
    counts: str


class Point(NamedTuple):
    """A figure over some study days, both ends included: None with nothing to count; `cases` says of how many."""

    first: int
    last: int
    value: float | None
    cases: int


class Line(NamedTuple):
    """One line of a course over time."""

    name: str
    points: tuple[Point, ...]


class Course(NamedTuple):
    """Figures over time, one line or several; `aim` is what is wanted of them, if anything is."""

    caption: Caption
    unit: Unit
    lines: tuple[Line, ...]
    aim: float | None = None


class Year(NamedTuple):
    """The answers of each study day from `first`, a Monday, to today; some may lie ahead of the first answer.

    `streak` and `longest` are in study days, by the rule that `caption.counts` states; `studied` counts days.
    """

    caption: Caption
    first: int
    answers: tuple[int, ...]
    streak: int
    longest: int
    studied: int


class Bar(NamedTuple):
    """One bar: its label, its length in the unit of all, what is said beside it, and its study day if it has one."""

    label: str
    value: float
    note: str = ""
    day: int | None = None


class Bars(NamedTuple):
    """Figures side by side; `whole` is the length that would be full, if there is one."""

    caption: Caption
    unit: Unit
    bars: tuple[Bar, ...]
    whole: float | None = None

    @property
    def daily(self) -> bool:
        """Whether the bars are those of days, one after the other."""
        return any(bar.day is not None for bar in self.bars)


class Band(NamedTuple):
    """Reviews whose expected recall was alike: the mean of what was expected and of what happened, from 0 to 1."""

    low: float
    high: float
    cases: int
    expected: float
    happened: float


class Calibration(NamedTuple):
    """What the scheduler expected against what happened."""

    caption: Caption
    bands: tuple[Band, ...]


class Compared(NamedTuple):
    """One row of a comparison: `group` is what is compared, such as "form"; shares are from 0 to 1, None without any.

    `reviews` and `recall` are of learned cards, `first` and `score` of first attempts in their session, `took_ms` is
    the mean time of an answer, None without any.
    """

    group: str
    name: str
    reviews: int
    recall: float | None
    first: int
    score: float | None
    took_ms: int | None


class Comparison(NamedTuple):
    """Kinds, forms, rungs and more, each against its like."""

    caption: Caption
    rows: tuple[Compared, ...]


class Hard(NamedTuple):
    """A card that is hard for this learner: `words` is how it is asked, `difficulty` runs from 1 to 10."""

    card: str
    deck: str
    words: str
    lapses: int
    difficulty: float
    attempts: int
    recalled: int


class Hardest(NamedTuple):
    """The cards that cost most, the worst first."""

    caption: Caption
    cards: tuple[Hard, ...]


Picture = Course | Year | Bars | Calibration | Comparison | Hardest
