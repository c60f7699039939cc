"""What is set against what: "although", "while", "but", "unlike"."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.forms import recalled
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller

_GRANTING = frozenset("although though while whereas".split())


def contrasts(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what the article sets against a statement."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        clauses = list(main_clauses(tree))
        for clause in clauses:
            yield from _granted(teller, place, clause)
        for one, other in zip(clauses, clauses[1:], strict=False):
            joined = tree.child(one.verb, "cc")
            if (
                joined is not None
                and joined.low in ("but", "yet")
                and not other.shared
                and one.subject
                and other.subject
            ):
                yield from _but(teller, place, one, other)


def _granted(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    for verb in clause.parts("advcl"):
        mark = tree.child(verb, "mark")
        inner = clause_of(tree, verb)
        if mark is None or mark.low not in _GRANTING or inner is None or inner.subject is None or inner.shared:
            continue
        if mark.low == "while" and (inner.finite.lemma == "be" and inner.verb.tag == "VBG"):
            continue
        cut = tree.under(verb)
        rest = clause.places - cut
        first, second = (inner.places, rest) if verb.at < clause.verb.at else (rest, inner.places)
        told = teller.statement(place, inner if first is inner.places else clause, first, fewest=5)
        answer = teller.statement(
            place, clause if first is inner.places else inner, second, known=first, fewest=5, anchored=False
        )
        if told is None or answer is None:
            continue
        ask = f"What does the article set against this statement: \u201c{told.text}\u201d?"
        yield recalled("contrast", teller.parsed.sentences[place], ask, answer.text, weight=0.84)
        return


def _but(teller: Teller, place: int, one: Clause, other: Clause) -> Iterator[Proposal]:
    told = teller.statement(place, one, fewest=5)
    answer = teller.statement(place, other, known=one.places, fewest=5, anchored=False)
    if told is None or answer is None:
        return
    ask = f"What does the article set against this statement: \u201c{told.text}\u201d?"
    yield recalled("contrast", teller.parsed.sentences[place], ask, answer.text, weight=0.8)
