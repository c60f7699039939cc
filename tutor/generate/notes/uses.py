"""What a thing serves for, where it lies, and where its name comes from."""

import re
from collections.abc import Iterator

from tutor.generate.clauses import unconditional
from tutor.generate.notes.forms import typed
from tutor.generate.notes.subjects import thing_of
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_plural, stem, words
from tutor.generate.wording import balanced, bare, without_asides

_USED = re.compile(
    r"^(?P<thing>.{3,70}?) (?P<be>is|are|was|were) (?:\w+ly |also |now |often )*used (?P<use>(?:to|for|as|in) .+)$"
)
_LYING = re.compile(
    r"^(?P<thing>.{3,70}?) (?:(?:is|are|was) (?:\w+ly )?(?:located|situated)|lies|lie) "
    r"(?P<where>(?:in|on|at|between|along|near|off|within|about|\w+ of|to the) .+)$"
)
_ORIGIN = re.compile(
    r"^(?P<thing>(?:The )?(?:name|word|term) (?!is\b|was\b|may\b|has\b)[^ ]+(?: (?!may|is|was|might|"
    r"could)[^ ]+){0,3}?) (?P<verb>comes?|came|derives?|derived|is derived|was derived|is borrowed|was borrowed|"
    r"originates?|originated|means|meant) (?P<from>from )?(?P<source>.+)$"
)
_LONGEST = 18


def uses(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Yield the use of things, where they lie, and where names come from."""
    for clause in unconditional(bare(without_asides(sentence.text))):
        made = (
            _told(reading, sentence, _USED.match(clause.text), "use")
            or _told(reading, sentence, _LYING.match(clause.text), "where")
            or _told(reading, sentence, _ORIGIN.match(clause.text), "source")
        )
        if made is not None:
            yield made


def _told(reading: Reading, sentence: Sentence, found: re.Match[str] | None, kind: str) -> Proposal | None:
    if found is None:
        return None
    thing, said = thing_of(reading, sentence, found["thing"]), found[kind].strip()
    if thing is None or not 2 <= len(words(said)) <= _LONGEST or settled(reading, sentence, said) != said:
        return None
    said = re.split(r" (?:and (?:means?|meant|refers)|whose|which)\b", said)[0] if kind == "source" else said
    if kind == "use" and re.match(r"in (?:[A-Z]|the (?:past|early|late|\d|\w+th))", said):
        return None
    if kind == "use" and (
        re.search(r"\b(?:terms?|words?|names?|synonyms?|form of)\b", f"{thing} {said}") or thing[0] in "'\"\u201c"
    ):
        return None
    if kind == "where" and (
        said.startswith("to ") or (len(words(said)) < 4 and not re.search(r"[A-Z]\w+ [A-Z]", said))
    ):
        return None
    if not balanced(said) or re.search(r"\bto (?:be|describe|refer|denote|mean)\b", said[:16]):
        return None
    if kind == "use":
        ask, answer = f"What {found['be']} {thing} used for?", re.sub(r"^(?:for|in) (?=\w+ing\b|the |an? )", "", said)
    elif kind == "where":
        ask, answer = f"Where {'do' if is_plural(thing) else 'does'} {thing} lie?", said
    elif found["from"] and found["verb"] != "means":
        ask, answer = f"Where does {thing} come from?", said
    elif found["verb"] in ("means", "meant") and not found["from"]:
        ask, answer = f"What does {thing} mean?", said
    else:
        return None
    if {stem(word) for word in words(answer)} >= {stem(word) for word in words(thing) if word[0].isupper()} != set():
        return None
    return typed({"use": "use", "where": "position", "source": "origin"}[kind], sentence, ask, answer, weight=0.68)
