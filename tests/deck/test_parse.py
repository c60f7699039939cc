import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.strategies import commented, decks, hostile_texts
from tutor.deck.notes import Argument, Cloze, Deck, Event, Fact, Question, Term
from tutor.deck.parse import LONGEST_TEXT, decode, parse
from tutor.deck.problems import DeckError, Problem
from tutor.deck.visible import visible
from tutor.deck.write import write
from tutor.errors import Exit

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


ARGUMENT = '[[argument]]\nid = "a"\nclaim = "C"\nbecause = ["r"]\n'

FOUND: list[tuple[str, str, list[tuple[int, int, str, str]]]] = [
    ("an empty file", "", [(1, 1, "missing-key", "format = 1"), (1, 1, "missing-key", "title =")]),
    ("a misspelt key at the top", TOP + 'tilte = "x"\n', [(3, 1, "unknown-key", "`title`")]),
    ("a misspelt table", TOP + "[[facts]]\nx = 1\n", [(3, 1, "unknown-key", "`fact`")]),
    ("a misspelt key", TOP + '[[fact]]\nask = "x"\nanser = "y"\n', [(5, 1, "unknown-key", "`answer`")]),
    ("a key of another table", TOP + FACT + 'meaning = "m"\n', [(6, 1, "unknown-key", "[[term]]")]),
    ("a key of the file", TOP + FACT + 'language = "en"\n', [(6, 1, "unknown-key", "top of the file")]),
    (
        "a key below an objection",
        TOP + ARGUMENT + '[[argument.against]]\ntext = "t"\nissue = "q"\n',
        [(9, 1, "unknown-key", "above the first [[argument.against]]")],
    ),
    (
        "an unknown key of a reason",
        TOP + '[[argument]]\nclaim = "c"\nbecause = ["r", { text = "t", rply = "x" }]\n',
        [(5, 31, "unknown-key", "")],
    ),
    ("a missing answer", TOP + '[[fact]]\nask = "x"\n', [(3, 1, "missing-key", "`answer`")]),
    ("both ask and text", TOP + FACT + 'text = "{{c1::x}}"\n', [(6, 1, "unknown-key", "not both")]),
    ("neither ask nor text", TOP + '[[fact]]\nanswer = "x"\n', [(3, 1, "missing-key", "or `text`")]),
    ("an answer beside text", TOP + '[[fact]]\ntext = "{{c1::x}}"\nanswer = "x"\n', [(5, 1, "unknown-key", "{{c1::")]),
    ("one bracket", TOP + '[term]\nterm = "x"\n', [(3, 1, "wrong-type", "[[term]]")]),
    ("a note that is no table", TOP + "fact = [1]\n", [(3, 9, "wrong-type", "[[fact]]")]),
    ("a truth for a text", TOP + '[[fact]]\nask = true\nanswer = "y"\n', [(4, 1, "wrong-type", "in quotes")]),
    ("a text for a list", TOP + FACT + 'accept = "y"\n', [(6, 1, "wrong-type", "brackets")]),
    (
        "a list for a table by gap",
        TOP + '[[fact]]\ntext = "{{c1::x}}"\naccept = ["y"]\n',
        [(5, 1, "wrong-type", "c1 =")],
    ),
    ("a paragraph 0", TOP + FACT + "cite = [1, 0]\n", [(6, 12, "bad-value", "1 or more")]),
    ("a paragraph in words", TOP + FACT + 'cite = ["2"]\n', [(6, 9, "wrong-type", "whole number")]),
    ("an empty text", TOP + '[[fact]]\nask = " "\nanswer = "y"\n', [(4, 1, "bad-value", "is empty")]),
    ("a long text", TOP + f'[[fact]]\nask = "{"x" * 2001}"\nanswer = "y"\n', [(4, 1, "bad-value", "2,000")]),
    ("a long list", TOP + FACT + f"tags = {['t'] * 101}\n", [(6, 1, "too-many", "100")]),
    ("no id", TOP + FACT + 'id = "A b"\n', [(6, 1, "bad-value", "as in a-b")]),
    ("no id of the deck", TOP + 'id = "../x"\n', [(3, 1, "bad-value", "is no id")]),
    ("no language", TOP + 'language = "very english"\n', [(3, 1, "bad-value", "language tag")]),
    ("an unknown status", TOP + FACT + 'status = "drfat"\n', [(6, 1, "bad-value", '"draft"')]),
    ("an unknown form", TOP + FACT + 'forms = ["typed", "chioce"]\n', [(6, 19, "bad-value", '"choice"')]),
    ("a lonely distinct word", TOP + FACT + 'distinct = ["a"]\n', [(6, 13, "too-few", "2")]),
    (
        "the same id twice",
        TOP + FACT + 'id = "n"\n[[term]]\nid = "n"\nterm = "t"\nmeaning = "m"\n',
        [(8, 1, "repeated-id", "line 3")],
    ),
    (
        "the same reason's id twice",
        TOP + '[[argument]]\nclaim = "c"\nbecause = [{ id = "r", text = "a" },\n  { id = "r", text = "b" }]\n',
        [(6, 5, "repeated-id", "item 1")],
    ),
    ("a sentence without a gap", TOP + '[[fact]]\ntext = "x"\n', [(4, 1, "bad-value", "no gap")]),
    ("a gap left open", TOP + '[[fact]]\ntext = "{{c1::x"\n', [(4, 1, "bad-value", "not closed")]),
    (
        "an answer for no gap",
        TOP + '[[fact]]\ntext = "{{c1::x}}"\naccept = { c2 = ["y"] }\n',
        [(5, 12, "no-such-gap", "c1")],
    ),
    ("no date", TOP + '[[event]]\nwhen = "20O1"\nwhat = "x"\n', [(4, 1, "bad-value", '"2001-08"')]),
    (
        "a time of day",
        TOP + '[[event]]\nwhen = 2001-08-04T10:00:00\nwhat = "x"\n',
        [(4, 1, "bad-value", "time of day")],
    ),
    (
        "a wrong date that is right",
        TOP + '[[event]]\nwhen = 2001\nwhat = "x"\nwrong = ["2001-08"]\n',
        [(6, 10, "wrong-is-right", "2001")],
    ),
    ("a wrong option that is right", TOP + FACT + 'wrong = ["z", " Y "]\n', [(6, 15, "wrong-is-right", "")]),
    (
        "a wrong option that is accepted",
        TOP + FACT + 'accept = ["w"]\nwrong = ["W"]\n',
        [(7, 10, "wrong-is-right", "")],
    ),
    ("a wrong option twice", TOP + FACT + 'wrong = ["a", "A"]\n', [(6, 15, "repeated", "item 1")]),
    (
        "a wrong term that is right",
        TOP + '[[term]]\nterm = "t"\nmeaning = "m"\nwrong_term = ["T"]\n',
        [(6, 15, "wrong-is-right", "")],
    ),
    (
        "a wrong reply that is right",
        TOP + ARGUMENT + '[[argument.against]]\ntext = "t"\nreply = "n"\nwrong = ["n"]\n',
        [(10, 10, "wrong-is-right", "")],
    ),
    ("a quote without paragraph", TOP + FACT + 'quote = "q"\n', [(6, 1, "uncited-quote", "cite = [n]")]),
    (
        "a reason's quote without paragraph",
        TOP + '[[argument]]\nclaim = "c"\nbecause = [{ text = "r", quote = "q" }]\n',
        [(5, 26, "uncited-quote", "")],
    ),
    (
        "a ground that is not there",
        TOP + ARGUMENT + '[[argument]]\nid = "b"\nclaim = "D"\nbecause = ["r", "@aa"]\n',
        [(10, 17, "no-such-argument", "@a")],
    ),
    (
        "a claim that rests on itself",
        TOP + '[[argument]]\nid = "a"\nclaim = "C"\nbecause = ["@a"]\n',
        [(6, 12, "circle", "a rests on a")],
    ),
    (
        "a circle",
        TOP
        + '[[argument]]\nid = "a"\nclaim = "C"\nbecause = ["@b"]\n'
        + '[[argument]]\nid = "b"\nclaim = "D"\nbecause = ["@a"]\n',
        [(10, 12, "circle", "b rests on a")],
    ),
    ("an argument without anything", TOP + '[[argument]]\nclaim = "C"\n', [(3, 1, "bare-argument", "`because`")]),
    ("a file elsewhere", TOP + '[source]\nfile = "../secret"\n', [(4, 1, "bad-file", "own folder")]),
    ("a hidden file", TOP + '[source]\nfile = ".netrc"\n', [(4, 1, "bad-file", "own folder")]),
    ("a whole path", TOP + '[source]\nfile = "/etc/passwd"\n', [(4, 1, "bad-file", "own folder")]),
    ("a year for a day", TOP + '[source]\ndate = "2019"\n', [(4, 1, "bad-value", "2019-04-07")]),
    (
        "a choice of one",
        TOP + '[[question]]\nform = "choice"\nask = "x"\nanswer = "y"\n',
        [(3, 1, "missing-key", "`wrong`")],
    ),
    (
        "a truth in quotes",
        TOP + '[[question]]\nform = "truth"\nask = "x"\nanswer = "true"\n',
        [(6, 1, "wrong-type", "answer = true")],
    ),
    (
        "a truth for a typed answer",
        TOP + '[[question]]\nform = "typed"\nask = "x"\nanswer = true\n',
        [(6, 1, "wrong-type", "truth")],
    ),
    (
        "two answers for one",
        TOP + '[[question]]\nform = "typed"\nask = "x"\nanswer = ["a", "b"]\n',
        [(6, 1, "too-many", "`accept`")],
    ),
    ("an order of one", TOP + '[[question]]\nform = "order"\nask = "x"\nitems = ["a"]\n', [(6, 1, "too-few", "2")]),
    (
        "an item twice",
        TOP + '[[question]]\nform = "list"\nask = "x"\nitems = ["a", "A"]\n',
        [(6, 15, "repeated", "item 1")],
    ),
    (
        "a pair of one",
        TOP + '[[question]]\nform = "match"\nask = "x"\npairs = [["a", "b"], ["c"]]\n',
        [(6, 22, "too-few", "two sides")],
    ),
    (
        "a key the form does not use",
        TOP + '[[question]]\nform = "recall"\nask = "x"\nanswer = "a"\nunit = "km"\n',
        [(7, 1, "unused-key", "recall")],
    ),
    (
        "no number",
        TOP + '[[question]]\nform = "number"\nask = "x"\nanswer = "many"\n',
        [(6, 1, "bad-value", "not a number")],
    ),
    (
        "a question that is an event",
        TOP + '[[question]]\nform = "place"\nask = "x"\n',
        [(4, 1, "bad-form", "[[event]]")],
    ),
    ("a format of text", 'format = "1"\ntitle = "T"\n', [(1, 1, "wrong-type", "whole number")]),
    ("a format 0", 'format = 0\ntitle = "T"\n', [(1, 1, "bad-value", "format = 1")]),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in FOUND], ids=[case[0] for case in FOUND])
def test_a_problem_is_told_at_its_place_with_the_way_out(text: str, expected: list[tuple[int, int, str, str]]) -> None:
    found = problems_of(text)
    assert [(p.line, p.column, p.code) for p in found] == [case[:3] for case in expected]
    for problem, (*_, word) in zip(found, expected, strict=True):
        assert word in f"{problem.message} {problem.hint}"


def test_all_problems_of_all_notes_are_told_at_once_in_the_order_of_the_text() -> None:
    bodies = [text.removeprefix(TOP) for _, text, found in FOUND if text.startswith(TOP + "[[") and len(found) == 1]
    alone = [body for body in bodies if "id = " not in body and "@" not in body]
    found = problems_of(TOP + "".join(alone))
    assert len(found) == len(alone)
    assert list(found) == sorted(found)


UNREADABLE = [
    ("an unquoted month", "when = 2001-08", 1, 'quote it: "2001-08"'),
    ("an unquoted decade", "a = 1\nwhen = 1990s", 2, 'quote it: "1990s"'),
    ("an unquoted word", "title = Lavrov", 1, 'title = "Lavrov"'),
    ("quotes in quotes", 'ask = "He said "no" to"', 1, "backslash"),
    ("curly quotes", "ask = \u201cx\u201d", 1, "straight"),
    ("a colon", 'ask: "x"', 1, "equals sign"),
    ("an open string", 'ask = "x\nb = 1', 1, "close the quotes"),
    ("a backslash", 'ask = "\\q"', 1, "backslash"),
    ("a key twice", "format = 1\nformat = 1", 2, "each key once"),
    ("one bracket, then two", "[fact]\nx = 1\n[[fact]]", 3, "two brackets"),
    ("a lone carriage return", "a = 1\rb = 2", 1, "newline"),
    ("a NUL", 'a = "\0"', 1, "remove"),
    ("too deep", "a = " + "[" * 5_000 + "]" * 5_000, 1, ""),
    ("too many digits", "b = 1\na = " + "9" * 5_000, 2, "in quotes"),
    ("too many dots", "a." * 50_000 + "b = 1", 1, ""),
]


@pytest.mark.parametrize(
    ("text", "line", "hint"), [case[1:] for case in UNREADABLE], ids=[case[0] for case in UNREADABLE]
)
def test_what_is_no_toml_is_refused_at_its_line_with_the_way_out(text: str, line: int, hint: str) -> None:
    with pytest.raises(DeckError) as caught:
        parse(text)
    (problem,) = caught.value.problems
    assert caught.value.kind in {"unreadable", "findings"}
    assert caught.value.code is Exit.BAD_DATA
    assert problem.line == line
    assert hint in problem.hint


def test_a_text_too_big_is_refused_unread() -> None:
    assert problems_of("#" * (LONGEST_TEXT + 1))[0].code == "too-big"


def test_more_notes_than_are_allowed_are_refused() -> None:
    assert problems_of(TOP + "fact = [" + "1," * 100_001 + "]")[0].code == "too-many"


@pytest.mark.parametrize("version", ["2", "99", "0x" + "f" * 5_000])
def test_a_newer_format_is_refused_alone(version: str) -> None:
    with pytest.raises(DeckError) as caught:
        parse(f"anything = 1\nformat = {version}\n[[fact]]\n")
    assert (caught.value.kind, caught.value.code) == ("newer", Exit.NEWER)
    assert [(p.line, p.code) for p in caught.value.problems] == [(2, "newer-format")]


def test_numbers_too_long_for_words_are_refused() -> None:
    assert problems_of(TOP + '[[fact]]\nask = "x"\nanswer = 0x' + "f" * 9_000)[0].code == "wrong-type"
    assert problems_of(TOP + FACT + "status = 0x" + "f" * 9_000)[0].code == "bad-value"
    assert problems_of(TOP + "[[argument]]\nclaim = 1\nid = 0x" + "f" * 9_000)[0].code == "wrong-type"


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
