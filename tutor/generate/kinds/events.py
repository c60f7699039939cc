"""When things happened: a clause of the past and its date."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, core, main_clauses
from tutor.generate.kinds.forms import dated
from tutor.generate.naming import names
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller, capital, is_sound, tidy
from tutor.generate.times import Moment, is_dated, moments
from tutor.generate.tree import Tree, Word

_AT = frozenset({"in", "on", "at", "of"})
_SUBJECT_ENTITIES = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "EVENT", "LAW", "WORK_OF_ART", "PRODUCT", "LOC"})
_DULL = frozenset(
    "say tell write note report add explain show suggest find argue claim believe think state announce predict estimate".split()
)


def events(teller: Teller) -> Iterator[Proposal]:
    """Yield dated events."""
    for place, tree in enumerate(teller.parsed.trees):
        found = list(moments(tree.text))
        if not found or len(found) > 3:
            continue
        for clause in main_clauses(tree):
            yield from _of_clause(teller, place, clause, found)
        for word in tree.words:
            if word.dep in ("relcl", "acl"):
                yield from _of_relative(teller, place, tree, word, found)


def _of_clause(teller: Teller, place: int, clause: Clause, found: list[Moment]) -> Iterator[Proposal]:
    tree = clause.tree
    if not clause.is_past or clause.modal or clause.negated or clause.subject is None or clause.verb.lemma in _DULL:
        return
    for moment in found:
        phrase = date_phrase(tree, clause.verb, moment)
        if phrase is None or not phrase <= clause.places:
            continue
        loose = _loose(clause, moment)
        places = core(clause, 24) - phrase - loose
        if (
            clause.shared
            or not tree.children(
                clause.verb,
                "dobj",
                "attr",
                "acomp",
                "prep",
                "agent",
                "oprd",
                "xcomp",
                "ccomp",
                "advmod",
                "prt",
                "dative",
            )
            and not clause.is_passive
        ):
            if not clause.shared and tree.size(clause.subject_places) < 3:
                continue
        told = teller.statement(place, clause, places, most=26)
        if told is None or is_dated(told.text) or re.search(r"\b(?:in|on|by|of|from|to|and|or|the)$", told.text):
            continue
        if not _known_subject(teller, place, clause):
            continue
        yield dated(
            "event", teller.parsed.sentences[place], moment.span, told.text, weight=0.9 if not told.inserted else 0.8
        )
        return


def _loose(clause: Clause, moment: Moment) -> frozenset[int]:
    """Return the places of what hangs loosely behind the event, once a sentence is long."""
    found: frozenset[int] = frozenset()
    for word in clause.parts("advcl"):
        own = clause.under(word)
        if word.at > clause.verb.at and word.tag == "VBG" and clause.tree.words[min(own) - 1].text == ",":
            found |= own
    return found


def date_phrase(tree: Tree, verb: Word, moment: Moment) -> frozenset[int] | None:
    """Return the places of a date that says when a verb's deed was done, its preposition among them, or None."""
    inside = [
        word for word in tree.words if word.start >= moment.start and word.end <= moment.end and word.text[0].isalnum()
    ]
    if not inside:
        return None
    head = next((word for word in inside if tree.words[word.head] not in inside), None)
    if head is None:
        return None
    above = tree.words[head.head]
    if head.dep == "pobj" and above.low in _AT and above.head == verb.at:
        own = tree.under(above)
        extra = [tree.words[at] for at in own if at != above.at and tree.words[at] not in inside]
        if all(
            word.low in ("the", "early", "late", "mid", "-", "year", "month", "of", ",", "about", "around")
            or not word.text[0].isalnum()
            for word in extra
        ):
            return own
    if head.dep in ("npadvmod",) and above.at == verb.at:
        return tree.under(head)
    return None


def _known_subject(teller: Teller, place: int, clause: Clause) -> bool:
    """Tell whether it is clear to whom an event happened."""
    tree = clause.tree
    subject = clause.subject
    if subject is None:
        return False
    for word in tree.chosen(clause.subject_places):
        if (
            word.tag in ("NNP", "NNPS")
            or word.entity in _SUBJECT_ENTITIES
            or word.lemma in teller.parsed.topic
            or word.tag == "PRP"
        ):
            return True
    own = tree.under(clause.verb)
    return (
        sum(word.tag in ("NNP",) and word.entity not in ("DATE",) for word in tree.chosen(own)) >= 1
        and tree.size(clause.subject_places) >= 2
    )


def _of_relative(teller: Teller, place: int, tree: Tree, verb: Word, found: list[Moment]) -> Iterator[Proposal]:
    """ "the Library of Alexandria, founded in 295 BC" and "NATO, which was founded in 1949": the name's own event."""
    head = tree.words[verb.head]
    name = next((one for one in names(tree) if one.first <= head.at <= one.last), None)
    if name is None or head.tag not in ("NNP", "NNPS"):
        return
    for moment in found:
        phrase = date_phrase(tree, verb, moment)
        if phrase is None:
            continue
        own = tree.under(verb) - phrase
        article = tree.child(head, "det")
        full = teller.parsed.names.full(name.text)
        subject = f"The {full}" if article and article.low == "the" else full
        clause = clause_of(tree, verb) if verb.dep == "relcl" else None
        if clause is not None:
            who = tree.child(verb, "nsubj", "nsubjpass")
            if who is None or who.low not in ("who", "which", "that") or not clause.is_past:
                continue
            rest = clause.places - phrase - {who.at}
            settled = teller.alone.settled(place, rest, tree.under(head, without=[verb]))
        elif verb.tag == "VBN":
            rest = own
            settled = teller.alone.settled(place, rest, tree.under(head, without=[verb]))
            subject += " were" if head.tag == "NNPS" else " was"
        else:
            continue
        if settled is None or tree.size(rest) > 16 or tree.size(rest) < 1:
            continue
        text = f"{subject} {tidy(tree.said(rest, settled.swaps))}"
        if is_sound(text) and not is_dated(text) and not re.search(r"\b(?:in|on|by|of|from|to|and|or|the|was)$", text):
            yield dated("event", teller.parsed.sentences[place], moment.span, capital(text), weight=0.82)
            return
