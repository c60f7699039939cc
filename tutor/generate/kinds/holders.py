"""Who holds what a sentence reports."""

import re

from tutor.generate.clause import Clause, short_subject
from tutor.generate.kinds.claims import HOLDING
from tutor.generate.lettering import capital
from tutor.generate.mentions import names
from tutor.generate.telling import Teller

_VIEWS = frozenset("view opinion account eye word perspective theory".split())
_BEFORE = ("compound", "amod")


def holder_of(teller: Teller, place: int, clause: Clause) -> str:
    """Return who holds what a clause reports, by the full name, or nothing where the sentence does not tell."""
    subject = clause.subject
    tree = clause.tree
    if subject is None or subject.tag not in ("NN", "NNS", "NNP", "NNPS", "PRP") or subject.low in ("it", "you"):
        return ""
    name = next((one for one in names(tree) if one.first <= subject.at <= one.last), None)
    if name is not None and teller.parsed.names.is_person(name.text) and not tree.children(subject, "conj"):
        return teller.parsed.names.full(name.text)
    own = short_subject(clause)
    told = teller.phrase(place, tree, own, most=9)
    text = re.sub(r"\[([^\]]*)\]", r"\1", told.text).removesuffix(" of late") if told else ""
    if not text:
        return ""
    first = tree.words[min(own)]
    if not first.text[0].isupper():
        return text
    named = first.entity in ("PERSON", "ORG", "GPE", "NORP") and first.low != "the"
    return capital(text) if named or (first.dep in _BEFORE and tree.words[first.head].tag[:3] == "NNP") else text


def attributed(teller: Teller, clause: Clause) -> tuple[str, frozenset[int]]:
    """Return the person whose view a clause gives, as in "For Xunzi, P", and the places that say so; or nothing."""
    tree = clause.tree
    for prep in tree.children(clause.verb, "prep"):
        noun = next((one for one in tree.chosen(tree.under(prep)) if one.tag == "NNP" and one.at > prep.at), None)
        if prep.low not in ("for", "according", "on", "in", "from") or noun is None or prep.at > clause.verb.at:
            continue
        view = tree.child(prep, "pobj")
        if prep.low in ("on", "in", "from") and (view is None or view.lemma not in _VIEWS):
            continue
        name = next((one for one in names(tree) if one.first <= noun.at <= one.last), None)
        if name is not None and (prep.low == "according" or _is_thinker(teller, name.text)):
            return teller.parsed.names.full(name.text), tree.under(prep)
    return "", frozenset()


def _is_thinker(teller: Teller, name: str) -> bool:
    """Tell whether a name is a person's, or of somebody who is said to think something."""
    last = name.rsplit(maxsplit=1)[-1]
    return teller.parsed.names.is_person(name) or any(
        word.text == last and word.dep == "nsubj" and tree.words[word.head].lemma in HOLDING
        for tree in teller.parsed.trees
        for word in tree.words
    )
