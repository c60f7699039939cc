"""What others hold, found and predict: views with their holders."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from tutor.deck.notes import Question
from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, main_clauses, short_subject
from tutor.generate.kinds.claims import GRANTING, is_opinion, joints, narrowed, report
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.holders import attributed, holder_of
from tutor.generate.kinds.salient import is_theme
from tutor.generate.kinds.wordings import full, worded
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller

_VERBS = frozenset(
    "argue claim believe hold contend maintain suggest propose insist assert conclude warn find show estimate "
    "think predict deny acknowledge theorize hypothesize recognize observe demonstrate reveal discover fear worry "
    "report say note explain teach postulate posit speculate caution admit concede emphasize stress".split()
)
_SAYING = frozenset("say note report tell add".split())
_FINDING = frozenset("find show demonstrate reveal discover conclude observe estimate report".split())
_ARGUING = re.compile(r"\bby (?:arguing|asserting|claiming|saying|insisting)\b")
_UNDER = frozenset({"without", "under", "given"})
_VAGUE = frozenset("any some many most several others other another one few people".split())
_MOST_ABOUT = 9
_FEWEST = 5
_MOST = 34


class View(NamedTuple):
    """A view: the number of its sentence, who holds it, the question for it and the answer."""

    place: int
    holder: str
    about: str
    ask: str
    answer: str
    weight: float


def views(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what somebody holds about something, where only one thing is meant."""
    found = [view for place in range(len(teller.parsed.trees)) for view in _of_sentence(teller, place)]
    counted = Counter((view.holder, view.about.casefold()) for view in found)
    for view in found:
        if counted[view.holder, view.about.casefold()] == 1:
            sentence = teller.parsed.sentences[view.place]
            made = recalled("view", sentence, view.ask, view.answer, weight=view.weight)
            if isinstance(made.note, Question):
                yield made


def _of_sentence(teller: Teller, place: int) -> Iterator[View]:
    tree = teller.parsed.trees[place]
    if "?" in tree.text:
        return
    for clause in main_clauses(tree):
        yield from _attributed(teller, place, clause)
        held = report(clause)
        if held is None or clause.negated or clause.shared or clause.is_passive or clause.verb.lemma not in _VERBS:
            continue
        if held.clause.verb.at < clause.verb.at or held.clause.finite.tag == "VB" or _is_wished(held.clause):
            continue
        if clause.verb.lemma in _SAYING and (clause.subject is None or clause.subject.tag == "PRP"):
            continue
        if clause.verb.lemma in _SAYING and not is_opinion(held.clause):
            continue
        yield from _view(teller, place, clause, held.clause)


def _is_wished(clause: Clause) -> bool:
    """Tell whether what is proposed is told in the plain form: "suggested that Simone consider it"."""
    one = (
        clause.subject is not None
        and clause.subject.tag in ("NN", "NNP")
        and not clause.subject_places & {word.at for word in clause.tree.words if word.dep == "conj"}
    )
    return one and not clause.aux and clause.verb.tag == "VBP" and clause.verb.lemma == clause.verb.low


def _attributed(teller: Teller, place: int, clause: Clause) -> Iterator[View]:
    """ "In the view of Rosa Lind, P"."""
    holder, away = attributed(teller, clause)
    if not holder or clause.is_past or report(clause) is not None:
        return
    inner = narrowed(clause, clause.places - away)
    about, answer = _about(teller, place, inner), _answer(teller, place, inner)
    if about and answer and any(anchors(teller.parsed, clause.tree, short_subject(inner))):
        ask = f"What does {holder} hold about {about}?"
        yield View(place, holder, about, ask, answer, 0.74)


def _view(teller: Teller, place: int, clause: Clause, inner: Clause) -> Iterator[View]:
    tree = clause.tree
    holder = holder_of(teller, place, clause)
    about = _about(teller, place, inner)
    answer = _answer(teller, place, inner)
    asked = _asking(clause)
    if not (holder and about and answer and asked) or clause.subject is None:
        return
    own = short_subject(clause)
    named = clause.subject.tag in ("NNP", "NNPS", "PRP")
    if any(tree.words[at].low in _VAGUE for at in own) or not (named or _is_known(clause)):
        return
    if not any(anchors(teller.parsed, tree, short_subject(inner) | own)) and not named:
        return
    if about.casefold() in holder.casefold() or f"{holder.casefold()}\u2019" in about.casefold() or holder == "we":
        return
    do, verb = asked
    body = clause.subject.entity in ("ORG", "GPE", "NORP") and not tree.children(clause.subject, "appos")
    bystander = clause.subject.tag == "NNP" and not body
    if clause.verb.lemma in _SAYING and bystander and not is_theme(teller.parsed, holder):
        return
    if any(word.low in _UNDER and word.at < clause.verb.at for word in (*clause.parts("prep"), *inner.parts("prep"))):
        return
    if clause.subject.tag == "PRP":
        holder = f"[{holder}]"
    ask = f"What {do} {holder} {verb} about {about}?"
    yield View(place, holder, about, ask, answer, 0.78 if named else 0.74)


def _asking(clause: Clause) -> tuple[str, str] | None:
    """Return the words before and behind the holder in the question: "does ... argue", "have ... shown"."""
    verb = clause.verb
    if not clause.aux:
        do = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(verb.tag, "")
        return (do, verb.lemma) if do else None
    first = clause.aux[0]
    if len(clause.aux) == 1 and first.low in ("has", "have", "had", "would"):
        return first.low, verb.low
    return None


def _is_known(clause: Clause) -> bool:
    """Tell whether a holder without a name is told of more closely: "opponents of AI regulation", "the ministry"."""
    subject = clause.subject
    if subject is None:
        return False
    tree = clause.tree
    if clause.verb.lemma in _FINDING and subject.tag == "NNS" and len(tree.under(subject)) == 1:
        return subject.lemma in (
            "study",
            "researcher",
            "scientist",
            "astronomer",
            "economist",
            "historian",
            "experiment",
        )
    return len(short_subject(clause)) > 1 and bool(tree.children(subject, "prep", "amod", "compound", "poss"))


def _about(teller: Teller, place: int, inner: Clause) -> str:
    """Return what a view is about: the subject of what is held."""
    subject = inner.subject
    if subject is None or subject.tag not in ("NN", "NNS", "NNP", "NNPS", "VBG"):
        return ""
    own = short_subject(inner)
    if any(inner.tree.words[at].tag in ("CD", "WDT", "WP") or inner.tree.words[at].low in _VAGUE for at in own):
        return ""
    told = teller.phrase(place, inner.tree, own, most=_MOST_ABOUT)
    return told.text if told is not None else ""


def _answer(teller: Teller, place: int, inner: Clause) -> str:
    """Return what is held, with what is joined to it by "and that" where it can stand."""
    tree = inner.tree
    away = [verb for verb, mark, _ in joints(inner) if mark in GRANTING and verb.at > inner.verb.at]
    own = full(inner, _MOST) - tree.under(*away)
    text = worded(teller, place, inner, own, fewest=_FEWEST, most=_MOST, anchored=False)
    return "" if _ARGUING.search(text) else text
