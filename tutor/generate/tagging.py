"""Enough of English grammar for the rules: which words are verbs that can carry a clause, and where a clause begins."""

import re
from itertools import pairwise

from tutor.generate.lexicon import ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from tutor.generate.verbs import AUXILIARIES, IRREGULAR, PRESENT

_WORD = re.compile(r"[\w$\u20ac\u00a3%][\w.'\u2019,%-]*[\w%]|[\w$\u20ac\u00a3%]")
_SUBJECTS = frozenset("i you he she it we they this that these those there who which what one nobody everyone".split())
_RELATIVES = frozenset("which who whom whose where".split())
_SUBORDINATING = frozenset("when while if because although though unless whether whereas".split())
_STRANDED = frozenset("of for to with on in at by from about".split())
_IMPERATIVE = frozenset("suppose let be consider see note imagine take".split())
_OPEN_ENDED = frozenset("find found finds say says said tell told think believe know yourself myself see saw".split())
_PRONOUNS = frozenset("they he she we you i".split())
_QUANTIFIERS = frozenset("all most many few several both such more less".split())
_USED = PREPOSITIONS - {"to"}
_CLOSED = _QUANTIFIERS | DETERMINERS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS | _SUBJECTS
_NO_END = _CLOSED - frozenset("it them him so too now not near again off out more".split())
"""Words that no clause ends with."""


def words(text: str) -> list[str]:
    """Return the words of the text as they stand, without punctuation around them."""
    return _WORD.findall(text.replace("\u2019", "'"))


def is_finite(word: str, before: str = "") -> bool:
    """Tell whether a word can be the verb that carries a clause, given the word before it; small letters."""
    if word in AUXILIARIES:
        return True
    if before in DETERMINERS or before in PREPOSITIONS or before in ("to", "be", "been", "being", "having"):
        return False
    if before.endswith(("'s", "s'")):
        return False
    if word in IRREGULAR or word in PRESENT:
        return True
    if before in ("it", "he", "she") and word.endswith("s") and not word.endswith(("ss", "us", "'s")):
        return word not in ("always", "sometimes", "perhaps", "besides", "towards")
    return (
        word.endswith("ed") and len(word) > 4 and word not in ("indeed", "hundred", "united", "need", "speed", "exceed")
    )


def verb_place(text: str) -> int | None:
    """Return the number of the first word that can carry the clause, counted from 0, or None without one.

    A verb that belongs to a relative clause, or that a conjunction joins to nothing, carries none.
    """
    spelt = words(text)
    place = _known_verb(spelt)
    if place is not None:
        return place
    found = [word.casefold() for word in spelt]
    if any(is_finite(word, before) for before, word in pairwise(found)) or (found and found[0].endswith("ing")):
        return None
    return _likely_verb(spelt)


def _likely_verb(spelt: list[str]) -> int | None:
    """Return the place of a word that agrees in number with the word before it, where no verb is known."""
    found = [word.casefold() for word in spelt]
    for at in range(1, len(found) - 1):
        before, word, after = found[at - 1 : at + 2]
        if (
            not (is_content(before) and is_content(word))
            or spelt[at][0].isupper()
            or word.endswith(("ly", "ing", "'s"))
        ):
            continue
        if is_plural(before) and not word.endswith("s"):
            return at
        many = is_plural(word) and not is_plural(before)
        if many and (after in DETERMINERS or after in PREPOSITIONS or after in ADVERBS or after.endswith("ly")):
            return at
    return None


def _known_verb(spelt: list[str]) -> int | None:
    found = [word.casefold() for word in spelt]
    pending = 0
    group = False
    for at, word in enumerate(found):
        before = found[at - 1] if at else ""
        if (
            word in _RELATIVES
            or (at and word == "what")
            or (word == "that" and at and is_content(before))
            or (at and word in _SUBORDINATING)
            or (at > 1 and word in _PRONOUNS and is_content(before) and not is_finite(before))
        ):
            pending += 1
        elif _is_contracted(word) or (at and spelt[at][0].islower() and is_finite(word, before)):
            if before in ("and", "or", "but") and word not in AUXILIARIES and not pending:
                continue
            if group and before in AUXILIARIES | ADVERBS:
                continue
            if _is_reduced(found, at) or (word == "used" and found[at + 1 : at + 2][:1] and found[at + 1] in _USED):
                continue
            if pending:
                pending -= 1
                group = word in AUXILIARIES and _participle_ahead(found, at)
                continue
            return at
    return None


def _is_reduced(found: list[str], at: int) -> bool:
    """Tell a participle from the verb of the clause: "a council elected by the heads of families chose ..."."""
    before = found[at - 1] if at else ""
    if found[at + 1 : at + 2] != ["by"] or found[at] in AUXILIARIES or before in AUXILIARIES | ADVERBS | _SUBJECTS:
        return False
    return any(is_finite(word, last) for last, word in pairwise(found[at + 2 :]))


def _is_contracted(word: str) -> bool:
    """Tell whether a word is a pronoun with its verb, as in "it's" or "they're"."""
    head, _, tail = word.partition("'")
    return (
        tail in ("s", "re", "ve", "ll", "d", "m") and (head in _SUBJECTS or head in ("there", "here")) and head != "one"
    )


def _participle_ahead(found: list[str], at: int) -> bool:
    """Tell whether an auxiliary is followed, past adverbs, by another verb that goes with it."""
    for word in found[at + 1 : at + 3]:
        if word not in ADVERBS and not word.endswith("ly"):
            return is_finite(word)
    return False


def is_clause(text: str) -> bool:
    """Tell whether the text looks like a whole clause: a subject, then a verb, then more than the verb's adverbs."""
    found = ["May" if word == "May" else word.casefold() for word in words(text)]
    place = verb_place(text)
    if (
        place is None
        or len(found) < 3
        or (place == 0 and not _is_contracted(found[0]))
        or found[0] in ("which", "who", "whose", "whom", "and", "or", "that")
    ):
        return False
    if found[-1] in _OPEN_ENDED or found[0] in AUXILIARIES | IRREGULAR | _IMPERATIVE:
        return False
    if _is_order(found):
        return False
    subject = found[:place]
    if subject and all(word in _CLOSED and word not in _SUBJECTS for word in subject):
        return False
    if found[-1] in _STRANDED and any(word in ("what", "which", "who", "whom") for word in found[1:]):
        return place < len(found) - 1
    return place < len(found) - 1 and found[-1] not in _NO_END


def _is_order(found: list[str]) -> bool:
    """Tell whether a text begins with its verb: an order, or a sentence that has lost its subject."""
    first, second = found[:2]
    begins = first in PRESENT or (first.endswith("ed") and len(first) > 4)
    return begins and (second in DETERMINERS or second[0].isdigit() or second in ("two", "three", "four", "five"))


def is_plural(noun: str) -> bool:
    """Tell whether a noun, or the last of several words, looks like more than one thing by its ending."""
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is", "'s"))


def is_content(word: str) -> bool:
    """Tell whether a word, in small letters, carries meaning of its own."""
    return word not in _CLOSED and not word[:1].isdigit() and len(word) > 1


def subject(text: str) -> str:
    """Return what stands before the verb that carries the clause, or nothing."""
    place = verb_place(text)
    if not place:
        return ""
    for count, found in enumerate(_WORD.finditer(text)):
        if count == place:
            return re.sub(r"(?: \w+ly| also| still| never| often)+$", "", text[: found.start()].strip(" ,"))
    return ""


def stem(word: str) -> str:
    """Return a word in small letters without the endings of number and possession."""
    small = word.casefold().replace("\u2019", "'").removesuffix("'s").strip("'")
    return small[:-1] if small.endswith("s") and not small.endswith("ss") and len(small) > 3 else small
