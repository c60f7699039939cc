"""The most memory that a study session of the largest deck holds, against a bare Textual app."""

import sys
from pathlib import Path

from tests.benchmarks.figure import Figure, ratio
from tests.benchmarks.home import BARE, PROMPT, Homes, Sizes, environ
from tests.benchmarks.learner import CHOOSE, Learner
from tests.benchmarks.terminal import Terminal

BAR = 1.5

ANSWERS = 5
"""How many cards are answered, so that all a session needs has been loaded."""


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Hold a few sessions, with the decks cached and with the decks never read before. Only Linux tells the peak."""
    if sys.platform != "linux":
        return []
    warm = homes.copy(homes.home(sizes.many, sizes.reviews), "memory")
    runs = range(max(sizes.runs // 5, 1))
    bare = [_bare(warm) for _ in runs]
    read = [_session(warm) for _ in runs]
    unread = [_session(homes.cold(sizes.many)) for _ in runs]
    return [
        ratio(f"memory of a session, {sizes.many:,} cards", read, bare, BAR, "MiB"),
        ratio(f"memory of a first session, {sizes.many:,} cards", unread, bare, BAR, "MiB"),
    ]


def _bare(home: Path) -> float:
    with Terminal(BARE, environ(home)) as terminal:
        terminal.shows(lambda text: PROMPT in text)
        terminal.rest(0.5)
        return terminal.peak_kib() / 1024


def _session(home: Path) -> float:
    with Learner(CHOOSE, home) as learner:
        for _ in range(ANSWERS):
            learner.choose()
            learner.go_on()
        return learner.peak_kib() / 1024
