"""`tutor pin` and `tutor rename-id`: verbs that write ids in a deck file."""

from pathlib import Path

import click

from tutor.cli.lines import say, tell
from tutor.cli.opening import desk_for, open_beside
from tutor.cli.options import in_path
from tutor.study.count import counted


@click.command()
@click.argument("deck")
def pin(deck: str) -> None:
    """Write the missing ids of DECK (an id or a file) into its file, so that rewording never moves progress."""
    from tutor.desk.editing import pin as pinned

    desk, ids = desk_for([deck])
    with desk:
        for name in ids:
            result = pinned(desk, name)
            if result.copied:
                say(f"{name} came with tutor, so it was first copied to {result.path}")
            say(f"{result.path}: {counted(len(result.ids), 'id')} written" if result.ids else f"{name}: nothing to pin")
            for written in result.ids:
                tell(written)


@click.command()
@click.argument("old")
@click.argument("new")
@in_path
def rename_id(old: str, new: str, path: Path | None) -> None:
    """Rename a deck (OLD NEW) or a note (DECK/OLD DECK/NEW), and carry its history over."""
    from tutor.desk.renaming import rename

    with open_beside(path) as desk:
        written = rename(desk, old, new)
    say(f"{written}: {old} is now {new}; its history came along.")
