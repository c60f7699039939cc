"""Study days: local days that begin in the small hours, counted from 1970-01-01, and how they are said.

The dates behind them are reckoned here without the datetime module, which a quick start does not need.
"""

from tutor.deck.calendar import MONTHS, date_of

MINUTES_A_DAY = 1440

ROLLOVER_MIN = 240
"""Minutes after local midnight at which a study day begins: 04:00."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

EPOCH = 719_163
"""The proleptic Gregorian ordinal of study day 0, 1970-01-01."""


def study_day(at_ms: int, offset_min: int, rollover_min: int = ROLLOVER_MIN) -> int:
    """Return the study day of a moment: Unix time in milliseconds, seen at an offset from UTC in minutes."""
    return (at_ms + (offset_min - rollover_min) * 60_000) // (MINUTES_A_DAY * 60_000)


def calendar(day: int) -> tuple[int, int, int]:
    """Return year, month and day of the month of a study day, in the proleptic Gregorian calendar."""
    return date_of(day + EPOCH)


def iso(day: int) -> str:
    """Return the study day as "2026-11-27"."""
    year, month, of_month = calendar(day)
    return f"{year:04d}-{month:02d}-{of_month:02d}"


def weekday(day: int) -> str:
    """Return the English name of the study day's weekday."""
    return WEEKDAYS[day - monday(day)]


def monday(day: int) -> int:
    """Return the Monday of the study day's week."""
    return day - (day + 3) % 7


def is_weekend(day: int) -> bool:
    """Whether a study day is a Saturday or a Sunday."""
    return day - monday(day) > 4


def short(day: int) -> str:
    """Return the study day without its year: "27 Nov"."""
    _, month, of_month = calendar(day)
    return f"{of_month} {MONTHS[month - 1][:3]}"


def shown(day: int, today: int) -> str:
    """Return how the study day is said on `today`: "today", "tomorrow", "Friday 27 November", with a far year."""
    match day - today:
        case -1:
            return "yesterday"
        case 0:
            return "today"
        case 1:
            return "tomorrow"
    year, month, of_month = calendar(day)
    words = f"{weekday(day)} {of_month} {MONTHS[month - 1]}"
    return words if year == calendar(today)[0] else f"{words} {year}"
