"""Generating again adds and marks; what a person decided stays as it is, to the letter."""

from dataclasses import replace

from tests.generate.drafting import article, drafted
from tutor.deck.notes import Deck
from tutor.deck.parse import parse
from tutor.deck.write import write
from tutor.generate.article import read_text
from tutor.generate.draft import draft
from tutor.generate.renewal import STALE, about_this, renewed

NAME = "harbour.txt"
BLOCKS = article(NAME).blocks
MADE = drafted(NAME)
FIRST = MADE.notes[0].id


def deck(**changes: object) -> str:
    whole = Deck(id="harbour", title="Harbour", notes=MADE.notes, language="en")
    return "# by me\n" + write(replace(whole, **changes))  # type: ignore[arg-type]  # the test names real fields


def test_the_same_article_changes_nothing() -> None:
    renewal = renewed(deck(), MADE, BLOCKS)
    assert (renewal.text, renewal.added, renewal.stale) == (deck(), (), ())


def test_what_was_not_there_is_added_at_the_end() -> None:
    before = deck(notes=MADE.notes[1:])
    renewal = renewed(before, MADE, BLOCKS)
    assert renewal.added == (FIRST,)
    assert renewal.text.startswith(before.rstrip())
    assert parse(renewal.text).notes[-1].id == FIRST


def test_what_was_rejected_does_not_come_back() -> None:
    assert renewed(deck(notes=MADE.notes[1:], rejected=(FIRST,)), MADE, BLOCKS).added == ()


def test_a_note_under_another_id_is_not_added_twice() -> None:
    mine = replace(MADE.notes[0], id="mine", draft=False, doubt="")
    assert renewed(deck(notes=(mine, *MADE.notes[1:])), MADE, BLOCKS).added == ()


def test_a_draft_that_lost_its_words_is_stale_and_is_marked_once() -> None:
    changed = read_text(article(NAME).text.replace("In 1952 she left Velmar", "In 1953 she left Velmar"))
    renewal = renewed(deck(), draft(changed), changed.blocks)
    (name,) = renewal.stale
    (note,) = (note for note in parse(renewal.text).notes if note.id == name)
    assert note.doubt.startswith(STALE)
    assert note.quote == "In 1952 she left Velmar for Lisbon."
    assert renewed(renewal.text, draft(changed), changed.blocks).stale == ()


def test_a_draft_whose_paragraph_moved_says_where_it_went() -> None:
    moved = read_text("Foreword\n\n" + article(NAME).text)
    renewal = renewed(deck(), draft(moved), moved.blocks)
    assert len(renewal.stale) == len(MADE.notes)
    assert "now stands in paragraph" in renewal.text


def test_accepted_and_edited_notes_are_never_touched() -> None:
    other = read_text("Nothing of the kind was said by the council of the town.\n")
    accepted = tuple(replace(note, draft=False) for note in MADE.notes[:3])
    edited = tuple(replace(note, quote=note.quote[:-1]) for note in MADE.notes[3:])
    before = deck(notes=(*accepted, *edited))
    assert renewed(before, draft(other), other.blocks).text == before


def test_a_deck_of_another_article_is_known() -> None:
    assert about_this(parse(deck()), BLOCKS)
    assert not about_this(parse(deck()), ("Something else",))
