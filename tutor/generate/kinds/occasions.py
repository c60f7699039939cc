"""What an occasion is worth asking for: clauses cut down to a deed, and whether the deed is known and whole."""

import re
from collections.abc import Collection

from tutor.generate.clause import Clause, core, droppable
from tutor.generate.firstnames import GIVEN_NAMES
from tutor.generate.kinds.dates import Date, hanging, without
from tutor.generate.lettering import PUT_IN
from tutor.generate.mentions import names
from tutor.generate.sorts import NAMED
from tutor.generate.telling import Teller
from tutor.generate.ties import SUBJECTS
from tutor.generate.times import is_dated
from tutor.generate.tree import Tree

AT = frozenset({"", "in", "on", "at", "during", "around", "about", "from", "between", "circa"})
MOST = 22
_CRISP = 15
DULL = frozenset(
    "say tell write note report add explain show suggest argue claim believe think state estimate conclude find "
    "ask love like enjoy".split()
)
_CUT_OFF = re.compile(r"\b(?:in|on|by|of|from|to|and|or|the|a|an|at|with|was|were|for|but|that|as|than|until)$")
_SOME = frozenset("a an some several many few another other most".split())
_ANYBODY = frozenset(
    "man woman person people boy girl child other someone somebody student official expert one".split()
)


def trimmed(clause: Clause, date: Date, *, keep: bool = False) -> frozenset[int]:
    """Return the places of a clause without its date, unless kept, and without what is loose."""
    tree = clause.tree
    loose = hanging(tree, date) & clause.places
    places = without(tree, core(clause, 60), loose if keep else date.places | loose)
    cuts = sorted(droppable(clause), key=len, reverse=True)
    for cut in cuts:
        whole = cut | frozenset(at for at in range(min(cut), max(cut) + 1) if at in clause.places)
        dated_too = is_dated(tree.text[tree.words[min(whole)].start : tree.words[max(whole)].end])
        trailing = max(whole) >= max(at for at in places if tree.words[at].text[0].isalnum())
        if date.places & whole or clause.verb.at in whole or not whole < places:
            continue
        if dated_too or (trailing and tree.words[min(whole)].head != clause.verb.at) or tree.size(places) > _CRISP:
            places = without(tree, places, whole)
    for word in tree.chosen(places):
        if word.at <= clause.verb.at or word.tag != "VBG":
            continue
        own = clause.under(word)
        if word.dep in ("advcl", "acl") and min(own) and tree.words[min(own) - 1].text == "," and not own & date.places:
            places = without(tree, places, own)
    for word in clause.parts("prep", "advcl"):
        own = clause.under(word)
        apart = word.dep == "advcl" or (min(own) > 0 and tree.words[min(own) - 1].text == ",")
        if apart and word.at > clause.verb.at and not own & date.places and is_dated(tree.said(own)):
            places = without(tree, places, own)
    label = next((at for at in sorted(places) if tree.words[at].text == ":"), None)
    if label is not None and clause.subject is not None and label < clause.subject.at:
        places = frozenset(at for at in places if at > label)
    after = max(date.places) + 1
    if (
        not keep
        and after in places
        and after + 1 in places
        and tree.words[after].text == ","
        and min(places) < min(date.places)
    ):
        places -= {after} if tree.words[after + 1].tag in ("IN", "TO") else set()
    return places


def is_whole(text: str) -> bool:
    """Tell whether an event is named whole, and without a date of its own."""
    if is_dated(text) or _CUT_OFF.search(text) or re.search(r"\b[12]\d{3}\b|--| [\u2013\u2014] ", text):
        return False
    return not any(
        word in text.replace(named[0], "")
        for named in PUT_IN.finditer(text)
        for word in re.findall(r"[A-Z]\w{2,}", named[0])
    )


def is_list_cut(clause: Clause, places: Collection[int]) -> bool:
    """Tell whether a list has lost its end: "a board, state companies" of "a board, state companies and trade"."""
    tree = clause.tree
    shares = any(
        one.tag == "VBN" and one.at not in places and not tree.children(one, "aux", "auxpass", "nsubj", "nsubjpass")
        for one in tree.children(clause.verb, "conj")
    )
    if (
        shares
        and clause.verb.tag == "VBN"
        and not any(one.at > clause.verb.at for one in clause.parts("agent", "dobj", "prep"))
    ):
        return True  # "is owned" of "is owned and managed by the state"
    return any(
        word.dep == "conj"
        and word.at in places
        and word.at != clause.verb.at
        and word.tag not in ("NNP", "NNPS")
        and not any(
            one.dep == "cc"
            and one.at in places
            and one.head in (word.head, word.at, *(c.at for c in tree.children(word)))
            for one in tree.words
        )
        for word in tree.words
    )


def is_misread(clause: Clause) -> bool:
    """Tell whether the parser lost a subject: "was replaced by the Constitution and the new government began"."""
    tree = clause.tree
    if clause.subject is not None and not clause.shared and clause.subject.at < clause.verb.at:
        first = min([clause.verb.at, *(one.at for one in clause.aux)])
        between = [
            one for one in tree.words[clause.subject.at + 1 : first] if one.text in (",", "(", "\u2014", "\u2013")
        ]
        if len(between) == 1 and between[0].text == "," and between[0].at == first - 1:
            return True  # "a group, frustrated that ..., decided": the participle taken for the verb
    verbs = [clause.verb] if clause.shared else []
    verbs += [one for one in tree.children(clause.verb, "conj") if one.tag in ("VBD", "VBZ", "VBP", "VBN")]
    for verb in verbs:
        if tree.child(verb, *SUBJECTS):
            continue
        at = (
            min(
                [
                    verb.at,
                    *(one.at for one in tree.children(verb, "aux", "auxpass", "neg", "advmod") if one.at < verb.at),
                ]
            )
            - 1
        )
        while at >= 0 and tree.words[at].tag in ("RB", "RBR"):
            at -= 1
        if at >= 0 and tree.words[at].tag in ("NN", "NNS", "NNP", "NNPS", "PRP"):
            return True
        if at >= 0 and tree.words[at].text == "," and verb.dep == "conj":
            more = [
                one for one in tree.words if one.dep == "conj" and one.head in (verb.at, verb.head) and one.at > verb.at
            ]
            if not any(one.tag[:2] == "VB" for one in more) and tree.words[at - 1].low not in ("and", "but"):
                return True
    return False


def with_twin(clause: Clause, places: frozenset[int]) -> frozenset[int]:
    """Return the places with the verb that shares the object: "designed and constructed the first circuit"."""
    tree = clause.tree
    twin = next((one for one in tree.children(clause.verb, "conj") if one.at == clause.verb.at + 2), None)
    if twin is None or twin.tag != clause.verb.tag or tree.words[twin.at - 1].dep != "cc":
        return places
    return places | {twin.at - 1} | tree.under(twin)


def is_settled(clause: Clause, text: str) -> bool:
    """Tell whether a pronoun that is the subject has been replaced."""
    subject = clause.subject
    return subject is None or subject.tag != "PRP" or not re.search(rf"\b{subject.low}\b", text, re.IGNORECASE)


def is_reported(clause: Clause) -> bool:
    """Tell whether a clause only says that somebody said something."""
    return clause.verb.lemma in DULL and bool(clause.parts("ccomp"))


def is_named(teller: Teller, tree: Tree, places: Collection[int]) -> bool:
    """Tell whether words name something, or what the article is about."""
    return any(
        word.tag in ("NNP", "NNPS")
        or word.entity in NAMED
        or (word.tag in ("NN", "NNS") and {word.lemma, word.low} & teller.parsed.topic)
        or word.tag == "PRP"
        for word in tree.chosen(places)
    )


def known_subject(teller: Teller, clause: Clause) -> bool:
    """Tell whether it is clear to whom an event happened."""
    tree = clause.tree
    if clause.subject is None or _is_first_name(teller, clause):
        return False
    first = tree.words[min(clause.subject_places)]
    anybody = first.low in _SOME or (first.tag == "CD" and first.low != "both")
    proper = any(word.tag in ("NNP", "NNPS") or word.entity in NAMED for word in tree.chosen(clause.places))
    if anybody and first.dep != "poss" and not proper:
        return False
    if is_named(teller, tree, clause.subject_places):
        return True
    own = clause.under(clause.verb)
    named = any(one.first in own for one in names(tree))
    if clause.subject.lemma in _ANYBODY:
        return False
    return named and tree.size(clause.subject_places) >= 2


def _is_first_name(teller: Teller, clause: Clause) -> bool:
    """Tell whether a subject is nothing but a first name: "Sarah", of whom there are many."""
    own = clause.tree.chosen(clause.subject_places)
    name = own[0].text if len(own) == 1 and own[0].tag == "NNP" else ""
    alone = name.casefold() in GIVEN_NAMES and teller.parsed.names.full(name) == name
    return alone and name.casefold() not in teller.parsed.titled
