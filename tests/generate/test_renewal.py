"""Generating again adds and marks; what a person decided stays as it is, to the letter."""

import re
from dataclasses import replace

from tests.generate.drafting import article, drafted
from tutor.deck.notes import Argument, Deck
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


def test_a_draft_whose_words_are_back_is_stale_no_more() -> None:
    changed = read_text(article(NAME).text.replace("In 1952 she left Velmar", "In 1953 she left Velmar"))
    stale = renewed(deck(), replace(draft(changed), notes=()), changed.blocks)
    assert stale.stale
    assert renewed(stale.text, MADE, BLOCKS).text == deck()


def test_a_draft_follows_its_words_to_another_paragraph() -> None:
    moved = read_text("Foreword\n\n" + article(NAME).text)
    nothing_new = replace(draft(moved), notes=())
    renewal = renewed(deck(), nothing_new, moved.blocks)
    assert set(renewal.moved) == {note.id for note in MADE.notes}
    assert renewal.stale == ()
    assert renewal.text == re.sub(
        r"(cite = \[|explain = \"Paragraph )(\d+)", lambda found: f"{found[1]}{int(found[2]) + 1}", deck()
    )
    assert renewed(renewal.text, nothing_new, moved.blocks).text == renewal.text


def test_a_draft_whose_objection_is_gone_is_stale() -> None:
    made = drafted("libraries.md")
    argument = next(note for note in made.notes if isinstance(note, Argument) and note.against)
    objection = replace(argument.against[0], quote="Nobody said this.")
    before = deck(notes=(replace(argument, against=(objection, *argument.against[1:])),))
    assert renewed(before, made, article("libraries.md").blocks).stale == (argument.id,)


def test_notes_of_the_learner_that_lost_their_paragraph_are_only_named() -> None:
    moved = read_text("Foreword\n\n" + article(NAME).text)
    mine = replace(MADE.notes[0], draft=False, doubt="")
    edited = replace(MADE.notes[1], quote=MADE.notes[1].quote[:-1])
    before = deck(notes=(mine, edited))
    renewal = renewed(before, replace(draft(moved), notes=()), moved.blocks)
    assert (renewal.text, renewal.strayed) == (before, (mine.id, edited.id))


def test_accepted_and_edited_notes_are_never_touched() -> None:
    other = read_text("Nothing of the kind was said by the council of the town.\n")
    accepted = tuple(replace(note, draft=False) for note in MADE.notes[:3])
    edited = tuple(replace(note, quote=note.quote[:-1]) for note in MADE.notes[3:])
    before = deck(notes=(*accepted, *edited))
    assert renewed(before, draft(other), other.blocks).text == before


def test_a_deck_of_another_article_is_known() -> None:
    assert about_this(parse(deck()), BLOCKS)
    assert not about_this(parse(deck()), ("Something else",))


def test_a_deck_without_quotes_is_known_by_the_text_it_had() -> None:
    empty = parse(deck(notes=()))
    assert about_this(empty, BLOCKS)
    assert about_this(empty, ("A foreword", *BLOCKS), BLOCKS)
    assert not about_this(empty, ("Something else",), BLOCKS)
