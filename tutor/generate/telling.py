"""What is said on a card: a clause as a statement, a phrase as an answer, a clause turned into a question."""

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from tutor.generate.alone import Alone, anchors
from tutor.generate.clause import Clause, core
from tutor.generate.parsing import Parsed
from tutor.generate.tree import Tree, Word

MOST_WORDS = 30
"""The longest statement or question, in words."""

_ODD = re.compile(r"[?!]|\bhttps?:|\.\.\.|\u2026|[{}|<>]")
_PAIRS = (("\u201c", "\u201d"), ("(", ")"), ("[", "]"))
_EDGES = " ,;:\u2014\u2013-"
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Inc|Jr|Sr|St|etc)\.$")
_BE = frozenset("is are was were am".split())
_SHORT = {"ca": "can", "wo": "will", "sha": "shall", "n't": "not", "n\u2019t": "not"}


class Told(NamedTuple):
    """A text for a card. `inserted` tells that something was put in that the sentence does not say."""

    text: str
    inserted: bool = False


class Teller:
    """Says parts of one parsed article."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self.alone = Alone(parsed)

    def statement(
        self,
        place: int,
        clause: Clause,
        places: Collection[int] | None = None,
        *,
        known: Collection[int] = (),
        fewest: int = 4,
        most: int = MOST_WORDS,
        anchored: bool = True,
    ) -> Told | None:
        """Return a clause as a statement that stands alone, or None when it cannot."""
        tree = clause.tree
        own = frozenset(core(clause, most) if places is None else places)
        swaps: dict[int, str] = {}
        if clause.shared:
            if clause.subject is None:
                return None
            return self._shared(place, clause, own, fewest=fewest, most=most)
        if not fewest <= tree.size(own) <= most:
            return None
        if anchored and not any(anchors(self.parsed, tree, own)):
            return None
        settled = self.alone.settled(place, own, known)
        if settled is None:
            return None
        swaps |= settled.swaps
        text = tidy(tree.said(own, swaps))
        return Told(capital(text), settled.inserted) if is_sound(text) else None

    def _shared(self, place: int, clause: Clause, own: frozenset[int], *, fewest: int, most: int) -> Told | None:
        """Say a clause whose subject stands in the clause before: "NASA built it and launched it"."""
        tree = clause.tree
        subject = short_subject(clause)
        aux = frozenset[int]()
        above = next((one for one in tree.above(clause.verb) if one.dep != "conj"), None)
        if above is not None and not clause.aux and clause.verb.tag in ("VBN", "VBG", "VB"):
            aux = frozenset(one.at for one in tree.children(above, "aux", "auxpass") if one.at < above.at)
        whole = subject | aux | own
        if not fewest <= tree.size(whole) <= most:
            return None
        settled = self.alone.settled(place, whole)
        if settled is None:
            return None
        first = tidy(tree.said(subject, settled.swaps))
        rest = tidy(f"{tree.said(aux, settled.swaps)} {tree.said(own, settled.swaps)}")
        text = f"{first} {rest}"
        return Told(capital(text), settled.inserted) if is_sound(text) and first else None

    def phrase(
        self, place: int, tree: Tree, places: Collection[int], *, known: Collection[int] = (), most: int = 25
    ) -> Told | None:
        """Return a phrase that stands alone, as it goes on within a sentence, or None when it cannot."""
        if not 1 <= tree.size(places) <= most:
            return None
        settled = self.alone.settled(place, places, known)
        if settled is None:
            return None
        text = tidy(tree.said(places, settled.swaps))
        return Told(lowered(tree, min(places), text), settled.inserted) if is_sound(text) else None

    def question(
        self,
        place: int,
        clause: Clause,
        asked: str,
        *,
        without: Collection[int] = (),
        most: int = MOST_WORDS,
    ) -> Told | None:
        """Return the question that begins with `asked` about a clause, without the words of its answer, or None."""
        tree = clause.tree
        if (
            clause.subject is None
            or clause.subject.dep == "expl"
            or clause.subject.low in ("who", "which", "that", "what")
        ):
            return None
        subject = short_subject(clause)
        whole = (core(clause, most + len(without)) - frozenset(without)) | subject
        whole -= _marks_at_ends(tree, whole)
        settled = self.alone.settled(place, whole)
        if settled is None or not any(anchors(self.parsed, tree, whole)):
            return None
        swaps = dict(settled.swaps)
        finite = clause.finite
        if finite.text[0] in "'\u2019" or clause.shared and not clause.aux and clause.verb.tag == "VBN":
            return None
        if clause.aux or finite.low in _BE:
            moved = _SHORT.get(finite.low, finite.low)
            barred = {finite.at}
        else:
            moved = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(finite.tag, "")
            if not moved or finite.lemma == finite.text.casefold() and finite.tag == "VBZ":
                return None
            swaps[finite.at] = finite.lemma
            barred = set()
        for at in whole:
            if tree.words[at].low in ("n't", "n\u2019t") and at == finite.at + 1:
                swaps[at] = "not"
        front = (
            frozenset(at for at in whole if at < min(subject) and at not in barred)
            if not clause.shared
            else frozenset()
        )
        rest = whole - subject - front - barred
        told = lowered(tree, min(subject), tidy(tree.said(subject, swaps)))
        pieces = [asked, moved, told, tidy(tree.said(rest, swaps))]
        if front:
            if tree.size(front) > 9:
                return None
            pieces.append(lowered(tree, min(front), tidy(tree.said(front, swaps))))
        text = " ".join(piece for piece in pieces if piece).rstrip(" .,;:")
        if not 4 <= len(text.split()) <= most or not is_sound(text):
            return None
        return Told(capital(f"{text}?"), settled.inserted)

    def subject_question(
        self, place: int, clause: Clause, asked: str, *, most: int = MOST_WORDS, drop: Collection[int] = ()
    ) -> Told | None:
        """Return the question for the subject of a clause: "Who discovered penicillin?", or None."""
        tree = clause.tree
        whole = core(clause, most) - clause.subject_places - frozenset(drop)
        whole -= _marks_at_ends(tree, whole)
        if not any(anchors(self.parsed, tree, whole)):
            return None
        settled = self.alone.settled(place, whole, known=())
        if settled is None or settled.inserted:
            return None
        first = min((clause.finite.at, clause.verb.at))
        front = frozenset(
            at
            for at in whole
            if at < first
            and tree.words[at].dep != "neg"
            and not (
                tree.words[at].head == clause.verb.at
                and tree.words[at].dep == "advmod"
                and at > max(clause.subject_places)
            )
        )
        rest = whole - front
        pieces = [asked, tidy(tree.said(rest, settled.swaps))]
        if front:
            if tree.size(front) > 9:
                return None
            pieces.append(lowered(tree, min(front), tidy(tree.said(front, settled.swaps))))
        text = " ".join(pieces).rstrip(" .,;:")
        if not 5 <= len(text.split()) <= most or not is_sound(text):
            return None
        return Told(capital(f"{text}?"))


def short_subject(clause: Clause) -> frozenset[int]:
    """Return the places of the subject without what is set off from it by commas."""
    tree = clause.tree
    if clause.subject is None:
        return frozenset()
    loose = [
        word
        for word in tree.chosen(clause.subject_places)
        if word.dep in ("relcl", "appos", "acl", "advcl", "prep")
        and word.at > clause.subject.at
        and _after_comma(tree, word)
    ]
    places = tree.under(clause.subject, without=loose)
    places -= {word.at for word in tree.chosen(places) if word.text in ("(", ")")}
    return places - _marks_at_ends(tree, places) - _bracketed(tree)


def _bracketed(tree: Tree) -> frozenset[int]:
    found: set[int] = set()
    depth = 0
    for word in tree.words:
        depth += word.text in ("(", "[")
        if depth:
            found.add(word.at)
        depth -= word.text in (")", "]")
    return frozenset(found)


def _after_comma(tree: Tree, word: Word) -> bool:
    first = min(tree.under(word))
    return first > 0 and tree.words[first - 1].text in (",", "\u2014", "\u2013", "(")


def _marks_at_ends(tree: Tree, places: Collection[int]) -> frozenset[int]:
    """Return the places of marks with which the chosen words begin or end."""
    found: set[int] = set()
    for order in (sorted(places), sorted(places, reverse=True)):
        for at in order:
            text = tree.words[at].text
            if text[0].isalnum() or text in (
                "\u201c",
                "\u201d",
                '"',
                "$",
                "\u20ac",
                "\u00a3",
                "%",
                ")",
                "(",
                "'s",
                "\u2019s",
                "'",
                "\u2019",
                "``",
                "''",
            ):
                break
            found.add(at)
    return frozenset(found)


def is_sound(text: str) -> bool:
    """Tell whether a text has no marks that a statement or a question does not have within it, and whole pairs."""
    pairs = all(text.count(left) == text.count(right) for left, right in _PAIRS)
    return bool(text) and pairs and text.count('"') % 2 == 0 and not _ODD.search(text)


def tidy(text: str) -> str:
    """Return the text with single spaces and no marks left over at its ends."""
    text = re.sub(r"\s*\[\d{1,3}\]", "", text)
    text = re.sub(r"\s{2,}", " ", text).strip(_EDGES)
    if not _ABBREVIATED.search(text):
        text = text.removesuffix(".").rstrip(_EDGES)
    return text


def capital(text: str) -> str:
    """Return the text with a capital first letter, also behind quotation marks and brackets."""
    for at, char in enumerate(text[:4]):
        if char.isalnum():
            return text[:at] + char.upper() + text[at + 1 :]
    return text


def lowered(tree: Tree, first: int, text: str) -> str:
    """Return a text as it goes on within a sentence: a small first letter, unless its first word is a name."""
    word = tree.words[first]
    if (
        word.tag in ("NNP", "NNPS")
        or word.entity in ("NORP", "GPE", "PERSON", "ORG", "LOC", "LANGUAGE")
        and word.low != "the"
    ):
        return text
    if word.text == "I" or word.text[1:] != word.text[1:].lower() or not text.startswith(word.text):
        return text
    return text[0].lower() + text[1:]


def swapped(tree: Tree, places: Collection[int], swaps: Mapping[int, str]) -> str:
    """Return the words at these places, tidied."""
    return tidy(tree.said(places, swaps))
