"""How long a typed answer takes to judge, against RapidFuzz's plain ratio of the same two texts."""

import csv
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from rapidfuzz import fuzz

from tests.benchmarks.figure import Figure, percentile
from tests.benchmarks.home import Homes, Sizes
from tutor.study.judging.examiner import rule

TABLE = Path(__file__).parents[1] / "study" / "verdicts.csv"

BAR = 3000.0
"""The plain ratio looks at letters only and takes well under a microsecond; these are half a millisecond."""

REPEATS = 50
"""How often the plain ratio of a row is taken, which is too short for one look at the clock."""


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Judge every row of the examiner's table, each for the first time, and take its plain ratio."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [(row["expected"], row["given"], row["accept"]) for row in csv.DictReader(file)]
    rule("warm", "worm")
    ours, plain = [], []
    for expected, given, accept in rows[: max(sizes.few, 50)] if sizes.runs == 1 else rows:
        texts = tuple(text for text in accept.split(" | ") if text)
        ours.append(_took(lambda: rule(expected, given, texts), 1))  # noqa: B023 - called at once
        plain.append(_took(lambda: fuzz.ratio(expected, given), REPEATS))  # noqa: B023 - called at once
    note = f"{median(ours) * 1e3:.3f} ms to {median(plain) * 1e6:.2f} us"
    return [
        Figure("a typed answer judged, median of the table", median(ours) / median(plain), "x", BAR, note),
        Figure("a typed answer judged, 99 of 100", percentile(ours, 0.99) * 1e3, "ms"),
    ]


def _took(work: Callable[[], object], times: int) -> float:
    start = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - start) / times
