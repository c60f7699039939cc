"""Today's portion: from the plan and the log to the queue of a sitting."""

from collections.abc import Sequence

from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.study.plan import Plan
from tutor.study.queue import LOST_RATIO, Candidate, Queue, build, practise

PARTNERS = 5
"""How many cards that are not due come along at most because they are mixed up with one that is."""

PRACTICE = 20
"""How many cards a practice session holds when no limit is given."""


def plan_for(desk: Desk, scope: Scope) -> Plan:
    """The learner's aims with what the scope asks for instead."""
    plan = desk.store.plan()
    if scope.new is not None:
        plan = plan._replace(new=scope.new)
    if scope.minutes is not None:
        plan = plan._replace(minutes=scope.minutes)
    if scope.rung is not None:
        plan = plan._replace(rung=scope.rung)
    return plan


def portion(desk: Desk, decks: Sequence[str], scope: Scope) -> Queue:
    """The queue of a sitting over these decks now; a limit asked for outright is not lowered by what today had."""
    store, today = desk.store, desk.today()
    if scope.practice or scope.cards:
        limit = scope.limit if scope.limit is not None else len(scope.cards) or PRACTICE
        candidates = store.practice_candidates(decks, today, weak=scope.weak, limit=limit, cards=scope.cards)
        return practise(candidates, limit, scope.weak, mix=scope.mix)
    plan, done = plan_for(desk, scope), store.day_counts(today)
    new_done = 0 if scope.new is not None else done.new
    candidates = store.candidates(
        decks,
        today,
        reviews=max(0, plan.reviews - done.reviews),
        new=max(0, plan.new - new_done),
        worth=LOST_RATIO,
    )
    missed = sum(each.again for each in candidates)
    waiting = sum(count.due for count in store.counts(decks, today)) - missed
    queue = build(candidates, plan, today, mix=scope.mix, new_done=new_done, reviews_done=done.reviews, waiting=waiting)
    queue = queue._replace(items=_beside(desk, queue.items, decks))
    return queue if scope.limit is None else queue._replace(items=queue.items[: scope.limit])


def _beside(desk: Desk, items: tuple[Candidate, ...], decks: Sequence[str]) -> tuple[Candidate, ...]:
    """Return the cards of today with those mixed up side by side; a partner that was asked before comes along."""
    pairs = desk.store.mixed_up(desk.today())
    if not pairs:
        return items
    from tutor.study.confusion import together

    here = {each.card for each in items}
    wanted = [card for pair in pairs if len(here.intersection(pair)) == 1 for card in pair if card not in here]
    found = desk.store.practice_candidates(decks, desk.today(), cards=wanted[:PARTNERS]) if wanted else []
    partners = [each for each in found if each.deck in decks and each.due is not None and each.elapsed > 0]
    return together((*items, *partners), pairs)


def split(queue: Queue) -> tuple[int, int]:
    """How many of a queue's cards are reviews, and how many are new."""
    new = sum(item.due is None for item in queue.items)
    return len(queue.items) - new, new


def minutes(desk: Desk, cards: int) -> int:
    """How long so many cards take at the learner's own pace, in whole minutes, at least 1 for any card."""
    return max(1, -(-cards * desk.store.pace_ms() // 60_000)) if cards else 0
