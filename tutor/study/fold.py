"""The whole state of the learner as a pure function of the set of events; their ids alone give the order.

`fold` takes the whole log. `fold_card` takes the events of one card, and `step` one more event at the end: three ways
to the same memories, so that a store can keep them current at little cost. A change of these rules raises
`tutor.study.memory.FOLD`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tutor.study import codec, rename, schedule
from tutor.study.log import (
    Bury,
    Entry,
    Event,
    Flag,
    Overrule,
    Parameters,
    PlanChange,
    Rename,
    Reset,
    Resume,
    Review,
    Suspend,
    Undo,
)
from tutor.study.memory import Memory
from tutor.study.plan import RECALL_RANGE, Plan
from tutor.study.prompt import Rating, Rung
from tutor.study.tally import MATURE
from tutor.study.verdict import Verdict


class Told(NamedTuple):
    """An event with its entry, whose card stands under the id it has now."""

    event: Event
    entry: Entry


class Attempt(NamedTuple):
    """What one live review counts for: whether it `moved` the memory, and was its card's `first` move since a reset.

    `predicted` is the chance from 0 to 1 of recalling the card, by its memory and the parameters of the fold, where
    the review moved the memory of a card that was learned before; else None. `mature` tells whether the card was
    mature before it, and `matured` is 1 where the review made it so, -1 where it made an end of it, else 0.
    """

    event: str
    credit: float
    moved: bool = False
    first: bool = False
    predicted: float | None = None
    mature: bool = False
    matured: int = 0


class Loss(NamedTuple):
    """The reset of a card that was learned, and whether it was `mature`."""

    event: str
    mature: bool


class Step(NamedTuple):
    """What one event makes of a card: its memory after it, and what it counts for, if it is its review or reset."""

    memory: Memory
    attempt: Attempt | None = None
    loss: Loss | None = None


@dataclass(frozen=True, slots=True)
class Folded:
    """All that the log implies: memories by card, the learner's aims and the scheduler's parameters."""

    memories: Mapping[str, Memory]
    plan: Plan
    parameters: tuple[float, ...]


@dataclass(slots=True)
class CardCourse:
    """A card on its way through its events: its memory so far, and the study days on which it was attempted.

    The credits of its `attempts` are those of the verdicts, before any overrule.
    """

    memory: Memory
    days: set[int] = field(default_factory=set)
    attempts: list[Attempt] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)

    def take(self, told: Told, parameters: tuple[float, ...]) -> None:
        """Go on by the next event in order of id."""
        event, entry = told
        moving = _attempts(entry, self.memory.card) and event.day not in self.days
        if moving:
            self.days.add(event.day)
        if isinstance(entry, Reset):
            self.days.clear()
        self.memory, attempt, loss = _stepped(self.memory, told, parameters, moving=moving)
        if attempt is not None:
            self.attempts.append(attempt)
        if loss is not None:
            self.losses.append(loss)


def fold(events: Iterable[Event]) -> Folded:
    """Return what a set of events implies; their order does not matter, nor does one that is given twice."""
    held = {event.id: event for event in events}
    entries = {key: entry for key in sorted(held) if (entry := codec.read(held[key])) is not None}
    gone = undone(entries.values())
    live = [(key, entry) for key, entry in entries.items() if key not in gone]
    names = rename.in_order((key, entry) for key, entry in live if isinstance(entry, Rename))
    parameters = parameters_of(entry for _, entry in live if isinstance(entry, Parameters))
    courses: dict[str, CardCourse] = {}
    for key, entry in live:
        told = Told(held[key], rename.renamed(entry, names))
        for card in touches(told.entry):
            courses.setdefault(card, CardCourse(Memory(card))).take(told, parameters)
    memories = {card: course.memory for card, course in courses.items()}
    return Folded(memories, plan_of(entry for _, entry in live if isinstance(entry, PlanChange)), parameters)


def fold_card(card: str, told: Iterable[Told], parameters: tuple[float, ...]) -> CardCourse:
    """Return the course of one card through all live events that touch it, in order of id."""
    course = CardCourse(Memory(card))
    for each in told:
        course.take(each, parameters)
    return course


def step(memory: Memory, told: Told, parameters: tuple[float, ...]) -> Step | None:
    """Return what one more live event, later by id than all before, makes of a card.

    None where the whole course of the card must be looked at: an attempt on a day before its last.
    """
    event, entry = told
    attempted = _attempts(entry, memory.card)
    if attempted and memory.last_day is not None and event.day < memory.last_day:
        return None
    moving = attempted and event.day != memory.last_day
    return _stepped(memory, told, parameters, moving=moving)


def touches(entry: Entry) -> tuple[str, ...]:
    """Return the cards whose memory an entry bears on: its own, and those of the parts missed in a list."""
    match entry:
        case Review():
            return (entry.card, *asked_again(entry)) if entry.parts else (entry.card,)
        case Suspend() | Resume() | Bury() | Flag() | Reset():
            return (entry.card,)
    return ()


def asked_again(entry: Review) -> tuple[str, ...]:
    """Return the cards of those parts of a list that were missed; none in practice."""
    if entry.practice or not entry.parts:
        return ()
    note = entry.card.rpartition("/")[0]
    missed = (f"{note}/{part}" for part, had in zip(entry.parts, entry.items, strict=False) if part and not had)
    return tuple(dict.fromkeys(card for card in missed if card != entry.card and card.count("/") == 2))


def undone(entries: Iterable[Entry]) -> frozenset[str]:
    """Return the ids of the events that are taken back, whether they are held or not."""
    return frozenset(entry.target for entry in entries if isinstance(entry, Undo))


def credit(entry: Review) -> float:
    """Return what a review's verdict is worth by itself, from 0 to 1."""
    match entry.verdict:
        case "right" | "close" | "partly" | "wrong":
            return Verdict(entry.verdict, entry.share).credit
    return 0.0


def overruled(overrules: Iterable[tuple[str, Overrule]]) -> dict[str, float]:
    """Return the credit the learner gave to reviews, by event id, from pairs of event id and overrule."""
    return {entry.review: entry.credit for _, entry in sorted(overrules, key=lambda pair: pair[0])}


def parameters_of(entries: Iterable[Parameters]) -> tuple[float, ...]:
    """Return the last parameters that the scheduler takes, of entries in order of id; else its own."""
    chosen = schedule.DEFAULTS
    for entry in entries:
        if schedule.usable(entry.values):
            chosen = entry.values
    return chosen


def plan_of(entries: Iterable[PlanChange]) -> Plan:
    """Return the aims after these changes, in order of id; a value out of its range changes nothing."""
    aims: dict[str, Any] = Plan()._asdict()
    for entry in entries:
        aims |= {name: value for name, value in entry.changes.items() if _is_aim(name, value)}
    return Plan(**aims)


def _is_aim(name: str, value: Any) -> bool:
    whole = isinstance(value, int) and not isinstance(value, bool)
    match name:
        case "recall":
            return (whole or isinstance(value, float)) and RECALL_RANGE[0] <= value <= RECALL_RANGE[1]
        case "new" | "reviews" | "minutes":
            return whole and 0 <= value <= 1_000_000
        case "exam":
            return value is None or (whole and abs(value) < 10_000_000)
        case "rung":
            return value in {"auto", "choose", "cued", "free"}
    return False


def _attempts(entry: Entry, card: str) -> bool:
    """Tell whether the entry is an attempt at this very card that is not practice."""
    return isinstance(entry, Review) and entry.card == card and not entry.practice


def _stepped(before: Memory, told: Told, parameters: tuple[float, ...], *, moving: bool) -> Step:
    event, entry = told
    after = _after(before, told, parameters, moving=moving)
    learned, mature = before.attempts > 0, before.stability >= MATURE
    match entry:
        case Review() if entry.card == before.card:
            predicted = None
            if moving and learned and before.last_day is not None:
                chance = schedule.retrievability(event.day - before.last_day, before.stability, parameters)
                predicted = min(max(chance, 0.0), 1.0)
            attempt = Attempt(
                event.id,
                credit(entry),
                moved=moving,
                first=moving and not learned,
                predicted=predicted,
                mature=mature,
                matured=(after.stability >= MATURE) - mature,
            )
            return Step(after, attempt)
        case Reset() if learned:
            return Step(after, loss=Loss(event.id, mature))
    return Step(after)


def _after(memory: Memory, told: Told, parameters: tuple[float, ...], *, moving: bool) -> Memory:
    event, entry = told
    match entry:
        case Review() if entry.card != memory.card:
            return memory._replace(recalled_day=_later(memory.recalled_day, event.day))
        case Review() if entry.practice:
            return memory._replace(tries=memory.tries + 1)
        case Review() if moving:
            rating, content, sure = entry.rating, entry.content, entry.sure
            return schedule.moved(memory, rating, event.day, parameters, content=content, rung=_rung(entry), sure=sure)
        case Review():
            return schedule.repeated(memory, entry.rating, event.day, content=entry.content, sure=entry.sure)
        case Suspend():
            return memory._replace(suspended=True)
        case Resume():
            return memory._replace(suspended=False)
        case Bury():
            return memory._replace(buried_day=_later(memory.buried_day, event.day))
        case Flag():
            return memory._replace(flagged=entry.on)
        case Reset():
            return _anew(memory)
    return memory


def _anew(memory: Memory) -> Memory:
    """Return the memory of a card never asked; what the learner decided about it, and the count of tries, stay."""
    return Memory(
        memory.card,
        suspended=memory.suspended,
        buried_day=memory.buried_day,
        flagged=memory.flagged,
        tries=memory.tries,
    )


def _rung(entry: Review) -> int:
    """Return the rung to ask on next: up by a right answer, down by a miss, as asked after a hard one."""
    match entry.rating:
        case Rating.AGAIN:
            return max(Rung.CHOOSE, entry.rung - 1)
        case Rating.HARD:
            return entry.rung
    return min(Rung.FREE, entry.rung + 1)


def _later(day: int | None, other: int) -> int:
    return other if day is None else max(day, other)
