"""`tutor pin`, `tutor rename-id` and `tutor source`: verbs that write in a deck file, or show its article."""

from pathlib import Path

import click

from tutor.cli.lines import plural, say, tell, tell_json
from tutor.cli.options import as_json, desk_for, open_desk


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
            say(f"{result.path}: {plural(len(result.ids), 'id')} written" if result.ids else f"{name}: nothing to pin")
            for written in result.ids:
                tell(written)


@click.command()
@click.argument("old")
@click.argument("new")
def rename_id(old: str, new: str) -> None:
    """Rename a deck (OLD NEW) or a note (DECK/OLD DECK/NEW), and carry its history over."""
    from tutor.desk.editing import rename

    with open_desk() as desk:
        path = rename(desk, old, new)
    say(f"{path}: {old} is now {new}; its history came along.")


@click.command()
@click.argument("deck")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@as_json
def source(deck: str, file: Path | None, as_json: bool) -> None:
    """Print the article of DECK with its paragraphs numbered; with FILE, attach that text as its article first."""
    from tutor.desk.editing import article, attach

    desk, ids = desk_for([deck])
    with desk:
        if file is not None:
            say(f"{attach(desk, ids[0], file)}: attached to {ids[0]}")
        reading = desk.reading(ids[0])
        blocks = article(desk, ids[0])
    if as_json:
        tell_json(
            title=reading.title,
            author=reading.author,
            publisher=reading.publisher,
            date=reading.date,
            url=reading.url,
            file=reading.file,
            paragraphs=list(blocks),
        )
        return
    known = (reading.title, reading.author, reading.publisher, reading.date, reading.url)
    tell("\n".join(part for part in known if part) or f"{ids[0]} names no source.")
    for number, block in enumerate(blocks, 1):
        tell(f"\n{number:>4}  " + block.replace("\n", "\n      "))
    if not blocks:
        say(f"The text is not at hand. `tutor source {ids[0]} FILE` attaches your copy of it.")
