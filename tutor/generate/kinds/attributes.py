"""What the cause, the goal, the capital or the largest part of something is."""

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause
from tutor.generate.kinds.askable import PEOPLE
from tutor.generate.kinds.bearers import described
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.judging import agentive, is_unique, overlaps, tells_little
from tutor.generate.kinds.phrases import bracketed, trimmed
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import NOUNS, Tree, Word

_CHIEF = frozenset(
    "main chief primary principal central key biggest major original official only first last final underlying "
    "fundamental basic overall stated core common traditional".split()
)
_ASKED = frozenset(
    "cause reason goal aim purpose capital name key function role task problem difficulty advantage disadvantage "
    "theme benefit drawback danger risk effect result consequence outcome question solution alternative "
    "difference idea unit principle objective motive challenge obstacle weakness strength source origin founder "
    "author inventor language cure currency religion meaning essence basis center centre symbol feature "
    "characteristic step mission answer conclusion lesson plan strategy target argument objection claim exception "
    "concern criticism creator architect discoverer motto seat birthplace nickname term word ingredient component "
    "opposite hallmark trouble point remedy treatment condition requirement criterion method focus subject driver "
    "factor threat barrier product insight view finding hypothesis theory thesis message discovery contribution "
    "legacy invention distinction predecessor successor teacher mentor".split()
)
_OF_ALL = frozenset({"question", "argument", "claim", "point", "problem", "view", "idea", "theory"})


def attributed(teller: Teller, place: int, clause: Clause, subject: Word, what: Word | None) -> Proposal | None:
    """Return the question what the goal of X was for "The goal of X was to Y", and its like, or None."""
    tree = clause.tree
    if clause.verb.lemma != "be" or clause.verb.dep == "relcl" or clause.aux or subject.low in ("one", "ones"):
        return None
    many = subject.tag == "NNS" and tree.child(subject, "nummod") is not None and what is not None
    if subject.tag not in ("NN", "NNP") and not many:
        return None
    chief = is_unique(tree, subject) or any(word.low in _CHIEF for word in tree.children(subject, "amod"))
    if not (subject.lemma in _ASKED or chief or agentive(subject) or many):
        return None
    asked = _asked(teller, place, tree, subject)
    own = tree.under(subject)
    answer = _complement(teller, place, clause, what, own, many) if asked else ""
    if not answer:
        return None
    person = what is not None and what.entity == "PERSON"
    who = "Who" if person and (agentive(subject) or subject.lemma in PEOPLE) else "What"
    return recalled(
        "attribute", teller.parsed.sentences[place], f"{who} {clause.verb.low} {asked}?", answer, weight=0.8
    )


def _asked(teller: Teller, place: int, tree: Tree, subject: Word) -> str:
    """Return "the goal of X" as a question says it, or nothing where it could be that of many."""
    article = tree.child(subject, "det", "poss")
    if article is None or (article.low != "the" and article.dep != "poss"):
        return ""
    of = [one for one in tree.children(subject, "prep", "relcl", "acl") if one.at > subject.at]
    modifiers = tree.children(subject, "amod", "compound", "nmod")
    if not of and article.dep != "poss" and not (is_unique(tree, subject) and len(modifiers) >= 2):
        return ""
    if article.tag == "PRP$" and not tree.child(subject, "amod"):
        return ""
    if subject.lemma in _OF_ALL and not of and not is_unique(tree, subject):
        return ""
    own = trimmed(tree, tree.under(subject) - bracketed(tree))
    told = teller.phrase(place, tree, own, most=16)
    if (
        told is None
        or told.text.startswith(("its ", "his ", "her ", "their "))
        or (not told.inserted and not any(anchors(teller.parsed, tree, own)))
    ):
        return ""
    return told.text


def _complement(
    teller: Teller, place: int, clause: Clause, what: Word | None, known: frozenset[int], many: bool
) -> str:
    """Return what the subject of a clause is said to be: a name, a thing, a deed, a statement; or nothing."""
    tree = clause.tree
    if what is not None:
        joined = bool(tree.children(what, "conj"))
        if what.tag not in NOUNS or joined != many:
            return ""
        if many and not _is_whole(tree, clause, what):
            return ""
        text = described(teller, place, tree, what, known=known)
        short = what.tag in ("NN", "NNS") and len(text.split()) < 2
        return "" if short or tells_little(tree, what) or overlaps(tree.said(known), text) else text
    verb = next((word for word in clause.parts("xcomp", "ccomp", "advcl") if word.at > clause.verb.at), None)
    if verb is None:
        return ""
    own = clause.under(verb) - bracketed(tree)
    mark, to = tree.child(verb, "mark"), tree.child(verb, "aux")
    if verb.dep == "ccomp":
        if mark is None or mark.low != "that":
            return ""
        own -= {mark.at}
    elif to is None or to.low != "to" or to.at != clause.verb.at + 1:
        return ""
    told = teller.phrase(place, tree, trimmed(tree, own), known=known, most=26)
    return told.text if told is not None and len(told.text.split()) >= 3 else ""


def _is_whole(tree: Tree, clause: Clause, what: Word) -> bool:
    """Tell whether a list has as many members as its head says."""
    told = tree.child(clause.subject, "nummod") if clause.subject is not None else None
    count = 1
    last = what
    while (following := tree.child(last, "conj")) is not None:
        last, count = following, count + 1
    return told is not None and _NUMBERS.get(told.low) == count


_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
