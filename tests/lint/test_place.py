"""Every problem is told at the line and column where the flaw was planted."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.strategies import commented
from tests.lint.examples import linted
from tutor.deck.parse import parse
from tutor.lint.case import Case
from tutor.lint.lint import lint

PLANTED = {
    "a word": ('ask = "Which is ^not^ one?"\nanswer = "A"', "unmarked-negative"),
    "a word of several lines": ('ask = """Which of these\nis ^not^ one?"""\nanswer = "A"', "unmarked-negative"),
    "a word behind the same letters": ('ask = "Which knot is ^not^ one?"\nanswer = "A"', "unmarked-negative"),
    "an element": ('ask = "Who?"\nanswer = "A"\nwrong = ["B",\n  ^"none of these"^]', "all-of-the-above"),
    "an element of a table by gap": (
        'text = "It is {{c1::A}}."\nwrong = { c1 = ["B", ^"all of these"^] }',
        "all-of-the-above",
    ),
    "a value": ('ask = "Why?"\n^answer = "for the tides heat it"^\nwrong = ["age", "place"]', "longest-option"),
    "a quoted key": ('ask = "Why?"\n^"answer" = "for the tides heat it"^\nwrong = ["age", "place"]', "longest-option"),
    "an escape": ('ask = "Who?"\nanswer = "\\\\ A^\\u200b^"', "hidden-character"),
    "a character": ('ask = "Who?"\nanswer = "A^\u200b^"', "hidden-character"),
    "a character of a comment": ('ask = "Who?"  # ^\u202e^ here\nanswer = "A"', "hidden-character"),
    "after wide letters": ('ask = "Which 日本 is ^not^ one?"\nanswer = "A"', "unmarked-negative"),
}  # fmt: skip


@pytest.mark.parametrize(("part", "code"), PLANTED.values(), ids=PLANTED)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_planted_flaw_is_found_where_it_is(part: str, code: str, newline: str) -> None:
    text = f'format = 1\ntitle = "T"\nlanguage = "en"\n\n[[fact]]\n{part}\nexplain = "Because."\n'.replace(
        "\n", newline
    )
    before, planted, _ = text.split("^")
    text = text.replace("^", "")
    (problem,) = [spot.problem for spot in linted(text) if spot.rule.code == code]
    assert problem.line == before.count("\n") + 1
    assert problem.column == len(before) - before.rfind("\n")
    assert problem.width == len(planted)


@given(commented())
@settings(max_examples=25, deadline=None)
def test_places_of_any_deck_are_in_its_text_and_in_order(text: str) -> None:
    spots = lint(Case(text, parse(text)))
    lines = text.split("\n")
    assert [spot.start for spot in spots] == sorted(spot.start for spot in spots)
    for spot in spots:
        problem = spot.problem
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        assert problem.width >= 1
        assert sum(len(line) + 1 for line in lines[: problem.line - 1]) + problem.column - 1 == spot.start


@given(commented(), st.data())
@settings(max_examples=25, deadline=None)
def test_a_hidden_character_planted_in_any_deck_is_found(text: str, data: st.DataObject) -> None:
    text += "\n# the end"
    at = data.draw(st.sampled_from([comment.end() for comment in re.finditer(r"^ *# \w+", text, re.MULTILINE)]))
    planted = text[:at] + "\u200b" + text[at:]
    found = [spot.start for spot in lint(Case(planted, parse(planted))) if spot.rule.code == "hidden-character"]
    assert planted.index("\u200b", at) in found
