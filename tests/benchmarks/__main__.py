"""Run the benchmarks, all or the named ones: `python -m tests.benchmarks [--tiny] [NAME...]`.

Exits with 1 when a figure is past its bar. `--tiny` measures next to nothing and shows only that all of it runs.
"""

import importlib
import sys

from tests.benchmarks.home import Sizes, homes

NAMES = ("first_prompt", "due", "keys", "browse", "commit", "memory", "cold_load", "judge", "lint", "history")

TINY = Sizes(few=40, many=60, reviews=50, long=2_000, runs=1, keys=8)


def main(words: list[str]) -> int:
    """Print each figure as soon as it is known."""
    sizes = TINY if "--tiny" in words else Sizes()
    names = [word for word in words if word != "--tiny"] or NAMES
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        sys.stderr.write(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(NAMES)}\n")
        return 2
    over = 0
    with homes() as made:
        for name in names:
            for figure in importlib.import_module(f"tests.benchmarks.{name}").measure(made, sizes):
                sys.stdout.write(f"{figure}\n")
                sys.stdout.flush()
                over += not figure.good
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
