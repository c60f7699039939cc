"""Claims of the author to which nothing is joined: what the article sets out to show, sums up, or calls the point."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Argument
from tutor.generate.lexicon import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRESENT
from tutor.generate.notes.points import AUTHOR, is_many, recalled
from tutor.generate.notes.standing import answering, is_thing, lowered, standing
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_content, is_plural, subject, verb_place, words
from tutor.generate.wording import balanced, bare, capital
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


def asked_for(reading: Reading, proposal: Proposal) -> Proposal | None:
    """Return a view that nothing is joined to as a question about its subject, or None where it gives itself away."""
    note = proposal.note
    if not isinstance(note, Argument) or proposal.places[0] >= len(reading.sentences):  # a list has no sentences
        return None
    if note.by == AUTHOR:
        return None
    topic = topic_of(reading, note.claim)
    return about(reading, proposal, f" about {topic}") if topic else _deed(reading, proposal)


def is_deed(claim: str) -> bool:
    """Tell whether a claim says what one ought to do, or what it is good or bad to do."""
    return bool(_GOOD_TO.match(claim) or _OUGHT_TO.match(claim))


def _deed(reading: Reading, proposal: Proposal) -> Proposal | None:
    """Return the question what somebody holds that one ought to do, or that it is good or bad to do."""
    note = proposal.note
    found = (_GOOD_TO.match(note.claim) or _OUGHT_TO.match(note.claim)) if isinstance(note, Argument) else None
    if found is None or not isinstance(note, Argument):
        return None
    sentence = reading.sentences[proposal.places[0]]
    helper, verb = _said(sentence.text, note.by)
    head, deed = found["head"][0].lower() + found["head"][1:], found["deed"]
    ask = f"According to the article, what {helper} {note.by} {verb} that {head} do?"
    if len(telling(deed) - telling(ask)) < _FEWEST_NEW:
        return None
    return recalled(proposal.kind, sentence, ask, capital(deed), weight=proposal.weight, doubt=proposal.doubt)


def about(reading: Reading, proposal: Proposal, topic: str) -> Proposal | None:
    """Return the question what the holder of a view says, of a topic or of all, or None where it gives itself away."""
    note = proposal.note
    if not isinstance(note, Argument):
        return None
    sentence = reading.sentences[proposal.places[0]]
    helper, verb = _said(sentence.text, note.by)
    ask = f"According to the article, what {helper} {note.by} {verb}{topic}?"
    if len(telling(note.claim) - telling(ask)) < _FEWEST_NEW:
        return None
    return recalled(proposal.kind, sentence, ask, note.claim, weight=proposal.weight, doubt=proposal.doubt)


def topic_of(reading: Reading, claim: str) -> str:
    """Return the subject of a claim, ready to stand behind "about", where it is surely a noun with its verb."""
    topic = subject(claim)
    spelt = words(topic)
    if not 0 < len(spelt) <= _MOST_TOPIC_WORDS or re.search(r'[\[,"\u201c\u201d]', topic) or not is_thing(topic):
        return ""
    first, last = spelt[0].casefold(), spelt[-1]
    if (
        first in _NO_TOPIC
        or {"to", "we", "you", "i"} & {word.casefold() for word in spelt}
        or not any(is_content(word.casefold()) for word in spelt)
    ):
        return ""
    verb = words(claim)[verb_place(claim) or 0].casefold()
    head = next((spelt[at - 1] for at, word in enumerate(spelt) if at and word.casefold() in PREPOSITIONS), last)
    many = is_plural(head) and not first.endswith("ing")
    past = verb.endswith("ed") and spelt[0][0].isupper() and (first in DETERMINERS or reading.entities.known(topic))
    agrees = verb in AUXILIARIES or past or (verb in PRESENT and verb.endswith("s") != many)
    return lowered(reading, topic) if agrees else ""


def _said(text: str, by: str) -> tuple[str, str]:
    """Return the helping verb and the verb by which a sentence reports what somebody holds."""
    found = re.search(
        rf"(?:{re.escape(by.rsplit(maxsplit=1)[-1])}|\bs?he),? (?:\w+ ){{0,2}}?({_FORMS})\b", text, re.IGNORECASE
    )
    verb = found[1] if found else ""
    base = next((base for base in _SAID if verb in _forms(base)), "hold")
    if verb in (f"{base}ed", f"{base}d", _PAST.get(base)):
        return "did", base
    return ("do" if is_many(by) else "does"), base


def _forms(base: str) -> tuple[str, ...]:
    return base, f"{base}s", f"{base}ed", f"{base}d", _PAST.get(base, base)


_SAID = (
    "argue", "claim", "assert", "believe", "maintain", "hold", "contend", "suggest", "insist", "conclude", "think",
    "predict", "say", "state", "note", "warn", "posit",
)  # fmt: skip
_PAST = {"hold": "held", "think": "thought", "say": "said"}
_FORMS = "|".join(form for base in _SAID for form in dict.fromkeys(_forms(base)))
_NO_TOPIC = frozenset(
    "question it there they he she we i you this that these those what who if when while to in on for another "
    "both one others such nothing everything something anything nobody no only".split()
)
_MOST_TOPIC_WORDS = 7
_GOOD_TO = re.compile(
    r"^(?P<head>It (?:is|was|would be) (?:always |never |not |more |far |much )*(?:necessary|important|wrong|right|"
    r"good|bad|better|best|possible|impossible|essential|wise|foolish|unjust|just|permissible|reasonable|"
    r"unreasonable|rational|irrational|dangerous|crucial|vital|immoral) to) (?P<deed>(?!be\b|have\b)[a-z]+ .+)$"
)
_OUGHT_TO = re.compile(
    r"^(?P<head>(?:One|We|Everyone|Everybody|Nobody|No one|People) (?:ought (?:never |not )?to|"
    r"must(?: never| not| always)?|should(?: never| not| always)?)) "
    r"(?P<deed>(?!be\b|have\b|also\b|never\b|not\b|always\b)[a-z]+ .+)$"
)
