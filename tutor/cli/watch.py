"""`tutor watch`: the check of decks, again after every save."""

from pathlib import Path

import click

from tutor.cli.lines import say
from tutor.cli.opening import is_path, open_desk
from tutor.errors import Exit, TutorError

RULE = "\u2500" * 60


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, required=True, type=click.UNPROCESSED, metavar="DECK|FILE|FOLDER...")
@click.pass_context
def watch(ctx: click.Context, words: tuple[str, ...]) -> None:
    """Check decks now, and again whenever they, or the texts beside them, are saved. Ctrl+C ends it.

    Further options are those of `tutor check`.
    """
    from tutor.library.watching import saves

    options = [word for word in words if word.startswith("-")]
    paths = [_path_of(word) for word in words if not word.startswith("-")]
    if not paths:
        raise click.UsageError("name a deck, a file or a folder", ctx)
    try:
        for number, _ in enumerate(saves(paths)):
            if number:
                say(f"\n{RULE} {_time()}")
            _check([*options, *map(str, paths)])
    except (KeyboardInterrupt, click.Abort):
        ctx.exit(Exit.OK)


def _path_of(word: str) -> Path:
    """Return the file or folder a word names, or the file of the deck with that id."""
    path = Path(word)
    if is_path(word) or path.exists():
        if not path.exists():
            raise TutorError(f"{word}: no such file or folder", code=Exit.NO_INPUT)
        return path
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
    from tutor.desk.clock import WallClock
    from tutor.study.day import MINUTES_A_DAY

    clock = WallClock()
    minutes, milliseconds = divmod(clock.now_ms() + clock.offset_min() * 60_000, 60_000)
    hour, minute = divmod(minutes % MINUTES_A_DAY, 60)
    return f"{hour:02}:{minute:02}:{milliseconds // 1000:02}"
