"""What clear subjects do, want, let others do and are for: questions whose answer is a deed or a statement."""

from collections.abc import Iterator
from dataclasses import replace

from tutor.deck.notes import Question
from tutor.generate.clause import Clause, short_subject
from tutor.generate.kinds.askable import contents, says_enough
from tutor.generate.kinds.forms import recalled
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Word

_WANTING = frozenset(
    "want need seek aim plan try attempt help decide refuse agree promise intend hope choose vow pledge propose "
    "threaten strive learn manage fail".split()
)
LETTING = frozenset(
    "allow enable require force permit encourage oblige compel help lead prompt drive persuade convince inspire "
    "motivate push teach urge order ask let raise".split()
)
"""Verbs of moving somebody to do something."""

_KEYS = frozenset(
    "product goal aim purpose function task objective cause source origin basis key result consequence effect "
    "outcome advantage disadvantage benefit drawback strength weakness danger risk reason argument objection "
    "criticism difference difficulty problem principle rule idea premise conclusion claim thesis "
    "assumption focus challenge solution alternative condition requirement mission role job duty responsibility "
    "theme lesson capital currency language unit ingredient component feature characteristic".split()
)
_THINKING = frozenset("consider understand think believe hold assume take find know declare prove".split())
_THROUGH = frozenset("through via".split())
_NOT_MEANS = frozenset("year century month week day period process history time war life world stage phase".split())


def _noted(
    teller: Teller,
    place: int,
    clause: Clause,
    asked: str,
    cut: frozenset[int],
    own: frozenset[int],
    weight: float,
    *,
    most: int = 18,
    swaps: dict[int, str] | None = None,
    needed: int = 0,
) -> Iterator[Proposal]:
    """Yield the question that leaves out `cut` and is answered by `own`."""
    told = teller.question(place, clause, asked, without=cut, most=24, anchored=clause.is_past, swaps=swaps)
    known = clause.places - own | short_subject(clause)
    answer = teller.phrase(place, clause.tree, own, known=known, most=most)
    if told is None or answer is None or len(answer.text.split()) < 3:
        return
    if asked == "How" and "," in answer.text and ", and " not in answer.text:
        return
    if says_enough(told.text, answer.text, clause, needed):
        yield recalled("working", teller.parsed.sentences[place], told.text, answer.text, weight=weight)


def intended(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What does he want to do?" """
    if clause.verb.lemma in _WANTING:
        for verb in clause.parts("xcomp"):
            yield from _done(teller, place, clause, verb)


def enabled(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What does it allow users to do?" """
    if clause.verb.lemma in LETTING and not clause.is_passive:
        for verb in clause.parts("ccomp", "xcomp"):
            if clause.tree.child(verb, "nsubj") or clause.parts("dobj"):
                yield from _done(teller, place, clause, verb)


def _done(teller: Teller, place: int, clause: Clause, verb: Word) -> Iterator[Proposal]:
    tree = clause.tree
    whom = tree.child(verb, "nsubj", "nsubjpass")
    to = tree.child(verb, "aux")
    if verb.tag != "VB" or verb.lemma == "be" or tree.child(verb, "neg") or (to is not None and to.low != "to"):
        return
    own = clause.under(verb, without=[whom] if whom else [])
    answered = own - {to.at} if to else own
    cut = own - {verb.at} - ({to.at} if to else set())
    yield from _noted(
        teller, place, clause, "What", cut, answered, 0.78, swaps={verb.at: "do"}, needed=3 + clause.is_past
    )


def doing(teller: Teller, place: int, clause: Clause, verb: Word) -> Iterator[Proposal]:
    """ "What did he focus on?", "Maintaining the connection to the past"."""
    own = clause.under(verb)
    yield from _noted(teller, place, clause, "What", own, own, 0.74)


def used(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What do bacteria use it for?", "What are they used for?" """
    tree = clause.tree
    if clause.verb.lemma != "use" or (not clause.is_passive and not clause.parts("dobj")):
        return
    things = clause.parts("dobj")
    paid = [word for thing in things for word in tree.children(thing, "acl") if word.tag == "VBN"]
    ends = [verb for word in (*things, *paid) for verb in tree.children(word, "acl", "advcl", "xcomp", "relcl")]
    for verb in (*clause.parts("xcomp", "advcl"), *ends):
        own = clause.under(verb)
        last = max((at for at in clause.places if tree.words[at].text[0].isalnum()), default=0)
        if not any(word.tag == "TO" for word in tree.children(verb, "aux")) or last not in own:
            continue
        for found in _noted(teller, place, clause, "What", own, own, 0.8, needed=2):
            if isinstance(found.note, Question) and min(clause.places) >= min(short_subject(clause)):
                yield replace(found, note=replace(found.note, ask=f"{found.note.ask[:-1]} for?"))


def being(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What is the goal of deep ecology?", "What was the main cause of the war?" """
    tree, subject = clause.tree, clause.subject
    if clause.verb.lemma != "be" or subject is None or subject.lemma not in _KEYS or subject.tag != "NN":
        return
    article = tree.child(subject, "det")
    owned = tree.child(subject, "poss") is not None
    if not owned and (article is None or article.low != "the" or not tree.children(subject, "prep", "acl", "relcl")):
        return
    what = next((word for word in clause.parts("xcomp", "ccomp", "attr") if word.at > clause.verb.at), None)
    if what is None or what.lemma in ("one", "part", "matter", "question", "reason", "kind", "type", "issue"):
        return
    if what.dep == "attr" and (article := tree.child(what, "det")) and article.low not in ("the", "a", "an", "its"):
        return
    own = clause.under(what)
    mark = tree.child(what, "mark")
    answered = own - {mark.at} if mark is not None and mark.low == "that" else own
    yield from _noted(teller, place, clause, "What", own, answered, 0.78, most=24)


def considered(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What are corporations considered to be?" """
    tree = clause.tree
    if not clause.is_passive or clause.verb.lemma not in _THINKING:
        return
    for verb in clause.parts("xcomp"):
        what = tree.child(verb, "attr")
        if verb.lemma == "be" and what is not None and what.at > verb.at:
            yield from _noted(teller, place, clause, "What", clause.under(what), clause.under(what), 0.76)


def means(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "How do governments restrict what businesses do?" """
    tree = clause.tree
    if not clause.parts("dobj") and not clause.is_passive:
        return
    for word in clause.parts("prep"):
        into = tree.child(word, "pobj")
        if (
            word.low not in _THROUGH
            or into is None
            or into.tag == "NNP"
            or into.lemma in _NOT_MEANS
            or word.at < clause.verb.at
        ):
            continue
        if any(at > max(tree.under(word)) and tree.words[at].text[0].isalnum() for at in clause.places):
            continue
        if into.entity in ("DATE", "TIME", "GPE", "LOC", "CARDINAL") or len(contents(tree.said(tree.under(into)))) < 2:
            continue
        yield from _noted(teller, place, clause, "How", clause.under(word), clause.under(word), 0.76)
    for word in clause.parts("advcl"):
        if word.low == "using" and word.at > clause.verb.at and not tree.child(word, "nsubj"):
            yield from _noted(teller, place, clause, "How", clause.under(word), clause.under(word), 0.76)
