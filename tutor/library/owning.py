"""Edits of deck files: a shipped deck is copied to the learner's folder before its first edit."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tutor.deck.keys import SCHEMA_FILE, SCHEMA_TITLE
from tutor.deck.parse import decode
from tutor.errors import Exit, TutorError
from tutor.library.files import read_bytes, write_whole
from tutor.library.library import DeckFile
from tutor.library.presence import beside, is_there
from tutor.library.shelf import shipped_shelf


@dataclass(frozen=True, slots=True)
class Owned:
    """The file to edit; `copied_from` is the shipped deck it was just copied from, or None."""

    path: Path
    copied_from: Path | None = None


def own(file: DeckFile, folder: Path) -> Owned:
    """Return the learner's file for a deck, copying a shipped one, with its article, into their folder.

    Raises TutorError when the copy cannot be made; a file that is already there is never replaced.
    """
    if not file.shipped:
        return Owned(file.path)
    copy = folder / file.path.name
    if is_there(copy):
        raise TutorError(
            f"{copy}: is in the way of a copy of {file.path.name}",
            hint="Rename it; a deck's identity is the id inside, not the file's name.",
            code=Exit.CANNOT_CREATE,
        )
    article = beside(file.path, file.source.get("file", ""))
    if article is not None and not is_there(folder / article.name):
        write_whole(folder / article.name, decode(read_bytes(article)))
    write_whole(copy, decode(read_bytes(file.path)))
    lay_schema(folder)
    return Owned(copy, copied_from=file.path)


def schema_file() -> Path:
    """The JSON Schema of decks that came with the program."""
    return shipped_shelf().path / SCHEMA_FILE


def lay_schema(folder: Path) -> bool:
    """Put the schema, which decks name in their first line, beside them; returns whether anything was written.

    What lies there from another version of the program is replaced, anybody else's file is kept.
    """
    schema = decode(read_bytes(schema_file()))
    beside = folder / SCHEMA_FILE
    if is_there(beside):
        there = read_bytes(beside).decode(errors="replace")
        if there == schema or f'"title": "{SCHEMA_TITLE}"' not in there:
            return False
    write_whole(beside, schema)
    return True


def rewrite(path: Path, edit: Callable[[str], str]) -> bool:
    """Apply a pure edit to a deck's text and write it whole; returns whether anything changed."""
    text = decode(read_bytes(path))
    edited = edit(text)
    if edited == text:
        return False
    write_whole(path, edited)
    return True
