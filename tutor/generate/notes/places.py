"""Where it was, and what it was: a name in the place of a gap, behind a verb that leads to one."""

import re
from collections.abc import Iterator

from tutor.generate.entities import Mention, mentions
from tutor.generate.lexicon import ADJECTIVES, COUNTRIES
from tutor.generate.notes.gaps import cloze, gapped
from tutor.generate.proposal import Proposal
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import stem, subject, words
from tutor.generate.times import is_dated
from tutor.generate.verbs import SAYING

_WHERE = re.compile(r"(?:in|at|to|from|into|near|on|off|by|through|across|between|around|via) (?:the )?\Z")
_WHAT = re.compile(
    r"\b(?:wrote|won|bought|built|founded|established|published|directed|composed|painted|invented|discovered|developed|"
    r"created|designed|joined|introduced|launched|named|isolates?|orbits?|borders?|follows?|replaced|called)"
    r"(?: (?:the|an?|his|her|its|their))?(?: [a-z][\w-]+){0,2}? \Z"
)
_KIND = re.compile(
    r" (?:period|era|age|dynasty|genus|family|language|empire|canal|river|sea|ocean|university|prize|award|"
    r"medal|mission|"
    r"theory|principle|effect|law|paradox|equation|treaty|act|agreement|plan|accord|doctrine|process|method|system)\b"
)
_ENDS = re.compile(
    r"[,.;:)]|\Z| (?:in|on|at|to|from|by|for|with|as|during|after|before|near|where|when|while|because|is|was|were|"
    r"until|through|under|over|and [a-z]|or [a-z]|but|which|who|that)\b"
)
_LISTED = re.compile(
    r"(?:, [^,.;]{3,40})+,? (?:and|or) | to [A-Z]|, (?:and|or) (?:the )?[A-Z]| (?:and|or) (?:the )?[A-Z]"
)
_WIDE = frozenset(
    "world europe asia africa america americas antarctica earth west east north south northwest northeast "
    "southwest southeast christians muslims jews internet web god bible english american british french german "
    "western european".split()
)
_COMPOUND = re.compile(
    r"(?:\bthe (?:\d+\w\w )?[A-Z][\w\u2019'-]+ (?:of|for|to|on|and)|(?:\A|(?<= ))(?!The\b|"
    r"Born\b)[A-Z][a-z]+ in the|\w+ of) (?:the )?\Z"
)
_LONG = 8
_GOING = re.compile(r"\b(?:born|moved|fled|emigrated|exiled|died|travell?ed|sold|ceded|annexed)\b")
_PASSING = re.compile(r"\b(?:is|are|was|were|has been|have been) (?:\w+ly )?\w+ing\b")
_SAID = rf"(?:{SAYING}|has said|expressed|told|tells)\b"
_INDEFINITE = re.compile(
    r"(?:an?|some|several|many|most|few|more|other|another|all|both|similar|any|no|there|to the|two|three|"
    r"four|five|\d+)\b",
    re.IGNORECASE,
)
_UNDER = re.compile(r"\b(?:when|before|after|while|because|which|who|that|both|than|if)\b")


def places(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """Yield sentences whose gap is a name behind a verb that tells where, or what."""
    given = 0
    for named in reversed(list(mentions(sentence.text))):
        kind = _KIND.match(sentence.text[named.end :])
        mention = Mention(named.start, named.end + kind.end(), named.text + kind[0]) if kind else named
        before = sentence.text[: mention.start]
        where = bool(_WHERE.search(before))
        if given or not (where or _WHAT.search(before)) or not _is_asked(reading, sentence, mention, where=where):
            continue
        text = gapped(reading, sentence, mention.start, mention.end)
        if text is None or not _is_pinned(reading, text):
            continue
        given += 1
        yield Proposal("place" if where else "named thing", cloze(sentence, text), (sentence.place,), 0.66)


def _is_asked(reading: Reading, sentence: Sentence, mention: Mention, *, where: bool) -> bool:
    """Tell whether a name is worth a gap: rare, not of the title, and whole."""
    name = mention.text
    after = sentence.text[mention.end :]
    if re.match(r" (?:on|of|for|and|in) [A-Z]", after):
        return False  # the first words of a title
    if _COMPOUND.search(sentence.text[: mention.start]) or re.match(r", (?:Inc|Ltd|LLC|Jr|Sr)\b", after):
        return False  # "the 26th Amendment to the Constitution", "Software in the Public Interest"
    if not _ENDS.match(after) or _LISTED.match(after) or _UNDER.search(sentence.text[: mention.start]):
        return False
    kind = reading.entities.kind(name)
    if where and kind == "person":
        return False
    if {stem(word) for word in words(name)} & reading.titled or reading.entities.counts[name] > 4:
        return False
    if name.casefold() in ADJECTIVES or re.match(r"(?:, [A-Z]\w+){2}", after):
        return False
    if (
        name.casefold() in _WIDE
        or name.startswith("United ")
        or (name.casefold() in COUNTRIES and not _GOING.search(sentence.text[: mention.start]))
    ):
        return False
    if " " not in name and name.casefold() in reading.small:
        return False
    return len(name) > 2 and not name.isupper() and not is_dated(name)


def _is_pinned(reading: Reading, text: str) -> bool:
    """Tell whether the rest of a sentence leaves one answer: it names two more things, or one and a date."""
    rest = re.sub(r"\{\{c1::.*?\}\}", "", text)
    head = subject(re.sub(r"^(?:In|On|At|By|From|During|After|According to) [^,]+, ", "", rest).strip("[]"))
    if not head or _INDEFINITE.match(head) or _PASSING.search(rest) or re.match(_SAID, rest[len(head) :].strip()):
        return False
    hero = reading.entities.hero
    told = {stem(word) for word in words(head)}
    if not told & reading.titled and not (hero and hero in reading.entities.people(head)) and not told & reading.topic:
        return False  # a person or a place met on the way
    names = {reading.entities.full(mention.text) for mention in mentions(rest)}
    return len(names) + is_dated(rest) >= 2 or len(words(rest)) >= _LONG
