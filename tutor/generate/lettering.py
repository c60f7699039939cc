"""The letters and marks of what stands on a card: small and capital beginnings, and no marks left over."""

import re
from collections.abc import Collection

from tutor.generate.tree import Tree

_ODD = re.compile(r"[?!]|\bhttps?:|\.\.\.|__|\u2026|[{}|<>~\\]|\"\s*\"|\u201c\s*\u201d")
_LONE = re.compile(r"(?:\A|\s)['\u2018](?:\s|\Z)")
_OPENING = re.compile(r"(?:\A|[\s(])['\u2018](?=\w)")
_CLOSING = re.compile(r"(?<=[^s\W])['\u2019](?=[\s?,.)]|\Z)")
_PAIRS = (("\u201c", "\u201d"), ("(", ")"), ("[", "]"))
_EDGES = " ,;:\u2014\u2013-"
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Inc|Jr|Sr|St|etc)\.$")
_AT_ENDS = frozenset(("\u201c", "\u201d", '"', "$", "\u20ac", "\u00a3", "%", ")", "(", "'s", "\u2019s", "'", "\u2019"))
_NAMED = frozenset({"NORP", "GPE", "PERSON", "ORG", "LOC", "LANGUAGE"})

PUT_IN = re.compile(r"\[[^\]]*\]")
"""What was put in for a pronoun or a surname, in its brackets."""


def is_sound(text: str) -> bool:
    """Tell whether a text has no marks that a statement or a question does not have within it, and whole pairs."""
    pairs = all(text.count(left) == text.count(right) for left, right in _PAIRS)
    single = not _LONE.search(text) and len(_OPENING.findall(text)) >= len(_CLOSING.findall(text))
    return bool(text) and pairs and single and text.count('"') % 2 == 0 and not _ODD.search(text)


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
    if word.tag == "NNP" and word.dep == "amod" and not word.entity and text.startswith(word.text):
        return text[0].lower() + text[1:]
    if word.tag in ("NNP", "NNPS") or (word.entity in _NAMED and word.low != "the"):
        return text
    if word.tag[:2] == "VB" and word.dep == "compound" and tree.words[word.head].tag == "NNP":
        return text
    if word.text == "I" or word.text[1:] != word.text[1:].lower() or not text.startswith(word.text):
        return text
    return text[0].lower() + text[1:]


def marks_at_ends(tree: Tree, places: Collection[int]) -> frozenset[int]:
    """Return the places of marks with which the chosen words begin or end."""
    found: set[int] = set()
    for order in (sorted(places), sorted(places, reverse=True)):
        for at in order:
            text = tree.words[at].text
            if text[0].isalnum() or text in _AT_ENDS or text in ("``", "''"):
                break
            found.add(at)
    return frozenset(found)


def bracketed(tree: Tree) -> frozenset[int]:
    """Return the places of what stands in brackets, the brackets among them."""
    found: set[int] = set()
    depth = 0
    for word in tree.words:
        depth += word.text in ("(", "[")
        if depth:
            found.add(word.at)
        depth -= word.text in (")", "]")
    return frozenset(found)
