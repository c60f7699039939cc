"""Claims with the reasons that the same sentence gives for them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.claims import (
    HOLDING,
    asserted,
    is_claim,
    is_general,
    is_reported,
    joints,
    narrowed,
    report,
)
from tutor.generate.kinds.forms import argument, point
from tutor.generate.kinds.holders import attributed, holder_of
from tutor.generate.kinds.pronouns import named_after, named_within
from tutor.generate.kinds.wordings import before, stated, worded
from tutor.generate.lettering import PUT_IN, bracketed
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

_SOFT = frozenset("just simply only merely partly mainly largely precisely primarily part".split())
_LATE = frozenset({"therefore", "thus", "hence", "consequently", "so"})
_SHOWING = frozenset("show indicate suggest imply mean demonstrate prove reveal".split())
_TELLING = frozenset("say note see know show argue do put suggest point".split())
_ARGUING = frozenset("argue claim say note assert maintain insist contend reason point warn suggest".split())
_STANDING = frozenset(
    "oppose support reject defend criticize criticise condemn endorse back favor favour come dispute".split()
)
_WANTING = frozenset("want need like care know exist".split())
_POINTING = re.compile(r"\b(?:it|its|they|them|their|he|she|his|her|him|this|these|those|such)\b", re.IGNORECASE)


def grounds(teller: Teller, by: str) -> Iterator[Proposal]:
    """Yield claims with the reason that their own sentence gives. `by` is who claims what nobody is said to claim."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in (*main_clauses(tree), *_before(tree)):
            made = (
                next(_because(teller, place, clause, by), None)
                or _shown(teller, place, clause, by)
                or _argued(teller, place, clause)
                or _on_grounds(teller, place, clause, by)
            )
            if made is not None:
                yield made
        yield from _so(teller, place, tree, by)


def _before(tree: Tree) -> Iterator[Clause]:
    """Yield the sentences that the parser took for what a later verb says, and that only a comma parts from it."""
    for word in tree.words:
        head = tree.words[word.head]
        if word.dep == "ccomp" and word.at < head.at and head.lemma not in HOLDING and not tree.child(word, "mark"):
            made = clause_of(tree, word)
            if made is not None and made.subject is not None:
                yield made


def _because(teller: Teller, place: int, clause: Clause, by: str) -> Iterator[Proposal]:
    """ "P, because Q", "Singer argues that P, because Q"."""
    sentence = teller.parsed.sentences[place]
    claimed, held = asserted(clause), report(clause)
    if held is not None:
        by = holder_of(teller, place, clause)
        if not by or clause.negated:
            return
        claimed = held.clause
    elif is_reported(clause.tree):
        by, away = attributed(teller, clause)
        if not by:
            return
        claimed = narrowed(claimed, claimed.places - away)
    outer = () if claimed is clause or held is None else joints(clause)
    for verb, mark, inner in (*joints(claimed), *outer):
        if verb.head != claimed.verb.at and tree_before(claimed.tree, verb) != ",":
            continue
        if not is_reason(claimed, inner, mark):
            continue
        after = any(other.at < verb.at < claimed.verb.at for other, _, _ in joints(claimed))
        cut = _cut(claimed.tree, verb) if not after and verb.at not in bracketed(claimed.tree) else None
        if cut is None or (claimed.negated and {claimed.tree.words[at].low for at in cut - claimed.tree.under(verb)}):
            continue
        if not (is_claim(claimed) or ((held or by) and is_general(claimed))):
            continue
        if any(word.low in ("if", "although", "while") for word in claimed.tree.children(inner.verb, "mark")):
            continue
        found = _linked(teller, place, narrowed(claimed, claimed.places - cut), place, inner, argued=bool(by))
        if found is not None:
            claim, reason = found
            yield argument("reason", sentence, claim, by=by, because=[point(sentence, reason)], weight=0.86)


def _on_grounds(teller: Teller, place: int, clause: Clause, by: str) -> Proposal | None:
    """ "P, on the grounds that Q"."""
    tree, sentence = clause.tree, teller.parsed.sentences[place]
    held = report(clause)
    claimed = held.clause if held is not None else clause
    for prep in (word for word in tree.chosen(clause.places) if word.low == "on" and word.dep == "prep"):
        noun = tree.child(prep, "pobj")
        verb = tree.child(noun, "acl", "ccomp", "relcl") if noun is not None and noun.lemma == "ground" else None
        ground = clause_of(tree, verb) if verb is not None else None
        if ground is None or ground.subject is None or clause.negated:
            continue
        who = holder_of(teller, place, clause) if held is not None else by
        claim = worded(teller, place, claimed, claimed.places - tree.under(prep))
        reason = worded(teller, place, ground, anchored=False)
        if claim and reason and (who or held is None):
            return argument("reason", sentence, claim, by=who, because=[point(sentence, reason)], weight=0.82)
    return None


def tree_before(tree: Tree, verb: Word) -> str:
    """Return the word or mark before a clause, or nothing."""
    first = min(tree.under(verb))
    return tree.words[first - 1].text if first else ""


def _linked(
    teller: Teller, place: int, claim: Clause, other: int, reason: Clause, *, argued: bool
) -> tuple[str, str] | None:
    """Return a claim and its reason, a pronoun at the start of one named after the subject of the other.

    Where nothing is `argued`, they have to name what the article is about.
    """
    first, second = (claim, reason) if claim.verb.at < reason.verb.at else (reason, claim)
    opening = worded(teller, place, first, anchored=False)
    if not opening:
        opening = stated(teller, place, first)
    named = named_after(teller, second, place, first)
    if first.subject is not None and first.subject.tag == "PRP":
        earlier = before(teller, place, first)
        named = _same(first, second, earlier) or named
    closing = worded(teller, other, second, named=named, anchored=False)
    if not closing and (within := named_within(teller, second, place, first)):
        closing = worded(teller, other, second, named=within, anchored=False)
    closing = closing or (stated(teller, other, second) if second is claim else "")
    if not closing:
        closing = worded(teller, other, second, named=named, anchored=False, known=first.places)
        closing = "" if _POINTING.search(PUT_IN.sub("", closing)) else closing
    known = any(anchors(teller.parsed, claim.tree, claim.places | reason.places)) or "[" in opening + closing
    if not (opening and closing and (known or argued)):
        return None
    return (opening, closing) if first is claim else (closing, opening)


def _same(first: Clause, second: Clause, earlier: dict[int, str]) -> dict[int, str]:
    """Return what stands for the same pronoun in the second of two clauses as in the first."""
    one, two = first.subject, second.subject
    if one is None or two is None or one.low != two.low or one.at not in earlier:
        return {}
    own = {word.at: word.text for word in second.tree.chosen(second.places) if word.low in ("its", "their")}
    return own | {two.at: earlier[one.at]}


def is_reason(claim: Clause, inner: Clause, mark: str) -> bool:
    """Tell whether a subordinate clause gives a reason and no time or comparison."""
    tree = claim.tree
    later = inner.verb.at > claim.verb.at
    first = min(tree.under(inner.verb))
    apart = first > 0 and tree.words[first - 1].text in (",", "\u2014", "\u2013", ";")
    if mark == "because":
        meant = apart or inner.negated or claim.verb.lemma in _WANTING
        return meant or not (claim.negated and later)
    if mark == "for":
        return later and apart
    if inner.is_past or claim.is_past or inner.verb.lemma in _TELLING:
        return False
    if mark == "since":
        return claim.finite.lemma != "have" or apart
    return mark == "as" and apart and later and inner.finite.tag in ("VBZ", "VBP", "MD") and not _compares(inner)


def _compares(inner: Clause) -> bool:
    """Tell whether a clause behind "as" says what happens at the same time, or how."""
    return inner.verb.lemma not in ("be", "have", "need", "lack", "can", "tend") and not inner.modal


def _cut(tree: Tree, verb: Word) -> frozenset[int] | None:
    """Return the places of a reason, with what softens it; None where it is not the whole reason."""
    cut = tree.under(verb)
    first = min(cut)
    word = tree.words[first - 1] if first else None
    if word is not None and word.at and word.low in ("not", "but", "or", "and", "than", "as", "even"):
        return None
    if tree.child(verb, "preconj", "neg") is not None and tree.words[first].low in ("not", "just", "only"):
        return None
    while word is not None and word.low in _SOFT:
        cut |= {word.at} | ({word.at - 1} if word.low == "part" else set())
        word = tree.words[word.at - 1] if word.at else None
    return cut


def _shown(teller: Teller, place: int, clause: Clause, by: str) -> Proposal | None:
    """ "The fact that Q shows that P"."""
    tree, sentence = clause.tree, teller.parsed.sentences[place]
    if clause.subject is None or clause.verb.lemma not in _SHOWING or clause.negated or clause.modal:
        return None
    fact = next(iter(tree.children(clause.subject, "acl", "ccomp")), None) if clause.subject.lemma == "fact" else None
    shown = next(iter(clause.parts("ccomp")), None)
    reason, claim = (clause_of(tree, verb) if verb is not None else None for verb in (fact, shown))
    if reason is None or claim is None or (claim.is_past and reason.is_past is False):
        return None
    found = _linked(teller, place, claim, place, reason, argued=bool(by))
    if found is None:
        return None
    return argument("reason", sentence, found[0], by=by, because=[point(sentence, found[1])], weight=0.84)


def _argued(teller: Teller, place: int, clause: Clause) -> Proposal | None:
    """ "Hume holds that P, arguing that Q", "The Post opposes the law, arguing that Q"."""
    tree, sentence = clause.tree, teller.parsed.sentences[place]
    if clause.subject is None or clause.negated:
        return None
    held = report(clause)
    if held is None and clause.verb.lemma not in _STANDING:
        return None
    arguing = [
        word
        for word in tree.chosen(tree.under(clause.verb))
        if word.tag == "VBG" and (word.dep == "advcl" or (word.dep == "pcomp" and tree.words[word.head].low == "by"))
    ]
    for verb in arguing:
        ground = next((one for child in tree.children(verb, "ccomp") if (one := clause_of(tree, child))), None)
        if verb.lemma not in _ARGUING or ground is None or ground.subject is None:
            continue
        by = holder_of(teller, place, clause) if held is not None else ""
        claimed = held.clause if held is not None else clause
        cut = tree.under(verb) | ({verb.head} if tree.words[verb.head].dep == "prep" else set())
        claim = worded(teller, place, claimed, claimed.places - cut)
        reason = worded(teller, place, ground, anchored=False)
        if claim and reason and (by or held is None):
            return argument("reason", sentence, claim, by=by, because=[point(sentence, reason)], weight=0.82)
    return None


def _so(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "Q, so P", "Q; therefore P", "Q, and thus P"."""
    sentence = teller.parsed.sentences[place]
    for clause in main_clauses(tree):
        held = report(clause)
        then = next(iter(tree.children(held.clause.verb, "conj")), None) if held is not None else None
        drawn = clause_of(tree, then) if then is not None and tree.child(then, "nsubj", "nsubjpass", "expl") else None
        if held is None or drawn is None or not {word.low for word in (*drawn.lead, *drawn.parts("advmod"))} & _LATE:
            continue
        who = holder_of(teller, place, clause)
        claim, reason = worded(teller, place, drawn), worded(teller, place, held.clause)
        if who and claim and reason:
            yield argument("conclusion", sentence, claim, by=who, because=[point(sentence, reason)], weight=0.82)
    if is_reported(tree):
        return
    clauses = list(main_clauses(tree))
    for one, other in pairwise(clauses):
        joining = {
            word.low for word in (*other.lead, *tree.children(other.verb, "advmod"), *tree.children(one.verb, "cc"))
        }
        if other.subject is not None and other.subject.low == "you":
            continue
        if not joining & _LATE or other.shared or one.subject is None or other.subject is None:
            continue
        if not is_claim(other) and not (by and is_general(other)):
            continue
        found = _linked(teller, place, other, place, one, argued=bool(by))
        if found is not None:
            claim, reason = found
            yield argument("conclusion", sentence, claim, by=by, because=[point(sentence, reason)], weight=0.8)
            return
