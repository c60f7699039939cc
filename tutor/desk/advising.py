"""What home advises, by the plan and the figures of the last days."""

from typing import TYPE_CHECKING

from tutor.study.advice import DAYS, MANY, Situation
from tutor.study.advice import advice as advised
from tutor.study.memory import LEECH

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.desk.overview import Overview


def advice(desk: "Desk", overview: "Overview") -> str:
    """Return what is worth doing differently, or nothing; nothing too where the overview says its one thing already.

    Raises TutorError when the log cannot be read.
    """
    if overview.first_run or overview.sentence:
        return ""
    today, store = overview.today, desk.store
    tallies = store.history.tallies(today - DAYS + 1, today, by=["deck"])
    decks = [row.id for row in overview.rows if not row.problems and not row.shadowed_by]
    return advised(
        Situation(
            today=today,
            plan=store.plan(),
            reviews=sum(each.reviews for each in tallies),
            recalled=sum(each.recalled for each in tallies),
            met=sum(each.met for each in tallies),
            unseen=sum(row.unseen for row in overview.rows),
            leeches=sum(card.lapses >= LEECH for card in store.records.hardest(decks, MANY)),
        )
    )
