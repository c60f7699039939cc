"""How many and how much: numbers with what they count."""

import re
from collections.abc import Iterator

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, core, main_clauses
from tutor.generate.kinds.forms import gapped
from tutor.generate.proposal import Proposal
from tutor.generate.quantities import quantities
from tutor.generate.telling import Teller, capital, is_sound, tidy

_SMALL = re.compile(r"\A(?:one|two|three|four|five|[1-4])\b")


def figures(teller: Teller) -> Iterator[Proposal]:
    """Yield sentences with a number left out."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            if clause.subject is None or clause.shared or clause.modal or clause.negated:
                continue
            yield from _of_clause(teller, place, clause)


def _of_clause(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    places = core(clause, 24)
    found = [one for one in quantities(tree.text) if any(tree.words[at].start == one.start for at in places)]
    if len(found) != 1 or _SMALL.match(found[0].text):
        return
    asked = found[0]
    number = re.match(
        r"(?:US)?[$\u20ac\u00a3]?[\d.,]+(?: (?:hundred|thousand|million|billion|trillion))?%?|\w+(?: (?:hundred|thousand|million|billion))?",
        asked.text,
    )
    if number is None:
        return
    end = asked.start + len(number[0])
    inside = [word for word in tree.chosen(places) if word.start >= asked.start and word.end <= end]
    if not inside or not tree.size(places) <= 26:
        return
    if inside[0].head != inside[0].at and any(word.dep == "relcl" for word in tree.above(inside[0])):
        return
    settled = teller.alone.settled(place, places)
    rest = frozenset(places) - {word.at for word in inside}
    if settled is None or not any(anchors(teller.parsed, tree, rest & clause.subject_places)):
        return
    mark = "{{c1::" + number[0] + "}}"
    swaps = {**settled.swaps, **{word.at: "" for word in inside[1:]}, inside[0].at: "\ue001"}
    text = capital(tidy(tree.said(places, swaps)))
    if not is_sound(text):
        return
    yield gapped("figure", teller.parsed.sentences[place], text.replace("\ue001", mark), weight=0.7)
