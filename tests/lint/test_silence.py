"""A comment silences one rule where it stands, and no more."""

import pytest

from tests.lint.examples import HEAD, codes, linted

TWO = """
[[fact]]{first}
id = "a"
ask = "Which is not one?"
answer = "A"{answer}
wrong = [{list}
  "B",{element}
  "none of the above",
]

[[fact]]{second}
id = "b"
ask = "Which is not one?"
answer = "C"
wrong = ["D", "E"]
"""


def two(**comments: str) -> str:
    """Two notes with comments in some of the places."""
    places = dict.fromkeys(("first", "answer", "list", "element", "second"), "")
    return TWO.format(**places | {place: f"  # tutor: ignore {said}" for place, said in comments.items()})


ALL = ["no-explain", "unmarked-negative", "all-of-the-above", "no-explain", "unmarked-negative"]


def without(*gone: int) -> list[str]:
    return [code for at, code in enumerate(ALL) if at not in gone]


@pytest.mark.parametrize(
    ("comments", "left"),
    [
        ({}, ALL),
        ({"first": "no-explain"}, without(0)),
        ({"first": "unmarked-negative, all-of-the-above"}, without(1, 2)),
        ({"first": "no-explain: it says it all"}, without(0)),
        ({"second": "unmarked-negative"}, without(4)),
        ({"list": "all-of-the-above"}, without(2)),
        ({"answer": "no-explain"}, [*ALL[:2], "unused-ignore", *ALL[2:]]),
        ({"element": "all-of-the-above"}, [*ALL[:2], "unused-ignore", *ALL[2:]]),
        ({"first": "long-steam"}, ["no-explain", "unknown-rule", *ALL[1:]]),
        ({"first": "unknown-key"}, ["no-explain", "unknown-rule", *ALL[1:]]),
    ],
    ids=str,
)
def test_a_comment_holds_where_it_stands(comments: dict[str, str], left: list[str]) -> None:
    assert codes(two(**comments)) == left


def test_a_comment_of_its_own_means_the_next_line() -> None:
    part = two().replace('ask = "Which', '# why not\n# tutor: ignore unmarked-negative\n\n# more\nask = "Which', 1)
    assert codes(part) == without(1)
    assert codes(two().replace("\n[[fact]]", "\n# tutor: ignore no-explain\n[[fact]]", 1)) == without(0)


def test_a_comment_in_the_head_holds_for_the_file() -> None:
    head = HEAD.replace('title = "Example"', 'title = "Example"  # tutor: ignore no-explain')
    assert codes(head + two()) == without(0, 3)
    assert codes("format = 1 # tutor: ignore no-explain,unmarked-negative\n" + HEAD[11:] + two()) == without(0, 1, 3, 4)


def test_what_stands_in_a_text_is_no_comment() -> None:
    part = two().replace('answer = "A"', 'answer = "A # tutor: ignore no-explain"').replace("Which is not", "Which was")
    assert codes(part).count("no-explain") == 2
    assert "unused-ignore" not in codes(part)


ARGUMENT = """
[[argument]]{argument}
claim = "The claim"
explain = "Because."

[[argument.because]]{reason}
text = "The reason"
wrong = ["None of the above", "B"]

[[argument.because]]
text = "Another"
wrong = ["C", "none of these"]
"""


@pytest.mark.parametrize(("where", "left"), [("argument", 0), ("reason", 1)])
def test_a_comment_on_an_argument_holds_for_its_points_too(where: str, left: int) -> None:
    places = {"argument": "", "reason": "", where: "  # tutor: ignore all-of-the-above"}
    assert codes(ARGUMENT.format(**places)) == ["all-of-the-above"] * left


def test_the_comment_itself_is_the_place_of_what_is_wrong_with_it() -> None:
    (spot,) = [spot for spot in linted(two(first="long-steam")) if spot.rule.code == "unknown-rule"]
    assert (spot.problem.line, spot.problem.column, spot.problem.width) == (6, 27, len("long-steam"))
    assert spot.problem.hint == "did you mean long-stem?"


@pytest.mark.parametrize("why", ["", " ", " (on purpose)"])
def test_a_comment_that_names_no_rule_silences_none_and_is_told(why: str) -> None:
    comment = f"# tutor: ignore{why}"
    found = linted(two().replace("[[fact]]", f"[[fact]]  {comment}", 1))
    assert [spot.rule.code for spot in found if spot.rule.code == "unknown-rule"] == ["unknown-rule"]
    assert codes(two().replace("[[fact]]", "[[fact]]  # tutor: ignored", 1)) == codes(two())
