"""A session at the real desk: the pure session, the clock, the decks and the log joined."""

import sqlite3
from pathlib import Path

import pytest

from tests.conftest import TODAY, Clock
from tests.desk.learner import answer, go_through, next_action, right, seated, settle, wrong
from tutor.desk.desk import Desk
from tutor.errors import Exit, TutorError
from tutor.study.action import Answer, Hint, Mark, Quit, Rate, SetAside, TakeBack, Turn
from tutor.study.log import Review
from tutor.study.prompt import Rating, Rung
from tutor.study.stage import Asking, Ended, Judged, Retyping


def kinds(path: Path) -> list[str]:
    """The kinds of all events on disk, seen through a connection of one's own."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return [kind for (kind,) in db.execute("SELECT kind FROM event ORDER BY id")]
    finally:
        db.close()


def test_a_session_asks_all_of_today_and_is_scored(moons: Path, desk: Desk, clock: Clock) -> None:
    sitting = desk.study()
    assert sitting.session.total == 3
    assert sitting.title == "Moons"
    first = answer(sitting, wrong)
    assert first.asked.prompt.card == "moons/titan/answer"
    assert sitting.card is not None
    assert sitting.card.explain == "Titan is the largest of Saturn's moons."
    clock.forward(seconds=12)
    go_through(sitting)
    result = sitting.result()
    assert sitting.session.stage == Ended("done")
    assert result.answered == 3
    assert result.score == pytest.approx(2 / 3)
    assert [(slip.card, slip.answer, slip.back) for slip in result.slips] == [
        ("moons/titan/answer", "Saturn", TODAY + 1)
    ]
    assert (result.left, result.today, result.tomorrow) == (0, TODAY, 1)


def test_every_rating_is_on_disk_before_the_next_prompt(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    assert "session-start" not in kinds(desk.places.log)
    for count in range(1, 4):
        answer(sitting, right)
        assert kinds(desk.places.log).count("review") == count - 1
        sitting.do(Rate())
        assert kinds(desk.places.log).count("review") == count
    assert kinds(desk.places.log) == ["session-start", "review", "review", "review", "session-end"]


def test_a_session_without_an_answer_leaves_no_trace(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    sitting.do(Hint())
    sitting.close()
    sitting.close()
    assert kinds(desk.places.log) == []
    assert desk.store.history.sessions() == []


def test_leaving_at_a_verdict_commits_its_proposal(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        answer(sitting, right)
    with Desk() as desk:
        memory = desk.store.memory("moons/titan/answer")
        assert memory is not None
        assert (memory.attempts, memory.missed) == (1, False)
        assert kinds(desk.places.log) == ["session-start", "review", "session-end"]


def test_an_open_question_is_asked_again_after_leaving(moons: Path, clock: Clock) -> None:
    with seated() as (_, sitting):
        settle(sitting, right)
        left = sitting.card
    with seated() as (_, sitting):
        assert sitting.card == left
        assert sitting.session.total == 2


def test_a_missed_card_stays_due_until_it_is_right(moons: Path, clock: Clock) -> None:
    """While a day's latest attempt is wrong the card stays due that day, across restarts, on the rung of its miss."""
    with seated() as (_, sitting):
        settle(sitting, wrong)
    with seated() as (desk, sitting):
        assert desk.overview().reviews == 1
        cards = [judged.asked.prompt.card for judged in go_through(sitting)]
        assert cards.count("moons/titan/answer") == 1
    with seated() as (desk, sitting):
        assert sitting.session.total == 0
        memory = desk.store.memory("moons/titan/answer")
        assert memory is not None
        assert memory.attempts == 1
        assert memory.missed is False


def test_the_log_tells_what_was_shown_and_given(moons: Path, desk: Desk, clock: Clock) -> None:
    sitting = desk.study()
    stage = sitting.session.stage
    assert isinstance(stage, Asking)
    sitting.do(Hint())
    clock.forward(seconds=7)
    sitting.do(Answer(right(stage.prompt), sure=True))
    sitting.do(Rate(Rating.EASY))
    (event, review, credit) = desk.store.history.answers(sitting.session.id)[0]
    assert credit == 1.0
    assert (event.at_ms, event.day, event.offset_min) == (clock.ms, TODAY, 0)
    assert isinstance(review, Review)
    assert (review.card, review.form, review.rung) == ("moons/titan/answer", "choice", Rung.CHOOSE)
    assert (review.stem, review.answer, review.response) == (stage.prompt.stem, "Saturn", "Saturn")
    assert review.options == stage.prompt.options
    assert (review.verdict, review.proposed, review.rating) == ("right", Rating.HARD, Rating.EASY)
    assert (review.hints, review.sure, review.took_ms, review.first) == (1, True, 7000, True)
    assert review.content == desk.library.roster("moons")[0][4]


def test_the_intervals_shown_are_the_ones_that_come(moons: Path, clock: Clock) -> None:
    for rating in Rating:
        with seated() as (desk, sitting):
            judged = answer(sitting, right)
            shown = sitting.intervals()[rating]
            sitting.do(Rate(rating))
            due = desk.store.due(judged.asked.prompt.card)
            assert due is not None
            assert due - TODAY == shown
            if isinstance(sitting.session.stage, Retyping):
                sitting.do(next_action(sitting, right))
            sitting.do(TakeBack())
            sitting.do(TakeBack())


def test_intervals_are_shown_only_beside_a_verdict(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    assert sitting.intervals() == {}
    answer(sitting, right)
    assert list(sitting.intervals()) == list(Rating)


def test_overruling_is_kept_and_counts(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    answer(sitting, wrong)
    sitting.do(Turn())
    sitting.do(Rate())
    assert [credit for _, _, credit in desk.store.history.answers(sitting.session.id)] == [1.0]
    assert sitting.result().score == 1.0
    sitting.close()
    assert desk.store.history.sessions()[0].score == 1.0


def test_a_card_set_aside_goes_and_comes_back(moons: Path, desk: Desk, clock: Clock) -> None:
    sitting = desk.study()
    sitting.do(SetAside("suspend"))
    sitting.do(SetAside("bury"))
    sitting.do(Mark())
    settle(sitting, right)
    assert sitting.session.stage == Ended("done")
    memories = desk.store.memories(["moons/titan/answer", "moons/triton/answer", "moons/io/answer"])
    assert memories["moons/titan/answer"].suspended
    assert memories["moons/triton/answer"].buried_day == TODAY
    assert memories["moons/io/answer"].flagged
    assert desk.study().session.total == 0
    clock.forward(days=1)
    again = desk.study()
    assert again.card is not None
    assert again.session.total == 1
    assert again.card.id == "moons/triton/answer"


def test_taking_back_reopens_what_was_written(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    settle(sitting, right)
    settle(sitting, wrong)
    sitting.do(TakeBack())
    sitting.do(TakeBack())  # the verdict shown again is opened again
    sitting.do(TakeBack())
    memory = desk.store.memory("moons/titan/answer")
    assert memory is None or memory.attempts == 0
    sitting.do(TakeBack())
    assert sitting.card is not None
    assert sitting.card.id == "moons/titan/answer"
    assert isinstance(sitting.session.stage, Asking)
    go_through(sitting)
    assert sitting.result().score == 1.0
    assert desk.store.history.sessions()[0].answered == 3


def test_a_session_over_nothing_has_ended(home: Path, desk: Desk) -> None:
    sitting = desk.study()
    assert sitting.session.total == 0
    assert isinstance(sitting.session.stage, Ended)
    assert sitting.card is None
    assert sitting.title == ""
    assert sitting.result().score is None
    sitting.close()
    assert kinds(desk.places.log) == []


def test_a_full_disk_is_told_and_the_session_stays_where_it_is(
    moons: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting = desk.study()
    answer(sitting, right)
    before = sitting.session

    def full(*_: object, **__: object) -> None:
        raise TutorError("the disk is full", code=Exit.IO)

    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "append", full)
        with pytest.raises(TutorError):
            sitting.do(Rate())
    assert sitting.session is before
    sitting.do(Rate())
    assert kinds(desk.places.log) == ["session-start", "review"]


def test_quitting_twice_ends_once(moons: Path, desk: Desk) -> None:
    sitting = desk.study()
    settle(sitting, right)
    sitting.do(Quit())
    sitting.close()
    assert kinds(desk.places.log).count("session-end") == 1
    assert not isinstance(sitting.session.stage, Judged)


def test_a_session_is_refused_where_no_answer_could_be_written(moons: Path, desk: Desk) -> None:
    desk.store.readonly = True
    with pytest.raises(TutorError) as caught:
        desk.study()
    assert caught.value.code == Exit.NO_PERMISSION
