"""The names of an article, in their fullest form, as a language model is told of them."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from functools import lru_cache

from tutor.deck.calendar import MONTHS
from tutor.generate.lexicon import ABBREVIATIONS
from tutor.generate.reading import Reading
from tutor.lint.english import telling

_WORD = r"[A-Z](?:\.[A-Z])+\.?|[A-Z][\w\u2019'&-]*\w|[A-Z](?!\w)\.?"
_LINK = r"(?:(?:of|de|von|van|der|den|al|bin|ibn|la|le|du|del|da) ){1,2}(?:the )?"
_NAME = re.compile(rf"(?<![\w\u2019'])(?:{_WORD})(?:[ ](?:{_LINK})?(?:{_WORD}))*(?: \d{{1,3}}\b)?")
_OWNED = re.compile(r"(.+?)[\u2019']s (.+)")
_OWNER = re.compile(r"[\u2019']s?\Z")
_NO_NAMES = frozenset((*MONTHS, *"Monday Tuesday Wednesday Thursday Friday Saturday Sunday I".split()))
_SHORTENED = re.compile(r"[\u2019'](?:m|ve|d|ll|re|t)\b")
_FEWEST_LETTERS = 2


@lru_cache(maxsize=1)
def names(reading: Reading) -> tuple[str, ...]:
    """Return the names that stand within a sentence, the commonest first.

    A capital at a sentence's beginning makes no name, nor does that of a word that has none elsewhere. The end of a
    longer name, as a surname is, counts for it, where it is the end of one alone.
    """
    small = set(re.findall(r"(?<!\w)[a-z][\w-]*", reading.article.text))
    counted = Counter(name for sentence in reading.sentences for name in _within(sentence.text, small))
    for name in tuple(counted):
        first, _, more = name.partition(" ")
        if (
            first in _NO_NAMES
            or _SHORTENED.search(name)
            or (not more and (first.casefold() in small or len(first) < _FEWEST_LETTERS))
        ):
            del counted[name]
    longer: dict[str, list[str]] = defaultdict(list)
    for name in counted:
        parts = name.split()
        for at in range(1, len(parts)):
            longer[" ".join(parts[at:])].append(name)
    for name in sorted(counted, key=len):
        if len(longer[name]) == 1:
            counted[longer[name][0]] += counted.pop(name)
    return tuple(name for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])))


def _within(sentence: str, small: Collection[str]) -> Iterator[str]:
    """Yield the names of a sentence; of what begins it, or a quotation in it, only what follows a common word."""
    for found in _NAME.finditer(sentence):
        whole = found[0]
        if _begins(sentence[: found.start()].split()):
            first, _, whole = whole.partition(" ")
            if not whole[:1].isupper() or (telling(first) and first.casefold() not in small):
                continue
        owned = _OWNED.fullmatch(whole)
        # "Germany's AfD" is two names where Germany is named besides; so is what a full name owns.
        if owned and (" " in owned[1] or re.search(rf"(?<!\w){re.escape(owned[1])}(?![\w\u2019'])", sentence)):
            yield owned[1]
            whole = owned[2]
        name = _OWNER.sub("", whole)
        if name.rstrip(".").casefold() not in ABBREVIATIONS:
            yield name


def _begins(before: list[str]) -> bool:
    """Tell whether what follows these words begins a sentence or a quotation."""
    if not before:
        return True
    last = before[-1]
    return last[-1] in '.!?:\u201c"(' and last.rstrip(".").casefold() not in ABBREVIATIONS
