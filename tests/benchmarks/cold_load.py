"""How long the first reading of a large deck takes. It has no bar; a progress bar stands over it."""

import time

from tests.benchmarks.figure import Figure
from tests.benchmarks.home import Homes, Sizes, run, tutor


def measure(homes: Homes, sizes: Sizes) -> list[Figure]:
    """Read the largest deck that nothing is known of."""
    home = homes.cold(sizes.many)
    start = time.perf_counter()
    run(tutor("due"), home)
    return [Figure(f"first reading of {sizes.many:,} cards", time.perf_counter() - start, "s")]
