"""Answers made of several items, in any order, with credit for each."""

import re
from collections.abc import Callable

from tutor.study.judging.finding import Finding, close, partly, right, wrong
from tutor.study.judging.tidying import tidy
from tutor.study.judging.vocabulary import readings

Compare = Callable[[str, str], Finding]

_STRONG = re.compile(r"\s*[;,\n]\s*(?:and\s+|&\s*)?")
_JOINED = re.compile(r"\s+and\s+|\s*&\s*")
_ANY = re.compile(r"\s*(?:[;,\n|+&]|(?<=\S)\s/\s(?=\S)|(?<=[^\W\d])/(?=[^\W\d])|\band\b)\s*(?:and\b\s*)?")
_NUMBERING = re.compile(r"(?:^|\s|(?<=[,;]))[(]?(?:\d{1,2}|[a-h])[.)]\s+")
_LABEL = re.compile(r"^([A-Z]{2,8}):\s+")
_MOST_WORDS = 8
_MOST_ITEMS = 24


def items_of(text: str) -> tuple[str, ...]:
    """Return the items that an expected answer lists, or nothing when it is no list."""
    tidied = tidy(text).rstrip(".")
    parts = _STRONG.split(tidied)
    if len(parts) == 1:
        parts = _JOINED.split(tidied)
    elif len(parts) == 2 and _JOINED.search(parts[1]):
        parts = [parts[0], *_JOINED.split(parts[1])]
    elif _JOINED.search(parts[-1]):
        parts = [*parts[:-1], *_JOINED.split(parts[-1])]
    parts = [part for part in (part.strip() for part in parts) if part]
    fair = 1 < len(parts) <= _MOST_ITEMS and all(len(part.split()) <= _MOST_WORDS for part in parts)
    return tuple(parts) if fair else ()


def weigh_lists(expected: str, given: str, compare: Compare) -> Finding | None:
    """Return what a list is worth, or None unless the expected text is one.

    Credit is the share of the items that were said, less one for each that is wrong.
    """
    items = items_of(expected)
    if not items:
        return None
    said = _said(given)
    if len(said) == 1 and (run_together := _run_together(items, given)):
        return run_together
    left = list(said)
    matched, exact = 0, True
    for item in items:
        findings = [(compare(item, one), at) for at, one in enumerate(left)]
        best = min(findings, key=lambda pair: pair[0].rank, default=None)
        if best is not None and best[0].credited:
            matched, exact = matched + 1, exact and best[0].kind == "right"
            left.pop(best[1])
    if matched == len(items) and not left:
        return right("Every item is there.") if exact else close("Every item is there, with a slip.")
    share = (matched - len(left)) / len(items)
    if share <= 0:
        return wrong("No item is right." if not matched else "As many items are wrong as right.")
    return partly(
        f"{matched} of {len(items)} items, {len(left)} wrong." if left else f"{matched} of {len(items)} items.", share
    )


def _said(given: str) -> list[str]:
    tidied = _LABEL.sub("", tidy(given)).rstrip(".")
    if len(_NUMBERING.findall(tidied)) > 1:
        parts = _NUMBERING.split(tidied)
        parts = [part.strip(" ,;") for part in parts]
    else:
        parts = _ANY.split(tidied)
    return [part.strip() for part in parts if part.strip(" .,;")][: 2 * _MOST_ITEMS]


def _run_together(items: tuple[str, ...], given: str) -> Finding | None:
    """Find items that were written without anything between them."""
    words = list(readings(given)[0])
    if len(words) < len(items):
        return None
    for item in sorted((readings(item)[0] for item in items), key=len, reverse=True):
        at = next((at for at in range(len(words)) if tuple(words[at : at + len(item)]) == item), None)
        if at is None or not item:
            return None
        del words[at : at + len(item)]
    return None if words else right("Every item is there.")
