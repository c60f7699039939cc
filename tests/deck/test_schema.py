"""The schema for editors, held against an independent validator: good decks pass, bad ones do not."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import tomli
from hypothesis import given, settings
from jsonschema import Draft4Validator

from tests.conftest import SHIPPED
from tests.deck.strategies import decks
from tests.deck.test_complaints import FOUND
from tests.deck.test_parse import EVERYTHING
from tutor.deck.keys import DIRECTIVE, SCHEMA_FILE
from tutor.deck.notes import Deck
from tutor.deck.parse import parse
from tutor.deck.schema import schema, schema_text
from tutor.deck.write import write

VALIDATOR = Draft4Validator(schema())

GOOD = {
    **{path.name: path.read_text(encoding="utf-8") for path in sorted(SHIPPED.glob("*.toml"))},
    **{path.name: path.read_text(encoding="utf-8") for path in sorted(SHIPPED.parent.glob("tests/cli/*.toml"))},
    "everything": EVERYTHING,
}

UNSEEN = {
    "a lonely distinct word",
    "the same id twice",
    "the same reason's id twice",
    "a gap left open",
    "an answer for no gap",
    "no date",
    "a time of day",
    "a wrong date that is right",
    "a wrong option that is right",
    "a wrong option that is accepted",
    "a wrong option twice",
    "a wrong term that is right",
    "a wrong reply that is right",
    "a reason's quote without paragraph",
    "a ground that is not there",
    "a claim that rests on itself",
    "a circle",
    "an item twice",
}
"""What no look at the shape of a file can see, so that only `tutor check` tells it."""


def as_editors_see(value: Any) -> Any:
    """The TOML as JSON: a date becomes a text."""
    match value:
        case dict():
            return {key: as_editors_see(part) for key, part in value.items()}
        case list():
            return [as_editors_see(part) for part in value]
        case date():
            return value.isoformat()
        case _:
            return value


def complaints(text: str) -> list[str]:
    found = VALIDATOR.iter_errors(as_editors_see(tomli.loads(text)))
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in found]


def parts(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema within a schema, with where it stands."""
    if isinstance(value, dict):
        yield path, value
        for key, part in value.items():
            yield from parts(part, f"{path}/{key}")
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from parts(part, f"{path}/{index}")


def test_the_schema_is_sound_and_its_file_is_up_to_date() -> None:
    Draft4Validator.check_schema(schema())
    assert (SHIPPED / SCHEMA_FILE).read_text(encoding="utf-8") == schema_text(), (
        "write schema_text() to decks/" + SCHEMA_FILE
    )
    assert json.loads(schema_text()) == schema()


def test_it_keeps_to_what_draft_4_has() -> None:
    later = {"const", "$defs", "prefixItems", "if", "then", "else", "dependentRequired", "examples", "$id", "contains"}
    names_of_keys = {path for path, _ in parts(schema()) if path.endswith(("/properties", "/definitions"))}
    for path, part in parts(schema()):
        if path not in names_of_keys:
            assert not later & part.keys(), path
            assert "null" not in str(part.get("type", "")), path


def test_every_key_is_described_and_no_other_is_let_through() -> None:
    tables = {"": schema(), **schema()["definitions"]}
    for name, table in tables.items():
        if table.get("type") == "object":
            assert table["additionalProperties"] is False, name
            bare = [key for key, part in table["properties"].items() if not part["description"].endswith(".")]
            assert bare == [], name


@pytest.mark.parametrize("name", GOOD)
def test_good_decks_pass(name: str) -> None:
    assert parse(GOOD[name], stem="x").notes
    assert complaints(GOOD[name]) == []


@settings(deadline=None, max_examples=60)
@given(decks())
def test_whatever_loads_passes(deck: Deck) -> None:
    assert complaints(write(deck)) == []


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, text, _ in FOUND], ids=[row[0] for row in FOUND])
def test_bad_decks_do_not_pass(name: str, text: str) -> None:
    """Of what `tutor check` reports, an editor already marks all that can be seen in the shape of the file."""
    assert (complaints(text) == []) == (name in UNSEEN)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.toml")), ids=lambda path: path.name)
def test_the_first_line_of_a_shipped_deck_names_the_schema(path: Any) -> None:
    assert path.read_text(encoding="utf-8").startswith(f"{DIRECTIVE}\n\n")
