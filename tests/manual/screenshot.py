"""The screen that the README shows, made by the program itself: python -m tests.manual.screenshot prints it."""

import asyncio
import tempfile
from pathlib import Path

from tests.conftest import Clock
from tests.tui.screens import press, text
from tutor.desk.desk import Desk
from tutor.desk.scope import Scope
from tutor.tui.app import TutorApp

SCOPE = Scope(decks=("kim-russia-visit",), rung="cued")
KEYS = (*"2018", "enter")


async def screenshot(home: Path) -> str:
    """A verdict of the real deck, in a home that holds nothing yet."""
    with Desk(clock=Clock(), environ={"TUTOR_HOME": str(home)}) as desk:
        app = TutorApp(desk, start="study", scope=SCOPE, held=0.0)
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, *KEYS)
            return text(app)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(asyncio.run(screenshot(Path(folder))))
