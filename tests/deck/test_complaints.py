import pytest

from tutor.deck.parse import parse
from tutor.deck.problems import DeckError, Problem

TOP = 'format = 1\ntitle = "T"\n'
FACT = '[[fact]]\nask = "x"\nanswer = "y"\n'


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(DeckError) as caught:
        parse(text)
    return caught.value.problems


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
    (
        "a list for an answer",
        TOP + '[[fact]]\nask = "q"\nanswer = ["a", "b"]\n',
        [(5, 1, "wrong-type", "into `accept`")],
    ),
    ("a list for a text", TOP + FACT + 'hint = ["a"]\n', [(6, 1, "wrong-type", "without brackets")]),
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
    (
        "a form by another name",
        TOP + '[[question]]\nform = "multiple-choice"\nask = "q"\n',
        [(4, 1, "bad-value", '"choice"')],
    ),
    ("a key by another name", TOP + '[[fact]]\nquestion = "x"\nanswer = "y"\n', [(4, 1, "unknown-key", "`ask`")]),
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


def test_a_question_is_told_only_the_forms_it_can_have() -> None:
    (problem,) = problems_of(TOP + '[[question]]\nform = "riddle"\nask = "q"\n')
    assert "cloze" not in problem.message
    assert "place" not in problem.message
    assert problem.message.endswith('"match" or "recall"')
