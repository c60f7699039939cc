"""Claims of the author to which nothing is joined: what the article sets out to show, sums up, or calls the point."""

import re
from collections.abc import Iterator

from tutor.generate.notes.forms import recalled
from tutor.generate.notes.standing import answering, standing
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import words
from tutor.generate.wording import balanced, bare, capital, lowered
from tutor.lint.english import telling

_SUMS_UP = re.compile(
    r"^(?:In conclusion|In short|In sum|In summary|To sum up|To conclude|All in all|In the final analysis),? (?P<p>.+)$"
)
_SETS_OUT = re.compile(
    r"^(?:In this (?:article|essay|paper|piece), )?(?:I|we|this (?:article|essay|paper|piece)) "
    r"(?:will |shall |want to )?"
    r"(?:argues?|contends?|maintains?|defends? the (?:view|claim|thesis)|shows?) that (?P<p>.+)$",
    re.IGNORECASE,
)
_IS_THAT = re.compile(
    r"^(?P<x>The (?:\w+ )?(?:problem|trouble|difficulty|danger|lesson|point|advantage|drawback|beauty|paradox|irony|"
    r"risk|flaw|strength|weakness|challenge|mistake|worry|idea|thought|claim|assumption|objection|question) "
    r"(?:with|of|for|in|behind|facing|about) [^,;:]{3,60}?),? (?P<be>is|was) (?P<p>(?:that|whether|how|why) .+)$"
)
_FEWEST_NEW = 3
_LATE_FROM = 0.75
"""A summing up before this share of the sentences is that of a part."""


def claims(reading: Reading) -> Iterator[Proposal]:
    """Yield what the article names as the point, the problem or the lesson of a thing, and its one summing up."""
    for sentence in reading.sentences:
        made = _point_of(reading, sentence)
        if made is not None:
            yield made
    for pattern, ask in (
        (_SUMS_UP, "In what claim does the article sum up what it has said?"),
        (_SETS_OUT, "What does the article set out to show?"),
    ):
        found = [one for sentence in reading.sentences if (one := _only(reading, sentence, pattern, ask))]
        if pattern is _SUMS_UP:
            found = [one for one in found if one.places[0] + 1 > _LATE_FROM * len(reading.sentences)]
        if len(found) == 1:
            yield found[0]


def _only(reading: Reading, sentence: Sentence, pattern: re.Pattern[str], ask: str) -> Proposal | None:
    found = pattern.match(sentence.text)
    claim = standing(reading, sentence, found["p"], fewest=6) if found else None
    return recalled("claim", sentence, ask, claim, weight=0.75) if claim else None


def _point_of(reading: Reading, sentence: Sentence) -> Proposal | None:
    """ "The trouble with X is that P": what P is, asked by all that stands before it."""
    found = _IS_THAT.match(capital(bare(sentence.text)))
    if found is None:
        return None
    named = settled(reading, sentence, found["x"])
    that = found["p"].startswith("that ")
    text = found["p"].removeprefix("that ")
    said = answering(reading, sentence, text, found["x"]) if that else settled(reading, sentence, text, strict=False)
    if named is None or said is None or "[" in said or not balanced(text) or len(words(text)) < _FEWEST_NEW:
        return None
    if len(telling(said) - telling(named)) < _FEWEST_NEW:
        return None
    ask = f"What, according to the article, {found['be']} {lowered(reading, named)}?"
    return recalled("claim", sentence, ask, capital(said.rstrip(".")), weight=0.75)
