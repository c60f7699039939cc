"""Noun phrases: their words, what restricts them, and how an owner is said."""

from collections.abc import Collection

from tutor.deck.calendar import MONTHS
from tutor.generate.places import BODIES
from tutor.generate.sorts import NAMED, TIMES, WITH_THE
from tutor.generate.ties import SUBJECTS
from tutor.generate.tree import Tree, Word

_PAIRING = frozenset("connect link join compare replace combine associate provide supply".split())
WHOLE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "dative"})
"""The places a noun has in a clause."""


def owner(name: str) -> str:
    """Return a name as that of an owner: "Kenya\u2019s", "the United States\u2019"."""
    return f"{name}\u2019" if name.endswith("s") else f"{name}\u2019s"


def land(country: str) -> str:
    """Return a country as it is said within a sentence: "Chile", "the Netherlands"."""
    return f"the {country}" if country in WITH_THE else country


def is_most(tree: Tree, word: Word) -> bool:
    """Tell whether a word stands in the highest degree with "most"."""
    return any(one.tag == "RBS" for one in tree.children(word))


def is_singular(tree: Tree, verb: Word) -> bool:
    """Tell whether a verb agrees with one person or thing: "is", "was", "goes"."""
    return any(one.tag == "VBZ" or one.low == "was" for one in (verb, *tree.children(verb, "aux", "auxpass")))


def is_anchored(tree: Tree, there: Collection[int]) -> bool:
    """Tell whether a name is among the words at these places."""
    return any(word.entity in NAMED for word in tree.chosen(there))


def is_called(noun: Word, earlier: Collection[Word]) -> bool:
    """Tell whether a noun with "the" means the one body named before it: "Apple said the company had lost money"."""
    bodies = [word for word in earlier if word.entity == "ORG" and word.tag in ("NNP", "NNPS")]
    begun = [word for word in bodies if word.at - 1 not in {one.at for one in bodies}]
    return noun.low in ("company", "firm", "bank", "party", "agency", "university") and len(begun) == 1


def is_told(tree: Tree) -> bool:
    """Tell whether a sentence has a verb of the past."""
    return any(word.tag == "VBD" for word in tree.words)


def is_named(tree: Tree, modifiers: Collection[Word]) -> bool:
    """Tell whether a name says which one is meant: "the Suez crisis", "the German army"."""
    return any(
        word.tag in ("NNP", "NNPS") or word.entity in NAMED
        for one in modifiers
        for word in tree.chosen(tree.under(one))
    )


def phrase_of(tree: Tree, noun: Word) -> str:
    """Return a noun and the words before it that belong to it, without its article, in small letters."""
    parts = [one for one in tree.children(noun, "amod", "compound", "nmod") if one.at < noun.at]
    return " ".join([*(one.low for one in parts), noun.lemma])


def short_of(tree: Tree, noun: Word) -> frozenset[int]:
    """Return the places of a noun with what stands before it and what is said to be "of" it."""
    loose = [one for one in tree.children(noun) if one.at > noun.at and not (one.dep == "prep" and one.low == "of")]
    return tree.under(noun, without=loose)


def restricted(tree: Tree, noun: Word, there: frozenset[int]) -> bool:
    """Tell whether what follows a noun says which one is meant."""
    if any(one.at in there and restricted(tree, one, there) for one in tree.children(noun, "conj")):
        return True
    for child in tree.children(noun, "prep", "relcl", "acl", "ccomp", "appos"):
        if child.at < noun.at or child.at not in there:
            continue
        if child.dep == "prep" and not tree.children(child, "pobj", "pcomp"):
            continue
        if child.dep == "relcl" and tree.words[min(tree.under(child)) - 1].text == ",":
            continue
        if noun.dep == "dobj" and tree.words[noun.head].lemma in _PAIRING and child.low in ("with", "to", "by", "and"):
            continue
        if noun.lemma in BODIES and child.low in ("with", "at", "by"):
            continue
        if (_is_mere_date(tree, child) and noun.lemma not in TIMES) or _is_subject_of(tree, noun, child):
            continue
        return True
    return False


def _is_mere_date(tree: Tree, prep: Word) -> bool:
    """Tell whether a preposition says only when: "the elections in 2007", "the assessment to date"."""
    thing = tree.child(prep, "pobj") if prep.low in ("in", "to", "on") else None
    return thing is not None and (thing.entity == "DATE" or thing.low == "date") and len(tree.under(prep)) < 4


def _is_subject_of(tree: Tree, noun: Word, verb: Word) -> bool:
    """Tell whether an infinitive behind a noun has that noun as its subject: "for the conversation to drift"."""
    return verb.dep == "acl" and verb.tag == "VB" and tree.words[noun.head].low == "for" and noun.dep == "pobj"


def is_count_of_known(tree: Tree, noun: Word, there: frozenset[int]) -> bool:
    """Tell whether a number counts things told of before: "a furnace heated two rooms", with no name beside them."""
    if not is_told(tree) or noun.dep not in WHOLE or noun.entity not in ("", "CARDINAL"):
        return False
    return not restricted(tree, noun, there) and not is_named(tree, tree.chosen(there))


def is_mere_thought(tree: Tree, noun: Word, there: frozenset[int]) -> bool:
    """Tell whether a subject is a deed only thought of, and not said of what: "a switch could harm Labour"."""
    verb = tree.words[noun.head]
    if noun.dep not in SUBJECTS or len(tree.under(noun)) > 2 or not is_named(tree, tree.chosen(there)):
        return False
    return any(one.low in ("could", "would", "might") for one in tree.children(verb, "aux"))


def is_bare_month(tree: Tree, word: Word) -> bool:
    """Tell whether a word is a month of a year that the sentence does not tell, in which something happened."""
    if word.text not in MONTHS or word.entity != "DATE" or word.tag != "NNP":
        return False
    after = tree.words[word.at + 1].text if word.at + 1 < len(tree.words) else ""
    past = is_told(tree) or any(one.dep == "aux" and one.lemma == "have" for one in tree.words)
    yeared = any(one.text[:4].isdigit() and len(one.text) >= 4 for one in tree.words)
    return past and not yeared and not after[:1].isdigit()
