"""`tutor where`, `tutor backup` and `tutor doctor`: the care of the log."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.lines import say, tell, tell_json
from tutor.cli.opening import open_desk
from tutor.cli.options import as_json
from tutor.errors import Exit
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.store.health import Health


@click.command()
@as_json
def where(as_json: bool) -> None:
    """Say where the log, the decks, the cache and the settings are kept."""
    from tutor.library.shelf import shipped_shelf

    with open_desk() as desk:
        kept = desk.places
        more = [str(path) for path in desk.settings.decks]
    rows = {
        "log": str(kept.log),
        "decks": str(kept.decks),
        "shipped": str(shipped_shelf().path),
        "settings": str(kept.settings),
        "cache": str(kept.cache),
    }
    if as_json:
        tell_json(**rows, more_decks=more)
        return
    for name, path in rows.items():
        tell(f"{name:<9} {path}")
    for path in more:
        tell(f"{'decks':<9} {path}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path) -> None:
    """Write a whole copy of the log to FILE, safely while tutor runs; never over a file that exists."""
    with open_desk() as desk:
        desk.store.backup(file)
        log = desk.places.log
    say(f"{file}: written. To go back to it, put it in the place of {log}.")


@click.command()
@click.option("--rebuild", is_flag=True, help="Drop what is derived from the log and work it out again.")
@click.option(
    "--salvage",
    "new",
    metavar="NEW",
    type=click.Path(path_type=Path),
    help="Write what can still be read of a damaged log to the file NEW, and leave the log as it is.",
)
@as_json
@click.pass_context
def doctor(ctx: click.Context, rebuild: bool, new: Path | None, as_json: bool) -> None:
    """Check every line of the log against its sum, look for gaps, and compare the cache with the log.

    Exits with 1 when something is wrong.
    """
    if new is not None and rebuild:
        raise click.UsageError("--salvage writes another log and --rebuild mends this one; give one")
    with open_desk() as desk:
        if new is not None:
            _salvage(ctx, desk.places.log, new, as_json=as_json)
            return
        desk.decks()
        if rebuild:
            desk.store.rebuild()
        health = desk.store.check()
        log = desk.places.log
    _tell(log, health, as_json=as_json)
    if health.findings and not rebuild and not as_json:
        say("`tutor doctor --rebuild` works out anew what is derived from the log.")
    ctx.exit(Exit.FINDINGS if health.findings else Exit.OK)


def _salvage(ctx: click.Context, log: Path, new: Path, *, as_json: bool) -> None:
    from tutor.store.salvage import salvage

    health = salvage(log, new)
    _tell(new, health, as_json=as_json)
    say(f"{new}: written. To go on with it, move {log} aside and put it in its place.")
    ctx.exit(Exit.FINDINGS if health.findings else Exit.OK)


def _tell(log: Path, health: "Health", *, as_json: bool) -> None:
    if as_json:
        tell_json(
            log=str(log),
            events=health.events,
            unknown=dict(health.unknown),
            findings=[{"what": finding.what, "event": finding.event} for finding in health.findings],
        )
        return
    tell(f"{log}: {counted(health.events, 'event')}")
    for kind, count in health.unknown.items():
        tell(f"{counted(count, 'event')} of the kind {kind}, made by a newer tutor: kept, not used")
    for finding in health.findings:
        tell(finding.what + (f" ({finding.event})" if finding.event else ""))
    say("Nothing is wrong." if not health.findings else f"{counted(len(health.findings), 'finding')}.")
