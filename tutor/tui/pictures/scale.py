"""The scale on which values are drawn: where it begins and ends, what is named on it, and how many lines it takes."""

from collections.abc import Iterator, Sequence
from math import ceil, floor, log10
from typing import NamedTuple

from tutor.study.picture import Unit

APART = 2
"""Named values stand so many lines apart at least, where there is room."""

LARGE = 0.85
"""For more named values a picture may be drawn down to so much smaller."""


class Scale(NamedTuple):
    """From `low` to `high` in so many steps up of one line each; `ticks` are named, each at a whole line."""

    low: float
    high: float
    ticks: tuple[float, ...]
    lines: int

    @property
    def marks(self) -> dict[int, float]:
        """The named values by their line, counted from 0 below."""
        return {round((tick - self.low) / (self.high - self.low) * self.lines): tick for tick in self.ticks}


def scale(unit: Unit, values: Sequence[float], room: int) -> Scale:
    """Return the scale that makes the most of the room, in lines of 1 or more, for values of which there are some.

    Shares reach up to 1, and down to a round share below the least of them; all else begins at 0.
    """
    found = _shares(min(values)) if unit == "share" else _numbers(max(values))
    fitting = [_fitted(low, high, steps, room) for low, high, steps in found]
    most = max(map(_detail, fitting))
    large = [each for each in fitting if _detail(each) >= LARGE * most]
    return max(large, key=lambda each: (len(each.ticks) > 2, _spaced(each), len(each.ticks), _detail(each)))


def _fitted(low: float, high: float, steps: int, room: int) -> Scale:
    """Put so many steps on a whole number of lines each, or name only the ends where there is no room for them."""
    steps = steps if steps <= room else 1
    ticks = tuple(round(low + (high - low) * place / steps, 4) for place in range(steps + 1))
    return Scale(low, high, ticks, room // steps * steps)


def _detail(on: Scale) -> float:
    """Lines for each unit of value: how large the same difference is drawn."""
    return on.lines / (on.high - on.low)


def _spaced(on: Scale) -> bool:
    return on.lines >= (len(on.ticks) - 1) * APART


def _shares(least: float) -> Iterator[tuple[float, float, int]]:
    """From a whole number of fifths, at most 0.8, up to 1, in steps of a tenth, a fifth or a half."""
    low = min(floor(least * 5 + 1e-9) / 5, 0.8)
    tenths = round((1 - low) * 10)
    yield from ((low, 1.0, tenths // each) for each in (1, 2, 5) if tenths % each == 0)


def _numbers(most: float) -> Iterator[tuple[float, float, int]]:
    """From 0 to at least the most, in one to five steps of 1, 2, 5, 10, 20, 50 ..."""
    power = 10 ** max(floor(log10(max(most, 1))) - 1, 0)
    for step in (each * power for each in (1, 2, 5, 10, 20, 50)):
        steps = max(ceil(most / step - 1e-9), 1)
        if steps <= 5:
            yield 0.0, float(step * steps), steps
            if steps == 1:
                return
