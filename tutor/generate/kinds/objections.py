"""Claims and views with what is said against them, and the answers to it."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds import claims as said
from tutor.generate.kinds.forms import argument, point
from tutor.generate.kinds.grounds import before
from tutor.generate.kinds.linking import whole
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree
from tutor.lint.english import telling

TURN = re.compile(
    r"(?:but|however|yet|nevertheless|nonetheless|still,|even so|and yet|that said|in practice|"
    r"in reality|in contrast|by contrast|on the other hand|unlike|others?|critics|opponents|sceptics|skeptics)\b",
    re.IGNORECASE,
)
GRANT = re.compile(
    r"(?:to be fair|of course|certainly|admittedly|granted|it is true that|sure,|no doubt|true,|to be sure|undoubtedly)\b",
    re.IGNORECASE,
)
_GRANTING = frozenset({"although", "though", "while", "whereas"})
_MISSING = frozenset("miss ignore overlook neglect forget misunderstand confuse disregard".split())
_REACH = 4


def objections(teller: Teller, by: str) -> Iterator[Proposal]:
    """Yield claims and views with objections. `by` is who claims what nobody is said to claim."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        yield from _opposed(teller, place, tree)
        yield from _granted(teller, place, tree, by)
        yield from _answered(teller, place, tree, by)
        yield from _countered(teller, place, tree)


def turns(tree: Tree) -> bool:
    """Tell whether a sentence turns against the one before it."""
    if TURN.match(tree.text):
        return True
    first = next(iter(main_clauses(tree)), None)
    return first is not None and any(word.low == "however" for word in tree.children(first.verb, "advmod"))


def _opposed(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "While some argue that P, others warn that Q"."""
    sentence = teller.parsed.sentences[place]
    for clause in main_clauses(tree):
        two = said.report(clause)
        for _, mark, inner in said.joints(clause):
            one = said.report(inner)
            if mark in _GRANTING and one is not None and two is not None and inner.verb.at < two.clause.verb.at:
                claim, counter = view(teller, place, one.clause), view(teller, place, two.clause)
                holder = said.holder_of(teller, place, inner) or _some(inner)
                if claim and counter and holder:
                    against = [point(sentence, counter)]
                    yield argument("view", sentence, claim, by=holder, against=against, weight=0.84)


def _some(clause: Clause) -> str:
    return clause.subject.low if clause.subject is not None and clause.subject.low in ("some", "many") else ""


def view(teller: Teller, place: int, clause: Clause) -> str:
    """Return what somebody holds, with all that is joined to it by "and"."""
    tree = clause.tree
    places = tree.under(clause.verb) - {word.at for word in tree.children(clause.verb, "mark", "punct")}
    return said.worded(teller, place, clause, places) or said.worded(teller, place, clause)


def _granted(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "Although P, Q", where Q is an opinion of the author."""
    if not by or said.is_reported(tree):
        return
    sentence = teller.parsed.sentences[place]
    for clause in main_clauses(tree):
        own = said.asserted(clause)
        for verb, mark, inner in said.joints(clause):
            if mark not in _GRANTING - {"whereas"} or not (said.is_opinion(own) or own.negated) or own.is_past:
                continue
            cut = tree.under(verb)
            granted = said.worded(teller, place, inner, anchored=False)
            rest = own.places - cut
            claim = said.worded(teller, place, own, rest) or said.worded(
                teller, place, own, rest, named=said.named_after(teller, own, place, inner)
            )
            if granted and claim and telling(granted) & telling(claim):
                yield argument("concession", sentence, claim, by=by, against=[point(sentence, granted)], weight=0.78)
                return


def _answered(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "Some argue that P. However, Q", "Of course P. But Q"."""
    if not place or not turns(tree):
        return
    one, sentence = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
    earlier = teller.parsed.trees[place - 1]
    if one.paragraph != sentence.paragraph or "?" in earlier.text:
        return
    heads = [each for each in main_clauses(earlier) if each.subject]
    clauses = [each for each in main_clauses(tree) if each.subject]
    if not heads or not clauses:
        return
    head, own = heads[-1], said.asserted(clauses[0])
    held, reported = said.report(head), said.report(clauses[0])
    if reported is not None:
        reply = view(teller, place, reported.clause)
        if TURN.match(tree.text) and held is None:
            return
    elif said.is_reported(tree):
        return
    else:
        reply = said.worded(teller, place, own) or said.worded(teller, place, own, named=before(teller, place, own))
    if not reply:
        return
    if held is not None:
        holder = said.holder_of(teller, place - 1, head) or _some(head)
        claim = view(teller, place - 1, held.clause)
        if holder and claim and len(heads) == 1 and telling(claim) & telling(reply):
            against = [point(sentence, reply)]
            yield argument("view", one, claim, by=holder, against=against, weight=0.84, others=[sentence])
        return
    if reported is not None or not GRANT.match(earlier.text) or said.is_reported(earlier):
        return
    granted = whole(teller, place - 1)
    if granted and said.is_general(own):
        yield argument("concession", sentence, reply, by=by, against=[point(one, granted)], weight=0.82, others=[one])


def _countered(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "X holds that P. ... P is not so": the same subject soon after, with the opposite said of it."""
    for clause in main_clauses(tree):
        held = said.report(clause)
        if held is None or held.clause.subject is None or held.clause.is_past:
            continue
        holder = said.holder_of(teller, place, clause)
        claim = view(teller, place, held.clause)
        if not (holder and claim):
            continue
        for later in range(place + 1, min(place + 1 + _REACH, len(teller.parsed.trees))):
            other = teller.parsed.trees[later]
            if "?" in other.text or said.is_reported(other):
                continue
            for counter in main_clauses(other):
                if _denies(held.clause, counter) and (text := said.worded(teller, later, counter)):
                    one, two = teller.parsed.sentences[place], teller.parsed.sentences[later]
                    yield argument("view", one, claim, by=holder, against=[point(two, text)], weight=0.8, others=[two])
                    return


def _denies(one: Clause, other: Clause) -> bool:
    """Tell whether a clause says the opposite of another: of the same subject, by the same verb."""
    if one.subject is None or other.subject is None or one.verb.lemma != other.verb.lemma or other.is_past:
        return False
    same = telling(one.tree.said(one.subject_places)) == telling(other.tree.said(other.subject_places))
    return same and one.negated != other.negated and one.verb.lemma != "be"
