"""How long `tutor due` takes beyond the start of Python, whatever the number of cards and reviews."""

import time
from pathlib import Path
from statistics import median

from tests.benchmarks.figure import Figure
from tests.benchmarks.home import PASS, Homes, Sizes, run, tutor

BAR = 60.0
"""Milliseconds."""


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Run both in turn, in folders of growing size."""
    found = []
    for cards, reviews in ((sizes.few, 0), (sizes.many, 0), (sizes.many, sizes.reviews)):
        home = homes.home(cards, reviews)
        beyond, bare = [], []
        for _ in range(2 * sizes.runs):
            bare.append(_took(PASS, home))
            beyond.append(_took(tutor("due"), home) - bare[-1])
        what = f"tutor due, {cards:,} cards, {reviews:,} reviews"
        found.append(Figure(what, median(beyond), "ms", BAR, f"over {median(bare):.1f} ms of python -c pass"))
    return found


def _took(command: tuple[str, ...], home: Path) -> float:
    start = time.perf_counter()
    run(command, home)
    return (time.perf_counter() - start) * 1000
