"""Reasons that one sentence gives for its claim: because, since, so, due to."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tutor.generate.notes.forms import argument, point, recalled
from tutor.generate.notes.holders import REPORTED
from tutor.generate.notes.standing import asserted, is_present, parts, standing, supporting, without_subject
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, subject, words
from tutor.generate.times import is_dated
from tutor.generate.wording import balanced, bare, capital, ended

BECAUSE = re.compile(
    r"^(?:(?:This|That|It(?!.+ that ))"
    r"(?: is|[\u2019']s| was) (?:\w+ly |in part )?because |The (?:main |simple |obvious |chief )?"
    r"(?:reason|explanation)(?: for this)? (?:is|was)(?: simple| clear| obvious)?(?: that|:) )(?P<p>.+)$"
)
"""A sentence that gives the reason for the one before it."""

_SUBJECT = (
    r"(?:it|they|he|she|the|there|we|if|this|these|no|all|every|an?|its|their|his|most|some|what|you|many|[A-Z]\w+)\b"
)
_BECAUSE = re.compile(
    r"^(?P<q>.+?),? (?:(?:simply|mainly|largely|partly|precisely|just|primarily|only|in part|purely|solely|"
    r"chiefly|mostly|especially|in large part|exactly) )?because "
    r"(?!of\b)(?P<p>.+)$"
)
_BECAUSE_FIRST = re.compile(r"^(?:Because|Given that|Seeing that|Inasmuch as|In view of the fact that) (?!of\b)")
_SINCE_FIRST = re.compile(r"^Since ")
_HAS = (
    r"(?:there|it|they|he|she|we|no|most|many|the|[A-Z]\w+)(?: \w+){0,3}? (?:is|are|was|were|has|have|had|cannot|can|"
    r"must|will|would|does|do|lacks?|needs?) "
)
_SINCE = re.compile(
    rf"^(?P<q>.+?)(?:, (?:since|given that) (?!then\b|\d)|, as (?={_HAS})|"
    r" since (?=(?:the|it|they|there|no) ))(?P<p>.+)$"
)
_NOUN = re.compile(
    r"^(?P<q>.+?),? (?:(?:entirely|largely|mainly|mostly|partly|primarily|chiefly|simply|in part) )?"
    r"(?:because of|due to|thanks to|owing to|as a result of|on account of) (?P<p>.+)$"
)
_NOUN_FIRST = re.compile(
    r"^(?:Because of|Due to|Thanks to|Owing to|As a result of|On account of|In response to|Fearing) "
    r"(?P<p>.+?), (?P<q>.+)$"
)
_SHOWS = re.compile(
    r"^(?:The fact that )(?P<p>.+?) (?:indicates|suggests|shows|implies|demonstrates|proves|"
    r"means|reveals) that (?P<q>.+)$"
)
_SO = re.compile(
    r"^(?P<p>.+?)(?:, so that means |, (?:which|and that|and this) is (?:\w+ly )?why |"
    r", so (?!that\b|far\b|much\b|long\b|to\b|as\b|called\b)|, which means that |; "
    r"(?:therefore|thus|hence|consequently|as a result|so),? |, (?:and )?(?:therefore|thus|hence) |"
    r",? and (?:so|therefore|thus) )(?!\w+ing\b)(?P<q>.+)$"
)
_REASON_IS = re.compile(
    r"^(?:The|One|Another) (?:main |chief |real |first |other )?reason (?:why |that |for )?(?P<q>.+?) (?:is|was) "
    r"(?:that|because) (?P<p>.+)$"
)
_NOT_BUT = re.compile(
    r"^(?P<q>.+?),? not (?:just |only |merely |simply |so much )?because (?P<a>.+?),? (?:but|as) (?:rather |also )?"
    r"because (?!of\b)(?P<p>.+)$"
)
_GROUNDS = re.compile(r"^(?P<q>.+?),? on the grounds? that (?P<p>.+)$")
_AS_THEY_SAY = re.compile(
    r"^(?:\w+ ){1,4}(?:has|have|had|is|are|was|were) (?:\w+ )?(?:\w+ed|seen|known|shown|said|done)$"
)
"""Behind "as" no reason but a comparison: "as most towns have concluded"."""

_OLDEN = re.compile(
    r"(?:(?:the|his|her|its|their|ancient|early|earliest|recent|modern|medieval|prehistoric|biblical|classical) )+"
    r"(?:\w+ )?(?:times?|days|ages?|era|dawn|beginning|start|birth|childhood|invention|founding|end|war|century|turn)\b"
)
_THINKS = re.compile(r"\b(?:believe[sd]?|thinks|thought|argue[sd]?|claims|claimed|maintain(?:s|ed)|contend(?:s|ed)) ")
_LAST_PART = re.compile(r"^.+(?:, (?:and|but) |; )(?=\S+ \S+ )(?P<last>.+)$")
_SCOPE = re.compile(r"\b(?:that|who|which|and|but|while|whether|not|n[\u2019']t)\b|,")
_SAID = re.compile(
    r"^(?:it|they|he|she|we|you|[A-Z]?\w+)(?: \w+){0,3}? (?:says?|said|noted|notes?|puts?|argues?|argued|claim\w*|did|"
    r"does|do|will|would|could|see|saw|know|knew)$|\b(?:says?|said|noted|puts? it|pointed out|argued|argues|claimed)$|"
    r"^(?:it|they|he|she|we|you) (?:did|do|does|was|were|had|have|has|is|are) (?:for|in|with|by|done|when|so|always)\b"
)


_HEAD = 24


class Ground(NamedTuple):
    """A claim and the reason given for it; a reason that is no clause names a cause.

    `is_drawn` tells that the article itself says that the one follows from the other.
    """

    claim: str
    reason: str
    weight: float
    doubt: str
    is_clause: bool
    is_drawn: bool = False


def reasons(reading: Reading) -> Iterator[Proposal]:
    """Yield claims with the reason that the same sentence gives for each."""
    for sentence in parts(reading):
        found = because(reading, sentence, sentence.text)
        if found is not None and not REPORTED.match(asserted(sentence.text)):
            yield _made(sentence, found)


def _made(sentence: Sentence, found: Ground) -> Proposal:
    if found.is_clause and (found.is_drawn or is_present(found.claim)):
        reason = [point(sentence, found.reason)]
        return argument("reason", sentence, found.claim, because=reason, weight=found.weight, doubt=found.doubt)
    ask = f"What reason does the article give for this? \u201c{ended(found.claim)}\u201d"
    return recalled("cause", sentence, ask, found.reason, weight=found.weight, doubt=found.doubt)


def because(reading: Reading, sentence: Sentence, text: str) -> Ground | None:
    """Return the claim and the reason that a part of a sentence joins, with what is doubtful of it, or None."""
    text = asserted(text)
    if (rather := _NOT_BUT.match(text)) and (
        made := _joined(reading, sentence, _NOT_BUT, rather["p"], rather["q"], reason_first=False, noun=False)
    ):
        return Ground(*made, 0.85, "", is_clause=True)
    if re.search(r"\b(?:not|rather|primarily,|partly|or|and|but|is|was) because\b", text) and not _REASON_IS.match(
        text
    ):
        return None
    for pattern, noun, weight, doubt in _JOINTS:
        for p, q, reason_first in _halves(pattern, text):
            made = _joined(reading, sentence, pattern, p, q, reason_first=reason_first, noun=noun)
            if made is not None:
                claim, reason = made
                is_clause = not noun and pattern is not _GROUNDS
                return Ground(claim, reason, weight, doubt, is_clause=is_clause, is_drawn=pattern is _SHOWS)
    return None


def _joined(
    reading: Reading, sentence: Sentence, pattern: re.Pattern[str], p: str, q: str, *, reason_first: bool, noun: bool
) -> tuple[str, str] | None:
    if not reason_first and not noun and (last := _LAST_PART.match(q)) and is_clause(last["last"]):
        q = last["last"]
    if not _sound(pattern, p, q):
        return None
    q = re.sub(r"^(?:Although|Though|While) (?:it|they|he|she) [^,]+, ", "", q)
    claim = standing(reading, sentence, q, known=p if reason_first else "")
    known = "" if reason_first else q
    reason = _noun(reading, sentence, p, q) if noun else supporting(reading, sentence, p, known=known)
    if not (claim and reason) or reason.casefold().startswith("that ") or REPORTED.match(claim):
        return None
    if re.search(r" (?:is|was) that ", q) or _ambiguous(reading, claim, reason):
        return None
    if _THINKS.search(claim) or _THINKS.search(reason):
        return None  # whose reason is it?
    if re.search(r"\b(?:because|since|therefore)\b", f"{claim} {reason}") and len(words(claim + reason)) > 40:
        return None
    return claim, reason


def _ambiguous(reading: Reading, claim: str, reason: str) -> bool:
    """Tell whether the "he" that a reason begins with may be another whom the claim names."""
    named = re.match(r"\[([^\]]+?)(?:[\u2019']s?)?\]", reason)
    if named is None or not reading.entities.people(named[1]):
        return False
    own = set(words(named[1]))
    return any(word[0].isupper() and word.split("\u2019")[0].split("'")[0] not in own for word in words(claim)[1:])


def _halves(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield reason and claim as a pattern divides them, and whether the reason comes first.

    Behind a mere opening, such as "Because", every comma may be where the claim begins.
    """
    found = pattern.match(text)
    if found is None:
        return
    if pattern.groups:
        yield found["p"], found["q"], found.start("p") < found.start("q")
        return
    for comma in re.finditer(r", ", text):
        if comma.start() > found.end() and not re.match(r"(?:and|or|but|which|who)\b", text[comma.end() :]):
            yield text[found.end() : comma.start()], text[comma.end() :], True


def _sound(pattern: re.Pattern[str], p: str, q: str) -> bool:
    """Leave out a since that tells a time, an as that compares, a not that denies the reason."""
    if pattern in (_NOUN, _NOUN_FIRST):
        return not is_clause(p) and is_clause(q) and not (pattern is _NOUN and _SCOPE.search(q))
    if re.match(r"(?:although|though|whereas) (?!it\b|they\b|he\b|she\b)", q, re.IGNORECASE):
        return False
    if re.match(r"(?:while|when|if|unless|even)\b", q, re.IGNORECASE) and "," not in q:
        return False
    if not is_clause(q) or without_subject(q) or re.match(r"\w+, (?:and|or) ", q):
        return False
    if not is_clause(p) or (not pattern.groups and not is_clause(p.partition(", ")[0])):
        return False
    if pattern is _SINCE_FIRST:
        dated = is_dated(p) or _OLDEN.match(p) or re.match(r"(?:a|an|in|with|for|to|we have seen|\w+ say)\b", p)
        return not dated and not _SAID.search(p)
    if pattern is _SINCE:
        return (
            (is_present(p) or bool(re.match(_SUBJECT, p)))
            and not (_SAID.search(p) or _AS_THEY_SAY.match(p))
            and is_clause(p.partition(", ")[0])
            and not is_dated(p[:_HEAD])
            and not re.match(r"the \w+ (?:by|in|of|for|to|at|that|which|who)\b", p)
            and not re.search(r"\b(?:was|were) (?:once|before)\b", p)
            and not re.search(r"\b(?:same|such|long|ever|not)$", q)
        )
    return True


def _noun(reading: Reading, sentence: Sentence, text: str, other: str) -> str | None:
    """Return a reason that is no clause; an "its" at its start is that of the other clause's subject."""
    plain = bare(text)
    owner = subject(other).removeprefix("the ")
    if (own := re.match(r"(?:its|their|his|her) ", plain)) and 0 < len(words(owner)) <= 3 and owner[0].isupper():
        plain = f"[{owner}\u2019s] {plain[own.end() :]}"
    if not 2 <= len(words(plain)) <= 24 or not balanced(plain) or ("," in plain and is_clause(plain.split(",", 1)[1])):
        return None
    named = settled(reading, sentence, plain, strict=False, known="")
    return None if named is None else capital(named)


_JOINTS: tuple[tuple[re.Pattern[str], bool, float, str], ...] = (
    (_REASON_IS, False, 0.8, ""),
    (_SHOWS, False, 0.8, ""),
    (_BECAUSE_FIRST, False, 0.85, ""),
    (_BECAUSE, False, 0.85, ""),
    (_GROUNDS, False, 0.8, ""),
    (_NOUN_FIRST, True, 0.75, ""),
    (_NOUN, True, 0.7, ""),
    (_SO, False, 0.75, ""),
    (_SINCE_FIRST, False, 0.7, ""),
    (_SINCE, False, 0.7, ""),
)
