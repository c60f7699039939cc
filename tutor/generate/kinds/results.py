"""What followed from what a whole sentence tells: "As a result", "which means that", "so that nothing was left"."""

import re
from collections.abc import Collection, Iterator

from tutor.generate.clause import Clause, clause_of, core, main_clauses
from tutor.generate.kinds.asserted import Asserted, asserted
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.inquiry import continued, is_vague
from tutor.generate.proposal import Proposal
from tutor.generate.telling import MOST_WORDS, Teller
from tutor.generate.tree import Tree, Word

_RESULTING = ("as a result", "as a consequence", "consequently", "in consequence")
_HENCE = ("therefore", "thus", "hence", "for this reason", "for that reason", "accordingly")
_LEADING = {"lead": "to", "result": "in", "contribute": "to"}
_CAUSING = frozenset("cause trigger spark provoke prompt".split())
_LETTING = frozenset("allow enable force cause help prompt lead compel".split())
_OUTCOMES = frozenset("result consequence outcome effect".split())
_TAKEN = "\u201c{}.\u201d {}"


def results(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what follows from a sentence: within it, or in the one after it."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for told in asserted(teller, place, tree):
            clause = told.clause
            if clause.subject is None or is_vague(teller, clause):
                continue
            yield from _meaning(teller, place, told)
            if told.holder:
                continue
            yield from _so_much(teller, place, clause)
            yield from _participle(teller, place, clause)
        yield from _after(teller, place, tree)


def _whole(clause: Clause, without: Collection[int]) -> frozenset[int]:
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
        if inner is None or verb is None or mark is None or mark.low != "that" or inner.subject is None:
            continue
        own = tree.under(verb)
        rest = _whole(clause, own)
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
        rest = _whole(clause, own)
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
    rest = _whole(clause, own)
    past = verb.tag == "VBD" or (verb.tag == "VBG" and clause.is_past)
    do = "did" if past else "does"
    if clause.modal:
        return
    what, asked = frozenset[int](), ""
    prep = tree.child(verb, "prep")
    thing = tree.child(verb, "dobj")
    deed = tree.child(verb, "ccomp", "xcomp")
    if verb.lemma in _LETTING and deed is not None and deed.tag == "VB":
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
    elif verb.lemma in _CAUSING and thing is not None and deed is None:
        what, asked = tree.under(thing), f"What {do} this {verb.lemma}?"
    elif verb.lemma in _LEADING and prep is not None and prep.low == _LEADING[verb.lemma]:
        what, asked = tree.under(prep) - {prep.at}, f"What {do} this {verb.lemma} {prep.low}?"
    if not 2 <= tree.size(what) <= 24:
        return
    answer = teller.phrase(place, tree, what, known=rest)
    told = teller.statement(place, clause, rest)
    if answer is not None and told is not None:
        yield recalled(
            "effect", teller.parsed.sentences[place], _TAKEN.format(told.text, asked), answer.text, weight=0.76
        )


def _after(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "X. As a result, Y", "X. This led to Y", "X. This is because Y"."""
    if "also" in (word.low for word in tree.words[:4]):
        return
    if not place or teller.parsed.sentences[place - 1].paragraph != teller.parsed.sentences[place].paragraph:
        return
    clause = next(iter(main_clauses(tree)), None)
    if clause is None or clause.subject is None or clause.negated:
        return
    subject = clause.subject
    if subject.low in ("this", "that") and subject.dep != "det" and not tree.children(subject):
        yield from _this(teller, place, clause)
        return
    if subject.lemma in _OUTCOMES and clause.verb.lemma == "be" and not clause.aux:
        yield from _outcome(teller, place, clause)
        return
    lead = " ".join(word.low for word in tree.words[: clause.subject.at] if word.text[0].isalnum())
    link = next((one for one in (*_RESULTING, *_HENCE) if lead == one), "")
    if not link or (link in _HENCE and not clause.is_past):
        return
    before = _before(teller, place)
    answer = teller.statement(place, clause, anchored=False, fewest=4)
    if before and answer is not None:
        follows = "happened" if clause.is_past else "happens"
        yield _paired(teller, place, _TAKEN.format(before, f"What {follows} as a result?"), answer.text)


def _outcome(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "X. The result was Y": what was the result of X?"""
    tree = clause.tree
    name = clause.subject_places
    if {tree.words[at].low for at in name} - {"the", "final", "immediate"} != {tree.words[max(name)].low}:
        return
    what = next((word for word in clause.parts("attr") if word.at > clause.verb.at), None)
    answer = teller.phrase(place, tree, clause.under(what)) if what is not None else None
    before = _before(teller, place) if answer is not None else ""
    if before and answer is not None and len(answer.text.split()) >= 2 and not _repeats(before, answer.text):
        asked = f"What {clause.finite.low} {tree.said(name).lower()}?"
        yield _paired(teller, place, _TAKEN.format(before, asked), answer.text)


def _this(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    do = "did" if clause.is_past else "does"
    if clause.verb.lemma == "be" and not clause.aux:
        yield from _this_is(teller, place, clause)
        return
    if clause.modal:
        return
    asked, answer = "", None
    prep = next((one for one in clause.parts("prep") if one.low == _LEADING.get(clause.verb.lemma)), None)
    thing = next(iter(clause.parts("dobj")), None)
    inner_verb = next(iter(clause.parts("ccomp")), None)
    if clause.verb.lemma == "mean" and inner_verb is not None:
        inner = clause_of(tree, inner_verb)
        mark = tree.child(inner_verb, "mark")
        if inner is not None and inner.subject is not None:
            whole = tree.under(inner_verb) - ({mark.at} if mark is not None else frozenset())
            answer = teller.statement(place, inner, whole, anchored=False)
    elif prep is not None and thing is None:
        answer = teller.phrase(place, tree, tree.under(prep) - {prep.at})
        asked = f"What {do} this {clause.verb.lemma} {prep.low}?"
    elif clause.verb.lemma in _LETTING and inner_verb is not None and inner_verb.tag == "VB":
        doer, to = tree.child(inner_verb, "nsubj"), tree.child(inner_verb, "aux")
        who = teller.phrase(place, tree, tree.under(doer), most=8) if doer is not None else None
        if who is not None and doer is not None and inner_verb.lemma != "be":
            own = tree.under(inner_verb) - tree.under(doer) - ({to.at} if to is not None else frozenset())
            answer = teller.phrase(place, tree, own, known=tree.under(doer))
            asked = f"What {do} this {clause.verb.lemma} {who.text} {'to ' if to is not None else ''}do?"
    elif clause.verb.lemma in _CAUSING and thing is not None and inner_verb is None:
        answer = teller.phrase(place, tree, clause.under(thing))
        asked = f"What {do} this {clause.verb.lemma}?"
    before = _before(teller, place) if answer is not None else ""
    if before and answer is not None and len(answer.text.split()) >= 2 and not _repeats(before, answer.text):
        small = _small(teller, place - 1, before)
        ask = _TAKEN.format(before, asked or f"What {do} this mean?")
        ask = (
            f"What {'followed' if clause.is_past else 'follows'} from the fact that {small}?"
            if small and not asked
            else ask
        )
        yield _paired(teller, place, ask, answer.text)


def _repeats(before: str, answer: str) -> bool:
    """Tell whether an answer would put in a name that its question has put in."""
    return any(name in before for name in re.findall(r"\[([^\]]+?)(?:\u2019s|\u2019)?\]", answer))


def _small(teller: Teller, place: int, text: str) -> str:
    """Return a statement as it goes on after "that", or nothing where a circumstance stands at its beginning."""
    clause = _last(teller, place)
    if clause is None or min(clause.subject_places) > min(clause.places):
        return ""
    return continued(clause, text)


def _this_is(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "X. This is because Y": why X? "X. That is why Y": why Y?"""
    tree = clause.tree
    for verb in clause.parts("advcl", "ccomp"):
        mark = tree.child(verb, "mark")
        why = tree.child(verb, "advmod")
        inner = clause_of(tree, verb)
        if inner is None or inner.subject is None:
            continue
        if mark is not None and mark.low == "because":
            own = tree.under(verb) - {mark.at}
            earlier = _last(teller, place - 1)
            answer = teller.statement(place, inner, own, anchored=False)
            answer = answer or teller.statement(place, inner, inner.places, anchored=False)
            asked = teller.question(place - 1, earlier, "Why") if earlier is not None else None
            if answer is not None and asked is not None:
                yield _paired(teller, place, asked.text, f"Because {continued(inner, answer.text)}", kind="cause")
        elif why is not None and why.low == "why" and why.at == min(tree.under(verb)):
            before = _before(teller, place)
            asked = teller.question(place, inner, "Why", without={why.at})
            if before and asked is not None:
                yield _paired(teller, place, asked.text, before, kind="cause")


def _last(teller: Teller, place: int) -> Clause | None:
    """Return the one clause of a sentence that asserts something itself, or None when it has several."""
    tree = teller.parsed.trees[place]
    found = list(main_clauses(tree))
    if "?" in tree.text or len(found) != 1 or found[0].subject is None:
        return None
    return found[0]


def _before(teller: Teller, place: int) -> str:
    """Return the sentence before as a statement that stands alone, or nothing."""
    clause = _last(teller, place - 1)
    if clause is None or is_vague(teller, clause):
        return ""
    told = teller.statement(place - 1, clause, _whole(clause, ()))
    return told.text if told is not None else ""


def _paired(teller: Teller, place: int, ask: str, answer: str, *, kind: str = "effect") -> Proposal:
    """Return a question that rests on a sentence and the one before it."""
    first, second = teller.parsed.sentences[place - 1 : place + 1]
    return recalled(kind, second, ask, answer, weight=0.78, quote=f"{first.text} {second.text}", others=(first,))
