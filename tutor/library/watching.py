"""Waiting for files to be saved: the only door to the `watchfiles` package.

Whatever wakes it, files are compared by their stamps, so that nothing saved before the watch began is missed, and that
it works, a second late, where the system tells of no changes.
"""

import os
from collections.abc import AsyncIterator, Iterable, Iterator
from pathlib import Path
from typing import TypedDict

from tutor.library.presence import is_folder
from tutor.library.shelf import Shelf, find

AWAKE_MS = 1_000
"""Stamps are compared at least this often."""

STEP_MS = 50
"""So long no further change must come before one is told: a save is often several."""

_Stamps = dict[str, tuple[int, int, int]]


def saves(paths: Iterable[Path]) -> Iterator[None]:
    """Yield once at the beginning, and then each time after a deck or text of these files and folders was saved.

    It ends with KeyboardInterrupt when the learner interrupts it.
    """
    given = tuple(paths)
    last = _stamps(given)
    yield
    for _ in _stirs(given):
        if (now := _stamps(given)) != last:
            last = now
            yield


async def saved(paths: Iterable[Path]) -> AsyncIterator[None]:
    """Yield as `saves` does, without holding up anything else meanwhile."""
    given = tuple(paths)
    last = _stamps(given)
    yield
    async for _ in _stirs_meanwhile(given):
        if (now := _stamps(given)) != last:
            last = now
            yield


def _stirs(paths: tuple[Path, ...]) -> Iterator[object]:
    """Yield whenever something may have changed."""
    from watchfiles import watch

    options = _Options(recursive=_deep(paths), yield_on_timeout=True, rust_timeout=AWAKE_MS, step=STEP_MS)
    try:
        yield from watch(*_folders(paths), **options)
    except OSError:  # the system watches no more files for this user; looking at them now and then needs no watch
        yield from watch(*_folders(paths), **options, force_polling=True)


async def _stirs_meanwhile(paths: tuple[Path, ...]) -> AsyncIterator[object]:
    from watchfiles import awatch

    options = _Options(recursive=_deep(paths), yield_on_timeout=True, rust_timeout=AWAKE_MS, step=STEP_MS)
    try:
        async for each in awatch(*_folders(paths), **options):
            yield each
    except OSError:
        async for each in awatch(*_folders(paths), **options, force_polling=True):
            yield each


class _Options(TypedDict):
    recursive: bool
    yield_on_timeout: bool
    rust_timeout: int
    step: int


def _deep(paths: tuple[Path, ...]) -> bool:
    return any(is_folder(path) for path in paths)


def _folders(paths: tuple[Path, ...]) -> set[Path]:
    """Return the folders in which the paths lie, and those in which the files lie that they are links to."""
    return {
        folder
        for path in paths
        for folder in ((path,) if is_folder(path) else (path.parent, Path(os.path.realpath(path)).parent))
        if is_folder(folder)
    }


def _stamps(paths: tuple[Path, ...]) -> _Stamps:
    """Return what tells one state of the files from another: size, time of change and inode of each that is there."""
    files = [file for path in paths for file in _files(path)]
    stamps = {}
    for file in files:
        try:
            status = file.stat()
        except OSError:
            continue
        stamps[str(file)] = (status.st_size, status.st_mtime_ns, status.st_ino)
    return stamps


def _files(path: Path) -> list[Path]:
    """Return a deck and the texts beside it, or the decks in a folder and the texts beside each."""
    decks = [found.path for found in find([Shelf(path)])] if is_folder(path) else [path]
    folders = dict.fromkeys(deck.parent for deck in decks)
    return [*decks, *(text for folder in folders for text in sorted(folder.glob("*.txt")))]
