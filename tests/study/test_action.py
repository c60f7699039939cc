"""Taking back, setting aside, flagging and leaving."""

import pytest

from tests.study.sitting import START, candidate, card_of, do, reviews, start
from tutor.study.action import Answer, Hint, Mark, Quit, Rate, Reveal, SetAside, TakeBack, Turn
from tutor.study.log import Bury, Entry, Flag, SessionEnd, Suspend, Undo
from tutor.study.move import PAST, move
from tutor.study.response import Recalled, Typed, Unknown
from tutor.study.session import finished
from tutor.study.stage import Asking, Judged


def test_taking_back_goes_all_the_way():
    cards = [candidate(note) for note in "abcd"]
    session, _ = do(start(cards), *[Answer(Typed("Lavrov")), Rate()] * 2, Mark(), SetAside("suspend"))
    assert card_of(session).note == "d"
    undone: list[Entry] = []
    for note in ("c", "c", "b", "b", "a", "a"):
        session, entries = do(session, TakeBack())
        undone += entries
        assert card_of(session).note == note
        assert session.note
    assert undone == [Undo("")] * 4
    assert isinstance(session.stage, Asking)
    assert session.outcomes == ()
    assert move(session, TakeBack(), START) == (session, ())


def test_before_a_rating_is_written_taking_back_only_opens_the_question():
    session, entries = do(start([candidate("a")]), Hint(), Answer(Typed("someone")), TakeBack(), now=START + 9)
    assert entries == []
    assert (session.stage.hints, session.stage.since_ms, session.note) == (1, START + 9, "The question is open again.")


def test_an_open_model_answer_is_closed_before_anything_written_is_taken_back():
    judged = (Reveal("x"), Answer(Recalled("right")), Rate())
    session, _ = do(start([candidate("a"), candidate("b")], form="recall"), *judged, form="recall")
    opened, _ = do(session, Reveal("my draft"))
    closed, entries = do(opened, TakeBack())
    assert entries == []
    assert (card_of(closed).note, closed.stage.revealed, closed.stage.draft) == ("b", False, "my draft")
    before, entries = do(closed, TakeBack())
    assert (card_of(before).note, entries) == ("a", [Undo("")])


def test_a_finished_session_can_be_taken_back_but_not_one_that_was_left():
    session, _ = do(start([candidate("a")]), Answer(Typed("Lavrov")), Rate())
    back, entries = do(session, TakeBack())
    assert (type(back.stage), entries) == (Judged, [Undo("")])
    left, _ = do(back, Quit())
    assert move(left, TakeBack(), START) == (left, ())


def test_the_past_is_bounded():
    session, _ = do(start([candidate("a")]), *[Mark()] * (PAST + 5))
    assert len(session.past) == PAST
    assert all(each.past == () for each in session.past)


@pytest.mark.parametrize(("how", "entry"), [("suspend", Suspend("d/a/answer")), ("bury", Bury("d/a/answer"))])
@pytest.mark.parametrize("before", [[], [Answer(Unknown())], [Answer(Unknown()), Rate()]])
def test_a_card_set_aside_does_not_return_and_its_siblings_stay(how, entry, before):
    session, _ = do(start([candidate("a"), candidate("b"), candidate("a", "date")]), *before)
    session, entries = do(session, SetAside(how))
    assert entries == [entry]
    assert card_of(session).note == "b"
    assert [each.candidate.card for each in session.queue] == ["d/a/date"]
    assert finished(session) == 1


def test_a_flag_goes_on_and_off_and_the_card_stays():
    session = start([candidate("a")])
    after, entries = do(session, Mark(), Mark(on=False))
    assert entries == [Flag("d/a/answer"), Flag("d/a/answer", on=False)]
    assert after.stage == session.stage


@pytest.mark.parametrize(
    ("before", "ratings", "left"),
    [
        ([], [], ["a", "b"]),
        ([Answer(Typed("Lavrov"))], [3], ["b"]),
        ([Answer(Unknown())], [1], ["b", "a"]),
        ([Answer(Typed("someone")), Turn()], [3], ["b"]),
        ([Answer(Unknown()), Rate()], [1], ["b", "a"]),
    ],
)
def test_leaving_commits_a_verdict_as_proposed(before, ratings, left):
    session, entries = do(start([candidate("a"), candidate("b")]), *before, Quit())
    assert [each.rating for each in reviews(entries)] == ratings
    assert entries[-1] == SessionEnd("s", "quit")
    assert [each.candidate.note for each in session.queue] == left
    assert finished(session) == 2 - len(left)
