"""Judgements with what the sentences behind them say of the same thing."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds.claims import OUGHT, asserted, is_opinion, is_reported
from tutor.generate.kinds.forms import argument, point
from tutor.generate.kinds.linking import is_others
from tutor.generate.kinds.pronouns import named_after
from tutor.generate.kinds.theses import BAD, GOOD
from tutor.generate.kinds.wordings import stated, worded
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.lint.english import telling

_REACH = 3
_SHARED = 2


def backing(teller: Teller, by: str) -> Iterator[Proposal]:
    """Yield the judgements of an author with the reason that a later sentence of the paragraph gives."""
    if not by:
        return
    trees, sentences = teller.parsed.trees, teller.parsed.sentences
    for place, tree in enumerate(trees[:-1]):
        heads = [asserted(one) for one in main_clauses(tree) if one.subject]
        if not heads or "?" in tree.text or is_reported(tree) or is_others(teller, place + 1):
            continue
        for later in range(place + 1, min(place + 1 + _REACH, len(trees))):
            if sentences[later].paragraph != sentences[place].paragraph or is_reported(trees[later]):
                break
            first = next((one for one in main_clauses(trees[later]) if one.subject), None)
            if first is None or "?" in trees[later].text:
                continue
            claimed = heads[-1]
            reason = _of_same(teller, place, claimed, later, first) if later == place + 1 else ""
            reason = reason or _outcome(teller, place, claimed, later, first)
            claim = stated(teller, place, claimed) if reason else ""
            if claim and reason:
                because = [point(sentences[later], reason)]
                yield argument(
                    "ground", sentences[place], claim, by=by, because=because, weight=0.74, others=[sentences[later]]
                )
                break


def _of_same(teller: Teller, place: int, claimed: Clause, later: int, first: Clause) -> str:
    """ "X should be cancelled. It does not do Q", "X is not Y. It does Q", "X is foolish. There is no X"."""
    tree = first.tree
    subject, about = first.subject, claimed.subject
    if subject is None or about is None or first.lead or tree.child(first.verb, "advcl"):
        return ""
    if is_opinion(first) or first.is_past or tree.words[0].tag in ("CC", "RB", "IN"):
        return ""
    denied = claimed.verb.lemma == "be" and claimed.negated and not claimed.is_past and first.verb.lemma != "be"
    if not is_opinion(claimed) and not denied:
        return ""
    if subject.dep == "expl":
        none = any(word.low == "no" for word in tree.chosen(first.places))
        return stated(teller, later, first) if none and _alike(claimed, first) else ""
    named = named_after(teller, first, place, claimed)
    own, other = (telling(one.tree.said(one.subject_places)) for one in (claimed, first))
    same = bool(own) and own == other and about.tag[:2] == "NN"
    return worded(teller, later, first, named=named) if named or same else ""


def _alike(one: Clause, other: Clause) -> bool:
    """Tell whether two clauses share a word that tells something."""
    return bool(telling(one.tree.said(one.places)) & telling(other.tree.said(other.places)))


def _outcome(teller: Teller, place: int, claimed: Clause, later: int, first: Clause) -> str:
    """ "X must be done. Y will do harm": what is to be done, and what would come or comes of it."""
    if claimed.modal not in OUGHT and claimed.verb.lemma != "need":
        return ""
    words = {word.low for word in first.tree.chosen(first.places)}
    coming = first.modal in ("will", "would", "can", "could") or "likely" in words
    if not coming or first.modal in OUGHT or bool(words & BAD) == bool(words & GOOD):
        return ""
    claim, reason = stated(teller, place, claimed), stated(teller, later, first)
    return reason if len(telling(claim) & telling(reason)) >= _SHARED else ""
