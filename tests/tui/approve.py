"""Writes the golden texts anew, for a person to read and approve: python -m tests.tui.approve [SCENE...]."""

import asyncio
import sys
from pathlib import Path

from tests.tui.scenes import SCENES
from tests.tui.screens import running, text

GOLDEN = Path(__file__).parent / "golden"


async def _write(names: list[str]) -> None:
    GOLDEN.mkdir(exist_ok=True)
    for name in names or SCENES:
        scene = SCENES[name]
        async with running(scene.desk(), *scene.keys, start=scene.start, size=scene.size) as (app, _):
            (GOLDEN / f"{name}.txt").write_text(text(app), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(_write(sys.argv[1:]))
