"""What the things an article explains do, involve and need: a question for all that a sentence says of one."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, cut_out, droppable, short_subject
from tutor.generate.kinds.askable import contents, is_human, is_idle, is_light, is_telling, is_term
from tutor.generate.kinds.complements import is_argument
from tutor.generate.kinds.forms import recalled
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.ties import set_off
from tutor.generate.tree import Tree, Word

_EMPTY = frozenset(
    "be have do make take get give go come say see let put keep use tend seem appear become remain begin start "
    "continue try play want call know think believe find ask tell look feel show help lie stand agree argue claim "
    "exist".split()
)
_FEWEST = 4
_FEWEST_FAR = 2
_MOST = 26


def concept(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "What does interference involve?" is answered by the whole of what follows the verb."""
    tree, verb = clause.tree, clause.verb
    if clause.is_past or clause.subject is None or verb.lemma in _EMPTY or verb.tag == "VBN":
        return
    if not is_term(teller, clause) or is_human(teller, tree, clause.subject) or _is_reasoned(clause):
        return
    if clause.modal in ("would", "should", "might", "may", "could") or any(word.lemma == "have" for word in clause.aux):
        return
    first = _beginning(clause)
    if first is None:
        return
    start = min(tree.under(first))
    prep = first if first.dep == "prep" else None
    whole = frozenset(at for at in clause.places if at >= start)
    cut = whole - ({prep.at} if prep is not None else set())
    known = short_subject(clause) | frozenset(at for at in clause.places if at < start)
    for own in _shorter(clause, cut):
        answer = teller.phrase(place, tree, own, known=known, most=_MOST)
        if answer is None or len(contents(answer.text)) < _FEWEST_FAR:
            continue
        told = teller.question(place, clause, "What", without=cut, most=22, anchored=False)
        if told is None:
            return
        if not _asks(tree, clause, told.text, answer.text):
            continue
        yield recalled("concept", teller.parsed.sentences[place], told.text, answer.text, weight=0.8)
        return


def _beginning(clause: Clause) -> Word | None:
    """Return what follows the verb and belongs to it: an object, a gerund, or what a preposition brings."""
    for word in clause.parts("dobj", "xcomp", "prep"):
        if word.at < clause.verb.at:
            continue
        if word.dep == "prep":
            return word if is_argument(clause, word) and word.at <= clause.verb.at + 2 else None
        if word.dep == "xcomp":
            return word if word.tag == "VBG" else None
        article = clause.tree.child(word, "det")
        if is_idle(word) or (is_light(word) and (article is None or article.low != "the")):
            return None
        return word if word.tag == "VBG" or is_telling(clause.tree, word, clause.under(word), most=_MOST) else None
    return None


def _is_reasoned(clause: Clause) -> bool:
    """Tell whether a clause says why, how or when as well, which is asked for by itself."""
    tree = clause.tree
    if any(tree.child(word, "mark", "advmod") for word in clause.parts("advcl") if not set_off(tree, word)):
        return True
    return any(tree.child(word, "pcomp") for word in clause.parts("prep") if word.low in ("by", "through"))


def _shorter(clause: Clause, cut: frozenset[int]) -> Iterator[frozenset[int]]:
    """Yield the answer without its loose parts, then with them."""
    loose = [part for part in droppable(clause) if part < cut]
    yield cut_out(clause.tree, cut, *loose)
    firsts = [clause.tree.words[min(part)].low for part in loose]
    if loose and not any(first.endswith("ing") and first != "including" for first in firsts):
        yield cut


def _asks(tree: Tree, clause: Clause, ask: str, answer: str) -> bool:
    """Tell whether a question about a term says enough: a long subject, or a verb of its own besides it."""
    asked, told = contents(ask), contents(answer)
    known = sum(word in asked for word in told)
    if known * 2 >= len(told) or re.search(r"from \d+\Z", answer):
        return False
    if len(told) < _FEWEST and len(asked) < _FEWEST:
        return False
    return len(asked) > 1 and "," not in ask.split("what", 1)[-1] and len(tree.chosen(short_subject(clause))) < _MOST
