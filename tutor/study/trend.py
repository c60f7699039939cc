"""Whether a session went better or worse than those before it."""

from collections.abc import Sequence

BEFORE = 5
"""With the mean of so many earlier scores a score is compared, or of as many as there are."""


def changes(scores: Sequence[float | None]) -> tuple[float | None, ...]:
    """Return by how much each score lies above the mean of the five before it; the scores come in order of time.

    None stands for what has no score, which is passed over, and for a first score, which has none before it.
    """
    found: list[float | None] = []
    held: list[float] = []
    for score in scores:
        before = held[-BEFORE:]
        found.append(score - sum(before) / len(before) if score is not None and before else None)
        if score is not None:
            held.append(score)
    return tuple(found)


def points(change: float | None) -> str:
    """Return a change of score in points of a hundred with its sign, "+5", "-12", "0"; nothing where there is none."""
    rounded = None if change is None else round(change * 100)
    return "" if rounded is None else f"{rounded:+d}" if rounded else "0"
