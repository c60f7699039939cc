"""Sets: what a whole consists of, which things are of a kind, and the lists that end a sentence."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Question
from tutor.generate.clauses import unconditional
from tutor.generate.notes.subjects import anchored, thing_of
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_plural, words
from tutor.generate.wording import bare, capital, without_asides

_PARTS = re.compile(
    r"^(?P<whole>.{3,70}?) (?P<verb>consists? of|comprises?|is made up of|are made up of|is composed of|"
    r"are composed of|is divided into|are divided into|was divided into|consisted of) (?P<items>.+)$"
)
_NUMBERED = re.compile(
    r"^(?:There (?:are|were)|(?P<whole>.{3,60}?) (?:has|have|had)) (?P<count>two|three|four|five|six|seven) "
    r"(?P<kind>[^:,]{4,60}): (?P<items>.+)$"
)
_ENDING = re.compile(
    r"^(?P<start>.{8,110}? (?:includes?|included|(?:divided|grouped|classified|split|separated|subdivided|"
    r"organized) into|classified as|known for|famous for|rich in|borders?|bordered by|connects?|combines?|combined|"
    r"covers?|exports?|produces?|contains?)) (?P<items>[^:]+)$"
)
_MOST_ITEMS, _FEWEST_ITEMS, _LONG_LIST = 7, 2, 3
_COUNTS = ("two", "three", "four", "five", "six", "seven")


def lists(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Yield questions whose answer is a list of two to seven short phrases."""
    numbered = _numbered(reading, sentence)
    if numbered is not None:
        yield numbered
    for clause in unconditional(bare(without_asides(sentence.text))):
        made = _parts(reading, sentence, clause.text) or _ending(reading, sentence, clause.text)
        if made is not None:
            yield made


def _ending(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    """ "Fibres include cotton, wool and silk": the list is what completes the sentence."""
    found = _ENDING.match(text)
    if found is None:
        return None
    items = items_of(found["items"])
    start = settled(reading, sentence, found["start"])
    if len(items) < _LONG_LIST or start is None or re.match(r"(?:Other|Some|Many|These|Those|Such)\b", start):
        return None
    if not anchored(reading, start):
        return None
    return listed(
        sentence, f"Which {_COUNTS[len(items) - _FEWEST_ITEMS]} complete this: \u201c{capital(start)} ...\u201d?", items
    )


def _parts(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    found = _PARTS.match(text)
    if found is None:
        return None
    whole, items = thing_of(reading, sentence, found["whole"]), items_of(found["items"])
    if whole is None or not items:
        return None
    verb = found["verb"]
    if verb.startswith(("is ", "are ", "was ")):
        be, _, rest = verb.partition(" ")
        ask = f"What {be} {whole} {rest}?"
    else:
        did = "did" if verb.endswith("ed of") else "do" if is_plural(whole) else "does"
        ask = f"What {did} {whole} {'comprise' if verb.startswith('compri') else 'consist of'}?"
    return listed(sentence, ask, items)


def _numbered(reading: Reading, sentence: Sentence) -> Proposal | None:
    """ "There are three kinds of rock: x, y and z." """
    found = _NUMBERED.match(bare(sentence.text))
    if found is None:
        return None
    items = items_of(found["items"])
    if len(items) != _FEWEST_ITEMS + _COUNTS.index(found["count"]):
        return None
    kind = settled(reading, sentence, found["kind"])
    if found["whole"]:
        whole = thing_of(reading, sentence, found["whole"])
        ask = f"Which {found['count']} {kind} does the article say {whole} has?" if whole and kind else ""
    else:
        ask = f"Which are the {found['count']} {kind}?" if kind and " of " in kind and anchored(reading, kind) else ""
    return listed(sentence, ask, items) if ask else None


def listed(sentence: Sentence, ask: str, items: tuple[str, ...]) -> Proposal:
    """Return the question for the members of a set."""
    note = Question(
        form="list", ask=ask, items=items, cite=(sentence.paragraph,), quote=sentence.text, draft=True, id=""
    )
    return Proposal("parts", note, (sentence.place,), 0.72)


def items_of(text: str) -> tuple[str, ...]:
    """Return the members of a list of short phrases, two to seven, or none when it is no such list."""
    if re.search(
        r"\b(?:which|who|that|when|where|is|are|was|were|both|either|its|their|his|her|this|these|between)\b|\d", text
    ):
        return ()
    found = [part.strip() for part in re.split(r",? and (?=[^,]*$)|, ", text.strip(" ."))]
    found = [re.sub(r"^(?:and|or) ", "", part) for part in found if part]
    if not _FEWEST_ITEMS <= len(found) <= _MOST_ITEMS or any(
        len(words(part)) > 6 or "and" in words(part) for part in found
    ):
        return ()
    if any(re.match(r"(?:\w+ed|\w+ing|in|at|near|from|to|by|with|on|of|as|for) ", part) for part in found):
        return ()
    return tuple(re.sub(r"^(?:an?|the) ", "", part) for part in found) if len(set(found)) == len(found) else ()
