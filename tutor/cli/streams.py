"""The three streams a program is given, which may be closed, full, or short of letters."""

import contextlib
import io
import os
import sys
from typing import Literal, TextIO


def make_sure() -> None:
    """Put something in the place of each stream that is closed, and let none stumble over a letter it lacks.

    Without that a file opened later, even the log, would be given a closed stream's number.
    """
    sys.stdin = sys.stdin or _nothing("r")
    sys.stdout = sys.stdout or _nothing("w")
    sys.stderr = sys.stderr or _nothing("w")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # what the terminal's alphabet lacks becomes a question mark


def give_up() -> None:
    """Send what is still to be written nowhere, for its reader has gone; else Python complains about it at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError):
            os.dup2(nowhere, stream.fileno())


def _nothing(mode: Literal["r", "w"]) -> TextIO:
    return open(os.devnull, mode, encoding="utf-8")  # noqa: PTH123 - it stays open as long as the program runs
