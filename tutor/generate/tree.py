"""A sentence taken apart: its words, what each depends on, and how a choice of them is said."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
"""The tags of nouns and names."""

_SPACE_BEFORE = re.compile(r"\s+([,.;:!?)\]\u2019\u201d])")
_COMMAS = re.compile(r"[,;:](?:\s*[,;])+")
_EDGES = " ,;:\u2014\u2013-"
_EMPTY = re.compile(r"\(\s*\)|\u201c\s*\u201d")


class Word(NamedTuple):
    """One word or mark of a sentence.

    `start` and `end` are its place in the sentence; `tag` is its part of speech (Penn Treebank), `dep` what it is to
    the word at `head` (ClearNLP labels; of the chief word "ROOT", which is its own head), `entity` the kind of name it
    is part of (OntoNotes) or nothing.
    """

    at: int
    start: int
    end: int
    text: str
    lemma: str
    tag: str
    dep: str
    head: int
    entity: str

    @property
    def low(self) -> str:
        """The word in small letters."""
        return self.text.casefold()


Parse = Callable[[Sequence[str]], Iterable[Sequence[Word]]]
"""Takes sentences apart: the words of each, in order."""


class Tree:
    """The words of one sentence as a tree."""

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        self.text = text
        self.words = tuple(words)
        below: list[list[int]] = [[] for _ in words]
        for word in words:
            if word.head != word.at:
                below[word.head].append(word.at)
        self._below = tuple(tuple(each) for each in below)

    @property
    def root(self) -> Word:
        """The chief word; of several, the first."""
        return next(word for word in self.words if word.head == word.at)

    def children(self, word: Word, *deps: str) -> tuple[Word, ...]:
        """Return the words that hang directly on one, of these relations or of any."""
        found = (self.words[at] for at in self._below[word.at])
        return tuple(child for child in found if not deps or child.dep in deps)

    def child(self, word: Word, *deps: str) -> Word | None:
        """Return the first of the children of these relations, or None."""
        return next(iter(self.children(word, *deps)), None)

    def under(self, *words: Word, without: Iterable[Word] = ()) -> frozenset[int]:
        """Return the places of the words and of all below them, but for those at and below `without`."""
        barred = {word.at for word in without}
        found: set[int] = set()
        waiting = [word.at for word in words]
        while waiting:
            at = waiting.pop()
            if at in barred or at in found:
                continue
            found.add(at)
            waiting += self._below[at]
        return frozenset(found)

    def above(self, word: Word) -> Iterator[Word]:
        """Yield the words that a word hangs on, the nearest first."""
        while word.head != word.at:
            word = self.words[word.head]
            yield word

    def chosen(self, places: Iterable[int]) -> tuple[Word, ...]:
        """Return the words at these places, in order."""
        return tuple(self.words[at] for at in sorted(places))

    def said(self, places: Collection[int], swaps: Mapping[int, str] | None = None) -> str:
        """Return the words at `places` as a text, those in `swaps` replaced, without marks left over at its ends."""
        pieces: list[str] = []
        last = -1
        for at in sorted(places):
            word = self.words[at]
            text = word.text if swaps is None else swaps.get(at, word.text)
            if not text:
                continue
            if pieces:
                near = last == at - 1 and self.words[last].end == word.start
                pieces.append("" if near else " ")
            pieces.append(text)
            last = at
        joined = _EMPTY.sub("", "".join(pieces))
        joined = _COMMAS.sub(",", _SPACE_BEFORE.sub(r"\1", joined))
        joined = re.sub(r"([(\u201c])\s+", r"\1", re.sub(r"\s{2,}", " ", joined))
        return joined.strip(_EDGES)

    def size(self, places: Collection[int]) -> int:
        """Return how many of the words at `places` are words, and no marks."""
        return sum(self.words[at].text[0].isalnum() for at in places)
