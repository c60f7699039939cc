"""Who did it, what was done, and where: questions for the names in a sentence."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds.forms import recalled, typed
from tutor.generate.naming import names
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller, short_subject

_DULL = frozenset(
    "be have do say tell write note report add explain show suggest argue claim believe think state get go come make "
    "take use include see want need try help know feel look seem become continue begin start remain keep let put give "
    "allow call ask agree hope expect want like face".split()
)
_MAKING = frozenset(
    "invent discover found establish create design build develop introduce write publish compose paint propose formulate "
    "coin patent launch win lead defeat conquer found sign pass ratify abolish assassinate order commission isolate "
    "synthesize sequence identify overthrow invade annex colonize colonise explore demonstrate prove unify patent".split()
)
_SITED = frozenset(
    "bear found locate establish build hold sign discover originate begin bury die launch open live grow settle base situate".split()
)


def actors(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for who did something, where it was done, and what somebody made."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            if clause.subject is None or clause.negated or clause.modal or clause.shared:
                continue
            yield from _who(teller, place, clause)
            yield from _by_whom(teller, place, clause)
            yield from _where(teller, place, clause)
            yield from _what(teller, place, clause)


def _who(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    subject = clause.subject
    if subject is None or subject.tag not in ("NNP",) or clause.verb.lemma not in _MAKING or clause.is_passive:
        return
    if not tree.children(clause.verb, "dobj") or tree.children(subject, "conj"):
        return
    name = next((one for one in names(tree) if one.last == subject.at), None)
    if name is None:
        return
    full = teller.parsed.names.full(name.text)
    person = teller.parsed.names.is_person(full)
    asked = "Who" if person else {"GPE": "Which country or place", "ORG": "Which body", "NORP": ""}.get(name.kind, "")
    if not asked or clause.finite.tag == "VBP":
        return
    told = teller.subject_question(place, clause, asked)
    if told is not None and name.text not in told.text:
        yield typed("who", teller.parsed.sentences[place], told.text, full, weight=0.8)


def _by_whom(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    agent = next(iter(clause.parts("agent")), None)
    if agent is None or not clause.is_passive:
        return
    doer = tree.child(agent, "pobj")
    if doer is None or doer.tag != "NNP" or tree.children(doer, "conj"):
        return
    name = next((one for one in names(tree) if one.last == doer.at), None)
    if name is None or name.kind not in ("PERSON", "ORG", "GPE"):
        return
    asked = "By whom" if name.kind == "PERSON" else ("By which body" if name.kind == "ORG" else "By which country")
    told = teller.question(place, clause, asked, without=tree.under(agent))
    if told is not None and len(told.text.split()) >= 5:
        yield typed("who", teller.parsed.sentences[place], told.text, teller.parsed.names.full(name.text), weight=0.76)


def _where(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    if clause.verb.lemma not in _SITED:
        return
    for prep in clause.parts("prep"):
        spot = tree.child(prep, "pobj")
        if (
            prep.low not in ("in", "at", "near", "on")
            or spot is None
            or spot.entity not in ("GPE", "LOC", "FAC")
            or spot.tag != "NNP"
        ):
            continue
        own = tree.under(prep)
        answer = teller.phrase(place, tree, own - {prep.at}, most=6)
        told = teller.question(place, clause, "Where", without=own)
        if answer is not None and told is not None:
            yield typed("where", teller.parsed.sentences[place], told.text, answer.text, weight=0.72)
            return


def _what(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    subject = clause.subject
    if subject is None or clause.verb.lemma not in _MAKING - {"lead", "order"} or clause.is_passive:
        return
    if subject.tag not in ("NNP", "NNPS", "PRP"):
        return
    thing = next(iter(clause.parts("dobj")), None)
    if thing is None or thing.tag not in ("NN", "NNS", "NNP"):
        return
    own = clause.under(thing)
    if not 2 <= tree.size(own) <= 14:
        return
    answer = teller.phrase(place, tree, own, known=short_subject(clause))
    told = teller.question(place, clause, "What", without=own)
    if answer is not None and told is not None and len(told.text.split()) >= 6:
        yield recalled("what", teller.parsed.sentences[place], told.text, answer.text, weight=0.7)
