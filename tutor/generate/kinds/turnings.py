"""Views that their own sentence turns against, and claims whose reason their sentence calls so."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.claims import Held, asserted, is_reported, report
from tutor.generate.kinds.forms import argument, point
from tutor.generate.kinds.holders import holder_of
from tutor.generate.kinds.pronouns import named_after
from tutor.generate.kinds.wordings import full, worded
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.ties import marks
from tutor.generate.tree import Tree

_THEY = frozenset({"they", "he", "she"})
_OWN = frozenset({"their", "his", "her"})
_COMMON = frozenset("we people many most everyone".split())
_OFTEN = frozenset("often usually commonly sometimes tend generally typically".split())
_TAKING = frozenset("think worry assume believe imagine fear suppose say hear tell".split())


def turnings(teller: Teller, by: str) -> Iterator[Proposal]:
    """Yield claims with the objection or the reason of their own sentence. `by` is who claims what nobody else does."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        clauses = [one for one in main_clauses(tree) if one.subject]
        for one, other in pairwise(clauses):
            joined = tree.child(one.verb, "cc")
            if joined is not None and joined.low in ("but", "yet") and not other.shared and not one.negated:
                yield from _but(teller, place, one, asserted(other))
        if by and clauses and not is_reported(tree):
            yield from _reason(teller, place, tree, clauses[0], by)


def _but(teller: Teller, place: int, one: Clause, other: Clause) -> Iterator[Proposal]:
    """ "Vogel claims that P, but Q", "We often think that P, but Q"."""
    held = report(one)
    if held is None or other.subject is None or report(other) is not None or one.is_past or other.is_past:
        return
    words = {word.low for word in one.tree.children(one.verb, "advmod")} | {one.verb.lemma}
    common = one.subject is not None and one.subject.low in _COMMON
    sentence = teller.parsed.sentences[place]
    if common:
        said = worded(teller, place, one, full(one)) if words & _OFTEN and words & _TAKING else ""
        holder = ""
    else:
        holder = holder_of(teller, place, one)
        said = worded(teller, place, held.clause, named=_of(held, holder), anchored=False) if holder else ""
    counter = _counter(teller, place, other, held.clause, holder) if said else ""
    if counter:
        yield argument("view", sentence, said, by=holder, against=[point(sentence, counter)], weight=0.82)


def _of(held: Held, holder: str) -> dict[int, str]:
    """Return what is said for the "they" of what somebody says of himself."""
    subject, who = held.clause.subject, held.by.subject
    if subject is None or who is None or subject.low not in _THEY:
        return {}
    own = {word.at: word.text for word in held.clause.tree.chosen(held.clause.places) if word.low in _OWN}
    return own | {subject.at: f"[{holder}]"}


def _counter(teller: Teller, place: int, clause: Clause, held: Clause, holder: str) -> str:
    """Return what a sentence says against what is held, whose "their" may be the holder's."""
    tree = clause.tree
    maybe = [word for word in clause.lead if word.low == "perhaps"]
    if maybe:
        clause = replace(clause, lead=(), places=clause.places - {word.at for word in maybe})
    whose = next((word for word in tree.chosen(clause.subject_places) if word.low in _OWN), None)
    named = named_after(teller, clause, place, held)
    if whose is not None and holder:
        named = {whose.at: f"[{holder}\u2019]" if holder.endswith("s") else f"[{holder}\u2019s]"}
    text = worded(teller, place, clause, named=named, anchored=False)
    return f"Perhaps {text[0].lower()}{text[1:]}" if text and maybe else text


def _reason(teller: Teller, place: int, tree: Tree, clause: Clause, by: str) -> Iterator[Proposal]:
    """ "The reason P is that Q"."""
    noun = clause.subject
    if noun is None or noun.lemma != "reason" or clause.verb.lemma != "be" or clause.negated:
        return
    told, given = tree.child(noun, "relcl", "acl"), next(iter(clause.parts("ccomp", "advcl")), None)
    claim, reason = (clause_of(tree, verb) if verb is not None else None for verb in (told, given))
    if claim is None or reason is None or claim.subject is None or reason.subject is None or claim.is_past:
        return
    away = {word.at for word in tree.chosen(claim.places) if word.low in ("why", "that") and word.at < claim.subject.at}
    said = worded(teller, place, claim, claim.places - away, anchored=False)
    named = named_after(teller, reason, place, claim)
    why = worded(teller, place, reason, tree.under(reason.verb) - marks(tree, reason.verb), named=named, anchored=False)
    if said and why and not re.search(r"\bthat\b", said):
        sentence = teller.parsed.sentences[place]
        yield argument("reason", sentence, said, by=by, because=[point(sentence, why)], weight=0.86)
