"""Who and what an article names: full names behind surnames, people by gender, and the thing it is about."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tutor.generate.firstnames import EITHER, GIVEN_NAMES, WOMEN
from tutor.generate.tree import Tree, Word

_INSTANT = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY", ""})
_HIS = frozenset({"he", "him", "his", "himself"})
_HERS = frozenset({"she", "her", "hers", "herself"})
_TITLES = frozenset("mr mrs ms dr sir prof president king queen general pope saint lady lord".split())


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands: the places of its words in the sentence, its text and its kind (OntoNotes)."""

    first: int
    last: int
    text: str
    kind: str


def names(tree: Tree) -> Iterator[Name]:
    """Yield the names of a sentence, without their "the" and their "'s"; dates and numbers are none."""
    at = 0
    words = tree.words
    while at < len(words):
        kind = words[at].entity
        if kind in _INSTANT and words[at].tag not in ("NNP", "NNPS"):
            at += 1
            continue
        end = at
        if kind in _INSTANT:
            while end + 1 < len(words) and words[end + 1].tag in ("NNP", "NNPS") and words[end + 1].entity in _INSTANT:
                end += 1
        else:
            while end + 1 < len(words) and words[end + 1].entity == kind and words[end + 1].text not in (",", "and"):
                end += 1
        first, last = at, end
        while first <= last and (words[first].tag in ("DT", "POS") or not words[first].text[0].isalnum()):
            first += 1
        while last >= first and (words[last].tag == "POS" or not words[last].text[-1].isalnum()):
            last -= 1
        at = end + 1
        if first <= last and any(word.text[0].isupper() for word in words[first : last + 1]):
            text = tree.text[words[first].start : words[last].end]
            yield Name(first, last, text, kind if kind not in _INSTANT else "")


class Names:
    """All names of an article."""

    def __init__(self, trees: Sequence[Tree], title: str = "") -> None:
        self.title = title
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        self.counts: Counter[str] = Counter()
        self.first: dict[str, int] = {}
        for place, tree in enumerate(trees):
            for name in names(tree):
                self.counts[name.text] += 1
                self.first.setdefault(name.text, place)
                if name.kind:
                    votes[name.text][name.kind] += 1
        self._kinds = {name: found.most_common(1)[0][0] for name, found in votes.items()}
        self._full = self._surnames()
        self._genders = self._gendered(trees)
        self.hero = self._hero()

    def kind(self, name: str) -> str:
        """Return the kind of thing that bears a name (OntoNotes), or nothing where it is not known."""
        return self._kinds.get(self.full(name)) or self._kinds.get(name, "")

    def is_person(self, name: str) -> bool:
        """Tell whether a name is a person's."""
        return self.kind(name) == "PERSON"

    def full(self, name: str) -> str:
        """Return the fullest form of a name in the article."""
        return self._full.get(name, name)

    def fits(self, name: str, pronoun: str) -> bool:
        """Tell whether "he" or "she" may mean a person."""
        known = self._genders.get(self.full(name), "")
        if pronoun in _HIS:
            return known != "she"
        return known != "he" if pronoun in _HERS else False

    def of_kind(self, kind: str) -> tuple[str, ...]:
        """Return the full names of a kind, those met most often first."""
        full: Counter[str] = Counter()
        for name, count in self.counts.items():
            if self.kind(name) == kind:
                full[self.full(name)] += count
        return tuple(name for name, _ in sorted(full.items(), key=lambda item: (-item[1], item[0])))

    def ending(self, noun: str) -> str:
        """Return the one longer name of the article that ends in this noun, as "Three Gorges Dam" for "dam"."""
        word = re.escape(noun.capitalize())
        told = re.compile(rf"\b(?:[A-Z][\w\u2019'-]+ (?:of |the )*)+{word}\b")
        found = {named[0].removeprefix("The ") for name in (*self.counts, self.title) if (named := told.search(name))}
        return found.pop() if len(found) == 1 else ""

    def _surnames(self) -> dict[str, str]:
        people = [name for name, kind in self._kinds.items() if kind == "PERSON" and " " in name]
        found: dict[str, set[str]] = defaultdict(set)
        for name in people:
            parts = [part for part in name.split() if part.casefold().rstrip(".") not in _TITLES]
            if len(parts) > 1:
                found[parts[-1]].add(name)
                found[" ".join((parts[0], parts[-1]))].add(name)
                if parts[0].casefold() not in GIVEN_NAMES or self.counts[parts[0]]:
                    found[parts[0]].add(name)
        full: dict[str, str] = {}
        for short, longer in found.items():
            longest = max(longer, key=len)
            kind = self._kinds.get(short, "PERSON")
            if kind == "PERSON" and all(_within(name, longest) for name in longer) and short != longest:
                full[short] = longest
        return full

    def _gendered(self, trees: Sequence[Tree]) -> dict[str, str]:
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for name in self._kinds:
            first = name.split()[0].casefold()
            if self.is_person(name) and " " in name and first not in EITHER:
                if first in WOMEN:
                    votes[self.full(name)]["she"] += 4
                elif first in GIVEN_NAMES:
                    votes[self.full(name)]["he"] += 4
        for before, tree in zip((None, *trees), trees, strict=False):
            said = {word.low for word in tree.words}
            she, he = bool(said & _HERS), bool(said & _HIS)
            if she == he:
                continue
            people = {
                self.full(name.text) for each in (tree, before) if each for name in names(each) if name.kind == "PERSON"
            }
            if len(people) == 1:
                votes[people.pop()]["she" if she else "he"] += 1
        return {name: found.most_common(1)[0][0] for name, found in votes.items()}

    def _hero(self) -> str:
        """Return the person whose name is the title, or its chief part."""
        for name in self.of_kind("PERSON"):
            if " " in name and (
                name in self.title or all(part in self.title for part in (name.split()[0], name.split()[-1]))
            ):
                return name
        last = [name for name in self.of_kind("PERSON") if re.search(rf"\b{re.escape(name.split()[-1])}\b", self.title)]
        return last[0] if len(last) == 1 else ""


def _within(short: str, full: str) -> bool:
    parts = full.split()
    return all(part in parts for part in short.split())


def named_words(tree: Tree, places: Sequence[int]) -> tuple[Word, ...]:
    """Return the words at these places that are part of a name."""
    return tuple(word for at in places if (word := tree.words[at]).tag in ("NNP", "NNPS"))
