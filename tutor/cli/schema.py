"""`tutor schema`: the JSON Schema of decks, for editors."""

import click

from tutor.cli.lines import tell


@click.command()
@click.option("--path", "show_path", is_flag=True, help="Print where the schema's file is instead.")
def schema(show_path: bool) -> None:
    """Print the JSON Schema (draft 4) of decks, by which editors complete keys and mark mistakes as you type."""
    from tutor.deck.parse import decode
    from tutor.library.files import read_bytes
    from tutor.library.owning import schema_file

    path = schema_file()
    tell(str(path) if show_path else decode(read_bytes(path)).rstrip("\n"))
