from hypothesis import given, settings

from tests.deck.strategies import decks, without_lines
from tests.deck.texts import hostile_texts
from tutor.deck.notes import Deck
from tutor.deck.parse import parse
from tutor.deck.visible import visible
from tutor.deck.write import write


@settings(deadline=None, max_examples=80)
@given(decks())
def test_what_is_written_is_read_back_the_same(deck: Deck) -> None:
    assert without_lines(parse(write(deck))) == deck


@settings(deadline=None, max_examples=60)
@given(hostile_texts())
def test_any_text_can_be_written(text: str) -> None:
    written = write(Deck(id="d", title=f"t{text}.", notes=()))
    assert parse(written).title == visible(f"t{text}.")


def test_a_small_deck_looks_as_a_person_would_write_it() -> None:
    text = """\
format = 1
id = "visit"
title = "A visit"
tags = ["history"]

[source]
title = "An article"
date = 2019-04-07

[[fact]]
id = "bearer"
ask = "Who?"
answer = "Lavrov"
wrong = ["Morgulov"]
cite = [2]

[[fact]]
text = "In {{c1::1961}}."
accept = { c1 = ["'61"] }

[[event]]
when = "August 2001"
what = "By train"

[[argument]]
id = "claim"
claim = "It was planned."
because = ["It says so.", { id = "x", text = "And so." }]

[[argument.against]]
text = "Hanoi failed."
reply = "Earlier."
"""
    assert write(parse(text)) == text
