"""What is at a path, asked so that it never raises: what may not be looked at, or can have no such name, is not there.

`pathlib` raises for both.
"""

import os
from pathlib import Path


def beside(deck: Path, name: str) -> Path | None:
    """Return the file of this name in a deck's own folder, or None: also where a link leads out of the folder."""
    path = deck.parent / name
    inside = os.path.realpath(path.parent) == os.path.dirname(os.path.realpath(path))  # noqa: PTH120 - never raises
    return path if name and inside and is_file(path) else None


def is_there(path: Path) -> bool:
    """Tell whether there is anything, at the end of its links."""
    return os.path.exists(path)  # noqa: PTH110 - never raises


def is_file(path: Path) -> bool:
    """Tell whether there is a plain file, at the end of its links."""
    return os.path.isfile(path)  # noqa: PTH113 - never raises


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder, at the end of its links."""
    return os.path.isdir(path)  # noqa: PTH112 - never raises
