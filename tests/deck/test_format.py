"""`tutor fmt` at heart: keys in order, remarks with what they are about, and no other change."""

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import SHIPPED
from tests.deck.strategies import commented, decks, without_lines
from tutor.deck.format import formatted
from tutor.deck.keys import keys_of
from tutor.deck.lines import statements
from tutor.deck.models import (
    ArgumentTable,
    ClozeTable,
    DeckTable,
    EventTable,
    FactTable,
    ObjectionTable,
    PointTable,
    QuestionTable,
    SourceTable,
    TermTable,
)
from tutor.deck.notes import NOTE_KINDS, Deck
from tutor.deck.parse import parse
from tutor.deck.problems import DeckError
from tutor.deck.write import write


@st.composite
def muddled(draw: st.DrawFn) -> tuple[str, dict[str, str]]:
    """A deck whose keys stand in any order, each under a remark of its own; also which remark is about which line."""
    made: list[str] = []
    about: dict[str, str] = {}
    for table in re.split(r"\n\n(?=\[)", write(draw(decks(max_notes=3)))):
        header, keys = (table.split("\n", 1)[0], table.split("\n", 1)[1:]) if table.startswith("[") else ("", [table])
        made += [header] if header else []
        for key in draw(st.permutations(re.split(r"\n(?=[a-z_]+ =)", keys[0].rstrip("\n")))) if keys else []:
            remark = f"# remark {len(about)}"
            about[remark] = key.split("\n")[0]
            made += [*([""] * draw(st.integers(0, 2))), remark, key]
        made += [""] * draw(st.integers(0, 2))
    return "\n".join(made), about


@settings(deadline=None, max_examples=80)
@given(muddled())
def test_keys_are_put_in_order_and_their_remarks_go_with_them(given: tuple[str, dict[str, str]]) -> None:
    text, about = given
    new = formatted(text)
    lines = new.splitlines()
    for remark, key in about.items():
        assert lines[lines.index(remark) + 1] == key
    seen: dict[tuple[str | int, ...], list[str]] = {}
    for entry in statements(new):
        if entry.header:
            seen[entry.path] = []
        else:
            seen.setdefault(entry.path[:-1], []).append(str(entry.path[-1]))
    for table, keys in seen.items():
        assert keys == [key for key in keys_of(table) if key in keys]
    assert without_lines(parse(new)) == without_lines(parse(text))


@settings(deadline=None, max_examples=80)
@given(muddled().map(lambda pair: pair[0]) | commented())
def test_formatting_keeps_every_line_and_is_done_once(text: str) -> None:
    new = formatted(text)
    assert formatted(new) == new
    assert without_lines(parse(new)) == without_lines(parse(text))
    assert Counter(filter(None, map(str.strip, new.split("\n")))) == Counter(
        filter(None, map(str.strip, text.split("\n")))
    )
    assert ("\r\n" in new) == ("\r\n" in text)


@settings(deadline=None, max_examples=40)
@given(decks())
def test_what_the_program_writes_is_formatted(deck: Deck) -> None:
    text = write(deck)
    assert formatted(text) == text


@pytest.mark.parametrize("name", [path.name for path in sorted(SHIPPED.glob("*.toml"))])
def test_the_shipped_decks_are_formatted(name: str) -> None:
    text = (SHIPPED / name).read_text(encoding="utf-8")
    assert formatted(text) == text


MESSY = """\
#:schema ./deck.schema.json
# Moons, by A. Writer.

title="Moons"   # its name

# the version
format = 1



[[fact]]
# The one that everybody knows.
ask = "Which planet does Titan go round?"
answer = '''
Saturn \x20
'''
# wrong = ["Jupiter"]

explain = "It is the largest."
  id = "titan"
[[argument]]
# About the whole argument.

claim = "C"
because = [
  "One",   # why

     "Two" ]
# A further section

# begins here.
[[argument.against]]
reply = "R"
text = "T"
# the end"""

NEAT = """\
#:schema ./deck.schema.json
# Moons, by A. Writer.

# the version
format = 1
title = "Moons"   # its name

[[fact]]
  id = "titan"
# The one that everybody knows.
ask = "Which planet does Titan go round?"
answer = '''
Saturn \x20
'''
# wrong = ["Jupiter"]

explain = "It is the largest."

[[argument]]
# About the whole argument.

claim = "C"
because = [
  "One",   # why

     "Two" ]
# A further section

# begins here.
[[argument.against]]
text = "T"
reply = "R"
# the end
"""


def test_a_messy_deck_becomes_a_neat_one() -> None:
    assert formatted(MESSY) == NEAT
    assert formatted("\ufeff" + MESSY.replace("\n", "\r\n")) == "\ufeff" + NEAT.replace("\n", "\r\n")


def test_a_directive_to_editors_stays_first() -> None:
    text = '#:schema ./deck.schema.json\n# the name\ntitle = "T"\nformat = 1\n'
    assert formatted(text) == '#:schema ./deck.schema.json\n\nformat = 1\n# the name\ntitle = "T"\n'


def test_notes_written_as_values_keep_their_order() -> None:
    """The order of lines is that of the cards, across kinds."""
    text = (
        "fact = [{ ask = 'a', answer = 'b' }]\nevent = [{ when = 1999, what = 'c' }]\n"
        "source.file = 'x.txt'\ntitle = 'T'\nformat = 1\n"
    )
    assert formatted(text) == (
        "format = 1\ntitle = 'T'\nsource.file = 'x.txt'\n"
        "fact = [{ ask = 'a', answer = 'b' }]\nevent = [{ when = 1999, what = 'c' }]\n"
    )


def test_gaps_may_have_tables_of_their_own() -> None:
    text = (
        'format = 1\ntitle = "T"\n\n[[fact]]\ntext = "{{c1::a}} {{c2::b}}"\n\n[fact.accept]\nc2 = ["x"]\nc1 = ["y"]\n'
    )
    assert formatted(text) == text


def test_a_deck_that_does_not_load_is_not_formatted() -> None:
    with pytest.raises(DeckError):
        formatted('title = "T"\nformat = 1\n[[fact]]\nanser = "x"\n')


@pytest.mark.parametrize(
    ("table", "models"),
    [
        ((), (DeckTable,)),
        (("source",), (SourceTable,)),
        (("fact", 0), (FactTable, ClozeTable)),
        (("event", 0), (EventTable,)),
        (("term", 0), (TermTable,)),
        (("argument", 0), (ArgumentTable,)),
        (("argument", 0, "because", 0), (PointTable, ObjectionTable)),
        (("question", 0), (QuestionTable,)),
    ],
    ids=str,
)
def test_every_key_has_its_place_and_its_sentence(table: tuple[str | int, ...], models: tuple[type, ...]) -> None:
    keys = keys_of(table)
    taken = {key for model in models for key in model.model_fields}  # type: ignore[attr-defined]  # pydantic's
    assert set(keys) == taken | ({*NOTE_KINDS} if table == () else set())
    assert [key for key, words in keys.items() if not words.endswith(".") or words[0] != words[0].upper()] == []
