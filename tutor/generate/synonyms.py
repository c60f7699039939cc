"""Names that stand for one another: a capital for its country, initials for a long name."""

import re

from tutor.generate.lexicon import METONYMS


def same_thing(one: str, other: str) -> bool:
    """Tell whether two names may stand for the same: initials for the name, or the capital for the country."""
    if initials(one) == other or initials(other) == one:
        return True
    first, second = one.casefold().removeprefix("the "), other.casefold().removeprefix("the ")
    return any(first in group and second in group for group in METONYMS)


def initials(name: str) -> str:
    """Return the first letters of the capitalised words of a name."""
    return "".join(part[0] for part in re.split(r"[ -]", name) if part[:1].isupper())
