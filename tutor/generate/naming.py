"""Who and what an article names: full names behind surnames, people by gender, and the thing it is about."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from tutor.generate.firstnames import EITHER, FAMILY_FIRST, GIVEN_NAMES, WOMEN
from tutor.generate.lexicon import HE, SHE
from tutor.generate.mentions import kind_of, names, owners, subjects
from tutor.generate.places import BODIES, COUNTRIES, PLACE_WORDS
from tutor.generate.tree import Tree

_TITLES = frozenset(
    "admiral bishop captain chancellor chief colonel dr emperor empress general governor judge justice king lady "
    "lord minister mr mrs ms pope president prime prince princess prof professor queen saint secretary senator "
    "sir".split()
)
_OFTEN = 4
_PARTICLES = frozenset("von van de del della di da der den la le bin al".split())
_WHERE = frozenset("in at from near across throughout through".split())
_OWNED = re.compile(r"^.*[\u2019']s ")
_INITIAL = re.compile(r"[A-Z]\.?|[IVX]+")


def is_headline(title: str) -> bool:
    """Tell whether most words of a title are capitalised because it is one, so that its capitals mean nothing."""
    told = [part for part in title.split() if len(part) > 3]
    return len(told) > 4 and sum(part[0].isupper() for part in told) > 0.7 * len(told)


class Names:
    """All names of an article."""

    def __init__(self, trees: Sequence[Tree], title: str = "") -> None:
        self.title = title
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        self.counts: Counter[str] = Counter()
        self._placed: Counter[str] = Counter()
        self._small = {word.text for tree in trees for word in tree.words if word.text.islower()}
        for tree in trees:
            for name in names(tree):
                self.counts[name.text] += 1
                above = tree.words[tree.words[name.last].head]
                self._placed[name.text] += tree.words[name.last].dep == "pobj" and above.low in _WHERE
                if kind := kind_of(tree, name):
                    votes[name.text][kind] += 1
            for name in owners(tree):
                votes[name.text]["PERSON"] += 4
        self._kinds = {name: found.most_common(1)[0][0] for name, found in votes.items()}
        self._headed = self._title_name(trees)
        if self._headed:
            self._kinds[self._headed] = "PERSON"
        begun = next((one.text for tree in trees[:2] for one in subjects(tree) if one.kind == "PERSON"), "")
        self._begun = begun if self._chief_pronoun(trees) else ""
        self._full = self._surnames()
        self.hero = self._hero(trees)
        self._genders = self._gendered(trees)

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
        if pronoun in HE:
            return known != "she"
        return known != "he" if pronoun in SHE else False

    def surely(self, name: str, pronoun: str) -> bool:
        """Tell whether a person is known to be meant by "he", or by "she"."""
        return self._genders.get(self.full(name), "") == ("he" if pronoun in HE else "she")

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
        told = re.compile(rf"\b(?:[A-Z][\w\u2019'-]+ (?:of |the )*)*[A-Z][\w\u2019'-]+ {word}\b(?! [A-Z0-9])")
        texts = list(self.counts) + ([] if is_headline(self.title) else [self.title])
        found = {_OWNED.sub("", named[0]).removeprefix("The ") for name in texts if (named := told.search(name))}
        found = {one for one in found if " " in one}
        found = {one for one in found if not any(_is_part(one, other) for other in found)}
        ranked = sorted(((self._met(one), one) for one in found), reverse=True)
        others = sum(count for count, _ in ranked[1:])
        only = ranked[0][1] if ranked and (not others or ranked[0][0] >= 3 * others) else ""
        return only if only and self._is_met(only) else ""

    def starting(self, noun: str) -> str:
        """Return the one longer name that begins with this noun, as "Bank of England" for "bank"."""
        found = {name for name in self.counts if name.startswith(f"{noun.capitalize()} of ")}
        return found.pop() if len(found) == 1 else ""

    def _is_met(self, name: str) -> bool:
        """Tell whether a name stands in the title, or more than once in the article."""
        return name in self.title or self._met(name) > 1

    def _met(self, name: str) -> int:
        return sum(count for one, count in self.counts.items() if name in one)

    def _title_name(self, trees: Sequence[Tree]) -> str:
        """Return the person whose name the title is, also "Humboldt, Alexander von", or nothing."""
        title = re.sub(r"\s*[:(|\u2013\u2014].*", "", self.title).strip()
        last, _, first = title.partition(", ")
        turned = f"{first} {last}" if first else title
        parts = turned.split()
        if not 2 <= len(parts) <= 5 or not all(part[0].isupper() or part in ("von", "van", "de") for part in parts):
            return ""
        if {part.casefold() for part in parts} & (BODIES | PLACE_WORDS | COUNTRIES | {"the"}):
            return ""
        human = parts[0].casefold() in GIVEN_NAMES or self._kinds.get(turned) == "PERSON" or bool(first)
        met = any(word.text == parts[-1] for tree in trees for word in tree.words)
        return turned if human and met else ""

    def _surnames(self) -> dict[str, str]:
        people = [
            name
            for name, kind in self._kinds.items()
            if kind == "PERSON" and " " in name and name.split()[0].casefold() not in _PARTICLES
            if name.split()[0].casefold() in GIVEN_NAMES or name.split()[0].casefold() not in self._small
            if self._kinds.get(name.split()[0]) != "NORP" and name.split()[0] != name.split()[-1]
        ]
        found: dict[str, set[str]] = defaultdict(set)
        for name in people:
            parts = [part for part in name.split() if part.casefold().rstrip(".") not in _TITLES]
            titled = name.split()[-1].casefold() in _TITLES
            if len(parts) < 2 or titled or _INITIAL.fullmatch(parts[-1]) or parts[-1].islower():
                continue
            bare, last = " ".join(parts), parts[-1]
            shorts = {last, name, f"{parts[0]} {last}"}
            if parts[-2].casefold() in _PARTICLES:
                shorts |= {f"{parts[-2]} {last}", f"{parts[-2].capitalize()} {last}"}
            if parts[-2] == "of":
                shorts = {name}
            if not _INITIAL.fullmatch(parts[0]):
                shorts.add(parts[0])
            for short in shorts:
                found[short].add(bare)
        full: dict[str, str] = {}
        for short, longer in found.items():
            longest = max(sorted(longer), key=len)
            others = longer
            if self._headed in longer:
                longest = self._headed
                others = {name for name in longer if self.counts[name] > 1 and not _within(longest, name)}
            sure = self._kinds.get(short, "PERSON") == "PERSON" or self._is_seen(longest)
            sure = sure or (longest == self._begun and not self._placed[short])
            given = short == longest.split()[0] and short.casefold() in GIVEN_NAMES - FAMILY_FIRST
            known = short == longest or short.casefold() in COUNTRIES
            known = known or (given and longest not in (self._headed, self._begun))
            if sure and not known and all(_within(name, longest) for name in others):
                full[short] = longest
        return full

    def _is_seen(self, name: str) -> bool:
        """Tell whether a name begins with a known first name, or is told in the title."""
        return name.split(maxsplit=1)[0].casefold() in GIVEN_NAMES or name == self._headed

    def _gendered(self, trees: Sequence[Tree]) -> dict[str, str]:
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for name in self._kinds:
            first = name.split()[0].casefold()
            if self.is_person(name) and " " in name and first not in EITHER:
                if first in WOMEN:
                    votes[self.full(name)]["she"] += 4
                elif first in GIVEN_NAMES:
                    votes[self.full(name)]["he"] += 4
        all_said: Counter[str] = Counter()
        for before, tree in zip((None, *trees), trees, strict=False):
            said = {word.low for word in tree.words}
            all_said.update(word.low for word in tree.words)
            she, he = bool(said & SHE), bool(said & HE)
            if she == he:
                continue
            people = {
                self.full(name.text)
                for each in (tree, before)
                if each
                for name in names(each)
                if self.is_person(name.text)
            }
            if len(people) == 1:
                votes[people.pop()]["she" if she else "he"] += 1
        if self.hero:
            hers, his = (sum(all_said[word] for word in family) for family in (SHE, HE))
            if hers + his > 2:
                votes[self.hero]["she" if hers > his else "he"] += hers + his
        return {name: found.most_common(1)[0][0] for name, found in votes.items()}

    def _hero(self, trees: Sequence[Tree]) -> str:
        """Return the person the article tells of: the name in its title, or the one it begins with."""
        if self._headed:
            return self._headed
        people = [name for name in self.of_kind("PERSON") if " " in name]
        parts = self.title.split()
        for name in people:
            if not is_headline(self.title) and (
                name in self.title or {name.split()[0], name.split()[-1]} <= set(parts)
            ):
                return name
        first = next((one for tree in trees[:2] for one in subjects(tree)), None)
        if first is None or not self.is_person(first.text):
            return ""
        told: Counter[str] = Counter()
        for short, count in self.counts.items():
            told[self.full(short)] += count
        hero = self.full(first.text)
        others = max((told[name] for name in people if name != hero), default=0)
        return hero if told[hero] >= _OFTEN and told[hero] >= 2 * others and self._chief_pronoun(trees) else ""

    def _chief_pronoun(self, trees: Sequence[Tree]) -> str:
        """Return "he" or "she" where the article has nearly only one of them, several times; else nothing."""
        said = Counter(word.low for tree in trees for word in tree.words)
        hers, his = (sum(said[word] for word in family) for family in (SHE, HE))
        if max(hers, his) < _OFTEN or min(hers, his) > 0.25 * max(hers, his):
            return ""
        return "she" if hers > his else "he"


def _is_part(one: str, other: str) -> bool:
    """Tell whether a name is to be left for another: the end of it, or what has the whole of it behind "of"."""
    if other != one and other.endswith(f" {one}"):
        return not other.removesuffix(one).rstrip().endswith((" of", " of the"))
    return other != one and one.endswith((f" of {other}", f" of the {other}"))


def _within(short: str, full: str) -> bool:
    parts = full.split()
    return all(part in parts for part in short.split())
