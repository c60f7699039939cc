"""What things are: definitions, and what alone or first is something."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds.forms import recalled, term, typed
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller, short_subject

_MOST_TERM = 4
_EMPTY_KINDS = frozenset(
    "one way thing example part reason problem question matter kind type form result place time".split()
)


def identities(teller: Teller) -> Iterator[Proposal]:
    """Yield definitions of things, and questions for the one thing that fits a description."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            if (
                clause.verb.lemma == "be"
                and clause.subject
                and not clause.negated
                and not clause.shared
                and not clause.modal
            ):
                yield from _is(teller, place, clause)


def _is(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    what = next((word for word in clause.parts("attr") if word.at > clause.verb.at), None)
    subject = clause.subject
    if (
        what is None
        or subject is None
        or subject.tag not in ("NN", "NNS", "NNP", "NNPS")
        or what.tag not in ("NN", "NNS", "NNP")
    ):
        return
    sentence = teller.parsed.sentences[place]
    own = clause.under(what)
    article = tree.child(what, "det")
    name = short_subject(clause)
    told = teller.phrase(place, tree, name, most=6)
    if told is None:
        return
    modifiers = tree.children(what, "amod", "compound", "nummod")
    unique = any(
        word.tag == "JJS"
        or word.low in ("first", "only", "last", "most", "oldest")
        or tree.child(word, "advmod")
        and tree.children(word, "advmod")[0].tag == "RBS"
        for word in modifiers
    )
    if unique and subject.tag in ("NNP", "NNPS") and article and article.low == "the":
        if not any(child.dep in ("prep", "relcl", "acl") for child in tree.children(what)):
            return
        meaning = teller.phrase(
            place, tree, own | (clause.places - own - clause.subject_places - {clause.verb.at}), most=24
        )
        if meaning is None or meaning.inserted:
            return
        who = "Who" if teller.parsed.names.is_person(told.text.strip("[]")) else "What"
        yield typed(
            "identity", sentence, f"{who} {clause.verb.low} {meaning.text}?", told.text.strip("[]"), weight=0.86
        )
        return
    if what.lemma in _EMPTY_KINDS or tree.size(name) > _MOST_TERM:
        return
    if article is None or article.low not in ("a", "an"):
        return
    meaning = teller.phrase(place, tree, own, known=name, most=28)
    if (
        meaning is None
        or len(meaning.text.split()) < 6
        or not any(child.dep in ("relcl", "acl", "prep") for child in tree.children(what))
    ):
        return
    generic = subject.tag in ("NN", "NNS")
    if generic and clause.is_past:
        return
    if not generic and teller.parsed.names.is_person(told.text):
        yield recalled("who", sentence, f"Who {clause.verb.low} {told.text}?", meaning.text, weight=0.7)
        return
    word = tree.said(name)
    first = tree.words[min(name)]
    if first.dep == "det" and first.low in ("a", "an", "the") and subject.tag == "NN":
        word = tree.said(name - {first.at})
    yield term("definition", sentence, word, meaning.text, weight=0.8)
