"""A report as JSON is what its schema says."""

import json
from importlib import resources

from hypothesis import given, settings
from jsonschema import Draft202012Validator

from tests.report.reports import reports
from tutor.report.fields import fields
from tutor.report.report import Report
from tutor.study.day import iso

SCHEMA = json.loads((resources.files("tutor") / "report" / "schema.json").read_text(encoding="utf-8"))


def told(report: Report) -> dict[str, object]:
    """The JSON of a report, as a reader gets it."""
    found: dict[str, object] = json.loads(json.dumps({"version": 1, **fields(report)}))
    return found


def closed(value: object) -> object:
    """The schema with every object closed to fields that it does not name."""
    match value:
        case dict():
            inner = {name: closed(each) for name, each in value.items()}
            return inner | ({"additionalProperties": False} if "required" in value else {})
        case list():
            return [closed(each) for each in value]
        case _:
            return value


def test_the_schema_is_one_and_every_field_it_names_is_required() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    tables = [SCHEMA, *SCHEMA["$defs"].values()]
    assert all(set(table["required"]) == set(table["properties"]) for table in tables if "properties" in table)


@given(reports())
@settings(deadline=None, max_examples=80)
def test_every_report_fits_its_schema_and_has_no_field_that_is_not_in_it(report: Report) -> None:
    Draft202012Validator(closed(SCHEMA)).validate(told(report))


@given(reports())
@settings(deadline=None, max_examples=40)
def test_nothing_of_a_report_is_lost(report: Report) -> None:
    found = told(report)
    assert (found["first"], found["last"], found["made"]) == (iso(report.first), iso(report.last), iso(report.made))
    parts = found["parts"]
    assert isinstance(parts, list)
    assert [[each["name"] for each in part["pictures"]] for part in parts] == [
        [picture.caption.name for picture in part.pictures] for part in report.parts
    ]
    sessions = found["sessions"]
    assert isinstance(sessions, list)
    assert [each["session"] for each in sessions] == [session.session for session in report.sessions]
    assert {each["at"] for each in sessions} <= {"2026-11-24T08:00:00+00:00"}
