"""Of a reply what can stand is kept; the rest is sent back once, counted, and never spoils the others."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generate.drafting import shown
from tests.generate.model.replies import ALL, ARGUMENT, CHUNK, CLOZE, EVENT, FACT, OBJECTED, READING, Part, found
from tutor.deck.article import unfounded
from tutor.deck.names import is_id
from tutor.deck.notes import Argument, Deck, Source
from tutor.deck.parse import parse
from tutor.deck.visible import visible
from tutor.deck.write import write
from tutor.generate.article import read_text
from tutor.generate.gate import NOT_FOUND
from tutor.generate.model.chunks import chunks
from tutor.generate.model.drafting import FAR, drafted
from tutor.generate.model.gathering import MALFORMED, gathered
from tutor.generate.model.mending import complaint
from tutor.generate.model.merging import unlike
from tutor.generate.model.reply import MOST_NOTES, Reply
from tutor.generate.reading import Reading

BAD = {**FACT, "quote": "The bridge was drawn by Marta Lindqvist"}

MALFORMED_PARTS: list[object] = [
    {"kind": "poem", "text": "O bridge"},
    {"kind": "fact"},
    {**FACT, "paragraph": "the fifth"},
    {**FACT, "question": 7},
    {**FACT, "question": "x" * 5_000},
    {**ARGUMENT, "because": "they stand on rock"},
    "a note",
    None,
    [],
]


@pytest.mark.parametrize("part", MALFORMED_PARTS)
def test_a_malformed_note_is_counted_and_the_others_are_kept(part: object) -> None:
    gave = gathered(Reply.model_validate({"notes": [part, EVENT]}), READING, CHUNK)
    assert [failure.drop.why for failure in gave.failures] == [MALFORMED]
    assert len(gave.proposals) == 1


def test_a_reply_without_end_is_not_read_to_its_end() -> None:
    gave = found(*[BAD] * (MOST_NOTES + 50))
    assert len(gave.failures) == MOST_NOTES


def test_the_draft_is_sound_and_accounts_for_everything() -> None:
    made = drafted(READING, [found(*ALL, BAD)], maker="some model, instructions 1")
    deck = parse(write(Deck(id="a", title="A", notes=made.notes, language="en")))
    assert [note.id for note in deck.notes] == [note.id for note in made.notes]
    assert all(is_id(note.id) and note.draft and note.explain for note in made.notes)
    account = made.account
    assert (account.notes, account.maker, account.unread) == (5, "some model, instructions 1", ())
    assert account.reasons == ((NOT_FOUND, 1),)
    assert account.covered == (4, 5, 6, 7)


def test_the_same_replies_give_the_same_ids() -> None:
    one, other = (drafted(READING, [found(*ALL)], maker="m") for _ in range(2))
    assert one == other


def test_what_was_not_read_is_neither_covered_nor_open() -> None:
    account = drafted(READING, [], maker="m", unread=CHUNK.numbers).account
    assert (account.unread, account.covered, account.uncovered) == (CHUNK.numbers, (), ())


def test_two_chunks_that_say_the_same_say_it_once() -> None:
    again = {
        **FACT,
        "question": "By whom was the bridge designed?",
        "quote": "was designed by Marta Lindqvist, who also",
    }
    made = drafted(READING, [found(FACT), found(again)], maker="m")
    assert [shown(note) for note in made.notes] == [shown(found(FACT).proposals[0].note)]


def test_one_claim_in_two_chunks_has_the_reasons_of_both() -> None:
    objection = {"text": "The bridge has cracks", "quote": "engineers found cracks in four", "paragraph": 4}
    second = {**ARGUMENT, "claim": "The old towers can be kept", "because": [], "against": [objection]}
    (note,) = drafted(READING, [found(ARGUMENT), found(second)], maker="m").notes
    assert isinstance(note, Argument)
    assert [point.text for point in (*note.because, *note.against)] == [
        "The old towers still stand on sound rock",
        "The bridge has cracks",
    ]


def test_what_a_deck_says_already_in_other_words_is_not_new() -> None:
    old = Deck(id="a", title="A", notes=drafted(READING, [found(FACT, ARGUMENT)], maker="m").notes)
    reworded = {**FACT, "question": "Which engineer designed the bridge of Velmar?"}
    claim = {**ARGUMENT, "claim": "The old towers could well be kept"}
    new = drafted(READING, [found(reworded, claim, CLOZE)], maker="m").notes
    assert [shown(note) for note in unlike(new, old)] == [shown(found(CLOZE).proposals[0].note)]


def test_what_was_rejected_is_not_asked_again_on_other_words() -> None:
    (old,) = drafted(READING, [found(FACT)], maker="m").notes
    deck = Deck(id="a", title="A", notes=(), rejected=(old.id,))
    again = {**FACT, "quote": "was designed by Marta Lindqvist, who also drew the plans"}
    new = drafted(READING, [found(again, EVENT)], maker="m").notes
    assert old.id not in {note.id for note in new}
    assert [shown(note) for note in unlike(new, deck)] == [shown(found(EVENT).proposals[0].note)]


def test_each_claim_keeps_its_holder_whoever_holds_the_others() -> None:
    quote = "Some historians argue that the old bridge is the finest work of its period"
    reason = {"text": "Others say that it was copied", "quote": "others maintain that it was copied", "paragraph": 7}
    claim = "The old bridge is the finest work of its period"
    view = {**ARGUMENT, "claim": claim, "by": "some historians", "because": [], "against": [reason], "quote": quote}
    notes = drafted(READING, [found(ARGUMENT, view)], maker="m").notes
    assert {note.by for note in notes if isinstance(note, Argument)} == {
        "the Velmar Heritage Society",
        "some historians",
    }


BRACKETED = [
    ("[Marta Lindqvist] leaves Velmar for Lisbon", ""),
    ("[The first woman to lead the Royal Institute] leaves Velmar for Lisbon", ""),
    ("[Pedro Salgado] leaves Velmar for Lisbon", "[Pedro Salgado]"),
    ("[Harald] leaves Velmar for Lisbon", ""),  # a part of a name that the model is told of
    ("[The designer of the bridge] leaves Velmar for Lisbon", ""),
    ("[After the cracks in the piers] Lindqvist leaves Velmar for Lisbon", ""),
    ("Marta Lindqvist leaves Velmar for Lisbon [after the competition]", "[after the competition]"),
]


@pytest.mark.parametrize(("what", "doubt"), BRACKETED)
def test_what_stands_in_brackets_is_doubted_where_the_article_does_not_say_it_near_the_quote(
    what: str, doubt: str
) -> None:
    part = {**EVENT, "what": what, "when": "1952", "paragraph": 5, "quote": "In 1952 she left Velmar for Lisbon."}
    (note,) = drafted(READING, [found(part)], maker="m").notes
    assert shown(note) == f"{what} = 1952"
    assert note.doubt == (FAR.format(doubt) if doubt else "")


TRAVELS = """\
The bridges of Marta Lindqvist

Lindqvist left the town in 1952 for a better post. She went to Lisbon in 1953 and stayed there.

She came to Porto in 1955 and stayed there too. She liked it so much that she bought a house.

She went home in 1966 and stayed there to the end.
"""

NEAR = [
    (2, "She went to Lisbon in 1953", "Marta Lindqvist", True),
    (3, "She came to Porto in 1955", "From Lisbon", True),
    (3, "She came to Porto in 1955", "For a better post", True),
    (4, "She went home in 1966", "Who bought a house", True),
    (4, "She went home in 1966", "Who left the town", False),
    (4, "She went home in 1966", "From Lisbon", False),
    (4, "She went home in 1966", "The bridges", True),
]


@pytest.mark.parametrize(("number", "quote", "phrase", "told"), NEAR)
def test_near_is_the_paragraph_the_one_before_and_the_title(number: int, quote: str, phrase: str, told: bool) -> None:
    reading = Reading(read_text(TRAVELS))
    (chunk,) = chunks(reading)
    part = {**EVENT, "what": f"[{phrase}] stays there", "when": quote[-4:], "paragraph": number, "quote": quote}
    (note,) = drafted(reading, [found(part, reading=reading, chunk=chunk)], maker="m").notes
    assert note.doubt == ("" if told else FAR.format(f"[{phrase}]"))


def test_what_is_near_a_reason_is_not_far_from_its_argument() -> None:
    reason = {"text": "[The Brekke Fund] pays a third of the costs", "quote": "will pay a third of the costs"}
    (note,) = drafted(READING, [found({**ARGUMENT, "because": [{**reason, "paragraph": 8}]})], maker="m").notes
    assert note.doubt == ARGUMENT["doubt"]


TEXT = st.one_of(
    st.text(max_size=60),
    st.sampled_from(["", "Marta Lindqvist", "\x1b[2J", "{{c1::x}}", "https://evil.example", "1936", "../a/b", "]]"]),
)


@st.composite
def changed(draw: st.DrawFn, part: Part) -> dict[str, object]:
    """A sound part of a reply of which some values are replaced by anything."""
    names = draw(st.sets(st.sampled_from(sorted(set(part) - {"kind"})), max_size=3))
    junk = st.one_of(TEXT, st.lists(TEXT, max_size=4), st.integers(), st.none())
    return {**part, **{name: draw(junk) for name in names}}


HOSTILE = st.one_of(
    st.sampled_from(ALL).flatmap(changed),
    changed(OBJECTED).map(lambda objection: {**ARGUMENT, "against": [objection]}),
)


@settings(deadline=None, max_examples=150)
@given(st.lists(HOSTILE, max_size=6))
def test_whatever_a_model_replies_the_deck_is_sound_grounded_and_safe(parts: list[dict[str, object]]) -> None:
    gave = gathered(Reply.model_validate({"notes": parts}), READING, CHUNK)
    made = drafted(READING, [gave], maker="m")
    text = write(Deck(id="a", title="A", notes=made.notes, language="en", source=Source(title="Velmar")))
    assert visible(text) == text
    assert "evil" not in text
    assert list(unfounded(parse(text), READING.article.blocks)) == []
    assert all(note.quote for note in made.notes)
    assert visible(complaint(gave)) == complaint(gave)
