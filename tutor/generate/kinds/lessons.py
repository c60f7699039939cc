"""What the terms of an article do, need, depend on and lead to: questions for all that a clause says of one."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from tutor.deck.notes import Question
from tutor.generate.clause import Clause, cut_out, droppable, short_subject
from tutor.generate.kinds.askable import NOUNS, contents, is_idle, is_light
from tutor.generate.kinds.asserted import Asserted, asserted
from tutor.generate.kinds.complements import is_argument
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.plain import is_plain
from tutor.generate.kinds.salient import is_term
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

_LIGHT = frozenset("be have do get go come take put give keep let see know look seem appear become remain".split())
_MODALS = frozenset({"", "can", "may", "could", "might", "must"})
_NOW = frozenset("now currently today recently still yet already soon ago so".split())
_FEWEST = 4
_MOST = 32
_EASY = 24


class Asked(NamedTuple):
    """What is asked of a clause: the places its question leaves out, what it says instead, and the answer's places."""

    cut: frozenset[int]
    answer: frozenset[int]
    swaps: dict[int, str]


def lessons(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what a clause says of a term of the article; at most one for each clause."""
    for place, tree in enumerate(teller.parsed.trees):
        for told in asserted(teller, place, tree):
            if not _is_lasting(told.clause) or not is_term(teller, place, told.clause):
                continue
            first = next(_cards(teller, place, told.clause), None)
            if first is not None:
                yield _held(first, told)


def _held(proposal: Proposal, told: Asserted) -> Proposal:
    """Return a proposal that asks for what its holder says, where the article itself does not say it."""
    note = proposal.note
    if not told.holder or not isinstance(note, Question):
        return proposal
    ask = told.asked(note.ask[0].lower() + note.ask[1:])
    return replace(proposal, note=replace(note, ask=ask), weight=proposal.weight - 0.02)


def _is_lasting(clause: Clause) -> bool:
    """Tell whether a clause plainly says how things are, and not only how they stand just now."""
    tree = clause.tree
    if clause.is_past or clause.negated or clause.modal not in _MODALS or any(a.lemma == "have" for a in clause.aux):
        return False
    if clause.finite.tag not in ("VBZ", "VBP", "MD") or clause.shared and clause.verb.tag == "VB":
        return False
    if any(word.low in _NOW for word in clause.parts("advmod")):
        return False
    return is_plain(clause, whole=True)


def _cards(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    for asked in _askable(clause):
        yield from _card(teller, place, clause, asked)


def _askable(clause: Clause) -> Iterator[Asked]:
    """Yield what may be asked about a clause, the best first."""
    tree, verb = clause.tree, clause.verb
    behind = frozenset(at for at in clause.places - clause.subject_places if at > verb.at)
    things = [word for word in clause.parts("dobj", "ccomp", "xcomp") if word.at > verb.at]
    first = things[0] if things else None
    preps = [one for one in clause.parts("prep", "agent") if one.at > verb.at]
    if first is not None and first.dep == "dobj" and first.tag in NOUNS and is_light(first):
        yield from _beyond(clause, first, behind)
    if verb.lemma not in _LIGHT and not clause.is_passive and first is not None:
        if first.dep == "dobj" and not is_idle(first) and not (is_light(first) and verb.lemma in ("make", "use")):
            start = min(tree.under(first))
            yield Asked(_from(behind, start), _from(behind, start), {})
        elif first.dep == "ccomp":
            own = clause.under(first)
            mark = tree.child(first, "mark")
            if mark is not None and mark.low == "that" and mark.at == min(own):
                yield Asked(_from(behind, mark.at), _from(behind, mark.at + 1), {})
        elif first.dep == "xcomp" and first.tag == "VBG":
            start = min(tree.under(first))
            yield Asked(_from(behind, start), _from(behind, start), {})
        elif first.dep == "xcomp" and first.tag == "VB" and not tree.child(first, "neg"):
            to = tree.child(first, "aux")
            if to is not None and to.low == "to" and not tree.child(first, "nsubj") and first.lemma != "be":
                yield Asked(_from(behind, to.at + 1) - {first.at}, _from(behind, first.at), {first.at: "do"})
    if not things or clause.is_passive:
        for prep in preps[:2]:
            if prep.dep == "agent" or is_argument(clause, prep):
                yield Asked(_from(behind, prep.at + 1), _from(behind, prep.at + 1), {})
                break
        for word in clause.parts("acomp"):
            for prep in tree.children(word, "prep"):
                if prep.at > word.at and prep.low in ("of", "to", "for", "from", "with", "about", "on", "in", "by"):
                    yield Asked(_from(behind, prep.at + 1), _from(behind, prep.at + 1), {})
                    break


def _beyond(clause: Clause, thing: Word, behind: frozenset[int]) -> Iterator[Asked]:
    """Yield what goes with a noun that says little by itself: "play a role in"."""
    for prep in (*clause.parts("prep"), *clause.tree.children(thing, "prep")):
        into = clause.tree.child(prep, "pobj", "pcomp")
        if into is not None and prep.at == thing.at + 1:
            yield Asked(_from(behind, prep.at + 1), _from(behind, prep.at + 1), {})


def _from(places: frozenset[int], start: int) -> frozenset[int]:
    return frozenset(at for at in places if at >= start)


def _card(teller: Teller, place: int, clause: Clause, asked: Asked) -> Iterator[Proposal]:
    tree = clause.tree
    told = teller.question(place, clause, "What", without=asked.cut, most=24, swaps=asked.swaps, anchored=False)
    if told is None:
        return
    known = clause.places - asked.answer | short_subject(clause)
    for own in _answers(clause, asked.answer):
        answer = teller.phrase(place, tree, own, known=known, most=_MOST)
        if answer is None:
            continue
        meant = contents(answer.text)
        if len(meant) < _FEWEST or len(meant & contents(told.text)) * 2 >= len(meant):
            return
        yield recalled("lesson", teller.parsed.sentences[place], told.text, answer.text, weight=0.82)
        return


def _answers(clause: Clause, own: frozenset[int]) -> Iterator[frozenset[int]]:
    """Yield the words of an answer, then fewer, without what is only added behind a comma."""
    tree = clause.tree
    cuts = [cut & own for cut in droppable(clause) if cut & own and cut <= own and min(own) not in cut]
    if tree.size(own) <= _EASY or not cuts:
        yield own
    for cut in cuts:
        yield cut_out(tree, own, cut)
    if cuts:
        yield cut_out(tree, own, *cuts)
    yield own
