"""`tutor new`: a first deck to change, with the article it is about beside it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tutor.errors import Exit, TutorError
from tutor.library.presence import is_there

if TYPE_CHECKING:
    from tutor.desk.desk import Desk

_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Created:
    """What was written: the deck with its id, and the copy of the article, or None."""

    path: Path
    id: str
    article: Path | None = None


def create(desk: "Desk", title: str, *, path: Path | None = None, source: Path | None = None) -> Created:
    """Write a small deck of that title to `path`, by default into the learner's folder; returns what was written.

    The article `source` is copied beside the deck. Raises TutorError: a file is in the way (73), the article is
    missing (66) or no text (65), or a folder cannot be written (77).
    """
    from tutor.deck.names import file_stem, free_id, slug
    from tutor.deck.template import template
    from tutor.deck.visible import visible_line
    from tutor.library.files import write_whole
    from tutor.library.owning import lay_schema

    title = " ".join(visible_line(title).split())[:_LONGEST_TITLE]
    path = path or desk.places.decks / f"{file_stem(title)}.toml"
    _refuse(path)
    deck_id = free_id(slug(title), {file.id for file in desk.library.files})
    if source is None:
        text, article = template(deck_id, title), None
    else:
        article = path.with_name(f"{file_stem(path.stem)}.txt")
        text = template(deck_id, title, source_title=_attached(source, article), source_file=article.name)
    write_whole(path, text, fresh=True)
    lay_schema(path.parent)
    desk.rescan()
    return Created(path, deck_id, article)


def _attached(source: Path, article: Path) -> str:
    """Copy a text to where the deck will be, unless it is there already, and return its title: its first line."""
    from tutor.deck.article import paragraphs
    from tutor.deck.parse import decode
    from tutor.library.files import read_bytes, write_whole

    text = decode(read_bytes(source))
    blocks = paragraphs(text)
    if not blocks:
        raise TutorError(f"{source}: holds no text")
    if not (is_there(article) and article.samefile(source)):
        _refuse(article)
        write_whole(article, text, fresh=True)
    first = blocks[0].split("\n")[0]
    return first.lstrip("#").strip()[:_LONGEST_TITLE]


def _refuse(path: Path) -> None:
    if is_there(path) or path.is_symlink():
        raise TutorError(f"{path}: exists already", hint="Choose another name.", code=Exit.CANNOT_CREATE)
