"""How long after a key its effect is drawn: moving the pointer, choosing, going on to the next card, typing."""

from statistics import median

from tests.benchmarks.figure import Figure, percentile
from tests.benchmarks.home import Homes, Sizes
from tests.benchmarks.learner import CHOOSE, TYPE, Learner

BAR = 16.0
"""Milliseconds."""


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Answer cards of the largest deck, with options and without."""
    home = homes.copy(homes.home(sizes.many), "keys")
    took: dict[str, list[float]] = {"pointer": [], "choose": [], "next": [], "letter": []}
    cards = sizes.keys // 4
    with Learner((*CHOOSE, "--new", str(cards + 1)), home) as learner:
        for _ in range(cards):
            took["pointer"].append(learner.point())
            took["choose"].append(learner.choose())
            took["next"].append(learner.go_on())
    with Learner(TYPE, home) as learner:
        took["letter"] = [learner.type("xyz"[n % 3]) for n in range(cards)]
    every = [each for values in took.values() for each in values]
    middles = ", ".join(f"{name} {median(values):.1f}" for name, values in took.items())
    return [
        Figure(f"key to repaint, 99 of 100 of {len(every)} keys", percentile(every, 0.99), "ms", BAR),
        Figure("key to repaint, median", median(every), "ms", None, middles),
    ]
