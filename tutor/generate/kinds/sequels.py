"""What follows from what the sentence before tells: "As a result", "This led to", "This is because"."""

import re
from collections.abc import Iterator

from tutor.generate.asking import inverted
from tutor.generate.clause import Clause, clause_of, main_clauses, short_subject
from tutor.generate.kinds.asserted import asserted
from tutor.generate.kinds.claims import is_opinion
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.inquiry import continued, is_vague, lasting
from tutor.generate.kinds.results import CAUSING, LEADING, LETTING, TAKEN, whole
from tutor.generate.lettering import bracketed, capital, is_sound, marks_at_ends
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree

_RESULTING = ("as a result", "as a consequence", "consequently", "in consequence")
_HENCE = ("therefore", "thus", "hence", "for this reason", "for that reason", "accordingly")
_WHOLE = 0.7
_MOST_THIS = 4
_MOST_BEFORE = 26
_MOST_ASKED = 22
_AS_NOTED = re.compile(r"^As (?:we have )?(?:noted|mentioned|discussed|stated|said|seen)(?: above| earlier| before)?, ")
_THEREFORE = frozenset({"therefore", "consequently"})
_OUTCOMES = frozenset("result consequence outcome effect reason".split())


def sequels(teller: Teller) -> Iterator[Proposal]:
    """Yield questions that rest on a sentence and the one before it."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" not in tree.text:
            yield from _after(teller, place, tree)


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
    earlier = _last(teller, place - 1)
    teller = teller if earlier is None else lasting(teller, earlier)
    article = tree.child(subject, "det")
    if subject.low in ("this", "that") and not tree.children(subject):
        yield from _this(teller, place, clause)
        return
    if article is not None and article.low in ("this", "these") and min(clause.subject_places) == article.at:
        if teller.phrase(place, tree, short_subject(clause)) is None:
            yield from _this(teller, place, clause)
        return
    if subject.lemma in _OUTCOMES and clause.verb.lemma == "be" and not clause.aux:
        yield from _outcome(teller, place, clause)
        return
    if not _is_result(clause):
        return
    before = _before(teller, place)
    answer = teller.statement(place, clause, anchored=False, fewest=4)
    if before and answer is not None and not _repeats(before, answer.text):
        asked = "What happened as a result?" if clause.is_past else "What follows from this?"
        yield _paired(teller, place, TAKEN.format(before, asked), answer.text)


def _is_result(clause: Clause) -> bool:
    """Tell whether a clause says itself that it follows from what went before, and does not judge."""
    tree = clause.tree
    if clause.subject is None or is_opinion(clause) or clause.subject.tag == "PRP":
        return False
    lead = " ".join(word.low for word in tree.words[: min(clause.subject_places)] if word.text[0].isalnum())
    within = any(word.low in _THEREFORE for word in tree.children(clause.verb, "advmod"))
    if lead in _RESULTING or (not clause.negated and (lead == "therefore" or (not lead and within))):
        return True
    return clause.is_past and lead in _HENCE and not clause.negated


def _outcome(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "X. The result was Y": what was the result? "X. The reason for this is that Y": why X?"""
    tree = clause.tree
    name = clause.subject_places
    words = [tree.words[at].low for at in sorted(name)]
    words = words[:-2] if words[-2:] in (["of", "this"], ["for", "this"]) else words
    if clause.subject is None or {*words} - {"the", "one", "final", "main"} != {clause.subject.low}:
        return
    answer, small = None, ""
    for what in clause.parts("attr", "ccomp"):
        inner = clause_of(tree, what) if what.dep == "ccomp" else None
        own = clause.under(what) - {one.at for one in tree.children(what, "mark")}
        if what.at > clause.verb.at and inner is not None and inner.subject is not None:
            answer = teller.statement(place, inner, own, anchored=False)
            small = continued(inner, answer.text) if answer is not None else ""
        elif what.at > clause.verb.at and what.dep == "attr":
            answer = teller.phrase(place, tree, own)
            small = f"of {answer.text}" if answer is not None else ""
    before = _before(teller, place) if answer is not None else ""
    if not before or answer is None or len(answer.text.split()) < 2 or _repeats(before, answer.text):
        return
    earlier = _last(teller, place - 1)
    if clause.subject.lemma != "reason":
        asked = TAKEN.format(before, f"What {clause.finite.low} {tree.said(name).lower()}?")
        yield _paired(teller, place, asked, answer.text)
    elif earlier is not None and (why := teller.question(place - 1, earlier, "Why")) is not None:
        yield _paired(teller, place, why.text, f"Because {small}", kind="cause")


def _this(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "X. This led to Y", "X. This step lets Y do Z", "X. This matters because Y": asked of "this", X before it."""
    if clause.verb.lemma == "be" and not clause.aux and not clause.parts("acomp", "attr"):
        yield from _this_is(teller, place, clause)
        return
    before = _before(teller, place)
    if not before:
        return
    for own, what, inner in _consequences(clause):
        asked = _of_this(teller, place, clause, "Why" if what == "because" else "What", own)
        answer = _told(teller, place, clause, own, inner)
        if not asked or len(answer.split()) < 2 or _repeats(before, answer):
            continue
        kind = "cause" if what == "because" else "effect"
        if what == "mean" and (small := _small(teller, place - 1, before)):
            ask = f"What {'followed' if clause.is_past else 'follows'} from the fact that {small}?"
        else:
            ask = TAKEN.format(before, f"{asked[:-1]} do?" if what == "do" else asked)
        yield _paired(teller, place, ask, f"{what} {answer}" if what == "because" else answer, kind=kind)
        return


def _consequences(clause: Clause) -> Iterator[tuple[frozenset[int], str, Clause | None]]:
    """Yield the places of what a clause says its subject brings about, how it is asked for, and its clause if any."""
    tree = clause.tree
    verb = clause.verb
    thing = next(iter(clause.parts("dobj")), None)
    for below in clause.parts("advcl", "ccomp"):
        mark = tree.child(below, "mark")
        inner = clause_of(tree, below)
        own = tree.under(below)
        if inner is None or inner.subject is None or below.at < verb.at:
            continue
        if below.dep == "advcl" and mark is not None and mark.low == "because" and min(own) == mark.at:
            yield own, "because", inner
        elif below.dep == "ccomp" and verb.lemma == "mean":
            yield own, "mean", inner
    for prep in clause.parts("prep"):
        if prep.low == LEADING.get(verb.lemma) and thing is None:
            yield clause.under(prep) - {prep.at}, "", None
    for deed in clause.parts("ccomp", "xcomp"):
        doer = tree.child(deed, "nsubj")
        if verb.lemma in LETTING and deed.tag == "VB" and deed.lemma != "be" and (doer or thing) is not None:
            to = tree.child(deed, "aux")
            cut = tree.under(doer) if doer is not None else frozenset[int]()
            yield clause.under(deed) - cut - ({to.at} if to is not None else frozenset()), "do", None
    if verb.lemma in CAUSING and thing is not None and not clause.parts("ccomp", "xcomp"):
        yield clause.under(thing), "", None


def _told(teller: Teller, place: int, clause: Clause, own: frozenset[int], inner: Clause | None) -> str:
    """Return what a clause brings about as an answer, or nothing where it cannot stand alone."""
    known = clause.places - own
    if inner is None:
        told = teller.phrase(place, clause.tree, own, known=known)
        return told.text if told is not None else ""
    own -= {mark.at for mark in clause.tree.children(inner.verb, "mark")}
    made = teller.statement(place, inner, own, known=known, anchored=False)
    return continued(inner, made.text) if made is not None else ""


def _of_this(teller: Teller, place: int, clause: Clause, asked: str, own: frozenset[int]) -> str:
    """Return a question about a clause whose subject is "this" or "this step", said right after what it means."""
    subject = short_subject(clause)
    rest = clause.places - clause.subject_places - own
    rest -= marks_at_ends(clause.tree, rest)
    settled = teller.alone.settled(place, rest, known=subject)
    if settled is None or clause.tree.size(subject) > _MOST_THIS:
        return ""
    text = inverted(clause, rest | subject, asked, settled.swaps)
    return f"{text}?" if text and is_sound(text) and len(text.split()) <= _MOST_ASKED else ""


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
    """Return the one clause that a sentence asserts by itself, or None when it has several or others hold it."""
    tree = teller.parsed.trees[place]
    told = next(asserted(teller, place, tree), None)
    if len(list(main_clauses(tree))) != 1 or told is None or told.holder or told.clause.subject is None:
        return None
    return told.clause


def _before(teller: Teller, place: int) -> str:
    """Return the sentence before as a statement that stands alone, or nothing."""
    place -= 1
    tree = teller.parsed.trees[place]
    clause = _last(teller, place)
    places = whole(clause, ()) if clause is not None else frozenset[int]()
    if clause is None and "?" not in tree.text:
        clause = next(main_clauses(tree), None)
        told = next(asserted(teller, place, tree), None)
        if clause is None or told is None or told.holder or tree.size(range(len(tree.words))) > _MOST_BEFORE:
            return ""
        places = frozenset(range(len(tree.words))) - bracketed(tree) - tree.under(*clause.lead)
    if clause is None or is_vague(teller, place, clause):
        return ""
    if tree.size(places) < _WHOLE * tree.size(range(len(tree.words))):
        return ""
    made = teller.statement(place, clause, places)
    return capital(_AS_NOTED.sub("", made.text)) if made is not None else ""


def _paired(teller: Teller, place: int, ask: str, answer: str, *, kind: str = "effect") -> Proposal:
    """Return a question that rests on a sentence and the one before it."""
    first, second = teller.parsed.sentences[place - 1 : place + 1]
    return recalled(kind, second, ask, answer, weight=0.78, quote=f"{first.text} {second.text}", others=(first,))
