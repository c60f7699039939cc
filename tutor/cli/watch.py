"""`tutor watch`: the check of decks, again after every save."""

from pathlib import Path

import click

from tutor.cli.lines import say
from tutor.cli.opening import is_path, open_desk
from tutor.errors import Exit, TutorError

RULE = "\u2500" * 60


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="DECK|FILE|FOLDER...")
@click.option("--select", "selected", metavar="CODES", multiple=True, help="Look for these rules only.")
@click.option("--ignore", "ignored", metavar="CODES", multiple=True, help="Leave these rules out.")
@click.option("--output-format", "layout", type=click.Choice(["full", "concise", "github"]), default="full")
@click.pass_context
def watch(
    ctx: click.Context, words: tuple[str, ...], selected: tuple[str, ...], ignored: tuple[str, ...], layout: str
) -> None:
    """Check decks now, and again whenever they, or the texts beside them, are saved. Ctrl+C ends it.

    The options are those of `tutor check`.
    """
    from tutor.library.watching import saves

    paths = [_path_of(word) for word in words]
    arguments = [f"--output-format={layout}", *(f"--select={codes}" for codes in selected)]
    arguments += [*(f"--ignore={codes}" for codes in ignored), "--", *map(str, paths)]
    try:
        for number, _ in enumerate(saves(paths)):
            if number:
                say(f"\n{RULE} {_time()}")
            _check(arguments)
    except (KeyboardInterrupt, click.Abort):
        ctx.exit(Exit.OK)


def _path_of(word: str) -> Path:
    """Return the file or folder a word names, or the file of the deck with that id."""
    path = Path(word)
    if path.exists():
        return path
    if is_path(word):
        raise TutorError(f"{word}: no such file or folder", code=Exit.NO_INPUT)
    with open_desk() as desk:
        file = desk.library.find(word) or desk.library.deck(word)
        return file.path


def _check(arguments: list[str]) -> None:
    """Run `tutor check`; a file that is gone for the moment is said and waited for."""
    from tutor.cli.check import check

    try:
        check.main(arguments, prog_name="tutor check", standalone_mode=False)
    except TutorError as error:
        say(f"tutor: {error.message}")


def _time() -> str:
    """Return the time of day, in the zone of the environment."""
    from tutor.desk.clock import WallClock
    from tutor.study.day import MINUTES_A_DAY

    clock = WallClock()
    minutes, milliseconds = divmod(clock.now_ms() + clock.offset_min() * 60_000, 60_000)
    hour, minute = divmod(minutes % MINUTES_A_DAY, 60)
    return f"{hour:02}:{minute:02}:{milliseconds // 1000:02}"
