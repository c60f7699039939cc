"""What things do, need, consist of and are used for: questions for the parts of a clause about one clear subject."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, main_clauses, relative, short_subject
from tutor.generate.kinds.askable import (
    NOUNS,
    is_dull,
    is_human,
    is_idle,
    is_light,
    is_plain,
    is_reported,
    is_specific,
    is_telling,
    which,
)
from tutor.generate.kinds.complements import SITES, is_argument, is_site
from tutor.generate.kinds.forms import recalled, typed
from tutor.generate.proposal import Proposal
from tutor.generate.segment import Sentence
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

_CLUMSY = re.compile(
    r"\b(?:in|to|of|for|with|from|by|at|on|into|as) (?:in|to|of|for|with|from|at|on|into|as)\b|\bways?\b|\bso\b|, and\b"
)
_MANY = 4
_SOME = 3
_LITTLE = frozenset(
    "the and for with from that this who whom what which where when does did was were are has have had not its "
    "his her their them they will would can could may might must should been being into onto upon about over "
    "through also very more most many some own such than then there these those often generally usually typically "
    "always only both each all any one two by whom make made use used new other first".split()
)
_WANTING = frozenset(
    "want need seek aim plan try attempt help decide refuse agree promise intend hope choose vow pledge propose "
    "threaten strive learn manage fail".split()
)
_LETTING = frozenset(
    "allow enable require force permit encourage oblige compel help lead prompt drive persuade convince inspire "
    "motivate push teach urge order ask let".split()
)
_LEADING = frozenset("lead result contribute depend rely belong consist refer apply".split())
_OF_PREDICATES = frozenset("of to for from with on about in".split())
_MOVING = _LETTING | {"raise"}


def workings(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what clear subjects do, need and are made of; at most one for each clause."""
    for place, tree in enumerate(teller.parsed.trees):
        for clause in _clauses(tree):
            if not is_plain(clause) or not is_specific(teller, clause):
                continue
            for rule in (_enabled, _intended, _object, _stranded, _where, _agent, _subject):
                if found := next(rule(teller, place, clause), None):
                    yield found
                    break


def _clauses(tree: Tree) -> Iterator[Clause]:
    yield from main_clauses(tree)
    if is_reported(tree):
        return
    for word in tree.words:
        if word.dep == "relcl" and (made := relative(tree, word)):
            yield made


def _asked(
    teller: Teller,
    place: int,
    clause: Clause,
    asked: str,
    head: Word,
    cut: frozenset[int],
    *,
    weight: float,
    more: frozenset[int] = frozenset(),
) -> Iterator[Proposal]:
    """Yield the question for the noun phrase at `cut` beside a verb."""
    tree = clause.tree
    own = _short(clause, head) & cut | more
    if tree.size(own) == 1 and head.tag == "NN" and clause.tree.words[head.head].dep == "prep":
        return
    if not is_telling(tree, head, own):
        return
    told = teller.question(place, clause, asked, without=cut | more, most=24, anchored=clause.is_past)
    answer = teller.phrase(place, tree, own, known=clause.places - cut - more | short_subject(clause))
    if told is None or answer is None or not _says_enough(told.text, answer.text, clause):
        return
    yield _noted(teller.parsed.sentences[place], told.text, answer.text, weight - 0.05 * told.inserted)


def _noted(sentence: Sentence, ask: str, answer: str, weight: float) -> Proposal:
    plain = answer[1:-1] if answer[0] + answer[-1] == "[]" else answer
    bare = re.sub(r"\A(?:the|an?) ", "", plain)
    if len(bare.split()) <= 3 and "[" not in bare:
        return typed("working", sentence, ask, plain, weight=weight, accept=(bare,) if bare != plain else ())
    return recalled("working", sentence, ask, answer, weight=weight)


def _short(clause: Clause, head: Word) -> frozenset[int]:
    """Return the places of a noun phrase without what is set off from it by commas."""
    return short_subject(Clause(clause.tree, clause.verb, head, (), clause.places)) & clause.places


def _says_enough(ask: str, answer: str, clause: Clause) -> bool:
    """Tell whether a question has the words to tell which answer is meant, and not a worthy answer itself."""
    if _CLUMSY.search(ask):
        return False
    told, asked = contents(answer), contents(ask)
    known = sum(word in asked for word in told)
    if known * 2 >= len(told):
        return False
    is_name = answer[:1] != answer[:1].lower() or any(word[0].isupper() for word in answer.split())
    if len(told) < 2 and not is_name:
        return False
    needed = (_MANY if clause.is_past else _SOME) + (len(told) < 2)
    return len(asked) >= needed


def contents(text: str) -> frozenset[str]:
    """Return the words of a text that carry meaning, in small letters, each once."""
    found = (word.casefold().strip('?,.[]()\u201c\u201d"').removesuffix("\u2019s") for word in text.split())
    return frozenset(word for word in found if len(word) > 2 and word not in _LITTLE)


def _object(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What did the treaty guarantee?" """
    tree = clause.tree
    thing = next(iter(clause.parts("dobj")), None)
    if thing is None or thing.tag not in NOUNS or is_idle(thing) or _is_moved(clause):
        return
    if is_light(thing):
        for prep in (*clause.parts("prep"), *tree.children(thing, "prep")):
            into = tree.child(prep, "pobj")
            if into is not None and prep.at > thing.at and prep.low in ("in", "on", "to", "for", "against", "over"):
                asked = "Whom" if is_human(teller, tree, into) else "What"
                yield from _asked(teller, place, clause, asked, into, clause.under(into), weight=0.76)
        return
    if is_dull(clause):
        return
    asked = "Whom" if is_human(teller, tree, thing) else "What"
    own = clause.under(thing)
    near = [one for one in clause.parts("prep") if one.at == max(own) + 1 and one.low in ("by", "between", "of")]
    is_near = bool(near) and not clause.is_passive and not tree.child(near[0], "pcomp")
    more = clause.under(near[0]) if is_near else frozenset[int]()
    yield from _asked(teller, place, clause, asked, thing, own, weight=0.78, more=more)


def _is_moved(clause: Clause) -> bool:
    """Tell whether what looks like an object does something itself: "led states to consider a tax"."""
    return any(
        (to := clause.tree.child(verb, "aux")) is not None
        and to.low == "to"
        and clause.verb.lemma in _LETTING | {"raise"}
        for verb in clause.parts("xcomp", "advcl", "ccomp")
    )


def _stranded(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What is it based on?", "What did they trade with?" """
    tree = clause.tree
    if clause.parts("dobj") or clause.verb.lemma in ("say", "go", "come", "look", "bear"):
        return
    preps = [one for one in clause.parts("prep") if is_argument(clause, one)]
    for word in clause.parts("acomp", "attr"):
        last = max(at for at in clause.under(word) if tree.words[at].text[0].isalnum())
        preps += [one for one in tree.children(word, "prep") if one.low in _OF_PREDICATES and last in tree.under(one)]
    for prep in preps:
        into = tree.child(prep, "pobj", "pcomp")
        if into is None or prep.at < clause.verb.at:
            continue
        if into.dep == "pcomp" and into.tag == "VBG" and prep.low not in ("by", "without", "through"):
            yield from _doing(teller, place, clause, into)
        if into.tag not in NOUNS:
            continue
        if (clause.verb.lemma == "be" and not clause.parts("acomp", "attr")) or tree.words[
            min(tree.under(prep)) - 1
        ].text == ",":
            continue
        if is_site(into) and prep.low in ("to", "into"):
            yield from _sited(teller, place, clause, prep)
            continue
        asked = "Whom" if is_human(teller, tree, into) else "What"
        yield from _asked(teller, place, clause, asked, into, clause.under(into), weight=0.76)


def _doing(teller: Teller, place: int, clause: Clause, verb: Word) -> Iterator[Proposal]:
    """ "What did he focus on?" - "Maintaining the connection to the past" """
    own = clause.under(verb)
    told = teller.question(place, clause, "What", without=own, most=24, anchored=clause.is_past)
    answer = teller.phrase(place, clause.tree, own, known=clause.places - own | short_subject(clause), most=18)
    if (
        told is not None
        and answer is not None
        and len(answer.text.split()) > 2
        and _says_enough(told.text, answer.text, clause)
    ):
        yield recalled("working", teller.parsed.sentences[place], told.text, answer.text, weight=0.74)


def _where(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "Where do new plates form?" """
    tree = clause.tree
    for prep in clause.parts("prep"):
        spot = tree.child(prep, "pobj")
        if spot is not None and prep.low in SITES and prep.at > clause.verb.at and is_site(spot):
            yield from _sited(teller, place, clause, prep)


def _sited(teller: Teller, place: int, clause: Clause, prep: Word) -> Iterator[Proposal]:
    own = clause.under(prep)
    told = teller.question(place, clause, "Where", without=own, most=24, anchored=clause.is_past)
    answer = teller.phrase(place, clause.tree, own, known=clause.places - own | short_subject(clause), most=14)
    if told is not None and answer is not None and _says_enough(told.text, answer.text, clause):
        yield recalled("working", teller.parsed.sentences[place], told.text, answer.text, weight=0.72)


def _intended(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What does he want to do?" """
    if clause.verb.lemma in _WANTING:
        for verb in clause.parts("xcomp"):
            yield from _done(teller, place, clause, verb)


def _enabled(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What does it allow users to do?" """
    if clause.verb.lemma in _LETTING and not clause.is_passive:
        for verb in clause.parts("ccomp", "xcomp"):
            if clause.tree.child(verb, "nsubj") or clause.parts("dobj"):
                yield from _done(teller, place, clause, verb)


def _done(teller: Teller, place: int, clause: Clause, verb: Word) -> Iterator[Proposal]:
    tree = clause.tree
    whom = tree.child(verb, "nsubj", "nsubjpass")
    to = tree.child(verb, "aux")
    if verb.tag != "VB" or verb.lemma == "be" or (to is not None and to.low != "to"):
        return
    own = clause.under(verb, without=[whom] if whom else [])
    answered = own - {to.at} if to else own
    cut = own - {verb.at} - ({to.at} if to else set())
    if not 3 <= tree.size(answered) <= 18:
        return
    told = teller.question(place, clause, "What", without=cut, swaps={verb.at: "do"}, anchored=clause.is_past)
    answer = teller.phrase(place, tree, answered, known=clause.places - answered | short_subject(clause))
    if told is not None and answer is not None and len(contents(told.text)) >= 3:
        yield recalled("working", teller.parsed.sentences[place], told.text, answer.text, weight=0.78)


def _agent(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What are deserts defined by?", "By whom was it built?" """
    tree = clause.tree
    for agent in clause.parts("agent"):
        doer = tree.child(agent, "pobj")
        if doer is None or doer.tag not in NOUNS:
            continue
        if is_human(teller, tree, doer):
            yield from _asked(teller, place, clause, "By whom", doer, tree.under(agent), weight=0.76)
        else:
            yield from _asked(teller, place, clause, "What", doer, clause.under(doer), weight=0.76)


def _subject(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What led to the fall of Rome?" """
    tree, subject = clause.tree, clause.subject
    if subject is None or subject.tag not in NOUNS or clause.shared or tree.children(subject, "conj"):
        return
    own = short_subject(clause)
    if not is_telling(tree, subject, own, most=12) or is_dull(clause) or clause.verb.lemma == "become":
        return
    if clause.parts("ccomp") or not (clause.parts("dobj") or clause.is_passive or clause.verb.lemma in _LEADING):
        return
    asked = which(teller, tree, subject)
    rest = tree.size(clause.places - clause.subject_places)
    if not asked or rest < 5:
        return
    told = teller.subject_question(place, clause, asked, most=24)
    answer = teller.phrase(place, tree, own, known=())
    if told is not None and answer is not None and _says_enough(told.text, answer.text, clause):
        yield _noted(teller.parsed.sentences[place], told.text, answer.text, 0.7)
