"""How dark a day of the year is drawn: by its answers, against a busy day of the same year."""

from collections.abc import Iterable

MOST = 4
"""So many shades a day with answers can have."""


def bounds(answers: Iterable[int]) -> tuple[int, ...]:
    """Return the fewest answers a day of each shade has, the lightest first: from 1, rising, `MOST` of them at most.

    A busy day has the darkest: one that nine of ten days with answers do not exceed, so that a single day with far more
    does not make all others alike. Without any answers there are no shades.
    """
    held = sorted(number for number in answers if number)
    if not held:
        return ()
    busy = held[(len(held) - 1) * 9 // 10]
    return (1, *sorted({bound for part in range(1, MOST) if 1 < (bound := busy * part // MOST + 1) <= busy}))


def shade(answers: int, shades: tuple[int, ...]) -> int:
    """Return the shade of a day by the bounds of all shades: 0 without an answer, 1 for the lightest."""
    return sum(answers >= bound for bound in shades)
