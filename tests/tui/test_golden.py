"""Every screen and stage looks as it was approved.

After a change that is meant, run `python -m tests.tui.approve` and read what it wrote.
"""

from pathlib import Path

import pytest

from tests.tui.scenes import SCENES
from tests.tui.screens import running, text

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", SCENES)
async def test_a_screen_looks_as_approved(name: str) -> None:
    scene = SCENES[name]
    async with running(scene.desk(), *scene.keys, start=scene.start, size=scene.size) as (app, _):
        assert text(app) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_no_golden_text_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(SCENES)
