"""The thesis of an article that argues, as its title states it, with what bears it out."""

import re
from collections.abc import Iterator

from tutor.deck.article import quoted
from tutor.deck.notes import Argument
from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds.claims import is_reported
from tutor.generate.kinds.forms import point, proposed
from tutor.generate.kinds.wordings import stated
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.lint.english import telling

_LABEL = re.compile(
    r"^(?:commentary|opinion|editorial|op-ed|column|essay|viewpoint|guest \w+)\s*[:|\u2013\u2014-]\s*", re.IGNORECASE
)
_STATED = re.compile(
    r"\b(?:should|must|ought to|needs? to|cannot|can[\u2019']t|(?:is|are)(?:n[\u2019']t| not)?|"
    r"does(?:n[\u2019']t| not)|do(?:n[\u2019']t| not)|will|won[\u2019']t)\b"
)
_JUDGED = re.compile(
    r"\b(?:should|must|ought|needs? to|cannot|can[\u2019']t|not|n[\u2019']t|wrong|right|mistake|bad|good|better|"
    r"worse|unfair|fair|harmful|dangerous|important|necessary|flawed|solution|problem|threat)\b"
)
_AGAINST = frozenset(
    "abolish abolished ban banned cancel cancelled canceled end ended stop stopped reject rejected repeal "
    "repealed scrap scrapped wrong mistake bad worse flawed isn't not unfair harmful dangerous out never illegal "
    "eliminate eliminated".split()
)
BAD = frozenset(
    "outdated obsolete harm harmful hurt hurts costly expensive fail fails failed failure waste wasteful mistake "
    "problem problems threat threaten threatens danger dangerous risk risks undermine undermines damage damages "
    "destroy destroys wrong flawed ineffective inefficient inefficiently unfair regressive inflationary crumbles "
    "distort distorts shortage shortages messing worse worst unjust immoral cruel suffering injuries accidents "
    "depression illness burden penalise penalize punish poor excessive counterproductive misleading bias biased "
    "corrupt discriminate hardship decline exploit abuse".split()
)
"""Words that judge against something."""
GOOD = frozenset(
    "benefit benefits beneficial improve improves protect protects effective safe safer fair fairer right rights "
    "responsibilities responsible reliable cheaper efficient healthier healthy useful valuable important vital "
    "essential save saves prevent prevents ensure ensures freedom just justice equal better best positive".split()
)
"""Words that judge for something."""
_MOST = 3


def theses(teller: Teller, by: str) -> Iterator[Proposal]:
    """Yield the thesis of the article with up to three statements on its subject that bear it out, or nothing."""
    for claim, cite, quote in _title(teller):
        reasons = list(_bearing(teller, claim))[:_MOST]
        if reasons:
            points = tuple(point(teller.parsed.sentences[at], text) for at, text in reasons)
            note = Argument(id="", claim=claim, by=by, because=points, cite=(cite,), quote=quote, draft=True)
            first, *others = (teller.parsed.sentences[at] for at, _ in reasons)
            yield proposed("thesis", first, note, 0.66, others=others)
            return


def _title(teller: Teller) -> Iterator[tuple[str, int, str]]:
    title = teller.parsed.reading.article.title.strip()
    claim = _LABEL.sub("", title).strip(" .")
    if "?" in title or not 4 <= len(claim.split()) <= 16 or not (_STATED.search(claim) and _JUDGED.search(claim)):
        return
    if re.match(r"(?:why|how|what|when|who|if|don[\u2019']t)\b", claim, re.IGNORECASE) or re.search(
        r"\b(?:I|my|this|you)\b", claim
    ):
        return
    for number, block in enumerate(teller.parsed.reading.article.blocks, 1):
        if quoted(block, title):
            yield claim, number, title
            return


def _bearing(teller: Teller, claim: str) -> Iterator[tuple[int, str]]:
    """Yield the statements that judge the subject of a claim the same way, with their places."""
    about = telling(claim) | _initials(claim)
    against = bool(set(re.findall(r"[\w'\u2019]+", claim.casefold().replace("\u2019", "'"))) & _AGAINST)
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text or is_reported(tree):
            continue
        for clause in main_clauses(tree):
            if clause.subject is None or clause.is_past or not _agrees(clause, against=against):
                continue
            subject = telling(tree.said(clause.subject_places))
            text = stated(teller, place, clause) if subject & about or clause.subject.tag == "PRP" else ""
            text = text if telling(text) & about else ""
            if text and telling(text) != about:
                yield place, text
                break


def _initials(claim: str) -> frozenset[str]:
    """Return the initials of words that stand together in a claim: "ubi" of "universal basic income"."""
    words = [word[0].casefold() for word in claim.split()]
    return frozenset("".join(words[at : at + size]) for size in (3, 4) for at in range(len(words) - size + 1))


def _agrees(clause: Clause, *, against: bool) -> bool:
    """Tell whether a clause judges for, or against, and not both."""
    words = {word.low for word in clause.tree.chosen(clause.places)}
    bad, good = bool(words & BAD), bool(words & GOOD)
    if bad == good or (clause.lead and any(word.low == "granted" for word in clause.lead)):
        return False
    return (bad != clause.negated) == against
