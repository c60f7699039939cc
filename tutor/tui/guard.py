"""Keeps keys from acting on what the learner has not seen yet: those typed ahead, and those of a key held down."""

HELD = 0.1
"""The longest gap in seconds between two presses that counts as one key held down; terminals repeat faster."""


class Guard:
    """Decides whether a key or a click may act, from the time at which it was pressed.

    All times are in seconds on one monotonic clock. `held` is the longest gap between two presses that still counts
    as one key held down.
    """

    def __init__(self, held: float = HELD) -> None:
        self._held = held
        self._shown_at: float | None = float("-inf")
        self._last = ("", float("-inf"))

    def close(self) -> None:
        """Drop everything until `open`: what stands on the screen is about to change."""
        self._shown_at = None

    def open(self, now: float) -> None:
        """Let through what is pressed from now on: the change has been painted."""
        self._shown_at = now

    def holds_for(self, at: float) -> bool:
        """Tell whether what stands on the screen was painted before the press."""
        return self._shown_at is not None and at >= self._shown_at

    def admits(self, key: str, at: float, *, repeats: bool = False) -> bool:
        """Tell whether the press may act; `repeats` says that this key may be held down, as in a text."""
        last, last_at = self._last
        self._last = (key, at)
        if not self.holds_for(at):
            return False
        return repeats or key != last or at - last_at >= self._held
