"""What the answer does not have is marked inside the learner's own words, and only where that teaches something."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.sitting import candidate, prompt
from tutor.study.attempt import answered, turned
from tutor.study.difference import difference, marks
from tutor.study.response import Response, Typed, Unknown
from tutor.study.stage import Asking, Judged

TABLE = [
    ("a letter for another", "lavrow", ["Sergei Lavrov"], "lavro[w]"),
    ("a letter too many", "Lavrrov", ["Sergei Lavrov"], "Lavr[r]ov"),
    ("a letter missing is shown by its neighbours", "Lavov", ["Sergei Lavrov"], "La[vo]v"),
    ("another given name", "Igor Lavrov", ["Sergei Lavrov"], "[Igor] Lavrov"),
    ("digits place by place", "1916", ["1961"], "19[16]"),
    ("a number of another length", "the treaty of 61", ["the treaty of 1961"], "the treaty of [61]"),
    ("a word put in", "not a supplicant", ["a supplicant"], "[not] a supplicant"),
    ("the order of words is no difference", "Lavrov, Sergei", ["Sergei Lavrov"], "Lavrov, Sergei"),
    ("case and accents are none", "SÉRGEI lavröw", ["Sergei Lavrov"], "SÉRGEI lavrö[w]"),
    ("what is missing cannot be marked", "treaty", ["treaty of friendship"], "treaty"),
    ("the nearest of several answers", "foreign minster", ["Sergei Lavrov", "foreign minister"], "foreign mi[ns]ter"),
    ("nothing in common", "Medvedev", ["Sergei Lavrov"], "Medvedev"),
    ("most of it something else", "in the summer of 2001", ["2001"], "in the summer of 2001"),
    ("one letter that becomes two", "Strasse 5", ["Straße 6"], "Strasse [5]"),
    ("no words at all", "?!", ["Sergei Lavrov"], "?!"),
    ("no answer", "Lavrov", [], "Lavrov"),
    ("a long text", "Lavrow " + "x" * 200, ["Lavrov"], "Lavrow " + "x" * 200),
]


def _shown(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for begin, end in reversed(spans):
        text = f"{text[:begin]}[{text[begin:end]}]{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("response", "answers", "shown"), [case[1:] for case in TABLE], ids=[case[0] for case in TABLE]
)
def test_what_differs_is_marked(response: str, answers: list[str], shown: str) -> None:
    assert _shown(response, difference(response, tuple(answers))) == shown


TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from("aeß1 2,.-İ\ufb03"), max_size=40)


@settings(deadline=None, max_examples=60)
@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_spans_are_in_order_and_inside_the_response(response: str, answers: list[str]) -> None:
    edge = 0
    for begin, end in difference(response, tuple(answers)):
        assert edge <= begin < end <= len(response)
        edge = end


@settings(deadline=None, max_examples=60)
@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_the_answer_itself_has_nothing_to_mark(answer: str, others: list[str]) -> None:
    assert difference(answer, (*others, answer)) == ()


def _judged(response: Response) -> Judged:
    card = candidate("a")
    asking = Asking(card, prompt(card.card, "typed"), "hash", True, 0)
    judged = answered(asking, response, 0)
    assert judged is not None
    return judged


def test_only_a_typed_miss_is_marked_and_not_once_it_is_overruled() -> None:
    answer = prompt(candidate("a").card, "typed").answer
    missed = _judged(Typed(f"{answer} 7"))
    assert marks(missed) == ((len(answer) + 1, len(answer) + 2),)
    assert marks(turned(missed)) == ()
    assert marks(_judged(Typed(answer))) == ()
    assert marks(_judged(Unknown())) == ()
