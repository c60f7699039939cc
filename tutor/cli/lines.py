"""What the command line prints: cleaned of anything a terminal could obey, tables aligned, JSON versioned."""

import json
import sys
from collections.abc import Iterable, Sequence

from tutor.deck.visible import visible

JSON_VERSION = 1
"""The version of every `--json` output; raised when a field changes its meaning or goes."""


def tell(text: str = "") -> None:
    """Print data, one or more lines, to stdout."""
    sys.stdout.write(visible(text) + "\n")


def say(text: str) -> None:
    """Print talk, one or more lines, to stderr."""
    sys.stderr.write(visible(text) + "\n")


def tell_json(**fields: object) -> None:
    """Print one JSON object to stdout, with the version of its form first."""
    # Escaped to ASCII, so that no character of a deck can act on a terminal.
    sys.stdout.write(json.dumps({"version": JSON_VERSION, **fields}, indent=2) + "\n")


def tell_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table: a column is set to the right where its head begins with ">". Wide scripts stay aligned."""
    from rich.cells import cell_len

    right = [head.startswith(">") for head in heads]
    lines = [[head.lstrip(">") for head in heads], *([visible(cell) for cell in row] for row in rows)]
    widths = [max(cell_len(line[column]) for line in lines) for column in range(len(heads))]
    for line in lines:
        cells = (
            " " * (width - cell_len(cell)) + cell if to_right else cell + " " * (width - cell_len(cell))
            for cell, width, to_right in zip(line, widths, right, strict=True)
        )
        sys.stdout.write("  ".join(cells).rstrip() + "\n")
