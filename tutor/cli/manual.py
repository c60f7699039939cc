"""`tutor manual`: the pages that ship with the program."""

import sys

import click

from tutor.cli.lines import tell


@click.command()
@click.argument("page", required=False)
def manual(page: str | None) -> None:
    """Read PAGE of the manual; without one, list the pages."""
    from tutor.desk.manual import page as text_of
    from tutor.desk.manual import titles

    if page is None:
        for name, title in titles():
            tell(f"{name:<16} {title}")
        return
    text = text_of(page)
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        Console(width=min(88, Console().width)).print(Markdown(text))
    else:
        tell(text.rstrip("\n"))
