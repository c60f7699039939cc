"""From the text of a deck file to a deck, or to every problem in it at once.

The one door to the TOML parser. Strangers write decks: every way in which the parser can fail ends in a DeckError.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any, NoReturn, cast

from tutor.deck.assembly import Points, note_of, source_of
from tutor.deck.checks import check_note, check_source
from tutor.deck.complaints import findings
from tutor.deck.grounds import Standing, check_grounds
from tutor.deck.identity import Naming, named, naming, point_namings, repeated
from tutor.deck.lines import element_offsets, locate, places, scan
from tutor.deck.models import AnyTable, ArgumentTable, ComplaintsError, DeckTable, checked, model_of
from tutor.deck.names import is_id, slug
from tutor.deck.notes import NOTE_KINDS, AnyNote, Deck
from tutor.deck.problems import DeckError, Finding, Path, Problem
from tutor.deck.syntax import hint_for, told
from tutor.deck.values import NOTES
from tutor.deck.visible import visible_line

FORMAT = 1
"""The newest format of deck files that is understood."""

LONGEST_TEXT = 32 * 1024 * 1024
"""The longest text of a deck file that is read, in characters."""

MOST_PROBLEMS = 1_000
"""After this many problems no further note is looked at."""

_BOM = "\ufeff"
_DIGITS = re.compile(r"[0-9_]{640,}")


def decode(data: bytes) -> str:
    """Return the text of a deck file's bytes. Raises DeckError at the first byte that is no UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        place = places(before, [len(before)])[len(before)]
        hint = "save the file as UTF-8"
        problem = Problem(place.line, place.column, "not-utf-8", f"byte 0x{data[error.start]:02x} is no UTF-8", hint)
        raise DeckError([problem], "unreadable") from error


def parse(text: str, *, stem: str = "deck") -> Deck:
    """Return the deck of the text; `stem`, its file's name without the ending, names a deck without an id.

    Raises DeckError with every problem found.
    """
    text = text.removeprefix(_BOM)
    document = _document(text)
    _refuse_newer(text, document)
    reading = _Reading(text, document)
    deck = reading.deck(slug(stem))
    if deck is None or reading.found:
        _raise_placed(text, reading.found)
    return deck


def _document(text: str) -> dict[str, Any]:
    import tomli

    if len(text) > LONGEST_TEXT:
        raise DeckError([Problem(1, 1, "too-big", f"more than {LONGEST_TEXT:,} characters")], "unreadable")
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        lines = text.split("\n", error.lineno)
        line = lines[error.lineno - 1] if error.lineno <= len(lines) else ""
        message, hint = visible_line(told(error.msg)), visible_line(hint_for(error.msg, line))
        problem = Problem(error.lineno, error.colno, "no-toml", message, hint)
    except RecursionError:
        problem = Problem(1, 1, "too-deep", "brackets are nested too deep")
    except ValueError:  # Python refuses to convert integers of more than some thousand digits
        digits = _DIGITS.search(text)
        offset = digits.start() if digits else 0
        place = places(text, [offset])[offset]
        problem = Problem(place.line, place.column, "too-big", "a number has too many digits", "put it in quotes")
    raise DeckError([problem], "unreadable")


def _refuse_newer(text: str, document: dict[str, Any]) -> None:
    version = document.get("format")
    if type(version) is int and version > FORMAT:
        place = locate(text, [("format",)])["format",]
        message = f"this deck's format is newer than {FORMAT}, the newest this tutor understands"
        hint = "install a newer tutor"
        raise DeckError([Problem(place.line, place.column, "newer-format", message, hint)], "newer")


def _raise_placed(text: str, found: Sequence[Finding]) -> NoReturn:
    place = locate(text, (finding.path for finding in found))
    raise DeckError(
        dict.fromkeys(finding.placed(place[finding.path].line, place[finding.path].column) for finding in found)
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """A sound table of a note, and where it is."""

    table: AnyTable
    path: Path
    offset: int
    line: int


class _Reading:
    """One document on its way to a deck; `found` gathers what is wrong with it."""

    def __init__(self, text: str, document: dict[str, Any]) -> None:
        self.text = text
        self.document = document
        self.found: list[Finding] = []
        self.unsound_arguments: set[str] = set()

    def deck(self, default_id: str) -> Deck | None:
        top = self.top()
        rows = self.rows()
        if rows is None:
            return None
        names = self.names(rows)
        standings = [
            Standing(name, row.table, row.path)
            for name, row in zip(names, rows, strict=True)
            if isinstance(row.table, ArgumentTable)
        ]
        self.found.extend(islice(check_grounds(standings, frozenset(self.unsound_arguments)), MOST_PROBLEMS))
        if top is None or self.found:
            return None
        return Deck(
            id=top.id or default_id,
            title=top.title,
            notes=self.notes(rows, names, {standing.id: standing.table.claim for standing in standings}),
            about=top.about,
            language=top.language,
            tags=top.tags,
            source=source_of(top.source),
            rejected=top.rejected,
            pinned=top.id is not None,
        )

    def top(self) -> DeckTable | None:
        try:
            table = checked(DeckTable, {k: v for k, v in self.document.items() if k not in NOTE_KINDS})
        except ComplaintsError as error:
            self.found.extend(findings(error, (), DeckTable))
            return None
        if table.format != FORMAT:
            hint = f"write format = {FORMAT}"
            self.found.append(Finding(("format",), "bad-value", "there is no such format", hint))
        self.found.extend(check_source(table.source))
        return table

    def rows(self) -> list[_Row] | None:
        """Check every note's table by itself and return the sound ones in the order of the text."""
        lists: dict[str, list[Any]] = {}
        for kind in NOTE_KINDS:
            value = self.document.get(kind, [])
            if isinstance(value, list):
                lists[kind] = value
            else:
                hint = f"write [[{kind}]], with two brackets on each side"
                self.found.append(Finding((kind,), "wrong-type", f"`{kind}` must be a list of tables", hint))
        if sum(map(len, lists.values())) > NOTES:
            self.found.append(Finding((), "too-many", f"more than {NOTES:,} notes", "make several decks of it"))
            return None
        offsets = element_offsets(self.text, {kind: len(value) for kind, value in lists.items()})
        place = places(self.text, offsets.values())
        rows: list[_Row] = []
        for kind, value in lists.items():
            for index, raw in enumerate(value):
                if len(self.found) >= MOST_PROBLEMS:
                    self.found.append(Finding((kind, index), "more", "there may be more problems from here on"))
                    return None
                offset = offsets.get((kind, index), 0)
                table = self.table(kind, raw, (kind, index))
                if table is not None:
                    rows.append(_Row(table, (kind, index), offset, place[offset].line if offset in place else 1))
        return sorted(rows, key=lambda row: row.offset)

    def table(self, kind: str, raw: object, path: Path) -> AnyTable | None:
        if not isinstance(raw, dict):
            self.found.append(Finding(path, "wrong-type", f"`{kind}` must be a table", f"write [[{kind}]]"))
            return None
        model = model_of(kind, raw)
        try:
            table = cast("AnyTable", checked(model, raw))
        except ComplaintsError as error:
            self.found.extend(findings(error, path, model))
            if kind == "argument":
                named_by = (raw.get("id"), raw.get("claim"))
                self.unsound_arguments |= {
                    word if is_id(word) else slug(word) for word in named_by if isinstance(word, str)
                }
            return None
        self.found.extend(check_note(table, path))
        return table

    def names(self, rows: Sequence[_Row]) -> tuple[str, ...]:
        namings = [naming(row.table, row.path) for row in rows]
        self.found.extend(repeated(namings, {row.path: row.line for row in rows}))
        for row in rows:
            if isinstance(row.table, ArgumentTable):
                for points in self.points(row.table, row.path):
                    self.found.extend(repeated(points, {}))
        return named(namings)

    def notes(self, rows: Sequence[_Row], names: Sequence[str], claims: dict[str, str]) -> tuple[AnyNote, ...]:
        ends = [after.offset for _, after in pairwise(rows)] + [len(self.text)]
        made: list[AnyNote] = []
        for row, name, end in zip(rows, names, ends, strict=False):
            because: Points = ()
            against: Points = ()
            if isinstance(row.table, ArgumentTable):
                lines = _point_lines(self.text[row.offset : end], row.line)
                because, against = (
                    tuple(zip(named(points), (lines.get(p.path[2:], row.line) for p in points), strict=True))
                    for points in self.points(row.table, row.path)
                )
            made.append(note_of(row.table, name, row.line, because, against, claims))
        return tuple(made)

    def points(self, table: ArgumentTable, path: Path) -> tuple[tuple[Naming, ...], tuple[Naming, ...]]:
        because, against = (*path, "because"), (*path, "against")
        return point_namings(table.because, because), point_namings(table.against, against)


def _point_lines(segment: str, line: int) -> dict[Path, int]:
    """Return the line of each reason and objection of the argument that begins the segment, on the line given."""
    if not segment.startswith("[["):
        return {}
    found = {
        entry.path[2:]: entry.start
        for entry in scan(segment)
        if len(entry.path) == 4 and entry.path[:2] == ("argument", 0) and entry.path[2] in ("because", "against")
    }
    place = places(segment, found.values())
    return {path: line + place[offset].line - 1 for path, offset in found.items()}
