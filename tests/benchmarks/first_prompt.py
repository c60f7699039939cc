"""How long after the start the first question stands on the screen, against a bare Textual app's first frame."""

from pathlib import Path

from tests.benchmarks.figure import Figure, ratio
from tests.benchmarks.home import BARE, PROMPT, Homes, Sizes, environ, tutor
from tests.benchmarks.terminal import Terminal


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Start both in turn, with few cards and with many."""
    found = []
    for cards, bar in ((sizes.few, 1.15), (sizes.many, 1.3)):
        home = homes.home(cards)
        bare, ours = [], []
        for _ in range(sizes.runs):
            bare.append(shown(BARE, home))
            ours.append(shown(tutor("study"), home))
        found.append(ratio(f"first prompt, {cards:,} cards", ours, bare, bar))
    return found


def shown(command: tuple[str, ...], home: Path) -> float:
    """Return after how many milliseconds the first question was drawn."""
    with Terminal(command, environ(home)) as terminal:
        return terminal.shows(lambda text: PROMPT in text)
