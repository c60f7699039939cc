"""Which cards today holds, and in which order they are asked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice, zip_longest
from typing import NamedTuple

from tutor.study.day import shown
from tutor.study.plan import Plan

LINKS_A_DAY = 2
"""How many links of one argument a learner meets in a day: more of them run together."""

_DECAY = 0.1542
"""FSRS-6's default exponent w20 in R = (1 + (0.9 ** (-1 / w20) - 1) * elapsed / stability) ** -w20."""

WORTH_SAVING = 0.5
"""The retrievability below which a card waits behind all others after an absence.

Below one half it is more likely lost than kept, and what is lost loses nothing by being relearned a few days later.
"""

LOST_RATIO = (WORTH_SAVING ** (-1 / _DECAY) - 1) / (0.9 ** (-1 / _DECAY) - 1)
"""`WORTH_SAVING` as days elapsed over stability, some 90: the form that needs no fitted parameters."""


class Candidate(NamedTuple):
    """A card that may be asked, light enough to hold thousands of them.

    `order` is its place in its deck. `due` is a study day, None for a card never asked. `elapsed` is the days since
    its memory last moved, over its `stability` in days: the ratio tells how near it is to being lost. `again` marks
    a card whose latest attempt today was a miss. `gate` is how many links of its note that were never asked may still
    be met today, as `gate` gives it; it bears only on such links. `met` marks a card never asked whose note already
    had another card asked for the first time today.
    """

    card: str
    deck: str
    note: str
    aspect: str
    order: int
    due: int | None = None
    elapsed: int = 0
    stability: float = 0.0
    again: bool = False
    gate: int = LINKS_A_DAY
    met: bool = False

    @property
    def sibling_key(self) -> tuple[str, str]:
        """What the cards of one note share."""
        return self.deck, self.note

    @property
    def ratio(self) -> float:
        """Days elapsed over stability, from 0; a card without stability counts as wholly lost."""
        return self.elapsed / self.stability if self.stability > 0 else float("inf")


class Queue(NamedTuple):
    """Today's portion in the order it is asked; `postponed` reviews wait, the last of them until day `until`."""

    items: tuple[Candidate, ...]
    postponed: int = 0
    until: int | None = None


def is_link(aspect: str) -> bool:
    """Whether an aspect is a link of an argument: a reason, an objection or a reply, asked by itself."""
    return aspect.startswith(("because.", "against.", "reply."))


def gate(*, reasons: bool, asked: int | None, met: int, today: int) -> int:
    """How many links of a note that were never asked may still be met today.

    `reasons` says whether the note has a reasons card that can be asked, `asked` the study day on which that card was
    first asked, and `met` how many of the note's links were first asked today. The list comes first and its links on
    a later day.
    """
    if reasons and (asked is None or asked >= today):
        return 0
    return max(0, LINKS_A_DAY - met)


def build(
    candidates: Iterable[Candidate],
    plan: Plan,
    today: int,
    *,
    mix: bool = False,
    new_done: int = 0,
    reviews_done: int = 0,
    waiting: int | None = None,
) -> Queue:
    """Return today's portion of the candidates.

    `new_done` and `reviews_done` are what the day already had, and lower its caps. Cards missed today belong to the
    portion without counting again. When more reviews wait than the day has room for, those nearest to being lost and
    still worth saving are chosen and new cards pause. `waiting` is the number of reviews due where the candidates
    hold only the most urgent of them. Decks follow each other by their most urgent review, then by first appearance.
    """
    missed: list[Candidate] = []
    due: list[Candidate] = []
    unseen: list[Candidate] = []
    for candidate in candidates:
        if candidate.again:
            missed.append(candidate)
        elif candidate.due is None:
            unseen.append(candidate)
        elif candidate.due <= today:
            due.append(candidate)
    waiting = max(len(due), waiting or 0)
    room = max(0, plan.reviews - reviews_done)
    reviews = [*sorted(missed, key=_urgency), *sorted(due, key=_urgency)[:room]]
    postponed = max(0, waiting - room)
    paused = postponed > 0 and plan.reviews > 0
    ranks = {deck: rank for rank, deck in enumerate(dict.fromkeys(each.deck for each in [*reviews, *unseen]))}
    new = [] if paused else _met_today(unseen, max(0, plan.new - new_done), ranks)
    return Queue(
        items=tuple(_arranged(reviews, new, mix=mix)),
        postponed=postponed,
        until=today - (-postponed // plan.reviews) if paused else None,
    )


def practise(candidates: Iterable[Candidate], limit: int | None, weak: bool, *, mix: bool = False) -> Queue:
    """Return up to `limit` cards to practise, due or not; None takes all.

    They come in the order given; with `weak` the shakiest come first and those never asked last.
    """
    chosen = list(candidates)
    if weak:
        chosen.sort(key=lambda each: (not each.again, each.due is None, -each.ratio, each.deck, each.order, each.card))
    return Queue(tuple(_arranged(chosen[:limit], [], mix=mix)))


def sentence(queue: Queue, today: int) -> str:
    """Say in words what an absence left waiting and until when it is spread; empty when nothing is postponed."""
    if not queue.postponed:
        return ""
    now = sum(1 for item in queue.items if item.due is not None and not item.again)
    total = now + queue.postponed
    if queue.until is None:
        wait = "1 card waits" if total == 1 else f"{total} cards wait"
        return f"{wait} for you, but the plan leaves no room for reviews."
    day = shown(queue.until, today)
    if not now:
        wait = "1 more card waits" if total == 1 else f"{total} more cards wait"
        return f"Today's share is done. {wait}, until {day} at the latest; new cards pause until then."
    rest = day if day == "tomorrow" else f"by {day}"
    return f"{total} cards waited for you. {now} today, the rest {rest}; new cards pause until then."


def _urgency(candidate: Candidate) -> tuple[bool, float, str, int, str]:
    """Order cards worth saving from the nearest to being lost on, then the lost from the least lost on."""
    lost = candidate.ratio > LOST_RATIO
    return lost, candidate.ratio if lost else -candidate.ratio, candidate.deck, candidate.order, candidate.card


def _met_today(unseen: list[Candidate], room: int, ranks: dict[str, int]) -> list[Candidate]:
    """Choose the new cards, the same share from each deck, in order of lines; a closed link lets the next card pass.

    A second new card of a note waits while its deck has other notes to open: met on one day, siblings answer each
    other.
    """
    ordered = sorted(_allowed(unseen), key=lambda each: (ranks[each.deck], each.order, each.card))
    opened: set[tuple[str, str]] = set()
    later: set[str] = set()
    for candidate in ordered:
        if candidate.met or candidate.sibling_key in opened:
            later.add(candidate.card)
        opened.add(candidate.sibling_key)
    ordered.sort(key=lambda each: (ranks[each.deck], each.card in later))
    rows = (list(row) for _, row in groupby(ordered, key=lambda each: each.deck))
    turns = (each for turn in zip_longest(*rows) for each in turn if each is not None)
    return sorted(islice(turns, room), key=lambda each: (ranks[each.deck], each.order, each.card))


def _allowed(unseen: list[Candidate]) -> Iterator[Candidate]:
    """Leave out the links that may not come today."""
    closed = {each.sibling_key for each in unseen if each.aspect == "reasons"}
    room: dict[tuple[str, str], int] = {}
    for each in unseen:
        if is_link(each.aspect):
            room[each.sibling_key] = min(each.gate, room.get(each.sibling_key, LINKS_A_DAY))
    for candidate in sorted(unseen, key=lambda each: (each.deck, each.order, each.card)):
        if is_link(candidate.aspect):
            key = candidate.sibling_key
            if key in closed or room[key] <= 0:
                continue
            room[key] -= 1
        yield candidate


def _arranged(reviews: Sequence[Candidate], new: Sequence[Candidate], *, mix: bool) -> Iterable[Candidate]:
    """Spread the new cards among the reviews, deck by deck unless mixed, with siblings apart."""
    if mix:
        return _apart(_spread(_alternating(reviews), _alternating(new)))
    decks: dict[str, tuple[list[Candidate], list[Candidate]]] = {}
    for row, cards in enumerate((reviews, new)):
        for each in cards:
            decks.setdefault(each.deck, ([], []))[row].append(each)
    return [item for old, fresh in decks.values() for item in _apart(_spread(old, fresh))]


def _alternating(cards: Sequence[Candidate]) -> list[Candidate]:
    """Spread the cards of each deck evenly over the whole, each deck in its own order."""
    sizes = Counter(each.deck for each in cards)
    seen: Counter[str] = Counter()
    places: list[float] = []
    for each in cards:
        places.append((seen[each.deck] + 0.5) / sizes[each.deck])
        seen[each.deck] += 1
    return [cards[index] for index in sorted(range(len(cards)), key=lambda index: places[index])]


def _spread(reviews: Sequence[Candidate], new: Sequence[Candidate]) -> list[Candidate]:
    """Merge two rows so that both are spread evenly, each in its own order."""
    places = [(2 * index + 1) * len(new) for index in range(len(reviews))]
    places += [(2 * index + 1) * len(reviews) for index in range(len(new))]
    both = [*reviews, *new]
    return [both[index] for index in sorted(range(len(both)), key=lambda index: places[index])]


def _apart(cards: list[Candidate]) -> list[Candidate]:
    """Reorder as little as needed so that cards of one note never follow each other.

    Where one note has too many cards for that, its last ones are left out.
    """
    left = Counter(each.sibling_key for each in cards)
    if not left:
        return []
    largest, most = left.most_common(1)[0]
    for _ in range(2 * most - len(cards) - 1):
        del cards[max(index for index, each in enumerate(cards) if each.sibling_key == largest)]
        left[largest] -= 1
    arranged: list[Candidate] = []
    last: tuple[str, str] | None = None
    while cards:
        choice = next(index for index, each in enumerate(cards) if each.sibling_key != last)
        if len(cards) <= 2 * most:
            key, count = left.most_common(1)[0]
            if 2 * count > len(cards):
                choice = next(index for index, each in enumerate(cards) if each.sibling_key == key)
        last = cards[choice].sibling_key
        left[last] -= 1
        arranged.append(cards.pop(choice))
    return arranged
