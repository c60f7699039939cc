"""Views: what the article reports somebody to hold, and opposite views on one question."""

import re
from collections.abc import Iterator

from tutor.generate.lexicon import SAYING
from tutor.generate.notes.points import FINDS, argument, holder, point, recalled
from tutor.generate.notes.reasons import because
from tutor.generate.notes.standing import is_thing, lowered, standing
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, subject, words
from tutor.generate.wording import bare
from tutor.lint.english import telling

_ADV = r"(?:(?:have|has|had) )?(?:(?:also|often|rightly|recently|once|even|long) )?"
_WHEN = r"(?:(?:in|on|of|at) [^,;]{3,30}? (?=that ))?"
_THAT = re.compile(rf"^(?P<who>[^;:]{{2,110}}?) {_ADV}(?P<said>{SAYING}) {_WHEN}(?P<that>that )?(?P<p>.+)$")
_ACCORDING = re.compile(
    r"^(?:According to|In the (?:analysis|view|opinion|words|eyes) of|In (?=[^,]{3,40}[\u2019']s? "
    r"(?:view|opinion|eyes|analysis),)) ?"
    r"(?P<who>[^,]{2,80}?)(?:[\u2019']s? (?:view|opinion|eyes|analysis))?, (?P<p>.+)$"
)
_SAID_LAST = re.compile(rf"^(?P<p>.+), (?P<who>[^,]{{2,60}}) {_ADV}(?:{SAYING})$")
_PAIR = re.compile(
    rf"^(?P<who>[^,;:]{{2,80}}?) {_ADV}(?:{SAYING}) that (?P<p>.+?), (?:while|whereas|but) "
    rf"(?P<who2>[^,;:]{{2,60}}?) {_ADV}(?:{SAYING}) that (?P<q>.+)$"
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
_NOT_VIEWS = frozenset("held hold holds accept accepts accepted state states".split())


_BASES = {"found": "find", "finds": "find", "showed": "show"}


def views(reading: Reading) -> Iterator[Proposal]:
    """Yield reported claims with their holders, and pairs of them on one issue."""
    for sentence in reading.sentences:
        pair = tuple(_pair(reading, sentence))
        if pair or _PAIR.match(bare(sentence.text)):
            yield from pair
            continue
        made = _finding(reading, sentence) or _view(reading, sentence)
        if made is not None:
            yield made


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
    text = bare(sentence.text)
    if (called := _CALLED_IT.match(text)) and (by := holder(reading, sentence, called["who"])):
        said = f"It is {called['how']} {called['p']}"
        reasoned = because(reading, sentence, said)
        claim = reasoned.claim if reasoned else standing(reading, sentence, said)
        if claim:
            grounds = [point(sentence, reasoned.reason)] if reasoned else []
            return argument("view", sentence, claim, by=by, because=grounds, weight=0.75 if grounds else 0.6)
    for pattern in (_ACCORDING, _THAT, _SAID_LAST):
        found = pattern.match(text)
        if found is None:
            continue
        who = holder(reading, sentence, found["who"])
        if not who or (pattern is _THAT and not _reports(found)):
            continue
        said = found["p"].strip(" ,")
        if "\u201c" in said or '"' in said:
            said = said.strip('"\u201c\u201d') if said[0] in '"\u201c' and said[-1] in '"\u201d' else said
        joined = because(reading, sentence, said)
        if joined:
            if re.search(r"\b(?:I|me|my|we|us|our)\b", f"{joined.claim} {joined.reason}"):
                continue
            reasons = [point(sentence, joined.reason)]
            return argument("view", sentence, joined.claim, by=who, because=reasons, weight=0.8)
        claim_only = standing(reading, sentence, said, known=who if who[0].isupper() else "")
        if claim_only is None or re.match(r"(?:They|It|We|I|This|These) ", claim_only):
            continue
        if who.split()[-1] in words(claim_only) or re.match(r"(?:[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Aa]gainst) ", said):
            continue
        against, others = _answered(reading, sentence)
        return argument(
            "view", sentence, claim_only, by=who, against=against, weight=0.75 if against else 0.6, others=others
        )
    return None


def _finding(reading: Reading, sentence: Sentence) -> Proposal | None:
    """Return what a study or its like found."""
    found = FINDS.match(bare(sentence.text))
    if found is None or re.match(r"(?:This|These|That|Those|It|They)\b", found["who"]):
        return None
    who = settled(reading, sentence, found["who"])
    claim = standing(reading, sentence, found["p"])
    if who is None or claim is None or "[" in who or not is_thing(who):
        return None
    verb = found["said"]
    topic = subject(claim)
    known = topic and "," not in topic and topic.split()[0] not in ("It", "There", "They")
    about = f" about {lowered(reading, topic)}" if known and len(words(who)) <= _FEW_WORDS else ""
    if verb.startswith(("has ", "have ")):
        helper, base = verb.split()
    elif verb.endswith("ed") or verb == "found":
        helper, base = "did", _BASES.get(verb, re.sub(r"(?<=[^e])ed$|(?<=e)d$", "", verb))
    else:
        helper = "does" if verb.endswith("s") else "do"
        base = verb.removesuffix("s")
    ask = f"According to the article, what {helper} {lowered(reading, who)} {base}{about}?"
    if len(telling(claim) - telling(ask)) < _FEW_WORDS:
        return None
    return recalled("finding", sentence, ask, claim, weight=0.7)


_FEW_WORDS = 3


def _reports(found: re.Match[str]) -> bool:
    """Tell a report of what somebody holds from other uses of its verb."""
    verb = found["said"].split()[-1]
    if found["that"]:
        return True
    return (
        verb not in _NOT_VIEWS
        and verb
        not in (
            "suggest",
            "suggests",
            "proposed",
            "fear",
            "fears",
            "feared",
            "doubt",
            "doubts",
            "doubted",
            "denied",
            "denies",
            "deny",
            "counter",
            "counters",
            "object",
            "believe",
            "explain",
            "explains",
            "explained",
            "observed",
            "noted",
            "think",
            "reply",
        )
        and is_clause(found["p"])
    )


def _answered(reading: Reading, sentence: Sentence) -> tuple[list, list[Sentence]]:  # type: ignore[type-arg]  # below
    """Return the author's objection, when the next sentence turns against the view."""
    following = reading.after(sentence)
    turn = _TURN.match(following.text) if following else None
    if following is None or turn is None:
        return [], []
    said = standing(reading, following, turn["q"], known=sentence.text)
    return ([point(following, said)], [following]) if said else ([], [])
