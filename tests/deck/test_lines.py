from collections.abc import Iterator
from typing import Any

import pytest
import tomli
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.strategies import commented
from tutor.deck.lines import Place, element_offsets, locate, places, scan
from tutor.deck.problems import Path

TEXT = '''\
format = 1 # c
title = """a
[[fact]]
x = "y" \\""" """""
source.date = 2019-04-07
source . "file" = 'its'
[[fact]]
ask = "q # ]"
wrong = [ "a", # x ]
  'b', ["c", {d = [1,2], e.f = 2}],
  LLL
  [[fact]]
  LLL,
]
accept = { c2 = ["x", "y"], c1 = [] }
[[argument]]
claim = "x"
[[argument.against]]
text = "y"
[[argument.against]]
reply = 2001-08-04 10:00:00
[argument.extra]
z = -1.5e3
  [[ argument ]]
[[argument.against]]
text = "second"
'''.replace("LLL", "'''")

WHERE: list[tuple[Path, int, int]] = [
    (("format",), 1, 1),
    (("title",), 2, 1),
    (("source", "file"), 6, 1),
    (("source",), 5, 1),
    (("fact", 0), 7, 1),
    (("fact", 0, "missing"), 7, 1),
    (("fact", 0, "wrong", 0), 9, 11),
    (("fact", 0, "wrong", 1), 10, 3),
    (("fact", 0, "wrong", 2), 10, 8),
    (("fact", 0, "wrong", 2, 1, "d", 1), 10, 22),
    (("fact", 0, "wrong", 3), 11, 3),
    (("fact", 0, "accept", "c1"), 15, 29),
    (("argument", 0, "against", 1, "reply"), 21, 1),
    (("argument", 0, "against", 1, "text"), 20, 1),
    (("argument", 0, "extra", "z"), 23, 1),
    (("argument", 1), 24, 3),
    (("argument", 1, "against", 0, "text"), 26, 1),
    (("argument",), 16, 1),
    (("nothing", 3), 1, 1),
    ((), 1, 1),
]


@pytest.mark.parametrize(("path", "line", "column"), WHERE)
def test_a_path_is_found_at_its_line_and_column(path: Path, line: int, column: int) -> None:
    assert locate(TEXT, [path]) == {path: Place(line, column)}


def follow(document: Any, path: Path) -> Any:
    for step in path:
        document = document[step]
    return document


def leaves(document: Any, path: Path = ()) -> Iterator[Path]:
    if isinstance(document, dict | list) and document:
        several = document.items() if isinstance(document, dict) else enumerate(document)
        for step, value in several:
            yield from leaves(value, (*path, step))
    elif path:
        yield path


def agrees_with_the_parser(text: str) -> None:
    document = tomli.loads(text)
    found = set()
    for entry in scan(text):
        value = follow(document, entry.path)
        if not entry.header:
            assert tomli.loads(f"value = {text[entry.value : entry.end]}") == {"value": value}
        found.add(entry.path)
    assert {path for path in leaves(document) if follow(document, path) != {}} <= found


@settings(deadline=None, max_examples=60)
@given(commented())
def test_what_is_found_at_a_path_is_what_the_parser_reads_there(text: str) -> None:
    agrees_with_the_parser(text)


def test_every_layout_of_values_is_understood() -> None:
    agrees_with_the_parser(TEXT)
    agrees_with_the_parser(TEXT.replace("\n", "\r\n"))
    agrees_with_the_parser('a = {\n b = 1, # c }\n c = [ "]" ],\n}\n"d.e" = 07:32:00\nf = 1979-05-27T07:32:00Z')


@given(st.text("[]{}=\",\n#ab.'\\ ", max_size=60))
def test_any_text_is_walked_through_to_its_end(text: str) -> None:
    assert all(0 <= entry.start <= len(text) for entry in scan(text))


@pytest.mark.parametrize("bit", ["[", "[[a]]\n", "=\n", "a=\n", '"""', "a.", "{", 'a = "', "a=[1,\n", "]\n"])
def test_a_long_text_of_one_thing_is_walked_through(bit: str) -> None:
    assert sum(1 for _ in scan(bit * 2_000)) <= 2_000 * 2


@settings(deadline=None, max_examples=40)
@given(commented())
def test_elements_begin_where_their_headers_are(text: str) -> None:
    document = tomli.loads(text)
    counts = {kind: len(document.get(kind, [])) for kind in ("fact", "event", "argument")}
    scanned = {entry.path: entry.start for entry in scan(text) if entry.header and len(entry.path) == 2}
    assert element_offsets(text, counts) == {path: at for path, at in scanned.items() if path[0] in counts}


def test_elements_are_told_from_text_that_looks_like_them() -> None:
    text = 'a = """\n[[fact]]\n"""\n[[fact]]\nx = 1\n[["fact"]]\n'
    assert element_offsets(text, {"fact": 2}) == {("fact", 0): 21, ("fact", 1): 36}
    assert element_offsets("fact = [ {a = 1}, {} ]", {"fact": 2}) == {("fact", 0): 9, ("fact", 1): 18}


@given(st.text("ab\n", max_size=30))
def test_places_count_lines_and_characters_from_one(text: str) -> None:
    wanted = range(len(text) + 1)
    found = places(text, wanted)
    for offset in wanted:
        before = text[:offset].split("\n")
        assert found[offset] == Place(len(before), len(before[-1]) + 1)
