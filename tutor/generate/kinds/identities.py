"""What things are: who or what somebody or something is, and what alone or first fits a description."""

import re
from collections.abc import Iterator

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds.appositions import apposed
from tutor.generate.kinds.attributes import attributed
from tutor.generate.kinds.bearers import Bearer, bearer, described, evidence, met, personal
from tutor.generate.kinds.copulas import Copula, copulas, when
from tutor.generate.kinds.forms import recalled, typed
from tutor.generate.kinds.judging import (
    agentive,
    evaluates,
    hedged,
    is_chief,
    is_unique,
    kindred,
    overlaps,
    tells_little,
)
from tutor.generate.kinds.phrases import bracketed, lean, short, trimmed
from tutor.generate.lettering import lowered
from tutor.generate.places import COUNTRIES
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Word

_HAVING = frozenset("have hold contain produce own receive export make".split())
_KINDS = frozenset(
    "process study practice ability act state science power branch theory belief view idea principle doctrine art "
    "method use set rate measure name system property force form layer region area period time line distance loss "
    "removal transfer movement tendency position claim philosophy capacity condition degree effect technique "
    "application production formation field discipline institution right duty quality unit".split()
)
_VAGUE = frozenset("one ones thing things way result reason problem fact case example".split())
_LONGEST = 18


def identities(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what things are, and for the one thing that fits a description."""
    known: set[str] = set()
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text or tree.text[:1] in "\u201c\"'" or "according" in tree.text.casefold():
            continue
        for found in copulas(tree):
            yield from _of_copula(teller, place, found, known)
        for clause in main_clauses(tree):
            if clause.verb.lemma in _HAVING and (made := _holding(teller, place, clause)) is not None:
                yield made
    yield from apposed(teller, known)


def _of_copula(teller: Teller, place: int, found: Copula, known: set[str]) -> Iterator[Proposal]:
    tree, clause = found.tree, found.clause
    if clause.negated or clause.modal or hedged(clause):
        return
    if clause.aux and not clause.aux[0].low.startswith("ha"):
        return
    what = next((word for word in clause.parts("attr") if word.at > clause.verb.at), None)
    if what is not None and not tree.children(what, "neg"):
        made = _unique(teller, place, found, what) or _defined(teller, place, found, what, known)
        if made is not None:
            yield made
            return
    if not found.rest:
        made = attributed(teller, place, clause, found.subject, what)
        if made is not None:
            yield made


def _unique(teller: Teller, place: int, found: Copula, what: Word) -> Proposal | None:
    """ "X is the largest N in Y": the question that only X answers."""
    tree, clause, subject = found.tree, found.clause, found.subject
    article = tree.child(what, "det", "poss")
    if article is None or (article.low != "the" and article.dep != "poss") or what.tag not in ("NN", "NNP", "JJS"):
        return None
    sole = is_unique(tree, what) or is_chief(tree, what) or (what.tag == "JJS" and tree.child(what, "prep"))
    made = agentive(what) and tree.child(what, "prep") is not None
    if not (sole or made):
        return None
    if tree.children(what, "conj") or _goes_on(clause):
        return None
    own = trimmed(tree, lean(tree, what) - bracketed(tree) - when(found, what))
    front = frozenset(at for at in found.rest if at < clause.verb.at)
    after = found.rest - front - when(found, what)
    whole = own | front | after
    if tree.size(front) > 8 or tree.size(own) < 3:
        return None
    if not any(anchors(teller.parsed, tree, whole)) and tree.size(whole) < 6:
        return None
    owner = article.dep == "poss" and article.tag == "NNP"
    if not owner and not tree.children(what, "prep", "relcl", "acl") and (tree.size(whole) < 5 or subject.tag == "PRP"):
        return None
    said = tree.chosen(whole)
    if clause.is_past and any(one.low == "only" for one in said) and not any(one.tag[:3] == "NNP" for one in said):
        return None
    told = teller.phrase(place, tree, own | after, most=_LONGEST)
    opening = teller.phrase(place, tree, front, most=8) if front else None
    if told is None or told.inserted or (front and (opening is None or opening.inserted)):
        return None
    if re.search(r"\bat (?:about )?\d|\bsome\b", f"{told.text} {opening.text if opening else ''}"):
        return None
    tail = f" {lowered(tree, min(front), opening.text)}" if opening is not None else ""
    return _of_unique(teller, place, found, what, f"{told.text}{tail}", own)


def _goes_on(clause: Clause) -> bool:
    """Tell whether a deed belongs to what something is said to be: "the power of the courts, ..., to judge"."""
    return any(word.tag == "VB" and word.at > clause.verb.at for word in clause.parts("xcomp", "advcl"))


def _of_unique(
    teller: Teller, place: int, found: Copula, what: Word, told: str, own: frozenset[int]
) -> Proposal | None:
    """Return the question for what alone fits what is told."""
    tree, clause, subject = found.tree, found.clause, found.subject
    sentence = teller.parsed.sentences[place]
    who = bearer(teller, place, tree, subject)
    who = personal(who, what) if who is not None else None
    verb = "was" if clause.is_past else "is"
    if clause.verb.lemma == "be":
        verb = " ".join(word.low for word in (*clause.aux, clause.verb))
    if who is None:
        answer = teller.phrase(
            place, tree, trimmed(tree, tree.under(subject) - bracketed(tree)), known=own, most=_LONGEST
        )
        owned = any(one.tag == "PRP$" for one in tree.chosen(tree.under(subject)))
        if answer is None or answer.inserted or owned or subject.tag in ("PRP", "DT", "WDT", "EX", "WP"):
            return None
        return recalled("identity", sentence, f"What {verb} {told}?", answer.text, weight=0.8)
    if overlaps(who.bare, told) or (not who.proper and subject.low in _VAGUE):
        return None
    ask = f"{_asked(who, told)} {verb} {told}?"
    quote, others = evidence(teller, place, who.bare)
    if not quote:
        return recalled("identity", sentence, ask, f"[{who.text}]", weight=0.78)
    if not who.proper:
        return recalled("identity", sentence, ask, who.text, weight=0.8)
    return typed("identity", sentence, ask, who.bare, weight=0.86, quote=quote, others=others)


def _holding(teller: Teller, place: int, clause: Clause) -> Proposal | None:
    """ "Chile holds the largest reserves of lithium": the question who does."""
    tree, subject = clause.tree, clause.subject
    thing = next(iter(clause.parts("dobj")), None)
    if thing is None or subject is None or clause.negated or clause.modal or clause.aux or hedged(clause):
        return None
    if any(one.at < subject.at for one in clause.parts("prep")):
        return None
    article = tree.child(thing, "det", "poss")
    first = article is not None and (article.low == "the" or article.dep == "poss")
    if not first or not any(one.tag in ("JJS", "RBS") for one in tree.chosen(tree.under(thing))):
        return None
    if not is_unique(tree, thing) or not tree.children(thing, "prep") or clause.finite.tag not in ("VBZ", "VBD"):
        return None
    who = bearer(teller, place, tree, subject)
    own = trimmed(tree, lean(tree, thing) - bracketed(tree))
    told = teller.phrase(place, tree, own, most=_LONGEST)
    if who is None or not who.proper or who.plural or told is None or told.inserted or overlaps(who.bare, told.text):
        return None
    quote, others = evidence(teller, place, who.bare)
    asked = "What" if who.is_person and " " not in who.bare else _asked(who, told.text)
    ask = f"{asked} {clause.finite.low} {told.text}?"
    if not quote:
        return None
    return typed("identity", teller.parsed.sentences[place], ask, who.bare, weight=0.8, quote=quote, others=others)


def _asked(who: Bearer, told: str) -> str:
    """Return the words that ask for somebody or something, a country unless it is called one anyway."""
    country = who.bare.casefold() in COUNTRIES and not any(word in told for word in ("country", "nation", "state"))
    return "Which country" if country else who.who


def _defined(teller: Teller, place: int, found: Copula, what: Word, known: set[str]) -> Proposal | None:
    """ "X is a N that ...": the question what X is."""
    tree, clause = found.tree, found.clause
    own = tree.under(what)
    rest = found.rest
    between = frozenset(range(max(own) + 1, min(rest))) if rest else frozenset[int]()
    if rest and (not between <= bracketed(tree) or tree.words[min(rest)].tag not in ("IN", "TO")):
        return None
    if _goes_on(clause) or not (what.tag in ("NN", "NNS", "NNP", "CD") or tree.child(what, "det")):
        return None
    who = bearer(teller, place, tree, found.subject)
    who = personal(who, what) if who is not None else None
    if (
        who is None
        or (who.inserted and not who.proper)
        or clause.verb.lemma != "be"
        or clause.aux
        or who.bare.casefold() in known
    ):
        return None
    if (
        ((is_unique(tree, what) or is_chief(tree, what)) and what.tag != "CD")
        or not _tells(teller, found, what, who)
        or not _fits(teller, found, what, who)
    ):
        return None
    meaning = described(teller, place, tree, what, known=tree.under(found.subject), more=rest)
    if found.subject.lemma == "definition" or (overlaps(who.bare, meaning) and len(meaning.split()) < 7):
        return None
    if len(meaning.split()) < (4 if who.bare == teller.parsed.names.hero else 5) or (
        overlaps(who.bare, meaning) and who.proper
    ):
        return None
    known.add(who.bare.casefold())
    quote, others = evidence(teller, place, who.bare)
    return recalled(
        "identity" if who.proper else "definition",
        teller.parsed.sentences[place],
        f"{who.who} {clause.verb.low} {who.text}?",
        meaning,
        weight=0.8,
        quote=quote,
        others=others,
    )


def _tells(teller: Teller, found: Copula, what: Word, who: Bearer) -> bool:
    """Tell whether a noun says what something is, and not only how good it is or beside what it stands."""
    tree = found.tree
    if what.tag == "CD":
        return what.low == "one" and any(
            is_unique(tree, one) for prep in tree.children(what, "prep") for one in tree.children(prep, "pobj")
        )
    if tells_little(tree, what) or kindred(what) or (not who.is_person and evaluates(tree, what)):
        return False
    restricted = [one for one in tree.children(what, "prep", "relcl", "acl", "amod") if one.at > what.at]
    return bool(restricted) or (who.proper and (bool(found.rest) or who.bare == teller.parsed.names.hero))


def _fits(teller: Teller, found: Copula, what: Word, who: Bearer) -> bool:
    """Tell whether subject and description are of the make of a definition."""
    tree, clause, subject = found.tree, found.clause, found.subject
    article = tree.child(what, "det")
    if who.proper:
        if what.tag == "CD":
            return True
        return article is not None and (
            article.low in ("a", "an")
            or (article.low == "the" and (not who.is_person or (bool(found.rest) and met(teller, who.bare) > 1)))
        )
    if clause.is_past or clause.verb.dep not in ("ROOT", "relcl") or tree.size(short(tree, subject)) > 4:
        return False
    own = tree.child(subject, "det", "poss", "nummod")
    generic = own is not None and own.low == "the" and tree.size(short(tree, subject)) == 2 and subject.tag == "NN"
    generic = generic and _is_topic(teller, subject)
    if own is not None and own.low not in ("a", "an") and not (generic and article and article.low in ("a", "an")):
        return False
    if article is not None and article.low == "the" and what.lemma not in _KINDS:
        return False
    if any(one.tag in ("CD", "$") for one in tree.chosen(tree.under(what))):
        return False
    if article is not None and article.low not in ("a", "an", "the", "any"):
        return False
    return (article is not None or what.tag == "NNS") and not tree.children(subject, "prep")


def _is_topic(teller: Teller, noun: Word) -> bool:
    """Tell whether "the N" means its kind: where the article is about it and tells how things are."""
    parsed = teller.parsed
    return noun.low in parsed.titled and parsed.is_generic
