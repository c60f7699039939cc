"""Tables of words written as plain text, so that a reader sees the words and not the quotes."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text."""
    return tuple(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases that stand between commas."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


def groups(text: str) -> tuple[frozenset[str], ...]:
    """Return the groups of words that stand between commas."""
    return tuple(frozenset(group.split()) for group in text.split(","))


def entries(text: str) -> dict[str, tuple[str, ...]]:
    """Return the first word of each line with what stands behind it, parted by bars."""
    parted = (line.strip().partition(" ") for line in text.strip().splitlines())
    return {key: tuple(value.strip() for value in values.split("|")) for key, _, values in parted}
