"""`tutor fmt`: deck files in one layout."""

from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.lines import say, tell
from tutor.cli.opening import open_desk
from tutor.errors import Exit, TutorError
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.desk.formatting import Formatted


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Write nothing, and list the files that would change.")
@click.option("--diff", is_flag=True, help="Write nothing, and print what would change.")
@click.pass_context
def fmt(ctx: click.Context, paths: tuple[Path, ...], check: bool, diff: bool) -> None:
    """Put the keys of deck files in order, with one blank line between tables. Remarks stay with what they are about.

    PATHS are deck files, folders or ids of decks; without any, all decks of your own. Exits with 0 when all is well,
    with --check or --diff with 1 when a file would change, with 65 when a file is no sound deck, and with 77 when it
    came with tutor.
    """
    from tutor.cli.progress import Bar
    from tutor.desk.formatting import files_to_format, formatted, save

    dry, bar, what = check or diff, Bar(), "Formatting decks"
    code, changed, failed = Exit.OK, 0, 0
    with open_desk() as desk:
        files = files_to_format(desk, paths)
        for count, path in enumerate(files):
            bar(what, count, len(files))
            try:
                result = formatted(path)
                if not result.changes:
                    continue
                if not dry:
                    save(desk, result)
            except TutorError as error:
                bar(what, len(files), len(files))
                say(f"{error.message}\n    help: {error.hint}" if error.hint else error.message)
                code, failed = max(code, error.code), failed + 1
                continue
            changed += 1
            bar(what, len(files), len(files))
            if diff:
                _tell_difference(result)
            else:
                tell(str(path))
    bar(what, len(files), len(files))
    if not files:
        say("No decks were found. `tutor new NAME` makes one.")
        return
    rest = len(files) - changed - failed
    parts = ((changed, "would change" if dry else "formatted"), (rest, "in order already"), (failed, "left alone"))
    say(", ".join(f"{counted(count, 'file')} {words}" for count, words in parts if count))
    ctx.exit(max(code, Exit.FINDINGS) if changed and dry else code)


def _tell_difference(result: "Formatted") -> None:
    name = str(result.path)
    for line in unified_diff(result.before.split("\n"), result.after.split("\n"), name, name, lineterm=""):
        tell(line.rstrip("\r"))
