"""What a text claims: its clauses without "I think that", what is only reported, and what is an opinion."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

HOLDING = frozenset(
    "argue claim believe hold contend maintain suggest propose insist assert conclude warn say think note predict "
    "deny acknowledge explain theorize hypothesize recognize observe point state write add report estimate find "
    "show demonstrate reveal discover agree fear worry object reply respond counter complain allege declare "
    "emphasize stress caution admit concede doubt feel understand assume suppose imagine hope imply teach affirm "
    "reason postulate posit speculate suspect stipulate remark charge protest indicate announce tell".split()
)
"""Verbs behind which stands what somebody else says or holds."""
_FINDING = frozenset("find show estimate demonstrate reveal indicate report conclude".split())
_I = frozenset({"i", "we", "me", "one"})
_THINKING = frozenset("believe think say argue claim suggest hold submit feel maintain contend conclude find".split())
_SHOWN = frozenset("mean show suggest imply follow indicate demonstrate seem prove appear reveal".split())
_NOTED = frozenset("note say remember add stress emphasize admit concede argue point observe".split())
_PLAIN = frozenset("clear true obvious evident plain undeniable certain indisputable".split())
OUGHT = frozenset({"should", "must", "ought", "cannot"})
"""What says that something is to be done, or is not."""
_OPEN = frozenset({"may", "might", "would", "could", "can", "will"})
_VALUES = frozenset(
    "incoherent horrible terrible awful silly worth misleading "
    "good bad wrong right better best worse worst important necessary unnecessary unfair fair unjust just moral "
    "immoral valuable harmful dangerous reasonable unreasonable impossible possible misguided mistaken false true "
    "essential crucial vital wise unwise foolish absurd useless useful irrational rational desirable undesirable "
    "acceptable unacceptable justified unjustified justifiable permissible impermissible problematic flawed "
    "difficult easy likely unlikely effective ineffective counterproductive illogical inhumane cruel ethical "
    "unethical legitimate wasteful worthwhile ridiculous meaningless inevitable inadequate insufficient "
    "beneficial detrimental unrealistic futile superior inferior preferable safe unsafe sensible costly "
    "unsustainable inefficient outdated inappropriate expensive excessive successful unworkable meaningful "
    "significant controversial valid invalid sound".split()
)
_VALUED = frozenset(
    "mistake problem solution threat duty obligation fallacy injustice waste failure error reason benefit burden "
    "danger risk myth illusion virtue evil right advantage disadvantage drawback".split()
)
_REPORTED = re.compile(
    r"\bas (?:any|every|most|many)\b.*\b(?:tell|know|say|agree)\b|\bthis position\b|\baccording to\b|"
    r"\bthe argument goes\b",
    re.IGNORECASE,
)
GRANTING = frozenset({"although", "though", "while", "whereas"})
"""Words that grant one thing, or set it against another."""

_ARGUED = 0.15
_TOLD = 0.5
_MANY = 4
_EXPOUNDED = 0.08


class Held(NamedTuple):
    """What somebody is reported to hold: the clause that reports it, and what is held."""

    by: Clause
    clause: Clause


def report(clause: Clause) -> Held | None:
    """Return what a clause reports another than the author to hold: "Singer argues that ...", or None."""
    tree = clause.tree
    if clause.subject is None or clause.subject.lemma == "fact" or asserted(clause) is not clause:
        return None
    going = [
        verb
        for verb in tree.children(clause.verb, "xcomp", "advcl")
        if any(one.tag == "TO" for one in tree.children(verb, "aux"))
    ]
    for saying in (clause.verb, *going):
        for verb in tree.children(saying, "ccomp") if saying.lemma in HOLDING else ():
            inner = clause_of(tree, verb)
            if (
                inner is not None
                and inner.subject is not None
                and not _asks(tree, inner)
                and _is_said(tree, saying, verb)
            ):
                return Held(clause, inner)
    return None


def _is_said(tree: Tree, saying: Word, verb: Word) -> bool:
    """Tell whether what stands before a verb of saying is said by its subject: parted from it by a comma alone."""
    if verb.at > saying.at:
        return True
    after = max(tree.under(verb)) + 1
    return after < len(tree.words) and tree.words[after].text in (",", "\u201d", "''", '"')


def _asks(tree: Tree, clause: Clause) -> bool:
    mark = tree.child(clause.verb, "mark")
    if mark is not None and mark.low in ("if", "whether"):
        return True
    return any(tree.words[at].tag in ("WRB", "WP", "WDT") for at in clause.places if at < clause.verb.at)


def asserted(clause: Clause) -> Clause:
    """Return what the author claims in a clause: "I think that P", "It is clear that P", "This means that P" is P."""
    tree = clause.tree
    subject = clause.subject
    if subject is None or clause.negated:
        return clause
    said = (made for verb in tree.children(clause.verb, "ccomp") if (made := clause_of(tree, verb)))
    inner = next((made for made in said if made.verb.at > clause.verb.at), None)
    if inner is None or inner.subject is None or inner.verb.at < clause.verb.at or _asks(tree, inner):
        return clause
    low = subject.low
    verb = clause.verb.lemma
    if low in _I and verb in _THINKING and not clause.is_past and clause.modal not in ("could", "might"):
        return asserted(inner)
    pointing = low in ("it", "this", "that", "which") and tree.size(tree.under(subject)) == 1
    if verb in _SHOWN and (pointing or subject.lemma == "fact"):
        return asserted(inner)
    if low == "it" and (
        any(word.low in _PLAIN for word in tree.children(clause.verb, "acomp"))
        or (clause.is_passive and clause.modal in ("should", "must") and verb in _NOTED)
    ):
        return asserted(inner)
    if verb == "be" and subject.lemma in (
        "result",
        "upshot",
        "conclusion",
        "point",
        "fact",
        "truth",
        "answer",
        "summary",
    ):
        return clause if tree.children(subject, "prep", "acl", "poss") else asserted(inner)
    return clause


def is_reported(tree: Tree) -> bool:
    """Tell whether a sentence gives what somebody other than the author says or holds."""
    if any(report(clause) is not None for clause in main_clauses(tree)):
        return True
    text = tree.text
    if _REPORTED.search(text):
        return True
    if re.match(
        r"(?:In|On) [^,]{2,40}\b(?:view|opinion|eyes|words|account)\b|For [A-Z][\w\u2019'-]+(?: [A-Z]\w+)*,", text
    ):
        return True
    return bool(
        re.search(
            r"[\u2019']s? (?:\w+ )?(?:view|argument|claim|theory|account|thesis|position|point|complaint|idea|"
            r"conclusion|approach|ethics) (?:is|was|holds|that)\b",
            text,
        )
    )


def is_finding(tree: Tree) -> bool:
    """Tell whether a sentence gives what a study, a body or somebody named found or estimates."""
    clause = next(iter(main_clauses(tree)), None)
    if clause is None or clause.subject is None or clause.verb.lemma not in _FINDING:
        return False
    return report(clause) is not None and clause.subject.tag != "PRP"


def is_opinion(clause: Clause) -> bool:
    """Tell whether a clause says what ought to be or judges, and does not only tell what happened."""
    tree = clause.tree
    if clause.is_past:
        return False
    if clause.modal in OUGHT or clause.verb.lemma == "need":
        return True
    if clause.verb.lemma == "have" and tree.child(clause.verb, "xcomp"):
        return True
    told = tree.children(clause.verb, "acomp", "attr", "oprd", *(["dobj"] if clause.verb.lemma == "have" else []))
    return any(
        word.low in _VALUES
        or word.lemma in _VALUED
        or any(one.low in _VALUES for one in tree.children(word, "amod", "conj"))
        or any(two.lemma in _VALUED for one in tree.children(word, "prep") for two in tree.children(one, "pobj"))
        for word in told
    )


def is_claim(clause: Clause) -> bool:
    """Tell whether a clause says what one may dispute: an opinion, or what may or would be so."""
    return is_opinion(clause) or clause.modal in _OPEN or (clause.negated and not clause.is_past)


def is_general(clause: Clause) -> bool:
    """Tell whether a clause tells of no single event of the past, nor of what has come about."""
    perfect = clause.finite.lemma == "have" and clause.finite.at != clause.verb.at
    return (not clause.is_past and not perfect) or is_opinion(clause)


def argues(teller: Teller) -> bool:
    """Tell whether an article argues, and does not only tell."""
    clauses = [clause for tree in teller.parsed.trees for clause in main_clauses(tree)]
    opinions = sum(is_opinion(asserted(clause)) for clause in clauses)
    claims = sum(is_claim(asserted(clause)) for clause in clauses)
    views = sum(report(clause) is not None for clause in clauses)
    past = sum(clause.is_past for clause in clauses)
    return bool(clauses) and past < _TOLD * len(clauses) and opinions + claims + views >= _ARGUED * len(clauses)


def expounds(teller: Teller) -> bool:
    """Tell whether an article sets out the views of many, or of whom its title names: are its claims its author's?"""
    clauses = [clause for tree in teller.parsed.trees for clause in main_clauses(tree)]
    reporting = [clause for clause in clauses if report(clause) is not None]
    views = len(reporting)
    titled = teller.parsed.reading.article.title.split()
    if any(one.subject is not None and one.subject.tag == "NNP" and one.subject.text in titled for one in reporting):
        return True
    return views >= _MANY and views > _EXPOUNDED * len(clauses)


def narrowed(clause: Clause, places: Collection[int]) -> Clause:
    """Return the clause with other places."""
    return replace(clause, places=frozenset(places))


def joints(clause: Clause) -> Iterator[tuple[Word, str, Clause]]:
    """Yield the subordinate clauses of a clause with the word that joins each, in small letters."""
    tree = clause.tree
    for verb in tree.children(clause.verb, "advcl"):
        inner = clause_of(tree, verb)
        mark = tree.child(verb, "mark")
        if inner is not None and inner.subject is not None and mark is not None:
            yield verb, mark.low, inner
