"""How tests drive the screens and read them: keys in, lines of text out."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from math import inf

from textual import events
from textual.pilot import Pilot

from tests.tui.fakes import FakeDesk
from tutor.desk.scope import Scope
from tutor.tui.app import TutorApp
from tutor.tui.page import Page


def text(app: TutorApp) -> str:
    """The screen as it stands, line by line, without the blanks at the ends."""
    lines = ["".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()]
    return "\n".join(line.rstrip() for line in lines) + "\n"


NAMED = {"space": " ", "question_mark": "?", "minus": "-", "exclamation_mark": "!", "slash": "/", "colon": ":"}
"""Keys that Textual calls by name, and what they print."""


@asynccontextmanager
async def running(
    desk: FakeDesk, *keys: str, start: str = "study", size: tuple[int, int] = (80, 24), held: float = 0.0
) -> AsyncIterator[tuple[TutorApp, Pilot[int]]]:
    """The program on an unseen terminal, after these keys."""
    scope = Scope(decks=("kim",)) if start in {"browse", "preview", "drafts"} else Scope()
    app = TutorApp(desk, start=start, scope=scope, held=held)
    async with app.run_test(size=size) as pilot:
        await press(pilot, *keys)
        yield app, pilot


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press the keys, each once what the last one did has been painted."""
    await painted(pilot)
    for key in keys:
        send(pilot, key)
        await painted(pilot)


def send(pilot: Pilot[int], key: str) -> None:
    """Let the key arrive, and wait for nothing."""
    pilot.app.post_message(events.Key(key, key if len(key) == 1 else NAMED.get(key)))


async def painted(pilot: Pilot[int]) -> None:
    """Wait until every message has been handled, the screen has been drawn, and keys may act again."""
    await _drawn(pilot)
    while _goes_on(pilot) and isinstance(page := pilot.app.screen, Page) and not page.guard.holds_for(inf):
        await _drawn(pilot)


def _goes_on(pilot: Pilot[int]) -> bool:
    return not pilot.app._exit and not pilot.app._exception_event.is_set()


async def _drawn(pilot: Pilot[int]) -> None:
    for _ in range(2):
        await pilot._wait_for_screen()
        drawn = asyncio.Event()
        pilot.app.screen.call_after_refresh(drawn.set)
        while _goes_on(pilot) and not drawn.is_set():
            await asyncio.sleep(0.001)
