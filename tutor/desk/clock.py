"""The one clock of the program."""

import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time; tests bring their own."""

    def now_ms(self) -> int:
        """Milliseconds since 1970, UTC."""

    def now_ns(self) -> int:
        """Nanoseconds since 1970, UTC."""

    def offset_min(self) -> int:
        """Minutes by which local time is ahead of UTC now."""


class WallClock:
    """The machine's clock, in the zone of the environment."""

    def now_ms(self) -> int:
        """Milliseconds since 1970, UTC."""
        return time.time_ns() // 1_000_000

    def now_ns(self) -> int:
        """Nanoseconds since 1970, UTC."""
        return time.time_ns()

    def offset_min(self) -> int:
        """Minutes by which local time is ahead of UTC now."""
        return time.localtime().tm_gmtoff // 60
