"""How a count is said: the number with its word, in the singular or the plural, and time in minutes."""


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 card", "2 cards", "1,200 cards"; `many` is the plural where it is not made by an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def minutes(took_ms: int) -> int:
    """Return how many minutes something took, rounded, at least one."""
    return max(1, round(took_ms / 60_000))
