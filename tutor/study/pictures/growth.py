"""How many cards are learned, and how many of them mature, as the days go by."""

from collections.abc import Iterable

from tutor.study.count import counted
from tutor.study.picture import Caption, Course, Line, Point, Span
from tutor.study.pictures.period import periods
from tutor.study.pictures.phrases import MATURE_MEANS, are_learned, within
from tutor.study.tally import Turn

COUNTS = (
    f"A card is learned once it has been asked, until you reset it. It is {MATURE_MEANS}. "
    "Archived and suspended cards stay counted."
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
    said = f"{counted(now[0], 'card')} {are_learned(*now)}"
    if before == now:
        return f"{said}; that did not change {within(span)}."
    changes = ((now[0] - before[0], "learned"), (now[1] - before[1], "mature"))
    told = " and ".join(f"{abs(by):,} {'fewer' if by < 0 else 'more'} {name}" for by, name in changes if by)
    return f"{said}: {told} {within(span)}."
