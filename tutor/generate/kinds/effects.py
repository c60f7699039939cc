"""What came of what: "led to", "caused", "allowed them to"."""

from collections.abc import Iterator

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, clause_of, core, short_subject
from tutor.generate.kinds.asserted import Asserted, asserted
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.inquiry import answered, is_vague, lasting, posed, question, stated
from tutor.generate.kinds.results import LEADING, results
from tutor.generate.kinds.sequels import sequels
from tutor.generate.proposal import Proposal
from tutor.generate.telling import MOST_WORDS, Teller
from tutor.generate.tree import Word

_CAUSING = frozenset("cause trigger spark provoke prompt ignite precipitate".split())
_PHRASES = {("give", "rise"): "to", ("pave", "way"): "for", ("lay", "groundwork"): "for", ("open", "door"): "to"}
_LETTING = frozenset(
    "allow enable help let force require compel encourage permit oblige lead cause persuade convince inspire prompt "
    "urge teach".split()
)
_CHANCES = frozenset("possibility opportunity time ability chance power right effort plan way decision".split())
_EMPTY = frozenset("thing fact way reason result problem matter question case".split())


def effects(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what something led to, and for what it let others do."""
    for place, tree in enumerate(teller.parsed.trees):
        for told in asserted(teller, place, tree):
            clause = told.clause
            if clause.subject is None or clause.negated:
                continue
            yield from _let(lasting(teller, clause), place, told)
            yield from _meant(lasting(teller, clause), place, told)
            yield from _caused_kind(teller, place, told)
            if clause.is_passive:
                yield from _caused_by(teller, place, told)
            else:
                yield from _led_to(teller, place, told)
    yield from results(teller)
    yield from sequels(teller)


def _effect(clause: Clause) -> tuple[frozenset[int], Word] | None:
    """Return the places of what a clause says came of its subject, with its chief word."""
    lemma = clause.verb.lemma
    holder = next(iter(clause.parts("dobj")), None)
    if lemma in _CAUSING:
        return (clause.under(holder), holder) if holder is not None and not clause.parts("ccomp", "xcomp") else None
    link = LEADING.get(lemma, "") if holder is None else _PHRASES.get((lemma, holder.lemma), "")
    for prep in (*clause.parts("prep"), *(clause.tree.children(holder, "prep") if holder is not None else ())):
        what = clause.tree.child(prep, "pobj", "pcomp")
        if link and prep.low == link and what is not None:
            return clause.under(what), what
    return None


def _led_to(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X led to Y": what did X lead to? Or, where X is the less known: what led to Y?"""
    clause = told.clause
    tree = clause.tree
    found = _effect(clause)
    subject = clause.subject
    if found is None or subject is None or subject.tag not in ("NN", "NNS", "NNP", "NNPS", "VBG", "PRP"):
        return
    own, what = found
    sentence = teller.parsed.sentences[place]
    name = short_subject(clause)
    if clause.shared and clause.verb.dep != "relcl" and (told.holder or not _is_causing_too(clause)):
        return
    if subject.lemma in _EMPTY or tree.size(name) > 12 or not 2 <= tree.size(own) <= 24:
        return
    if _is_known(teller, place, clause, name) and tree.size(own) >= 3:
        asked = question(teller, place, told, "What", own)
        answer = answered(teller, place, tree, own, name, asked.text) if asked is not None else ""
        if asked is not None and answer:
            yield recalled("effect", sentence, told.asked(asked.text), answer, weight=0.8)
            return
    if clause.shared or subject.tag == "PRP" or not any(anchors(teller.parsed, tree, own)):
        return
    if what.tag not in ("NNP", "NNPS") and tree.size(own) < 3:
        return
    cause = teller.phrase(place, tree, clause.subject_places, most=20)
    back = teller.subject_question(place, clause, "What")
    if cause is not None and back is not None and len(cause.text.split()) >= 2:
        yield recalled("cause", sentence, told.asked(back.text), cause.text, weight=0.76)


def _meant(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X meant that Y": what did X mean?"""
    clause = told.clause
    tree = clause.tree
    subject = clause.subject
    if clause.verb.lemma not in ("mean", "ensure") or clause.shared or subject is None or subject.tag == "PRP":
        return
    for verb in clause.parts("ccomp"):
        inner = clause_of(tree, verb)
        mark = tree.child(verb, "mark")
        if inner is None or inner.subject is None or mark is None or mark.low != "that":
            continue
        own = tree.under(verb)
        if not _is_known(teller, place, clause, short_subject(clause)):
            return
        asked = question(teller, place, told, "What", own)
        answer = ""
        if asked is not None and len(asked.text.split()) >= 5:
            answer = stated(teller, place, inner, own - {mark.at}, clause.places - own, asked.text)
        if asked is not None and answer:
            yield recalled("effect", teller.parsed.sentences[place], told.asked(asked.text), answer, weight=0.78)
            return


def _is_causing_too(clause: Clause) -> bool:
    """Tell whether the clause before, whose subject this one shares, has an object of the same subject's doing."""
    above = next((one for one in clause.tree.above(clause.verb) if one.dep != "conj"), None)
    return above is not None and clause.tree.child(above, "dobj") is not None


def _is_known(teller: Teller, place: int, clause: Clause, name: frozenset[int]) -> bool:
    """Tell whether a subject says which thing it is, so that it can be asked what came of it."""
    tree = clause.tree
    article = tree.child(clause.subject, "det") if clause.subject is not None else None
    if clause.subject is None or (article is not None and article.low in ("a", "an", "some", "any")):
        return False
    if any(anchors(teller.parsed, tree, name)) or clause.subject.tag == "PRP":
        return True
    told = teller.phrase(place, tree, name)
    return told is not None and told.inserted


def _caused_by(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "Y was caused by X": what caused Y?"""
    clause = told.clause
    tree = clause.tree
    agent = next(iter(clause.parts("agent")), None)
    if agent is None or clause.verb.lemma not in _CAUSING or clause.shared or clause.subject is None:
        return
    if clause.subject.tag == "PRP" or clause.finite.low not in ("is", "are", "was", "were"):
        return
    own = clause.under(agent)
    name = short_subject(clause)
    rest = core(clause, MOST_WORDS) - own - clause.subject_places - {one.at for one in (*clause.aux, clause.verb)}
    told_name = teller.phrase(place, tree, name, most=14)
    answer = teller.phrase(place, tree, own - {agent.at}, known=name)
    after = teller.phrase(place, tree, rest, known=name) if tree.size(rest) else None
    if told_name is None or answer is None or (tree.size(rest) and after is None) or tree.size(rest) > 10:
        return
    if not any(anchors(teller.parsed, tree, name)):
        return
    verb = f"{clause.verb.lemma.removesuffix('e')}ed" if clause.is_past else f"{clause.verb.lemma}s"
    text = " ".join(("What", verb, told_name.text, *([after.text] if after else []))) + "?"
    yield recalled("cause", teller.parsed.sentences[place], told.asked(text), answer.text, weight=0.78)


def _caused_kind(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X is a disease caused by Y": what causes X?"""
    clause = told.clause
    tree = clause.tree
    if clause.verb.lemma != "be" or clause.aux or clause.shared or clause.subject is None:
        return
    for noun in clause.parts("attr"):
        verb = tree.child(noun, "acl")
        agent = tree.child(verb, "agent") if verb is not None and verb.lemma in _CAUSING else None
        if agent is None:
            continue
        name = short_subject(clause)
        who = teller.phrase(place, tree, name, most=8)
        answer = teller.phrase(place, tree, tree.under(agent) - {agent.at}, known=name)
        if (
            who is None
            or answer is None
            or is_vague(teller, place, clause)
            or (clause.subject.tag == "PRP" and not who.inserted)
        ):
            continue
        text = f"What {'caused' if clause.is_past else 'causes'} {who.text}?"
        yield recalled("cause", teller.parsed.sentences[place], told.asked(text), answer.text, weight=0.78)


def _let(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X allowed Y to Z": what did X allow Y to do?"""
    clause = told.clause
    tree = clause.tree
    if clause.verb.lemma not in _LETTING or clause.is_passive or clause.subject is None:
        return
    things = [
        word for thing in clause.parts("dobj") for word in tree.children(thing, "acl") if thing.lemma not in _CHANCES
    ]
    verb = next(
        (one for one in (*clause.parts("ccomp", "xcomp"), *things) if one.tag == "VB" and one.at > clause.verb.at), None
    )
    if verb is None or tree.child(verb, "mark"):
        return
    doer = tree.child(verb, "nsubj")
    to = tree.child(verb, "aux")
    if doer is None and not clause.parts("dobj"):
        return
    if not _is_known(teller, place, clause, short_subject(clause)):
        return
    if to is not None and to.tag != "TO":
        return
    kept = tree.under(doer) if doer is not None else frozenset[int]()
    own = clause.under(verb) - kept
    own -= {to.at} if to is not None else frozenset()
    if tree.size(own) < 2 or verb.lemma in ("be", "do") or tree.child(verb, "neg"):
        return
    made = posed(teller, place, told, "What", own)
    if made is None:
        return
    asked, answer = made
    last = [word.text for word in tree.chosen(clause.places - own) if word.text[0].isalnum()][-1]
    if not asked.removesuffix("?").endswith(last):
        return
    text = f"{asked[:-1]} do?"
    yield recalled("effect", teller.parsed.sentences[place], told.asked(text), answer, weight=0.76)
