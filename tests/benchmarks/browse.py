"""How long after a letter of a search its cards are drawn, over the largest deck and a long history."""

from statistics import median

from tests.benchmarks.figure import Figure, percentile
from tests.benchmarks.home import DECK, Homes, Sizes, environ, tutor
from tests.benchmarks.terminal import Terminal

BAR = 50.0
"""Milliseconds."""

PAUSE = 0.05
"""Seconds without drawing before the next key."""

SEARCHES = ("742", "wil 9", "is:due", "is:new 1", "lo mu")
"""Words that narrow more and more, and less and less as they are deleted."""


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Type searches and delete them again, letter by letter."""
    home = homes.home(sizes.many, sizes.reviews)
    count = f"{sizes.many:,} cards"
    took: list[float] = []
    with Terminal(tutor("browse", DECK), environ(home)) as terminal:
        opened = terminal.shows(lambda text: count in text and "back" in text)
        terminal.rest(0.5)
        terminal.press("/")
        terminal.shows(lambda text: "is:due" in text)
        while len(took) < sizes.keys:
            for search in SEARCHES:
                for key in (*search, *("\x7f" * len(search))):
                    terminal.rest(PAUSE)
                    terminal.press(key)
                    took.append(terminal.shows(lambda text: count in text))
    return [
        Figure(f"letter of a search to its cards, 99 of 100 of {len(took)}", percentile(took, 0.99), "ms", BAR),
        Figure("letter of a search to its cards, median", median(took), "ms"),
        Figure(f"the list of {sizes.many:,} cards on the screen", opened, "ms"),
    ]
