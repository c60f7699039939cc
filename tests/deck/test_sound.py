"""What is left of a deck file with errors, every line in its place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.strategies import decks
from tutor.deck.notes import Deck
from tutor.deck.parse import parse
from tutor.deck.problems import DeckError
from tutor.deck.sound import sound_part
from tutor.deck.write import write

HEAD = 'format = 1\nid = "moons"\ntitle = "Moons"\n\n'
GOOD = '[[fact]]\nid = "titan"\nask = "Whose is Titan?"\nanswer = "Saturn"\n\n'
BAD = '[[fact]]\nid = "io"\nask = "Whose is Io?"\nanwser = "Jupiter"\n\n'
CLAIM = '[[argument]]\nid = "ocean"\nclaim = "Europa has an ocean."\nbecause = [{}]\n'


def part(text: str) -> tuple[str, Deck]:
    with pytest.raises(DeckError) as caught:
        parse(text)
    found = sound_part(text, caught.value)
    assert found is not None
    return found


def test_a_note_with_an_error_is_left_blank_and_the_others_stay_where_they_were() -> None:
    text, deck = part(HEAD + BAD + "# about Titan\n" + GOOD)
    assert text == HEAD + "\n" * BAD.count("\n") + "# about Titan\n" + GOOD
    assert [(note.id, note.line) for note in deck.notes] == [("titan", 11)]


def test_the_comments_right_above_a_note_go_with_it() -> None:
    text, _ = part(HEAD + GOOD + "# tutor: ignore no-explain\n" + BAD)
    assert "#" not in text


def test_what_an_argument_is_told_against_goes_with_it() -> None:
    text, deck = part(HEAD + CLAIM.format("7") + '[[argument.against]]\ntext = "It is thin."\n\n' + GOOD)
    assert [note.id for note in deck.notes] == ["titan"]
    assert "thin" not in text


def test_an_argument_that_rests_on_one_left_out_is_left_out_too() -> None:
    other = CLAIM.format('"@ocean"').replace('"ocean"', '"land"', 1)
    _, deck = part(HEAD + CLAIM.format("7") + "\n" + other + "\n" + GOOD)
    assert [note.id for note in deck.notes] == ["titan"]


def test_an_unknown_key_of_the_head_costs_no_note() -> None:
    _, deck = part(HEAD + 'autor = "me"\n[source]\ntitle = "S"\nauther = "me"\n' + GOOD)
    assert (deck.title, deck.source.title, len(deck.notes)) == ("Moons", "S", 1)


@pytest.mark.parametrize("text", [HEAD + BAD, GOOD, "format = 2\n" + GOOD, HEAD + "[[fact\n" + GOOD])
def test_nothing_is_made_up_where_nothing_is_sound(text: str) -> None:
    with pytest.raises(DeckError) as caught:
        parse(text)
    assert sound_part(text, caught.value) is None


@given(decks(), st.data())
@settings(max_examples=40, deadline=None)
def test_the_notes_that_are_left_are_those_of_the_file(deck: Deck, data: st.DataObject) -> None:
    text = write(deck)
    headers = [at for at, line in enumerate(text.split("\n")) if line in ("[[fact]]", "[[event]]", "[[term]]")]
    if not headers:
        return
    lines = text.split("\n")
    lines[data.draw(st.sampled_from(headers))] += "\nanwser = 1"
    broken = "\n".join(lines)
    with pytest.raises(DeckError) as caught:
        parse(broken)
    found = sound_part(broken, caught.value)
    if found is not None:
        assert found[0].count("\n") == broken.count("\n")
        kept = {note.id: note for note in deck.notes}
        assert all(type(kept[note.id]) is type(note) for note in found[1].notes if note.pinned)
        assert len(found[1].notes) >= len(deck.notes) - 1 or any(hasattr(note, "claim") for note in deck.notes)
