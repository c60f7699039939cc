"""What an article comes back to, and what it says of things in general."""

from collections import Counter
from functools import lru_cache

from tutor.generate.clause import Clause, short_subject
from tutor.generate.kinds.askable import OPEN, PEOPLE, VAGUE, contents, is_human
from tutor.generate.mentions import names
from tutor.generate.parsing import Parsed
from tutor.generate.telling import Teller


@lru_cache(maxsize=4)
def _met(parsed: Parsed) -> Counter[str]:
    """Return how often an article says each noun and adjective, in dictionary form."""
    return Counter(
        word.lemma.casefold() for tree in parsed.trees for word in tree.words if word.tag[:2] in ("NN", "JJ", "VB")
    )


def is_term(teller: Teller, clause: Clause) -> bool:
    """Tell whether a subject is one of the things that the article is about: its words are met again and again."""
    tree, subject = clause.tree, clause.subject
    if subject is None or subject.tag not in ("NN", "NNS", "NNP", "NNPS", "VBG"):
        return False
    own = [word for word in tree.chosen(short_subject(clause)) if word.tag[:2] in ("NN", "JJ", "VB")]
    if subject.tag == "VBG" or any(word.dep in ("csubj", "pcomp") for word in own):
        return subject.dep == "csubj" and len(own) > 1
    met = _met(teller.parsed)
    if subject.lemma.casefold() in VAGUE or (subject.lemma in PEOPLE and len(own) == 1):
        return False
    if any(word.lemma.casefold() in teller.parsed.titled for word in own):
        return True
    return met[subject.lemma.casefold()] > 1 and all(met[word.lemma.casefold()] > 1 for word in own[:2])


def is_salient(teller: Teller, clause: Clause) -> bool:
    """Tell whether the article comes back to what a subject names."""
    tree, subject = clause.tree, clause.subject
    if subject is None or subject.tag == "PRP":
        return subject is not None
    if any(word.tag == "PRP$" for word in tree.children(subject, "poss")):
        return True
    found = [one for one in names(tree) if one.first in short_subject(clause) or one.last in short_subject(clause)]
    known = teller.parsed.names
    for name in found:
        full = known.full(name.text)
        met = sum(count for text, count in known.counts.items() if known.full(text) == full)
        if met > 1 or full in known.title or name.text in known.title:
            return True
    return is_term(teller, clause)


def is_general(teller: Teller, clause: Clause) -> bool:
    """Tell whether a clause says how things are of a kind of things that has more than a bare noun for a name."""
    tree, subject = clause.tree, clause.subject
    if subject is None or clause.is_past or clause.finite.lemma == "have" or subject.tag not in ("NN", "NNS"):
        return False
    article = tree.child(subject, "det")
    if (article is not None and article.low in ("a", "an")) or is_human(teller, tree, subject) or clause.modal in OPEN:
        return False
    return len(contents(tree.said(short_subject(clause)))) > 1
