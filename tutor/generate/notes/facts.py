"""Facts: figures, and what the article says a thing is called."""

import re
from collections.abc import Iterator

from tutor.deck.marks import filled
from tutor.generate.entities import mentions
from tutor.generate.notes.actors import actors
from tutor.generate.notes.gaps import cloze, gapped
from tutor.generate.notes.identities import identities
from tutor.generate.notes.lists import lists
from tutor.generate.notes.passives import passives
from tutor.generate.notes.places import places
from tutor.generate.notes.uses import uses
from tutor.generate.proposal import Proposal
from tutor.generate.quantities import Quantity, quantities
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_content, stem, subject, words

_PAST_SPAN = re.compile(
    r"\b(?:past|last|next|first|every|each|another|within|ages?|aged|chapter|page|figure|section|day|step|"
    r"ranked .{1,20} of) \Z",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(?:\d|\btwo|\bthree|\bfour|\bfive)[\w%]*(?: \w+)? (?:to|or|and|-|\u2013) \Z")
_SCORE = re.compile(r"\b\d{1,3}-\d{1,3}\b")
_QUOTED = re.compile(r"[\"\u201c]([A-Za-z][\w\u2019' -]{3,45}?)[,.]?[\"\u201d]")
_CALLED = re.compile(
    r"(?:called|known as|so-called|concept of|idea of|terms?|termed|dubbed|named|label(?:led|ed)?|principle of|"
    r"policy of|theory of|doctrine of|securing an?|so-called|as an?|as the|referred to as|nicknamed)(?: the)? \Z",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:is|are|was|were|be|been|often|also|now|sometimes|commonly|usually|generally|he|she|they|scientists|people|"
    r"[a-z]+s) (?:called|known as|termed|dubbed|nicknamed|referred to as) (?:an? |the )?"
    r"((?:[a-z][\w-]+ ){0,2}?[a-z][\w-]+|[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
    r"(?=[.,;)]|\Z| (?:and|or|because|which|that|who|in|by|for|from|when|while|after|but)\b)"
)
_BOUND = re.compile(
    r"\b(?:more than|over|at least|up to|down to|fewer than|less than|under|above|below|greater than|exceeds?|nearly|"
    r"almost|about|around|some|approximately|roughly|only|within) \Z"
)
_NO_NAME = frozenset("it so this that one such upon for back off out well just simply".split())


def facts(reading: Reading) -> Iterator[Proposal]:
    """Yield figures, names of things, doers, places, and what things are made of and used for."""
    for sentence in reading.sentences:
        yield from _figures(reading, sentence)
        yield from _quoted(reading, sentence)
        yield from _called(reading, sentence)
        yield from actors(reading, sentence)
        yield from places(reading, sentence)
        yield from uses(reading, sentence)
        yield from lists(reading, sentence)
        yield from identities(reading, sentence)
        yield from passives(reading, sentence)


def _figures(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for found in quantities(sentence.text):
        if not _is_telling(sentence.text, found):
            continue
        text = gapped(reading, sentence, found.start, found.end)
        if text is None:
            continue
        wrong = tuple(other for other in found.wrong if other not in " ".join(reading.article.blocks))[:3]
        bounded = _BOUND.search(sentence.text[: found.start])
        options = wrong if len(wrong) > 1 and not bounded else ()
        if _is_of_topic(reading, text):
            yield Proposal("figure", cloze(sentence, text, options), (sentence.place,), 0.6)


def _is_of_topic(reading: Reading, text: str) -> bool:
    """Tell whether a sentence with a gap tells of what the article is about, by its subject or what leads to it."""
    before, _, after = text.partition("{{")
    told = subject(filled(text)) or before
    if re.match(r"(?:There|It)\b", told) or (not before.strip() and not list(mentions(after))):
        return False
    about = {stem(word) for word in words(told)} & (reading.topic | reading.titled)
    return bool(about) or any(reading.entities.counts[one.text] > 1 for one in mentions(told))


def _is_telling(text: str, found: Quantity) -> bool:
    """Tell whether a quantity is worth asking: no small count, no score, no part of a range, no age."""
    before, after = text[: found.start], text[found.end :]
    first = found.text.split(maxsplit=1)[0].casefold()
    small = first in ("two", "three", "1", "2", "3") and not re.search(
        r"million|billion|thousand|%|percent|per cent", found.text
    )
    ranged = _RANGE.search(before) or re.match(r" (?:to|or|-|\u2013) (?:\d|[a-z]+teen)", after)
    sum_ = re.match(r"(?:US)?[$\u20ac\u00a3]", found.text) and not re.search(r"million|billion|trillion", found.text)
    if sum_ or re.search(r"\b(?:minutes|hours|days|yards)\b", found.text):
        return False  # a trifle, met on the way
    return not (small or ranged or _PAST_SPAN.search(before) or _SCORE.search(text))


def _quoted(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    for found in _QUOTED.finditer(sentence.text):
        term = found[1]
        if not 1 < len(words(term)) <= 6 or not _CALLED.search(sentence.text[: found.start()]) or term[0].isupper():
            continue
        if words(term)[0].casefold() in ("it", "we", "i", "they", "he", "she", "but", "if"):
            continue
        if text := gapped(reading, sentence, found.start(1), found.end(1)):
            yield Proposal("phrase", cloze(sentence, text), (sentence.place,), 0.7)


def _called(reading: Reading, sentence: Sentence) -> Iterator[Proposal]:
    """ "The pens are called byres": the name that the article gives to a thing."""
    for found in _NAMED.finditer(sentence.text):
        name = found[1]
        small = [word.casefold() for word in words(name)]
        if not small or set(small) & _NO_NAME or not all(map(is_content, small)) or small[-1].endswith("ly"):
            continue
        if text := gapped(reading, sentence, found.start(1), found.end(1)):
            yield Proposal("name of a thing", cloze(sentence, text), (sentence.place,), 0.75)
