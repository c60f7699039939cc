"""What somebody or something is known for, named after and regarded as."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds.bearers import bearer, evidence
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.phrases import bracketed, loose, trimmed
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

_FOR = frozenset({"know", "remember", "celebrate", "famous", "notable", "famed", "renowned", "credit"})
_REGARDED = frozenset("regard consider view see describe depict portray characterize characterise recognize".split())


def renowned(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what names are known for, after whom they are given, and what their bearers pass for."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            if clause.subject is None or clause.negated or clause.modal:
                continue
            yield from _known_for(teller, place, clause)
            yield from _regarded(teller, place, clause)
            yield from _named_after(teller, place, clause)
        for word in tree.words:
            if word.dep == "acl" and word.tag == "VBN" and word.lemma == "name":
                yield from _bearing(teller, place, tree, word)


def _known_for(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "Franklin is best known for her work on ..."."""
    tree, verb, subject = clause.tree, clause.verb, clause.subject
    head = verb
    if verb.lemma == "be":
        found = clause.parts("acomp")
        head = found[0] if found else verb
    lemma = head.lemma if head.tag != "JJ" else head.low
    if lemma not in _FOR or subject is None or not (clause.is_passive or verb.lemma == "be"):
        return
    link = next((one for one in tree.children(head, "prep") if one.low in ("for", "with") and one.at > head.at), None)
    who = bearer(teller, place, tree, subject)
    if link is None or who is None or clause.shared or (lemma == "credit") != (link.low == "with"):
        return
    if not who.proper:
        return
    own = clause.under(link)
    told = teller.phrase(
        place, tree, trimmed(tree, own - {link.at} - bracketed(tree)), known=clause.subject_places, most=26
    )
    asked = teller.question(place, clause, "What", without=own - {link.at})
    if (
        told is None
        or asked is None
        or " became " in asked.text
        or len(told.text.split()) < 2
        or not asked.text.endswith((" for?", " with?"))
    ):
        return
    quote, others = evidence(teller, place, who.bare)
    yield recalled(
        "known", teller.parsed.sentences[place], asked.text, told.text, weight=0.8, quote=quote, others=others
    )


def _regarded(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "Athens is considered the cradle of democracy"."""
    tree, verb, subject = clause.tree, clause.verb, clause.subject
    if verb.lemma not in _REGARDED or not clause.is_passive or subject is None or clause.shared:
        return
    who = bearer(teller, place, tree, subject)
    if who is None or not who.proper:
        return
    link = next((one for one in clause.parts("prep") if one.low == "as" and one.at > verb.at), None)
    own: frozenset[int] = frozenset()
    if link is not None:
        own = clause.under(link)
        answer = own - {link.at}
    else:
        thing = next((one for one in clause.parts("oprd") if one.at > verb.at and one.tag in ("NN", "NNS")), None)
        if thing is None or verb.lemma != "consider":
            return
        own = answer = clause.under(thing)
    told = teller.phrase(place, tree, trimmed(tree, answer - bracketed(tree)), known=clause.subject_places, most=24)
    asked = teller.question(place, clause, "How", without=own | loose(clause))
    if told is None or asked is None or "," in asked.text or len(told.text.split()) < 4:
        return
    quote, others = evidence(teller, place, who.bare)
    yield recalled(
        "regarded",
        teller.parsed.sentences[place],
        asked.text,
        f"As {told.text}",
        weight=0.72,
        quote=quote,
        others=others,
    )


def _named_after(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "The Humboldt Current was named after him"."""
    tree, verb, subject = clause.tree, clause.verb, clause.subject
    if verb.lemma != "name" or not clause.is_passive or subject is None:
        return
    link = next((one for one in clause.parts("prep") if one.low in ("after", "for") and one.at > verb.at), None)
    thing = bearer(teller, place, tree, subject)
    if link is None or thing is None or not (thing.proper or subject.lemma in teller.parsed.topic):
        return
    yield from _after(teller, place, tree, link, f"{clause.aux[0].low if clause.aux else 'was'} {thing.text}")


def _bearing(teller: Teller, place: int, tree: Tree, verb: Word) -> Iterator[Proposal]:
    """ "the Sahara Desert, named after the Arabic word for desert"."""
    link = next((one for one in tree.children(verb, "prep") if one.low in ("after", "for")), None)
    thing = bearer(teller, place, tree, tree.words[verb.head])
    if link is not None and thing is not None and thing.proper:
        yield from _after(teller, place, tree, link, f"{'were' if thing.plural else 'was'} {thing.text}")


def _after(teller: Teller, place: int, tree: Tree, link: Word, named: str) -> Iterator[Proposal]:
    whom = tree.child(link, "pobj")
    if whom is None:
        return
    person = bearer(teller, place, tree, whom)
    sentence = teller.parsed.sentences[place]
    if whom.low in ("him", "her") and person is None:
        meant = teller.alone.antecedent(place, whom)
        found = meant.text if meant is not None else ""
        quote, others = evidence(teller, place, found) if found else ("", ())
        if quote:
            ask = f"After whom {named} named?"
            yield recalled("named", sentence, ask, found, weight=0.8, quote=quote, others=others)
        return
    if person is not None and person.is_person:
        quote, others = evidence(teller, place, person.bare)
        if quote:
            ask = f"After whom {named} named?"
            yield recalled("named", sentence, ask, person.bare, weight=0.8, quote=quote, others=others)
        return
    told = teller.phrase(place, tree, trimmed(tree, tree.under(whom) - bracketed(tree)), most=14)
    if told is not None and not told.inserted and whom.tag not in ("PRP", "VBG"):
        yield recalled("named", sentence, f"After what {named} named?", told.text, weight=0.78)
