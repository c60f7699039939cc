"""Views: what the article reports somebody to hold, and opposite views on one question."""

import re
from collections.abc import Iterator

from tutor.generate.lexicon import SAYING
from tutor.generate.notes.points import AUTHOR, argument, holder, point
from tutor.generate.notes.reasons import because
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, subject, words
from tutor.generate.wording import bare, capital, statement

_ADV = r"(?:(?:have|has|had) )?(?:(?:also|often|rightly|recently|once|even|long) )?"
_THAT = re.compile(rf"^(?P<who>[^;:]{{2,110}}?) {_ADV}(?P<said>{SAYING}) (?P<that>that )?(?P<p>.+)$")
_ACCORDING = re.compile(
    r"^(?:According to|In the (?:analysis|view|opinion|words|eyes) of|For) (?P<who>[^,]{2,80}), (?P<p>.+)$"
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
_LAST = 3


def views(reading: Reading) -> Iterator[Proposal]:
    """Yield reported claims with their holders, pairs of them on one issue, and the author's closing claims."""
    for sentence in reading.sentences:
        pair = tuple(_pair(reading, sentence))
        if pair or _PAIR.match(bare(sentence.text)):
            yield from pair
            continue
        made = _view(reading, sentence)
        if made is not None:
            yield made
    yield from _closing(reading)


def _pair(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    found = _PAIR.match(bare(sentence.text))
    if found is None:
        return
    one, other = holder(reading, sentence, found["who"]), holder(reading, sentence, found["who2"])
    if other == "others" and one.startswith(("some ", "many ", "several ", "most ")):
        other = f"other {one.split(maxsplit=1)[1]}"
    head = subject(found["p"])
    second = re.sub(r"^(?:it|they|he|she) ", lambda _: f"[{head}] ", found["q"]) if head else found["q"]
    claim, counter = (statement(reading, sentence, text) for text in (found["p"], second))
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
        claim = reasoned[0] if reasoned else statement(reading, sentence, said, strict=True)
        if claim:
            grounds = [point(sentence, reasoned[1])] if reasoned else []
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
            claim, reason, _, _ = joined
            if re.search(r"\b(?:I|me|my|we|us|our)\b", f"{claim} {reason}"):
                continue
            return argument("view", sentence, claim, by=who, because=[point(sentence, reason)], weight=0.8)
        claim_only = statement(reading, sentence, said, strict=True, known=who if who[0].isupper() else "")
        if claim_only is None or re.match(r"(?:They|It|We|I|This|These) ", claim_only):
            continue
        if who.split()[-1] in words(claim_only):
            continue
        against, others = _answered(reading, sentence)
        return argument(
            "view", sentence, claim_only, by=who, against=against, weight=0.75 if against else 0.6, others=others
        )
    return None


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
    said = statement(reading, following, turn["q"], known=sentence.text)
    return ([point(following, said)], [following]) if said else ([], [])


_CLOSING = re.compile(
    r"\bnot (?:simply|merely|only|just|solely|so much)\b.+\bbut\b|^(?:In conclusion|In short|In sum|To "
    r"sum up|Ultimately|In the end|Above all|To conclude),|"
    r"\b(?:must|should|ought to)\b|\bis (?:better|worse|more|less)\b.+\bthan\b",
    re.IGNORECASE,
)


def _closing(reading: Reading) -> Iterator[Proposal]:
    """The author's own claims in the last paragraphs, where the article says what it comes to."""
    prose = [paragraph for paragraph in reading.paragraphs if paragraph.role == "prose"][-_LAST:]
    for paragraph in prose:
        for sentence in paragraph.sentences:
            if not _CLOSING.search(sentence.text) or len(words(sentence.text)) > 32:
                continue
            claim = statement(reading, sentence, sentence.text, strict=True)
            if claim:
                yield argument(
                    "closing claim",
                    sentence,
                    capital(claim),
                    by=AUTHOR,
                    weight=0.55,
                    doubt="nothing in the article is joined to it as a reason",
                )
