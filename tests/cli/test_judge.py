"""`tutor judge`: one response, a response to a card, a table of them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Ran

Tutor = Callable[..., Ran]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        (("Charles Darwin", "darwin"), "right"),
        (("photosynthesis", "photosynthsis"), "close"),
        (("red, green, blue", "red, blue"), "partly"),
        (("1961", "1962"), "wrong"),
        (("-5", "5"), "wrong"),
        (("Saturn", ""), "wrong"),
        (("Saturn", "the ringed one", "--accept", "a ringed one", "-a", "the ringed one"), "right"),
        (("sch\u00f6n", "schon", "--language", "de"), "wrong"),
        (("colour", "color", "--language", "fr"), "wrong"),
    ],
)
def test_a_response_is_judged_and_the_steps_are_told(
    home: Path, tutor: Tutor, words: tuple[str, ...], verdict: str
) -> None:
    ran = tutor("judge", *words)
    first, *steps = ran.out.splitlines()
    assert (ran.code, first.partition(":")[0]) == (0, verdict)
    assert steps[-1].endswith(f"{verdict.capitalize()}. {first.partition(': ')[2]}")


def test_json_has_verdict_reason_and_steps(home: Path, tutor: Tutor) -> None:
    said = json.loads(tutor("judge", "WHO", "World Health Organisation", "--json").out)
    assert (said["version"], said["verdict"], said["credit"]) == (1, "right", 1.0)
    assert said["steps"][-1] == f"Right. {said['reason']}"


def test_a_card_brings_its_own_answers_and_rivals(moons: Path, tutor: Tutor) -> None:
    assert tutor("judge", "--card", "moons/titan/answer", "saturn").out.startswith("right")
    ran = tutor("judge", "--card", "moons/titan/answer", "Neptune", "--json")
    assert json.loads(ran.out)["expected"] == "Saturn"
    assert json.loads(ran.out)["verdict"] == "wrong"


def test_a_card_that_is_not_there_is_said_with_the_nearest(moons: Path, tutor: Tutor) -> None:
    ran = tutor("judge", "--card", "moons/titan/anser", "saturn")
    assert ran.code == 66
    assert 'Did you mean "moons/titan/answer"?' in ran.err
    assert tutor("judge", "--card", "suns/titan/answer", "saturn").code == 66


TABLE = 'expected,given,accept,accept\nParis, paris ,,\n"a, b","b, a"\n1961,1962,,\nOslo,Kristiania,,Kristiania\n\n'


def test_a_table_gives_one_line_for_each_row_in_order(home: Path, tutor: Tutor, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text(TABLE, encoding="utf-8")
    by_stdin, by_dash, by_file = (
        tutor("judge", "--table", typed=TABLE),
        tutor("judge", "--table", "-", typed=TABLE),
        tutor("judge", "--table", file),
    )
    assert by_stdin == by_dash == by_file
    lines = [line.split("\t") for line in by_file.out.splitlines()]
    assert [line[:3] for line in lines] == [
        ["right", "Paris", " paris "],
        ["right", "a, b", "b, a"],
        ["wrong", "1961", "1962"],
        ["right", "Oslo", "Kristiania"],
    ]


def test_a_table_in_json_is_a_list_in_order(home: Path, tutor: Tutor) -> None:
    said = json.loads(tutor("judge", "--table", "--json", typed=TABLE).out)
    assert [row["verdict"] for row in said] == ["right", "right", "wrong", "right"]
    assert all(set(row) == {"expected", "given", "verdict", "reason"} for row in said)


def test_other_columns_are_answers_but_for_what_an_examiner_notes(home: Path, tutor: Tutor) -> None:
    rows = ["Oslo,Kristiania,Kristiania,wrong,", "Oslo,wrong,,wrong,", "ano,a\u00f1o,,,es"]
    table = "\n".join(["expected,given,also,verdict,language", *rows])
    said = json.loads(tutor("judge", "--table", "--json", typed=table).out)
    assert [row["verdict"] for row in said] == ["right", "wrong", "wrong"]


def test_an_empty_table_is_an_empty_list(home: Path, tutor: Tutor) -> None:
    assert json.loads(tutor("judge", "--table", "--json", typed="expected,given\n").out) == []


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ("", "stdin:1:"),
        ("expected\n", "stdin:1:"),
        ("expected,given\nParis,Paris\nParis\n", "stdin:3:"),
        ('expected,given\n"Paris,Paris\n', "stdin:2:"),
        (b"expected,given\nParis,\xff\n", "stdin:2:"),
    ],
)
def test_a_bad_table_names_the_line(home: Path, tutor: Tutor, table: str | bytes, place: str) -> None:
    ran = tutor("judge", "--table", typed=table)
    assert ran.code == 65
    assert place in ran.err
    assert ran.out == ""


def test_a_missing_table_is_no_input(home: Path, tutor: Tutor, tmp_path: Path) -> None:
    assert tutor("judge", "--table", tmp_path / "none.csv").code == 66
    assert tutor("judge", "--table", tmp_path).code == 66


@pytest.mark.parametrize("words", [(), ("one",), ("one", "two", "three"), ("--card", "a/b/c"), ("x", "--table", "-")])
def test_too_few_or_too_many_words_are_a_question_of_usage(home: Path, tutor: Tutor, words: tuple[str, ...]) -> None:
    assert tutor("judge", *words).code == 2


def test_text_never_reaches_the_terminal_as_control(home: Path, tutor: Tutor) -> None:
    assert "\x1b" not in tutor("judge", "Paris", "\x1b[2J").out
    assert "\x1b" not in tutor("judge", "--table", typed="expected,given\nParis,\x1b[2J\n").out
