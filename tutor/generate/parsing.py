"""An article taken apart: its sentences as trees, its names, and the words it is about."""

from collections import Counter
from functools import cached_property

from tutor.generate.naming import Names
from tutor.generate.reading import Reading
from tutor.generate.tree import Parse, Tree

_FREQUENT = 8
_GENERIC_SHARE = 0.55


class Parsed:
    """One article, parsed. Everything is worked out once and never changes."""

    def __init__(self, reading: Reading, parse: Parse) -> None:
        self.reading = reading
        self.sentences = reading.sentences
        found = parse([sentence.text for sentence in self.sentences])
        self.trees = tuple(Tree(one.text, words) for one, words in zip(self.sentences, found, strict=True))
        self.names = Names(self.trees, reading.article.title)
        self._first: dict[str, int] = {}
        for place, tree in enumerate(self.trees):
            for word in tree.words:
                if word.tag[:2] == "NN":
                    self._first.setdefault(word.lemma.casefold(), place)

    def seen_before(self, place: int, lemma: str) -> bool:
        """Tell whether a noun stands in a sentence before this one."""
        return self._first.get(lemma.casefold(), place) < place

    @cached_property
    def subjects(self) -> frozenset[str]:
        """The commonest nouns of the article in their dictionary form."""
        counted: Counter[str] = Counter()
        for tree in self.trees:
            counted.update({word.lemma for word in tree.words if word.tag in ("NN", "NNS")})
        return frozenset(name for name, count in counted.most_common(_FREQUENT) if count > 2)

    @cached_property
    def titled(self) -> frozenset[str]:
        """The words of the title in small letters."""
        return frozenset(word.casefold().strip("\u2019'\"?!:,.") for word in self.reading.article.title.split())

    @cached_property
    def topic(self) -> frozenset[str]:
        """The words the article is about: those of its title and its commonest nouns."""
        return self.subjects | self.titled

    @cached_property
    def is_generic(self) -> bool:
        """Tell whether the article tells how things are, more than what happened."""
        tags = Counter(word.tag for tree in self.trees for word in tree.words if word.tag in ("VBD", "VBZ", "VBP"))
        return tags["VBZ"] + tags["VBP"] > _GENERIC_SHARE * max(1, sum(tags.values()))
