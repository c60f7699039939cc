"""A measured figure, the bar it must keep, and how both are said."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """What was measured: `value` in `unit`, of which at most `bar` is good; without a bar it is told and no more.

    `note` tells the absolute figures behind a ratio.
    """

    what: str
    value: float
    unit: str
    bar: float | None = None
    note: str = ""

    @property
    def good(self) -> bool:
        """Whether the bar is kept."""
        return self.bar is None or self.value <= self.bar

    def __str__(self) -> str:
        said = "    " if self.bar is None else "ok  " if self.good else "OVER"
        bar = "" if self.bar is None else f"at most {self.bar:g} {self.unit}"
        return f"{said}  {self.what:<52} {self.value:8.2f} {self.unit:<3} {bar:<18} {self.note}".rstrip()


def ratio(what: str, ours: Sequence[float], bare: Sequence[float], bar: float, unit: str = "ms") -> Figure:
    """Return the median of the ratios of runs that took turns."""
    middle = median(one / other for one, other in zip(ours, bare, strict=True))
    return Figure(what, middle, "x", bar, f"{median(ours):.2f} {unit} to {median(bare):.2f} {unit}")


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that the share (0 to 1) of all values does not exceed."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]
