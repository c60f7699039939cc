"""The gate lets through what its quote proves, and nothing else."""

from dataclasses import replace

import pytest

from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Gap, Point, Term
from tutor.deck.when import read
from tutor.generate.gate import GIVEN_AWAY, NOT_FOUND, NOT_PROVED, STRANGE, UNSOUND, missing, refused

BLOCKS = ("The Orran ferry", "In 1874 Helmer Dahl opened\nthe first ferry line, because the ice had gone.")
QUOTE = "In 1874 Helmer Dahl opened the first ferry line"


def fact(ask: str = "Who opened the first line?", answer: str = "Helmer Dahl", wrong: tuple[str, ...] = ()) -> Fact:
    return Fact(id="a", ask=ask, answer=answer, wrong=wrong, cite=(2,), quote=QUOTE)


def argument(reason: str, quote: str) -> Argument:
    point = Point(id="p", text=reason, cite=(2,), quote=quote)
    return Argument(id="a", claim="Dahl opened a line", by="the author", because=(point,), cite=(2,), quote=QUOTE)


SOUND: list[AnyNote] = [
    fact(),
    Event(id="a", what="Helmer Dahl opens the first ferry line", when=read("1874"), cite=(2,), quote=QUOTE),
    argument("The ice had gone", "because the ice had gone."),
    fact(ask="Which line was the first?", answer="Dahl\u2019s ferry line"),
]

REFUSED: list[tuple[AnyNote, str]] = [
    (Fact(id="a", ask="Who?", answer="Helmer Dahl", cite=(1,), quote=QUOTE), NOT_FOUND),
    (Fact(id="a", ask="Who?", answer="Helmer Dahl", cite=(3,), quote=QUOTE), NOT_FOUND),
    (Fact(id="a", ask="Who?", answer="Helmer Dahl", cite=(2,)), NOT_FOUND),
    (argument("The ice had gone", "because the ice was gone"), NOT_FOUND),
    (fact(answer="Ragna Moe"), NOT_PROVED.format("the answer")),
    (fact(ask="When?", answer="12 ferries"), NOT_PROVED.format("the answer")),
    (Term(id="a", term="Dahl", meaning="owner of the Ragna", cite=(2,), quote=QUOTE), NOT_PROVED.format("the meaning")),
    (argument("The ice had gone by 1875", "because the ice had gone."), NOT_PROVED.format("a reason")),
    (Event(id="a", what="Dahl opens a line", when=read("1875"), cite=(2,), quote=QUOTE), NOT_PROVED.format("the date")),
    (fact(ask="What did Helmer Dahl do?"), GIVEN_AWAY),
    (Term(id="a", term="Dahl", meaning="Helmer Dahl", cite=(2,), quote=QUOTE), GIVEN_AWAY),
    (Cloze(id="a", text="In {{c1::1874}} and 1874", gaps=(Gap("c1", "1874"),), cite=(2,), quote=QUOTE), GIVEN_AWAY),
    (fact(wrong=("Helmer Dahl", "Ragna Moe")), UNSOUND),
    (fact(ask="See www.orran.example: who?"), STRANGE),
]


@pytest.mark.parametrize("note", SOUND)
def test_what_its_quote_proves_passes(note: AnyNote) -> None:
    assert refused(note, BLOCKS) == ""


@pytest.mark.parametrize(("note", "why"), REFUSED)
def test_anything_else_is_refused_with_the_reason(note: AnyNote, why: str) -> None:
    assert refused(note, BLOCKS) == why


MISSING: list[tuple[AnyNote, tuple[str, str] | None]] = [
    (fact(), None),
    (fact(answer="Helmer Moe"), ("the answer", "Moe")),
    (argument("The ice had gone by 1875", "because the ice had gone."), ("a reason", "1875")),
    (
        replace(
            argument("The ice had gone", "because the ice had gone."),
            against=(Point(id="q", text="The Orran froze", reply="It thaws for Ragna", cite=(2,), quote=QUOTE),),
        ),
        ("an objection", "Orran"),
    ),
    (
        replace(
            argument("The ice had gone", "because the ice had gone."),
            against=(Point(id="q", text="The river froze", reply="It thaws for Ragna", cite=(2,), quote=QUOTE),),
        ),
        ("a reply", "Ragna"),
    ),
]


@pytest.mark.parametrize(("note", "first"), MISSING)
def test_what_is_not_proved_is_named_with_its_part(note: AnyNote, first: tuple[str, str] | None) -> None:
    assert next(missing(note), None) == first


LEAKS = [
    ("To whom did the Egyptian government sell its shares?", "the British government", False),
    ("Which boundary moves most, of the three kinds of boundaries?", "divergent boundaries", False),
    ("Which party beat the Labour Party in 1924?", "the Liberal Party", False),
    ("What did the British government sell?", "the British government", True),
    ("Which government of Britain was called the most British of any government?", "British governments", True),
    ("Which diverging boundaries are plates of?", "a diverging plate boundary", True),
    ("What erupts when a volcano erupts?", "volcanoes", True),
    ("Who was the Lindqvist that drew the bridge?", "Marta Lindqvist", True),
    ("Who beat the Conservative Party?", "Labour Party", False),
    ("Where does the town stand?", "between them", False),
    ("Do plates at the ridge move apart or meet?", "the plates at the ridge move apart", True),
    ("What does more than one of them do?", "one or two of them", False),
]


@pytest.mark.parametrize(("ask", "answer", "leaks"), LEAKS)
def test_a_question_gives_away_what_it_says_in_full_and_no_less(ask: str, answer: str, leaks: bool) -> None:
    note = Fact(id="a", ask=ask, answer=answer, cite=(1,), quote=f"It was {answer}.")
    assert (refused(note, (f"It was {answer}.",)) == GIVEN_AWAY) is leaks
