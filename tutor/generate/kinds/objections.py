"""Claims and views with what is said against them, and the answers to it."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.claims import asserted, holder_of, is_claim, is_nameless, is_opinion, is_reported, report, worded
from tutor.generate.kinds.forms import argument, point
from tutor.generate.kinds.grounds import whole
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree

TURN = re.compile(r"(?:but|however|yet|nevertheless|nonetheless|still,|even so|and yet|that said)\b,?", re.I)
GRANT = re.compile(
    r"(?:to be fair|of course|certainly|admittedly|granted|it is true that|sure,|no doubt|true,|to be sure|undoubtedly)\b",
    re.I,
)


def objections(teller: Teller) -> Iterator[Proposal]:
    """Yield claims with objections."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        yield from _answered(teller, place, tree)


def turns(tree: Tree) -> bool:
    """Tell whether a sentence turns against the one before it."""
    if TURN.match(tree.text):
        return True
    first = next(iter(main_clauses(tree)), None)
    return first is not None and any(word.low == "however" for word in tree.children(first.verb, "advmod"))


def _answered(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "Some argue that P. However, Q", "Of course P. But Q"."""
    if not place or not turns(tree):
        return
    before, sentence = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
    if before.paragraph != sentence.paragraph or "?" in before.text:
        return
    earlier = teller.parsed.trees[place - 1]
    heads = [one for one in main_clauses(earlier) if one.subject]
    clauses = [one for one in main_clauses(tree) if one.subject]
    if not heads or not clauses:
        return
    head, own = heads[-1], asserted(clauses[0])
    reply = worded(teller, place, own)
    if not reply or is_reported(tree):
        return
    held = report(head)
    if held is not None and asserted(head) is head:
        by = holder_of(teller, place - 1, head)
        said = worded(teller, place - 1, held.clause)
        if by and said and len(heads) == 1:
            yield argument("view", before, said, by=by, against=[point(sentence, reply)], weight=0.84, others=[sentence])
        return
    if not GRANT.match(earlier.text) or is_reported(earlier):
        return
    granted = whole(teller, place - 1)
    if granted and is_claim(own):
        yield argument("concession", sentence, reply, against=[point(before, granted)], weight=0.82, others=[before])
