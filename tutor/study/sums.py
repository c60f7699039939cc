"""What the reviews of study days amount to: rows of figures, each a sum that does not depend on their order."""

from collections.abc import Iterable
from typing import NamedTuple

from tutor.study.tally import Guess, Tally, Turn, band_of

_SUMMED = Tally._fields[5:]


class Counted(NamedTuple):
    """What one live review counts for: its study day, its card's deck and kind, and what the fold says of it.

    `first` and `practice` are as the review has them; `moved`, `met`, `mature` and `matured` are the `moved`, `first`,
    `mature` and `matured` of its `Attempt`. `recalled` tells that it was not rated Again. `predicted` is the expected
    recall and `credit` the credit, overrules applied, both in millionths; `predicted` is None where nothing was
    expected.
    """

    day: int
    deck: str
    kind: str
    form: str
    rung: int
    first: bool
    practice: bool
    self_judged: bool
    moved: bool
    met: bool
    recalled: bool
    mature: bool
    matured: int
    predicted: int | None
    took_ms: int
    credit: int


def tallied(reviews: Iterable[Counted]) -> list[Tally]:
    """Return what the reviews amount to, in order of day, deck, kind, form and rung."""
    sums: dict[tuple[int, str, str, str, int], dict[str, int]] = {}
    for each in reviews:
        row = sums.setdefault(each[:5], dict.fromkeys(_SUMMED, 0))
        row["answers"] += 1
        row["took_ms"] += each.took_ms
        if each.practice:
            row["practice"] += 1
        elif each.first:
            row["first"] += 1
            row["credit"] += each.credit
            row["self_judged"] += each.self_judged
        if each.met:
            row["met"] += 1
        elif each.moved:
            row["reviews"] += 1
            row["recalled"] += each.recalled
            if each.mature:
                row["mature"] += 1
                row["mature_recalled"] += each.recalled
    return [Tally(*key, *sums[key].values()) for key in sorted(sums)]


def guessed(reviews: Iterable[Counted]) -> list[Guess]:
    """Return what was expected of the reviews and what came of it, in order of day, deck and band."""
    sums: dict[tuple[int, str, int], list[int]] = {}
    for each in reviews:
        if each.predicted is not None:
            row = sums.setdefault((each.day, each.deck, band_of(each.predicted)), [0, 0, 0])
            row[0] += 1
            row[1] += each.predicted
            row[2] += each.recalled
    return [Guess(*key, *sums[key]) for key in sorted(sums)]


def turned(reviews: Iterable[Counted], losses: Iterable[Turn]) -> list[Turn]:
    """Return what the reviews made of what is learned and mature, in order of day and deck; days that change nothing
    are left out. `losses` are the turns of cards that were reset.
    """
    sums: dict[tuple[int, str], list[int]] = {}
    turns = [(each.day, each.deck, int(each.met), each.matured) for each in reviews if each.met or each.matured]
    for day, deck, learned, mature in (*turns, *losses):
        row = sums.setdefault((day, deck), [0, 0])
        row[0] += learned
        row[1] += mature
    return [Turn(*key, *sums[key]) for key in sorted(sums) if any(sums[key])]
