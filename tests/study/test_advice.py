"""Home advises one thing at a time, and only what the figures bear out."""

import pytest

from tutor.study.advice import Situation, advice
from tutor.study.plan import Plan

TODAY = 20_781
"""24 November 2026."""


def told(plan: Plan = Plan(), **figures: int) -> str:  # noqa: B008 (a plan never changes)
    return advice(Situation(TODAY, plan, **figures))


LOW = {"reviews": 300, "recalled": 234, "met": 300}


@pytest.mark.parametrize(
    ("exam", "unseen", "new", "said"),
    [
        (None, 999, 10, ""),
        (-1, 999, 10, ""),
        (0, 999, 10, ""),
        (31, 999, 10, ""),
        (30, 300, 10, ""),
        (7, 70, 10, "The exam is on Tuesday 1 December."),
        (1, 0, 10, "The exam is tomorrow."),
        (3, 40, 10, ("The exam is on Friday 27 November: at 10 a day, 10 of 40 new cards come too late. "
         "`tutor plan --new 14` would do.")),
        (30, 301, 10, ("The exam is on Thursday 24 December: at 10 a day, 1 of 301 new cards comes too late. "
         "`tutor plan --new 11` would do.")),
        (3, 1, 0, ("The exam is on Friday 27 November: at 0 a day, 1 of 1 new card comes too late. "
         "`tutor plan --new 1` would do.")),
    ],
)  # fmt: skip
def test_new_cards_are_to_be_met_before_the_exam(exam: int | None, unseen: int, new: int, said: str) -> None:
    plan = Plan(new=new, exam=None if exam is None else TODAY + exam)
    assert told(plan, unseen=unseen) == said


def test_what_is_advised_before_an_exam_is_enough() -> None:
    for days in range(1, 31):
        for unseen in (1, 59, 60, 61, 999):
            said = told(Plan(new=2, exam=TODAY + days), unseen=unseen)
            if "--new" in said:
                assert int(said.partition("--new ")[2].partition("`")[0]) * days >= unseen
            else:
                assert 2 * days >= unseen


@pytest.mark.parametrize(
    ("plan", "figures", "advised"),
    [
        (Plan(), LOW, True),
        (Plan(), LOW | {"recalled": 260}, False),  # 87 % of 300 may be chance
        (Plan(), {"reviews": 3000, "recalled": 2600, "met": 300}, False),  # no chance, but not far below
        (Plan(), {"reviews": 15, "recalled": 0, "met": 300}, False),  # too few to tell
        (Plan(), LOW | {"met": 29}, False),  # few new cards are not the cause
        (Plan(new=1), LOW, False),
        (Plan(recall=0.8), LOW, False),
    ],
)
def test_fewer_new_cards_are_advised_where_many_of_them_go_with_recall_well_below_the_aim(
    plan: Plan, figures: dict[str, int], advised: bool
) -> None:
    said = (
        "You recalled 78 % of 300 reviews in 30 days and aim for 90 %; fewer new cards a day would help: "
        "`tutor plan --new 5`."
    )
    assert told(plan, **figures) == (said if advised else "")


def test_cards_that_more_asking_does_not_help_are_told() -> None:
    assert told(leeches=1) == (
        "1 card has been forgotten 4 times or more. Rewording it would help: `tutor stats hardest`."
    )
    assert told(leeches=3) == (
        "3 cards have been forgotten 4 times or more. Rewording them would help: `tutor stats hardest`."
    )
    assert told(leeches=20).startswith("At least 20 cards have been forgotten 4 times or more. ")


def test_one_thing_is_said_at_a_time() -> None:
    exam = Plan(exam=TODAY + 1)
    assert told(exam, leeches=3, **LOW) == "The exam is tomorrow."
    assert told(leeches=3, **LOW).startswith("You recalled")
    assert told() == ""
