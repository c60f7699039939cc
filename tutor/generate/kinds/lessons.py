"""What the terms of an article do, need, depend on and lead to: questions for all that a clause says of one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from tutor.deck.notes import Question
from tutor.generate.clause import Clause, cut_out, droppable, main_clauses, short_subject
from tutor.generate.kinds.askable import NOUNS, contents, is_idle, is_light
from tutor.generate.kinds.asserted import Asserted, asserted, is_torn
from tutor.generate.kinds.bearers import is_small
from tutor.generate.kinds.complements import is_argument
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.plain import is_plain
from tutor.generate.kinds.salient import is_doctrine, is_term
from tutor.generate.proposal import Proposal, answers, stems
from tutor.generate.telling import Teller, is_sound, lowered, tidy
from tutor.generate.ties import joints
from tutor.generate.tree import Tree, Word

_LIGHT = frozenset(
    "range be have do get recall mention cite quote recount describe discuss consider feel like love want go come take put give keep let see know look seem appear become remain".split()
)
_MODALS = frozenset({"", "can", "may", "could", "might", "must"})
_NOW = frozenset("now currently today recently yet soon ago".split())
_OF_QUALITIES = frozenset("of to for from with about on in by".split())
_TIED = frozenset("into against for with on from of about through to".split())
_POWERS = frozenset("potential ability capacity power right tendency authority capability duty".split())
_MEANING = frozenset("mean ensure imply hold say claim state suggest show".split())
_HOLDING = frozenset(
    "say argue claim hold maintain suggest propose insist assert assume state posit predict teach contend".split()
)
_SPEAKERS = frozenset("we you i they he she it one some".split())
_PAIRED = frozenset("link connect compare tie equate distinguish separate contrast associate make".split())
_PAIRING = frozenset("to with from into as".split())
_HAVING = frozenset("have lack possess retain".split())
_BECAUSE = frozenset("because since although though while whereas".split())
_MOST_KEPT = 8
_LIKELY = frozenset("likely unlikely able unable free prone apt".split())
_IDLE = frozenset("range be have get come go happen need begin start continue".split())
_ONE_OF_MANY = frozenset("law bill plan project deal agreement rule court company ministry policy park act".split())
_BARE = re.compile(r"What (?:\w+ )\[?the (\w+)\]? (?!of\b|that\b|which\b)\w+ ?(?:\w+)?\?")
_LAST_ADVERB = re.compile(r"(.*) (\w+ly)\?\Z")
_FEWEST = 3
_FEWEST_NAMED = 2
_FEWEST_TOLD = 5
_LONG = 5
_MOST = 32
_EASY = 24


class Asked(NamedTuple):
    """What is asked of a clause: the places its question leaves out, what it says instead, and the answer's places."""

    cut: frozenset[int]
    answer: frozenset[int]
    swaps: dict[int, str]


def lessons(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what a clause says of a term of the article; at most one for each clause."""
    found: dict[str, list[Proposal]] = {}
    for place, tree in enumerate(teller.parsed.trees):
        for told in _told(teller, place, tree):
            if not is_lasting(told.clause) or not is_term(teller, place, told.clause):
                continue
            first = next(cards(teller, place, told.clause), None)
            if first is not None:
                made = _held(first, told)
                found.setdefault(next(stems(made.note)).casefold(), []).append(made)
    for same in found.values():
        if len({tuple(answers(one.note)) for one in same}) == 1:
            yield same[0]


def _told(teller: Teller, place: int, tree: Tree) -> Iterator[Asserted]:
    """Yield what a sentence asserts, and what it says that a theory or a school holds, as a clause about these."""
    for told in asserted(teller, place, tree):
        if told.holder.casefold() not in _SPEAKERS and "," not in told.holder:
            yield told
    for clause in main_clauses(tree):
        subject = clause.subject
        if subject is None or clause.shared or "?" in tree.text or clause.verb.lemma not in _HOLDING:
            continue
        if is_torn(tree, clause.places) or subject.tag in ("NNS", "NNPS"):
            continue
        if is_doctrine(tree, subject) and tree.child(clause.verb, "ccomp"):
            yield Asserted(clause)


def _held(proposal: Proposal, told: Asserted) -> Proposal:
    """Return a proposal that asks for what its holder says, where the article itself does not say it."""
    note = proposal.note
    if not told.holder or not isinstance(note, Question):
        return proposal
    ask = told.asked(note.ask[0].lower() + note.ask[1:])
    return replace(proposal, note=replace(note, ask=ask), weight=proposal.weight - 0.02)


def is_lasting(clause: Clause) -> bool:
    """Tell whether a clause plainly says how things are, and not only how they stand just now."""
    tree = clause.tree
    if clause.is_past or clause.negated or clause.modal not in _MODALS:
        return False
    if clause.finite.tag not in ("VBZ", "VBP", "MD") or (clause.shared and clause.verb.tag == "VB"):
        return False
    if clause.verb.tag == "VBG" or is_torn(tree, short_subject(clause)) or not _is_settled_state(clause):
        return False
    if (
        clause.shared
        and not clause.aux
        and any(one.tag == "MD" for above in tree.above(clause.verb) for one in tree.children(above, "aux"))
    ):
        return False
    if any(word.low in _NOW for word in clause.parts("advmod")):
        return False
    return is_plain(clause, whole=True)


def _is_settled_state(clause: Clause) -> bool:
    """Tell whether a clause in the perfect tells of a kind of thing, and not what somebody has just done."""
    if not any(word.lemma == "have" for word in clause.aux):
        return True
    return not clause.modal and clause.subject is not None and clause.subject.tag in ("NN", "NNS")


def cards(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """Yield what may be asked about a clause, the best first."""
    for asked in _askable(clause):
        yield from _card(teller, place, clause, asked)


def _askable(clause: Clause) -> Iterator[Asked]:
    """Yield what may be asked about a clause, the best first."""
    tree, verb = clause.tree, clause.verb
    behind = frozenset(at for at in clause.places - clause.subject_places if at > verb.at)
    things = [word for word in clause.parts("dobj", "ccomp", "xcomp") if word.at > verb.at]
    first = things[0] if things else None
    if first is not None and first.dep == "dobj" and first.tag in NOUNS:
        yield from _able(clause, first, behind)
        if is_light(first) and (beyond := list(_beyond(clause, first, behind))):
            yield from beyond
            return
    if verb.lemma not in _LIGHT and not clause.is_passive and first is not None:
        start = min(tree.under(first))
        if first.dep == "dobj" and verb.lemma == "use":
            yield from _used(clause, first, behind)
        elif first.dep == "dobj" and (pair := _paired(clause, first)):
            yield Asked(_from(behind, pair.at + 1), _from(behind, pair.at + 1), {})
        elif first.dep == "dobj" and not is_idle(first) and verb.lemma not in _PAIRED:
            yield Asked(_from(behind, start), _from(behind, start), {})
        elif first.dep == "ccomp":
            yield from _stated(clause, first, behind)
        elif first.dep == "xcomp" and first.tag == "VBG":
            yield Asked(_from(behind, start), _from(behind, start), {})
    if first is not None and verb.lemma not in _IDLE and not clause.is_passive:
        if first.dep == "xcomp" and first.tag == "VB" and not tree.child(first, "neg", "nsubj"):
            yield from _to_do(clause, first, behind)
    for word in clause.parts("acomp"):
        for inner in tree.children(word, "xcomp"):
            if word.low in _LIKELY and inner.tag == "VB":
                yield from _to_do(clause, inner, behind)
    if not things or clause.is_passive:
        for prep in clause.parts("prep", "agent"):
            if prep.at > verb.at and (prep.dep == "agent" or is_argument(clause, prep) or _is_tied(clause, prep)):
                yield Asked(_from(behind, prep.at + 1), _from(behind, prep.at + 1), {})
                break
        for word in clause.parts("acomp"):
            if word.tag in ("JJR", "JJS") or tree.children(word, "conj"):
                continue
            for prep in tree.children(word, "prep"):
                if prep.at > word.at and prep.low in _OF_QUALITIES:
                    yield Asked(_from(behind, prep.at + 1), _from(behind, prep.at + 1), {})
                    break


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
    if into is None or prep.at != clause.verb.at + 1 or prep.low not in _TIED or clause.verb.lemma in _LIGHT:
        return False
    return into.entity not in ("DATE", "TIME", "CARDINAL", "GPE", "LOC", "MONEY", "PERCENT", "QUANTITY")


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


def _used(clause: Clause, thing: Word, behind: frozenset[int]) -> Iterator[Asked]:
    """Yield what something is used to do."""
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
    elif (mark is None and clause.verb.lemma in _MEANING and inner.tag in ("VBZ", "VBP", "MD")) or (
        tree.words[start].tag in ("WP", "WRB", "WDT") and inner.tag in ("VBZ", "VBP", "VBD", "MD", "VBN")
    ):
        yield Asked(_from(behind, start), _from(behind, start), {})
    elif inner.tag == "VB" and clause.verb.lemma in ("help", "let") and not tree.child(inner, "aux", "neg"):
        yield Asked(_from(behind, inner.at + 1), _from(behind, inner.at), {inner.at: "do"})


def _to_do(clause: Clause, verb: Word, behind: frozenset[int]) -> Iterator[Asked]:
    """Yield the deed behind "to": "What does it aim to do?" """
    to = next((one for one in clause.tree.children(verb, "aux") if one.low == "to"), None)
    if verb.lemma == "be" or clause.tree.child(verb, "auxpass", "neg"):
        return
    if to is not None or clause.verb.lemma == "help":
        start = verb.at if to is None else to.at + 1
        yield Asked(_from(behind, start) - {verb.at}, _from(behind, start), {verb.at: "do"})


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
    teller = teller.comparing if teller.parsed.is_generic else teller
    swaps = asked.swaps | _small(teller, clause)
    told = teller.question(place, clause, "What", without=asked.cut, most=24, swaps=swaps, anchored=False)
    if told is None or not _is_named(teller, told.text):
        return
    ask = _adverb_placed(clause, told.text)
    known = clause.places - asked.answer | short_subject(clause)
    for own in _answers(clause, asked.answer):
        answer = _phrase(teller, place, tree, own, known)
        if answer is None:
            continue
        meant, given = contents(answer), contents(told.text)
        again = any(len(word) > _LONG and teller.parsed.reading.article.text.count(word) > 1 for word in meant)
        fewest = _FEWEST_NAMED if len(given) >= _FEWEST and again and not clause.modal else _FEWEST
        if any(tree.words[at].lemma == "half" for at in own) or all(
            is_light(tree.words[at]) for at in own if tree.words[at].tag in NOUNS
        ):
            return
        if len(meant) < fewest or len(meant | given) < _FEWEST_TOLD or len(meant & given) * 2 >= len(meant):
            return
        yield recalled("lesson", teller.parsed.sentences[place], ask, answer, weight=0.82)
        return


def _phrase(teller: Teller, place: int, tree: Tree, own: frozenset[int], known: frozenset[int]) -> str | None:
    """Return an answer as it stands alone; in an article on how things are, "the" may stand for things in general."""
    told = teller.phrase(place, tree, own, known=known, most=_MOST)
    if told is None and teller.parsed.is_generic:
        general = {at for at in own if tree.words[at].low == "the" and _is_general(tree, tree.words[at])}
        if not general or teller.alone.settled(place, own - general, known) is None:
            return None
        settled = teller.alone.settled(place, own - general, known)
        text = tidy(tree.said(own, settled.swaps if settled else {}))
        if is_sound(text) and tree.size(own) <= _MOST:
            return lowered(tree, min(own), text)
    return told.text if told else None


def _is_general(tree: Tree, article: Word) -> bool:
    """Tell whether a noun with "the" says by what is around it which thing is meant."""
    noun = tree.words[article.head]
    return noun.tag in ("NN", "NNS") and bool(tree.children(noun, "amod", "compound", "prep", "relcl", "acl"))


def _small(teller: Teller, clause: Clause) -> dict[int, str]:
    """Return the first word of a sentence in small letters, where it has its capital only from there."""
    first = min(short_subject(clause), default=1)
    word = clause.tree.words[first]
    return {0: word.text[0].lower() + word.text[1:]} if first == 0 and is_small(teller, word) else {}


def _is_named(teller: Teller, ask: str) -> bool:
    """Tell whether a question says more of what it asks about than "the law", unless all of a kind are meant."""
    found = _BARE.match(ask)
    return found is None or (teller.parsed.is_generic and found[1].casefold() not in _ONE_OF_MANY)


def _adverb_placed(clause: Clause, ask: str) -> str:
    """Return a question with an adverb that came to stand at its end before its verb."""
    found = _LAST_ADVERB.match(ask)
    if found is None or found[2] not in clause.tree.text.casefold().split()[0]:
        return ask
    verb = clause.verb.text if clause.aux else clause.verb.lemma
    before, word, after = found[1].rpartition(f" {verb}")
    return f"{before} {found[2]}{word}{after}?" if word else ask


def _answers(clause: Clause, own: frozenset[int]) -> Iterator[frozenset[int]]:
    """Yield the words of an answer, then fewer, without what is only added behind a comma."""
    tree = clause.tree
    why = [word for word in clause.parts("advcl") if (mark := tree.child(word, "mark")) and mark.low in _BECAUSE]
    own = cut_out(tree, own, *(clause.under(word) & own for word in why))
    own -= joints(tree, own)
    if not own:
        return
    cuts = [cut & own for cut in droppable(clause) if cut & own and cut <= own and min(own) not in cut]
    if tree.size(own) <= _EASY or not cuts:
        yield own
    for cut in cuts:
        yield cut_out(tree, own, cut)
    if cuts:
        yield cut_out(tree, own, *cuts)
    yield own
