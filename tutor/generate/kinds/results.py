"""What followed from what a whole sentence tells: "As a result", "which means that", "so that nothing was left"."""

from collections.abc import Collection, Iterator

from tutor.generate.clause import Clause, clause_of, core
from tutor.generate.kinds.asserted import Asserted, asserted
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.inquiry import continued, is_vague, lasting
from tutor.generate.proposal import Proposal
from tutor.generate.telling import MOST_WORDS, Teller
from tutor.generate.tree import Word

LEADING = {"lead": "to", "result": "in", "contribute": "to"}
CAUSING = frozenset("cause trigger spark provoke prompt".split())
LETTING = frozenset("allow enable force cause help prompt lead compel".split())
TAKEN = "\u201c{}.\u201d {}"


def results(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what follows from a sentence: within it."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for told in asserted(teller, place, tree):
            clause = told.clause
            if clause.subject is None or is_vague(teller, place, clause):
                continue
            yield from _meaning(lasting(teller, clause), place, told)
            if told.holder:
                continue
            yield from _so_much(teller, place, clause)
            yield from _participle(lasting(teller, clause), place, clause)


def whole(clause: Clause, without: Collection[int]) -> frozenset[int]:
    """Return the places of a clause but for some, shortened where it is long."""
    tree = clause.tree
    unlike = [prep for prep in clause.parts("prep") if prep.low == "unlike" and prep.at < clause.verb.at]
    return core(clause, MOST_WORDS + tree.size(without)) - frozenset(without) - tree.under(*unlike)


def _so_much(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "X was so high that Y": what happened because X was so high?"""
    tree = clause.tree
    for word in clause.parts("acomp", "advmod", "attr"):
        degree = tree.child(word, "advmod")
        if degree is None or degree.low != "so" or word.dep == "attr":
            continue
        verb = next(
            (one for one in (*tree.children(word, "ccomp"), *clause.parts("ccomp", "advcl")) if one.at > word.at), None
        )
        inner = clause_of(tree, verb) if verb is not None else None
        mark = tree.child(verb, "mark") if verb is not None else None
        if inner is None or verb is None or mark is None or mark.low != "that" or inner.subject is None or clause.aux:
            continue
        own = tree.under(verb)
        rest = whole(clause, own)
        answer = teller.statement(place, inner, own - {mark.at}, known=rest, fewest=3, anchored=False)
        told = teller.statement(place, clause, rest)
        if answer is None or told is None or told.text.endswith(" so"):
            continue
        happens = "happened" if clause.is_past else "happens"
        ask = f"What {happens} because {continued(clause, told.text)}?"
        yield recalled("effect", teller.parsed.sentences[place], ask, answer.text, weight=0.78)
        return


def _meaning(teller: Teller, place: int, asked: Asserted) -> Iterator[Proposal]:
    """ "X, which means that Y": what follows from the fact that X?"""
    clause = asked.clause
    tree = clause.tree
    for verb in tree.chosen(clause.places):
        if verb.lemma != "mean" or verb.dep not in ("relcl", "advcl") or verb.tag not in ("VBZ", "VBG"):
            continue
        which = tree.child(verb, "nsubj")
        inner_verb = tree.child(verb, "ccomp")
        own = tree.under(verb)
        if inner_verb is None or (verb.tag == "VBZ" and (which is None or which.low != "which")):
            continue
        if min(own) == 0 or tree.words[min(own) - 1].text not in (",", "\u2014", "\u2013") or verb.at < clause.verb.at:
            continue
        inner = clause_of(tree, inner_verb)
        mark = tree.child(inner_verb, "mark")
        if inner is None or inner.subject is None or mark is None or mark.low != "that":
            continue
        rest = whole(clause, own)
        answer = teller.statement(place, inner, tree.under(inner_verb) - {mark.at}, known=rest, anchored=False)
        told = teller.statement(place, clause, rest)
        if answer is None or told is None:
            continue
        ask = f"What follows from the fact that {continued(clause, told.text)}?"
        yield recalled("effect", teller.parsed.sentences[place], asked.asked(ask), answer.text, weight=0.8)
        return


def _participle(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "X, leading to Y", "X, which led to Y": what did it lead to that X?"""
    tree = clause.tree
    for verb in clause.parts("advcl"):
        own = tree.under(verb)
        which = tree.child(verb, "nsubj")
        if (which is not None and which.low != "which") or verb.at < clause.verb.at:
            continue
        if (which is None and verb.tag != "VBG") or tree.words[min(own) - 1].text not in (",", "\u2014"):
            continue
        if min(own) not in (verb.at, which.at if which else verb.at):
            continue
        yield from _ending(teller, place, clause, verb, own)


def _ending(teller: Teller, place: int, clause: Clause, verb: Word, own: frozenset[int]) -> Iterator[Proposal]:
    tree = clause.tree
    rest = whole(clause, own)
    past = verb.tag == "VBD" or (verb.tag == "VBG" and clause.is_past)
    do = "did" if past else "does"
    if clause.modal:
        return
    what, asked = frozenset[int](), ""
    prep = tree.child(verb, "prep")
    thing = tree.child(verb, "dobj")
    deed = tree.child(verb, "ccomp", "xcomp")
    if verb.lemma in LETTING and deed is not None and deed.tag == "VB":
        doer = tree.child(deed, "nsubj") or thing
        if doer is None:
            return
        kept = tree.under(doer, without=tree.children(doer, "appos", "relcl"))
        to = tree.child(deed, "aux")
        what = tree.under(deed) - kept - ({to.at} if to is not None else frozenset())
        name = teller.phrase(place, tree, kept, known=rest, most=8)
        if name is None:
            return
        asked = f"What {do} this {verb.lemma} {name.text} {'to ' if to is not None else ''}do?"
    elif verb.lemma in CAUSING and thing is not None and deed is None:
        what, asked = tree.under(thing), f"What {do} this {verb.lemma}?"
    elif verb.lemma in LEADING and prep is not None and prep.low == LEADING[verb.lemma]:
        what, asked = tree.under(prep) - {prep.at}, f"What {do} this {verb.lemma} {prep.low}?"
    if not 2 <= tree.size(what) <= 24:
        return
    answer = teller.phrase(place, tree, what, known=rest)
    told = teller.statement(place, clause, rest)
    if answer is not None and told is not None:
        yield recalled(
            "effect", teller.parsed.sentences[place], TAKEN.format(told.text, asked), answer.text, weight=0.76
        )
