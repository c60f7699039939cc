"""Claims: what the author asserts of something, and claims asked for by what they are about."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Argument
from tutor.generate.notes.points import AUTHOR, REPORTED, argument, recalled
from tutor.generate.notes.standing import is_thing, lowered, parts, standing
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_content, subject, words
from tutor.generate.wording import bare, capital
from tutor.lint.english import telling

_ASSERTS = re.compile(
    r"\b(?:must|should|ought to|cannot|can[\u2019']t|has to|have to|needs? to|will never|rarely|seldom|"
    r"tends? to|typically)\b|"
    r"\b(?:is|are)(?: not| never| also| often| still| n[\u2019']t)? (?:far |much |even |simply |merely |"
    r"largely |clearly )?"
    r"(?:more|less|better|worse|too|so|as|important|essential|necessary|crucial|vital|wrong|false|true|"
    r"mistaken|impossible|"
    r"unlikely|likely|dangerous|misguided|problematic|flawed|insufficient|inevitable|futile|incompatible|consistent|"
    r"inconsistent|decisive|the (?:main|real|only|key|most|best|worst|chief|central|true|very))\b|"
    r"\bnot (?:simply|merely|only|just|solely|so much)\b.+\bbut\b",
)
_LATE = re.compile(r"^(?:In conclusion|In short|In sum|To sum up|Ultimately|In the end|Above all|To conclude|Clearly),")
_NO_CLAIM = re.compile(r"^(?:If|When|Because|Since|Although|While|There|It|The opposing|Not|What|In|On|For|At|As)\b")
_JOINS = re.compile(
    r"^(?:Hence|Thus|Therefore|So|Consequently|But|However|Yet)\b|"
    r"\b(?:because|since|therefore|although|though|while|whereas|but|if|unless)\b"
)
"""What joins a claim to another: other rules make more of it."""

_MOST_WORDS = 30
_MOST_TOPIC_WORDS, _FEWEST_NEW = 10, 4
_NO_TOPIC = frozenset(
    "question it there they he she we i you this that these those what who if when while to in on for".split()
)
_MANY = frozenset("some many most several other others few critics experts all".split())


def claims(reading: Reading) -> Iterator[Proposal]:
    """Yield what the author asserts of a thing, where the article asserts one thing of it."""
    found: dict[str, Proposal | None] = {}
    for sentence in parts(reading):
        made = _claim(reading, sentence)
        if made is not None:
            topic = " ".join(sorted(telling(subject(made.note.claim)))) if isinstance(made.note, Argument) else ""
            found[topic] = None if topic in found else made
    for proposal in found.values():
        question = asked_for(reading, proposal) if proposal is not None else None
        if question is not None:
            yield question


def _claim(reading: Reading, sentence: Sentence) -> Proposal | None:
    text = capital(bare(sentence.text))
    asserted = _ASSERTS.search(text) or _LATE.match(sentence.text)
    if (
        not asserted
        or len(words(text)) > _MOST_WORDS
        or _JOINS.search(sentence.text)
        or _NO_CLAIM.match(text)
        or REPORTED.match(text)
    ):
        return None
    claim = standing(reading, sentence, sentence.text)
    if claim is None or _NO_CLAIM.match(claim):
        return None
    return argument("claim", sentence, claim, weight=0.6)


def asked_for(reading: Reading, proposal: Proposal) -> Proposal | None:
    """Return a claim that nothing is joined to as a question about its subject, or None where it gives itself away."""
    note = proposal.note
    if not isinstance(note, Argument) or proposal.places[0] >= len(reading.sentences):  # a list has no sentences
        return None
    sentence = reading.sentences[proposal.places[0]]
    topic = subject(note.claim)
    known = sum(is_content(word.casefold()) for word in words(topic)) > (note.by == AUTHOR)
    placed = (
        topic
        and "[" not in topic
        and known
        and is_thing(topic)
        and len(words(topic)) <= _MOST_TOPIC_WORDS
        and topic.split()[0].casefold() not in _NO_TOPIC
    )
    if "," in topic or not (placed or note.by != AUTHOR):
        return None
    about = f" about {lowered(reading, topic)}" if placed else ""
    many = note.by.split()[0] in _MANY or (note.by.endswith("s") and note.by[0].islower())
    does = "do" if many else "does"
    ask = f"According to the article, what {does} {note.by} {'claim' if note.by == AUTHOR else 'hold'}{about}?"
    if len(telling(note.claim) - telling(ask)) < _FEWEST_NEW:
        return None
    return recalled(proposal.kind, sentence, ask, note.claim, weight=proposal.weight, doubt=proposal.doubt)
