"""What is set against what: "although", "while", "but", "however", "unlike"."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from tutor.generate.clause import Clause, main_clauses, short_subject
from tutor.generate.kinds.claims import GRANTING, is_reported, joints, narrowed, report
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.linking import whole
from tutor.generate.kinds.objections import objections
from tutor.generate.kinds.pronouns import named_after
from tutor.generate.kinds.wordings import before, full, worded
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import NOUNS, Tree
from tutor.lint.english import telling

_TURN = re.compile(
    r"(?:but|however|yet|nevertheless|nonetheless|even so|and yet|in contrast|by contrast|on the other hand|"
    r"conversely)\b,?",
    re.IGNORECASE,
)
_STATES = frozenset("be have consist contain remain seem know believe require need lack exist include differ".split())
_OUGHT = frozenset({"should", "must", "ought"})
_DULL = frozenset("say tell add ask".split())
_UNDECIDED = re.compile(
    r"\b(?:just|quite|exactly) the (?:opposite|same|reverse)\b|"
    r"\b(?:no|without) (?:\w+ ){0,2}(?:consensus|agreement|answer|certainty|verdict)\b|\bnot clear\b|"
    r"\bexceptions?\b|[\u201d\"]$"
)
_COMPLEMENTS = ("dobj", "prep", "attr", "acomp", "xcomp", "ccomp", "oprd", "agent", "advmod", "prt")
_MOST = 28
_FEWEST = 5
_MOST_ABOUT = 8


def contrasts(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what the article sets against a statement, and for how things differ."""
    argued = {place for one in objections(teller, "") for place in one.places}
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text or place in argued:
            continue
        clauses = [one for one in main_clauses(tree) if one.subject]
        for clause in clauses:
            yield from _granted(teller, place, clause)
            yield from _unlike(teller, place, clause)
        for one, other in pairwise(clauses):
            joined = tree.child(one.verb, "cc")
            after = joined is not None and joined.at > one.verb.at
            aside = joined is not None and tree.words[joined.at - 1].text in ("\u2014", "\u2013")
            if joined is not None and after and joined.low in ("but", "yet") and not (other.shared or aside):
                yield from _but(teller, place, one, other)
        if clauses and place:
            yield from _however(teller, place, tree, clauses[0])


def _granted(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "Although P, Q", "Q, while P"."""
    tree = clause.tree
    for verb, mark, inner in joints(clause):
        early = verb.at < clause.verb.at
        if mark in ("while", "whereas") and (
            not inner.parts(*_COMPLEMENTS) or "expl" in [one.subject.dep for one in (clause, inner) if one.subject]
        ):
            continue
        if mark not in GRANTING or inner.shared or (mark == "while" and _is_time(inner, early=early)):
            continue
        cut = tree.under(verb)
        if min(cut) and tree.words[min(cut) - 1].low in ("even", "as", "and", "or") and mark != "though":
            continue
        rest = full(narrowed(clause, clause.places - cut), _MOST)
        first, second = (inner, clause) if early else (clause, inner)
        parts = {id(inner): full(inner, _MOST), id(clause): rest}
        told = worded(teller, place, first, parts[id(first)], we=False, fewest=_FEWEST, most=_MOST, anchored=False)
        answer = _second(teller, place, first, second, parts[id(second)])
        if told and answer and _is_worth(clause, inner):
            apart = mark in ("while", "whereas") and first.subject is not None
            about = _other(teller, place, first, second) if apart else ""
            yield _asked(teller, place, told, answer, 0.84, about)
            return


def _second(teller: Teller, place: int, first: Clause, second: Clause, places: Collection[int]) -> str:
    """Return the second of two clauses, its "it" named after the subject of the first."""
    return worded(teller, place, second, places, we=False, fewest=_FEWEST, most=_MOST, anchored=False) or worded(
        teller,
        place,
        second,
        places,
        named=named_after(teller, second, place, first),
        we=False,
        fewest=_FEWEST,
        most=_MOST,
    )


def _is_time(inner: Clause, *, early: bool) -> bool:
    """Tell whether "while" says when, and grants nothing."""
    if inner.verb.tag == "VBG":
        return True
    return inner.is_past and early and inner.verb.lemma not in _STATES


def _is_worth(*clauses: Clause) -> bool:
    """Leave out what is said by somebody in passing, and what only says that nobody knows."""
    return all(
        clause.verb.lemma not in _DULL and not _UNDECIDED.search(clause.tree.said(clause.places)) for clause in clauses
    )


def _other(teller: Teller, place: int, first: Clause, second: Clause) -> str:
    """Return the subject of the second clause where it is another than that of the first, and stands alone."""
    one, two = first.subject, second.subject
    if one is None or two is None or two.tag not in NOUNS or one.lemma == two.lemma:
        return ""
    told = teller.phrase(place, second.tree, short_subject(second), most=_MOST_ABOUT)
    return told.text if told is not None and not re.search(r"\u2019s?\]|^all\b", told.text) else ""


def _asked(teller: Teller, place: int, told: str, answer: str, weight: float, about: str = "") -> Proposal:
    ask = f"What does the article set against this statement: \u201c{_inner(told)}\u201d?"
    if about:
        ask = f"The article says: \u201c{_inner(told)}.\u201d What does it say of {about} by contrast?"
    return recalled("contrast", teller.parsed.sentences[place], ask, answer, weight=weight)


def _inner(text: str) -> str:
    """Return a text as it stands within quotation marks: those of its own as single ones."""
    return text.replace("\u201c", "\u2018").replace("\u201d", "\u2019")


def _but(teller: Teller, place: int, one: Clause, other: Clause) -> Iterator[Proposal]:
    """ "P, but Q"."""
    leads = {word.low for clause in (one, other) for word in clause.lead}
    if (
        report(one) is not None
        or one.tree.child(one.verb, "preconj")
        or _is_only(one)
        or leads & {"at", "then", "first", "initially"}
    ):
        return
    told = worded(teller, place, one, full(one, _MOST), we=False, fewest=_FEWEST, most=_MOST)
    answer = _second(teller, place, one, other, full(other, _MOST))
    if told and answer and _is_worth(one, other):
        yield _asked(teller, place, told, answer, 0.8)


def _is_only(clause: Clause) -> bool:
    """Tell whether a clause says "not only", to which something is added and nothing set against."""
    low = [word.low for word in clause.tree.chosen(clause.places)]
    return any(
        word in ("only", "just", "merely", "simply") and "not" in low[max(0, at - 3) : at]
        for at, word in enumerate(low)
    )


def _however(teller: Teller, place: int, tree: Tree, clause: Clause) -> Iterator[Proposal]:
    """ "P. However, Q"."""
    late = any(word.low == "however" for word in tree.children(clause.verb, "advmod"))
    sentence, earlier = teller.parsed.sentences[place], teller.parsed.sentences[place - 1]
    if not (_TURN.match(tree.text) or late) or sentence.paragraph != earlier.paragraph:
        return
    if clause.modal in _OUGHT or (is_reported(teller.parsed.trees[place - 1]) and not is_reported(tree)):
        return
    if any(mark in GRANTING for one in main_clauses(teller.parsed.trees[place - 1]) for _, mark, _ in joints(one)):
        return
    told = whole(teller, place - 1)
    answer = worded(teller, place, clause, full(clause, _MOST), we=False, fewest=_FEWEST, most=_MOST) or worded(
        teller,
        place,
        clause,
        full(clause, _MOST),
        named=before(teller, place, clause),
        we=False,
        fewest=_FEWEST,
        most=_MOST,
    )
    if not (told and answer) or len(told.split()) < _FEWEST or not _is_worth(clause) or _UNDECIDED.search(told):
        return
    if not telling(told) & telling(answer):
        return
    ask = f"What does the article set against this statement: \u201c{_inner(told)}\u201d?"
    quote = teller.parsed.reading.quote(earlier, sentence)
    yield recalled("contrast", earlier, ask, answer, weight=0.78, quote=quote, others=[sentence])


def _unlike(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "Unlike X, Y does P": how Y differs from X."""
    tree = clause.tree
    for prep in clause.parts("prep"):
        noun = tree.child(prep, "pobj")
        if prep.low != "unlike" or noun is None or clause.subject is None or clause.is_passive:
            continue
        own = tree.under(prep)
        other = teller.phrase(place, tree, own - {prep.at}, most=8)
        subject = teller.phrase(place, tree, clause.subject_places, most=8)
        answer = worded(teller, place, clause, full(narrowed(clause, clause.places - own), _MOST), anchored=False)
        if other and subject and answer:
            many = clause.subject.tag in ("NNS", "NNPS") or bool(tree.children(clause.subject, "conj"))
            do = "did" if clause.is_past else "do" if many else "does"
            ask = f"How {do} {subject.text} differ from {other.text}?"
            yield recalled("difference", teller.parsed.sentences[place], ask, answer, weight=0.84)
            return
