"""What the coming days ask for, as the log stands now."""

from collections.abc import Mapping

from tutor.study.count import counted
from tutor.study.day import is_weekend, short, shown, weekday
from tutor.study.picture import Bar, Bars, Caption

DAYS = 30
"""How many days are looked ahead, today included."""

COUNTS = (
    "Each learned card stands on the day it falls due, an overdue one on today; suspended and archived cards are left "
    "out. What you learn or miss until then comes on top. Minutes are reckoned at your own pace."
)


def coming(today: int, due: Mapping[int, int], pace_ms: int) -> Bars:
    """Return how many cards fall due on each of the coming days; `pace_ms` is the time of an answer."""
    overdue = sum(number for day, number in due.items() if day < today)
    numbers = [due.get(day, 0) + overdue * (day == today) for day in range(today, today + DAYS)]
    bars = tuple(
        Bar(_label(day, today), number, _minutes(number, pace_ms), day) for day, number in enumerate(numbers, today)
    )
    return Bars(Caption("coming", "Coming days", _says(today, numbers, pace_ms), COUNTS), "cards", bars)


def _label(day: int, today: int) -> str:
    if day - today < 2:
        return shown(day, today)
    return f"{weekday(day)[:3]} {short(day)}"


def _minutes(number: int, pace_ms: int) -> str:
    return f"about {counted(-(-number * pace_ms // 60_000) or 1, 'minute')}" if number else ""


def _says(today: int, numbers: list[int], pace_ms: int) -> str:
    total = sum(numbers)
    if not total:
        return f"No learned card falls due in the coming {DAYS} days."
    most = max(numbers)
    busiest = shown(today + numbers.index(most), today)
    weekend = sum(number for day, number in enumerate(numbers, today) if is_weekend(day))
    if total == 1:
        return f"1 card falls due in the coming {DAYS} days, {_on(busiest)}."
    said = f"{counted(total, 'card')} fall due in the coming {DAYS} days, {_minutes(total, pace_ms)} in all"
    peak = "the most of any day" if busiest == "today" else f"most {_on(busiest)} ({most:,})"
    return f"{said}: {_some(numbers[0])} today, {peak}, {_some(weekend)} at weekends."


def _on(day: str) -> str:
    return day if day in ("today", "tomorrow") else f"on {day}"


def _some(number: int) -> str:
    return f"{number:,}" if number else "none"
