"""Opinions as they are asked: by who holds them, by their topic, or by what they say that one ought to do."""

import re
from collections import Counter

from tutor.deck.notes import Argument
from tutor.generate.lexicon import DETERMINERS, PREPOSITIONS
from tutor.generate.notes.forms import argument, point, recalled
from tutor.generate.notes.holders import AUTHOR, is_definite, is_many
from tutor.generate.notes.standing import is_present, is_subject
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_content, is_plural, subject, verb_place, words
from tutor.generate.verbs import AUXILIARIES, PRESENT
from tutor.generate.wording import capital, ended, lowered
from tutor.lint.english import telling

_DISPUTES = re.compile(
    r"(?:But|However|Yet),? (?:to (?:claim|argue|say|think|believe)|the (?:claim|idea|view|argument)|"
    r"(?:this|that|such a) (?:claim|view|idea|reading|argument))\b"
)
_SOON = 4
"""Within so many sentences the author answers a view that the article disputes."""

_MOST_OF_ONE = 4
"""Who holds more views than this is what the article is about, and no question."""

_FEWEST_NEW = 3
_SAID = (
    "argue", "claim", "assert", "believe", "maintain", "hold", "contend", "suggest", "insist", "conclude", "think",
    "predict", "say", "state", "note", "warn", "posit",
)  # fmt: skip
_PAST = {"hold": "held", "think": "thought", "say": "said"}
_NO_TOPIC = frozenset(
    "question it there they he she we i you this that these those what who if when while to in on for another both one "
    "others such nothing everything something anything nobody no only".split()
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


def opinion(reading: Reading, proposal: Proposal, holders: Counter[str], *, few: bool) -> Proposal | None:
    """Return a view as it is asked: by who holds it where that is somebody, else by what it says, or not at all."""
    note = proposal.note
    if not isinstance(note, Argument) or note.issue:
        return proposal
    if note.by in ("some", "others", "many", "many people", "people"):
        return None
    if is_definite(note.by):
        chief = note.by == reading.entities.hero or holders[note.by] > _MOST_OF_ONE
        if note.because or note.against or not (few or chief):
            return proposal
        return asked_for(reading, proposal)
    sentence = reading.sentences[proposal.places[0]]
    many = "hold" if is_many(note.by) else "holds"
    held = f"The article reports that {note.by} {many}: \u201c{ended(note.claim)}\u201d"
    if note.because:
        return recalled("view", sentence, f"{held} What reason is given for this?", note.because[0].text, weight=0.75)
    if note.against:
        answer = note.against[0]
        others = [reading.sentences[place] for place in proposal.places[1:]]
        if is_present(answer.text) and "[" not in answer.text:
            objection = [point(sentence, note.claim)]
            return argument("reply", others[0], answer.text, against=objection, weight=0.78, others=[sentence])
        quote = reading.quote(sentence, *others)
        ask = f"{held} What does the article set against this?"
        return recalled("view", sentence, ask, answer.text, quote=quote, weight=0.75, others=others)
    return proposal if _disputed(reading, sentence, note.claim) else asked_for(reading, proposal)


def _disputed(reading: Reading, sentence: Sentence, claim: str) -> bool:
    """Tell whether the author soon turns against a view: "But to claim that ...", which answers it by itself."""
    soon = reading.sentences[sentence.place + 1 : sentence.place + 1 + _SOON]
    return any(_DISPUTES.match(one.text) and telling(one.text) & telling(claim) for one in soon)


def asked_for(reading: Reading, proposal: Proposal) -> Proposal | None:
    """Return a view that nothing is joined to as a question about its subject, or None where it gives itself away."""
    note = proposal.note
    if not isinstance(note, Argument) or proposal.places[0] >= len(reading.sentences):  # a list has no sentences
        return None
    if note.by == AUTHOR:
        return None
    topic = topic_of(reading, note.claim)
    return _about(reading, proposal, f" about {topic}") if topic else _deed(reading, proposal)


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
    ask = f"According to the article, what {helper} {_named(sentence.text, note.by)} {verb} that {head} do?"
    if len(telling(deed) - telling(ask)) < _FEWEST_NEW:
        return None
    return recalled(proposal.kind, sentence, ask, capital(deed), weight=proposal.weight, doubt=proposal.doubt)


def _about(reading: Reading, proposal: Proposal, topic: str) -> Proposal | None:
    """Return the question what the holder of a view says of a topic, or None where it gives itself away."""
    note = proposal.note
    if not isinstance(note, Argument):
        return None
    sentence = reading.sentences[proposal.places[0]]
    helper, verb = _said(sentence.text, note.by)
    ask = f"According to the article, what {helper} {_named(sentence.text, note.by)} {verb}{topic}?"
    if len(telling(note.claim) - telling(ask)) < _FEWEST_NEW:
        return None
    return recalled(proposal.kind, sentence, ask, note.claim, weight=proposal.weight, doubt=proposal.doubt)


def _named(text: str, by: str) -> str:
    """Return a holder as a sentence names it: a body keeps its article, as "the Orran Ferry Board"."""
    return f"the {by}" if re.search(rf"\b[Tt]he {re.escape(by)}\b", text) else by


def topic_of(reading: Reading, claim: str) -> str:
    """Return the subject of a claim, ready to stand behind "about", where it is surely a noun with its verb."""
    topic = subject(claim)
    spelt = words(topic)
    if not 0 < len(spelt) <= _MOST_TOPIC_WORDS or re.search(r'[\[,"\u201c\u201d]', topic) or not is_subject(topic):
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


_FORMS = "|".join(form for base in _SAID for form in dict.fromkeys(_forms(base)))
