"""Finding deck files: which folders hold decks, and which file wins when two claim one id."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tutor.library.presence import is_file

DEEPEST = 4
"""Folders further below a shelf than this are not looked into."""

_LARGEST = (1 << 63) - 1
"""The largest number that SQLite holds; some systems have larger inodes, and files may be dated far ahead."""


class Shelf(NamedTuple):
    """A folder of decks, or one deck file. `shipped` ones came with the program and are never written."""

    path: Path
    shipped: bool = False


class Stamp(NamedTuple):
    """What tells whether a file changed since it was read. Times are in nanoseconds."""

    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int


class Found(NamedTuple):
    """A deck file on a shelf."""

    path: Path
    stamp: Stamp
    shipped: bool


def shipped_shelf() -> Shelf:
    """The decks that came with the program: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "decks"
    return Shelf(inside if inside.is_dir() else package.parent / "decks", shipped=True)


def find(shelves: Iterable[Shelf]) -> tuple[Found, ...]:
    """Return the deck files on the shelves: shelf by shelf, in order of path within one, each file once.

    Folders that do not exist or cannot be read hold nothing.
    """
    found: dict[Path, Found] = {}
    for shelf in shelves:
        for path in sorted(_files(shelf.path)):
            if path in found:
                continue
            try:
                status = path.stat()
            except OSError:
                continue
            numbers = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
            found[path] = Found(path, Stamp(*(number & _LARGEST for number in numbers)), shelf.shipped)
    return tuple(found.values())


def _files(path: Path) -> Iterator[Path]:
    if is_file(path):
        yield path
        return
    yield from _inside(os.fspath(path), DEEPEST)


def _inside(folder: str, depth: int) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                path = Path(entry.path)
                if entry.name.endswith(".toml") and is_file(path):
                    yield path
                elif depth and entry.is_dir(follow_symlinks=False):
                    yield from _inside(entry.path, depth - 1)
    except OSError:
        return
