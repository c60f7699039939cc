"""The JSON Schema of deck files, for editors: made from the models, in the draft 4 that TOML plug-ins understand.

It says what a file can be seen to break by its shape; what values mean together is for `tutor check`.
"""

import json
from collections.abc import Mapping
from itertools import chain
from typing import Any

from tutor.deck.checks import KEYS_OF_FORM
from tutor.deck.keys import ARGUMENT, DECK, EVENT, FACT, POINT, QUESTION, SCHEMA_TITLE, SOURCE, TERM, Keys
from tutor.deck.models import (
    WORD,
    ArgumentTable,
    ClozeTable,
    DeckTable,
    EventTable,
    FactTable,
    ObjectionTable,
    PointTable,
    QuestionTable,
    SourceTable,
    Table,
    TermTable,
)
from tutor.deck.values import NOTES

_Schema = dict[str, Any]

_TABLES: tuple[tuple[type[Table], str, str, Keys], ...] = (
    (SourceTable, "source", DECK["source"], SOURCE),
    (FactTable, "fact", "A question with a short answer.", FACT),
    (ClozeTable, "cloze", "A sentence with gaps, one card for each number.", FACT),
    (EventTable, "event", DECK["event"], EVENT),
    (TermTable, "term", DECK["term"], TERM),
    (PointTable, "reason", "A reason for a claim.", POINT),
    (ObjectionTable, "objection", "An objection to a claim, with the reply to it.", POINT),
    (ArgumentTable, "argument", DECK["argument"], ARGUMENT),
    (QuestionTable, "question", DECK["question"], QUESTION),
)
"""Each model, the name of its definition, what it is, and the sentences on its keys."""

_EMPTY: tuple[object, ...] = ("", None, [], {}, 0.0)
_UNTOLD = ("default", True)
_NAMES = {model.__name__: name for model, name, *_ in _TABLES}


def schema() -> _Schema:
    """Return the schema as plain values, its keys in the order in which they are written."""
    top = _table(DeckTable, DECK)
    top["properties"]["format"]["enum"] = [1]
    for kind in ("fact", "event", "term", "argument", "question"):
        made_by = [{"$ref": f"#/definitions/{name}"} for name in ((kind, "cloze") if kind == "fact" else (kind,))]
        items = made_by[0] if len(made_by) == 1 else {"anyOf": made_by}
        top["properties"][kind] = {"description": DECK[kind], "type": "array", "items": items, "maxItems": NOTES}
    definitions: _Schema = {"word": {"description": "A short text, a number or a date.", **WORD}}
    for model, name, told, keys in _TABLES:
        definitions[name] = {"description": told, **_table(model, keys)}
    for name in ("fact", "cloze", "event", "term", "argument", "question"):
        definitions[name]["dependencies"] = {"quote": ["cite"]}
    definitions["argument"]["anyOf"] = [{"required": [key]} for key in ("by", "because", "against")]
    definitions["question"]["properties"]["form"]["enum"] = list(KEYS_OF_FORM)
    definitions["question"]["anyOf"] = [_asked_as(form) for form in KEYS_OF_FORM]
    return {
        "$schema": "http://json-schema.org/draft-04/schema#",
        "title": SCHEMA_TITLE,
        "description": "A deck of questions for tutor: one TOML file.",
        **top,
        "definitions": definitions,
    }


def schema_text() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def _table(model: type[Table], keys: Keys) -> _Schema:
    """Return the schema of one table, its keys in their documented order, each with its sentence."""
    made = model.model_json_schema()
    given = {key: _draft4(value) for key, value in made["properties"].items()}
    required = {"required": made["required"]} if "required" in made else {}  # draft 4 has no empty list here
    return {
        "type": "object",
        "properties": {key: {"description": told, **given.get(key, {})} for key, told in keys.items() if key in given},
        **required,
        "additionalProperties": False,
    }


def _asked_as(form: str) -> _Schema:
    """Return what holds of a question of this form."""
    needed, allowed = KEYS_OF_FORM[form]
    unused = sorted(set().union(*chain.from_iterable(KEYS_OF_FORM.values())) - needed - allowed)
    several: _Schema = {"minItems": 2}
    single: _Schema = {"not": {"type": "boolean"}, "maxItems": 1}
    answers: dict[str, _Schema] = {
        "truth": {"type": "boolean"},
        "several": {"not": {"type": "boolean"}},
        "number": {**single, "pattern": "[0-9]"},
    }
    values = {"answer": answers.get(form, single), "items": several, "pairs": several}
    return {
        "properties": {"form": {"enum": [form]}, **{key: values[key] for key in sorted(needed & values.keys())}},
        "required": sorted(needed),
        "not": {"anyOf": [{"required": [key]} for key in unused]},
    }


def _draft4(value: Any) -> Any:
    """Return a part of pydantic's schema as draft 4 has it, without what an editor would only repeat."""
    match value:
        case {"prefixItems": [*items], **rest}:
            return _draft4({**rest, "items": items, "additionalItems": False})
        case _ if value == WORD:
            return {"$ref": "#/definitions/word"}
        case {"$ref": str(target)}:
            return {"$ref": f"#/definitions/{_NAMES[target.rpartition('/')[2]]}"}
        case {"anyOf": [one, {"type": "null"}], **rest}:  # TOML has no null: a key is there or it is not
            return _draft4({**rest, **one})
        case Mapping():
            empty = value.get("default") in _EMPTY
            return {key: _draft4(part) for key, part in value.items() if key != "title" and (key, empty) != _UNTOLD}
        case list():
            return [_draft4(part) for part in value]
        case _:
            return value
