"""Clauses that say what something is, also those that hang on another: "X, which is the largest Y"."""

from collections.abc import Iterator
from typing import NamedTuple

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.phrases import bracketed, set_off, trimmed
from tutor.generate.tree import Tree, Word

_BEING = frozenset({"be", "become"})
_ASSERTED = frozenset("although though because while whereas since as".split())


class Copula(NamedTuple):
    """A clause that says what something is: its subject, and its words besides subject, verb and what this is."""

    tree: Tree
    clause: Clause
    subject: Word
    rest: frozenset[int]


def copulas(tree: Tree) -> Iterator[Copula]:
    """Yield the clauses of a sentence that say what something is."""
    for clause in main_clauses(tree):
        if clause.verb.lemma in _BEING and clause.subject is not None:
            subject = clause.subject
            yield Copula(tree, clause, subject, _others(clause, tree.under(subject)))
    for word in tree.words:
        if word.lemma not in _BEING or word.dep not in ("relcl", "advcl") or (made := clause_of(tree, word)) is None:
            continue
        mark = tree.child(word, "mark")
        if made.subject is None or (word.dep == "advcl" and (mark is None or mark.low not in _ASSERTED)):
            continue
        head = tree.words[word.head] if word.dep == "relcl" else made.subject
        relative = made.subject.low in ("who", "which") and word.at - made.subject.at < 3
        relative = relative and (head.tag[:3] == "NNP" or (head.tag[:2] == "NN" and set_off(tree, word)))
        if word.dep == "advcl" or relative:
            yield Copula(tree, made, head, _others(made, tree.under(made.subject)))


def _others(clause: Clause, subject: frozenset[int]) -> frozenset[int]:
    """Return the places of what a clause says besides its subject, its verb and what it says that this is."""
    tree, verb = clause.tree, clause.verb
    told = [
        word
        for word in clause.parts("prep", "npadvmod", "advmod", "advcl", "agent", "ccomp", "dep")
        if (word.at < verb.at) or (word.dep not in ("ccomp", "dep") and not set_off(tree, word))
    ]
    own = clause.under(*told) - subject - bracketed(tree) if told else frozenset[int]()
    return trimmed(tree, own)


def when(found: Copula, what: Word) -> frozenset[int]:
    """Return the places that say when somebody became the first: it is no part of what he was the first to do."""
    tree = found.tree
    first = found.clause.is_past and any(one.low == "first" for one in tree.children(what, "amod"))
    own = found.rest | tree.under(what) if first or found.clause.verb.lemma == "become" else ()
    dates = [one for one in tree.chosen(own) if one.dep == "pobj" and one.entity == "DATE" and one.at > what.at]
    return tree.under(*(tree.words[one.head] for one in dates if tree.words[one.head].low in ("in", "on")))
