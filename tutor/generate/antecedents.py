"""What a pronoun stands for: the subject that goes on from sentence to sentence, or the one name that it can mean."""

import re

from tutor.generate.clauses import clauses
from tutor.generate.entities import mentions
from tutor.generate.lexicon import CONJUNCTIONS, HERS, HIS, PREPOSITIONS, SHIFTING
from tutor.generate.reading import Reading
from tutor.generate.segment import Sentence
from tutor.generate.tagging import is_content, is_plural, stem, subject, words

_RELATIONS = frozenset(
    "father mother brother sister son daughter wife husband uncle aunt cousin friend teacher mentor partner "
    "grandfather grandmother student colleague rival assistant man woman boy girl king queen who".split()
)
_FARTHEST = 6
_MOST_SUBJECT_WORDS = 5


def antecedent(reading: Reading, sentence: Sentence, text: str, word: str) -> str | None:
    """Return what a pronoun of a part of a sentence stands for, by the sentences before it, or None when unsure."""
    offset = sentence.text.find(text[:20])
    own = sentence.text[: max(0, offset)]
    if word in HIS | HERS:
        people = () if "ccording to" in own else reading.entities.people(own)
        told = people[0] if len(people) == 1 and reading.fits(people[0], word) else None
        return told if people else _person(reading, sentence, word)
    if word.startswith("it"):
        return _thing(reading, sentence, many=False)
    return _thing(reading, sentence, many=True) if word.startswith("the") else None


def _person(reading: Reading, sentence: Sentence, word: str) -> str | None:
    """Follow "he" back to the sentence whose subject, or whose only person, is named."""
    said = HIS if word in HIS else HERS
    for before in reading.before(sentence, _FARTHEST):
        head = _subject(before.text)
        inner = [part.casefold() for part in words(head)]
        named = () if set(inner) & PREPOSITIONS else reading.entities.people(head)
        if len(named) == 1 and "\u2019s" not in head and "'s" not in head and "and" not in inner:
            return named[0] if reading.fits(named[0], word) and not _rivalled(reading, before, named[0]) else None
        if inner and inner[-1] in said:
            continue
        if reading.entities.known(head) and reading.entities.kind(head) == "name" and len(inner) <= 3:
            return reading.entities.full(head) if reading.fits(reading.entities.full(head), word) else None
        if named or set(inner) & _RELATIONS or re.match(r"[A-Z][\w.\u2019'-]+ [A-Z]", head):
            return None
        people = reading.entities.people(before.text)
        spoken = {part.casefold() for part in words(before.text)} & (HIS | HERS)
        if people:
            near = before.place == sentence.place - 1 and not spoken and len(people) == 1
            return people[0] if near and reading.fits(people[0], word) else None
    hero = reading.entities.hero
    return hero if hero and reading.fits(hero, word) else None


def _subject(text: str) -> str:
    """Return the subject of the first main clause of a sentence."""
    clause = next(clauses(text), None)
    return subject(clause.text) if clause else subject(text)


def _rivalled(reading: Reading, sentence: Sentence, name: str) -> bool:
    """Tell whether the person the article is about stands in a sentence that has another for its subject."""
    hero = reading.entities.hero
    return bool(hero) and name != hero and hero.rsplit(" ", 1)[-1] in words(sentence.text)


def _thing(reading: Reading, sentence: Sentence, *, many: bool) -> str | None:
    """Return the subject of the sentence before: a name, or what the article is about."""
    for before in reading.before(sentence, _FARTHEST):
        head = _subject(before.text)
        said = words(head)
        if len(said) == 1 and said[0].casefold() == ("they" if many else "it"):
            continue
        if not many and (name := _name(reading, head)):
            return name
        return _topic(reading, head, many=many)
    return None


def _name(reading: Reading, head: str) -> str:
    """Return the name that is the whole of a subject, unless a person bears it."""
    bare = head.removeprefix("The ").removeprefix("the ")
    names = [mention.text for mention in mentions(bare)]
    whole = len(names) == 1 and names[0] == bare and reading.entities.known(bare)
    if not whole or not reading.is_thing(bare):
        return ""
    return bare if bare == head else f"the {bare}"


def _topic(reading: Reading, head: str, *, many: bool) -> str | None:
    """Return a short subject all of whose words the article is about, in small letters."""
    said = words(head)
    if not 0 < len(said) <= _MOST_SUBJECT_WORDS or "," in head or said[0].casefold() in PREPOSITIONS | CONJUNCTIONS:
        return None
    telling = [word for word in said if is_content(word.casefold())]
    if len(telling) == 1 and stem(telling[0]) in SHIFTING:
        return None
    if not telling or is_plural(said[-1]) != many or not all(stem(word) in reading.topic for word in telling):
        return None
    if reading.entities.people(head) or (not many and said[0].casefold() not in ("the", "a", "an")):
        return None
    return (
        head
        if reading.entities.known(said[0])
        else f"{'the' if said[0] in ('A', 'An') else said[0].lower()}" + (head[len(said[0]) :])
    )
