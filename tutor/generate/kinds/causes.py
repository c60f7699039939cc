"""Why things are so: the reasons that an article gives for what it tells."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of
from tutor.generate.kinds.asserted import Asserted, asserted
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.inquiry import lasting, posed, question, stated
from tutor.generate.kinds.purposes import purposes
from tutor.generate.kinds.reasons import reasons
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

_LINKS = (
    "because of",
    "due to",
    "due largely to",
    "due mainly to",
    "due partly to",
    "due in part to",
    "due primarily to",
    "thanks to",
    "owing to",
    "as a result of",
    "as a consequence of",
    "on account of",
    "out of fear",
    "for fear",
    "in response to",
    "in reaction to",
    "in retaliation for",
    "in recognition of",
    "in protest at",
    "in protest against",
)
_PARTLY = frozenset(
    "largely mainly mostly partly primarily chiefly principally purely simply precisely exactly "
    "solely in part large small at least".split()
)
_HEDGE = re.compile(
    r"^(?:(?:largely|mainly|mostly|partly|primarily|chiefly|principally|purely|solely|in (?:large )?part) )+"
)
_JUDGED = frozenset(
    "award praise criticize criticise arrest convict fine punish blame condemn honor honour sentence imprison execute "
    "admire sue ban dismiss fire expel prosecute thank impeach attack mock reward celebrate denounce kill jail sack "
    "suspend".split()
)
_PRIZES = frozenset("prize award medal fame acclaim recognition criticism praise honour honor notoriety".split())
_SINCE = frozenset({"be", "have", "lack", "need", "contain", "want", "require", "know", "depend", "mean", "consist"})
_ASIDE = frozenset("say note see know show suggest put do argue write explain expect describe mention discuss".split())
_BECOMING = frozenset({"MD", "VBZ", "VBP"})


def causes(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for reasons, purposes and means."""
    for place, tree in enumerate(teller.parsed.trees):
        for told in asserted(teller, place, tree):
            if told.clause.subject is not None:
                yield from _because(lasting(teller, told.clause), place, told)
                yield from _due_to(teller, place, told)
                yield from _judged(teller, place, told)
    yield from reasons(teller)
    yield from purposes(teller)


def _because(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X because Y": why X?"""
    clause = told.clause
    tree = clause.tree
    for verb in _below(clause):
        mark = tree.child(verb, "mark")
        inner = clause_of(tree, verb)
        if mark is None or inner is None or inner.subject is None or inner.shared:
            continue
        own = tree.under(verb)
        own |= _partly(tree, min(own))
        if any(one.tag == "VBG" and clause.verb.at < one.at < min(own) for one in clause.parts("advcl")):
            continue
        if not _is_reason(clause, inner, mark, own):
            continue
        more = next((one for one in _below(clause) if one.at > verb.at and _is_because(tree, one)), None)
        if more is not None and mark.low == "because":
            own |= tree.under(more)
        partly = frozenset(at for at in own if at < mark.at)
        if any(tree.words[at].low not in _PARTLY and tree.words[at].text[0].isalnum() for at in partly):
            continue
        reason = own - partly - tree.under(mark)
        asked = question(teller, place, told, "Why", own)
        why = ""
        for places in (reason, inner.places) if asked is not None else ():
            why = why or stated(teller, place, inner, places, clause.places - own, asked.text if asked else "")
        if asked is None or not why:
            continue
        answer = f"{tree.said(partly)} because {why}".strip()
        yield recalled("cause", teller.parsed.sentences[place], told.asked(asked.text), answer, weight=0.85)
        return


def _is_because(tree: Tree, verb: Word) -> bool:
    mark = tree.child(verb, "mark")
    return mark is not None and mark.low == "because"


def _below(clause: Clause) -> Iterator[Word]:
    """Yield the chief words of what a clause says beside its verb, also those that hang on what follows "is"."""
    yield from clause.parts("advcl")
    for word in clause.parts("acomp", "attr", "xcomp", "oprd"):
        for child in clause.tree.children(word, "advcl"):
            if child.at in clause.places:
                yield child


def _is_reason(clause: Clause, inner: Clause, mark: Word, own: frozenset[int]) -> bool:
    tree = clause.tree
    before = tree.words[min(own) - 1] if min(own) else None
    set_off = before is None or before.text in (",", "\u2014", "\u2013", ";", ":")
    if before is not None and before.low in ("not", "just", "only", "simply", "but", "merely", "than", "and", "or"):
        return False
    match mark.low:
        case "because":
            return not clause.negated or set_off or clause.modal in ("can", "could", "would", "may", "must")
        case "since":
            return (
                inner.finite.tag in _BECOMING
                and clause.finite.tag in _BECOMING
                and clause.finite.lemma != "have"
                and inner.finite.lemma != "have"
            )
        case "as":
            if inner.verb.lemma in _ASIDE or not set_off or inner.verb.tag == "VBG" or not own - {inner.verb.at}:
                return False
            stative = inner.verb.lemma in _SINCE and inner.subject is not None and inner.subject.low != "which"
            return stative and inner.verb.at > clause.verb.at and bool(inner.parts("acomp", "attr", "dobj"))
        case _:
            return False


def _due_to(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X because of Y": why X?"""
    clause = told.clause
    tree = clause.tree
    if clause.negated and not clause.modal and not clause.is_passive:
        return
    for prep in clause.parts("prep", "advcl"):
        own = tree.under(prep)
        text = _HEDGE.sub("", " ".join(word.low for word in tree.chosen(own)))
        if not any(text.startswith(f"{one} ") for one in _LINKS):
            continue
        if text.startswith("in re") and not (clause.is_past and not clause.is_passive):
            continue
        cut = own | _partly(tree, min(own))
        if any(word.low in ("not", "only") for word in tree.words[max(0, min(cut) - 6) : min(cut)]):
            continue
        made = posed(teller, place, told, "Why", cut)
        if made is None or len(made[1].split()) < 4:
            continue
        yield recalled("cause", teller.parsed.sentences[place], told.asked(made[0]), made[1], weight=0.82)
        return


def _partly(tree: Tree, at: int) -> frozenset[int]:
    """Return the places of "largely" or "in part" before a place."""
    found: set[int] = set()
    while at > 0 and tree.words[at - 1].low in _PARTLY:
        at -= 1
        found.add(at)
    return frozenset(found)


def _judged(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X was praised for Y", "X won a prize for Y": why?"""
    clause = told.clause
    tree = clause.tree
    prized = any(word.lemma in _PRIZES for word in clause.parts("dobj"))
    if clause.negated or (not prized and clause.verb.lemma not in _JUDGED):
        return
    for prep in clause.parts("prep"):
        own = tree.under(prep)
        what = tree.child(prep, "pobj", "pcomp")
        if prep.low != "for" or what is None or what.entity in ("DATE", "TIME", "MONEY") or tree.size(own) < 3:
            continue
        if what.tag == "CD" or (what.tag in ("NNP", "NNPS") and tree.child(what, "poss") is None):
            continue
        if (made := posed(teller, place, told, "Why", own)) is not None:
            yield recalled("cause", teller.parsed.sentences[place], told.asked(made[0]), made[1], weight=0.78)
            return
