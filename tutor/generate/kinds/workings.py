"""What things do, need, consist of and are used for: questions for the parts of a clause about one clear subject."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, relative, short_subject
from tutor.generate.kinds.askable import (
    contents,
    is_dull,
    is_human,
    is_idle,
    is_light,
    is_specific,
    is_telling,
    says_enough,
    which,
)
from tutor.generate.kinds.asserted import Asserted, asserted
from tutor.generate.kinds.complements import is_argument, is_site, moment, short
from tutor.generate.kinds.doings import LETTING, being, considered, doing, enabled, intended, means, used
from tutor.generate.kinds.forms import recalled, typed
from tutor.generate.kinds.inquiry import held
from tutor.generate.kinds.lessons import lessons
from tutor.generate.kinds.plain import is_plain, is_reported
from tutor.generate.kinds.predicates import PAIRED, bare_deed
from tutor.generate.kinds.recurring import is_general, is_salient
from tutor.generate.kinds.whereabouts import where
from tutor.generate.proposal import Proposal, answers, stems
from tutor.generate.segment import Sentence
from tutor.generate.telling import Teller
from tutor.generate.tree import NOUNS, Tree, Word

_LEADING = frozenset("lead result contribute depend rely belong consist refer apply".split())
_GOING_WITH = frozenset(
    "by between of to for from with against across among over toward towards about as on into through".split()
)
_HAPPENING = ("tion", "sion", "ment", "quest", "ery", "use", "rise", "fall", "loss", "growth", "end", "study")
_OF_PEOPLE = frozenset("defeat beat marry appoint succeed assassinate kill hire sue arrest elect".split())
_UNASKED = frozenset("say go come look bear become make".split())
_BY_DOING = re.compile(r"\bby \w+ing\b")
_STANDING_FOR = frozenset("represent mean depict include contain comprise symbolize symbolise need".split())
_OF_SUBJECTS = 5
_LIGHTLY = frozenset("about in on to for against over of".split())
_OF_THINGS = frozenset("of to for".split())
_OF_QUALITIES = frozenset("of to for from with on about in".split())


def workings(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what clear subjects do, need and are made of, but for those that a lesson asks too."""
    taught = [(one.places[0], contents(" ".join(answers(one.note)))) for one in lessons(teller)]
    for found in questions(teller):
        if not any(at == found.places[0] and _is_same(found, words) for at, words in taught):
            yield found


def questions(teller: Teller) -> Iterator[Proposal]:
    """Yield questions about clauses with a clear subject; at most one for each clause."""
    for place, tree in enumerate(teller.parsed.trees):
        for told in _told(teller, place, tree):
            if not is_plain(told.clause) or told.clause.modal in ("may", "might") or "," in told.holder:
                continue
            if not is_specific(teller, told.clause) or bare_deed(told.clause, told.clause.verb):
                continue
            if not is_salient(teller, told.clause) and not is_general(teller, told.clause):
                continue
            found = (next(rule(teller, place, told.clause), None) for rule in _RULES)
            first = next((one for one in found if one is not None), None)
            if first is not None and not (told.holder and told.holder in next(stems(first.note))):
                yield held(first, told)


def _is_same(proposal: Proposal, words: frozenset[str]) -> bool:
    """Tell whether an answer, or the question, is made of the words of another answer."""
    said = (contents(next(stems(proposal.note))), contents(" ".join(answers(proposal.note))))
    return any(2 * len(one & words) >= min(len(one), len(words)) for one in said if one)


def _told(teller: Teller, place: int, tree: Tree) -> Iterator[Asserted]:
    """Yield what a sentence asserts, what set-off relative clauses say of names among it."""
    reported = is_reported(tree)
    for told in asserted(teller, place, tree):
        if told.clause.verb.dep != "relcl":
            yield told
    for word in tree.words:
        made = relative(tree, word) if word.dep == "relcl" and not reported else None
        if made is not None and made.subject is not None and made.subject.tag in ("NNP", "NNPS"):
            yield Asserted(made)


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
    after = max(cut, default=0) + 1
    if after in clause.places and tree.words[after].tag in ("VBG", "VBN"):
        return
    when = moment(clause, head) & cut
    cut -= when
    own = short(clause, head) & cut | more
    if _BY_DOING.search(tree.said(own)):
        return
    if tree.size(own) == 1 and head.tag == "NN" and clause.tree.words[head.head].dep == "prep":
        return
    if not is_telling(tree, head, own):
        return
    told = teller.question(place, clause, asked, without=cut | more, most=24, anchored=clause.is_past)
    answer = teller.phrase(place, tree, own, known=clause.places - cut - more | short_subject(clause))
    if told is None or answer is None or not says_enough(told.text, answer.text, clause):
        return
    yield _noted(teller.parsed.sentences[place], told.text, answer.text, weight - 0.05 * told.inserted)


def _noted(sentence: Sentence, ask: str, answer: str, weight: float) -> Proposal:
    plain = answer[1:-1] if answer[0] + answer[-1] == "[]" else answer
    bare = re.sub(r"\A(?:the|an?) ", "", plain)
    if len(bare.split()) <= 3 and "[" not in bare:
        return typed("working", sentence, ask, plain, weight=weight, accept=(bare,) if bare != plain else ())
    return recalled("working", sentence, ask, answer, weight=weight)


def _object(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What did the treaty guarantee?" """
    tree = clause.tree
    thing = next(iter(clause.parts("dobj")), None) or (None if clause.is_passive else _far_object(clause))
    if thing is None or thing.tag not in NOUNS or is_idle(thing) or _is_moved(clause):
        return
    article = tree.child(thing, "det")
    if is_light(thing) and clause.verb.lemma != "make" and (article is None or article.low != "the"):
        for prep in (*clause.parts("prep"), *tree.children(thing, "prep")):
            into = tree.child(prep, "pobj")
            if into is not None and prep.at > thing.at and prep.low in _LIGHTLY:
                asked = "Whom" if is_human(teller, tree, into) else "What"
                yield from _asked(teller, place, clause, asked, into, clause.under(into), weight=0.76)
        return
    if (
        clause.verb.lemma in LETTING
        or clause.verb.lemma == "include"
        or (is_dull(clause) and thing in clause.parts("dobj"))
    ):
        return
    human = is_human(teller, tree, thing) or (thing.tag == "NNP" and clause.verb.lemma in _OF_PEOPLE)
    asked = "Whom" if human and clause.verb.lemma not in _STANDING_FOR else "What"
    own = clause.under(thing)
    more = frozenset[int]()
    for prep in sorted(clause.parts("prep")):
        if prep.at == max(own | more) + 1 and prep.low in _GOING_WITH and not is_argument(clause, prep):
            if tree.child(prep, "pcomp"):
                break
            more |= clause.under(prep)
    as_what = any(one.low == "as" for one in tree.children(thing, "prep"))
    if as_what or clause.verb.lemma in PAIRED or (clause.is_passive and thing.head != clause.verb.at):
        return
    found = next(_asked(teller, place, clause, asked, thing, own, weight=0.78, more=more), None)
    if found is None and not more:
        found = _inner(teller, place, clause, thing)
    if found is not None:
        yield found


def _inner(teller: Teller, place: int, clause: Clause, thing: Word) -> Proposal | None:
    """Return the question for what a noun of happening is about: "What did he complete the conquest of?"."""
    of = next((one for one in clause.tree.children(thing, "prep") if one.low == "of" and one.at == thing.at + 1), None)
    into = clause.tree.child(of, "pobj") if of is not None else None
    if (
        into is None
        or clause.is_passive
        or not thing.lemma.endswith(_HAPPENING)
        or clause.tree.child(of or thing, "conj")
    ):
        return None
    asked = "Whom" if is_human(teller, clause.tree, into) else "What"
    return next(_asked(teller, place, clause, asked, into, clause.under(into), weight=0.74), None)


def _far_object(clause: Clause) -> Word | None:
    """Return the object of what somebody begins, has or manages to do: "began to collect plants"."""
    tree = clause.tree
    for verb in clause.parts("xcomp") if clause.verb.lemma != "be" else ():
        if (
            verb.tag == "VB"
            and not tree.child(verb, "nsubj")
            and verb.lemma not in ("be", "have", "do", "make", "take")
        ):
            return tree.child(verb, "dobj")
    return None


def _is_moved(clause: Clause) -> bool:
    """Tell whether what looks like an object does or is something itself: "led states to consider a tax"."""
    thing = next(iter(clause.parts("dobj")), None)
    tos = [
        verb
        for verb in clause.parts("xcomp", "advcl", "ccomp")
        if any(word.tag == "TO" for word in clause.tree.children(verb, "aux"))
    ]
    return thing is not None and any(verb.dep != "advcl" or clause.verb.lemma in LETTING for verb in tos)


def _stranded(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What is it based on?", "What did they trade with?" """
    tree = clause.tree
    if clause.parts("dobj") or clause.verb.lemma in _UNASKED:
        return
    preps = [one for one in clause.parts("prep") if is_argument(clause, one) and not clause.parts("attr")]
    for word in clause.parts("acomp", "attr"):
        dull = is_human(teller, tree, word) or not is_telling(tree, word, clause.under(word))
        if word.dep == "attr" and dull and word.lemma != "example":
            continue
        last = max((at for at in clause.under(word) if tree.words[at].text[0].isalnum()), default=0)
        told = _OF_THINGS if word.dep == "attr" else _OF_QUALITIES
        preps += [one for one in tree.children(word, "prep") if one.low in told and last in tree.under(one)]
    for prep in preps[:1]:
        into = tree.child(prep, "pobj", "pcomp")
        if into is None or prep.at < clause.verb.at or tree.children(prep, "cc", "conj"):
            continue
        if into.dep == "pcomp" and into.tag == "VBG" and prep.low not in ("by", "in", "without", "through"):
            yield from doing(teller, place, clause, into)
        if into.tag not in NOUNS:
            continue
        if (clause.verb.lemma == "be" and not clause.parts("acomp", "attr")) or tree.words[
            min(tree.under(prep)) - 1
        ].text == ",":
            continue
        if is_site(into) and prep.low in ("to", "into", "in"):
            continue
        human = is_human(teller, tree, into) and clause.verb.lemma not in ("consist", "make", "compose")
        yield from _asked(teller, place, clause, "Whom" if human else "What", into, clause.under(into), weight=0.76)


def _agent(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What are deserts defined by?" """
    tree = clause.tree
    for agent in clause.parts("agent"):
        doer = tree.child(agent, "pobj")
        if doer is None or doer.tag not in ("NN", "NNS"):
            continue
        human = is_human(teller, tree, doer)
        cut = tree.under(agent) if human else clause.under(doer)
        yield from _asked(teller, place, clause, "By whom" if human else "What", doer, cut, weight=0.76)


def _subject(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What led to the fall of Rome?" """
    tree, subject = clause.tree, clause.subject
    if subject is None or subject.tag not in NOUNS or clause.shared or tree.children(subject, "conj"):
        return
    own = short_subject(clause)
    if not is_telling(tree, subject, own, most=12) or is_dull(clause) or (clause.verb.lemma == "become"):
        return
    behind = subject.at > clause.verb.at and clause.parts("prep")
    if (
        clause.modal
        or clause.parts("ccomp")
        or not (behind or clause.parts("dobj") or clause.is_passive or clause.verb.lemma in _LEADING)
    ):
        return
    if subject.tag in ("NNP", "NNPS") and is_human(teller, tree, subject):
        return
    asked = which(teller, tree, subject)
    if subject.text.isupper() and clause.verb.lemma in LETTING:
        asked = "Which body"
    rest = tree.size(clause.places - clause.subject_places)
    if not asked or rest < 5:
        return
    told = teller.subject_question(place, clause, asked, most=17)
    answer = teller.phrase(place, tree, own, known=())
    if told is not None and answer is not None and says_enough(told.text, answer.text, clause, _OF_SUBJECTS):
        yield _noted(teller.parsed.sentences[place], told.text, answer.text, 0.7)


_FIRST = (used, means, enabled, intended, being, considered)
_RULES = (*_FIRST, _object, _stranded, _agent, where, _subject)
"""What may be asked about a clause, the best first."""
