"""Views: what the article reports somebody to hold, and opposite views on one question."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Argument
from tutor.generate.lexicon import SAYING
from tutor.generate.notes.points import AUTHOR, argument, holder, lowered, point, recalled, standing
from tutor.generate.notes.reasons import because
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_clause, is_content, subject, words
from tutor.generate.wording import bare, capital
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
            claim = standing(reading, sentence, sentence.text)
            if claim and not re.match(r"(?:If|When|Because|Since|Although|While)\b", claim):
                yield argument(
                    "closing claim",
                    sentence,
                    capital(claim),
                    by=AUTHOR,
                    weight=0.55,
                    doubt="nothing in the article is joined to it as a reason",
                )


def asked_for(reading: Reading, proposal: Proposal) -> Proposal | None:
    """Return a claim that nothing is joined to as a question about its subject, or None where it gives itself away."""
    note = proposal.note
    if not isinstance(note, Argument) or proposal.places[0] >= len(reading.sentences):  # a list has no sentences
        return None
    sentence = reading.sentences[proposal.places[0]]
    topic = subject(note.claim)
    known = sum(is_content(word.casefold()) for word in words(topic)) > (note.by == AUTHOR)
    placed = topic and known and len(words(topic)) <= _MOST_TOPIC_WORDS and topic.split()[0].casefold() not in _NO_TOPIC
    if "," in topic or not (placed or note.by != AUTHOR):
        return None
    about = f" about {lowered(reading, topic)}" if placed else ""
    many = note.by.split()[0] in _MANY or (note.by.endswith("s") and note.by[0].islower())
    does = "do" if many else "does"
    ask = f"According to the article, what {does} {note.by} {'claim' if note.by == AUTHOR else 'hold'}{about}?"
    if len(telling(note.claim) - telling(ask)) < _FEWEST_NEW:
        return None
    return recalled(proposal.kind, sentence, ask, note.claim, weight=proposal.weight, doubt=proposal.doubt)


_MOST_TOPIC_WORDS, _FEWEST_NEW = 10, 3
_NO_TOPIC = frozenset(
    "question it there they he she we i you this that these those what who if when while to in on for".split()
)
_MANY = frozenset("some many most several other others few critics experts all".split())
