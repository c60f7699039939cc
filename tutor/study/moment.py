"""Moments, as milliseconds since 1970, said in UTC: of any year, also of those no clock should tell."""

from tutor.study.day import MINUTES_A_DAY, iso


def clock(at_ms: int, offset_min: int = 0) -> tuple[str, str]:
    """Return date and time, "2026-11-27" and "09:30:00", of a moment at an offset from UTC in minutes."""
    seconds = at_ms // 1000 + offset_min * 60
    day, second = divmod(seconds, MINUTES_A_DAY * 60)
    return iso(day), f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"


def utc(at_ms: int) -> str:
    """Return a moment as "2026-11-27T09:30:00+00:00"."""
    return "{}T{}+00:00".format(*clock(at_ms))
