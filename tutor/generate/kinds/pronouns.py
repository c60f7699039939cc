"""What an "it" or "they" of one clause stands for in another."""

import re

from tutor.generate.clause import Clause, short_subject
from tutor.generate.lexicon import IT, THEY
from tutor.generate.telling import Teller
from tutor.generate.tree import Word

_PREFERRING = frozenset(
    "prefer like love hate fear avoid choose favor favour criticize criticise blame praise oppose reject admire value "
    "want need dislike condemn distrust trust welcome resent".split()
)
"""Verbs that are explained by what their object is like: "managers prefer it, because it ..."."""
_MOST = 8


def named_after(teller: Teller, clause: Clause, place: int, other: Clause) -> dict[int, str]:
    """Return what is said for the "it" or "they" a clause begins with, if it is the subject of another clause."""
    tree, subject = clause.tree, clause.subject
    if subject is None or subject.tag != "PRP":
        return {}
    family = IT if subject.low in IT else THEY if subject.low in THEY else frozenset[str]()
    noun = _preferred(other, family) or _meant(teller, other, family)
    if noun is None:
        return {}
    if them := _counterpart(teller, place, clause, other, family, noun):
        text = _said(teller, place, other, noun)
        own = {word.at: word.text for word in tree.chosen(clause.places) if word.low in ("their", "themselves")}
        return own | them | {subject.at: f"[{text}]"} if text else {}
    plural = ("NNS", "NNPS") if family is THEY else ("NN", "NNP", "VBG")
    again = [w for w in tree.chosen(clause.places) if w.low in family and w.tag == "PRP" and w.at != subject.at]
    if any(w.dep != "nsubj" for w in again) or any(
        one.tag in plural and subject.at < one.at < w.at for w in again for one in tree.chosen(clause.places)
    ):
        return {}
    if any(tree.children(clause.verb, "acomp", "attr")) and _is_empty(clause):
        return {}
    text = _said(teller, place, other, noun)
    if not text:
        return {}
    found = {subject.at: f"[{text}]"}
    return found | {w.at: w.text for w in tree.chosen(clause.places) if w.low in family and w.at != subject.at}


def named_within(teller: Teller, clause: Clause, place: int, other: Clause) -> dict[int, str]:
    """Return what is said for the one "it" or "their" within a clause that nothing before it there can mean."""
    tree = clause.tree
    found = [word for word in tree.chosen(clause.places) if word.low in IT | THEY]
    if len(found) != 1 or found[0] is clause.subject:
        return {}
    word = found[0]
    family = IT if word.low in IT else THEY
    plural = ("NNS", "NNPS") if family is THEY else ("NN", "NNP")
    noun = _meant(teller, other, family)
    if noun is None or any(one.tag in plural and one.at < word.at for one in tree.chosen(clause.places)):
        return {}
    text = _said(teller, place, other, noun)
    if not text:
        return {}
    owned = ("\u2019" if text.endswith("s") else "\u2019s") if word.tag == "PRP$" else ""
    return {word.at: f"[{text}{owned}]"}


def _said(teller: Teller, place: int, other: Clause, noun: Word) -> str:
    """Return a noun with what belongs to it, shortened where it is long, or nothing where it cannot stand alone."""
    tree = other.tree
    own = short_subject(other) if noun is other.subject else tree.under(noun)
    own -= {word.at for word in tree.children(noun, "amod") if word.low == "current"}
    clauses = [word for word in tree.chosen(own) if word.dep in ("relcl", "acl") and word.at > noun.at]
    for places in (own, own - tree.under(*clauses)):
        told = teller.phrase(place, tree, places, most=_MOST)
        if told is not None:
            return _bare(told.text)
    return ""


def _meant(teller: Teller, other: Clause, family: frozenset[str]) -> Word | None:
    """Return what a pronoun may stand for in a clause: its subject, else, where that cannot be, its object."""
    for noun in (other.subject, *other.parts("dobj")):
        if noun is None or noun.tag not in ("NN", "NNS", "NNP", "NNPS", "VBG") or not family:
            continue
        many = noun.tag in ("NNS", "NNPS") or bool(other.tree.children(noun, "conj"))
        if many == (family is THEY) and not teller.parsed.names.is_person(noun.text):
            return noun
    return None


def _preferred(other: Clause, family: frozenset[str]) -> Word | None:
    """Return the object of a verb that is explained by what its object is like."""
    noun = next(iter(other.parts("dobj")), None)
    if other.verb.lemma not in _PREFERRING or other.is_passive or noun is None or noun.tag[:2] != "NN":
        return None
    many = noun.tag in ("NNS", "NNPS") or bool(other.tree.children(noun, "conj"))
    return noun if many == (family is THEY) else None


def _counterpart(
    teller: Teller, place: int, clause: Clause, other: Clause, family: frozenset[str], noun: Word
) -> dict[int, str]:
    """Return what is said for "them" beside a "they" that means `noun`: of subject and object the other one."""
    tree = clause.tree
    found = [word for word in tree.chosen(clause.places) if word.low == "them" and family is THEY]
    rest = [one for one in (other.subject, *other.parts("dobj")) if one is not None and one is not noun]
    if len(found) != 1 or len(rest) != 1 or rest[0].tag not in ("NNS", "NNPS"):
        return {}
    near = clause.verb.at in (found[0].head, tree.words[found[0].head].head)
    if not near or any(one.tag == "NNS" and one.at < found[0].at for one in tree.chosen(clause.places)):
        return {}
    text = _said(teller, place, other, rest[0])
    return {found[0].at: f"[{text}]"} if text else {}


def _is_empty(clause: Clause) -> bool:
    """Tell whether "it" only prepares for a clause: "it is wrong to"."""
    deep = [
        one for word in clause.parts("acomp", "attr") for one in clause.tree.children(word, "xcomp", "ccomp", "relcl")
    ]
    return (
        bool(clause.parts("ccomp", "xcomp", "advcl") or deep)
        and clause.subject is not None
        and clause.subject.low == "it"
    )


def _bare(text: str) -> str:
    """Return a text without square brackets."""
    return re.sub(r"[\[\]]", "", text)
