"""Whether a clause tells how things are, or what a thing did for good, and no news and nobody's life."""

from tutor.generate.clause import Clause, short_subject
from tutor.generate.kinds.askable import is_human
from tutor.generate.kinds.asserted import is_torn
from tutor.generate.kinds.plain import is_plain
from tutor.generate.kinds.salient import is_news
from tutor.generate.telling import Teller
from tutor.generate.tree import Word

_MODALS = frozenset({"", "can", "may", "could", "might", "must"})
_NOW = frozenset("now currently today recently yet soon ago still already".split())
_NARRATIVE = frozenset(
    "be have say tell write announce report begin start continue come go meet enter leave arrive sell buy visit "
    "decide vote want try win lose reach receive get find show see release launch hold add declare call ask take "
    "note warn give make do become remain appear happen include feature".split()
)
_AGENTS = frozenset(
    "team producer company government official ministry army force court congress party club bank firm group council "
    "parliament administration agency police grandfather father mother son daughter family king queen president "
    "minister director leader troop soldier".split()
)


_DESCRIBED = 3
_SOME = frozenset("several remaining dozen dozens few surrounding resulting".split())


def is_lasting(clause: Clause) -> bool:
    """Tell whether a clause plainly says how things are, and not only how they stand just now."""
    tree = clause.tree
    if clause.negated or clause.modal not in _MODALS:
        return False
    if clause.is_past and not clause.modal and not _is_of_history(clause):
        return False
    if clause.verb.tag == "VBG" or is_torn(tree, short_subject(clause)) or not _is_settled_state(clause):
        return False
    if (
        clause.shared
        and not clause.aux
        and any(one.tag == "MD" for above in tree.above(clause.verb) for one in tree.children(above, "aux"))
    ):
        return False
    if any(word.low in _NOW for word in clause.parts("advmod")):
        return False
    return is_plain(clause, whole=True)


def is_general_enough(teller: Teller, place: int, clause: Clause, subject: Word) -> bool:
    """Tell whether a clause that tells of what was, or has been, is no news, forecast or part of somebody's life."""
    tree = clause.tree
    own = tree.chosen(short_subject(clause))
    if any(word.low in _SOME for word in own):
        return False
    perfect = any(word.lemma == "have" for word in clause.aux)
    if not perfect and not clause.is_past:
        return True
    article = tree.child(subject, "det")
    if subject.lemma in _AGENTS or (article is not None and article.low in ("a", "an")):
        return False
    if (perfect and not teller.parsed.is_generic) or is_news(teller.parsed):
        return False
    if clause.is_past and not _says_which(teller, place, clause, subject):
        return False
    return not is_human(teller, tree, subject) and not any(word.entity == "PERSON" for word in own)


def _says_which(teller: Teller, place: int, clause: Clause, subject: Word) -> bool:
    """Tell whether a subject names a thing, describes it in some words, or stands for a name."""
    tree, own = clause.tree, short_subject(clause)
    if subject.tag == "PRP" or any(word.tag in ("NNP", "NNPS") for word in tree.chosen(own)):
        return True
    behind = [one for one in tree.children(subject, "prep", "acl", "relcl") if one.at > subject.at]
    if sum(tree.size(tree.under(one)) for one in behind) >= _DESCRIBED:
        return True
    settled = teller.alone.settled(place, own)
    return settled is not None and settled.inserted


def _is_of_history(clause: Clause) -> bool:
    """Tell whether a clause in the past tells what a thing did or brought about, not what somebody happened to do."""
    subject = clause.subject
    if subject is None or clause.verb.lemma in _NARRATIVE or any(word.lemma == "have" for word in clause.aux):
        return False
    if subject.tag in ("NNP", "NNPS"):
        return subject.entity in ("", "EVENT", "LAW", "LOC", "FAC", "WORK_OF_ART", "PRODUCT")
    return subject.tag in ("NN", "NNS", "VBG", "PRP") and subject.low not in ("he", "she")


def _is_settled_state(clause: Clause) -> bool:
    """Tell whether a clause in the perfect tells of a kind of thing, and not what somebody has just done."""
    if not any(word.lemma == "have" for word in clause.aux):
        return True
    return not clause.modal and clause.subject is not None and clause.subject.tag in ("NN", "NNS")
