"""What the manual tells of commands, keys, settings, codes, the log and JSON is what the program has."""

import json
import re
from collections.abc import Callable
from dataclasses import MISSING, fields
from pathlib import Path

import click
import pytest

import tutor as package
from tests.conftest import Ran
from tests.manual.keypage import PAGE, SCREENS, key_page
from tutor.cli.commands import COMMANDS, tutor
from tutor.cli.plain import HELP
from tutor.errors import Exit
from tutor.lint import answers, duplicates, kinds, options, stems
from tutor.lint.catalogue import CODES, RULES
from tutor.settings.settings import Settings, read_settings
from tutor.study.codec import KINDS
from tutor.study.judging.examiner import rule
from tutor.study.plan import Plan
from tutor.tui import deckkeys, keys
from tutor.tui.key import Key

FOLDER = Path(package.__file__).parent / "manual"

Tutor = Callable[..., Ran]


def page(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")


def rows(text: str, heads: str) -> list[list[str]]:
    """The rows of all tables of a text with these heads, as cells without backticks."""
    found = re.findall(rf"^\| {re.escape(heads)} \|\n\|[-|]+\|\n((?:\|.*\|\n?)+)", text, re.MULTILINE)
    return [
        [cell.strip() for cell in row.strip("|").split("|")] for table in found for row in table.strip().split("\n")
    ]


def named(cell: str) -> list[str]:
    """The words that a cell sets in backticks."""
    return re.findall(r"`([^`]+)`", cell)


def command(name: str) -> click.Command:
    with click.Context(tutor) as ctx:
        found = tutor.get_command(ctx, name)
    assert found is not None
    return found


SECTIONS = dict(
    re.findall(r"^### tutor ([a-z-]+)([^\n]*\n.*?)(?=^##)", page("commands") + "##", re.MULTILINE | re.DOTALL)
)


def test_each_command_has_a_section_in_the_order_of_use() -> None:
    assert set(SECTIONS) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_section_of_a_command_tells_its_use_and_every_option(name: str) -> None:
    told = SECTIONS[name]
    with click.Context(command(name), info_name=name) as ctx:
        usage = " ".join(ctx.command.collect_usage_pieces(ctx)[1:])
    assert told.partition("\n")[0].strip() == usage
    wanted = {
        option
        for parameter in command(name).params
        if isinstance(parameter, click.Option)
        for option in (*parameter.opts, *parameter.secondary_opts)
    }
    shown = {words.split()[0] for words in named(told) if words.startswith("-")}
    assert shown == wanted - {"-h", "--help"}


def test_every_command_of_a_plain_session_is_told() -> None:
    wanted = set(re.findall(r"^  (:[a-z]+)", HELP, re.MULTILINE)) | {":help"}
    shown = {
        words.split()[0] for cells in rows(page("commands"), "command | what it does") for words in named(cells[0])
    }
    assert shown == wanted


def test_the_page_of_keys_is_the_declaration_of_keys() -> None:
    """`python -m tests.manual.keypage` writes it."""
    assert PAGE.read_text(encoding="utf-8") == key_page()


def test_the_page_of_keys_has_every_table() -> None:
    for module in (keys, deckkeys):
        tables = [value for value in vars(module).values() if isinstance(value, tuple) and isinstance(value[0], Key)]
        assert tables
        for table in tables:
            assert table in (shown for _, _, shown in SCREENS)


def test_every_setting_is_told_with_its_default(tmp_path: Path) -> None:
    told = {named(cells[0])[0]: cells[1] for cells in rows(page("reference"), "key | default | meaning")}
    assert set(told) == {name.removesuffix("_min") for name in Settings._fields}
    path = tmp_path / "settings.toml"
    path.write_text("\n".join(f"{key} = {cell.strip('`')}" for key, cell in told.items() if cell != "none"), "utf-8")
    assert read_settings(path) == Settings()


def test_every_exit_code_is_told() -> None:
    codes = {int(cells[0]) for cells in rows(page("reference"), "code | meaning") if cells[0].isdigit()}
    assert codes == {int(code) for code in Exit}


def test_every_variable_that_is_read_is_told() -> None:
    told = {word for cells in rows(page("reference"), "variable | meaning") for word in named(cells[0])}
    source = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.parent.rglob("*.py"))
    read = set(re.findall(r"""(?:environ|environment)(?:\.get\(|\[)["']([A-Z_]+)["']""", source))
    assert read
    assert read <= told


def log_tables() -> dict[str, list[list[str]]]:
    """The fields of each kind of event, as the page of the log tells them."""
    tables = {}
    for heading, text in re.findall(r"^### ([a-z, -]+)\n(.*?)(?=^##)", page("log"), re.MULTILINE | re.DOTALL):
        for kind in heading.split(", "):
            tables[kind] = rows(text, "field | type | meaning")
    return tables


def test_every_kind_of_event_is_told() -> None:
    assert set(log_tables()) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_an_event_is_told_in_order(kind: str) -> None:
    told = log_tables()[kind]
    wanted = fields(KINDS[kind])
    assert [named(cells[0])[0] for cells in told] == [field.name for field in wanted]
    types = {
        "str": "text",
        "int": "integer",
        "float": "number",
        "bool": "true or false",
        "tuple[str, ...]": "list of texts",
        "tuple[bool, ...]": "list of true or false",
        "tuple[float, ...]": "list of numbers",
    }
    for cells, field in zip(told, wanted, strict=True):
        declared = field.type.__name__ if field.type in {str, int, float, bool} else str(field.type)
        assert cells[1] == types.get(declared, "table")
        if field.default is not MISSING:
            said = str(field.default).lower() if field.default not in {"", ()} else "empty"
            assert cells[2].endswith((f"; {said}", f"; `{said}`")), field.name


def test_every_column_of_the_log_and_every_aim_is_told(tutor: Tutor, real_home: Path) -> None:
    import sqlite3
    from contextlib import closing

    assert tutor("due").code == 0
    with closing(sqlite3.connect(real_home / "log.db")) as connection:
        columns = [(name, kind.lower()) for _, name, kind, *_ in connection.execute("PRAGMA table_info(event)")]
    assert [(named(cells[0])[0], cells[1]) for cells in rows(page("log"), "column | type | meaning")] == columns
    (changes,) = (cells[2] for cells in log_tables()["plan"])
    assert set(named(changes)) == set(Plan._fields)


@pytest.mark.parametrize("code", [each.code for each in RULES])
def test_every_rule_is_told(code: str) -> None:
    assert f"\n### {code}\n" in page("rules")


def test_what_the_page_of_questions_names_as_rules_are_rules() -> None:
    """Each rule of options, stems and answers is named there."""
    told = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", page("questions"))) | {"duplicate"}
    assert told <= CODES
    assert told >= {each.code for module in (options, kinds, stems, answers, duplicates) for each in module.RULES}


JUDGED = rows(page("judging"), "answer | given | verdict | what is said")


@pytest.mark.parametrize(("answer", "given", "verdict", "said"), JUDGED)
def test_the_judge_says_what_the_manual_shows(answer: str, given: str, verdict: str, said: str) -> None:
    ruled = rule(answer, given)
    assert (ruled.kind, ruled.reason) == (verdict, said)


EXAMPLES = {
    "ARTICLE": str(Path(__file__).parents[1] / "generate" / "texts" / "harbour.txt"),
    "CODE": "long-stem",
    "DECK": "how-to-study",
    "EXPECTED": "one",
    "GIVEN": "two",
    "N": "1",
    "SESSION": "1",
}


def asked(tutor: Tutor, words: str, card: str) -> dict[str, object]:
    arguments = [card if word == "CARD" else EXAMPLES.get(word, word) for word in words.split()]
    found = json.loads(tutor(*arguments, "--json").out)
    assert found.pop("version") == 1
    return found


@pytest.fixture
def card(tutor: Tutor) -> str:
    """A card that was answered wrong in the one session of this home."""
    assert tutor("study", "--plain", "--limit", "1", "--rung", "free", "how-to-study", typed="an age\n\n\n").code == 0
    (review, *_) = json.loads(tutor("history", "1", "--json").out)["reviews"]
    return str(review["card"])


def test_every_json_output_has_the_fields_that_are_told(tutor: Tutor, card: str) -> None:
    told = {named(cells[0])[0]: cells[1] for cells in rows(page("reference"), "command | fields")}
    of = {"reviews": set(json.loads(tutor("history", "1", "--json").out)["reviews"][0])}
    for words, cell in told.items():
        fields_, _, more = cell.partition(" and those of one of ")
        wanted = set(named(fields_)) | (of[named(more)[0]] if more else set())
        assert set(asked(tutor, words, card)) == wanted, words


def test_every_command_that_prints_json_is_told() -> None:
    takes = {name for name in COMMANDS if any("--json" in each.opts for each in command(name).params)}
    told = {named(cells[0])[0].split()[0] for cells in rows(page("reference"), "command | fields")}
    assert told == takes


def test_every_object_inside_a_json_output_has_the_fields_that_are_told(tutor: Tutor, card: str) -> None:
    met = 0
    for where, cell in rows(page("reference"), "where | fields"):
        name, words = named(where)
        for found in inside(asked(tutor, words, card), name):
            assert set(found) == set(named(cell)), where
            met += 1
    assert met > 50


def inside(value: object, name: str) -> list[dict[str, object]]:
    """The objects that stand under a name anywhere in a value."""
    match value:
        case dict():
            here = value.get(name)
            listed = here if isinstance(here, list) else [here]
            return [each for each in listed if isinstance(each, dict)] + [
                each for part in value.values() for each in inside(part, name)
            ]
        case list():
            return [each for part in value for each in inside(part, name)]
        case _:
            return []
