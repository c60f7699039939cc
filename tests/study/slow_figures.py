"""The figures of the score history a second time, from their words alone: slow, and unlike the real ones in every line.

For every review the whole log is read again to learn how its card stood before it.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

import fsrs

from tests.study.slow_fold import Log, live, memory, now_called, slow_fold
from tutor.study.log import Event
from tutor.study.tally import Guess, Tally, Turn

SELF_JUDGED = ("recall", "list")
KINDS = {
    "answer": "fact", "date": "event", "place": "event", "term": "term", "meaning": "term", "reasons": "argument",
    "holder": "argument", "positions": "argument", "because": "argument", "against": "argument", "reply": "argument",
}  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """A live review, and how its card stood before and after it; `expected` is None where nothing was expected."""

    event: Event
    card: str
    credit: float
    first_of_day: bool
    learned_before: bool
    stable_before: float
    expected: float | None

    @property
    def deck(self) -> str:
        return self.card.split("/")[0]

    @property
    def key(self) -> tuple[int, str, str, str, int]:
        kind = KINDS.get(self.card.split("/")[2].split(".")[0], "fact")
        return self.event.day, self.deck, kind, self.event.body["form"], self.event.body["rung"]

    @property
    def practice(self) -> bool:
        return bool(self.event.body.get("practice"))

    @property
    def opens(self) -> bool:
        """Whether it is the first attempt of its session and no practice."""
        return self.event.body.get("first", True) and not self.practice

    @property
    def recalled(self) -> bool:
        return self.event.body["rating"] != 1

    @property
    def counts_for_recall(self) -> bool:
        return self.first_of_day and self.learned_before


def slow_reviews(events: Log) -> list[Seen]:
    """Every live review in order."""
    log = live(events)
    _, _, parameters = slow_fold(events)
    seen = []
    for event in log:
        if event.kind == "review":
            card = now_called(event.body["card"], log)
            before = memory(card, until(event, log), parameters)
            after = memory(card, until(event, log, included=True), parameters)
            learned = before["attempts"] > 0
            moved = after["attempts"] > before["attempts"]
            expected = None
            if moved and learned:
                expected = chance(before, event.day, parameters)
            seen.append(Seen(event, card, credit(event, log), moved, learned, before["stability"], expected))
    return seen


def until(event: Event, log: Log, *, included: bool = False) -> Log:
    """The log as it was when the event came, but with all renames."""
    return [each for each in log if each.kind == "rename" or each.id < event.id or (included and each.id == event.id)]


def chance(held: dict[str, object], day: int, parameters: list[float]) -> float:
    noon = datetime(2000, 1, 1, 12, tzinfo=UTC)
    card = fsrs.Card(
        card_id=1,
        state=fsrs.State.Review,
        stability=held["stability"],
        difficulty=held["difficulty"],
        due=noon,
        last_review=noon,
    )
    later = noon + timedelta(days=max(0, day - held["last_day"]))
    return float(fsrs.Scheduler(parameters).get_card_retrievability(card, later))


def credit(event: Event, log: Log) -> float:
    given = [each.body["credit"] for each in log if each.kind == "overrule" and each.body["review"] == event.id]
    if given:
        return float(given[-1])
    return float({"right": 1, "close": 1, "partly": event.body["share"], "wrong": 0}[event.body["verdict"]])


def micro(share: float) -> int:
    return int((Decimal(share) * 1_000_000).quantize(Decimal(1), ROUND_HALF_UP))


def slow_tallies(events: Log) -> list[Tally]:
    reviews = slow_reviews(events)
    found = []
    for key in sorted({each.key for each in reviews}):
        mine = [each for each in reviews if each.key == key]
        first = [each for each in mine if each.opens]
        recall = [each for each in mine if each.counts_for_recall]
        mature = [each for each in recall if each.stable_before >= 21]
        practice = [each for each in mine if each.practice]
        found.append(
            Tally(
                *key,
                answers=len(mine),
                took_ms=sum(each.event.body.get("took_ms", 0) for each in mine),
                first=len(first),
                credit=sum(micro(each.credit) for each in first),
                self_judged=len([each for each in first if each.event.body["form"] in SELF_JUDGED]),
                met=len([each for each in mine if each.first_of_day and not each.learned_before]),
                reviews=len(recall),
                recalled=len([each for each in recall if each.recalled]),
                mature=len(mature),
                mature_recalled=len([each for each in mature if each.recalled]),
                practice=len(practice),
            )
        )
    return found


def slow_guesses(events: Log) -> list[Guess]:
    cases = [(each, micro(each.expected)) for each in slow_reviews(events) if each.expected is not None]
    found = []
    for day, deck, band in sorted({(each.event.day, each.deck, band_of(expected)) for each, expected in cases}):
        mine = [
            (each, expected)
            for each, expected in cases
            if (each.event.day, each.deck, band_of(expected)) == (day, deck, band)
        ]
        recalled = len([each for each, _ in mine if each.recalled])
        found.append(Guess(day, deck, band, len(mine), sum(expected for _, expected in mine), recalled))
    return found


def band_of(expected: int) -> int:
    """The tenth in which a share in millionths lies; certainty belongs to the highest."""
    return min(9, expected // 100_000)


def slow_turns(events: Log) -> list[Turn]:
    """What each review and each reset did to its card's being learned and being mature."""
    log = live(events)
    _, _, parameters = slow_fold(events)
    changes = []
    for event in log:
        if event.kind in ("review", "reset"):
            card = now_called(event.body["card"], log)
            before = memory(card, until(event, log), parameters)
            after = memory(card, until(event, log, included=True), parameters)
            learned = (after["attempts"] > 0) - (before["attempts"] > 0)
            mature = (after["stability"] >= 21) - (before["stability"] >= 21)
            changes.append((event.day, card.split("/")[0], learned, mature))
    found = []
    for day, deck in sorted({change[:2] for change in changes}):
        mine = [change for change in changes if change[:2] == (day, deck)]
        turn = Turn(day, deck, sum(change[2] for change in mine), sum(change[3] for change in mine))
        if turn.learned or turn.mature:
            found.append(turn)
    return found
