"""Options that several commands share, and what is meant by them."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tutor.desk.desk import Desk

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")

in_path = click.option(
    "--in",
    "path",
    metavar="PATH",
    type=click.Path(path_type=Path),
    help="The file, or folder, of a deck kept elsewhere.",
)
of_deck = click.option("--deck", default="", metavar="DECK", help="Only this deck: an id, or a file.")
since = click.option("--since", default="", metavar="WHEN", help='From then on: 2026-11-24, 2026-11, "30 days".')
until = click.option("--until", default="", metavar="WHEN", help='Up to then: 2026-11-24, "last month", "yesterday".')


def days_meant(desk: "Desk", since: str, until: str) -> tuple[int | None, int | None]:
    """Return the first and the last study day meant by `--since` and `--until`, None where nothing was given.

    Raises UsageError for words that name no days, and where the one is later than the other.
    """
    today = desk.today()
    first = _day("--since", since, today, last=False)
    last = _day("--until", until, today, last=True)
    if first is not None and first > (today if last is None else last):
        raise click.UsageError(f"--since {since} is later than " + (f"--until {until}" if until else "today"))
    return first, last


def _day(option: str, words: str, today: int, *, last: bool) -> int | None:
    from tutor.study.dates import FORMS, stretch

    if not words:
        return None
    try:
        meant = stretch(words, today)
    except ValueError as error:
        raise click.UsageError(f"{option}: {error}. Write {FORMS}.") from None
    return meant.last if last else meant.first
