"""The names in a sentence, and what each mention says of who or what bears it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tutor.generate.firstnames import GIVEN_NAMES
from tutor.generate.lexicon import HE, SHE
from tutor.generate.places import BODIES, COUNTRIES, PLACE_WORDS
from tutor.generate.sorts import COUNTED
from tutor.generate.tree import Tree

_INSTANT = COUNTED | {""}
_PARTICLES = frozenset("von van de del della di da der den".split())
_ODD = re.compile(r"[\u2014\u2018\u201c\u201d\"/(\[]|(?:^| )[\u2019']")
_CALLINGS = frozenset(
    "ruler philosopher economist mathematician physicist chemist biologist astronomer historian sociologist scientist "
    "inventor explorer poet writer author novelist painter composer architect journalist engineer emperor king queen "
    "general lawyer senator activist psychologist anthropologist geologist botanist naturalist monk theologian".split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands: the places of its words in the sentence, its text and its kind (OntoNotes)."""

    first: int
    last: int
    text: str
    kind: str


def names(tree: Tree) -> Iterator[Name]:
    """Yield the names of a sentence, without their "the" and their "'s"; dates and numbers are none."""
    at = 0
    words = tree.words
    while at < len(words):
        kind = words[at].entity
        if kind in _INSTANT and words[at].tag not in ("NNP", "NNPS"):
            at += 1
            continue
        end = at
        if kind in _INSTANT:
            while end + 1 < len(words) and words[end + 1].tag in ("NNP", "NNPS") and words[end + 1].entity in _INSTANT:
                end += 1
        else:
            while end + 1 < len(words) and words[end + 1].entity == kind and words[end + 1].text not in (",", "and"):
                end += 1
        while kind == "PERSON" and words[end].low in _PARTICLES and words[end + 1 : end + 2]:
            end += 1
        first, last = at, end
        while first <= last and (words[first].tag in ("DT", "POS") or not words[first].text[0].isalnum()):
            first += 1
        while last >= first and (words[last].tag == "POS" or not words[last].text[-1].isalnum()):
            last -= 1
        if kind == "PERSON" and first > 0 and words[first - 1].text[0].isupper():
            first -= words[first - 1].low in GIVEN_NAMES
        while kind == "PERSON" and last > first and words[last].text.islower():
            last -= 1
        at = end + 1
        if first > last or _ODD.search(tree.text[words[first].start : words[last].end]):
            continue
        if first <= last and any(word.text[0].isupper() for word in words[first : last + 1]):
            text = tree.text[words[first].start : words[last].end]
            yield Name(first, last, text, kind if kind not in _INSTANT else "")


def subjects(tree: Tree) -> Iterator[Name]:
    """Yield the name a sentence is about, if its subject is one."""
    subject = tree.child(tree.root, "nsubj", "nsubjpass")
    for name in names(tree):
        if subject is not None and name.first <= subject.at <= name.last:
            yield name


def owners(tree: Tree) -> Iterator[Name]:
    """Yield the names a sentence calls "he" or "she": the subject of a clause with "his" and no other subject in it."""
    for word in tree.words:
        if word.low not in HE | SHE or word.low in ("him", "hers"):
            continue
        own = [one for one in tree.above(word) if tree.child(one, "nsubj", "nsubjpass")]
        verb = next(iter(own[word.low in ("he", "she") :]), None)
        subject = tree.children(verb, "nsubj", "nsubjpass")[-1] if verb else None
        if subject is None or subject.tag != "NNP" or subject.at > word.at or tree.children(subject, "conj"):
            continue
        name = next((one for one in names(tree) if one.first <= subject.at <= one.last), None)
        if name is None or len(name.text.split()) > 3 or name.text.casefold() in COUNTRIES:
            continue
        if name.kind in ("", "ORG", "NORP", "GPE", "PERSON"):
            yield name


def kind_of(tree: Tree, name: Name) -> str:
    """Return what one mention of a name says it is, or nothing."""
    parts = name.text.casefold().split()
    if name.text.casefold() in COUNTRIES:
        return "GPE"
    if parts[-1] in BODIES or (name.kind == "PERSON" and parts[0] in BODIES):
        return "ORG"
    if any(one.low in _CALLINGS for one in tree.children(tree.words[name.last], "compound", "appos")):
        return "PERSON"
    if name.kind != "PERSON":
        human = 1 < len(parts) <= 4 and parts[0] in GIVEN_NAMES and name.kind in ("ORG", "GPE", "")
        return "PERSON" if human and not set(parts) & (BODIES | PLACE_WORDS) else name.kind
    if set(parts) & PLACE_WORDS or "the" in parts:
        return "FAC"
    head = tree.words[name.last]
    if head.tag == "NNPS":
        return "ORG"
    above = tree.words[head.head]
    if above.low == "of" and len(parts) == 1 and tree.words[above.head].tag == "NNP":
        return ""
    article = tree.child(head, "det")
    if article and article.low == "the" and head.tag == "NNP":
        return "ORG"
    if head.dep == "pobj" and above.low in ("in", "at", "near", "across", "throughout") and len(parts) < 3:
        return "GPE"
    return "PERSON"
