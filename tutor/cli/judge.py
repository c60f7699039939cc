"""`tutor judge`: what a response would be worth, and the steps that led to it."""

import csv
import io
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.lines import tell, tell_json
from tutor.cli.opening import open_beside
from tutor.cli.options import as_json, in_path
from tutor.deck.visible import visible_line
from tutor.errors import Exit, TutorError

if TYPE_CHECKING:
    from tutor.study.judging.examiner import Ruling

_NO_ANSWERS = frozenset({"verdict", "reason", "kind", "note", "id"})
"""Columns of a table that are no accepted answers."""


@click.command(context_settings={"ignore_unknown_options": True})  # -5 is an answer
@click.argument("words", nargs=-1, metavar="EXPECTED GIVEN")
@click.option("--accept", "-a", multiple=True, help="Another answer to accept; may be repeated.")
@click.option("--language", default="en", show_default=True, help='The language of the answer, "und" for no rules.')
@click.option("--card", metavar="ID", help="Judge the one word or text given against a card of the decks.")
@in_path
@click.option(
    "--table",
    metavar="[FILE]",
    is_flag=False,
    flag_value="-",
    help="Judge every row of a CSV file with a header row: expected, given, accept ...",
)
@as_json
def judge(
    words: tuple[str, ...],
    accept: tuple[str, ...],
    language: str,
    card: str | None,
    path: Path | None,
    table: str | None,
    *,
    as_json: bool,
) -> None:
    """Say what GIVEN is worth where EXPECTED is the answer: right, close, partly or wrong, why, and in which steps.

    With --card ID, give the response alone. With --table, a verdict is printed for each row; without FILE, or with -,
    the rows come from stdin.
    """
    from tutor.study.judging.examiner import rule

    if path is not None and card is None:
        raise click.UsageError("--in goes with --card")
    if table is not None:
        if words or card:
            raise click.UsageError("--table takes its answers from the file, and nothing beside it")
        _show_table(table, accept, language, as_json=as_json)
    elif card is not None:
        (given,) = _exactly(words, 1, "--card ID takes one response")
        from tutor.desk.trying import try_card

        with open_beside(path) as desk:
            prompt, ruled = try_card(desk, card, given)
        _show(prompt.answer, given, ruled, as_json=as_json)
    else:
        expected, given = _exactly(words, 2, "give the expected answer and the response, each in quotes")
        _show(expected, given, rule(expected, given, accept, (), language), as_json=as_json)


def _exactly(words: tuple[str, ...], count: int, wanted: str) -> tuple[str, ...]:
    if len(words) != count:
        raise click.UsageError(wanted)
    return words


def _show(expected: str, given: str, ruled: "Ruling", *, as_json: bool) -> None:
    if as_json:
        tell_json(
            expected=expected,
            given=given,
            verdict=ruled.kind,
            credit=ruled.share,
            reason=ruled.reason,
            steps=list(ruled.steps),
        )
        return
    tell(f"{ruled.kind}: {ruled.reason}")
    for number, step in enumerate(ruled.steps, start=1):
        tell(f"  {number}. {step}")


@dataclass(frozen=True, slots=True)
class _Row:
    expected: str
    given: str
    accept: tuple[str, ...]
    language: str


def _show_table(file: str, accept: tuple[str, ...], language: str, *, as_json: bool) -> None:
    from tutor.study.judging.examiner import rule

    rows = list(_rows(file, language))
    ruled = [(row, rule(row.expected, row.given, (*row.accept, *accept), (), row.language)) for row in rows]
    if as_json:
        listed = [
            {"expected": row.expected, "given": row.given, "verdict": ruling.kind, "reason": ruling.reason}
            for row, ruling in ruled
        ]
        sys.stdout.write(json.dumps(listed, indent=2) + "\n")
        return
    for row, ruling in ruled:
        cells = (ruling.kind, row.expected, row.given, ruling.reason)
        sys.stdout.write("\t".join(map(visible_line, cells)) + "\n")


def _rows(file: str, language: str) -> Iterator[_Row]:
    """Yield the rows of a table; raises TutorError for one that cannot be read, naming the line."""
    name = "stdin" if file == "-" else file
    reader = csv.reader(io.StringIO(_text(file, name), newline=""), strict=True)
    try:
        heads = [head.strip().casefold() for head in next(reader, [])]
        if len(heads) < 2:
            raise TutorError(f"{name}:1: a header row is wanted: expected,given,accept", code=Exit.BAD_DATA)
        for cells in reader:
            if not cells:
                continue
            if len(cells) < 2:
                raise TutorError(f"{name}:{reader.line_num}: a row needs an expected answer and a response")
            named = list(zip(heads[2:] + ["accept"] * len(cells), cells[2:], strict=False))
            accept = tuple(cell for head, cell in named if cell and head not in _NO_ANSWERS and head != "language")
            said = next((cell for head, cell in named if cell and head == "language"), language)
            yield _Row(cells[0], cells[1], accept, said)
    except csv.Error as error:
        raise TutorError(f"{name}:{reader.line_num}: {error}") from error


def _text(file: str, name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except FileNotFoundError as error:
        raise TutorError(f"{file}: no such file", code=Exit.NO_INPUT) from error
    except PermissionError as error:
        raise TutorError(f"{file}: may not be read", code=Exit.NO_PERMISSION) from error
    except IsADirectoryError as error:
        raise TutorError(f"{file}: is a folder", code=Exit.NO_INPUT) from error
    except OSError as error:
        raise TutorError(f"{file}: {error.strerror}", code=Exit.IO) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TutorError(f"{name}:{line}: is not UTF-8") from error
