"""`tutor check`: every problem of every file, read afresh, the cache left aside."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.deck.article import paragraphs, unfounded
from tutor.deck.lines import locate
from tutor.deck.notes import Deck
from tutor.deck.parse import decode, parse
from tutor.deck.problems import DeckError, Problem
from tutor.errors import Exit, TutorError
from tutor.library.files import read_bytes
from tutor.library.shelf import Shelf, find

if TYPE_CHECKING:
    from tutor.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Checked:
    """One file and what is wrong with it. `code` is what the file alone would make the command exit with."""

    path: Path
    problems: tuple[Problem, ...] = ()
    code: Exit = Exit.OK


def check(desk: "Desk", paths: Iterable[Path]) -> Iterator[Checked]:
    """Check files, all decks in folders, or without any path every deck that is found; one result a file."""
    given = tuple(paths)
    if not given:
        files = [file.path for file in desk.library.files]
    else:
        files = [found for path in given for found in _within(path)]
    for path in dict.fromkeys(files):
        yield _checked(path)


def _within(path: Path) -> list[Path]:
    if not path.exists():
        raise TutorError(f"{path}: no such file or folder", code=Exit.NO_INPUT)
    return [found.path for found in find([Shelf(path)])] if path.is_dir() else [path]


def _checked(path: Path) -> Checked:
    try:
        text = decode(read_bytes(path))
        deck = parse(text, stem=path.stem)
    except DeckError as error:
        code = {"unreadable": Exit.BAD_DATA, "newer": Exit.NEWER, "findings": Exit.FINDINGS}[error.kind]
        return Checked(path, error.problems, code)
    except TutorError as error:
        return Checked(path, (Problem(1, 1, "file", error.message, error.hint),), error.code)
    problems = tuple(_against_source(path, text, deck))
    return Checked(path, problems, Exit.FINDINGS if problems else Exit.OK)


def _against_source(path: Path, text: str, deck: Deck) -> Iterator[Problem]:
    """The quotes and citations that the article beside the deck does not bear out."""
    if not deck.source.file:
        return
    where = ("source", "file")
    try:
        article = decode(read_bytes(path.parent / deck.source.file))
    except TutorError as error:
        place = locate(text, [where])[where]
        yield Problem(
            place.line, place.column, "source-unreadable", f"the source cannot be read: {error.message}", error.hint
        )
        return
    findings = tuple(unfounded(deck, paragraphs(article)))
    places = locate(text, [finding.path for finding in findings])
    for finding in findings:
        place = places[finding.path]
        yield finding.placed(place.line, place.column)
