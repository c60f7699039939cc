"""`tutor fmt`: deck files put into the layout that all decks share."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.deck.problems import DeckError
from tutor.errors import Exit, TutorError
from tutor.library.files import read_bytes, write_whole
from tutor.library.shelf import Shelf, find

if TYPE_CHECKING:
    from tutor.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Formatted:
    """One file: its text before and after, the same where nothing is to be done."""

    path: Path
    before: str
    after: str

    @property
    def changes(self) -> bool:
        """Whether the file is not in its layout."""
        return self.before != self.after


def files_to_format(desk: "Desk", paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files given and the decks in the folders given; without any path, all the learner's own decks.

    Raises TutorError for what does not exist (66).
    """
    given = tuple(paths)
    for path in given:
        if not path.exists():
            raise TutorError(f"{path}: no such file or folder", code=Exit.NO_INPUT)
    shelves = [Shelf(path) for path in given or (desk.places.decks, *desk.settings.decks)]
    return tuple(found.path for found in find(shelves))


def formatted(path: Path) -> Formatted:
    """Return what formatting would make of a file, which is not written yet.

    Raises TutorError when it cannot be read, or is no sound deck: what is wrong, and where.
    """
    from tutor.deck.format import formatted as laid_out
    from tutor.deck.parse import decode

    try:
        text = decode(read_bytes(path))
        return Formatted(path, text, laid_out(text, stem=path.stem))
    except DeckError as error:
        first, others = error.problems[0], len(error.problems) - 1
        more = f" (and {others} more)" if others else ""
        hint = f"`tutor check {path}` lists what to mend."
        raise TutorError(f"{first.at(str(path))}{more}", hint=hint, code=error.code) from error


def save(result: Formatted) -> None:
    """Write a file in its layout. Raises TutorError when it cannot be written (73, 74 or 77)."""
    write_whole(result.path, result.after)
