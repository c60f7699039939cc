"""The README and the manual are true: every command runs, every deck loads, every command and exit code is told."""

import re
import shlex
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import tutor as package
from tests.conftest import SHIPPED, Ran, put
from tests.manual.screenshot import screenshot
from tutor.cli.commands import COMMANDS
from tutor.deck.format import formatted
from tutor.deck.keys import ARGUMENT, DECK, EVENT, FACT, POINT, QUESTION, SOURCE, TERM
from tutor.deck.lines import scan
from tutor.deck.parse import parse
from tutor.desk.manual import PAGES as PAGE_NAMES

ROOT = SHIPPED.parent
LONGEST, WIDEST = 260, 124
MANUAL = Path(package.__file__).parent / "manual"
PAGES = [ROOT / "README.md", *sorted(MANUAL.glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

Tutor = Callable[..., Ran]


def blocks(language: str) -> Iterator[tuple[str, list[str]]]:
    """The fenced blocks of each page that has any."""
    for page in PAGES:
        found = [text for kind, text in BLOCK.findall(page.read_text(encoding="utf-8")) if kind == language]
        if found:
            yield page.name, found


CONSOLES = [
    pytest.param(block, id=f"{page} {number}")
    for page, found in blocks("console")
    for number, block in enumerate(found, 1)
]


@pytest.mark.parametrize("block", CONSOLES)
def test_every_command_of_a_console_block_runs(tutor: Tutor, block: str) -> None:
    """In a fresh home, one after the other, each with exit code 0."""
    commands = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
    assert commands
    for command in commands:
        program, *arguments = shlex.split(command)
        assert program == "tutor"
        ran = tutor(*arguments)
        assert ran.code == 0, f"{command}: {ran.err}"


def test_no_block_is_left_out_by_a_slip() -> None:
    """Fences come in pairs, and each says what it holds."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        fences = re.findall(r"^```(.*)$", text, re.MULTILINE)
        assert len(fences) == 2 * len(BLOCK.findall(text)), page.name
        assert set(fences[::2]) <= {"sh", "console", "toml", "text", "json"}, page.name


DECKS = [pytest.param(found, id=page) for page, found in blocks("toml")]


@pytest.mark.parametrize("found", DECKS)
def test_every_deck_of_a_page_loads(found: list[str]) -> None:
    """A block with a `format` begins a deck, and those after it on the page continue it."""
    whole = "\n".join(found)
    starts = [match.start() for match in re.finditer(r"^format = ", whole, re.MULTILINE)]
    assert starts[0] == 0
    for start, end in zip(starts, [*starts[1:], len(whole)], strict=True):
        assert parse(whole[start:end], stem="page").notes


def test_the_deck_of_the_readme_is_sound_and_can_be_studied(tutor: Tutor, tmp_path: Path) -> None:
    (_, (deck, *_)) = next(blocks("toml"))
    put(tmp_path / "moons.toml", deck)
    assert tutor("check", "moons.toml").code == 0
    ran = tutor("study", "--plain", "moons.toml")
    assert ran.code == 0
    assert "Which planet does Titan go round?" in ran.out


@pytest.mark.parametrize("page", ["README.md", "questions.md", "arguments.md"])
def test_a_page_that_teaches_shows_decks_that_every_rule_finds_good(tutor: Tutor, tmp_path: Path, page: str) -> None:
    for number, deck in enumerate(decks_of(page)):
        path = put(tmp_path / f"{number}.toml", deck)
        ran = tutor("check", "--ignore", "no-cite,unpinned-id", path)
        assert ran.code == 0, ran.out
        assert "no problems" in ran.err, ran.out


async def test_the_screen_of_the_readme_is_made_by_the_program(tmp_path: Path) -> None:
    """`python -m tests.manual.screenshot` prints it."""
    (shown,) = dict(blocks("text"))["README.md"]
    assert shown == textwrap.dedent(await screenshot(tmp_path)).strip("\n") + "\n"


def test_the_readme_begins_with_the_two_commands() -> None:
    (_, found) = next(blocks("sh"))
    assert found[:2] == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/tutor study\n",
        "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest\n",
    ]


def told() -> str:
    return "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


def test_no_command_is_told_that_does_not_exist() -> None:
    named = set(re.findall(r"`tutor ([a-z][a-z-]*)[ `]", told()))
    assert named <= set(COMMANDS), named - set(COMMANDS)


def test_the_manual_ships_with_the_package(tutor: Tutor) -> None:
    """Its list of pages, in the order of reading, holds each file."""
    listed = [line.split()[0] for line in tutor("manual").out.splitlines()]
    assert listed == list(PAGE_NAMES)
    assert sorted(listed) == [page.stem for page in sorted(MANUAL.glob("*.md"))]
    for name in listed:
        assert tutor("manual", name).out == (MANUAL / f"{name}.md").read_text(encoding="utf-8")


def test_a_page_is_read_in_a_few_minutes() -> None:
    """The pages of rules and of commands are for looking things up."""
    for page in PAGES:
        if page.stem not in {"rules", "commands"}:
            lines = page.read_text(encoding="utf-8").splitlines()
            assert len(lines) <= LONGEST, page.name
            assert all(len(line) <= WIDEST or line.startswith("|") for line in lines), page.name


def test_a_page_that_does_not_exist_is_said_with_the_nearest_that_does(tutor: Tutor) -> None:
    ran = tutor("manual", "judgeing")
    assert ran.code == 66
    assert 'Did you mean "judging"?' in ran.err


def test_each_message_that_is_explained_is_one_of_the_program() -> None:
    page = (MANUAL / "troubleshooting.md").read_text(encoding="utf-8")
    source = "\n".join(path.read_text(encoding="utf-8") for path in MANUAL.parent.rglob("*.py"))
    messages = [
        quoted
        for symptom in re.findall(r"\*\*(.+?)\*\*", page, re.DOTALL)
        for quoted in re.findall(r'"(.+?)"', symptom)
    ]
    assert len(messages) > 8
    for part in (part for message in messages for part in message.split("...")):
        assert part in source


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
        for name in re.findall(r"`tutor manual ([a-z]+)`", page.read_text(encoding="utf-8")):
            assert (MANUAL / f"{name}.md").exists(), f"{page.name}: {name}"


def decks_of(page: str) -> list[str]:
    """The decks that a page shows, each put together from its blocks."""
    whole = "\n".join(dict(blocks("toml"))[page])
    return [deck for deck in re.split(r"(?m)^(?=format = )", whole) if deck]


def test_every_key_of_the_format_is_shown_in_the_manual() -> None:
    """In a table where it can stand, in the order in which `tutor fmt` puts it."""
    shown = {
        (*(part for part in entry.path[:-1] if isinstance(part, str)), str(entry.path[-1]))
        for deck in decks_of("decks.md")
        for entry in scan(deck)
        if isinstance(entry.path[-1], str)
    }
    assert [deck for deck in decks_of("decks.md") if formatted(deck) != deck] == []
    tables = (SOURCE, FACT, EVENT, TERM, ARGUMENT, QUESTION)
    names = ("source", "fact", "event", "term", "argument", "question")
    shared = FACT.keys() & EVENT.keys() & TERM.keys() & ARGUMENT.keys() & QUESTION.keys()
    wanted = {(key,) for key in DECK.keys() - set(names)}
    wanted |= {(name, key) for name, table in zip(names, tables, strict=True) for key in table.keys() - shared}
    wanted |= {("fact", key) for key in shared}
    wanted |= {("argument", "because", key) for key in POINT.keys() - {"reply"}} | {("argument", "against", "reply")}
    wanted -= {("argument", "because"), ("argument", "against")}
    assert wanted - shown == set()
