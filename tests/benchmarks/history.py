"""How soon ten years of study can be looked at: as lines, on the screen, as figures, and after they were made anew."""

import re
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.benchmarks.figure import Figure
from tests.benchmarks.home import PASS, Homes, Sizes, environ, run, tutor
from tests.benchmarks.terminal import Terminal
from tutor.desk.desk import Desk
from tutor.desk.figures import Figures

LINES = 300.0
"""Milliseconds beyond the start of Python until `tutor history` is done."""

SCREEN = 500.0
"""Milliseconds from a key to the picture it asks for."""

PICTURE = re.compile(r"first attempts\s+in these [\d,]+ days.*score, latest", re.DOTALL)
"""The first picture: what it says, and the head of its plot."""


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Look back at a long history, and make the sums of a shorter one anew."""
    home = homes.years(sizes.long)
    told = f"{sizes.long:,} reviews"
    bare = median(_took(run, PASS, home) for _ in range(2 * sizes.runs))
    found = []
    for words, bar in ((("history", "--limit", "30"), LINES), (("history",), LINES), (("stats",), None)):
        beyond = [_took(run, tutor(*words), home) - bare for _ in range(sizes.runs)]
        note = f"over {bare:.1f} ms of python -c pass"
        found.append(Figure(f"tutor {' '.join(words)}, {told}", median(beyond), "ms", bar, note))
    opened, ranged = zip(*(_looked(home) for _ in range(max(sizes.runs // 3, 1))), strict=True)
    found.append(Figure(f"key h to the first picture, {told}", median(opened), "ms", SCREEN))
    found.append(Figure("key r to the same picture of all time", median(ranged), "ms", SCREEN))
    return [*found, *_pictures(home), *_anew(homes.years(sizes.reviews), sizes.reviews)]


def _looked(home: Path) -> tuple[float, float]:
    """Open the history from the home screen and go through the ranges; return the times of the first and the last."""
    with Terminal(tutor(), environ(home)) as terminal:
        terminal.shows(lambda text: "history" in text)
        terminal.rest(0.5)
        took = []
        for key in ("h", "r", "r"):
            terminal.press(key)
            took.append(terminal.shows(PICTURE.search))
            terminal.rest(0.3)
    return took[0], took[-1]


def _pictures(home: Path) -> list[Figure]:
    """Make every picture of all time from a log just opened."""
    with Desk(environ={"TUTOR_HOME": str(home)}) as desk:
        figures = Figures(desk)
        took = {name: _took(figures.picture, name) for name in figures.names}
    each = ", ".join(f"{name} {milliseconds:.0f}" for name, milliseconds in took.items())
    return [Figure("the slowest picture of all time, without drawing it", max(took.values()), "ms", SCREEN, each)]


def _anew(home: Path, reviews: int) -> list[Figure]:
    """Prove all sums, and make everything anew."""
    with Desk(environ={"TUTOR_HOME": str(home)}) as desk:
        checked = _took(desk.store.check)
        made = _took(desk.store.rebuild)
    return [
        Figure(f"everything checked, {reviews:,} reviews", checked / 1000, "s"),
        Figure(f"everything made anew, {reviews:,} reviews", made / 1000, "s"),
    ]


def _took(work: Callable[..., object], *given: object) -> float:
    start = time.perf_counter()
    work(*given)
    return (time.perf_counter() - start) * 1000
