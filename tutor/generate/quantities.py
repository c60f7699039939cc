"""Numbers in a sentence taken apart: what is counted or measured, and how exactly."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tutor.generate.tree import Tree, Word

_DIGITS = re.compile(r"\d[\d.,]*(?:[-\u2013]\d[\d.,]*)?")
_SPELT = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SIZES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 10**9, "trillion": 10**12}
_SIGNS = frozenset({"$", "\u20ac", "\u00a3", "US$", "USD", "EUR", "A$", "C$", "\u00a5"})
_PERCENT = frozenset({"%", "percent", "cent"})
_ABOUT = tuple(
    tuple(words.split())
    for words in (
        "at least|at most|up to|more than|less than|fewer than|close to|as many as|as much as|just under|just over|"
        "well over|no more than|no fewer than|no less than|"
        "not less than|about|around|some|nearly|over|almost|roughly|approximately|estimated|"
        "only|under|perhaps"
    ).split("|")
)
_PADDING = frozenset("a an whopping mere total full whole good staggering".split())
_ANOTHER = frozenset("another additional between from those these all say every each".split())
_ERAS = frozenset("to or bc bce ad ce b.c. c".split())
_UNITS = frozenset(
    "km kg mm cm m ft km2 m2 mi mph sqmi gw kw mw kwh hz ghz mhz tons people cattle sheep per mile kilometre kilometer "
    "hectare acre".split()
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number where it stands.

    `bare` are the words of the number with its sign or "percent", `exact` also those that say how exactly it is
    meant, `places` also those that add nothing ("a whopping"). `noun` is what it counts, itself for money and for
    percent; `value` is what it comes to, the larger end of a range.
    """

    places: frozenset[int]
    bare: frozenset[int]
    exact: frozenset[int]
    noun: Word
    kind: str
    value: float


def quantities(tree: Tree) -> Iterator[Quantity]:
    """Yield the numbers of a sentence that count or measure something; dates, names and versions are none."""
    seen: set[int] = set()
    for word in tree.words:
        if word.at in seen or not _is_number(word) or word.entity in ("DATE", "TIME", "ORDINAL"):
            continue
        made = _quantity(tree, word)
        if made is not None:
            seen |= made.places
            yield made


def _is_number(word: Word) -> bool:
    return word.tag == "CD" and bool(_DIGITS.fullmatch(word.text) or word.low in _SPELT or word.low in _SIZES)


def _quantity(tree: Tree, word: Word) -> Quantity | None:
    first = last = word.at
    while last + 1 < len(tree.words):
        follows = tree.words[last + 1]
        if not _is_number(follows) and not (
            follows.text in ("-", "\u2013") and last + 2 < len(tree.words) and _is_number(tree.words[last + 2])
        ):
            break
        last += 1
    top = tree.words[last]
    for at in range(first, last + 1):
        if tree.words[at].head not in range(first, last + 1):
            top = tree.words[at]
    bare = set(range(first, last + 1))
    value = _value([tree.words[at] for at in sorted(bare) if tree.words[at].text not in ("-", "\u2013")])
    if value is None or (first and tree.words[first - 1].text in ("-", "/", "\u2013", "No.", "#")):
        return None
    after = tree.words[last + 1] if last + 1 < len(tree.words) else None
    if after is not None and (after.text in ("-", "/", "\u2013", "\u00b0") or after.low in _ERAS):
        return None
    before = tree.words[first - 1] if first else None
    if before is not None and (before.text in _SIGNS or before.text.endswith("$")):
        bare.add(before.at)
        kind, noun = "money", top
        if before.low == "usd" and top.head != top.at and top.dep == "nummod":
            noun = tree.words[top.head]
    elif after is not None and after.low in _PERCENT:
        bare.add(after.at)
        kind, noun = "percent", after
        if after.low == "per":
            return None
    elif top.dep == "nummod" and top.head > top.at and not (before and before.tag in ("NNP", "NNPS") and value < 1_000):
        kind, noun = "count", tree.words[top.head]
        if noun.tag not in ("NNS", "NN", "NNPS") or (
            noun.tag == "NN" and noun.low not in _UNITS and noun.low[-1] != "s"
        ):
            return None
        between = tree.words[last + 1 : noun.at]
        named = not noun.text.islower() and any(one.tag == "NNP" for one in between)
        if named or any(one.tag == "CD" or one.text == "-" for one in between):
            return None
    else:
        return None
    if min(bare) and tree.words[min(bare)].low in _SIZES and tree.words[min(bare) - 1].low == "a":
        bare.add(min(bare) - 1)  # "a thousand"
    places = set(bare)
    about: set[int] = set()
    at = min(places) - 1
    while at >= 0:
        said = next((one for one in _ABOUT if _says(tree, at, one)), None)
        if said is not None:
            about |= set(range(at - len(said) + 1, at + 1))
            at -= len(said)
        elif tree.words[at].low in _PADDING:
            places.add(at)
            at -= 1
        else:
            break
    places |= about
    if at > 0 and tree.words[at].text == "," and tree.words[at - 1].low == "say":
        return None
    if at >= 0 and tree.words[at].low in _ANOTHER:
        return None
    if at > 0 and tree.words[at].low in ("to", "and", "or") and tree.words[at - 1].low in ("%", "percent", "cents"):
        return None
    if at > 0 and tree.words[at].low in ("to", "and", "or") and tree.words[at - 1].tag == "CD":
        return None
    return Quantity(frozenset(places), frozenset(bare), frozenset(bare | about), noun, kind, value)


def _says(tree: Tree, last: int, words: tuple[str, ...]) -> bool:
    """Tell whether these words stand before, the last of them at `last`."""
    first = last - len(words) + 1
    return first >= 0 and tuple(word.low for word in tree.words[first : last + 1]) == words


def _value(words: list[Word]) -> float | None:
    total = 0.0
    for word in words:
        text = word.low
        if text in _SIZES:
            total = max(total, 1.0) * _SIZES[text]
        elif text in _SPELT:
            total += _SPELT[text]
        else:
            number = re.split(r"[-\u2013]", text)[-1].replace(",", "")
            try:
                total += float(number)
            except ValueError:
                return None
    return total
