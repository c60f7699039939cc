"""The one thing worth doing differently, if the figures say so."""

from typing import NamedTuple

from tutor.study.count import counted
from tutor.study.day import shown
from tutor.study.memory import LEECH
from tutor.study.plan import Plan
from tutor.study.share import differs, percent

DAYS = 30
"""How many study days back the figures reach, today included, and how far ahead an exam is thought of."""

NEAR = 7
"""An exam that is not further away than so many days is told of even when all is well."""

MARGIN = 0.05
"""Recall counts as well below the aim only when it is lower by more than this, whatever the number of cases."""

MANY = 20
"""Leeches are counted up to so many."""


class Situation(NamedTuple):
    """How the learner stands on the study day `today`.

    `reviews` and `recalled` are those of the last `DAYS` days, as the recall counts them; `met` the cards first asked
    in them. `unseen` counts the cards never asked, `leeches` those forgotten `LEECH` times or more,
    as far as `MANY`.
    """

    today: int
    plan: Plan
    reviews: int = 0
    recalled: int = 0
    met: int = 0
    unseen: int = 0
    leeches: int = 0


def advice(situation: Situation) -> str:
    """Return one sentence of what is worth doing or knowing, the most pressing first, or nothing."""
    return _exam(situation) or _recall(situation) or _leeches(situation)


def _exam(situation: Situation) -> str:
    """Whether all new cards can be met before the exam, and that it is near."""
    today, plan = situation.today, situation.plan
    if plan.exam is None or not today < plan.exam <= today + DAYS:
        return ""
    days = plan.exam - today
    when = shown(plan.exam, today)
    said = f"The exam is {when if when == 'tomorrow' else f'on {when}'}"
    late = situation.unseen - plan.new * days
    if late > 0:
        come = "comes" if late == 1 else "come"
        need = -(-situation.unseen // days)
        return (
            f"{said}: at {plan.new} a day, {late:,} of {counted(situation.unseen, 'new card')} {come} too late. "
            f"`tutor plan --new {need}` would do."
        )
    return f"{said}." if days <= NEAR else ""


def _recall(situation: Situation) -> str:
    """That fewer new cards would help, where recall is well below the aim."""
    plan, reviews = situation.plan, situation.reviews
    share = situation.recalled / reviews if reviews else 1.0
    low = differs(share, plan.recall, reviews) < 0 and share < plan.recall - MARGIN
    if not low or plan.new < 2 or situation.met < DAYS:
        return ""
    return (
        f"You recalled {percent(share)} of {counted(reviews, 'review')} in {DAYS} days and aim for "
        f"{percent(plan.recall)}; fewer new cards a day would help: `tutor plan --new {plan.new // 2}`."
    )


def _leeches(situation: Situation) -> str:
    if not situation.leeches:
        return ""
    has, them = ("has", "it") if situation.leeches == 1 else ("have", "them")
    cards = ("At least " if situation.leeches >= MANY else "") + counted(situation.leeches, "card")
    return f"{cards} {has} been forgotten {LEECH} times or more. Rewording {them} would help: `tutor stats hardest`."
