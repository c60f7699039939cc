"""How many cards are learned, and how many of them mature, as the days go by."""

from collections.abc import Iterable

from tutor.study.count import counted
from tutor.study.picture import Caption, Course, Line, Point, Span
from tutor.study.pictures.period import periods
from tutor.study.pictures.phrases import of_them, within
from tutor.study.tally import MATURE, Turn

COUNTS = (
    f"Learned is asked at least once and not reset since, mature a stability of {MATURE:.0f} days or more after the "
    "latest review that moved it; a forgotten card may cease to be mature. Archived and suspended cards stay counted."
)


def growth(span: Span, stock: tuple[int, int], turns: Iterable[Turn]) -> Course:
    """Return how many cards were learned and mature at the end of each period.

    `stock` is how many were before the first day of the span; turns outside the span do not count.
    """
    moves = sorted((turn.day, turn.learned, turn.mature) for turn in turns if span.first <= turn.day <= span.last)
    learned, mature = stock
    held: list[tuple[int, int, int, int]] = []
    place = 0
    for first, last in periods(span):
        while place < len(moves) and moves[place][0] <= last:
            learned += moves[place][1]
            mature += moves[place][2]
            place += 1
        held.append((first, last, learned, mature))
    lines = (
        Line("learned", tuple(Point(first, last, float(number), number) for first, last, number, _ in held)),
        Line("mature", tuple(Point(first, last, float(number), number) for first, last, _, number in held)),
    )
    return Course(Caption("growth", "Growth", _says(span, stock, (learned, mature)), COUNTS), "cards", lines)


def _says(span: Span, before: tuple[int, int], now: tuple[int, int]) -> str:
    if not now[0] and not before[0]:
        return "No card has been learned yet."
    are = "is" if now[0] == 1 else "are"
    said = f"{counted(now[0], 'card')} {are} learned, {of_them(now[1])} mature"
    if before == now:
        return f"{said}; that did not change {within(span)}."
    return f"{said}: {_change(now[0] - before[0])} learned and {_change(now[1] - before[1])} mature {within(span)}."


def _change(by: int) -> str:
    return f"{abs(by):,} {'fewer' if by < 0 else 'more'}"
