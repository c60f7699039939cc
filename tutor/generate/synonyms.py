"""Names that stand for one another: a capital for its country, initials for a long name."""

import re

METONYMS = (
    {"russia", "russian", "moscow", "kremlin", "russian federation", "soviet union", "ussr", "soviet"},
    {"north korea", "north korean", "dprk", "pyongyang", "korea"},
    {"china", "chinese", "beijing"},
    {"united states", "us", "u.s.", "usa", "america", "american", "washington", "white house"},
    {"greece", "greek", "athens"},
    {"britain", "british", "london", "uk", "united kingdom", "england", "great britain"},
    {"france", "french", "paris"},
    {"germany", "german", "berlin"},
    {"turkey", "turkish", "ankara"},
    {"european union", "eu", "brussels", "europe", "european"},
    {"japan", "japanese", "tokyo"},
    {"israel", "israeli", "jerusalem"},
    {"cyprus", "cypriot", "nicosia"},
    {"spain", "spanish", "madrid"},
    {"italy", "italian"},
)
"""Names that stand for one another, in small letters."""


def same_thing(one: str, other: str) -> bool:
    """Tell whether two names may stand for the same: initials for the name, or the capital for the country."""
    if initials(one) == other or initials(other) == one:
        return True
    first, second = one.casefold().removeprefix("the "), other.casefold().removeprefix("the ")
    return any(first in group and second in group for group in METONYMS)


def initials(name: str) -> str:
    """Return the first letters of the capitalised words of a name."""
    return "".join(part[0] for part in re.split(r"[ -]", name) if part[:1].isupper())
