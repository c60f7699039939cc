"""What may be asked about a predicate, with all that belongs to the answer: objects, deeds, what a verb goes with."""

from collections.abc import Iterator
from typing import NamedTuple

from tutor.generate.clause import Clause
from tutor.generate.kinds.askable import is_idle, is_light
from tutor.generate.kinds.complements import is_argument
from tutor.generate.kinds.doings import LETTING
from tutor.generate.tree import NOUNS, Word

_LIGHT = frozenset(
    "range be have do get recall mention cite quote recount describe discuss consider feel like love want go come "
    "take put give keep let see know look seem appear become remain pass prove deserve make stand set".split()
)
_IDLE = frozenset("range be have get come go happen need begin start continue stand".split())
_OF_QUALITIES = frozenset("of to for from with about on".split())
_TIED = frozenset("into against for with from of about".split())
_FEELING = frozenset("worried concerned happy unhappy glad sad afraid angry sure aware proud sorry free busy".split())
_POWERS = frozenset("potential ability capacity power right tendency authority capability duty".split())
_HAVING = frozenset("have lack possess retain".split())
_MEANING = frozenset("mean ensure imply hold say claim state suggest show".split())
_GIVING = frozenset("give grant offer provide allow award lend send show teach cost".split())
PAIRED = frozenset("link connect compare tie equate distinguish separate contrast associate".split())
"""Verbs that tell of two things together."""

_PAIRING = frozenset("to with from into as".split())
_LIKELY = frozenset("likely unlikely able unable prone apt".split())
_PEOPLE_ENDINGS = ("ers", "ors", "ists", "ians", "men", "people")
_FIGURES = frozenset({"DATE", "TIME", "CARDINAL", "MONEY", "PERCENT", "QUANTITY"})
_DIRECTIONS = frozenset("west east north south up down".split())
_TRYING = frozenset("try attempt seek strive struggle".split())
_MOST_KEPT = 8
_FEWEST_JOINED = 3
_MOST_JOINED = 28


class Asked(NamedTuple):
    """What is asked of a clause: the places its question leaves out, what it says instead, and the answer's places."""

    cut: frozenset[int]
    answer: frozenset[int]
    swaps: dict[int, str]
    word: str = "What"


def askable(clause: Clause) -> Iterator[Asked]:
    """Yield what may be asked about a clause, the best first."""
    tree, verb = clause.tree, clause.verb
    behind = frozenset(at for at in clause.places - clause.subject_places if at > verb.at)
    things = [word for word in clause.parts("dobj", "ccomp", "xcomp") if word.at > verb.at]
    doubled = [word for word in things if word.dep == "dobj"]
    given = len(doubled) > 1 and doubled[1].tag[:2] == "NN" and tree.children(doubled[1], "det", "poss")
    first = (doubled[1] if given else things[0]) if things else None
    yield from _listed(clause)
    if bare_deed(clause, verb) is not None:
        return
    if first is not None and (first.entity in _FIGURES or first.low in _DIRECTIONS or _is_moved(clause, first)):
        return
    if first is not None and first.dep == "dobj" and first.tag in NOUNS:
        yield from _able(clause, first, behind)
        if is_light(first) and (beyond := list(_beyond(clause, first, behind))):
            yield from beyond
            return
    light = verb.lemma in _LIGHT and not clause.parts("prt")
    if not light and not clause.is_passive and first is not None:
        start = min(tree.under(first))
        if verb.lemma in _GIVING and tree.words[first.at - 1].tag == "JJ" and tree.children(first, "nmod", "dative"):
            return
        by = _means(clause, first)
        if by is not None:
            yield Asked(by, by, {}, "How")
        elif first.dep == "dobj" and verb.lemma == "use":
            yield from _used(clause, first, behind)
        elif first.dep == "dobj" and (pair := _paired(clause, first)):
            yield Asked(_from(behind, pair.at + 1), _from(behind, pair.at + 1), {})
        elif first.dep == "dobj" and not is_idle(first) and verb.lemma not in PAIRED:
            own = _from(behind - _manner(clause), start)
            yield Asked(own, own, {})
        elif first.dep == "ccomp":
            yield from _stated(clause, first, behind)
        elif first.dep == "xcomp" and first.tag == "VBG":
            yield Asked(_from(behind, start), _from(behind, start), {})
    deed = first is not None and first.dep == "xcomp" and first.tag == "VB" and not tree.child(first, "neg", "nsubj")
    if first is not None and deed and verb.lemma not in _IDLE and not clause.is_passive:
        yield from _to_do(clause, first, behind)
    for word in clause.parts("acomp"):
        for inner in tree.children(word, "xcomp"):
            if clause.parts("attr"):
                break
            compared = any(one.tag in ("RBR", "JJR") for one in (word, *tree.children(word, "advmod")))
            if compared and not any(tree.words[at].low == "than" for at in behind):
                break
            if word.low in _LIKELY and inner.tag == "VB":
                yield from _to_do(clause, inner, behind)
    if not things or clause.is_passive:
        for prep in clause.parts("prep", "agent"):
            into = tree.child(prep, "pobj")
            if into is not None and into.entity in _FIGURES:
                continue
            if prep.dep == "agent" and (clause.is_past or (into and into.low.endswith(_PEOPLE_ENDINGS))):
                continue
            if tree.children(prep, "cc", "conj") or (into is not None and into.low in _DIRECTIONS):
                break
            if (
                (verb.lemma not in _LIGHT or clause.is_passive)
                and prep.at > verb.at
                and (prep.dep == "agent" or is_argument(clause, prep) or _is_tied(clause, prep))
            ):
                yield Asked(_from(behind, prep.at + 1), _from(behind, prep.at + 1), {})
                break
        for word in clause.parts("acomp"):
            if word.tag in ("JJR", "JJS") or tree.children(word, "conj") or word.lemma in _FEELING:
                continue
            for prep in tree.children(word, "prep"):
                if prep.at > word.at and prep.low in _OF_QUALITIES:
                    yield Asked(_from(behind, prep.at + 1), _from(behind, prep.at + 1), {})
                    break


def _is_moved(clause: Clause, thing: Word) -> bool:
    """Tell whether what looks like an object does something itself: "led states to consider a tax"."""
    if clause.verb.lemma not in LETTING or clause.verb.lemma == "help":
        return False
    inner = [word for word in clause.parts("xcomp", "ccomp", "advcl") if word.at > thing.at or word is thing]
    return any(one.tag == "TO" for word in inner for one in clause.tree.children(word, "aux"))


def _paired(clause: Clause, thing: Word) -> Word | None:
    """Return the preposition that joins a second thing to the first: "links freedom to success"."""
    if clause.tree.size(clause.under(thing)) > _MOST_KEPT:
        return None
    for prep in (*clause.parts("prep"), *clause.tree.children(thing, "prep")):
        if prep.at > thing.at and prep.low in _PAIRING and is_argument(clause, prep):
            return prep
    return None


def _is_tied(clause: Clause, prep: Word) -> bool:
    """Tell whether a preposition right behind a verb belongs to it, and tells neither when nor where."""
    into = clause.tree.child(prep, "pobj", "pcomp")
    if (
        into is None
        or clause.is_past
        or prep.at != clause.verb.at + 1
        or prep.low not in _TIED
        or clause.verb.lemma in _LIGHT
    ):
        return False
    return into.entity not in _FIGURES | {"GPE", "LOC"}


def _able(clause: Clause, thing: Word, behind: frozenset[int]) -> Iterator[Asked]:
    """Yield what somebody has the power or the right to do."""
    for verb in clause.tree.children(thing, "acl", "xcomp"):
        if (
            thing.lemma in _POWERS
            and verb.tag == "VB"
            and clause.verb.lemma in _HAVING
            and not clause.tree.child(verb, "nsubj")
        ):
            yield from _to_do(clause, verb, behind)
    to = thing.at + 1
    if thing.lemma in _POWERS and clause.verb.lemma in _HAVING and to + 1 in behind:
        word = clause.tree.words[to + 1]
        if clause.tree.words[to].low == "to" and word.text.islower() and word.tag == "NNP":
            yield Asked(_from(behind, to + 2), _from(behind, to + 1), {word.at: "do"})


def _used(clause: Clause, thing: Word, behind: frozenset[int]) -> Iterator[Asked]:
    """Yield what something is used to do."""
    for prep in (*clause.parts("prep"), *clause.tree.children(thing, "prep")):
        if prep.low == "as" and prep.at > thing.at and clause.tree.child(prep, "pobj"):
            yield Asked(_from(behind, prep.at + 1), _from(behind, prep.at + 1), {})
    for verb in (*clause.parts("xcomp", "advcl"), *clause.tree.children(thing, "acl", "relcl")):
        if verb.tag == "VB" and verb.at > thing.at:
            yield from _to_do(clause, verb, behind)
            return


def _stated(clause: Clause, inner: Word, behind: frozenset[int]) -> Iterator[Asked]:
    """Yield what something means or holds; what it helps others to do."""
    tree = clause.tree
    mark = tree.child(inner, "mark")
    start = min(tree.under(inner))
    if mark is not None and mark.low == "that" and mark.at == start:
        yield Asked(_from(behind, start), _from(behind, start + 1), {})
    elif (mark is None and clause.verb.lemma in _MEANING and inner.tag in ("VBZ", "VBP", "MD", "VB")) or (
        tree.words[start].tag in ("WP", "WRB", "WDT") and inner.tag in ("VBZ", "VBP", "VBD", "MD", "VBN")
    ):
        yield Asked(_from(behind, start), _from(behind, start), {})
    elif inner.tag == "VB" and clause.verb.lemma in ("help", "let") and not tree.child(inner, "aux", "neg"):
        yield Asked(_from(behind, inner.at + 1), _from(behind, inner.at), {inner.at: "do"})


def _to_do(clause: Clause, verb: Word, behind: frozenset[int]) -> Iterator[Asked]:
    """Yield the deed behind "to": "What does it aim to do?" """
    to = next((one for one in clause.tree.children(verb, "aux") if one.low == "to"), None)
    if verb.lemma in ("be", "become") or clause.tree.child(verb, "auxpass", "neg"):
        return
    if clause.verb.lemma in _TRYING and clause.tree.child(verb, "conj"):
        return
    if to is not None or clause.verb.lemma == "help":
        start = verb.at if to is None else to.at + 1
        yield Asked(_from(behind, start) - {verb.at}, _from(behind, start), {verb.at: "do"})


def _beyond(clause: Clause, thing: Word, behind: frozenset[int]) -> Iterator[Asked]:
    """Yield what goes with a noun that says little by itself: "play a role in"."""
    for prep in (*clause.parts("prep"), *clause.tree.children(thing, "prep")):
        into = clause.tree.child(prep, "pobj", "pcomp")
        if thing.lemma in _POWERS and prep.low == "for":
            continue
        if prep.low == "of" and clause.verb.lemma not in _HAVING:
            continue
        if into is not None and prep.at == thing.at + 1:
            yield Asked(_from(behind, prep.at + 1), _from(behind, prep.at + 1), {})


def _from(places: frozenset[int], start: int) -> frozenset[int]:
    return frozenset(at for at in places if at >= start)


def bare_deed(clause: Clause, verb: Word) -> Word | None:
    """Return a deed behind a comma that the parser did not join: "authenticate users, protect data"."""
    for word in clause.tree.children(verb, "advcl"):
        before = clause.tree.words[min(clause.tree.under(word)) - 1]
        if word.tag == "VB" and word.at > verb.at and before.text == "," and not clause.tree.child(word, "aux", "mark"):
            return word
    return None


def _deeds(clause: Clause, verb: Word) -> Iterator[Word]:
    yield verb
    bare = bare_deed(clause, verb)
    for one in (*clause.tree.children(verb, "conj"), *((bare,) if bare else ())):
        if _is_like(one, clause.verb):
            yield from _deeds(clause, one)


def _means(clause: Clause, thing: Word) -> frozenset[int] | None:
    """Return the places of "by doing" behind an object, with which a clause ends, or None."""
    tree = clause.tree
    for prep in (*clause.parts("prep"), *tree.children(thing, "prep", "acl")):
        own = clause.under(prep)
        doing = tree.child(prep, "pcomp")
        made = tree.words[min(prep.at + 1, len(tree.words) - 1)]
        told = doing is not None and doing.tag == "VBG"
        told = told or (made.dep == "compound" and made.low.endswith("ing") and tree.words[made.head].tag == "NNS")
        if prep.low == "by" and prep.at > thing.at and told:
            return own
    return None


def _manner(clause: Clause) -> frozenset[int]:
    """Return the place of an adverb with which a clause ends, which tells how and is not what is asked for."""
    words = [word for word in clause.tree.chosen(clause.places) if word.text[0].isalnum()]
    last = words[-1] if words else clause.verb
    is_one = last.tag == "RB" and last.low.endswith("ly") and words[-2].tag[:2] == "NN"
    return frozenset({last.at}) if is_one else frozenset()


def _is_like(one: Word, other: Word) -> bool:
    """Tell whether two verbs have the same form, as far as the parser can tell."""
    bare = ("VB", "VBP")
    return one.tag == other.tag or (one.tag in bare and other.tag in bare)


def _listed(clause: Clause) -> Iterator[Asked]:
    """Yield all of several deeds told in a row: "can contaminate water, emit waste and cause injury"."""
    tree, verb = clause.tree, clause.verb
    deeds = sorted(_deeds(clause, verb))
    if len(deeds) < _FEWEST_JOINED or clause.is_passive or clause.is_past or verb.lemma == "be":
        return
    if any(tree.children(one, "nsubj", "nsubjpass", "aux", "neg", "ccomp") for one in deeds[1:]):
        return
    joined = [cc.low for one in deeds for cc in tree.children(one, "cc")]
    own = frozenset(at for at in tree.under(verb) if at >= verb.at)
    if joined != ["and"] or tree.size(own) > _MOST_JOINED or any(tree.words[at].text in ";:(" for at in own):
        return
    here = frozenset(at for at in clause.places if at > verb.at)
    yield Asked(here, own, {verb.at: "do"})


def in_plain_form(clause: Clause, asked: Asked, answer: str) -> str:
    """Return an answer whose deeds have the form that "What does it do?" asks for."""
    if asked.swaps.get(clause.verb.at) == "do" and clause.verb.tag == "VBZ":
        for word in clause.tree.chosen(asked.answer):
            if word.tag == "VBZ" and word.dep in ("conj", clause.verb.dep):
                answer = answer.replace(word.text, word.lemma, 1)
    return f"that {answer}" if " and that " in answer and not answer.startswith("that ") else answer
