"""Home's advice rests on the plan and the log as they are."""

from pathlib import Path

from tests.conftest import TODAY, Clock, put
from tests.desk.learner import go_through, right, seated, study_days
from tests.desk.test_today import many
from tests.study.logs import review
from tutor.desk.desk import Desk
from tutor.desk.overview import Overview
from tutor.study.log import PlanChange


def test_nothing_is_advised_before_the_first_answer(moons: Path, desk: Desk) -> None:
    desk.write([PlanChange({"exam": TODAY + 1})])
    assert desk.advice(desk.overview()) == ""


def test_the_exam_of_the_plan_is_set_against_the_cards_not_met_yet(home: Path, clock: Clock) -> None:
    put(home / "decks" / "a.toml", many("a", 40))
    with seated() as (desk, sitting):
        go_through(sitting, right)
        desk.write([PlanChange({"exam": TODAY + 2})])
        assert desk.advice(desk.overview()) == (
            "The exam is on Thursday 26 November: at 10 a day, 10 of 30 new cards come too late. "
            "`tutor plan --new 15` would do."
        )


def test_a_spread_absence_is_the_one_thing_said(home: Path, clock: Clock) -> None:
    put(home / "decks" / "a.toml", many("a", 40))
    study_days(clock, 4)
    clock.forward(days=60)
    with Desk() as desk:
        desk.write([PlanChange({"exam": desk.today() + 2, "reviews": 10})])
        overview = desk.overview()
        assert overview.sentence
        assert desk.advice(overview) == ""


def test_recall_and_leeches_are_those_of_the_log(moons: Path, clock: Clock, desk: Desk) -> None:
    titan = "moons/titan/answer"
    days = [(3, 1)] * 4
    clock.forward(days=-2 * len(days))
    for ratings in days:
        for rating in ratings:
            desk.write([review(titan, rating)])
            clock.forward(days=1)
    desk.decks()
    said = "1 card has been forgotten 4 times or more. Rewording it would help: `tutor stats hardest`."
    assert desk.advice(desk.overview()) == said
    low = [review(f"other/n{at}/answer", 3) for at in range(40)]
    desk.write(low)
    clock.forward(days=1)
    desk.write(review(each.card, 1) for each in low)
    assert desk.advice(desk.overview()).startswith("You recalled ")


def test_an_overview_of_nothing_needs_no_advice(home: Path, desk: Desk) -> None:
    assert desk.advice(Overview((), TODAY, 0, 0, 0, 0)) == ""
