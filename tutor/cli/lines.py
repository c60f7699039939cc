"""What the command line prints: cleaned of anything a terminal could obey, tables aligned, JSON versioned."""

import json
import re
import shutil
import sys
from collections.abc import Iterable, Sequence

from tutor.deck.visible import visible, visible_line

JSON_VERSION = 1
"""The version of every `--json` output; raised when a field changes its meaning or goes."""


_NARROWEST = 12


def tell(text: str = "") -> None:
    """Print data, one or more lines, to stdout."""
    sys.stdout.write(visible(text) + "\n")


def say(text: str) -> None:
    """Print talk, one or more lines, to stderr."""
    sys.stderr.write(visible(text) + "\n")


def tell_prose(text: str, indent: str = "") -> None:
    """Print a line of words to stdout; a terminal gets it broken between words, its later lines set in by `indent`."""
    room = width()
    tell("\n".join(_wrapped(visible_line(text), room, indent)) if room else text)


def say_prose(text: str, indent: str = "") -> None:
    """Print a line of words to stderr as `tell_prose` does to stdout."""
    room = shutil.get_terminal_size().columns if sys.stderr.isatty() else 0
    say("\n".join(_wrapped(visible_line(text), room, indent)) if room else text)


def tell_json(**fields: object) -> None:
    """Print one JSON object to stdout, with the version of its form first."""
    # Escaped to ASCII, so that no character of a deck can act on a terminal.
    sys.stdout.write(json.dumps({"version": JSON_VERSION, **fields}, indent=2) + "\n")


def width() -> int:
    """Return how many cells wide the terminal on stdout is, 0 where there is none."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 0


def tell_table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, width: int = 0, flexible: int = 0) -> None:
    """Print a table: a column is set to the right where its head begins with ">". Wide scripts stay aligned.

    With a `width` in cells the column at the index `flexible` is cut so that the table fits it, as far as 12 cells.
    """
    from rich.cells import cell_len

    right = [head.startswith(">") for head in heads]
    lines = [[head.lstrip(">") for head in heads], *([visible_line(cell) for cell in row] for row in rows)]
    widths = [max(cell_len(line[column]) for line in lines) for column in range(len(heads))]
    room = width - sum(widths) + widths[flexible] - 2 * (len(heads) - 1)
    if width and widths[flexible] > room:
        widths[flexible] = max(room, _NARROWEST)
        for line in lines:
            line[flexible] = _cut(line[flexible], widths[flexible])
    for line in lines:
        cells = (
            " " * (width - cell_len(cell)) + cell if to_right else cell + " " * (width - cell_len(cell))
            for cell, width, to_right in zip(line, widths, right, strict=True)
        )
        sys.stdout.write("  ".join(cells).rstrip() + "\n")


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    """The text in lines of so many cells, words that are longer left whole and numbers with their per cent."""
    from rich.cells import cell_len

    first, *words = re.split(" (?!%)", text)
    lines = [first]
    for word in words:
        if cell_len(lines[-1]) + 1 + cell_len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(indent + word)
    return lines


def _cut(text: str, width: int) -> str:
    from rich.cells import cell_len, set_cell_size

    return text if cell_len(text) <= width else set_cell_size(text, width - 1).rstrip() + "\u2026"
