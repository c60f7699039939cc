"""Words that a slip makes out of other words: whoever writes one of them has said another thing, not mistyped."""

from tutor.study.judging.commonwords import COMMON
from tutor.study.judging.plurals import singular
from tutor.study.judging.rarewords import NAMED, RARE
from tutor.study.judging.spelling import one_spelling


def is_another_word(expected: str, given: str) -> bool:
    """Tell whether the given word is a word of its own and not a form of the expected one; both in lower case."""
    same = one_spelling(singular(given))
    if same == one_spelling(singular(expected)):
        return False
    return any(word in table for word in (given, same) for table in (COMMON, NAMED, RARE))
