"""A sitting: no card is lost, none is doubled, and it comes to its end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.sitting import (
    EVERY_ACTION,
    START,
    act,
    candidate,
    card_of,
    do,
    learner,
    play,
    put_up,
    queues,
    resting,
    reviews,
    start,
)
from tutor.study.action import Answer, Quit, Rate, Retype, TakeBack
from tutor.study.log import Bury, SessionEnd, SessionStart, Suspend, Undo
from tutor.study.move import RETURN_AFTER, move, skip
from tutor.study.prompt import Rating, Rung
from tutor.study.queue import Queue
from tutor.study.response import Chosen, Typed, Unknown
from tutor.study.session import begin, finished, opening, score
from tutor.study.stage import Asking, Ended, Retyping, Waiting


@settings(deadline=None)
@given(queues, st.lists(learner, max_size=40))
def test_no_card_is_lost_and_none_is_first_twice(cards, steps):
    every = {each.card for each in cards}
    for _, _, after, live in play(start(cards, ""), steps):
        written = reviews(live)
        assert [(each.card, each.rating, each.first) for each in written] == [
            (each.card, each.rating, each.first) for each in after.outcomes
        ]
        first = [each.card for each in written if each.first]
        assert len(first) == len(set(first)), "a card is asked for the first time once"
        assert {each.card for each in written} == set(first)
        aside = {each.card for each in live if isinstance(each, Suspend | Bury)}
        latest = {each.card: each.rating for each in written}
        settled = {card for card, rating in latest.items() if rating != Rating.AGAIN} - aside
        queued = [each.candidate.card for each in after.queue]
        showing = card_of(after)
        left = {*queued, *([showing.card] if showing and not isinstance(after.stage, Retyping) else [])}
        assert len(queued) == len(set(queued))
        assert left | settled | aside == every, "each card is finished with, set aside or still to come"
        assert not left & (settled | aside)
        assert finished(after) == len(every) - len(left)


@settings(deadline=None)
@given(queues, st.lists(learner, max_size=30))
def test_an_action_taken_back_and_done_again_gives_the_same_session(cards, steps):
    now = START
    for before, action, after, _ in play(start(cards, ""), steps):
        now += 1
        if after is before or isinstance(action, TakeBack) or len(after.past) == len(before.past):
            continue
        back, undone = move(after, TakeBack(), now)
        assert undone == (Undo(""),)
        assert back.note
        assert resting(back) == resting(before)
        redone, entries = move(back, action, now)
        assert resting(redone) == resting(after)
        assert len(reviews(entries)) == isinstance(action, Rate)


@settings(deadline=None)
@given(queues, st.lists(learner, max_size=25))
def test_every_action_may_be_tried_at_every_stage(cards, steps):
    """What does not fit changes nothing at all, and says nothing."""
    session = start(cards, "")
    for now, step in enumerate(steps, START):
        for other in EVERY_ACTION:
            after, entries = move(session, other, now)
            assert (after == session) == (after is session)
            assert not (after is session and entries)
        session = put_up(move(session, act(session, step == "well") if isinstance(step, str) else step, now)[0], now)
    ended, entries = move(session, Quit(), START)
    assert isinstance(ended.stage, Ended)
    if not isinstance(session.stage, Ended):
        assert entries[-1] == SessionEnd("s", "quit")
    assert move(ended, Quit(), START) == (ended, ())


@settings(deadline=None)
@given(queues, st.lists(st.booleans(), max_size=30))
def test_who_answers_right_in_the_end_has_every_card_right_once(cards, luck):
    session, steps = start(cards, ""), iter(luck)
    asked = 0
    while not isinstance(session.stage, Ended):
        well = next(steps, True) if isinstance(session.stage, Asking) else True
        session, _ = do(session, act(session, well), form="")
        asked += 1
        assert asked < 1_000, "a session comes to its end"
    assert session.stage == Ended("done")
    assert finished(session) == session.total == len(cards)
    last = {each.card: each.rating for each in session.outcomes}
    assert set(last) == {each.card for each in cards}
    assert Rating.AGAIN not in last.values()
    good = [each.card for each in session.outcomes if each.rating is not Rating.AGAIN]
    assert len(good) == len(set(good)), "once right, a card is not asked again"


@settings(deadline=None)
@given(queues, st.lists(learner, max_size=40))
def test_siblings_follow_each_other_only_when_nothing_else_is_left(cards, steps):
    for before, action, after, _ in play(start(cards, ""), steps):
        if isinstance(after.stage, Waiting) and not isinstance(action, TakeBack):
            old, new = card_of(before), after.stage.candidate
            assert old is not None
            if old.sibling_key == new.sibling_key:
                assert all(each.candidate.sibling_key == old.sibling_key for each in after.queue)


def test_a_whole_session_in_order():
    cards = [candidate(note) for note in "abc"]
    session, entries = do(start(cards), *[Answer(Typed("Lavrov")), Rate()] * 3)
    assert [each.card for each in reviews(entries)] == [each.card for each in cards]
    assert entries[-1] == SessionEnd("s", "done")
    assert session.stage == Ended("done")
    assert score(session.outcomes) == 1.0


def test_a_session_over_nothing_has_ended():
    session = start([])
    assert (session.stage, session.total, finished(session), score(session.outcomes)) == (Ended("done"), 0, 0, None)
    assert move(session, TakeBack(), START) == (session, ())


def test_the_opening_names_the_decks_and_whether_it_is_practice():
    assert opening(begin("s", Queue(()), START, practice=True), ["d", "e"]) == SessionStart("s", ("d", "e"), True)


@pytest.mark.parametrize("others", range(8))
def test_a_missed_card_returns_after_several_others_in_its_form(others):
    cards = [candidate("missed"), *(candidate(f"n{index}") for index in range(others))]
    session = start(cards, "choice")
    session, _ = do(session, Answer(Chosen(0)), Rate(), form="typed")
    between = 0
    while card_of(session).note != "missed":
        session, _ = do(session, Answer(Typed("Lavrov")), Rate())
        between += 1
    assert between == min(others, RETURN_AFTER)
    assert (session.stage.prompt.form, session.stage.prompt.rung, session.stage.first) == ("choice", Rung.CUED, False)
    session, entries = do(session, Answer(Chosen(1)), Rate())
    assert reviews(entries)[0].first is False
    assert "missed" not in {each.candidate.note for each in session.queue}


def test_the_score_is_the_mean_credit_of_first_attempts():
    session, _ = do(start([candidate("a"), candidate("b")]), Answer(Unknown()), Rate(), Retype("Lavrov"))
    session, _ = do(session, *[Answer(Typed("Lavrov")), Rate()] * 2)
    assert [each.first for each in session.outcomes] == [True, True, False]
    assert score(session.outcomes) == 0.5


def test_a_session_ends_after_the_first_rating_past_its_time():
    session = start([candidate(note) for note in "abc"], limit_ms=60_000)
    session, _ = do(session, Answer(Typed("Lavrov")), Rate(), now=START + 59_999)
    assert isinstance(session.stage, Asking)
    session, entries = do(session, Answer(Typed("Lavrov")), Rate(), now=START + 60_000)
    assert session.stage == Ended("time")
    assert entries[-1] == SessionEnd("s", "time")
    assert [each.candidate.note for each in session.queue] == ["c"]


def test_the_last_card_done_past_the_time_is_done():
    session, _ = do(start([candidate("a")], limit_ms=1), Answer(Typed("Lavrov")), Rate())
    assert session.stage == Ended("done")


def test_a_card_that_is_gone_is_skipped_without_a_word():
    session = begin("s", Queue((candidate("a"), candidate("b"))), START)
    session, entries = skip(session, START)
    assert (session.stage, session.total, entries) == (Waiting(candidate("b")), 1, ())
    session, entries = skip(put_up(session, START, "typed"), START)
    assert (session.stage, session.total, entries) == (Ended("done"), 0, (SessionEnd("s", "done"),))
    assert skip(session, START) == (session, ())
