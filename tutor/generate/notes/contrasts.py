"""Contrasts: what the article grants, or reports, and what it sets against that."""

import re
from collections.abc import Iterator

from tutor.generate.notes.points import GRANTED, REPORTED, argument, point
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, words
from tutor.generate.wording import bare, statement

_ALTHOUGH = re.compile(
    r"^(?:Although|Though|Even though|While|Whereas|Granted that|However much) (?P<p>.+?), (?P<q>.+)$"
)
_LATE = re.compile(r"^(?P<q>.+?),? (?:although|even though|though|even if) (?P<p>.+)$")
_BUT = re.compile(r"^(?P<p>.+?), but (?!also\b|rather\b|instead\b|for\b|only\b|not\b)(?P<q>.+)$")
_TURN = re.compile(r"^(?:But|However|Yet|Nevertheless|Nonetheless|Still|Even so|And yet),? (?P<q>.+)$")
_GRANT = re.compile(
    r"^(?:To be fair|Of course|Certainly|Admittedly|Granted|It is true that|It may be that|Sure|No doubt|"
    r"True|To be sure|Undoubtedly|"
    r"It might be (?:said|thought|argued|objected) that|One might (?:say|think|argue|object) that|It is "
    r"often said that|"
    r"It is tempting to think that|Some might say that),? (?P<p>.+)$"
)
_HEDGE = re.compile(
    r"\b(?:may|might|seems?|appears?|often|many|some|most|traditionally|usually|at first|popular|supposed|commonly)\b",
    re.IGNORECASE,
)
_MISSES = re.compile(
    r"^(?P<act>to (?:claim|say|argue|think|assume|suggest|believe|conclude|suppose|maintain) that) (?P<x>.+) "
    r"(?P<verb>misses|ignores|overlooks|neglects|forgets|misunderstands|underestimates|overstates|"
    r"confuses|disregards) (?P<y>.+)$",
    re.IGNORECASE,
)
MOST_WORDS = 34


def contrasts(reading: Reading) -> Iterator[Proposal]:
    """Yield claims with what is granted, or was said before, against them."""
    for sentence in reading.sentences:
        made = _between(reading, sentence) or _within(reading, sentence)
        if made is not None:
            yield made


def _within(reading: Reading, sentence: Sentence) -> Proposal | None:
    text = bare(sentence.text)
    if re.match(r"(?:If|Unless|When|Whether)\b", text):
        return None
    patterns: tuple[tuple[re.Pattern[str], float], ...] = ((_ALTHOUGH, 0.75), (_LATE, 0.7), (_BUT, 0.6))
    if _GRANT.match(sentence.text) and _BUT.match(text):
        patterns = ((_BUT, 0.75),)
    for pattern, weight in patterns:
        found = pattern.match(text)
        if found is None or (pattern is _ALTHOUGH and not is_clause(found["p"])):
            continue
        if (
            pattern is _BUT
            and weight < 0.7
            and not (
                _HEDGE.search(found["p"]) or re.search(r"\b(?:not|never|less|more|only)\b|n[\u2019']t\b", found["q"])
            )
        ):
            continue
        if re.match(r"[\w-]+(?:,| to | by )", found["p"]):
            continue  # "although expensive, and ...": no clause of its own
        p_first = found.start("p") < found.start("q")
        claim = statement(reading, sentence, found["q"], known=found["p"] if p_first else "")
        granted = statement(reading, sentence, found["p"], known="" if p_first else found["q"], fewest=3)
        if claim and granted:
            return argument(
                "contrast", sentence, claim, against=[point(sentence, granted)], weight=weight, doubt=GRANTED
            )
    return None


def _between(reading: Reading, sentence: Sentence) -> Proposal | None:
    turn = _TURN.match(sentence.text)
    earlier = reading.before(sentence, 2)
    if turn is None or not earlier:
        return None
    before = earlier[0]
    grant = _GRANT.match(before.text)
    if not grant and REPORTED.match(before.text):
        return None  # a view, which has its answer with it
    if not grant and not _HEDGE.search(before.text):
        return None
    granted = statement(reading, before, grant["p"] if grant else before.text)
    if granted is None:
        return None
    if missed := _MISSES.match(bare(turn["q"])):
        return _missed(reading, sentence, before, granted, missed)
    reply = statement(reading, sentence, turn["q"], known=before.text)
    if reply is None or len(words(reply)) > MOST_WORDS:
        return None
    weight, doubt = (0.8, "") if grant else (0.65, GRANTED)
    if grant and len(earlier) > 1:
        claim = statement(reading, earlier[1], earlier[1].text, strict=True)
        if claim and not _TURN.match(earlier[1].text):
            return argument(
                "objection",
                earlier[1],
                claim,
                against=[point(before, granted, reading.quote(before, sentence), reply)],
                weight=weight,
                doubt="the sentence before is taken for the claim that is defended",
                others=[before, sentence],
            )
    return argument(
        "contrast", sentence, reply, against=[point(before, granted)], weight=weight, doubt=doubt, others=[before]
    )


def _missed(
    reading: Reading, sentence: Sentence, before: Sentence, granted: str, found: re.Match[str]
) -> Proposal | None:
    """ "But to claim that X misses Y": the author denies X, on the ground of Y."""
    denied = statement(reading, sentence, found["x"], known=before.text)
    if denied is None:
        return None
    small = denied[0].lower() + denied[1:] if denied.startswith(("The ", "A ", "An ")) else denied
    claim = f"It is mistaken {found['act'].lower()} {small}"
    ground = f"{found['act'].capitalize().replace('To ', 'To ', 1)} so {found['verb']} {found['y']}".replace(
        " that so ", " so "
    )
    reply = statement(reading, sentence, found[0], known=before.text) or f"The claim {found['verb']} {found['y']}"
    return argument(
        "objection",
        sentence,
        claim,
        because=[point(sentence, ground)],
        against=[point(before, granted, reading.quote(before, sentence), reply)],
        weight=0.8,
        others=[before],
    )
