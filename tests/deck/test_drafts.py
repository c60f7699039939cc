"""Decisions about drafts change the note they are about and leave every other character of the text."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.strategies import commented, without_lines
from tutor.deck.arguments import SUPPORTS
from tutor.deck.drafts import accept_drafts, change, fields, reject_drafts
from tutor.deck.edit import pin
from tutor.deck.expand import expand
from tutor.deck.notes import Argument, Deck
from tutor.deck.parse import parse
from tutor.deck.problems import DeckError
from tutor.deck.tables import tables
from tutor.errors import TutorError

TEXT = """\
#:schema ./deck.schema.json

format = 1
id = "moons"
title = "Moons"  # a title

# first
[[fact]]
id = "titan"
ask = "Which planet does Titan go round?"
answer = "Saturn"
status = "draft"
doubt = "The name may be a ship's."  # says the machine

# an argument, with two tables of its own
[[argument]]
id = "first"
claim = "Go to Enceladus."
because = ["It is wet."]
status = "draft"

# the objection
[[argument.against]]
text = "It is far."
reply = "So is Titan."
# said twice

# last
[[event]]
id = "landing"
when = 2005-01-14
what = "Huygens lands on Titan"
status = "draft"
"""


def test_accepting_takes_out_the_draft_marks_and_pins_what_progress_hangs_on() -> None:
    assert accept_drafts(TEXT, ["titan"]) == TEXT.replace(
        'status = "draft"\ndoubt = "The name may be a ship\'s."  # says the machine\n', "", 1
    )
    accepted = accept_drafts(TEXT, ["first"])
    assert 'because = [{ id = "it-is-wet", text = "It is wet." }]\n\n# the objection\n' in accepted
    assert '[[argument.against]]\nid = "it-is-far"\ntext = "It is far."\n' in accepted


REJECTED = {
    "titan": (
        '[[fact]]\nid = "titan"\nask = "Which planet does Titan go round?"\nanswer = "Saturn"\nstatus = "draft"\n'
        'doubt = "The name may be a ship\'s."  # says the machine\n\n'
    ),
    "first": (
        '[[argument]]\nid = "first"\nclaim = "Go to Enceladus."\nbecause = ["It is wet."]\nstatus = "draft"\n\n'
        '# the objection\n[[argument.against]]\ntext = "It is far."\nreply = "So is Titan."\n'
    ),
    "landing": ('[[event]]\nid = "landing"\nwhen = 2005-01-14\nwhat = "Huygens lands on Titan"\nstatus = "draft"\n'),
}


@pytest.mark.parametrize("note", REJECTED)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_rejecting_takes_out_the_tables_of_the_note_and_keeps_its_id(note: str, newline: str) -> None:
    title = 'title = "Moons"  # a title\n'
    wanted = TEXT.replace(REJECTED[note], "").replace(title, f'{title}rejected = ["{note}"]\n')
    assert reject_drafts(TEXT.replace("\n", newline), [note]) == wanted.replace("\n", newline)


def test_rejected_ids_gather_in_the_list_there_is() -> None:
    text = reject_drafts(reject_drafts(TEXT, ["titan"]), ["landing"])
    assert 'rejected = ["titan", "landing"]\n' in text
    assert [note.id for note in parse(text).notes] == ["first"]


def test_an_argument_others_rest_on_is_not_rejected() -> None:
    text = f'{TEXT}\n[[argument]]\nid = "second"\nclaim = "Build a drill."\nby = "A"\nbecause = ["@first"]\n'
    with pytest.raises(TutorError, match="second rests on first"):
        reject_drafts(text, ["first"])
    assert parse(change(text, "first", "reasons", "stem", ["Go to Titan."])).notes[-1].because[0].text == "Go to Titan."


def _comments(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.lstrip().startswith("#")]


@settings(deadline=None, max_examples=60)
@given(commented())
def test_an_accepted_note_is_asked_and_nothing_else_changes(text: str) -> None:
    before = parse(text)
    for note in before.notes:
        after = parse(accept_drafts(text, [note.id]))
        assert _comments(accept_drafts(text, [note.id])) == _comments(text)
        assert [each.draft for each in after.notes] == [each.draft and each.id != note.id for each in before.notes]
        assert [each.doubt for each in after.notes] == [each.doubt * (each.id != note.id) for each in before.notes]
        assert {card.note for card in expand(after)} >= {card.note for card in expand(before)}
        assert without_lines(replace(after, notes=_others(after, note.id))) == without_lines(
            replace(before, notes=_others(before, note.id))
        )


def _others(deck: Deck, note: str) -> tuple[object, ...]:
    return tuple(each for each in deck.notes if each.id != note)


@settings(deadline=None, max_examples=60)
@given(commented())
def test_a_rejected_note_is_gone_and_remembered_and_nothing_else_changes(text: str) -> None:
    text, _ = pin(text)
    before = parse(text)
    used = {point.uses for note in before.notes if isinstance(note, Argument) for point in note.because}
    for note in before.notes:
        if note.id in used:
            continue
        new = reject_drafts(text, [note.id])
        after = parse(new)
        assert note.id in after.rejected
        assert set(after.rejected) == {*before.rejected, note.id}
        left = replace(after, rejected=before.rejected)
        assert without_lines(left) == without_lines(replace(before, notes=_others(before, note.id)))
        lines = iter(text.splitlines())
        assert all(line in lines for line in new.splitlines() if not line.lstrip().startswith("rejected"))


@settings(deadline=None, max_examples=60)
@given(commented(), st.data())
def test_a_change_of_words_changes_those_words_alone(text: str, data: st.DataObject) -> None:
    text, _ = pin(text)
    deck = parse(text)
    held = [(card, path) for note, path in tables(deck) for card in _aspects(deck, note.id)]
    if not held:
        return
    (note, aspect), path = data.draw(st.sampled_from(held))
    notes = {each.id: each for each in deck.notes}
    parts = fields(notes[note], path, aspect)
    part = data.draw(st.sampled_from(sorted(parts)))
    now = parts[part].value
    assert change(text, note, aspect, part, [now] if isinstance(now, str) else now) == text
    try:
        new = change(text, note, aspect, part, ['so "it" is'])
    except TutorError:
        return  # such an answer does not fit the note: the text stays as it was
    assert _comments(new) == _comments(text)
    after = parse(new)
    assert [each.id for each in after.notes] == [each.id for each in deck.notes]
    assert [each.draft for each in after.notes] == [each.draft for each in deck.notes]
    changed = [a.id for a, b in zip(without_lines(after).notes, without_lines(deck).notes, strict=True) if a != b]
    assert note in changed or parts[part].value in ('so "it" is', ('so "it" is',))


def _aspects(deck: Deck, note: str) -> list[tuple[str, str]]:
    asked = replace(deck, notes=tuple(replace(each, draft=False) for each in deck.notes))
    return [(card.note, card.aspect) for card in expand(asked) if card.note == note]


CHANGES = [
    ("titan", "answer", "stem", ["Whose moon is Titan?"], 'ask = "Whose moon is Titan?"\n'),
    ("titan", "answer", "answer", ["the planet Saturn"], 'answer = "the planet Saturn"\n'),
    ("titan", "answer", "options", ["Mars", "", "Venus"], 'answer = "Saturn"\nwrong = ["Mars", "Venus"]\n'),
    ("first", "because.it-is-wet", "answer", ["It is warm."], '[{ id = "it-is-wet", text = "It is warm." }]\n'),
    ("first", "because.it-is-wet", "options", ["It is dry."], '[{ text = "It is wet.", wrong = ["It is dry."] }]\n'),
    ("first", "reply.it-is-far", "answer", ["Not so far."], 'reply = "Not so far."\n'),
    ("first", "reply.it-is-far", "stem", ["It is very far."], 'id = "it-is-far"\ntext = "It is very far."\n'),
    ("landing", "date", "answer", ["2005"], 'when = "2005"\n'),
    ("landing", "place", "stem", ["A probe lands"], 'what = "A probe lands"\n'),
]


@pytest.mark.parametrize(("note", "aspect", "part", "words", "line"), CHANGES, ids=[f"{c[1]} {c[2]}" for c in CHANGES])
def test_words_are_changed_where_they_stand(note: str, aspect: str, part, words: list[str], line: str) -> None:
    new = change(TEXT, note, aspect, part, words)
    assert line in new
    assert change(new, note, aspect, part, words) == new


def test_a_reason_that_asks_for_its_claim_is_changed_the_other_way_round() -> None:
    card, claim = ("first", "because.it-is-wet"), "Go to Enceladus."
    assert '"It is damp."' in change(TEXT, *card, "stem", ["It is damp."], answer=claim)
    assert 'claim = "Go."' in change(TEXT, *card, "answer", ["Go."], answer=claim)
    assert 'claim = "Go to Enceladus."\nwrong = ["Stay."]' in change(TEXT, *card, "options", ["Stay."], answer=claim)
    objection = ("first", "against.it-is-far")
    assert 'text = "It is very far."' in change(TEXT, *objection, "stem", ["It is very far."], answer=claim)
    reply = ("first", "reply.it-is-far")
    assert 'reply = "Titan too."' in change(TEXT, *reply, "stem", ["Titan too."], answer="It is far.")
    with pytest.raises(TutorError):
        change(TEXT, *objection, "answer", ["x"], answer=SUPPORTS)


GAPS = 'format = 1\ntitle = "T"\n[[fact]]\nid = "n"\ntext = "In {{c1::2005::a year}} on {{c2::Titan}}."\n'


def test_gaps_are_changed_in_their_sentence_and_their_options_beside_it() -> None:
    assert "{{c1::2006::a year}} on {{c2::Titan}}" in change(GAPS, "n", "c1", "answer", ["2006"])
    assert 'wrong = { c2 = ["Rhea"] }' in change(GAPS, "n", "c2", "options", ["Rhea"])
    with pytest.raises(TutorError):
        change(GAPS, "n", "c1", "answer", ["x::y"])
    with pytest.raises(TutorError):
        change(GAPS, "n", "c1", "answer", ["}} {{c3::y"])


INSIDE = 'format = 1\ntitle = "T"\nfact = [{ id = "n", ask = "x", answer = "y" }]\n'


@pytest.mark.parametrize("ending", ["", "# the end\n"])
def test_several_are_decided_as_one_after_the_other(ending: str) -> None:
    text = TEXT + ending
    for several in (["titan", "landing"], ["landing", "first"], ["first", "titan", "landing"]):
        one, other = text, text
        for note in several:
            one, other = accept_drafts(one, [note]), reject_drafts(other, [note])
        assert accept_drafts(text, several) == one
        in_order = reject_drafts(text, several)
        assert set(parse(in_order).rejected) == set(several)
        assert _body(in_order) == _body(other)
    with pytest.raises(TutorError):
        accept_drafts(text, ["titan", "none"])


def _body(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("rejected"))


REFUSED = {
    "no such note": lambda: accept_drafts(TEXT, ["none"]),
    "a part the card has not": lambda: change(TEXT, "first", "reasons", "answer", ["x"]),
    "nothing in the place of something": lambda: change(TEXT, "titan", "answer", "answer", [" "]),
    "an answer that is no date": lambda: change(TEXT, "landing", "date", "answer", ["soon"]),
    "an option that is right": lambda: change(TEXT, "titan", "answer", "options", ["saturn"]),
    "a note inside a list": lambda: accept_drafts(INSIDE, ["n"]),
    "an unsound text": lambda: reject_drafts("format = 1\n", ["titan"]),
}


@pytest.mark.parametrize("edit", REFUSED.values(), ids=REFUSED)
def test_a_decision_that_cannot_be_carried_out_is_refused(edit) -> None:
    with pytest.raises((TutorError, DeckError)):
        edit()
