"""Acronyms that a deck's own terms spell out, so that either stands for the other in all of its answers.

A term note tells one when its term and its meaning, or what is accepted beside them, are an acronym and words with
those initials: "EDC" and "European Defence Community", or both in one text, one of them in brackets.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from tutor.deck.initials import spells
from tutor.deck.notes import AnyNote, Term
from tutor.deck.shape import key, words

_ACRONYM = re.compile(r"(?:[^\W\d_]\.?){2,8}|[^\W_]{2,8}")
_BRACKETS = re.compile(r"([^()]+?)\s*\(([^()]+)\)")
_HEAD = re.compile(r"[,:;(\u2013\u2014]")
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 12
"""The most words an acronym stands for."""

Words = tuple[str, ...]


class Acronyms:
    """The acronyms of one deck's terms, and the words they stand for; one that stands for two things is none."""

    def __init__(self, notes: Iterable[AnyNote]) -> None:
        meant: dict[str, dict[str, str]] = {}
        for note in notes:
            if isinstance(note, Term):
                for short, long in _told(note):
                    meant.setdefault(short, {}).setdefault(key(long), long)
        self._swaps: dict[Words, str] = {}
        for short, longs in meant.items():
            if len(longs) == 1:
                (long,) = longs.values()
                self._swaps[short,] = long
                self._swaps.setdefault(_words(long), short)

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._swaps)

    def others(self, text: str, question: str = "") -> tuple[str, ...]:
        """Return the text with its acronyms written out, and with words written as acronyms, as far as it has any.

        What the question itself says is not put in.
        """
        if not self._swaps:
            return ()
        found = [place for place in self._places(text) if words(place[2]) not in words(question)]
        short = _swapped(text, [place for place in found if (place[2],) in self._swaps])
        long = _swapped(text, [place for place in found if (place[2],) not in self._swaps])
        return tuple(dict.fromkeys(other for other in (long, short) if other != text))

    def beside(self, texts: Sequence[str], question: str = "", barred: Iterable[str] = ()) -> tuple[str, ...]:
        """Return what else is right where these texts are, without what they or the barred texts say already."""
        had = {key(text) for text in (*texts, *barred)} if self._swaps else set()
        found = {key(other): other for text in texts for other in self.others(text, question)}
        return tuple(other for said, other in found.items() if said not in had)

    def _places(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield where an acronym or its words stand in the text, and the other; the longest first, none overlapping."""
        found = list(_WORD.finditer(text))
        at = 0
        while at < len(found):
            for size in range(min(_LONGEST, len(found) - at), 0, -1):
                run = found[at : at + size]
                said = (run[0][0],) if size == 1 else tuple(word[0].casefold() for word in run)
                if other := self._swaps.get(said):
                    yield run[0].start(), run[-1].end(), other
                    at += size - 1
                    break
            at += 1


def _told(note: Term) -> Iterator[tuple[str, str]]:
    """Yield each acronym of a term note, and the words it stands for."""
    texts = (note.term, note.meaning, *note.accept_term, *note.accept_meaning)
    pairs = [(short, long) for short in texts if _is_acronym(short) for long in texts]
    for text in texts:
        if found := _BRACKETS.match(text):
            pairs += [(found[1], found[2]), (found[2], found[1])]
    for short, long in pairs:
        letters = short.replace(".", "")
        spelt = _ARTICLE.sub("", _HEAD.split(long, maxsplit=1)[0].strip(), count=1)
        named = _is_acronym(short) and not _is_acronym(spelt)
        if named and 1 < len(_words(spelt)) <= _LONGEST and spells(letters, spelt):
            yield letters, spelt


def _is_acronym(text: str) -> bool:
    return _ACRONYM.fullmatch(text) is not None and sum(map(str.isupper, text)) >= 2


def _words(text: str) -> Words:
    return tuple(word.casefold() for word in _WORD.findall(text))


def _swapped(text: str, places: Iterable[tuple[int, int, str]]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end, other in places:
        pieces += text[done:start], other
        done = end
    return "".join((*pieces, text[done:]))
