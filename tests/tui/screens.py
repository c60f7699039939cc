"""How tests drive the screens and read them: keys in, lines of text out."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from tests.tui.fakes import FakeDesk
from tutor.desk.scope import Scope
from tutor.tui.app import TutorApp


def text(app: TutorApp) -> str:
    """The screen as it stands, line by line, without the blanks at the ends."""
    lines = ["".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()]
    return "\n".join(line.rstrip() for line in lines) + "\n"


@asynccontextmanager
async def running(
    desk: FakeDesk, *keys: str, start: str = "study", size: tuple[int, int] = (80, 24), held: float = 0.0
) -> AsyncIterator[tuple[TutorApp, Pilot[int]]]:
    """The program on an unseen terminal, after these keys."""
    app = TutorApp(desk, start=start, scope=Scope(), held=held)
    async with app.run_test(size=size) as pilot:
        await press(pilot, *keys)
        yield app, pilot


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press the keys, each once the last has been drawn."""
    await pilot.pause()
    for key in keys:
        await pilot.press(key)
        await pilot.pause()
