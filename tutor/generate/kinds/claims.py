"""What a text claims: its sentences without "I think that", as statements that stand alone, and who holds them."""

import re
from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, clause_of, core, main_clauses
from tutor.generate.naming import names
from tutor.generate.telling import Teller, capital, is_sound, short_subject, tidy
from tutor.generate.tree import Tree, Word

MOST_WORDS = 30
"""The longest claim or reason, in words."""

HOLDING = frozenset(
    "argue claim believe hold contend maintain suggest propose insist assert conclude warn say think note predict deny "
    "acknowledge explain theorize hypothesize recognize observe point state write add report estimate find show "
    "demonstrate reveal discover agree fear worry object reply respond counter complain allege declare emphasize stress "
    "caution admit concede doubt feel understand assume suppose imagine hope imply teach affirm reason postulate posit "
    "speculate suspect stipulate remark charge protest indicate announce tell".split()
)
"""Verbs behind which stands what somebody else says or holds."""

_WE = frozenset({"we", "us", "our", "ours", "ourselves"})
_I = frozenset({"i", "we", "me", "one"})
_THINKING = frozenset("believe think say argue claim suggest hold submit feel maintain contend conclude find".split())
_SHOWN = frozenset("mean show suggest imply follow indicate demonstrate seem prove appear reveal".split())
_AUTHORS = frozenset("see find show discuss consider present call now argue examine turn return note mention".split())
_PLAIN = frozenset("clear true obvious evident plain undeniable certain likely important worth".split())
_OPINION = frozenset({"should", "must", "ought", "cannot"})
_VALUES = frozenset(
    "good bad wrong right better best worse worst important necessary unnecessary unfair fair unjust just moral immoral "
    "valuable harmful dangerous reasonable unreasonable impossible possible misguided mistaken false true essential "
    "crucial vital wise unwise foolish absurd useless useful irrational rational desirable undesirable acceptable "
    "unacceptable justified unjustified justifiable permissible impermissible problematic flawed difficult easy likely "
    "unlikely effective ineffective counterproductive illogical inhumane cruel ethical unethical legitimate wasteful "
    "worthwhile ridiculous meaningless inevitable inadequate insufficient beneficial detrimental unrealistic futile "
    "superior inferior preferable safe unsafe sensible costly unsustainable inefficient outdated inappropriate".split()
)
_VALUED = frozenset(
    "mistake problem solution threat duty obligation fallacy injustice waste failure error way reason benefit burden "
    "danger risk myth illusion virtue evil right".split()
)
_ASIDE = re.compile(r"\b(?:as we|as I|I think|I believe|I argue|in my view|in my opinion|we have seen|for example)\b", re.I)
_NAMELESS = frozenset("some many most several others critic people few one someone opponent proponent supporter".split())


class Held(NamedTuple):
    """What somebody is reported to hold: the clause, and the holder as the sentence names it."""

    holder: Word
    clause: Clause
    verb: Word


def report(clause: Clause) -> Held | None:
    """Return what a clause reports somebody to hold: "Singer argues that ...", or None where it reports nothing."""
    tree = clause.tree
    if clause.subject is None or clause.verb.lemma not in HOLDING:
        return None
    for verb in tree.children(clause.verb, "ccomp"):
        inner = clause_of(tree, verb)
        if inner is not None and inner.subject is not None:
            return Held(clause.subject, inner, clause.verb)
    return None


def asserted(clause: Clause) -> Clause:
    """Return what the author claims in a clause: "I think that P", "It is clear that P", "This means that P" is P."""
    tree = clause.tree
    subject = clause.subject
    if subject is None or clause.negated:
        return clause
    inner = next((made for verb in tree.children(clause.verb, "ccomp") if (made := clause_of(tree, verb))), None)
    if inner is None or inner.subject is None or inner.verb.at < clause.verb.at:
        return clause
    mark = tree.child(inner.verb, "mark")
    if mark is not None and mark.low != "that" or any(w.tag[0] == "W" for w in tree.children(inner.verb)):
        return clause
    low = subject.low
    if low in _I and clause.verb.lemma in _THINKING and not clause.is_past and clause.modal not in ("could", "might"):
        return asserted(inner)
    if low in ("it", "this", "that", "which") and clause.verb.lemma in _SHOWN and len(tree.under(subject)) == 1:
        return asserted(inner)
    if low == "it" and any(word.low in _PLAIN for word in tree.children(clause.verb, "acomp")):
        return asserted(inner)
    if clause.verb.lemma == "be" and subject.lemma in ("result", "upshot", "conclusion", "point", "fact", "truth"):
        return asserted(inner) if tree.size(tree.under(subject)) <= 3 else clause
    return clause


def is_reported(tree: Tree) -> bool:
    """Tell whether a sentence gives what somebody other than the author says or holds."""
    for clause in main_clauses(tree):
        held = report(clause)
        if held is not None and held.holder.low not in _I | {"it", "this", "that"}:
            return True
    low = tree.text.casefold()
    return bool(
        re.match(r"(?:according to|in the (?:view|opinion|eyes|words) of|for [A-Z]\w+,)", tree.text, re.I)
        and not re.match(r"for (?:example|instance|this|that|these)", low)
        or re.search(r"[\u2019'](?:s)? (?:view|argument|claim|theory|position|account|thesis|objection)\b", low)
        or re.search(r"\baccording to\b", low)
    )


def is_opinion(clause: Clause) -> bool:
    """Tell whether a clause says what ought to be or judges, and does not only tell what happened."""
    tree = clause.tree
    if clause.is_past:
        return False
    if clause.modal in _OPINION:
        return True
    if clause.verb.lemma == "need" or (clause.verb.lemma == "have" and tree.child(clause.verb, "xcomp")):
        return True
    told = tree.children(clause.verb, "acomp", "attr", "oprd")
    return any(
        word.low in _VALUES or word.lemma in _VALUED or any(c.low in _VALUES for c in tree.children(word, "amod", "conj"))
        for word in told
    )


def is_claim(clause: Clause) -> bool:
    """Tell whether a clause says what one may dispute: an opinion, or what may or would be so."""
    return is_opinion(clause) or clause.modal in ("may", "might", "would", "could", "can", "will") or clause.negated


def worded(
    teller: Teller,
    place: int,
    clause: Clause,
    places: Collection[int] | None = None,
    *,
    known: Collection[int] = (),
    fewest: int = 4,
    most: int = MOST_WORDS,
    anchored: bool = True,
) -> str:
    """Return a clause as a statement that stands alone, or nothing. "We" may stand for people in general."""
    tree = clause.tree
    own = frozenset(core(clause, most) if places is None else places)
    if any(tree.words[at].text in ("?", "\u201c", '"') for at in own) or not clause.subject:
        return ""
    if clause.subject.tag in ("DT", "WDT", "WP") and len(tree.under(clause.subject)) == 1:
        return ""
    general = _general(clause, own)
    if clause.shared or not general:
        told = teller.statement(place, clause, own, known=known, fewest=fewest, most=most, anchored=anchored)
        text = told.text if told else ""
    else:
        settled = teller.alone.settled(place, own - general, known)
        if settled is None or not fewest <= tree.size(own) <= most:
            return ""
        if anchored and not any(anchors(teller.parsed, tree, own)):
            return ""
        text = capital(tidy(tree.said(own, settled.swaps)))
        text = text if is_sound(text) else ""
    return "" if _ASIDE.search(text) else text


def _general(clause: Clause, own: Collection[int]) -> frozenset[int]:
    """Return the places of each "we" that means people in general; nothing where it may mean the authors."""
    tree = clause.tree
    found = frozenset(at for at in own if tree.words[at].low in _WE)
    if any(tree.words[at].low in ("i", "me", "my") for at in own) or clause.is_past:
        return frozenset()
    authors = clause.subject is not None and clause.subject.low == "we" and clause.verb.lemma in _AUTHORS
    return frozenset() if authors else found


def holder_of(teller: Teller, place: int, clause: Clause) -> str:
    """Return who holds what a clause reports, by the full name, or nothing where the sentence does not tell."""
    subject = clause.subject
    tree = clause.tree
    if subject is None or subject.tag not in ("NN", "NNS", "NNP", "NNPS", "PRP", "DT", "JJ"):
        return ""
    name = next((one for one in names(tree) if one.first <= subject.at <= one.last), None)
    if name is not None and teller.parsed.names.is_person(name.text) and not tree.children(subject, "conj"):
        return teller.parsed.names.full(name.text)
    told = teller.phrase(place, tree, short_subject(clause), most=9)
    return re.sub(r"\[([^\]]*)\]", r"\1", told.text) if told else ""


def is_nameless(clause: Clause) -> bool:
    """Tell whether nobody in particular is said to hold something: "some", "critics", "many people"."""
    subject = clause.subject
    if subject is None or subject.tag in ("NNP", "NNPS"):
        return False
    own = clause.tree.chosen(short_subject(clause))
    return any(word.lemma.casefold() in _NAMELESS or word.low in ("a", "an", "another") for word in own) or len(own) < 2


def of(clause: Clause, places: Collection[int]) -> Clause:
    """Return the clause with other places."""
    return replace(clause, places=frozenset(places))
