import pytest

from tutor.deck.parse import LONGEST_TEXT, parse
from tutor.deck.problems import DeckError, Problem
from tutor.errors import Exit

TOP = 'format = 1\ntitle = "T"\n'
FACT = '[[fact]]\nask = "x"\nanswer = "y"\n'


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(DeckError) as caught:
        parse(text)
    return caught.value.problems


UNREADABLE = [
    ("an unquoted month", "when = 2001-08", 1, 'quote it: "2001-08"'),
    ("an unquoted decade", "a = 1\nwhen = 1990s", 2, 'quote it: "1990s"'),
    ("an unquoted word", "title = Lavrov", 1, 'title = "Lavrov"'),
    ("quotes in quotes", 'ask = "He said "no" to"', 1, "backslash"),
    ("an apostrophe in single quotes", "ask = 'Who's it?'", 1, "double quotes"),
    ("curly quotes", "ask = \u201cx\u201d", 1, "straight"),
    ("a colon", 'ask: "x"', 1, "equals sign"),
    ("an open string", 'ask = "x\nb = 1', 1, "close the quotes"),
    ("a backslash", 'ask = "\\q"', 1, "backslash"),
    ("a line of blanks", "a = b" + " " * 200_000 + "c d", 1, "in quotes"),
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


def test_a_table_that_stands_twice_is_named_as_it_is_written() -> None:
    (problem,) = problems_of(TOP + FACT + "[fact]\nx = 1\n")
    assert problem.message == "no TOML: cannot declare [fact] twice"


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
