"""The names of an article as a language model is told of them."""

import re
from collections import Counter

from tutor.generate.reading import Reading

_NAME = re.compile(
    r"(?<=[a-z,;:] )(?:[A-Z][\w\u2019'.&-]*\w)(?: (?:(?:of|de|von|van|al|bin|la|del) (?:the )?)?[A-Z][\w\u2019'.&-]*\w)*"
)


def names(reading: Reading) -> tuple[str, ...]:
    """Return the names that stand within a sentence, the commonest first."""
    counted = Counter(
        re.sub(r"[\u2019']s?\Z", "", found[0])
        for sentence in reading.sentences
        for found in _NAME.finditer(sentence.text)
    )
    return tuple(name for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])))
