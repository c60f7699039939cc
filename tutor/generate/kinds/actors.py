"""Who did it, where it was done, and what somebody made: questions for the names in a sentence."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, main_clauses, short_subject
from tutor.generate.kinds.agents import agents
from tutor.generate.kinds.bearers import Bearer, asking, bearer, described, entitled, evidence, met, role
from tutor.generate.kinds.forms import recalled, typed
from tutor.generate.kinds.judging import hedged
from tutor.generate.kinds.phrases import bracketed, loose, trimmed
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller, Told
from tutor.generate.tree import Tree, Word

_MAKING = frozenset(
    "invent discover found establish create design build develop introduce write publish compose paint propose "
    "coin formulate patent launch win defeat conquer sign pass ratify abolish assassinate commission isolate "
    "synthesize overthrow invade annex colonize colonise demonstrate prove unify translate devise pioneer "
    "excavate decipher decode popularize popularise abdicate nationalize nationalise liberate inaugurate".split()
)
_DOING = frozenset(
    "order sequence identify explore compile construct open rule govern adopt ban outlaw declare complete direct "
    "observe describe inspire rebuild capture destroy occupy elect appoint crown succeed reform map measure "
    "detect test operate own convert unite impose repeal veto negotiate mediate finance fund record lead name "
    "head chair".split()
)
_DULL = frozenset(
    "be have do say tell write note report add explain show suggest argue claim believe think state get go come "
    "make take use include see want need try help know feel look seem become continue begin start remain keep let "
    "put give allow join visit meet send hold play cite mention own call ask agree hope expect like face".split()
)
_QUARTERS = frozenset("north south east west northeast northwest southeast southwest".split())
_ORDERING = frozenset("order decree propose discover demonstrate prove rule declare".split())
_STAYING = frozenset("live settle study teach open grow hold".split())
_COMMON = frozenset({"pass", "win", "launch", "sign", "introduce"})
_SITED = frozenset(
    "bear found locate establish build hold sign discover originate begin bury die launch open live grow settle "
    "base situate headquarter study teach raise evolve spread emerge lie".split()
)


def actors(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for who did something, where it was done, and what somebody made."""
    yield from agents(teller)
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            if clause.subject is None or clause.negated or clause.modal or hedged(clause):
                continue
            yield from _who(teller, place, clause, clause.subject)
            if not clause.shared:
                yield from _where(teller, place, clause)
                yield from _what(teller, place, clause)
        for word in tree.words:
            if word.dep == "relcl" and (made := clause_of(tree, word)) is not None and _is_who(made):
                yield from _who(teller, place, made, tree.words[word.head])


def _is_who(clause: Clause) -> bool:
    """Tell whether a relative clause plainly says what somebody did."""
    who = clause.subject is not None and clause.subject.low == "who"
    return who and not (clause.negated or clause.modal or hedged(clause))


def _who(teller: Teller, place: int, clause: Clause, subject: Word) -> Iterator[Proposal]:
    tree = clause.tree
    beside = entitled(teller, tree, subject)
    if (subject.tag not in ("NNP", "PRP") and beside is None) or clause.verb.lemma in _DULL or clause.is_passive:
        return
    things = clause.parts("dobj", "ccomp") if clause.verb.lemma in _ORDERING else clause.parts("dobj")
    if not things or (clause.shared and clause.verb.tag not in ("VBD", "VBZ")):
        return
    who = beside[0] if beside is not None else bearer(teller, place, tree, subject)
    if who is None or not who.proper or who.plural:
        return
    thing = things[0]
    own = tree.under(thing)
    if (tree.size(own) < 3 and thing.tag not in ("NNP", "NNPS")) or thing.tag == "PRP":
        return
    title = role(tree, subject) if who.is_person and subject.tag == "NNP" else ""
    if beside is not None:
        title = beside[1]
    asked = f"Which {title}" if title else asking(who)
    if (
        not asked
        or clause.finite.tag == "VBP"
        or not ((title[:1].isupper() and title[1:2].islower()) or _matters(teller, who, clause.verb))
    ):
        return
    told = teller.subject_question(place, clause, asked, drop=loose(clause))
    if told is not None and clause.verb.lemma not in _MAKING and (not clause.is_past or not _fixed(told.text)):
        return
    quote, others = evidence(teller, place, who.bare)
    if told is None or not quote or not _sound(told) or _says(told.text, who.bare):
        return
    weight = 0.8 if clause.is_past else 0.72
    yield typed("who", teller.parsed.sentences[place], told.text, who.bare, weight=weight, quote=quote, others=others)


def _fixed(ask: str) -> bool:
    """Tell whether a question has two names or figures that fix what it means."""
    words = ask.split()[1:]
    return sum(word[:1].isupper() or word[:1].isdigit() for word in words) >= (2 if len(words) < 8 else 1)


def _matters(teller: Teller, who: Bearer, verb: Word) -> bool:
    """Tell whether a student may be asked for somebody: for what he made, or because the article comes back to him."""
    lemma = verb.lemma
    if lemma in _MAKING:
        return True
    if met(teller, who.bare) < 2 or (who.kind == "ORG" and lemma not in _DOING):
        return False
    hero = who.bare == teller.parsed.names.hero or who.bare.casefold() in teller.parsed.reading.article.title.casefold()
    return not hero


def _where(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    if clause.verb.lemma not in _SITED or clause.subject is None:
        return
    who = bearer(teller, place, tree, clause.subject)
    if who is None or not who.proper:
        return
    for prep in clause.parts("prep"):
        spot = tree.child(prep, "pobj")
        if prep.low not in ("in", "at", "near", "on") or spot is None or spot.tag != "NNP":
            continue
        if spot.entity not in ("GPE", "LOC", "FAC") and not (
            spot.entity == "ORG" and clause.verb.lemma in ("study", "teach")
        ):
            continue
        own = tree.under(prep)
        said = own if prep.low in ("near", "on") else own - {prep.at}
        answer = teller.phrase(place, tree, trimmed(tree, said - bracketed(tree)), most=8)
        told = teller.question(place, clause, "Where", without=own | loose(clause))
        bare = answer is not None and answer.text.casefold() in _QUARTERS
        if told is not None and clause.verb.lemma in _STAYING and not any(char.isdigit() for char in told.text):
            return
        if answer is None or bare or answer.inserted or told is None or not _sound(told) or len(told.text.split()) < 5:
            continue
        if any(
            one.low in ("in", "at", "near") and one.at != prep.at and _is_spot(tree, one)
            for one in clause.parts("prep")
        ):
            return
        quote, others = evidence(teller, place, who.bare) if who.proper else (tree.text, ())
        yield recalled(
            "where", teller.parsed.sentences[place], told.text, answer.text, weight=0.76, quote=quote, others=others
        )
        return


def _is_spot(tree: Tree, prep: Word) -> bool:
    spot = tree.child(prep, "pobj")
    return spot is not None and spot.entity in ("GPE", "LOC", "FAC")


def _what(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree, subject = clause.tree, clause.subject
    if subject is None or clause.verb.lemma not in _MAKING - {"prove", "pass"} or clause.is_passive:
        return
    if subject.tag not in ("NNP", "NNPS", "PRP"):
        return
    thing = next(iter(clause.parts("dobj")), None)
    if thing is None or thing.tag not in ("NN", "NNS", "NNP"):
        return
    own = trimmed(tree, clause.under(thing) - bracketed(tree))
    if (
        not 3 <= tree.size(own) <= 16
        or tree.children(thing, "nummod")
        or any(one.tag == "PRP$" for one in tree.chosen(own))
    ):
        return
    if (
        next(iter(clause.parts("conj")), None) is not None
        and clause.parts("conj")[0].at > thing.at
        and clause.verb.tag == "VB"
    ):
        return
    answer = described(teller, place, tree, thing, known=short_subject(clause), most=16)
    told = teller.question(place, clause, "What", without=clause.under(thing) | loose(clause))
    fixing = tree.chosen(clause.places - clause.subject_places - loose(clause))
    if clause.verb.lemma in _COMMON and not any(word.tag in ("NNP", "NNPS", "CD") for word in fixing):
        return
    contents = [word for word in tree.chosen(own) if word.tag[:2] in ("NN", "JJ", "CD", "VB")]
    if len(contents) < 3 and not any(word.tag in ("NNP", "NNPS") for word in contents):
        return
    if len(answer.split()) >= 3 and told is not None and _sound(told) and len(told.text.split()) >= 5:
        yield recalled("what", teller.parsed.sentences[place], told.text, answer, weight=0.68)


def _sound(told: Told) -> bool:
    """Tell whether a question has no marks that its sentence needed and it does not."""
    if re.search(r" and (?:had|has|have|is|was|are|were) |\b(?:in|of|at|by|on|from|with|to|for|and)\?$", told.text):
        return False
    return not any(mark in told.text for mark in (":", ";", "\u2014", " - ", ", ,", " where ", "similar", " those "))


def _says(text: str, name: str) -> bool:
    low = text.casefold()
    return any(part in low for part in name.casefold().split() if len(part) > 3)
