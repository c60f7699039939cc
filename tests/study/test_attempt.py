"""One attempt: which responses are taken, what a verdict proposes, what is typed once more."""

import pytest

from tests.study.sitting import START, candidate, card_of, do, prompt, start
from tutor.study.action import Answer, Hint, Rate, Retype, Turn
from tutor.study.move import move
from tutor.study.prompt import Rating
from tutor.study.queue import Queue
from tutor.study.response import Chosen, Placed, Recalled, Ticked, Typed, Unknown
from tutor.study.session import begin, present
from tutor.study.stage import Asking, Retyping

LONG = "an answer that is longer than what anybody types once more"


@pytest.mark.parametrize(
    ("form", "response"),
    [
        ("typed", Chosen(0)),
        ("typed", Placed(0)),
        ("choice", Typed("Lavrov")),
        ("choice", Chosen(3)),
        ("choice", Chosen(-1)),
        ("place", Placed(4)),
        ("list", Ticked(frozenset({0}))),
        ("recall", Recalled("right")),
        ("recall", Typed("Lavrov")),
    ],
)
def test_a_response_of_another_form_is_not_taken(form, response):
    """A list and a recall are not judged before their model answer is open."""
    session = start([candidate("a")], form)
    assert move(session, Answer(response), START) == (session, ())


@pytest.mark.parametrize(
    ("before", "answer", "turns", "proposed", "overruled"),
    [
        ([], "Lavrov", 1, Rating.AGAIN, True),
        ([], "Lavrov", 2, Rating.GOOD, False),
        ([Hint()], "someone", 1, Rating.HARD, True),
        ([Hint()], "Lavrov", 2, Rating.HARD, False),
    ],
)
def test_turning_the_verdict_turns_its_rating(before, answer, turns, proposed, overruled):
    session, _ = do(start([candidate("a")]), *before, Answer(Typed(answer)), *[Turn()] * turns)
    assert (session.stage.proposed, session.stage.overruled) == (proposed, overruled)


@pytest.mark.parametrize(
    ("form", "answer", "given", "expected"),
    [
        ("typed", "Lavrov", [Answer(Unknown()), Rate()], True),
        ("cloze", "Lavrov", [Answer(Unknown()), Rate()], True),
        ("typed", "Lavrov", [Answer(Unknown()), Rate(Rating.GOOD)], False),
        ("typed", "Lavrov", [Answer(Typed("Lavrov")), Rate(Rating.AGAIN)], False),
        ("typed", "Lavrov", [Answer(Typed("Lavrov")), Turn(), Rate()], False),
        ("typed", "Lavrov", [Answer(Unknown()), Turn(), Rate(Rating.AGAIN)], False),
        ("typed", LONG, [Answer(Unknown()), Rate()], False),
        ("choice", "Lavrov", [Answer(Unknown()), Rate()], False),
    ],
)
def test_a_short_missed_answer_is_typed_once_more(form, answer, given, expected):
    session = begin("s", Queue((candidate("a"), candidate("b"))), START)
    session = present(session, prompt("d/a/answer", form, answer=answer), "hash", START)
    session, _ = do(session, *given)
    assert isinstance(session.stage, Retyping) == expected
    if expected:
        session, entries = do(session, Retype("anything"))
        assert (card_of(session).note, entries) == ("b", [])


def test_a_hint_counts_once_and_only_where_there_is_one():
    session, _ = do(start([candidate("a")]), Hint(), Hint())
    assert session.stage.hints == 1
    bare = present(session, prompt("d/a/answer", "typed", hint=""), "hash", START)
    bare = bare._replace(stage=bare.stage._replace(hints=0))
    assert move(bare, Hint(), START) == (bare, ())


def test_an_answer_takes_at_most_ten_minutes_and_never_less_than_none():
    for now, expected in ((START + 2_000, 2_000), (START + 86_400_000, 600_000), (START - 5, 0)):
        session, _ = do(start([candidate("a")]), Answer(Unknown()), now=now)
        assert session.stage.took_ms == expected


def test_an_edited_prompt_is_asked_in_place_of_the_old():
    session = start([candidate("a")])
    edited = present(session, prompt("d/a/answer", "choice"), "new", START + 3)
    assert (edited.stage.prompt.form, edited.stage.content, edited.stage.since_ms) == ("choice", "new", START + 3)
    assert edited.stage.first


def test_an_edited_answer_is_judged_again():
    session, _ = do(start([candidate("a")]), Answer(Typed("Ryabkov")))
    assert session.stage.verdict.kind == "wrong"
    edited = present(session, prompt("d/a/answer", "typed", accept=("Ryabkov",)), "new", START)
    assert (edited.stage.verdict.kind, edited.stage.proposed) == ("right", Rating.GOOD)
    reopened = present(session, prompt("d/a/answer", "choice"), "new", START)
    assert isinstance(reopened.stage, Asking)


def test_an_edit_after_the_rating_changes_only_what_is_typed_once_more():
    session, _ = do(start([candidate("a")]), Answer(Unknown()), Rate())
    edited = present(session, prompt("d/a/answer", "typed", answer="Ryabkov"), "new", START)
    assert isinstance(edited.stage, Retyping)
    assert edited.stage.judged.asked.prompt.answer == "Ryabkov"
    assert edited.outcomes == session.outcomes
