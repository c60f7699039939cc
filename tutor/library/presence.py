"""What is at a path, asked so that it never raises: what may not be looked at, or can have no such name, is not there.

`pathlib` raises for both.
"""

import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Tell whether there is anything, at the end of its links."""
    return os.path.exists(path)  # noqa: PTH110 - never raises


def is_file(path: Path) -> bool:
    """Tell whether there is a plain file, at the end of its links."""
    return os.path.isfile(path)  # noqa: PTH113 - never raises


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder, at the end of its links."""
    return os.path.isdir(path)  # noqa: PTH112 - never raises
