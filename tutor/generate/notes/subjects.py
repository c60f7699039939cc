"""What a question may name without saying more: a subject that stands alone, a text that says which one is meant."""

import re

from tutor.generate.entities import mentions
from tutor.generate.lexicon import PREPOSITIONS, SHIFTING
from tutor.generate.reading import Reading
from tutor.generate.reference import settled
from tutor.generate.segment import Sentence
from tutor.generate.tagging import stem, words
from tutor.generate.wording import balanced


def anchored(reading: Reading, text: str) -> bool:
    """Tell whether a text names something, so that a reader can know which one is meant."""
    named = any(mention.start or reading.entities.known(mention.text) for mention in mentions(text))
    return named or not reading.topic.isdisjoint(map(stem, words(text)))


def thing_of(reading: Reading, sentence: Sentence, text: str) -> str | None:
    """Return a subject that stands alone in a question, or None."""
    named = settled(reading, sentence, text)
    if named is None or "," in named or not balanced(named) or len(words(named)) > 10:
        return None
    if re.search(r" (?:that|which|who)\b", named):
        return None
    said = words(named)
    if said[0].casefold() in PREPOSITIONS or (len(said) == 2 and said[0] == "The" and stem(said[1]) in SHIFTING):
        return None
    if re.match(r"(?:There|Various|Several|This|That|These|Those|Which|Who|What|Some|Many|Most|All|One)\b", named):
        return None
    if not anchored(reading, named):
        return None
    first = words(named)[0]
    small = first in ("The", "A", "An", "Its", "Their") or first.casefold() in reading.small
    return named[0].lower() + named[1:] if small and not named.startswith("[") and not named[1:2].isupper() else named
