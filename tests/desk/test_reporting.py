"""A report holds what the learner chose of the history, and its sums are those of the log."""

from pathlib import Path

import pytest

from tests.conftest import TODAY, Clock
from tests.report.learner import study_both
from tutor.desk.desk import Desk
from tutor.desk.figures import NAMES
from tutor.desk.reporting import report
from tutor.errors import TutorError
from tutor.report.report import LATEST, Report
from tutor.study.log import Review
from tutor.study.prompt import SELF_JUDGED

MOONS, RIVERS = "moons", "rivers-of-xanadu"


@pytest.fixture
def studied(home: Path, clock: Clock, desk: Desk) -> Desk:
    study_both(home, clock)
    return desk


def answers(desk: Desk, decks: tuple[str, ...], first: int, last: int) -> dict[str, list[tuple[Review, float]]]:
    """Each session of these days with its answers to these decks, as the log has them."""
    found: dict[str, list[tuple[Review, float]]] = {}
    for summary in desk.store.history.sessions():
        if first <= summary.day <= last:
            held = [
                (answer.review, answer.credit)
                for answer in desk.store.history.answers(summary.session)
                if answer.review.card.partition("/")[0] in decks
            ]
            if held:
                found[summary.session] = held
    return found


@pytest.mark.parametrize("decks", [(), (MOONS,), (RIVERS,), (MOONS, RIVERS)], ids=["all", "moons", "rivers", "both"])
@pytest.mark.parametrize("first", [None, TODAY - 5])
def test_its_sums_and_sessions_are_those_of_the_decks_and_days_chosen(
    studied: Desk, decks: tuple[str, ...], first: int | None
) -> None:
    made = report(studied, decks, first)
    wanted = answers(studied, decks or (MOONS, RIVERS), made.first, made.last)
    assert {session.session for session in made.sessions} == set(wanted)
    for session in made.sessions:
        held = wanted[session.session]
        opening = [(review, credit) for review, credit in held if review.first]
        assert session.cards == len({review.card for review, _ in held})
        assert session.answered == len(opening)
        assert session.score == pytest.approx(sum(credit for _, credit in opening) / len(opening))
        assert session.self_judged == sum(review.form in SELF_JUDGED for review, _ in opening)
        assert session.took_ms == sum(review.took_ms for review, _ in held)
        assert {deck.id for deck in session.decks} == {review.card.partition("/")[0] for review, _ in held}
    every = [pair for held in wanted.values() for pair in held]
    opening = [credit for review, credit in every if review.first and not review.practice]
    assert made.totals.sessions == len(wanted)
    assert made.totals.answers == len(every)
    assert made.totals.first == len(opening)
    assert made.totals.score == pytest.approx(sum(opening) / len(opening))
    assert made.totals.practice == sum(review.practice for review, _ in every) > 0
    assert made.totals.took_ms == sum(review.took_ms for review, _ in every)


def test_both_decks_named_amount_to_all_decks(studied: Desk) -> None:
    both, every = report(studied, (MOONS, RIVERS)), report(studied)
    assert both.totals == every.totals
    assert {session._replace(decks=()) for session in both.sessions} == {
        session._replace(decks=()) for session in every.sessions
    }


def test_each_deck_has_a_part_with_every_picture_over_the_same_days(studied: Desk) -> None:
    made = report(studied, (MOONS, RIVERS, MOONS))
    assert [part.deck.id for part in made.parts if part.deck] == [MOONS, RIVERS]
    for part in made.parts:
        assert tuple(picture.caption.name for picture in part.pictures) == NAMES
    (whole,) = report(studied).parts
    assert whole.deck is None


def test_it_is_the_same_however_often_it_is_made(studied: Desk) -> None:
    once: Report = report(studied, name="Ada")
    with Desk() as desk:
        assert report(desk, name="Ada") == once


def test_only_the_latest_sessions_are_listed_and_all_are_counted(
    studied: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = report(studied)
    assert len(every.sessions) < LATEST
    monkeypatch.setattr("tutor.desk.reporting.LATEST", 3)
    some = report(studied)
    assert some.sessions == every.sessions[:3]
    assert some.totals == every.totals


def test_without_a_history_there_are_pictures_that_say_so(desk: Desk, moons: Path) -> None:
    made = report(desk)
    assert (made.first, made.last, made.sessions) == (TODAY, TODAY, ())
    assert made.totals.score is None
    assert len(made.parts[0].pictures) == len(NAMES)


def test_a_deck_that_never_was_is_said_with_the_nearest_that_is(studied: Desk) -> None:
    with pytest.raises(TutorError, match=r"no deck is called .mons."):
        report(studied, ("mons",))
