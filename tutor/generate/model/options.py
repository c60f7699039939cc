"""Wrong options of a model: which of them may stand beside the answer, and what is wrong with the others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tutor.deck.shape import date_in, is_name, key, number_in, words
from tutor.generate.model.screening import clean, strange
from tutor.generate.synonyms import same_thing
from tutor.lint.english import telling

FEWEST, MOST = 2, 3
"""A question has so many wrong options, or none."""

LEFT = "fewer than two of its wrong options can stand"
"""Why a note has none of its wrong options."""

_EMPTY_OPTION = re.compile(
    r"(?:(?:all|none|both|neither|any) (?:of (?:the|these|them)\b|the above)|other\Z|unknown\Z)", re.IGNORECASE
)
_SEPARATORS = frozenset((",", "and", "or"))
_ARTICLES = frozenset(("the", "a", "an"))
_JOINING = _SEPARATORS | _ARTICLES | {"'", "\u2019", "-"}
_MOST_BETWEEN = 4
_MEASURE = frozenset(
    "about around nearly almost roughly approximately some over under than less more at least most only up to in by "
    "since until us usd eur".split()
)


@dataclass(frozen=True, slots=True)
class Options:
    """The wrong options that stand, two or three of them or none, and the others, each with what is wrong with it."""

    kept: tuple[str, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()


def options(wrong: Sequence[str], answer: str, quote: str, stem: str) -> Options:
    """Return those wrong options that are plain, false by the quote, distinct, and of the answer's kind."""
    kept: list[str] = []
    refused: list[tuple[str, str]] = []
    for option in map(clean, wrong):
        if why := _why(option, answer, quote, stem, kept):
            refused.append((option, why))
        else:
            kept.append(option)
    refused += [(option, f"is more than the {MOST} that stand beside an answer") for option in kept[MOST:]]
    return Options(tuple(kept[:MOST]) if len(kept) >= FEWEST else (), tuple(refused))


def _why(option: str, answer: str, quote: str, stem: str, others: Sequence[str]) -> str:
    """Return why an option cannot stand, or nothing when it can."""
    if not words(option).strip() or strange(option, name=True) or "[" in option or _EMPTY_OPTION.match(option):
        return "is no plain option"
    if _same(option, answer) or _within(answer, option) or _within(option, answer):
        return "says what the answer says"
    if any(key(option) == key(other) for other in others):
        return "stands there twice"
    if _kind(option) != _kind(answer) or (is_name(answer) and option == option.casefold()):
        return "is of another kind than the answer"
    if is_name(option) and words(option) in words(stem):
        return "is named in the question"
    return "is true too by the quote" if _both(option, answer, quote) else ""


def _same(one: str, other: str) -> bool:
    """Tell whether two texts are the same, or names that stand for each other as a capital does for its country."""
    return key(one) == key(other) or (is_name(one) and is_name(other) and same_thing(one, other))


def _within(one: str, other: str) -> bool:
    """Tell whether a text stands word for word in another: "8 billion" in "8 billion euros"."""
    return bool(telling(one)) and words(one) in words(other)


def _both(option: str, answer: str, quote: str) -> bool:
    """Tell whether a quote names option and answer side by side, as parts of one list: each is then an answer."""
    first, second = _place(option, quote), _place(answer, quote)
    if first is None or second is None:
        return False
    (_, end), (start, _) = sorted((first, second))
    between = re.findall(r"\w+|[^\w\s]", quote[end:start])
    while between and between[-1] in _ARTICLES:
        between.pop()
    if not between or between[0] not in _SEPARATORS or between[-1] not in _SEPARATORS:
        return False
    items = [word for word in between if word not in _JOINING and not word[0].isupper() and not word.isdigit()]
    plain = answer.islower() and option.islower() and all(map(telling, items)) and len(items) <= _MOST_BETWEEN
    return not items or plain


def _place(phrase: str, quote: str) -> tuple[int, int] | None:
    found = re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", quote, re.IGNORECASE)
    return found.span() if found else None


def _kind(text: str) -> str:
    """Return "date" or "number" for what is only that, else "words", though there be a year in them."""
    if date_in(text):
        return "date"
    if (number := number_in(text)) and set(re.findall(r"\w+", number[0])) <= _MEASURE:
        return "number"
    return "words"
