"""What kind of thing an answer is, as far as its wording shows: a date, a number of something, a name, a phrase."""

import re
from functools import lru_cache
from unicodedata import normalize

from tutor.deck.span import Span
from tutor.deck.when import read

_NUMBER = re.compile(r"([^\d]*)(\d[\d,]*(?:\.\d+)?)([^\d]*)")
_SMALL = re.compile("of|the|and|de|der|den|van|von|da|di|du|la|le|el|bin|ibn|al|for|in|on|to|a|an|y|e|und|et")
_WORD = re.compile(r"\w+")
_ASKING = re.compile(r"\b(who|whom|whose|where|when|how (?:many|much|long|old|far|often)|(?:which|what) \w+)\b")
_NO_NOUN = re.compile(
    "is|are|was|were|be|did|do|does|has|had|have|can|could|will|would|may|might|must|should|of|in|on|at|by|for|to"
)
_LONGEST_DATE = 40
_REMEMBERED = 4096


@lru_cache(maxsize=_REMEMBERED)
def words(text: str) -> str:
    """Return the words of the text with one space around each, without case, accents and punctuation."""
    if not text.isascii():
        text = "".join(letter for letter in normalize("NFKD", text) if not "\u0300" <= letter <= "\u036f")
    return f" {' '.join(_WORD.findall(text.casefold()))} "


@lru_cache(maxsize=_REMEMBERED)
def key(text: str) -> str:
    """Return what two texts share when they are too alike to stand side by side as options."""
    found = words(text)
    for article in (" the ", " a ", " an "):
        if found.startswith(article) and len(found) > len(article):
            found = found[len(article) - 1 :]
            break
    return found.replace(" ", "") or text.strip()


def date_in(answer: str) -> Span | None:
    """Return the date that the answer is, or None."""
    if len(answer) > _LONGEST_DATE or not any(letter.isdigit() for letter in answer):
        return None
    try:
        return read(answer)
    except ValueError:
        return None


def number_in(answer: str) -> tuple[str, float, str] | None:
    """Return what stands before the only number of the answer, the number, and what stands after it, or None."""
    if len(answer) > _LONGEST_DATE or not (found := _NUMBER.fullmatch(answer)):
        return None
    return found[1].strip().casefold(), float(found[2].replace(",", "")), found[3].strip().casefold()


def is_name(answer: str) -> bool:
    """Tell whether the answer looks like a name: at most six words, and all but the small ones capitalised."""
    parts = answer.split()
    return (
        0 < len(parts) <= 6
        and parts[0][:1].isupper()
        and all(part[:1].isupper() or _SMALL.fullmatch(part) for part in parts)
    )


def asked_for(stem: str) -> str:
    """Return what an English question asks for: "who", "where", "how many", or "country" for "which country"."""
    for found in _ASKING.finditer(stem.casefold()):
        asking, _, noun = found[1].partition(" ")
        match asking:
            case "who" | "whom" | "whose":
                return "who"
            case "which" | "what":
                if not _NO_NOUN.fullmatch(noun):
                    return noun
            case _:
                return found[1]
    return ""
