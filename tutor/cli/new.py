"""`tutor new`: a small deck to begin with."""

from pathlib import Path
from shlex import quote

import click

from tutor.cli.lines import say, tell
from tutor.cli.opening import open_desk


@click.command()
@click.argument("name")
@click.option("--source", type=click.Path(path_type=Path), help="Copy this article beside the deck, and name it there.")
@click.option("--here", is_flag=True, help="Write into the present folder.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file.")
def new(name: str, source: Path | None, here: bool, output: Path | None) -> None:
    """Write a small deck called NAME, with an example and a remark for each kind of note.

    NAME is a title, in any script. The deck goes into your folder of decks unless told otherwise, and its path is
    printed. Nothing is ever overwritten.
    """
    from tutor.deck.names import file_stem
    from tutor.desk.creating import create

    name = name.removesuffix(".toml")
    if not name.strip():
        raise click.UsageError("a deck needs a name")
    if here and output is not None:
        raise click.UsageError("--here and --output exclude each other")
    if output is not None and (output.suffix != ".toml" or output.name.startswith(".")):
        raise click.UsageError(f"{output}: a deck's file ends in .toml, and is not hidden")
    path = Path(f"{file_stem(name.strip())}.toml") if here else output
    with open_desk() as desk:
        created = create(desk, name, path=path, source=source)
    tell(str(created.path))
    if created.article is not None:
        say(f"The article lies beside it, in {created.article.name}.")
    word = quote(str(created.path)) if path else created.id
    say(f"Try it with `tutor study {word}`, then put your own notes in place of the examples.")
