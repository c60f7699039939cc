"""What a thing consists of, what it serves for, where it lies, and where its name comes from."""

import re
from collections.abc import Iterator

from tutor.deck.notes import Fact, Question
from tutor.generate.clauses import clauses
from tutor.generate.entities import mentions
from tutor.generate.notes.gaps import anchored
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import stem, words
from tutor.generate.wording import balanced, bare, capital, without_asides

_PARTS = re.compile(
    r"^(?P<whole>.{3,70}?) (?P<verb>consists? of|comprises?|is made up of|are made up of|is composed of|"
    r"are composed of|"
    r"is divided into|are divided into|was divided into|consisted of) (?P<items>.+)$"
)
_NUMBERED = re.compile(
    r"^(?:There (?:are|were)|(?P<whole>.{3,60}?) (?:has|have|had)) (?P<count>two|three|four|five|six|seven) "
    r"(?P<kind>[^:,]{4,60}): (?P<items>.+)$"
)
_USED = re.compile(
    r"^(?P<thing>.{3,70}?) (?P<be>is|are|was|were) (?:\w+ly |also |now |often )*used (?P<use>(?:to|for|as|in) .+)$"
)
_LYING = re.compile(
    r"^(?P<thing>.{3,70}?) (?:(?:is|are|was) (?:\w+ly )?(?:located|situated)|lies|lie) "
    r"(?P<where>(?:in|on|at|between|along|near|off|within|about|\w+ of|to the) .+)$"
)
_ORIGIN = re.compile(
    r"^(?P<thing>(?:The )?(?:name|word|term) (?!is\b|was\b|may\b|has\b)[^ ]+(?: (?!may|is|was|might|"
    r"could)[^ ]+){0,3}?) (?P<verb>comes?|came|derives?|derived|is derived|was derived|"
    r"originates?|means|meant) (?P<from>from )?(?P<source>.+)$"
)
_MOST_ITEMS, _FEWEST_ITEMS = 7, 2
_LONGEST = 18


def wholes(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Yield the parts of wholes, the use of things, where they lie, and where names come from."""
    numbered = _numbered(reading, sentence)
    if numbered is not None:
        yield numbered
    for clause in clauses(bare(without_asides(sentence.text))):
        made = (
            _parts(reading, sentence, clause.text)
            or _told(reading, sentence, _USED.match(clause.text), "use")
            or _told(reading, sentence, _LYING.match(clause.text), "where")
            or _told(reading, sentence, _ORIGIN.match(clause.text), "source")
        )
        if made is not None:
            yield made


def _parts(reading: Reading, sentence: Sentence, text: str) -> Proposal | None:
    found = _PARTS.match(text)
    if found is None:
        return None
    whole, items = _thing(reading, sentence, found["whole"]), items_of(found["items"])
    if whole is None or not items:
        return None
    verb = found["verb"]
    many = whole.endswith("s") and not whole.endswith(("ss", "us", "is"))
    if verb.startswith(("is ", "are ", "was ")):
        be, _, rest = verb.partition(" ")
        ask = f"What {be} {whole} {rest}?"
    else:
        did = "did" if verb.endswith("ed of") else "do" if many else "does"
        ask = f"What {did} {whole} {'comprise' if verb.startswith('compri') else 'consist of'}?"
    return listed(sentence, ask, items)


def _numbered(reading: Reading, sentence: Sentence) -> Proposal | None:
    """ "There are three kinds of rock: x, y and z." """
    found = _NUMBERED.match(bare(sentence.text))
    if found is None:
        return None
    items = items_of(found["items"])
    counts = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
    if len(items) != counts[found["count"]]:
        return None
    kind = settled(reading, sentence, found["kind"])
    if found["whole"]:
        whole = _thing(reading, sentence, found["whole"])
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
    return tuple(re.sub(r"^(?:an?|the) ", "", part) for part in found) if len(set(found)) == len(found) else ()


def _told(reading: Reading, sentence: Sentence, found: re.Match[str] | None, kind: str) -> Proposal | None:
    if found is None:
        return None
    thing, said = _thing(reading, sentence, found["thing"]), found[kind].strip()
    if thing is None or not 2 <= len(words(said)) <= _LONGEST or settled(reading, sentence, said) != said:
        return None
    said = re.split(r" (?:and (?:means?|meant|refers)|whose|which)\b", said)[0] if kind == "source" else said
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
        ask, answer = f"Where does {thing} lie?" if not _many(thing) else f"Where do {thing} lie?", said
    elif found["from"] and found["verb"] != "means":
        ask, answer = f"Where does {thing} come from?", said
    elif found["verb"] in ("means", "meant") and not found["from"]:
        ask, answer = f"What does {thing} mean?", said
    else:
        return None
    if {stem(word) for word in words(answer)} >= {stem(word) for word in words(thing) if word[0].isupper()} != set():
        return None
    note = Fact(ask=ask, answer=capital(answer), cite=(sentence.paragraph,), quote=sentence.text, draft=True, id="")
    return Proposal({"use": "use", "where": "position", "source": "origin"}[kind], note, (sentence.place,), 0.68)


def _many(thing: str) -> bool:
    return thing.endswith("s") and not thing.endswith(("ss", "us", "is"))


def _thing(reading: Reading, sentence: Sentence, text: str) -> str | None:
    """Return a subject that stands alone in a question, or None."""
    named = settled(reading, sentence, text)
    if named is None or "," in named or not balanced(named) or len(words(named)) > 10:
        return None
    if re.match(r"(?:There|This|That|These|Those|Which|Who|What|Some|Many|Most|All|One)\b", named):
        return None
    if not anchored(reading, named) and not {stem(word) for word in words(named)} & reading.topic:
        return None
    return (
        named[0].lower() + named[1:]
        if re.match(r"(?:The|An?|Its|Their) ", named)
        else (
            named
            if any(one.start == 0 for one in mentions(named)) or named.startswith("[") or named[1:2].isupper()
            else named[0].lower() + named[1:]
        )
    )
