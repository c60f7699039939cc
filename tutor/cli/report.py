"""`tutor report`: the score history to keep or hand in, as a page, as JSON, or in short."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.lines import say, tell, tell_json, tell_prose
from tutor.cli.opening import desk_for
from tutor.cli.options import as_json, days_meant, since, until
from tutor.errors import Exit, TutorError

if TYPE_CHECKING:
    from tutor.report.report import Report

STDOUT = Path("-")


@click.command()
@click.option(
    "--html", type=click.Path(path_type=Path), default=None, metavar="FILE", help="Write a page; - prints it."
)
@click.option("--force", is_flag=True, help="Write over a FILE that exists.")
@as_json
@click.option(
    "--deck", "decks", multiple=True, metavar="DECK", help="Only this deck, an id or a file; may be repeated."
)
@since
@until
@click.option("--name", default="", metavar="NAME", help="Say whose report it is.")
@click.option("--anonymous", is_flag=True, help="Number decks, cards and tags, and leave out names and times of day.")
@click.option("--schema", "show_schema", is_flag=True, help="Print the JSON Schema of --json instead.")
def report(
    html: Path | None,
    force: bool,
    as_json: bool,
    decks: tuple[str, ...],
    since: str,
    until: str,
    name: str,
    anonymous: bool,
    show_schema: bool,
) -> None:
    """Make a report of the score history: every picture, its figures and how they are counted.

    Without --html and --json, prints it in short. It holds what you choose and nothing else: --deck, --since and
    --until narrow it, --anonymous leaves out all that could tell whose it is.
    """
    from tutor.desk import reporting

    if show_schema:
        tell(reporting.report_schema().rstrip("\n"))
        return
    _refuse(html, force=force, as_json=as_json, named=bool(name), anonymous=anonymous)
    desk, ids = desk_for(decks)
    with desk:
        first, last = days_meant(desk, since, until)
        made = reporting.report(desk, ids, first, last, name=name, anonymous=anonymous)
    if html is not None:
        _write(reporting.report_page(made), html, force=force)
    if as_json:
        from tutor.report.fields import fields

        tell_json(**fields(made))
    elif html is None:
        _tell(made)


def _refuse(html: Path | None, *, force: bool, as_json: bool, named: bool, anonymous: bool) -> None:
    """Raise UsageError for options that contradict each other."""
    if named and anonymous:
        raise click.UsageError("--anonymous leaves the name out; give one of the two")
    if force and html is None:
        raise click.UsageError("--force goes with --html FILE")
    if html == STDOUT and as_json:
        raise click.UsageError("--html - and --json both print to stdout; write one of them to a file")


def _write(text: str, file: Path, *, force: bool) -> None:
    if file == STDOUT:
        sys.stdout.write(text)
        return
    from tutor.library.files import write_whole

    try:
        write_whole(file, text, fresh=not force)
    except TutorError as error:
        if error.code is Exit.CANNOT_CREATE and not force and file.is_file():
            raise TutorError(f"{file}: exists", hint="--force writes over it.", code=Exit.CANNOT_CREATE) from None
        raise
    say(f"{file}: written.")


def _tell(report: "Report") -> None:
    """Print what each picture says."""
    from tutor.study.count import counted
    from tutor.study.pictures.phrases import dated

    whose = f" of {report.name}" if report.name else ""
    days, sessions = dated(report.first, report.last), counted(report.totals.sessions, "session")
    tell_prose(f"Study report{whose}, {days}: {sessions}.")
    for part in report.parts:
        tell()
        tell("All decks" if part.deck is None else part.deck.title)
        for picture in part.pictures:
            tell_prose(f"  {picture.caption.title + '.':<15} {picture.caption.says}", " " * 18)
    say("`tutor report --html FILE` writes it with its pictures, `tutor stats all` tells the figures.")
