"""Where things happen, lie and go to."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, short_subject
from tutor.generate.kinds.askable import says_enough
from tutor.generate.kinds.complements import SITES, is_happening, is_site
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.salient import is_news
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Word


def where(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "Where do new plates form?" """
    tree = clause.tree
    told = clause.is_past or clause.finite.lemma == "have"
    if clause.verb.lemma in ("be", "live", "return") or (told and is_news(teller.parsed)):
        return
    for prep in clause.parts("prep"):
        spot = tree.child(prep, "pobj")
        if spot is None or prep.low not in SITES or prep.at < clause.verb.at or (told and prep.low == "between"):
            continue
        if is_site(spot) or (is_happening(clause) and prep.low in ("in", "at", "on")):
            yield from _sited(teller, place, clause, prep)


def _sited(teller: Teller, place: int, clause: Clause, prep: Word) -> Iterator[Proposal]:
    own = clause.under(prep)
    spot = clause.tree.child(prep, "pobj")
    if spot is not None and spot.lemma in ("area", "region") and len(clause.tree.children(spot)) < 2:
        return
    if clause.tree.words[min(own)].low.endswith("ly"):
        return
    told = teller.question(place, clause, "Where", without=own, most=24, anchored=clause.is_past)
    answer = teller.phrase(place, clause.tree, own, known=clause.places - own | short_subject(clause), most=14)
    if told is not None and answer is not None and says_enough(told.text, answer.text, clause):
        yield recalled("working", teller.parsed.sentences[place], told.text, answer.text, weight=0.72)
