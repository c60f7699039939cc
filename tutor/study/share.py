"""How a share is said, and when a sample is large enough to say anything."""

from math import sqrt

ENOUGH = 20
"""With fewer cases than this nothing is concluded from a share."""

DOUBT = 2.0
"""Two shares differ when they are further apart than so many standard errors."""


def percent(share: float) -> str:
    """Return "58 %"; only a whole is called 100 % and only nothing 0 %."""
    points = round(share * 100)
    if 0 < share < 1:
        points = min(max(points, 1), 99)
    return f"{points} %"


def apart(one: float, cases: int, other: float, others: int) -> int:
    """Tell whether the first of two shares, each of so many cases, is the higher (1), the lower (-1), or neither.

    The standard error is that of a difference with both shares pooled.
    """
    if cases < ENOUGH or others < ENOUGH:
        return 0
    pooled = (one * cases + other * others) / (cases + others)
    error = sqrt(max(pooled * (1 - pooled), 0) * (1 / cases + 1 / others))
    return (one - other > DOUBT * error) - (other - one > DOUBT * error)


def differs(share: float, wanted: float, cases: int) -> int:
    """Tell whether a share of so many cases lies above (1) or below (-1) what was wanted, or too near to tell (0).

    The standard error is that of the wanted share, sqrt(p * (1 - p) / n), and at least that of one case.
    """
    if cases < ENOUGH:
        return 0
    error = max(sqrt(max(wanted * (1 - wanted), 0) / cases), 1 / (2 * cases))
    return (share - wanted > DOUBT * error) - (wanted - share > DOUBT * error)
