"""Study days: local days that begin in the small hours, counted from 1970-01-01, and how they are said.

The dates behind them are reckoned here without the datetime module, which a quick start does not need.
"""

MINUTES_A_DAY = 1440

ROLLOVER_MIN = 240
"""Minutes after local midnight at which a study day begins: 04:00."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def study_day(at_ms: int, offset_min: int, rollover_min: int = ROLLOVER_MIN) -> int:
    """Return the study day of a moment: Unix time in milliseconds, seen at an offset from UTC in minutes."""
    return (at_ms + (offset_min - rollover_min) * 60_000) // (MINUTES_A_DAY * 60_000)


def calendar(day: int) -> tuple[int, int, int]:
    """Return year, month and day of the month of a study day, in the proleptic Gregorian calendar.

    After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    """
    era, of_era = divmod(day + 719_468, 146_097)
    year = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1


def iso(day: int) -> str:
    """Return the study day as "2026-11-27"."""
    year, month, of_month = calendar(day)
    return f"{year:04d}-{month:02d}-{of_month:02d}"


def weekday(day: int) -> str:
    """Return the English name of the study day's weekday."""
    return WEEKDAYS[(day + 3) % 7]


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
