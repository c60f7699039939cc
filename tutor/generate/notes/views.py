"""Views: what the article reports somebody to hold, and opposite views on one question."""

import re
from collections import Counter
from collections.abc import Iterator

from tutor.deck.notes import Argument, Point
from tutor.generate.notes.findings import finding
from tutor.generate.notes.forms import argument, point, recalled
from tutor.generate.notes.holders import REPORTED, holder, is_definite, is_many
from tutor.generate.notes.opinions import is_deed, opinion
from tutor.generate.notes.reasons import BECAUSE, because
from tutor.generate.notes.standing import asserted, standing, supporting
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, subject, words
from tutor.generate.verbs import HOLDING
from tutor.generate.wording import bare, ended
from tutor.lint.english import telling

_ADV = r"(?:(?:have|has|had) )?(?:(?:also|often|once|even|long|then|thus|therefore|\w+ly) )?"
_WHEN = r"(?:(?:in|on|of|at) [^,;]{3,30}? (?=that ))?"
_THAT = re.compile(rf"^(?P<who>[^;:]{{2,110}}?) {_ADV}(?P<said>{HOLDING}) {_WHEN}(?P<that>that )?(?P<p>.+)$")
_ACCORDING = re.compile(
    r"^(?:According to|In the (?:analysis|view|opinion|words|eyes) of|In (?=[^,]{3,40}[\u2019']s? "
    r"(?:view|opinion|eyes|analysis),)) ?"
    r"(?P<who>[^,]{2,80}?)(?:[\u2019']s? (?:view|opinion|eyes|analysis))?, (?P<p>.+)$"
)
_FOR = re.compile(
    r"^(?:For (?=[^,]+, )|On (?=[^,]+ (?:view|account),))(?P<who>[A-Z][\w.\u2019-]*(?: [A-Z][\w.-]*){0,2}?)"
    r"(?:[\u2019']s? (?:view|account))?, (?P<p>.+)$"
)
_VIEW_IS = re.compile(
    r"^(?P<who>[A-Z][^,;:]{2,60}?)[\u2019']s? (?:\w+ )?(?:view|claim|thesis|position|argument|contention|conclusion|"
    r"idea|answer|point|theory|belief|objection) (?:is|was) that (?P<p>.+)$"
)
_AFTER_ALL = re.compile(r"^(?:After all|For one thing), (?P<p>.+)$")
_FEWEST_HOLDERS = 3
_SAID_WITHIN = re.compile(
    rf"^(?P<p>[^,]{{2,60}}), (?P<who>[^,]{{2,40}}) {_ADV}(?:{HOLDING}), (?P<rest>(?!and\b|or\b|but\b|who\b|which\b).+)$"
)
_SAID_LAST = re.compile(rf"^(?P<p>.+), (?P<who>[^,]{{2,60}}) {_ADV}(?:{HOLDING})$")
_PAIR = re.compile(
    rf"^(?P<who>[^,;:]{{2,80}}?) {_ADV}(?:{HOLDING}) that (?P<p>.+?), (?:while|whereas|but) "
    rf"(?P<who2>[^,;:]{{2,60}}?) {_ADV}(?:{HOLDING}) that (?P<q>.+)$"
)
_CALLED_IT = re.compile(
    r"^(?P<who>[^;:]{2,80}?) (?:called|calls|considered|considers|found|finds|thought|thinks|believes|deemed) it "
    r"(?P<how>(?:\w+ly )?\w+) (?P<p>(?:that|to) .+)$"
)
_ISSUE = re.compile(
    r"\b(?:differing|different|opposing|conflicting|divergent|two|several) (?:views|opinions|schools|"
    r"theories|accounts|answers|explanations)(?: of thought)? (?:on|about|as to|concerning|of|over|for) "
    r"(?P<issue>[^.;]+)",
    re.IGNORECASE,
)
_TURN = re.compile(r"^(?:But|However|Yet|Nevertheless|Still),? (?P<q>.+)$")
_NOT_VIEWS = frozenset(
    "held hold holds accept accepts accepted state states suggest suggests proposed fear fears feared counter counters "
    "object believe explain explains explained observed noted think reply".split()
)
"""Verbs that report no view unless "that" follows."""


def views(reading: Reading) -> Iterator[Proposal]:
    """Yield reported claims with their holders, and pairs of them on one issue."""
    found: list[Proposal] = []
    for sentence in reading.sentences:
        pair = tuple(_pair(reading, sentence))
        if pair or _PAIR.match(bare(sentence.text)):
            found += pair
            continue
        made = finding(reading, sentence) or _view(reading, sentence)
        if made is not None:
            found.append(made)
    holders = Counter(one.note.by for one in found if isinstance(one.note, Argument))
    few = sum(map(is_definite, holders)) < _FEWEST_HOLDERS
    for one in found:
        asked = opinion(reading, one, holders, few=few)
        if asked is not None:
            yield asked


def _pair(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    found = _PAIR.match(bare(sentence.text))
    if found is None:
        return
    one, other = holder(reading, sentence, found["who"]), holder(reading, sentence, found["who2"])
    if other == "others" and one.startswith(("some ", "many ", "several ", "most ")):
        other = f"other {one.split(maxsplit=1)[1]}"
    head = subject(found["p"])
    second = re.sub(r"^(?:it|they|he|she) ", lambda _: f"[{head}] ", found["q"]) if head else found["q"]
    claim, counter = (standing(reading, sentence, text) for text in (found["p"], second))
    if not (one and other and claim and counter) or one == other:
        return
    if not (is_definite(one) and is_definite(other)):
        hold, do = "hold" if is_many(one) else "holds", "do" if is_many(other) else "does"
        ask = f"The article reports that {one} {hold}: \u201c{ended(claim)}\u201d What {do} {other} hold instead?"
        yield recalled("view", sentence, ask, counter, weight=0.85)
        return
    issue = _issue(reading, sentence, found["p"])
    for by, said in ((one, claim), (other, counter)):
        yield argument("view", sentence, said, by=by, issue=issue, weight=0.85)


def _issue(reading: Reading, sentence: Sentence, claim: str) -> str:
    """Return what a pair of views is about: as the sentence before says it, or by the subject of the first view."""
    for before in reading.before(sentence, 2, across=True):
        if found := _ISSUE.search(before.text):
            return f"What is to be said of {found['issue'].strip(' .')}?"
    return f"What is to be said of {subject(claim) or 'the matter'}?"


def _view(reading: Reading, sentence: Sentence) -> Proposal | None:
    text = asserted(sentence.text)
    if (called := _CALLED_IT.match(text)) and (by := holder(reading, sentence, called["who"])):
        said = f"It is {called['how']} {called['p']}"
        reasoned = because(reading, sentence, said)
        claim = reasoned.claim if reasoned else standing(reading, sentence, said)
        if claim:
            grounds = [point(sentence, reasoned.reason)] if reasoned else []
            return argument("view", sentence, claim, by=by, because=grounds, weight=0.75 if grounds else 0.6)
    for pattern in (_ACCORDING, _FOR, _VIEW_IS, _THAT, _SAID_WITHIN, _SAID_LAST):
        found = pattern.match(text)
        made = _held(reading, sentence, pattern, found) if found else None
        if made is not None:
            return made
    return None


def _held(reading: Reading, sentence: Sentence, pattern: re.Pattern[str], found: re.Match[str]) -> Proposal | None:
    """Return the view that a pattern found, with its reason or the author's answer where the next sentence has it."""
    who = holder(reading, sentence, found["who"])
    if not who or (pattern is _THAT and not (_reports(found) and _agrees(found, who))):
        return None
    if pattern is _FOR and not _is_thinker(reading, who):
        return None
    whole = f"{found['p'].removesuffix(' however')} {found['rest']}" if pattern is _SAID_WITHIN else found["p"]
    said = re.sub(r"\b(and|but) that (?=\w+ )", r"\1 ", whole.strip(" ,"))
    if "\u201c" in said or '"' in said:
        said = said.strip('"\u201c\u201d') if said[0] in '"\u201c' and said[-1] in '"\u201d' else said
    joined = because(reading, sentence, said)
    if joined and joined.is_clause:
        if re.search(r"\b(?:I|me|my|our)\b", f"{joined.claim} {joined.reason}"):
            return None
        if _names_somebody(reading, f"{joined.claim} {joined.reason}", who):
            return None
        reasons = [point(sentence, joined.reason)]
        return argument("view", sentence, joined.claim, by=who, because=reasons, weight=0.8)
    claim_only = standing(reading, sentence, said, known=who if who[0].isupper() else "")
    if (
        claim_only is None
        or (re.match(r"(?:They|It|We|I|This|These) ", claim_only) and not is_deed(claim_only))
        or "[" in claim_only
    ):
        return None
    if who.split()[-1] in words(claim_only) or re.match(r"(?:[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Aa]gainst) ", said):
        return None
    if (reason := _grounded(reading, sentence)) is not None:
        following, ground = reason
        quote = reading.quote(sentence, following)
        grounds = [point(following, ground)]
        return argument(
            "view", sentence, claim_only, by=who, because=grounds, quote=quote, weight=0.8, others=[following]
        )
    against, others = _answered(reading, sentence)
    return argument(
        "view", sentence, claim_only, by=who, against=against, weight=0.75 if against else 0.68, others=others
    )


def _names_somebody(reading: Reading, text: str, who: str) -> bool:
    """Tell whether a pronoun of a view was taken for a person: the holder, or another of whom the view speaks."""
    found = re.findall(r"\[([^\]]+?)(?:[\u2019']s?)?\]", text)
    return any(name == who or reading.entities.people(name) for name in found)


def _agrees(found: re.Match[str], who: str) -> bool:
    """Tell whether a verb of saying agrees in number with its subject: "thought experiments claim" has none."""
    verb = found["said"].split()[0]
    past = verb.endswith("ed") or verb in ("said", "held", "thought")
    auxiliary = re.search(r" (?:has|have|had) ", found[0][: found.start("said") + 1])
    return bool(past or auxiliary or verb in ("have", "has")) or verb.endswith("s") != is_many(who)


def _is_thinker(reading: Reading, who: str) -> bool:
    """Tell whether a holder is a person, or a name that some sentence says to think or hold something."""
    if reading.entities.people(who):
        return True
    thinks = re.compile(rf"\b{re.escape(who.rsplit(maxsplit=1)[-1])} (?:\w+ )?(?:{HOLDING})\b")
    return any(thinks.search(sentence.text) for sentence in reading.sentences)


def _grounded(reading: Reading, sentence: Sentence) -> tuple[Sentence, str] | None:
    """Return the next sentence and the reason it gives for a view: "This is because ..."."""
    following = reading.after(sentence)
    found = (BECAUSE.match(following.text) or _AFTER_ALL.match(following.text)) if following else None
    reason = supporting(reading, following, found["p"], known=sentence.text) if following and found else None
    return (following, reason) if following and reason else None


def _reports(found: re.Match[str]) -> bool:
    """Tell a report of what somebody holds from other uses of its verb."""
    verb = found["said"].split()[-1]
    if verb.startswith(("den", "doubt")):
        return False
    if found["that"]:
        return True
    return verb not in _NOT_VIEWS and is_clause(found["p"]) and "to" not in words(subject(found["p"]))


def _answered(reading: Reading, sentence: Sentence) -> tuple[tuple[Point, ...], tuple[Sentence, ...]]:
    """Return the author's objection and its sentence, when the next one turns against the view, or nothing twice."""
    following = reading.after(sentence)
    turn = _TURN.match(following.text) if following else None
    if following is None or turn is None or REPORTED.match(turn["q"]):
        return (), ()
    said = standing(reading, following, turn["q"], known=sentence.text)
    if said is None or not telling(said) & telling(sentence.text):
        return (), ()
    return (point(following, said),), (following,)
