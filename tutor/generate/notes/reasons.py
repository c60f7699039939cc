"""Reasons: because, since, therefore, this means that; one sentence after another that carries it."""

import re
from collections.abc import Iterator

from tutor.generate.notes.points import FOLLOWS, PART, REPORTED, argument, point
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, subject, words
from tutor.generate.times import moments
from tutor.generate.wording import balanced, bare, capital, statement

_SUBJECT = (
    r"(?:it|they|he|she|the|there|we|if|this|these|no|all|every|an?|its|their|his|most|some|what|you|many|[A-Z]\w+)\b"
)
_BECAUSE = re.compile(
    r"^(?P<q>.+?),? (?:(?:simply|mainly|largely|partly|precisely|just|primarily|only) )?because (?!of\b)(?P<p>.+)$"
)
_BECAUSE_FIRST = re.compile(r"^(?:Because|Given that|Seeing that|Inasmuch as|In view of the fact that) (?!of\b)")
_SINCE_FIRST = re.compile(r"^Since ")
_SINCE = re.compile(
    rf"^(?P<q>.+?), (?:(?:since|given that) (?={_SUBJECT})|(?:as|for) (?=(?:it|they|he|she|there|we) |"
    rf"[A-Z]\w+ \w+ (?:has|have|had|is|are|was|were)\b))(?P<p>.+)$"
)
_NOUN = re.compile(r"^(?P<q>.+?),? (?:because of|due to|thanks to|owing to|as a result of|on account of) (?P<p>.+)$")
_NOUN_FIRST = re.compile(
    r"^(?:Because of|Due to|Thanks to|Owing to|As a result of|On account of|In response to|Fearing) "
    r"(?P<p>.+?), (?P<q>.+)$"
)
_SHOWS = re.compile(
    r"^(?:The fact that )(?P<p>.+?) (?:indicates?|suggests?|shows?|implies|imply|demonstrates?|proves?|"
    r"means?|reveals?) that (?P<q>.+)$"
)
_SO = re.compile(
    r"^(?P<p>.+?)(?:, so that means |, so (?!that\b|far\b|much\b|long\b|to\b)|, which means (?:that )?|; "
    r"(?:therefore|thus|hence|consequently|as a result|so),? |, (?:and )?(?:therefore|thus|hence) "
    r"(?!\w+ing\b))(?P<q>.+)$"
)
_REASON_IS = re.compile(
    r"^(?:The|One|Another) (?:main |chief |real |first )?reason (?:why |that |for )?(?P<q>.+?) (?:is|was) "
    r"(?:that|because) (?P<p>.+)$"
)
_WITH = re.compile(r"^With ")
_FOLLOWS = re.compile(
    r"^(?:Therefore|Thus|Hence|Consequently|As a result|For this reason|For these reasons|That is why|"
    r"This is why|It follows that|"
    r"This means that|This suggests that|This shows that|This implies that|This indicates that|In "
    r"consequence|So|Accordingly|This explains why),? (?P<q>.+)$"
)
_CARRIES = re.compile(
    r"^(?:After all|Indeed|In particular|For example|For instance|In fact|For one thing|To begin with), (?P<p>.+)$"
)
_EXAMPLE = re.compile(r"^(?:For example|For instance)")
_RATHER = re.compile(r"^(?:Rather|Instead), (?P<q>.+)$")
_NEGATED = re.compile(r"\b(?:do|does|did|is|are|was|were|need|can)(?: not|n[\u2019']t)\b|\bcannot\b")
_ALREADY = re.compile(r"\balready\b")


def reasons(reading: Reading) -> Iterator[Proposal]:
    """Yield claims with the reason that the article gives for each."""
    for sentence in reading.sentences:
        made = _within(reading, sentence) or _between(reading, sentence)
        if made is not None:
            yield made


def because(reading: Reading, sentence: Sentence, text: str) -> tuple[str, str, float, str] | None:
    """Return the claim and the reason that a sentence joins, how surely it does, and what is doubtful of it."""
    text = bare(text)
    if re.search(r"\b(?:not|rather|primarily,|partly) because\b", text):
        return None
    for pattern, noun, weight, doubt in _JOINTS:
        for p, q, reason_first in _halves(pattern, text):
            if not _sound(pattern, p, q):
                continue
            claim = statement(reading, sentence, q, known=p if reason_first else "")
            reason = (_noun(reading, sentence, p, q) if noun else None) or statement(
                reading, sentence, p, known="" if reason_first else q, fewest=3
            )
            if claim and reason and not reason.casefold().startswith("that ") and not REPORTED.match(claim):
                partly = pattern is _NOUN and re.search(r"\b(?:and|but)\b", claim)
                return _untangled(claim, reason, weight, PART if partly else doubt)
            break
    return None


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
        if comma.start() > found.end():
            yield text[found.end() : comma.start()], text[comma.end() :], True


def _untangled(claim: str, reason: str, weight: float, doubt: str) -> tuple[str, str, float, str] | None:
    if re.search(r"\b(?:because|since|therefore)\b", f"{claim} {reason}") and len(words(claim + reason)) > 40:
        return None
    return claim, reason, weight, doubt


def _sound(pattern: re.Pattern[str], p: str, q: str) -> bool:
    """Leave out a since that tells a time, an as that compares, a not that denies the reason."""
    if pattern is _SINCE_FIRST:
        dated = (
            any(True for _ in moments(p))
            or not is_clause(p)
            or re.match(r"(?:a|an|the|in|with|for|to|we have seen|\w+ say)\b", p)
        )
        return not dated and is_clause(q) and not re.match(r"(?:soon|long|far|well|much|many|early|late|of)\b", p)
    if pattern is _SINCE:
        return (
            is_clause(p)
            and not re.search(r"^\w+(?: \w+){0,3} (?:says?|said|noted|puts?|argues?)\b", p)
            and not re.search(r"\b(?:was|were) (?:once|before)\b", p)
        )
    if pattern is _BECAUSE:
        return not re.search(r"\b(?:not|never|n[\u2019']t)\b(?! only)[^,]*$", q) or "," in q or is_clause(p)
    if pattern in (_NOUN, _NOUN_FIRST) and is_clause(p):
        return False
    if pattern is _BECAUSE_FIRST:
        return is_clause(p) and is_clause(q)
    if pattern is _WITH and "exception" in p:
        return False
    if pattern is _WITH:
        return (
            is_clause(q)
            and bool(re.search(r"\b(?:\w+ing|rise|loss|growth|collapse|decline|increase|power|end)\b", p))
            and len(words(p)) >= 4
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
    (_NOUN_FIRST, True, 0.75, ""),
    (_NOUN, True, 0.7, ""),
    (_SO, False, 0.75, ""),
    (_SINCE_FIRST, False, 0.7, ""),
    (_SINCE, False, 0.7, ""),
    (_WITH, True, 0.5, "\u201cwith\u201d may tell a circumstance and no reason"),
)


def _within(reading: Reading, sentence: Sentence) -> Proposal | None:
    found = because(reading, sentence, sentence.text)
    if found is None:
        return None
    claim, reason, weight, doubt = found
    return argument("reason", sentence, claim, because=[point(sentence, reason)], weight=weight, doubt=doubt)


def _between(reading: Reading, sentence: Sentence) -> Proposal | None:
    earlier = reading.before(sentence, 1)
    if not earlier:
        return _across(reading, sentence)
    before = earlier[0]
    if found := _FOLLOWS.match(sentence.text):
        claim = statement(reading, sentence, found["q"], known=before.text)
        reason = statement(reading, before, before.text)
        if claim and reason and "[" not in claim.replace("[", "", 1):
            return argument(
                "conclusion",
                sentence,
                claim,
                because=[point(before, reason)],
                quote=reading.quote(before, sentence),
                weight=0.75,
                others=[before],
            )
    if found := _RATHER.match(sentence.text):
        claim = statement(reading, sentence, found["q"], known=before.text)
        reason = statement(reading, before, before.text)
        if claim and reason and _NEGATED.search(before.text):
            return argument(
                "conclusion",
                sentence,
                claim,
                because=[point(before, reason)],
                weight=0.6,
                doubt=FOLLOWS,
                others=[before],
            )
    if found := _CARRIES.match(sentence.text):
        return _carried(reading, sentence, before, found["p"])
    if _NEGATED.search(before.text) and _ALREADY.search(sentence.text) and len(words(before.text)) < 25:
        return _carried(reading, sentence, before, sentence.text.split(": ")[0])
    return None


def _across(reading: Reading, sentence: Sentence) -> Proposal | None:
    """A paragraph that opens with "Indeed" carries the last sentence of the one before."""
    earlier = reading.before(sentence, 1, across=True)
    found = re.match(r"^(?:Indeed|In particular|After all), (?P<p>.+)$", sentence.text)
    if not earlier or found is None:
        return None
    return _carried(reading, sentence, earlier[0], found["p"])


def _carried(reading: Reading, sentence: Sentence, before: Sentence, text: str) -> Proposal | None:
    claim = statement(reading, before, before.text)
    reason = statement(reading, sentence, text, known=before.text)
    if not claim or not reason or _EXAMPLE.match(before.text):
        return None
    reason = _named_it(reason, before.text)
    return argument(
        "ground", before, claim, because=[point(sentence, reason)], weight=0.6, doubt=FOLLOWS, others=[sentence]
    )


def _named_it(reason: str, before: str) -> str:
    """Put what a last "it" stands for, the object of the sentence before, in brackets."""
    thing = re.search(
        r"(?:secure|need|have|want|get|gain|keep|seek|win) ((?:the |its |his |a "
        r")?[\w\u2019]+(?:[\u2019']s)?(?: \w+)?)[.]?$",
        before.strip(". "),
    )
    if thing and re.search(r"\bit\b", reason):
        return re.sub(r"\bit\b", f"[{thing[1]}]", reason, count=1)
    return reason
