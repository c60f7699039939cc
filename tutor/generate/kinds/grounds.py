"""Claims with the reasons that a sentence, or its neighbours, give for them."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.claims import (
    asserted, holder_of, is_claim, is_nameless, is_opinion, is_reported, report, worded,
)
from tutor.generate.kinds.forms import argument, point
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree

_WHY = frozenset({"because", "since", "as", "for"})
_DRAWS = re.compile(
    r"(?:and |but )?(?:therefore|thus|hence|consequently|accordingly|for (?:this|that|these) reasons?|so,|"
    r"so (?=we |it |the |this |there |if |a |an )|"
    r"(?:thus |hence |so )?(?:it follows|this|that|which) (?:means|shows|suggests|implies|indicates|demonstrates|proves) that|it follows that|"
    r"(?:this|that) is why|that[\u2019']s why)\b",
    re.I,
)
_CARRIES = re.compile(
    r"(?:(?:this|that|it) ?(?:is|[\u2019']s) (?:\w+ly |partly |in part )?because|after all,|for one thing,|because (?!of\b)|"
    r"the (?:main |simple |obvious |chief )?(?:reason|explanation)(?: for this| why)? (?:is|was)\b)",
    re.I,
)
_LATE_DRAWS = frozenset({"therefore", "thus", "hence", "consequently"})
_COUNTED = re.compile(r"(?:first|firstly|first of all|to begin with|for one thing|for a start)\b,?", re.I)
_NEXT = re.compile(r"(?:and )?(?:second|secondly|third|thirdly|fourth|fourthly|finally|lastly|furthermore|moreover|in addition|also|additionally)\b,?", re.I)
_CUE = re.compile(
    r"\b(?:reasons?|arguments?|advantages?|disadvantages?|problems?|benefits?|drawbacks?|objections?|flaws?|grounds|"
    r"mistaken|wrong|should|must|ought|better|worse|misguided|cannot)\b", re.I,
)
_THAT = re.compile(r"\bthat\b", re.I)


def grounds(teller: Teller) -> Iterator[Proposal]:
    """Yield claims with their reasons."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            yield from _within(teller, place, clause)
        yield from _drawn(teller, place, tree)
        yield from _carried(teller, place, tree)
        yield from _counted(teller, place, tree)


def owner(teller: Teller, place: int) -> str | None:
    """Return who claims what a sentence says: "the author", nothing where it may be another, None when reported."""
    tree = teller.parsed.trees[place]
    if is_reported(tree):
        return None
    return ""


def _within(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "P, because Q", "Singer argues that P, because Q"."""
    tree = clause.tree
    sentence = teller.parsed.sentences[place]
    held = report(clause)
    by = ""
    claimed = asserted(clause)
    told = ""
    if held is not None and claimed is clause:
        by = holder_of(teller, place, clause)
        if not by or clause.negated:
            return
        claimed = held.clause
        told = by
        if is_nameless(clause):
            told = by
    for verb in (*tree.children(claimed.verb, "advcl"), *(tree.children(clause.verb, "advcl") if claimed is not clause else ())):
        inner = clause_of(tree, verb)
        mark = tree.child(verb, "mark")
        if inner is None or inner.subject is None or mark is None or mark.low not in _WHY:
            continue
        if not _is_reason(claimed, inner, mark.low):
            continue
        cut = tree.under(verb)
        before = tree.words[min(cut) - 1] if min(cut) else None
        if before is not None and before.low in ("just", "simply", "only", "merely", "not", "partly", "but", "mainly", "largely", "or", "and"):
            if before.low in ("not", "but", "or", "and"):
                continue
            cut |= {before.at}
        if not (is_claim(claimed) or told) :
            continue
        claim = worded(teller, place, claimed, claimed.places - cut)
        reason = worded(teller, place, inner, anchored=False, fewest=3)
        if claim and reason:
            yield argument("reason", sentence, claim, by=by, because=[point(sentence, reason)], weight=0.85)
            return


def _is_reason(claim: Clause, inner: Clause, mark: str) -> bool:
    """Tell whether a subordinate clause gives a reason and no time or comparison."""
    tree = claim.tree
    later = inner.verb.at > claim.verb.at
    set_off = tree.words[max(0, min(tree.under(inner.verb)) - 1)].text == ","
    if claim.negated and mark == "because" and later and not set_off:
        return False
    if mark == "because":
        return True
    if mark == "for":
        return later and set_off
    if inner.is_past or claim.is_past:
        return False
    if mark == "since":
        return claim.finite.lemma != "have" or set_off
    return later is False and inner.verb.lemma not in ("say", "note", "see", "know", "show", "argue", "do") or (
        later and set_off and inner.subject is not None and inner.subject.tag in ("EX", "PRP") and inner.verb.lemma not in ("do", "see", "say", "know")
    )


def _drawn(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "Q. Therefore P", "Q; thus P", "Q, so P", "Q, which means that P"."""
    sentence = teller.parsed.sentences[place]
    clauses = list(main_clauses(tree))
    for one, other in zip(clauses, clauses[1:], strict=False):
        cc = tree.child(one.verb, "cc")
        leads = {word.low for word in (*other.lead, *tree.children(other.verb, "advmod"))}
        so = cc is not None and cc.low == "so" or leads & _LATE_DRAWS or "so" in {w.low for w in other.lead}
        if so and not other.shared and is_claim(other) and not is_reported(tree):
            claim = worded(teller, place, other)
            reason = worded(teller, place, one)
            if claim and reason:
                yield argument("conclusion", sentence, claim, because=[point(sentence, reason)], weight=0.8)
                return
    if not clauses or not place:
        return
    first = clauses[0]
    late = {word.low for word in tree.children(first.verb, "advmod")} & _LATE_DRAWS
    if not (_DRAWS.match(tree.text) or late):
        return
    before = teller.parsed.sentences[place - 1]
    if before.paragraph != sentence.paragraph or "?" in before.text:
        return
    earlier = teller.parsed.trees[place - 1]
    if is_reported(earlier) or is_reported(tree):
        return
    drawn = asserted(_why(first))
    if drawn.is_past or drawn.verb.lemma in HAPPEN:
        return
    claim = worded(teller, place, drawn)
    reason = whole(teller, place - 1)
    if claim and reason:
        yield argument("conclusion", sentence, claim, because=[point(before, reason)], weight=0.8, others=[before])


HAPPEN = frozenset({"happen", "occur"})


def _why(clause: Clause) -> Clause:
    """Return P of "That is why P"."""
    tree = clause.tree
    if clause.verb.lemma == "be" and clause.subject is not None and clause.subject.low in ("this", "that"):
        for verb in tree.children(clause.verb, "ccomp", "advcl"):
            asked = next((word for word in tree.children(verb, "advmod") if word.low == "why"), None)
            made = clause_of(tree, verb)
            if asked and made:
                from tutor.generate.kinds.claims import of

                return of(made, made.places - {asked.at})
    return clause


def whole(teller: Teller, place: int, *, last: bool = True) -> str:
    """Return what a sentence claims, the entire sentence where it can stand, else the last of its clauses."""
    tree = teller.parsed.trees[place]
    clauses = [clause for clause in main_clauses(tree) if clause.subject]
    if not clauses or "?" in tree.text:
        return ""
    if len(clauses) == 1:
        return worded(teller, place, asserted(clauses[0]))
    one = clauses[-1 if last else 0]
    return worded(teller, place, asserted(one))


def _carried(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "P. This is because Q", "P. After all, Q"."""
    if not place or not _CARRIES.match(tree.text):
        return
    sentence, before = teller.parsed.sentences[place], teller.parsed.sentences[place - 1]
    earlier = teller.parsed.trees[place - 1]
    if before.paragraph != sentence.paragraph or "?" in before.text or is_reported(tree):
        return
    first = next(iter(main_clauses(tree)), None)
    if first is None:
        return
    inner = _reason_of(first)
    if inner is None:
        return
    head = next((one for one in reversed(list(main_clauses(earlier))) if one.subject), None)
    if head is None:
        return
    held = report(head)
    by = ""
    claimed = asserted(head)
    if held is not None and claimed is head:
        by = holder_of(teller, place - 1, head)
        if not by:
            return
        claimed = held.clause
    elif is_reported(earlier):
        return
    if claimed.is_past:
        return
    claim = worded(teller, place - 1, claimed)
    reason = worded(teller, place, inner, anchored=False)
    if claim and reason:
        yield argument("ground", before, claim, by=by, because=[point(sentence, reason)], weight=0.82, others=[sentence])


def _reason_of(clause: Clause) -> Clause | None:
    """Return Q of "This is because Q", "The reason is that Q", "After all, Q"."""
    tree = clause.tree
    subject = clause.subject
    if subject is not None and clause.verb.lemma == "be" and (subject.low in ("this", "that", "it") or subject.lemma in ("reason", "explanation")):
        for verb in tree.children(clause.verb, "ccomp", "advcl"):
            made = clause_of(tree, verb)
            if made is not None and made.subject is not None:
                return made
        return None
    return clause if subject is not None else None


def _counted(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "P. First, Q. Second, R"."""
    if not place or not _COUNTED.match(tree.text):
        return
    head, sentence = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
    if not _CUE.search(head.text) or sentence.paragraph - head.paragraph > 1 or head.text.endswith("?"):
        return
    claim = whole(teller, place - 1)
    if not claim or is_reported(teller.parsed.trees[place - 1]):
        return
    found = [place]
    for later in range(place + 1, min(place + 10, len(teller.parsed.trees))):
        if _NEXT.match(teller.parsed.trees[later].text):
            found.append(later)
    points = [point(teller.parsed.sentences[at], said) for at in found if (said := whole(teller, at, last=False))]
    if points and len(points) >= len(found) - 1:
        others = [teller.parsed.sentences[at] for at in found]
        yield argument("counted", head, claim, because=points[:5], weight=0.86, others=others)
