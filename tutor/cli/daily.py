"""What is typed many times a day, alone: `tutor`, `tutor study` and `tutor due`. Nothing here needs a parser.

With further words click takes over and calls the same functions.
"""

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal

from tutor.cli.lines import say, tell, tell_json
from tutor.errors import Exit, TutorError
from tutor.study.count import counted

if TYPE_CHECKING:
    from tutor.desk.desk import Desk
    from tutor.desk.scope import Scope


def home() -> int:
    """Open the home screen and return the exit code."""
    from tutor.cli.opening import open_desk
    from tutor.desk.scope import EVERYTHING

    need_terminal()
    with open_desk() as desk:
        return screens(desk, EVERYTHING, start="home")


def study() -> int:
    """Ask what today holds, of all decks, and return the exit code."""
    from tutor.cli.opening import open_desk
    from tutor.desk.scope import EVERYTHING

    need_terminal()
    with open_desk() as desk:
        offer_pins(desk)
        return screens(desk, EVERYTHING)


def due() -> int:
    """Say how much today holds and return the exit code."""
    return say_due()


def due_prompt() -> int:
    """Say how much is due in one short line, or nothing, and return the exit code."""
    return say_due(prompt=True)


DAILY: Mapping[tuple[str, ...], Callable[[], int]] = {
    (): home,
    ("study",): study,
    ("due",): due,
    ("due", "--prompt"): due_prompt,
}
"""The words after `tutor`, and what they mean."""


def say_due(*, as_json: bool = False, prompt: bool = False) -> int:
    """Say how much today holds: cards to review, new ones, and minutes. Returns the exit code."""
    from tutor.cli.opening import open_desk
    from tutor.desk.portion import minutes, portion, split
    from tutor.desk.scope import EVERYTHING

    with open_desk() as desk:
        ids = [file.id for file in desk.decks()]
        queue = portion(desk, ids, EVERYTHING)
        reviews, new = split(queue)
        if prompt:
            if reviews or new:
                tell(f"tutor: {reviews} due, {new} new")
            return Exit.OK
        if as_json:
            tell_json(
                reviews=reviews,
                new=new,
                minutes=minutes(desk, len(queue.items)),
                postponed=queue.postponed,
                decks=[
                    {"id": row.deck, "due": row.due, "unseen": row.new} for row in desk.store.counts(ids, desk.today())
                ],
            )
        elif reviews or new:
            tell(f"{reviews} to review, {new} new, about {counted(minutes(desk, len(queue.items)), 'minute')}")
        else:
            tell("Nothing is due today.")
    return Exit.OK


def on_terminal() -> bool:
    """Whether there is a terminal to draw on and to read keys from; a dumb one is none."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def need_terminal(*, plain: bool = False) -> None:
    """Raise TutorError unless there is a terminal to draw on, or nothing to be drawn."""
    if not plain and not on_terminal():
        raise TutorError(
            "this needs a terminal to draw on",
            hint="`tutor study --plain` asks line by line, in a pipe too.",
            code=Exit.USAGE,
        )


def screens(desk: "Desk", scope: "Scope", *, start: Literal["home", "study"] = "study") -> int:
    """Run the screens and return the exit code."""
    from tutor.tui import run

    return run(desk, start=start, scope=scope)


def offer_pins(desk: "Desk", ids: tuple[str, ...] = (), wanted: bool | None = None) -> None:
    """Offer to write missing ids before they are studied: without them, rewording would lose progress."""
    loose = [file for file in desk.decks() if not file.pinned and (not ids or file.id in ids)]
    if not loose or wanted is False:
        return
    from tutor.desk.editing import pin

    for file in loose:
        trouble = f"{file.path}: some ids are missing, so rewording would lose progress."
        if wanted is None and not sys.stdin.isatty():
            say(f"{trouble} `tutor pin {file.id}` adds them.")
        elif wanted or _agreed(f"{trouble}\nWrite them into the file?"):
            say(f"{counted(len(pin(desk, file.id).ids), 'id')} written.")


def _agreed(question: str) -> bool:
    import click

    try:
        return click.confirm(question, default=True, err=True)
    except click.Abort:
        raise KeyboardInterrupt from None
