"""What others hold: views with their holders."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.forms import recalled, typed
from tutor.generate.naming import names
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller, short_subject
from tutor.generate.tree import Word

HOLDING = {
    "argue": "argue", "claim": "claim", "believe": "believe", "hold": "hold", "contend": "contend", "maintain": "maintain",
    "suggest": "suggest", "propose": "propose", "insist": "insist", "assert": "assert", "conclude": "conclude",
    "warn": "warn", "find": "find", "show": "show", "estimate": "estimate", "say": "say", "think": "think", "note": "note",
    "predict": "predict", "deny": "deny", "acknowledge": "acknowledge", "explain": "explain", "theorize": "theorize", "hypothesize": "hypothesize", "realize": "realize", "recognize": "recognize", "observe": "observe", "demonstrate": "demonstrate", "reveal": "reveal", "discover": "discover",
}  # fmt: skip
_FINDING = frozenset("find show demonstrate reveal discover conclude observe realize".split())


def views(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what somebody holds, and for who holds it."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text or "\u201c" in tree.text or '"' in tree.text:
            continue
        for clause in main_clauses(tree):
            if clause.verb.lemma not in HOLDING or clause.subject is None or clause.shared or clause.negated:
                continue
            that = next(iter(clause.parts("ccomp")), None)
            inner = clause_of(tree, that) if that is not None else None
            if inner is None or inner.subject is None or that is None or that.at < clause.verb.at:
                continue
            mark = tree.child(that, "mark")
            if mark is None or mark.low != "that":
                continue
            yield from _held(teller, place, clause, inner)


def _held(teller: Teller, place: int, clause: Clause, inner: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    subject = clause.subject
    if subject is None:
        return
    sentence = teller.parsed.sentences[place]
    said = teller.statement(place, inner, anchored=False, fewest=5, known=())
    holder = teller.phrase(place, tree, short_subject(clause), most=9)
    if said is None or holder is None:
        return
    name = next((one for one in names(tree) if one.last == subject.at), None)
    about = _about(teller, place, inner)
    if not about:
        return
    verb = clause.verb
    if clause.aux:
        return
    do = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(verb.tag, "")
    if not do or (name is None and _vague(subject, teller, clause)):
        return
    ask = f"What {do} {holder.text} {verb.lemma} about {about}?"
    yield recalled("view", sentence, ask, said.text, weight=0.76)


def _vague(subject: Word, teller: Teller, clause: Clause) -> bool:
    """Tell whether nobody in particular holds a view."""
    tree = clause.tree
    own = tree.under(subject)
    return (
        tree.size(own) < 2
        or subject.tag == "PRP"
        or any(
            tree.words[at].low in ("some", "many", "most", "several", "others", "another", "one", "a", "an")
            for at in own
        )
    )


def _about(teller: Teller, place: int, inner: Clause) -> str:
    """Return what a view is about: the short subject of what is held."""
    tree = inner.tree
    subject = inner.subject
    if subject is None or subject.tag not in ("NN", "NNS", "NNP", "NNPS", "VBG"):
        return ""
    told = teller.phrase(place, tree, short_subject(inner), most=9)
    return told.text if told is not None else ""


def who_holds(teller: Teller, place: int, clause: Clause, inner: Clause) -> Iterator[Proposal]:
    """Yield the question for the person who holds a view."""
    tree = clause.tree
    name = next(
        (one for one in names(tree) if clause.subject and one.last == clause.subject.at and one.kind == "PERSON"), None
    )
    said = teller.statement(place, inner, fewest=6)
    if name is None or said is None or clause.verb.tag != "VBD":
        return
    first = tree.words[min(inner.places)]
    small = (
        said.text if first.tag in ("NNP", "NNPS") or said.text.startswith("[") else said.text[0].lower() + said.text[1:]
    )
    yield typed(
        "holder",
        teller.parsed.sentences[place],
        f"Who {clause.verb.low} that {small}?",
        teller.parsed.names.full(name.text),
        weight=0.7,
    )
