"""Contrasts: what the article grants, or says, and what it sets against that."""

import re
from collections.abc import Iterator

from tutor.generate.notes.forms import argument, point, recalled
from tutor.generate.notes.holders import REPORTED
from tutor.generate.notes.standing import answering, is_present, parts, standing, without_subject
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, words
from tutor.generate.wording import bare, capital, ended, statement
from tutor.lint.english import telling

_ALTHOUGH = re.compile(r"^(?:Although|Though|Even though|Granted that|Despite the fact that) (?P<p>.+?), (?P<q>.+)$")
_WHILE = re.compile(r"^(?:While|Whereas) (?P<p>.+?), (?P<q>.+)$")
_LATE = re.compile(r"^(?P<q>.+?),? (?:although|even though|though|despite the fact that) (?P<p>.+)$")
_BUT = re.compile(
    r"^(?P<p>.+?)(?:, but (?:also (?=\w+ \w+ \w)|instead )?|, yet |; (?:however|but|yet),? )"
    r"(?!also\b|rather\b|for\b|only\b|not\b|to\b)(?P<q>.+)$"
)
_TURN = re.compile(
    r"^(?:But|However|Yet|Nevertheless|Nonetheless|Still|Even so|And yet|On the other hand|By contrast|In contrast|"
    r"Conversely|That said)(?:, | (?=\w))(?P<q>.+)$"
)
_HOWEVER = re.compile(r"^[^,]{3,70}, (?:however|on the other hand|by contrast|in contrast|though), ")
_GRANT = re.compile(
    r"^(?:To be fair|Of course|Certainly|Admittedly|Granted|It is true that|It may be that|Sure(?=,)|No doubt|"
    r"True(?=,)|To be sure|Undoubtedly|"
    r"It might be (?:said|thought|argued|objected) that|One might (?:say|think|argue|object) that|It is "
    r"often said that|"
    r"It is tempting to think that|Some might say that),? (?P<p>.+)$"
)
_CONCEDED = re.compile(
    r"\b(?:certainly|of course|valid|true|admittedly|undoubtedly|indeed|understandable|may|might|rare|important|lovely|"
    r"reasonable|tempting|easy to|minor|some|benefits?|advantages?|popular|attractive|useful)\b",
    re.IGNORECASE,
)
_ASSERTS = re.compile(
    r"\b(?:must|should|ought|cannot|can[\u2019']t|need(?:s|ed)? to|have to|has to|better|worse|best|worst|wrong|right|"
    r"too|unreasonable|reasonable|mistaken|important|necessary|essential|crucial|dangerous|unlikely|likely|prefer|"
    r"deserves?|fails?|never|not|n[\u2019']t|no|still|more|less|indications?|evidence)\b"
)
"""What marks a claim that somebody could dispute."""

_INSTEAD = re.compile(r"^(?:Rather|Instead),? (?P<q>.+)$")
_NEGATED = re.compile(
    r"\b(?:do|does|did|is|are|was|were|need|can|should|must|will|would)(?: not|n[\u2019']t)\b|\bcannot\b|"
    r"\b(?:rarely|never|hardly|no longer)\b"
)
_MISSES = re.compile(
    r"^(?P<act>to (?:claim|say|argue|think|assume|suggest|believe|conclude|suppose|maintain) that) (?P<x>.+) "
    r"(?P<verb>misses|ignores|overlooks|neglects|forgets|misunderstands|underestimates|overstates|"
    r"confuses|disregards) (?P<y>.+)$",
    re.IGNORECASE,
)
_UNDECIDED = re.compile(
    r"\b(?:no|without) (?:\w+ ){0,2}(?:consensus|agreement|answer|certainty|verdict)\b|"
    r"\bis (?:un|not )clear (?:how|wh|exact)",
    re.IGNORECASE,
)
"""What is said of a question and not of a thing: nothing can be set against it."""

_MOST_WORDS = 34
_FEWEST_WORDS = 5


def contrasts(reading: Reading) -> Iterator[Proposal]:
    """Yield what is granted or said, with the reply to it, and claims with the objection that they overcome."""
    for sentence in parts(reading):
        whole = sentence is reading.sentences[sentence.place]
        made = (_between(reading, sentence) if whole else None) or _within(reading, sentence)
        if made is not None:
            yield made


def _within(reading: Reading, sentence: Sentence) -> Proposal | None:
    text = capital(bare(sentence.text))
    if re.match(r"(?:If|Unless|When|Whether|Not only)\b", text) or REPORTED.match(text) or _UNDECIDED.search(text):
        return None
    for pattern in (_ALTHOUGH, _LATE, _WHILE, _BUT):
        found = pattern.match(text)
        if found is None or not (is_clause(found["p"]) and is_clause(bare(found["q"]))):
            continue
        if (
            re.match(r"[\w-]+(?:,| to | by )", found["p"])
            or re.match(r"\w+,", found["q"])
            or without_subject(found["q"])
            or (pattern is _WHILE and re.match(r"(?:at|in|on|by|for|from|with|under|still)\b", found["p"]))
            or re.search(r"\b(?:because|so that)\b", found["q"])
            or (pattern is _BUT and re.search(r"\b(?:not|n[\u2019']t) (?:only|just|merely|simply)\b", found["p"]))
        ):
            continue  # "although expensive, and ...": no clause of its own; a reason is worth more than a contrast
        p_first = found.start("p") < found.start("q")
        said = standing(reading, sentence, found["p"], known="" if p_first else found["q"], fewest=3)
        claim = standing(reading, sentence, found["q"], known=found["p"] if p_first else "")
        reply = answering(reading, sentence, found["q"], found["p"]) if said and p_first else claim
        if pattern is _WHILE and said and len(words(said)) < _FEWEST_WORDS:
            continue  # it tells a time
        if said and reply and _long(said, reply):
            granted = _GRANT.match(sentence.text) is not None
            conceded = pattern in (_ALTHOUGH, _LATE) or granted or (pattern is _WHILE and _CONCEDED.search(said))
            if (
                claim
                and is_present(claim)
                and is_present(said)
                and conceded
                and (granted or _ASSERTS.search(claim))
                and (telling(said) & telling(claim) or granted)
            ):
                return argument("concession", sentence, claim, against=[point(sentence, said)], weight=0.75)
            return _against(sentence, said, reply, 0.7, granted=granted)
    return None


def _long(said: str, reply: str) -> bool:
    return len(words(said)) <= _MOST_WORDS and len(words(reply)) <= _MOST_WORDS


def _against(
    sentence: Sentence,
    said: str,
    reply: str,
    weight: float,
    *,
    granted: bool,
    quote: str = "",
    others: tuple[Sentence, ...] = (),
) -> Proposal:
    ask = (
        f"The author grants: \u201c{ended(said)}\u201d What does the author reply?"
        if granted
        else f"What does the article set against this statement: \u201c{said.rstrip('.')}\u201d?"
    )
    kind = "grant" if granted else "contrast"
    return recalled(kind, sentence, ask, reply, quote=quote, weight=weight, others=others)


def _between(reading: Reading, sentence: Sentence) -> Proposal | None:
    earlier = reading.before(sentence, 2)
    if not earlier:
        return None
    before = earlier[0]
    if instead := _INSTEAD.match(sentence.text):
        return _instead(reading, sentence, before, instead["q"])
    turn = _TURN.match(sentence.text)
    if turn is None and not _HOWEVER.match(sentence.text):
        return None
    rest = turn["q"] if turn else sentence.text
    if _UNDECIDED.search(before.text) or _UNDECIDED.search(sentence.text):
        return None
    grant = _GRANT.match(before.text)
    if not grant and REPORTED.match(before.text):
        return None  # a view, which has its answer with it
    said = standing(reading, before, grant["p"] if grant else before.text)
    if said is None:
        return None
    if missed := _MISSES.match(bare(rest)):
        return _missed(reading, sentence, before, said, missed)
    reply = answering(reading, sentence, rest, before.text)
    if reply is None or not _long(said, reply):
        return None
    quote = reading.quote(before, sentence)
    claim = standing(reading, sentence, rest)
    if claim and is_present(claim) and grant:
        objection = [point(before, said)]
        return argument("concession", sentence, claim, against=objection, weight=0.8, others=[before])
    weight = 0.8 if grant else 0.7
    return _against(before, said, reply, weight, granted=grant is not None, quote=quote, others=(sentence,))


def _instead(reading: Reading, sentence: Sentence, before: Sentence, rest: str) -> Proposal | None:
    """ "X is not P. Rather, Q": what the article says instead of P."""
    said = standing(reading, before, before.text)
    reply = answering(reading, sentence, rest, before.text)
    if not (said and reply) or not _NEGATED.search(before.text) or not _long(said, reply):
        return None
    ask = f"The article says: \u201c{ended(said)}\u201d What does it say instead?"
    return recalled("instead", before, ask, reply, quote=reading.quote(before, sentence), others=[sentence])


def _missed(
    reading: Reading, sentence: Sentence, before: Sentence, granted: str, found: re.Match[str]
) -> Proposal | None:
    """ "But to claim that X misses Y": the author denies X, on the ground of Y."""
    denied = statement(reading, sentence, found["x"], known=before.text)
    if denied is None:
        return None
    small = denied[0].lower() + denied[1:] if denied.startswith(("The ", "A ", "An ")) else denied
    claim = f"It is mistaken {found['act'].lower()} {small}"
    ground = f"{found['act'].capitalize()} so {found['verb']} {found['y']}".replace(" that so ", " so ")
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
