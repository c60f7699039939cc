"""Days counted through the proleptic Gregorian calendar, before Christ included, where `datetime` stops at year 1.

Years are astronomical: 0 is 1 BC, -43 is 44 BC. Day numbers agree with `datetime.date.toordinal`.
Formulas: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
"""

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""The months' names, January first."""

_MARCH_FIRST_OF_YEAR_0 = 305


def day_number(year: int, month: int, day: int) -> int:
    """Return the number of the day; 1 January of year 1 is 1. `month` runs from 1 to 12."""
    year -= month <= 2
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146097 + day_of_era - _MARCH_FIRST_OF_YEAR_0


def date_of(number: int) -> tuple[int, int, int]:
    """Return year, month and day of a day's number."""
    era, day_of_era = divmod(number + _MARCH_FIRST_OF_YEAR_0, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


def days_in(year: int, month: int) -> int:
    """Return how many days the month has."""
    later = (year, month + 1) if month < 12 else (year + 1, 1)
    return day_number(*later, 1) - day_number(year, month, 1)
