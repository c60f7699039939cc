"""Kinds of notes, forms, rungs, decks, tags and ages of memory, each against its like."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from tutor.deck.visible import visible_line
from tutor.study.picture import Caption, Compared, Comparison, Span
from tutor.study.pictures.phrases import MATURE_MEANS, within
from tutor.study.share import ENOUGH, apart, percent
from tutor.study.tally import MILLION, Tally

_K = TypeVar("_K")

RUNGS = ("choose", "cued", "free")

TAGS = 20
"""How many tags are compared at most: those with the most answers."""

COUNTS = (
    "Recall counts the first attempt of a study day at a card already learned, the score the first attempt in a "
    "session; practice counts in neither. Time is the mean of all answers. A card counts under each of its tags; the "
    f"rung is how much help was given. A card is {MATURE_MEANS}."
)


class Sums(NamedTuple):
    """What some answers add up to; the fields mean what those of a tally mean."""

    reviews: int = 0
    recalled: int = 0
    first: int = 0
    credit: int = 0
    answers: int = 0
    took_ms: int = 0

    def plus(self, other: "Sums") -> "Sums":
        """Return both together."""
        return Sums(
            self.reviews + other.reviews,
            self.recalled + other.recalled,
            self.first + other.first,
            self.credit + other.credit,
            self.answers + other.answers,
            self.took_ms + other.took_ms,
        )


def compared(
    span: Span, tallies: Iterable[Tally], titles: Mapping[str, str], tags: Mapping[str, Sums] | None = None
) -> Comparison:
    """Return the rows of each group: kinds, forms, rungs, ages of memory, decks where there are several, and tags.

    `titles` are those of the decks; `tags` holds what the cards of each tag add up to. Tallies outside the span do not
    count. A row without a single answer is left out.
    """
    held = [tally for tally in tallies if span.first <= tally.day <= span.last]
    decks = _grouped(held, lambda tally: tally.deck)
    rows = [
        *_rows("kind", _grouped(held, lambda tally: tally.kind)),
        *_rows("form", _grouped(held, lambda tally: tally.form)),
        *_rows("rung", {RUNGS[rung]: sums for rung, sums in sorted(_grouped(held, _rung).items())}, ranked=False),
        *_ages(held),
    ]
    if len(decks) > 1:
        rows += _rows("deck", decks, {deck: visible_line(titles.get(deck, deck)) for deck in decks})
    rows += _rows("tag", {visible_line(tag): sums for tag, sums in (tags or {}).items()})[:TAGS]
    return Comparison(Caption("compared", "Compared", _says(span, rows), COUNTS), tuple(rows))


def _rung(tally: Tally) -> int:
    return min(max(tally.rung, 0), len(RUNGS) - 1)


def _grouped(tallies: Iterable[Tally], key: Callable[[Tally], _K]) -> dict[_K, Sums]:
    found: dict[_K, Sums] = {}
    for each in tallies:
        sums = Sums(each.reviews, each.recalled, each.first, each.credit, each.answers, each.took_ms)
        found[key(each)] = found.get(key(each), Sums()).plus(sums)
    return found


def _rows(
    group: str, sums: Mapping[str, Sums], names: Mapping[str, str] | None = None, *, ranked: bool = True
) -> list[Compared]:
    """The rows of a group, those with the most answers first unless they have an order of their own."""
    named = [(name if names is None else names[name], each) for name, each in sums.items() if each.answers]
    if ranked:
        named.sort(key=lambda row: (-row[1].answers, row[0]))
    return [
        Compared(
            group,
            name,
            each.reviews,
            each.recalled / each.reviews if each.reviews else None,
            each.first,
            each.credit / MILLION / each.first if each.first else None,
            round(each.took_ms / each.answers),
        )
        for name, each in named
    ]


def _ages(tallies: Sequence[Tally]) -> list[Compared]:
    """Young and mature memories, of which only the reviews tell."""
    reviews, recalled = sum(each.reviews for each in tallies), sum(each.recalled for each in tallies)
    mature, kept = sum(each.mature for each in tallies), sum(each.mature_recalled for each in tallies)
    ages = (("young", reviews - mature, recalled - kept), ("mature", mature, kept))
    return [Compared("memory", name, cases, right / cases, 0, None, None) for name, cases, right in ages if cases]


def _says(span: Span, rows: Sequence[Compared]) -> str:
    if not rows:
        return f"Nothing was answered {within(span)}."
    forms = [row for row in rows if row.group == "form" and row.reviews >= ENOUGH]
    told = [(row.recall, row) for row in forms if row.recall is not None]
    if len(told) < 2:
        return f"Forms cannot be compared yet: fewer than two of them have {ENOUGH} reviews {within(span)}."
    told.sort(key=lambda pair: pair[0])
    (low, worst), (high, best) = told[0], told[-1]
    if not apart(high, best.reviews, low, worst.reviews):
        return f"The forms with {ENOUGH} reviews or more show no clear difference in recall."
    return (
        f"Of the forms with {ENOUGH} reviews or more, {worst.name} is the hardest with {percent(low)} recalled, "
        f"{best.name} the easiest with {percent(high)}."
    )
