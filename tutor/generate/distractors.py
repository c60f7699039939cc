"""Wrong options of the same kind as the right one: other names of the article, none of which may be right."""

from tutor.generate.entities import same_thing
from tutor.generate.reading import Reading
from tutor.generate.tagging import words

_MOST = 3
_FEWEST = 2


def rivals(reading: Reading, name: str, sentence: str) -> tuple[str, ...]:
    """Return two or three names of the same kind that the sentence does not mention, or none at all.

    A name that may stand for the right one, or for another option, is none.
    """
    kind = reading.entities.kind(name)
    found: list[str] = []
    if kind == "name":
        return ()
    names = {word for word in words(sentence) if word[0].isupper()}
    for other in reading.entities.of_kind(kind):
        if (
            same_thing(other, name)
            or other in sentence
            or other.split()[-1] in words(sentence)
            or other.split()[0] in names
        ):
            continue
        if kind == "person" and " " in reading.entities.full(name) and " " not in other:
            continue
        if (kind == "body" and " " not in other) or any(same_thing(other, one) for one in found):
            continue
        found.append(other)
        if len(found) == _MOST:
            break
    return tuple(found) if len(found) >= _FEWEST else ()
