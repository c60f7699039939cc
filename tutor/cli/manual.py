"""`tutor manual`: the pages that ship with the program."""

import sys
from importlib import resources

import click

from tutor.cli.lines import tell
from tutor.errors import Exit, TutorError


@click.command()
@click.argument("page", required=False)
def manual(page: str | None) -> None:
    """Read PAGE of the manual; without one, list the pages."""
    folder = resources.files("tutor") / "manual"
    pages = sorted(entry.name.removesuffix(".md") for entry in folder.iterdir() if entry.name.endswith(".md"))
    if page is None:
        for name in pages:
            first = (folder / f"{name}.md").read_text(encoding="utf-8").partition("\n")[0]
            tell(f"{name:<12} {first.lstrip('# ')}")
        return
    if page not in pages:
        from tutor.deck.names import nearest

        like = nearest(page, pages)
        hint = f'Did you mean "{like}"?' if like else f"Pages: {', '.join(pages)}."
        raise TutorError(f'the manual has no page "{page}"', hint=hint, code=Exit.NO_INPUT)
    text = (folder / f"{page}.md").read_text(encoding="utf-8")
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        Console(width=min(88, Console().width)).print(Markdown(text))
    else:
        tell(text.rstrip("\n"))
