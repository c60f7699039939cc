"""What follows if: conditions and what depends on them."""

import re
from collections.abc import Collection, Iterator

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.asserted import Asserted, asserted
from tutor.generate.kinds.claims import is_reported, report
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.holders import holder_of
from tutor.generate.kinds.inquiry import continued, lasting, question, stated
from tutor.generate.kinds.salient import is_doctrine
from tutor.generate.lettering import bracketed
from tutor.generate.proposal import Proposal
from tutor.generate.telling import MOST_WORDS, Teller
from tutor.generate.tree import NOUNS, Tree, Word

_EMPTY = re.compile(r"\b(?:do|does|did|done) (?:it|so|that|this)\b|^(?:some|several|many|a number of) ", re.IGNORECASE)
_ASKING = frozenset("ask wonder know see determine decide check tell doubt question test find".split())
_DOUBTFUL = frozenset("unclear uncertain unknown doubtful unsure questionable".split())
_MARKS = frozenset("if unless when once whenever as".split())
_ANYBODY = frozenset("everyone everybody someone somebody anyone anybody something".split())
_MAYBE = frozenset({"may", "might", "could"})
_FEW = 7
_STAYING = frozenset("be have do say note see know show suggest put argue write explain expect mention seem".split())


def conditions(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what follows from a condition."""
    for place, tree in enumerate(teller.parsed.trees):
        for told in asserted(teller, place, tree):
            clause = told.clause
            if clause.subject is None:
                continue
            yield from _when(lasting(teller, told.clause), place, told)
            for verb in clause.parts("advcl"):
                mark = tree.child(verb, "mark") or tree.child(verb, "advmod")
                inner = clause_of(tree, verb)
                if mark is None or inner is None or not _is_condition(clause, inner, mark):
                    continue
                made = list(_asked(lasting(teller, clause), place, told, inner, mark))
                yield from made
                if made:
                    break


def _when(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X happens when Y": when does X happen?"""
    clause = told.clause
    tree = clause.tree
    if clause.is_past or clause.negated or clause.modal in ("should", "must", "ought"):
        return
    for verb in clause.parts("advcl"):
        mark = tree.child(verb, "advmod", "mark")
        inner = clause_of(tree, verb)
        own = tree.under(verb)
        if mark is None or inner is None or inner.subject is None or inner.is_past:
            continue
        if mark.low != "when" and (mark.low != "if" or clause.modal or inner.subject.low not in ("it", "they")):
            continue
        light = clause.verb.lemma == "be" and not clause.parts("acomp")
        if (verb.lemma == "come" and inner.subject.low == "it") or light:
            continue
        if min(own) != mark.at or verb.at < clause.verb.at or tree.words[mark.at - 1].text == ",":
            continue
        if tree.words[mark.at - 1].low in ("even", "only", "especially", "particularly", "except", "and", "or", "than"):
            continue
        asked = question(teller, place, told, "When", own)
        answer = ""
        if asked is not None:
            answer = stated(teller, place, inner, own - {mark.at}, clause.places - own, asked.text)
        if asked is not None and answer:
            text = f"{mark.low} {answer}"
            yield recalled("condition", teller.parsed.sentences[place], told.asked(asked.text), text, weight=0.8)
            return


def _is_condition(clause: Clause, inner: Clause, mark: Word) -> bool:
    tree = clause.tree
    if mark.low not in _MARKS or mark.at > inner.verb.at or inner.subject is None or inner.shared:
        return False
    own = tree.under(inner.verb)
    if min(own) != mark.at:
        return False
    before = tree.words[min(own) - 1].low if min(own) else ""
    if before in (
        "even",
        "only",
        "as",
        "what",
        "that",
        "and",
        "or",
        "but",
        "especially",
        "particularly",
        "not",
        "just",
    ):
        return False
    if clause.is_past and not clause.modal:
        return False
    doubtful = any(word.low in _DOUBTFUL for word in clause.parts("acomp"))
    if mark.low == "if" and inner.verb.at > clause.verb.at and (doubtful or clause.verb.lemma in _ASKING):
        return False
    if mark.low == "if" and inner.verb.at > clause.verb.at and not clause.modal and inner.subject.low in ("it", "they"):
        return False
    if inner.subject.low in _ANYBODY:
        return False
    if mark.low not in ("if", "unless") and not _is_lasting(clause, inner, mark):
        return False
    if mark.low == "as" and (inner.verb.lemma in _STAYING or clause.modal in ("should", "must", "ought")):
        return False
    if mark.low in ("when", "whenever", "once", "as"):
        return not (clause.is_past or inner.is_past) and inner.verb.at < clause.verb.at
    return True


def _is_lasting(clause: Clause, inner: Clause, mark: Word) -> bool:
    """Tell whether both clauses tell of what happens again and again, and of nobody in particular."""
    if clause.subject is None or clause.subject.dep == "expl" or inner.subject is None:
        return False
    named = (
        clause.tree.text.startswith("According")
        or inner.subject.tag in ("NNP", "NNPS")
        or inner.subject.entity in ("PERSON", "GPE", "ORG")
    )
    going = clause.finite.lemma == "have" or (mark.low == "as" and inner.finite.lemma == "have")
    going = going or any(one.verb.tag == "VBG" for one in (clause, inner))
    return not named and not going


def _asked(teller: Teller, place: int, told: Asserted, inner: Clause, mark: Word) -> Iterator[Proposal]:
    clause = told.clause
    tree = clause.tree
    own = tree.under(inner.verb) - bracketed(tree)
    rest = clause.places - tree.under(inner.verb)
    first = inner.verb.at < clause.verb.at
    if not first and any(tree.words[at].low == "only" for at in rest):
        return
    if not rest or clause.subject is None or (first and clause.subject.at < inner.verb.at):
        return
    said = teller.statement(place, inner, own - {mark.at}, anchored=False, fewest=3)
    if said is None or _points_on(said.text, first=first) or said.text.split()[-1] in ("and", "or", "but"):
        return
    answer = ""
    for places in _consequents(clause, tree.under(inner.verb), first=first):
        answer = stated(teller, place, clause, places, own, said.text)
        if first and answer.startswith("[") and clause.subject.tag == "PRP" and _has_noun(tree, own):
            answer = re.sub(r"^\[[^\]]*\]", clause.subject.low, answer)
        if answer:
            break
    if (
        not answer
        or answer.lower().startswith("according")
        or _EMPTY.search(answer)
        or (clause.subject.low == "it" and len(answer.split()) < 4)
    ):
        return
    by = told.holder or _school(teller, place)
    if (not by and _is_of_others(teller, place)) or (clause.modal in _MAYBE and len(answer.split()) < _FEW):
        return
    by = by or "the article"
    condition = f"{mark.low} {continued(inner, said.text)}"
    asked = f"According to {by}, what {_follows(clause)} {condition}?"
    if len(asked.split()) <= MOST_WORDS + 6:
        yield recalled("condition", teller.parsed.sentences[place], asked, answer, weight=0.8)


def _school(teller: Teller, place: int) -> str:
    """Return the school of thought whose view the sentence before gives, or nothing."""
    sentences = teller.parsed.sentences
    if not place or sentences[place - 1].paragraph != sentences[place].paragraph:
        return ""
    for clause in main_clauses(teller.parsed.trees[place - 1]):
        if report(clause) is not None and not clause.negated and clause.subject is not None:
            return holder_of(teller, place - 1, clause) if is_doctrine(clause.tree, clause.subject) else ""
    return ""


def _is_of_others(teller: Teller, place: int) -> bool:
    """Tell whether a sentence may go on with what others hold, whom its paragraph names before it."""
    paragraph = teller.parsed.sentences[place].paragraph
    return any(
        is_reported(tree) or any(is_doctrine(tree, word) for word in tree.words if word.tag[:2] == "NN")
        for sentence, tree in zip(teller.parsed.sentences[:place], teller.parsed.trees[:place], strict=True)
        if sentence.paragraph == paragraph
    )


def _has_noun(tree: Tree, places: Collection[int]) -> bool:
    return any(tree.words[at].tag in NOUNS for at in places)


def _points_on(text: str, *, first: bool) -> bool:
    """Tell whether a condition after its consequent begins with a pronoun for what is asked for."""
    return not first and text.split(maxsplit=1)[0].lower() in ("it", "they", "he", "she")


def _consequents(clause: Clause, barred: frozenset[int], *, first: bool) -> Iterator[frozenset[int]]:
    """Yield the words of what follows: with the clauses joined to it by "and" where the condition is over both."""
    tree = clause.tree
    rest = clause.places - barred
    joined = [one for one in tree.children(clause.verb, "conj") if one.at > clause.verb.at]
    cc = next(iter(tree.children(clause.verb, "cc")), None)
    if first and joined and cc is not None and cc.low == "and" and not clause.shared:
        yield (rest | {cc.at} | tree.under(*joined)) - bracketed(tree)
    yield rest


def _follows(clause: Clause) -> str:
    """Return how the question says that something follows."""
    if clause.modal in ("should", "must", "ought", "can", "may"):
        return "follows"
    if clause.modal in ("would", "could", "might"):
        return "would follow"
    if clause.modal == "will":
        return "will happen"
    if clause.verb.lemma in ("be", "have", "mean", "need", "remain", "deserve", "require", "owe"):
        return "follows"
    return "happens"
