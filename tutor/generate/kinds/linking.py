"""Claims with the reasons that neighbouring sentences give for them."""

import re
from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.claims import (
    asserted,
    is_claim,
    is_finding,
    is_general,
    is_opinion,
    is_reported,
    joints,
    narrowed,
    report,
)
from tutor.generate.kinds.forms import argument, point
from tutor.generate.kinds.holders import holder_of
from tutor.generate.kinds.pronouns import named_after
from tutor.generate.kinds.wordings import stated, worded
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree
from tutor.lint.english import telling

_DRAWS = re.compile(
    r"(?:and |but )?(?:therefore|thus|hence|consequently|accordingly|for (?:this|that|these) reasons?|so(?=,)|"
    r"so (?=(?:we|it|the|this|there|if|a|an|any|you)\b)|(?:this|that) is why|that[\u2019']s why|it follows that|"
    r"(?:in (?:theory|effect|practice),? )?(?:thus |hence |so )?(?:this|that|which) "
    r"(?:(?:should|would|must|may|also|clearly) )?"
    r"(?:means?|shows|suggests|implies|indicates|demonstrates|proves)(?: that)?)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?:so|therefore|thus|hence|consequently)\b", re.IGNORECASE)
_CARRIES = re.compile(
    r"(?:(?:this|that|it) ?(?:is|[\u2019']s) (?:\w+ly |in part )?because\b|after all,|for one thing,|"
    r"the (?:main |simple |obvious |chief )?(?:reason|explanation)(?: for this| why)? (?:is|was)\b)",
    re.IGNORECASE,
)
_SHOWS = re.compile(r"(?:for example|for instance|in fact|indeed|in particular)\b", re.IGNORECASE)
_INSTANCE = re.compile(r"(?:When|After|Since|In) (?:[A-Z]|\d{4})")
_TURN = re.compile(r"(?:but|however|yet|nevertheless|still,|in reality|in fact)\b", re.IGNORECASE)
_LIKE = re.compile(r"(?:similarly|likewise|in the same way|for example|for instance)\b", re.IGNORECASE)
_LATE = frozenset({"therefore", "thus", "hence", "consequently"})
_FIRST = re.compile(r"(?:first|firstly|first of all|to begin with|for a start|one (?:\w+ )?reason)\b", re.IGNORECASE)
_NEXT = re.compile(
    r"(?:and )?(?:second|secondly|third|thirdly|fourth|fourthly|finally|lastly|another (?:\w+ )?reason)\b",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"\b(?:reasons?|factors?|favou?r|downsides?|arguments?|advantages?|disadvantages?|problems?|benefits?|drawbacks?|flaws?|grounds|"
    r"mistaken|wrong|should|must|ought|better|worse|misguided|cannot)\b",
    re.IGNORECASE,
)
_REACH = 12
_MOST = 5


def linking(teller: Teller, by: str) -> Iterator[Proposal]:
    """Yield claims with reasons from other sentences. `by` is who claims what nobody is said to claim."""
    for place, tree in enumerate(teller.parsed.trees):
        if not place or "?" in tree.text or "?" in teller.parsed.trees[place - 1].text:
            continue
        yield from _counted(teller, place, tree, by)
        sentence, earlier = teller.parsed.sentences[place], teller.parsed.sentences[place - 1]
        ends = sentence.paragraph == earlier.paragraph + 1 and _ENDS.match(tree.text) is not None
        if (sentence.paragraph == earlier.paragraph or ends) and not is_others(teller, place):
            yield from _drawn(teller, place, tree, by)
            yield from _carried(teller, place, tree, by)
            yield from _needless(teller, place, tree, by)
            if by:
                yield from _borne_out(teller, place, tree, by)


def is_others(teller: Teller, place: int) -> bool:
    """Tell whether a sentence may go on with what others hold: they were reported before it in its paragraph."""
    paragraph = teller.parsed.sentences[place].paragraph
    for before in range(place - 2, -1, -1):
        if teller.parsed.sentences[before].paragraph != paragraph or _TURN.match(teller.parsed.trees[before + 1].text):
            return False
        if is_reported(teller.parsed.trees[before]):
            return True
    return False


def _drawn(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "Q. Therefore P", "Q. This means that P"."""
    first = next(iter(main_clauses(tree)), None)
    if first is None:
        return
    late = {word.low for word in tree.children(first.verb, "advmod")} & _LATE
    if not (_DRAWS.match(tree.text) or late):
        return
    earlier = teller.parsed.trees[place - 1]
    if is_reported(earlier) or is_reported(tree):
        return
    drawn = asserted(_why(first))
    if not is_general(drawn) or drawn.subject is None:
        return
    claim = stated(teller, place, drawn, anchored=not by)
    reason = whole(teller, place - 1)
    near = teller.parsed.sentences[place - 1].paragraph == teller.parsed.sentences[place].paragraph
    if claim and reason and (near or telling(claim) & telling(reason)):
        one, other = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
        yield argument("conclusion", other, claim, by=by, because=[point(one, reason)], weight=0.82, others=[one])


def _why(clause: Clause) -> Clause:
    """Return P of "That is why P"."""
    tree = clause.tree
    if clause.verb.lemma == "be" and clause.subject is not None and clause.subject.low in ("this", "that"):
        for verb in tree.children(clause.verb, "ccomp", "advcl"):
            asked = next((word for word in tree.children(verb, "advmod") if word.low == "why"), None)
            made = clause_of(tree, verb)
            if asked and made:
                return narrowed(made, made.places - {asked.at})
    return clause


def whole(teller: Teller, place: int, *, last: bool = True) -> str:
    """Return what a sentence claims: of several clauses the last, or the first."""
    tree = teller.parsed.trees[place]
    clauses = [clause for clause in main_clauses(tree) if clause.subject]
    if not clauses or "?" in tree.text or (last and _LIKE.match(tree.text)):
        return ""
    claimed = asserted(clauses[-1 if last else 0])
    if last and {word.low for word in claimed.lead} & (_LATE | {"so", "similarly", "likewise"}):
        return ""
    if any(mark in ("because", "since") for _, mark, _ in joints(claimed)):
        return ""
    return stated(teller, place, claimed) if len(clauses) == 1 else worded(teller, place, claimed)


def _carried(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "P. This is because Q", "P. After all, Q"."""
    if not _CARRIES.match(tree.text) or is_reported(tree):
        return
    first = next(iter(main_clauses(tree)), None)
    inner = _reason_of(first) if first is not None else None
    earlier = teller.parsed.trees[place - 1]
    head = next((one for one in reversed(list(main_clauses(earlier))) if one.subject), None)
    if inner is None or head is None:
        return
    held, claimed = report(head), asserted(head)
    if held is not None:
        by = holder_of(teller, place - 1, head)
        if not by:
            return
        claimed = held.clause
    elif is_reported(earlier):
        return
    if not is_general(claimed) or (not by and not is_claim(claimed)):
        return
    claim = stated(teller, place - 1, claimed)
    reason = worded(teller, place, inner, anchored=False) or worded(
        teller, place, inner, named=named_after(teller, inner, place - 1, claimed)
    )
    if claim and reason:
        one, other = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
        yield argument("ground", one, claim, by=by, because=[point(other, reason)], weight=0.84, others=[other])


def _reason_of(clause: Clause) -> Clause | None:
    """Return Q of "This is because Q", "The reason is that Q", "After all, Q"."""
    tree, subject = clause.tree, clause.subject
    if subject is None:
        return None
    if clause.verb.lemma == "be" and (
        subject.low in ("this", "that", "it") or subject.lemma in ("reason", "explanation")
    ):
        for verb in tree.children(clause.verb, "ccomp", "advcl"):
            made = clause_of(tree, verb)
            if made is not None and made.subject is not None:
                return made
        return None
    return clause


def _needless(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "X does not need to get P. It already has P"."""
    head = next(iter(main_clauses(teller.parsed.trees[place - 1])), None)
    first = next(iter(main_clauses(tree)), None)
    if head is None or first is None or not head.negated or head.verb.lemma not in ("need", "have"):
        return
    if "already" not in [word.low for word in tree.children(first.verb, "advmod")]:
        return
    wanted = [word for word in head.tree.chosen(head.places) if word.dep == "dobj"]
    meant = next((word for word in tree.children(first.verb, "dobj") if word.low in ("it", "them")), None)
    named = {}
    if meant is not None and wanted:
        told = teller.phrase(place - 1, head.tree, head.tree.under(wanted[-1]), most=8)
        named = {meant.at: "[" + re.sub(r"[\[\]]", "", told.text) + "]"} if told else {}
    already = {word.at for word in tree.children(first.verb, "advmod") if word.low == "already"}
    claim = stated(teller, place - 1, head)
    reason = worded(teller, place, first, first.places, named=named | dict.fromkeys(already, "already"), fewest=3)
    if claim and reason:
        one, other = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
        yield argument("ground", one, claim, by=by, because=[point(other, reason)], weight=0.8, others=[other])


def _borne_out(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "P. In fact, Q", "P. A study found that Q", where P is an opinion of the author."""
    finding = is_finding(tree)
    earlier = teller.parsed.trees[place - 1]
    instance = _INSTANCE.match(tree.text) is not None and len(telling(tree.text) & telling(earlier.text)) > 1
    if not (finding or instance or _SHOWS.match(tree.text)) or (is_reported(tree) and not finding):
        return
    heads = [one for one in main_clauses(earlier) if one.subject]
    first = next((one for one in main_clauses(tree) if one.subject), None)
    if len(heads) != 1 or first is None or is_reported(earlier):
        return
    claimed = asserted(heads[0])
    if not is_opinion(claimed) and not (instance and claimed.modal in ("would", "can", "will", "could", "may")):
        return
    claim = stated(teller, place - 1, claimed)
    reason = worded(teller, place, first, most=40)
    if claim and reason:
        one, other = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
        yield argument("borne out", one, claim, by=by, because=[point(other, reason)], weight=0.74, others=[other])


def _counted(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "P. First, Q. Second, R"."""
    head, sentence = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
    if not _FIRST.match(tree.text) or not _CUE.search(head.text) or sentence.paragraph - head.paragraph > 1:
        return
    if is_reported(teller.parsed.trees[place - 1]):
        return
    claim = whole(teller, place - 1)
    if not claim:
        return
    found = [place]
    for later in range(place + 1, min(place + _REACH, len(teller.parsed.trees))):
        if _FIRST.match(teller.parsed.trees[later].text):
            break
        if _NEXT.match(teller.parsed.trees[later].text):
            found.append(later)
    points = [point(teller.parsed.sentences[at], text) for at in found if (text := whole(teller, at, last=False))]
    if points and len(points) >= len(found) - 1:
        others = [teller.parsed.sentences[at] for at in found]
        yield argument("counted", head, claim, by=by, because=points[:_MOST], weight=0.86, others=others)
