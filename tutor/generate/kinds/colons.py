"""Opinions with what stands behind their colon or dash."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of
from tutor.generate.kinds.claims import asserted, is_opinion, is_reported, narrowed
from tutor.generate.kinds.forms import argument, point
from tutor.generate.kinds.pronouns import named_after
from tutor.generate.kinds.wordings import worded
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree
from tutor.lint.english import telling

_MOST = 4
_SHARED = 2


def colons(teller: Teller, by: str) -> Iterator[Proposal]:
    """Yield the opinions that a sentence bears out behind a colon or a dash. `by` is whose opinions they are."""
    for place, tree in enumerate(teller.parsed.trees):
        if by and "?" not in tree.text:
            yield from _colon(teller, place, tree, by)
            yield from _semicolon(teller, place, tree, by)


def _colon(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "P: Q, R", where P is an opinion."""
    marks = [word for word in tree.words if word.text in (":", "\u2014", "\u2013")]
    mark = marks[0] if len(marks) == 1 else None
    if mark is None or not by or is_reported(tree):
        return
    sentence = teller.parsed.sentences[place]
    left = _beside(tree, 0, mark.at)
    right = _beside(tree, mark.at + 1, len(tree.words))
    if len(left) != 1 or not right or not is_opinion(asserted(left[0])):
        return
    head = asserted(left[0])
    claim = worded(teller, place, head, {at for at in head.places if at < mark.at})
    points: list[str] = []
    for one in right:
        below = [other.verb for other in right if one.verb in tree.above(other.verb)]
        own = {at for at in one.places - tree.under(*below) if at > mark.at}
        named = named_after(teller, one, place, right[0])
        text = worded(teller, place, one, own, fewest=3, anchored=False, named=named)
        points += [text] if text else []
    if claim and points and 2 * len(points) >= len(right):
        because = [point(sentence, text) for text in points[:_MOST]]
        yield argument("reason", sentence, claim, by=by, because=because, weight=0.78)


def _semicolon(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "P; Q", where one of the two judges what the other tells of."""
    marks = [word for word in tree.words if word.text == ";"]
    if len(marks) != 1 or is_reported(tree):
        return
    sides = [_beside(tree, 0, marks[0].at), _beside(tree, marks[0].at + 1, len(tree.words))]
    if any(len(side) != 1 or side[0].lead or side[0].is_past for side in sides):
        return
    one, other = (
        narrowed(side[0], {at for at in side[0].places if (at < marks[0].at) == first})
        for side, first in zip(sides, (True, False), strict=True)
    )
    if is_opinion(one) == is_opinion(other):
        return
    claim, reason = (one, other) if is_opinion(one) else (other, one)
    texts = [worded(teller, place, each) for each in (claim, reason)]
    if all(texts) and len(telling(texts[0]) & telling(texts[1])) >= _SHARED:
        sentence = teller.parsed.sentences[place]
        yield argument("reason", sentence, texts[0], by=by, because=[point(sentence, texts[1])], weight=0.78)


def _beside(tree: Tree, first: int, end: int) -> list[Clause]:
    """Return the clauses that stand beside each other in a part of a sentence."""
    found = [
        made
        for word in tree.words[first:end]
        if word.dep in ("ROOT", "conj", "ccomp", "parataxis", "appos")
        and (made := clause_of(tree, word))
        and made.subject is not None
        and first <= made.subject.at < word.at
        and not made.shared
        and tree.child(word, "mark") is None
        and not any(one.dep == "relcl" and first <= one.at < end for one in tree.above(word))
    ]
    return sorted(found, key=lambda one: one.verb.at)
