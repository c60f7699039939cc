"""Two phrases against each other, as canonical English words: what a fair examiner takes for the same words.

Overlooked are articles, a preposition or pronoun in front, joined and parted words, "A of B" for "B A", the order of
two things joined by "and", and slips in long words. Every other word counts.
"""

import re
from collections.abc import Iterator

from tutor.study.judging.acronyms import expand
from tutor.study.judging.finding import Finding, close, right
from tutor.study.judging.plurals import singular
from tutor.study.judging.slips import slips
from tutor.study.judging.tables import words
from tutor.study.judging.transliteration import same_name
from tutor.study.judging.vocabulary import fold, plain_words, readings, without_articles

Words = tuple[str, ...]

_LEADS: tuple[tuple[str, str], ...] = tuple(
    (lead, group)
    for group, leads in (
        ("because", "because of|because|due to|owing to|on account of|as a result of|since"),
        ("through", "by means of|by way of|through|via|by"),
        ("aim", "to|for"),
        ("in", "inside|within|in|at"),
        ("on", "on"),
        ("from", "out of|from"),
        ("of", "of"),
        ("as", "as"),
        ("that", "that"),
        ("into", "into"),
    )
    for lead in leads.split("|")
)
_SUBJECTS = frozenset(
    words(
        """
        it they he she there this that these those it_is it_was they_are they_were there_is there_are he_is she_is
        he_was she_was this_is that_is these_are you we is was are were it_has it_will
        """
    )
)
_GENERIC = frozenset(["river", "mount", "desert", "dynasty", "period"])
_OCEANS = frozenset({("pacific",), ("atlantic",)})
_VAGUE = frozenset(
    words("red yellow black white green blue orange great big little north south east west new old first")
)
"""Words that name a river or a time only together with the word for it."""

_AGES = frozenset(["age", "era", "epoch", "period"])
_MANNER = re.compile(r"in (?:a |an |the )?(.+?) (?:direction|manner|way|fashion)")
_MOST_JOINED = 3
_LONGEST = 24


def weigh_phrases(expected: str, given: str) -> Finding | None:
    """Return right or close when the texts are the same words to a fair examiner, else None."""
    if (joined := _joined(expected)) == _joined(given) and joined:
        return right("The same letters.")
    named = any(character.isupper() for character in expected)
    found = (_compare(ours, theirs, named) for ours in readings(expected) for theirs in readings(given))
    best = min((finding for finding in found if finding), key=lambda finding: finding.rank, default=None)
    if best is None and named and same_name(expected.casefold(), given.casefold()):
        return right("Another way to write the same name.")
    return best or _as_written(expected, given, named) or _expanded(expected, given)


def _expanded(expected: str, given: str) -> Finding | None:
    """Compare again with the well-known abbreviations among the words written out."""
    ours, theirs = expand(expected), expand(given)
    if (ours, theirs) == (expected, given) or " " not in expected or " " not in given:
        return None
    return weigh_phrases(ours, theirs)


def _as_written(expected: str, given: str, named: bool) -> Finding | None:
    """Look for slips in the words as they were written, before any spelling was brought to one form."""
    ours, theirs = (without_articles(plain_words(fold(text))) for text in (expected, given))
    if len(ours) > _LONGEST:
        return None
    found = _word_by_word(ours, theirs, named)
    return found or _word_by_word(tuple(map(singular, ours)), tuple(map(singular, theirs)), named)


def _joined(text: str) -> str:
    """Return the letters of a text without spaces and hyphens, or nothing where digits or other signs may count."""
    folded = fold(text).rstrip(".!?")
    return (
        re.sub(r"[\s'-]", "", folded) if re.fullmatch(r"[^\W\d_][^\W\d_\s'.-]*(?:[\s'.-]+[^\W\d_]+)*", folded) else ""
    )


def _compare(ours: Words, theirs: Words, named: bool) -> Finding | None:
    if not ours or not theirs:
        return None
    if ours == theirs:
        return right("The same words but for case, spelling, number or punctuation.")
    ours, theirs = without_articles(ours), without_articles(theirs)
    if not ours or not theirs:
        return None
    if ours == theirs:
        return right("Only an article differs.")
    if abs(len(ours) - len(theirs)) > 4 or len(ours) > _LONGEST:
        return None
    if _together(ours) == _together(theirs):
        return right("Only written apart or together.")
    if any(one == other for one, other in _alike_in_front(ours, theirs)):
        return right("Only small words in front differ.")
    if _turned(ours) == _turned(theirs) or _aged(ours) == _aged(theirs) or _counted(ours) == _counted(theirs):
        return right(
            "The same words in another order." if sorted(ours) != sorted(theirs) else "The same words, turned."
        )
    if any(one == other for one, other in zip(_swapped(ours), _swapped(theirs), strict=True)):
        return right("The order of the two does not matter.")
    if named and _generic(ours, theirs):
        return right("Only a word for what kind of thing it is differs.")
    if tuple(word for word in ours if word != "of") == tuple(word for word in theirs if word != "of"):
        return close("A small word is missing.")
    for one, other in _alike_in_front(ours, theirs):
        if found := _word_by_word(one, other, named):
            return found
    return None


def _together(words: Words) -> str:
    """Return the words written together, digits apart from digits."""
    return re.sub(r"(?<!\d) | (?!\d)", "", " ".join(words))


def _alike_in_front(ours: Words, theirs: Words) -> Iterator[tuple[Words, Words]]:
    """Yield both phrases without the small words in front, where those do not say different things."""
    for one, lead in _led(ours):
        for other, another in _led(theirs):
            if not lead or not another or lead == another:
                yield one, other


def _led(words: Words) -> Iterator[tuple[Words, str]]:
    """Yield the words without a subject, then without a preposition in front, with the preposition's group."""
    yield (("no", *words[1:]) if words[0] == "without" and len(words) > 1 else words), ""
    for size in (2, 1):
        if len(words) > size and "_".join(words[:size]) in _SUBJECTS:
            yield words[size:], ""
            break
    text = " ".join(words)
    for lead, group in _LEADS:
        if text.startswith(f"{lead} ") and len(words) > lead.count(" ") + 1:
            yield words[lead.count(" ") + 1 :], group
            break
    if words[:2] == ("city", "of") and len(words) > 2:
        yield words[2:], ""
    if found := _MANNER.fullmatch(text):
        yield tuple(found[1].split()), ""


def _turned(words: Words) -> Words:
    """Return "A of B" as "B A", from the right, so that both ways of saying it read alike."""
    for at, word in enumerate(words):
        if word in ("of", "at") and 0 < at < len(words) - 1:
            return (*_turned(words[at + 1 :]), *words[:at])
    return words


def _counted(words: Words) -> Words:
    """Return "world war 2" as "2nd world war"."""
    return (f"#{words[-1]}", *words[:-1]) if len(words) > 2 and words[-1].isdigit() and words[-2] == "war" else words


def _aged(words: Words) -> Words:
    return (*words[:-1], "era") if len(words) > 1 and words[-1] in _AGES else words


def _swapped(words: Words) -> tuple[Words, Words]:
    """Return the words with the halves about an "and" or "or" in order of the alphabet, then only its neighbours."""
    joints = [at for at, word in enumerate(words) if word in ("and", "or")]
    if len(joints) != 1 or not 0 < joints[0] < len(words) - 1:
        return words, words
    at = joints[0]
    before, after = words[:at], words[at + 1 :]
    halves = words
    if max(len(before), len(after)) <= _MOST_JOINED:
        one, other = sorted((before, after))
        halves = (*one, words[at], *other)
    one, other = sorted((words[at - 1], words[at + 1]))  # type: ignore[assignment] # words now, phrases before
    return halves, (*words[: at - 1], str(one), words[at], str(other), *words[at + 2 :])


def _generic(ours: Words, theirs: Words) -> bool:
    for longer, shorter in ((ours, theirs), (theirs, ours)):
        for at in (0, -1):
            rest = longer[1:] if at == 0 else longer[:-1]
            if rest != shorter or set(rest) <= _VAGUE:
                continue
            if longer[at] in _GENERIC or (longer[at] == "ocean" and rest in _OCEANS):
                return True
    return False


def _word_by_word(ours: Words, theirs: Words, named: bool) -> Finding | None:
    if len(ours) != len(theirs):
        return None
    slipped = 0
    for one, other in zip(ours, theirs, strict=True):
        if one == other or (named and same_name(one, other)):
            continue
        if not slips(one, other):
            return None
        slipped += 1
    if not slipped:
        return right("Another way to write the same name.")
    return close("A slip in a long word.") if slipped <= max(1, len(ours) // 3) else None
