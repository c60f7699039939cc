"""`tutor fmt`: deck files put into the layout that all decks share."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.deck.problems import DeckError
from tutor.errors import Exit, TutorError
from tutor.library.files import read_bytes, write_whole
from tutor.library.presence import is_there
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


def files_to_format(desk: "Desk", words: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files, the decks in the folders, and the decks with the ids; without any word, all the learner's own.

    Raises TutorError for a word that is none of these (66).
    """
    given = tuple(words)
    if not given:
        return tuple(found.path for found in find(map(Shelf, (desk.places.decks, *desk.settings.decks))))
    paths = [found for word in given for found in _meant(desk, word)]
    return tuple(dict.fromkeys(paths))


def _meant(desk: "Desk", word: Path) -> tuple[Path, ...]:
    if is_there(word):
        return tuple(found.path for found in find([Shelf(word)]))
    file = desk.library.find(str(word))
    if file is None and (word.suffix == ".toml" or len(word.parts) > 1):
        raise TutorError(f"{word}: no such file or folder", code=Exit.NO_INPUT)
    return ((file or desk.library.deck(str(word))).path,)


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


def save(desk: "Desk", result: Formatted) -> None:
    """Write a file in its layout. Raises TutorError when it came with the program or cannot be written (73, 74, 77)."""
    if any(file.shipped and file.path == result.path.absolute() for file in desk.library.files):
        hint = "The first edit of its deck puts a copy into your folder."
        raise TutorError(f"{result.path}: came with tutor and is never written", hint=hint, code=Exit.NO_PERMISSION)
    write_whole(result.path, result.after)
