"""The deck that `tutor new` writes is a sound one, in its layout, with each kind of note in it."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.test_schema import complaints
from tests.deck.texts import hostile_texts
from tutor.deck.expand import expand
from tutor.deck.format import formatted
from tutor.deck.keys import DIRECTIVE
from tutor.deck.notes import Argument, Cloze, Event, Fact, Question, Term
from tutor.deck.parse import parse
from tutor.deck.template import template
from tutor.deck.visible import visible


@pytest.mark.parametrize("file", ["", "moons.txt"])
def test_a_new_deck_has_one_note_of_each_kind_and_every_id(file: str) -> None:
    deck = parse(template("moons", "Moons", source_title="A tour", source_file=file), stem="x")
    assert (deck.id, deck.title, deck.source.file) == ("moons", "Moons", file)
    assert deck.source.title == ("A tour" if file else "")
    assert Counter(map(type, deck.notes)) == dict.fromkeys((Fact, Cloze, Event, Term, Argument, Question), 1)
    assert deck.pinned
    assert all(note.pinned and note.explain and note.cite == ((1,) if file else ()) for note in deck.notes)
    assert all(card.forms for card in expand(deck))


@settings(deadline=None, max_examples=40)
@given(hostile_texts(), hostile_texts(), st.booleans())
def test_whatever_it_is_called_it_is_sound_and_in_its_layout(title: str, article: str, source: bool) -> None:
    text = template("moons", f"t{title}", source_title=article, source_file="a.txt" if source else "")
    assert parse(text).title == visible(f"t{title}").strip()
    assert formatted(text) == text
    assert complaints(text) == []
    assert text.startswith(f"{DIRECTIVE}\n\n")


def test_its_lines_fit_an_editor() -> None:
    assert max(map(len, template("moons", "Moons", source_file="moons.txt").splitlines())) <= 120
