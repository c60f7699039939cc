"""A row of figures as a row of blocks, one character each."""

from collections.abc import Iterable

BLOCKS = "▁▂▃▄▅▆▇█"


def sparkline(values: Iterable[float | None], low: float = 0.0, high: float = 1.0) -> str:
    """Return one block for each value, the lowest for `low` or less and the highest for `high` or more.

    A space stands for None. Raises ValueError unless `low` is below `high`.
    """
    if not low < high:
        raise ValueError("a sparkline needs room between its ends")
    steps = len(BLOCKS)
    return "".join(
        " " if value is None else BLOCKS[min(max(int((value - low) / (high - low) * steps), 0), steps - 1)]
        for value in values
    )
