"""What a rated response leaves behind in the log."""

import pytest

from tests.study.sitting import START, candidate, do, reviews, start
from tutor.study.action import Answer, Hint, Rate, Reveal, Turn
from tutor.study.log import Overrule, Review
from tutor.study.prompt import Rating
from tutor.study.response import Chosen, Placed, Recalled, Ticked, Typed, Unknown
from tutor.study.session import score


def test_a_review_holds_what_settles_a_dispute():
    session = start([candidate("a"), candidate("b")], "choice", practice=True)
    _, entries = do(session, Hint(), Answer(Chosen(0), sure=True), Rate(Rating.HARD), now=START + 1_500)
    assert entries == [
        Review(
            session="s",
            card="d/a/answer",
            form="choice",
            rung=1,
            seed=7,
            rating=2,
            proposed=1,
            verdict="wrong",
            share=0.0,
            response="Morgulov",
            stem="d/a/answer?",
            answer="Lavrov",
            content="hash",
            options=("Morgulov", "Lavrov", "Putin"),
            hints=1,
            sure=True,
            took_ms=1_500,
            practice=True,
        )
    ]


@pytest.mark.parametrize(
    ("form", "given", "response"),
    [
        ("typed", [Answer(Typed("lavrov "))], "lavrov "),
        ("typed", [Answer(Typed("  "))], ""),
        ("cloze", [Answer(Unknown())], ""),
        ("truth", [Answer(Chosen(1))], "False"),
        ("place", [Answer(Placed(0))], "before: wars"),
        ("place", [Answer(Placed(1))], "after: wars; before: debts"),
        ("place", [Answer(Placed(3))], "after: pride"),
        ("list", [Reveal(), Answer(Ticked(frozenset({2, 0})))], "- wars\n- pride"),
        ("list", [Reveal("it was the wars"), Answer(Ticked(frozenset({0})))], "it was the wars\n- wars"),
        ("list", [Answer(Unknown())], ""),
        ("recall", [Reveal("because"), Answer(Recalled("close"))], "because"),
    ],
)
def test_a_response_is_written_in_readable_words(form, given, response):
    _, entries = do(start([candidate("a")], form), *given, Rate())
    assert reviews(entries)[0].response == response


def test_a_list_keeps_each_part_with_its_card():
    _, entries = do(start([candidate("a")], "list"), Reveal(), Answer(Ticked(frozenset({1}))), Rate())
    review = reviews(entries)[0]
    assert (review.items, review.parts) == ((False, True, False), ("because.w", "because.d", "because.p"))
    assert review.options == ("wars", "debts", "pride")
    _, entries = do(start([candidate("a")], "list"), Answer(Unknown()), Rate())
    assert reviews(entries)[0].items == (False, False, False)


def test_an_overrule_follows_its_review_and_gives_the_credit():
    session, _ = do(start([candidate("a")]), Answer(Typed("someone")), Turn())
    assert (session.stage.proposed, session.stage.stands, session.stage.credit) == (Rating.GOOD, "right", 1.0)
    assert session.stage.verdict.kind == "wrong"
    session, entries = do(session, Rate())
    assert (entries[0].rating, entries[0].proposed, entries[0].verdict) == (3, 1, "wrong")
    assert entries[1] == Overrule("", "d/a/answer", 1.0)
    assert score(session.outcomes) == 1.0
