"""Study days and lengths of time in words."""

from tutor.deck.calendar import MONTHS
from tutor.study.count import counted
from tutor.study.day import calendar, weekday


def interval(days: int) -> str:
    """Return a length in days as a learner reads it: "today", "1 day", "9 days", "3 months", "1.5 years"."""
    if days <= 0:
        return "today"
    if days < 60:
        return counted(days, "day")
    if days < 720:
        return counted(round(days / 30.44), "month")
    years = f"{days / 365.25:.1f}".removesuffix(".0")
    return f"{years} years"


def brief(days: int) -> str:
    """Return a length in days as briefly as can be read: "today", "9 d", "3 mo", "1.5 y"."""
    number, _, unit = interval(days).partition(" ")
    return f"{number} {_BRIEF[unit.removesuffix('s')]}" if unit else number


_BRIEF = {"day": "d", "month": "mo", "year": "y"}


def day(which: int, today: int) -> str:
    """Return a study day as seen from `today`: "today", "tomorrow", "on Friday", "on 3 December"."""
    ahead = which - today
    if ahead <= 0:
        return "today"
    if ahead == 1:
        return "tomorrow"
    if ahead < 7:
        return f"on {weekday(which)}"
    year, month, of_month = calendar(which)
    return f"on {of_month} {MONTHS[month - 1]}" + (f" {year}" if ahead > 300 else "")


def duration(milliseconds: int) -> str:
    """Return a length of time in words: "40 s", "4 min 10 s", "1 h 5 min"."""
    seconds = round(milliseconds / 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    if minutes:
        return f"{minutes} min {seconds} s" if seconds else f"{minutes} min"
    return f"{seconds} s"
