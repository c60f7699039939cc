"""The gate lets through what its quote proves, and nothing else."""

import pytest

from tutor.deck.notes import AnyNote, Argument, Cloze, Event, Fact, Gap, Point, Term
from tutor.deck.when import read
from tutor.generate.gate import GIVEN_AWAY, NOT_FOUND, NOT_PROVED, STRANGE, UNSOUND, refused

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
]

REFUSED: list[tuple[AnyNote, str]] = [
    (Fact(id="a", ask="Who?", answer="Helmer Dahl", cite=(1,), quote=QUOTE), NOT_FOUND),
    (Fact(id="a", ask="Who?", answer="Helmer Dahl", cite=(3,), quote=QUOTE), NOT_FOUND),
    (Fact(id="a", ask="Who?", answer="Helmer Dahl", cite=(2,)), NOT_FOUND),
    (argument("The ice had gone", "because the ice was gone"), NOT_FOUND),
    (fact(answer="Ragna Moe"), NOT_PROVED),
    (fact(ask="When?", answer="12 ferries"), NOT_PROVED),
    (argument("The ice had gone by 1875", "because the ice had gone."), NOT_PROVED),
    (Event(id="a", what="Dahl opens a line", when=read("1875"), cite=(2,), quote=QUOTE), NOT_PROVED),
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
