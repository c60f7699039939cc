"""What follows if: conditions and what depends on them."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.forms import recalled
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller


def conditions(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what follows from a condition."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            for verb in clause.parts("advcl"):
                mark = tree.child(verb, "mark", "advmod")
                if mark is None or mark.low not in ("if", "unless", "when") or mark.at > verb.at:
                    continue
                inner = clause_of(tree, verb)
                if inner is None or inner.subject is None:
                    continue
                if mark.low == "when" and (clause.is_past or inner.is_past or verb.at > clause.verb.at):
                    continue
                cut = tree.under(verb)
                before = tree.words[min(cut) - 1].low if min(cut) else ""
                if before in ("even", "only", "as", "what", "that"):
                    continue
                yield from _asked(teller, place, clause, inner, mark.low)


def _asked(teller: Teller, place: int, clause: Clause, inner: Clause, word: str) -> Iterator[Proposal]:
    tree = clause.tree
    cut = tree.under(inner.verb)
    said = teller.statement(place, inner, anchored=False, fewest=3)
    rest = clause.places - cut
    if said is None or not rest:
        return
    answer = teller.statement(place, clause, rest, known=inner.places, anchored=False)
    if answer is None:
        return
    first = tree.words[min(inner.places)]
    small = (
        said.text
        if first.tag in ("NNP", "NNPS") or first.entity or said.text.startswith("[")
        else said.text[0].lower() + said.text[1:]
    )
    would = (
        "would happen" if clause.modal in ("would", "could", "might") else ("happened" if clause.is_past else "happens")
    )
    ask = f"According to the article, what {would} {word} {small}?"
    if word == "if" and clause.modal in ("should", "must", "ought") or clause.verb.lemma == "be" and not clause.modal:
        ask = (
            f"According to the article, what follows if {small}?"
            if word == "if"
            else f"According to the article, what holds {word} {small}?"
        )
    yield recalled("condition", teller.parsed.sentences[place], ask, answer.text, weight=0.8)
