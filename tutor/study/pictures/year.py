"""On which days of the past year something was studied, and for how many days in a row."""

from collections.abc import Mapping

from tutor.study.count import counted
from tutor.study.day import monday
from tutor.study.picture import Caption, Year
from tutor.study.streak import RULE, longest, streak

WEEKS = 53
"""How many weeks are shown, this one included."""

COUNTS = f"Each square is a study day; its shade shows how many answers you gave, practice and repeats included. {RULE}"


def year(today: int, answers: Mapping[int, int]) -> Year:
    """Return the past year up to today; `answers` are those of all study days ever, missing where there were none."""
    first = monday(today) - 7 * (WEEKS - 1)
    shown = tuple(answers.get(day, 0) for day in range(first, today + 1))
    days = [day for day, number in answers.items() if number and day <= today]
    now, most = streak(lambda day: answers.get(day, 0) > 0, today), longest(days)
    studied = sum(number > 0 for number in shown)
    return Year(Caption("year", "Year", _says(shown, studied, now, most), COUNTS), first, shown, now, most, studied)


def _says(shown: tuple[int, ...], studied: int, now: int, most: int) -> str:
    if not most:
        return "No day has been studied yet."
    said = f"You studied on {studied} of the last {len(shown)} days"
    if not now:
        return f"{said}; your longest streak was {counted(most, 'day')}, and a new one begins with the next answer."
    if now == most:
        return f"{said}; your streak is {counted(now, 'day')}, the longest so far."
    return f"{said}; your streak is {counted(now, 'day')}, the longest so far was {counted(most, 'day')}."
