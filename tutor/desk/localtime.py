"""Moments of the past by the clock of this place; by UTC where they lie outside the years that it knows."""

from datetime import UTC, datetime, timedelta

from tutor.study.moment import clock


def local(at_ms: int) -> str:
    """Return a moment, in milliseconds since 1970, as local date and time: "2026-11-27 09:30"."""
    day, time = clock(at_ms, _offset_min(at_ms))
    return f"{day} {time[:5]}"


def local_iso(at_ms: int) -> str:
    """Return a moment, in milliseconds since 1970, with its offset from UTC: "2026-11-27T09:30:00+01:00"."""
    offset = _offset_min(at_ms)
    hours, minutes = divmod(abs(offset), 60)
    return "{}T{}".format(*clock(at_ms, offset)) + f"{'-' if offset < 0 else '+'}{hours:02d}:{minutes:02d}"


def _offset_min(at_ms: int) -> int:
    """Return by how many whole minutes local time was ahead of UTC."""
    try:
        ahead = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone().utcoffset()
    except (OverflowError, ValueError, OSError):  # before year 1 or after year 9999
        return 0
    return (ahead or timedelta()) // timedelta(minutes=1)
