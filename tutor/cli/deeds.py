"""`tutor undo`, `suspend`, `resume`, `bury`, `flag` and `reset`: what is done to a card outside a session."""

from pathlib import Path
from shlex import quote

import click

from tutor.cli.lines import say
from tutor.cli.opening import open_beside, open_desk
from tutor.cli.options import in_path

card_argument = click.argument("card")


@click.command()
def undo() -> None:
    """Take back the last thing done: an answer, a suspension, a flag. May be repeated."""
    with open_desk() as desk:
        say(desk.undo())


@click.command()
@card_argument
@in_path
def suspend(card: str, path: Path | None) -> None:
    """Stop asking CARD (deck/note/aspect) until it is resumed."""
    from tutor.desk import deeds

    with open_beside(path) as desk:
        deeds.suspend(desk, card)
    again = f"{card}{'' if path is None else f' --in {quote(str(path))}'}"
    say(f"{card} is suspended. `tutor resume {again}` asks it again.")


@click.command()
@card_argument
@in_path
def resume(card: str, path: Path | None) -> None:
    """Ask a suspended CARD again."""
    from tutor.desk import deeds

    with open_beside(path) as desk:
        deeds.resume(desk, card)
    say(f"{card} is asked again.")


@click.command()
@card_argument
@in_path
def bury(card: str, path: Path | None) -> None:
    """Leave CARD until tomorrow."""
    from tutor.desk import deeds

    with open_beside(path) as desk:
        deeds.bury(desk, card)
    say(f"{card} waits until tomorrow.")


@click.command()
@card_argument
@click.option("--off", is_flag=True, help="Take the mark away.")
@in_path
def flag(card: str, off: bool, path: Path | None) -> None:
    """Mark a CARD that wants attention."""
    from tutor.desk import deeds

    with open_beside(path) as desk:
        deeds.flag(desk, card, on=not off)
    say(f"{card} is {'no longer flagged' if off else 'flagged'}.")


@click.command()
@card_argument
@in_path
def reset(card: str, path: Path | None) -> None:
    """Let the memory of CARD start anew, as if it had never been asked. Its history stays."""
    from tutor.desk import deeds

    with open_beside(path) as desk:
        deeds.reset(desk, card)
    say(f"{card} starts anew. `tutor undo` takes that back.")
