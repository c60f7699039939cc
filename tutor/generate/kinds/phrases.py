"""Phrases of a sentence: a noun with what restricts it, what commas and brackets set off, and what can be spared."""

from tutor.generate.clause import Clause
from tutor.generate.tree import Tree, Word

_LOOSE = ("relcl", "appos", "acl", "advcl", "prep")


def short(tree: Tree, word: Word) -> frozenset[int]:
    """Return the places of a noun with all that restricts it, without what commas set off or brackets hold."""
    loose = [
        one for one in tree.chosen(tree.under(word)) if one.dep in _LOOSE and one.at > word.at and set_off(tree, one)
    ]
    joining = () if tree.children(word, "conj") else tree.children(word, "cc", "preconj")
    places = tree.under(word, without=[*loose, *joining])
    return trimmed(tree, places - bracketed(tree))


def lean(tree: Tree, noun: Word) -> frozenset[int]:
    """Return the places of a noun with what restricts it, without the clauses and names that commas set off."""
    barred = [
        one
        for one in tree.chosen(tree.under(noun))
        if one.at > noun.at and one.dep in ("relcl", "acl", "appos") and set_off(tree, one) and one.tag != "VB"
    ]
    return tree.under(noun, without=barred)


def loose(clause: Clause) -> frozenset[int]:
    """Return the places of what hangs behind a clause, parted by a comma, so that a question can do without it."""
    tree = clause.tree
    loosely = [
        word
        for word in clause.parts("advcl", "prep", "acl", "npadvmod", "relcl")
        if (word.at > clause.verb.at and set_off(tree, word)) or _opens(clause, word)
    ]
    return clause.under(*loosely) if loosely else frozenset()


def _opens(clause: Clause, word: Word) -> bool:
    """Tell whether a participle or a concession stands before a clause: "Applying a Kantian perspective, Bowie ..."."""
    tree = clause.tree
    own = tree.under(word)
    if clause.subject is None or max(own) > min(clause.subject_places):
        return False
    bare = word.dep == "advcl" and word.tag in ("VBG", "VBN") and tree.child(word, "mark", "nsubj", "aux") is None
    return bare or (word.dep == "prep" and word.low in ("despite", "unlike", "like", "besides"))


def also(tree: Tree) -> frozenset[int]:
    """Return the places of "also", which points to what was said before."""
    return frozenset(word.at for word in tree.words if word.low == "also" and word.dep == "advmod")


def likened(tree: Tree, noun: Word) -> bool:
    """Tell whether a noun is likened to something that is not said: "a similar project"."""
    return any(
        one.low in ("same", "similar", "different", "comparable", "related", "separate", "additional")
        and not (tree.children(noun, "prep") or tree.children(one, "prep"))
        for one in tree.children(noun, "amod")
    ) or any(one.low in ("similar", "same") for one in tree.children(noun, "amod") if one.at < noun.at)


def set_off(tree: Tree, word: Word) -> bool:
    """Tell whether what hangs on an earlier word is parted from it by a comma, a dash or a bracket."""
    own = trimmed(tree, tree.under(word))
    first = min(own) if own else word.at
    return first > 0 and tree.words[first - 1].text in (",", "\u2014", "\u2013", "--", "-", "(", ";", ":", "[")


def bracketed(tree: Tree) -> frozenset[int]:
    """Return the places of what stands in brackets, the brackets among them."""
    found: set[int] = set()
    depth = 0
    for word in tree.words:
        depth += word.text in ("(", "[")
        if depth > 0:
            found.add(word.at)
        depth -= word.text in (")", "]")
    return frozenset(found)


def trimmed(tree: Tree, places: frozenset[int]) -> frozenset[int]:
    """Return the places without the marks they begin and end with."""
    kept = sorted(places)
    while kept and tree.words[kept[0]].tag in (",", ":", ".", "HYPH", "-RRB-", "-LRB-", "CC"):
        kept.pop(0)
    while kept and tree.words[kept[-1]].tag in (",", ":", ".", "HYPH", "-LRB-", "CC"):
        kept.pop()
    return frozenset(kept)
