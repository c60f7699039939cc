import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.strategies import commented, decks
from tests.deck.texts import hostile_texts
from tutor.deck.notes import Argument, Cloze, Deck, Event, Fact, Question, Term
from tutor.deck.parse import MOST_PROBLEMS, decode, parse
from tutor.deck.problems import DeckError, Problem
from tutor.deck.visible import visible
from tutor.deck.write import write

TOP = 'format = 1\ntitle = "T"\n'
FACT = '[[fact]]\nask = "x"\nanswer = "y"\n'


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(DeckError) as caught:
        parse(text)
    return caught.value.problems


EVERYTHING = """\
format = 1
id = "visit"
title = "A visit"
about = "What it says."
language = "en"
tags = ["history"]
rejected = ["some-note"]

[source]
title = "Article"
author = "A. Writer"
publisher = "A Press"
date = 2019-04-07
url = "https://example.org"
file = "article.txt"

[[event]]
id = "train"
when = 2001
what = "By train"
wrong = ["1999", 2003]

[[fact]]
id = "bearer"
ask = "Who?"
answer = "Lavrov"
accept = ["the minister"]
wrong = ["Morgulov"]
explain = "He did."
cite = [2, 3]
quote = "by Lavrov"
hint = "a minister"
tags = ["people"]
forms = ["typed"]
distinct = ["Lavrov", "Ryabkov", ["Kim Jong Il", "Kim Jong Un"]]
answer_language = "en"
status = "draft"
doubt = "which visit?"

[[fact]]
id = "pact"
text = "The {{c1::1961}} treaty obliged it to {{c2::come to aid::three words}}."
accept = { c1 = [1961], c2 = ["defend"] }
wrong = { c1 = [1951] }

[[term]]
term = "belt"
meaning = "neighbours"
ask = "term"
accept_term = ["the belt"]
wrong_meaning = ["trousers"]

[[argument]]
id = "planned"
claim = "It was planned before Hanoi."
by = "the author"
issue = "Why now?"
because = ["It was announced.", { id = "gap", text = "Months passed.", cite = [4], quote = "months" }]
wrong = ["It was a reaction."]
[[argument.against]]
text = "It followed Hanoi."
reply = "By chance."

[[argument]]
claim = "So it was no reaction."
because = ["@planned"]

[[question]]
form = "number"
ask = "How far?"
answer = 12.5
unit = "km"
tolerance = 1

[[question]]
form = "truth"
ask = "Is it?"
answer = false

[[question]]
form = "date"
ask = "When?"
answer = 2001-08-04
"""


def test_every_key_of_the_format_arrives_in_the_deck() -> None:
    deck = parse(EVERYTHING)
    event, fact, cloze, term, planned, reaction, number, truth, day = deck.notes
    assert (deck.id, deck.title, deck.about, deck.language) == ("visit", "A visit", "What it says.", "en")
    assert (deck.tags, deck.rejected, deck.pinned) == (("history",), ("some-note",), True)
    assert (deck.source.title, deck.source.file, str(deck.source.date)) == ("Article", "article.txt", "2019-04-07")
    assert isinstance(event, Event)
    assert (event.line, str(event.when), [*map(str, event.wrong)]) == (17, "2001", ["1999", "2003"])
    assert isinstance(fact, Fact)
    assert (fact.line, fact.accept, fact.wrong, fact.cite) == (23, ("the minister",), ("Morgulov",), (2, 3))
    assert fact.distinct == (("Lavrov", "Ryabkov"), ("Kim Jong Il", "Kim Jong Un"))
    assert (fact.draft, fact.doubt, fact.forms, fact.hint) == (True, "which visit?", ("typed",), "a minister")
    assert isinstance(cloze, Cloze)
    assert [(gap.name, gap.answer, gap.hint, gap.accept, gap.wrong) for gap in cloze.gaps] == [
        ("c1", "1961", "", ("1961",), ("1951",)),
        ("c2", "come to aid", "three words", ("defend",), ()),
    ]
    assert isinstance(term, Term)
    assert (term.id, term.pinned, term.ask, term.accept_term) == ("belt", False, "term", ("the belt",))
    assert isinstance(planned, Argument)
    assert [(point.id, point.pinned, point.line) for point in planned.because] == [
        ("it-was-announced", False, 58),
        ("gap", True, 58),
    ]
    assert [(point.id, point.reply, point.line) for point in planned.against] == [
        ("it-followed-hanoi", "By chance.", 60)
    ]
    assert isinstance(reaction, Argument)
    assert [(p.id, p.uses, p.text) for p in reaction.because] == [("planned", "planned", planned.claim)]
    assert isinstance(number, Question)
    assert (number.answer, number.unit, number.tolerance) == (("12.5",), "km", 1.0)
    assert isinstance(truth, Question)
    assert truth.answer == ("false",)
    assert isinstance(day, Question)
    assert day.answer == ("4 August 2001",)


def test_bytes_that_are_no_utf_8_are_told_at_their_place() -> None:
    with pytest.raises(DeckError) as caught:
        decode("format = 1\ntitle = 'é".encode() + b"\xff'")
    assert caught.value.kind == "unreadable"
    assert [(p.line, p.column) for p in caught.value.problems] == [(2, 11)]
    assert decode("é".encode()) == "é"


def test_a_byte_order_mark_and_either_line_end_change_nothing() -> None:
    assert parse("\ufeff" + EVERYTHING) == parse(EVERYTHING) == parse(EVERYTHING.replace("\n", "\r\n"))


def test_ids_that_are_not_pinned_come_from_the_wording_and_give_way_to_pinned_ones() -> None:
    deck = parse(TOP + FACT * 3 + FACT + 'id = "x-2"\n', stem="My Deck")
    assert [note.id for note in deck.notes] == ["x", "x-3", "x-4", "x-2"]
    assert (deck.id, deck.pinned) == ("my-deck", False)


def test_notes_are_in_the_order_of_their_lines_across_kinds() -> None:
    term = '[[term]]\nterm = "t"\nmeaning = "m"\n'
    assert [note.line for note in parse(TOP + term + FACT + term + FACT).notes] == [3, 6, 9, 12]


def test_objections_may_use_each_others_claims_without_a_circle() -> None:
    text = "".join(
        f'[[argument]]\nid = "{one}"\nclaim = "{one}"\n[[argument.against]]\ntext = "@{other}"\n'
        for one, other in ("ab", "ba")
    )
    first = parse(TOP + text).notes[0]
    assert isinstance(first, Argument)
    assert (first.against[0].uses, first.against[0].text) == ("b", "b")


def test_an_at_sign_before_words_is_just_text() -> None:
    note = parse(TOP + '[[argument]]\nclaim = "c"\nbecause = ["@Somebody said so"]\n').notes[0]
    assert isinstance(note, Argument)
    assert (note.because[0].uses, note.because[0].text) == ("", "@Somebody said so")


def test_a_flood_of_problems_is_cut_off_and_says_so() -> None:
    found = problems_of(TOP + (FACT + "".join(f"k{n} = 1\n" for n in range(200))) * 100)
    assert MOST_PROBLEMS <= len(found) <= MOST_PROBLEMS + 101
    assert found[-1].code == "more"


@settings(deadline=None, max_examples=60)
@given(hostile_texts())
def test_no_text_of_a_deck_or_of_a_problem_can_be_obeyed(text: str) -> None:
    escaped = "".join(f"\\U{ord(char):08x}" for char in text if not 0xD800 <= ord(char) < 0xE000)
    sound = TOP + f'[[fact]]\nask = "x{escaped}"\nanswer = "y"\ntags = ["x{escaped}"]\n'
    (fact,) = parse(sound).notes
    assert isinstance(fact, Fact)
    assert fact.ask == visible(fact.ask)
    assert fact.tags == tuple(map(visible, fact.tags))
    for broken in (sound + f'"k{escaped}" = 1\n', sound + f"k = {text}\n"):
        for problem in problems_of(broken):
            assert problem.message == visible(problem.message)
            assert problem.hint == visible(problem.hint)
            assert "\n" not in problem.at("a\x1b.toml")
            assert "\x1b" not in problem.at("a\x1b.toml")


@settings(deadline=None, max_examples=80)
@given(commented(), st.data())
def test_a_damaged_deck_is_read_or_refused_with_problems_inside_it(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(at, min(len(text), at + 20)))
    damaged = text[:at] + data.draw(st.sampled_from(["", '"', "]", "x = 1\n", "0", "@", "{{"])) + text[end:]
    try:
        deck = parse(damaged)
    except DeckError as error:
        found = error.problems
    else:
        assert isinstance(deck, Deck)
        return
    assert found
    assert all(1 <= problem.line <= damaged.count("\n") + 1 and problem.column >= 1 for problem in found)


@settings(deadline=None, max_examples=40)
@given(decks(pinned=True))
def test_comments_and_layout_do_not_change_a_deck(deck: Deck) -> None:
    text = write(deck)
    spaced = "".join(f"# {index}\n{line} # why\n" for index, line in enumerate(text.splitlines()))
    assert write(parse(spaced)) == text
