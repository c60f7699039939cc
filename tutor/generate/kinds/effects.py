"""What came of what: "led to", "caused", "resulted in"."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds.forms import recalled
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller, short_subject

_CAUSING = frozenset(
    "cause trigger spark provoke prompt produce create force enable prevent threaten reduce increase undermine strengthen weaken destroy transform".split()
)
_TO = {"lead": "to", "result": "in", "contribute": "to", "give": "to"}


def effects(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what something led to."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            if clause.subject is not None and not clause.negated and not clause.shared:
                yield from _of_clause(teller, place, clause)


def _of_clause(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    subject = clause.subject
    if subject is None or subject.tag not in ("NN", "NNS", "NNP", "NNPS", "VBG") or clause.is_passive:
        return
    name = short_subject(clause)
    if tree.size(name) < 2:
        return
    lemma = clause.verb.lemma
    own = frozenset[int]()
    if lemma in _TO:
        prep = next((one for one in clause.parts("prep") if one.low == _TO[lemma]), None)
        if prep is None or clause.parts("dobj"):
            return
        own = tree.under(prep) - {prep.at}
    elif lemma in ("cause", "trigger", "spark", "provoke", "prompt"):
        thing = next(iter(clause.parts("dobj")), None)
        if thing is None:
            return
        own = clause.under(thing)
    else:
        return
    if not 3 <= tree.size(own) <= 24:
        return
    answer = teller.phrase(place, tree, own, known=name)
    told = teller.question(place, clause, "What", without=own)
    if answer is not None and told is not None and len(told.text.split()) >= 5:
        yield recalled("effect", teller.parsed.sentences[place], told.text, answer.text, weight=0.78)
