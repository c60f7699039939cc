"""Dates in a sentence taken apart: which words say when, and what they say it of."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from tutor.deck.when import read
from tutor.generate.times import Moment, moments
from tutor.generate.tree import Tree, Word

_ABOUT = frozenset("about around circa c. ca. roughly approximately".split())
_PARTS = frozenset(
    "spring summer autumn fall winter end beginning start middle morning evening night afternoon day month year years "
    "course season eve".split()
)
_LOOSE_WORDS = frozenset("the early late mid year years month of ad a.d. exactly just only also back".split()) | _ABOUT


@dataclass(frozen=True, slots=True)
class Date:
    """A date in a sentence.

    `places` are its words with the preposition before it; `link` is that preposition in small letters, or nothing;
    `above` is the word it hangs on.
    """

    moment: Moment
    places: frozenset[int]
    inside: frozenset[int]
    link: str
    above: Word


def dates(tree: Tree) -> Iterator[Date]:
    """Yield the dates of a sentence that hang on something, in order."""
    for moment in [*moments(tree.text), *_early(tree)]:
        found = _date(tree, moment)
        if found is not None:
            yield found


def _early(tree: Tree) -> Iterator[Moment]:
    """Yield years of three digits, behind a preposition that nothing but a year can follow."""
    for word in tree.words:
        if not re.fullmatch(r"[1-9]\d\d", word.text) or word.entity not in ("DATE", "CARDINAL"):
            continue
        above = tree.words[word.head]
        after = tree.words[word.at + 1].low if word.at + 1 < len(tree.words) else ""
        if word.dep != "pobj" or tree.children(word) or after in ("bc", "bce", "ad", "ce", "b.c.", "to", "-", "\u2013"):
            continue
        if above.low in ("in", "until", "since"):
            yield Moment(word.start, word.end, word.text, read(word.text))
        elif above.low == "to" and above.at == word.at - 1 and above.at >= 2:
            first, link = tree.words[above.at - 1], tree.words[above.at - 2]
            if link.low == "from" and re.fullmatch(r"[1-9]\d\d", first.text) and int(first.text) < int(word.text):
                yield Moment(link.start, word.end, tree.text[link.start : word.end], read(f"{first.text}-{word.text}"))


def _date(tree: Tree, moment: Moment) -> Date | None:
    inside = frozenset(
        word.at
        for word in tree.words
        if word.start >= moment.start and word.end <= moment.end and word.text[0].isalnum()
    )
    if not inside:
        return None
    after = tree.words[min(max(inside) + 1, len(tree.words) - 1)]
    if after.low in ("'s", "\u2019s") and after.end <= moment.end:
        inside |= {after.at}  # "the 1990's"
    heads = [tree.words[at] for at in sorted(inside) if tree.words[at].head not in inside or tree.words[at].head == at]
    spans = moment.span.precision == "years"
    top = next((one for one in heads if spans and one.dep == "pobj"), heads[0])
    if (
        any(word.head != top.head for word in heads)
        and not spans
        and not moment.text.casefold().startswith(("from", "between"))
    ):
        return None
    link = top if top.tag in ("IN", "TO") else None
    above = tree.words[top.head]
    if above.at == top.at:
        return None
    if link is None and above.lemma in _PARTS and above.dep == "pobj" and top.dep in ("nummod", "appos", "nmod"):
        top, above = above, tree.words[above.head]
    if link is None and top.dep in ("pobj", "pcomp") and above.tag in ("IN", "TO"):
        link = above
        above = tree.words[link.head]
        if link.low == "of" and above.lemma in _PARTS and above.dep == "pobj":
            link = tree.words[above.head]
            above = tree.words[link.head]
        if link.head == link.at:
            return None
    places = _phrase(tree, link or top, inside)
    if places is None:
        return None
    if above.low in _ABOUT or (above.dep == "prep" and above.tag == "IN"):
        return None
    about = any(tree.words[at].low in _ABOUT for at in places)
    if about and moment.span.precision == "year":
        moment = Moment(moment.start, moment.end, moment.text, read(f"c. {moment.text}"))
    last = max(places)
    comma = last + 1 < len(tree.words) and tree.words[last + 1].text == ","
    if comma and re.search(r"\d, \d{4}\Z", moment.text):
        places |= {last + 1}
    first = min(places | inside)
    if first and tree.words[first - 1].low in _ABOUT | {"in", "on", "by", "until"}:
        return None
    if (
        comma
        and first
        and tree.words[first - 1].text == ","
        and tree.words[min(last + 2, len(tree.words) - 1)].low == "of"
    ):
        return None  # "the revocation, in 1685, of religious liberty"
    between = first > 0 and tree.words[first - 1].low
    if between in ("-", "/", "\u2013"):
        return None
    return Date(moment, places | inside, inside, link.low if link else "", above)


def _phrase(tree: Tree, top: Word, inside: Collection[int]) -> frozenset[int] | None:
    """Return the places of a date with its preposition; what hangs on it besides stays out, None if that is odd."""
    found = {top.at, *inside}
    for at in sorted(tree.under(top)):
        word = tree.words[at]
        if at in found or word.low in _LOOSE_WORDS or word.lemma in _PARTS:
            continue
        chain = [word, *tree.above(word)]
        branch = next((one for one in chain if one.head in found or tree.words[one.head].low in _LOOSE_WORDS), word)
        if not word.text[0].isalnum():
            continue
        if branch.dep not in ("prep", "relcl", "advcl", "acl", "appos") or (
            branch.dep == "prep" and branch.low == "of"
        ):
            return None
    first, last = min(found), max(found)
    between = [tree.words[at] for at in range(first, last + 1) if at not in found]
    if any(word.text[0].isalnum() and word.low not in _LOOSE_WORDS and word.lemma not in _PARTS for word in between):
        return None
    return frozenset(range(first, last + 1)) | found


def quoted(said: str, written: str) -> str:
    """Return how a date is said, unless its numbers are not those written: "late 1600s", not "late 17th century"."""
    return said if set(re.findall(r"\d+", said)) <= set(re.findall(r"\d+", written)) else written


def hanging(tree: Tree, date: Date) -> frozenset[int]:
    """Return the places of the clauses that hang on a date: "in 1945, when the war ended"."""
    loose: set[int] = set()
    for at in date.places:
        for child in tree.children(tree.words[at], "relcl", "advcl", "acl", "appos"):
            if child.at not in date.places:
                loose |= tree.under(child)
    return frozenset(loose)


def without(tree: Tree, places: Collection[int], cut: Collection[int]) -> frozenset[int]:
    """Return the places without those of a part, nor the two commas that set it off."""
    left = frozenset(places) - frozenset(cut)
    if not cut or not left:
        return left
    runs = _runs(frozenset(cut))
    for first, last in runs:
        before, after = first - 1, last + 1
        if before in left and after in left and tree.words[before].text == tree.words[after].text == ",":
            left -= {before, after} if _joins(tree, left, before) else {after}
        elif after in left and tree.words[after].text == "," and not any(at < first for at in left):
            left -= {after}
        elif before in left and tree.words[before].text == "," and not any(at > last for at in left):
            left -= {before}
    return left


def _joins(tree: Tree, left: Collection[int], comma: int) -> bool:
    """Tell whether nothing before a comma needs it: no clause or phrase in front of the subject ends there."""
    before = tree.words[comma - 1] if comma else None
    if before is None:
        return True
    for word in (before, *tree.above(before)):
        own = tree.under(word) & frozenset(left)
        if not own or max(own) > comma:
            return True
        if word.dep in ("advcl", "relcl", "appos", "acl", "prep", "npadvmod") and min(own) in left:
            first = min(own)
            if first == min(left) or (first and tree.words[first - 1].text == ","):
                return False
    return True


def _runs(places: frozenset[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for at in sorted(places):
        if found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found
