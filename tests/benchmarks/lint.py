"""How long the rules take over a large deck, against reading it."""

import time
from collections.abc import Callable
from statistics import median

from tests.benchmarks.figure import Figure
from tests.benchmarks.home import Homes, Sizes
from tutor.deck.parse import parse
from tutor.lint.case import Case
from tutor.lint.lint import lint

NOTES = 10_000

BAR = 8.0
"""Reading is done by compiled code and takes about a third of a second; the rules look at every word several times."""

NAMES = (
    "Saturn",
    "Jupiter",
    "Neptune",
    "Uranus",
    "Mars",
    "Venus",
    "Titan",
    "the old treaty",
    "Russia",
    "Vladimir Putin",
)

FACT = """
[[fact]]
id = "f{at}"
ask = "Which planet does moon number {at} of the survey go round?"
answer = "{one}"
wrong = ["{two}", "{three}"]
explain = "Because of {at}."
"""

GAPS = """
[[fact]]
id = "g{at}"
text = "In {{{{c1::{year}}}}} the probe {at} landed on {{{{c2::{one} {at}}}}}."
wrong = {{ c1 = ["1997", "1985"], c2 = ["{two} {at}", "{three} {at}"] }}
explain = "Because."
"""

EVENT = """
[[event]]
id = "e{at}"
when = "{year}"
what = "The probe {at} passes {one} for the second time"
explain = "Because."
"""

ARGUMENT = """
[[argument]]
id = "a{at}"
claim = "Landing number {at} should be on {one}"
by = "holder {two}"
explain = "Because."
because = [
  {{ id = "r", text = "The ocean {at} has touched rock", wrong = ["The ocean {at} has frozen", "The sky {at} is"] }},
  {{ id = "s", text = "The plumes of {at} are near" }},
]
"""


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Read and lint one deck of every kind of note, several times."""
    notes = NOTES if sizes.runs > 1 else sizes.few
    text = deck(notes)
    read, looked = [], []
    for _ in range(min(sizes.runs, 5)):
        read.append(_took(lambda: parse(text)))
        sound = parse(text)
        looked.append(_took(lambda: lint(Case(text, sound))))  # noqa: B023 - called at once
    note = f"{median(looked):.2f} s to {median(read):.2f} s"
    return [Figure(f"a deck of {notes:,} notes linted", median(looked) / median(read), "x", BAR, note)]


def deck(notes: int) -> str:
    """A deck of so many notes of every kind."""
    parts = ['format = 1\nid = "large"\ntitle = "Large"\nlanguage = "en"\n']
    for at in range(notes):
        one, two, three = (NAMES[(at + step) % len(NAMES)] for step in (0, 3, 7))
        kind = (FACT, GAPS, EVENT, ARGUMENT)[at % 4]
        parts.append(kind.format(at=at, one=one, two=two, three=three, year=1000 + at % 900))
    return "".join(parts)


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
