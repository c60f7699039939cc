"""Names in an article: people, countries, places, bodies, and which of them mean the same."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from tutor.deck.calendar import MONTHS
from tutor.generate.firstnames import FAMILY_FIRST, GIVEN_NAMES
from tutor.generate.lexicon import ADJECTIVES, BODIES, COUNTRIES, PLACE_WORDS, TITLES
from tutor.generate.segment import Sentence
from tutor.generate.synonyms import same_thing

Kind = Literal["person", "country", "place", "body", "name"]
"""What bears a name; "name" where it is not known."""

_PART = r"(?:[A-Z][\w\u2019'.&-]*[\w]|[A-Z]\.|[A-Z])"
_NAME = re.compile(rf"{_PART}(?: (?:(?:of|de|von|van|al|bin|la|del) (?:the )?)?{_PART})*")
_NOT_NAMES = frozenset(
    [month.casefold() for month in MONTHS]
    + "monday tuesday wednesday thursday friday saturday sunday i it he she they we you this that these those the a an "
    "in on at by for from to with as if but and or so when while where because although though since after before "
    "during despite unlike however indeed therefore thus moreover furthermore certainly outside some many most several "
    "all no not there here his her its their our your my one two three any each every both either another other such "
    "what which who how why success developing building according over under of perhaps instead rather then now today "
    "still yet also finally first second third once only even later earlier between among without within through like "
    "until unless whereas hence consequently mr mrs ms dr prof sir bc ad".split()
)
_HUMAN = re.compile(
    r",? (?:said|says|argued|argues|wrote|writes|thought|believed|noted|told|added|was born|met|died|called|asked|"
    r"studied|married|painted|composed|invented|discovered|himself|herself|and (?:his|her) )\b"
)
_CALLED = re.compile(rf", (?:the |an? |then )?(?:[\w.\u2019'-]+ ){{0,4}}?(?:{'|'.join(sorted(TITLES))})\b")
_TITLED = re.compile(
    rf"(?:(?:[A-Z]\w+ )?(?:{'|'.join(sorted(one.capitalize() for one in TITLES))}|Pilot|Astronaut|Mr|Mrs|Ms|Dr)\.? )+"
    r"(?=[A-Z]\w+ [A-Z])"
)
_DOER = re.compile(
    r"(?!(?:number|member|river|power|order|matter|paper|computer|water|tower|color|error|"
    r"major|minor)\b)\w{3,}"
    r"(?:er|or|ist|ian|woman|man)|player|actress|politician"
)
_LIFE = re.compile(
    r" \([^()]{0,40}\b\d{3,4}(?: BCE?)? ?[-\u2013] ?[^()]{0,20}\d{2,4}[^()]{0,8}\),? (?:was|is) an? |, who was born "
)
_PLACED = re.compile(r"\b(?:in|at|from|near|to|toward|of) (?:the )?\Z")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands in a sentence."""

    start: int
    end: int
    text: str


def mentions(text: str) -> Iterator[Mention]:
    """Yield the names of a text; a first word that any sentence may begin with is none."""
    for found in _NAME.finditer(text):
        start, name = found.start(), found[0]
        if (titled := _TITLED.match(name)) and _is_person_s(name[titled.end() :].split()):
            start, name = start + titled.end(), name[titled.end() :]
        while True:
            first, _, rest = name.partition(" ")
            if first.casefold().rstrip(".'\u2019s") in _NOT_NAMES or first.casefold() in _NOT_NAMES:
                if not rest:
                    name = ""
                    break
                while rest and not rest[0].isupper():
                    _, _, rest = rest.partition(" ")
                start += len(name) - len(rest)
                name = rest
                if not name:
                    break
                continue
            break
        name = re.sub(r"[\u2019']s?\Z", "", name).rstrip(".") if not re.fullmatch(r"(?:[A-Z]\.)+", name) else name
        at = start
        for owner in re.split(r"([\u2019']s? )", name):
            if len(owner) > 1 and owner[0].isupper():
                yield Mention(at, at + len(owner), owner)
            at += len(owner)


def _told_hero(title: str, sentences: Sequence[Sentence]) -> str:
    """Return a title whose first sentence says what the person was, or nothing."""
    if not sentences or not re.fullmatch(r"[A-Z][\w\u2019'-]+(?: [A-Z][\w.\u2019'-]*){0,3}", title):
        return ""
    first, last = title.split(maxsplit=1)[0], title.rsplit(maxsplit=1)[-1]
    if title.casefold() in COUNTRIES or {first.casefold(), last.casefold()} & (BODIES | PLACE_WORDS | {"the"}):
        return ""
    name = re.escape(first) if first == last else rf"{re.escape(first)}\b[^.]{{0,30}}?\b{re.escape(last)}"
    told = re.match(rf"{name}\b.{{0,260}}? (?:was|is) (?:an?|the) ([^.,;]+)", sentences[0].text)
    return title if told and any(one in TITLES or _DOER.fullmatch(one) for one in told[1].split()) else ""


def _is_person_s(parts: Sequence[str]) -> bool:
    """Tell whether the parts of a name behind a title are a person's, and no body's or place's."""
    if {part.casefold() for part in parts} & (BODIES | PLACE_WORDS | ADJECTIVES | {"hospital"}):
        return False
    return len(parts) == 2 or parts[0].casefold() in GIVEN_NAMES


class Entities:
    """All names of an article, by kind; a surname means the full name it is the last part of."""

    def __init__(self, sentences: Sequence[Sentence], title: str = "") -> None:
        self._votes: dict[str, Counter[Kind]] = defaultdict(Counter)
        self.counts: Counter[str] = Counter()
        self._title = frozenset(title.split())
        small: Counter[str] = Counter()
        for sentence in sentences:
            small.update(word for word in re.findall(r"\b[a-z]+\b", sentence.text))
        for sentence in sentences:
            for mention in mentions(sentence.text):
                name = mention.text
                if mention.start == 0 and " " not in name and small[name.casefold()] > 0:
                    continue
                self.counts[name] += 1
                for kind in _kinds(sentence.text, mention):
                    self._votes[name][kind] += 1
        self._full = self._surnames()
        self.hero = self._hero(title) or _told_hero(title, sentences)
        if self.hero:
            self._votes[self.hero]["person"] += len(sentences)
            self._full[self.hero.rsplit(" ", 1)[-1]] = self.hero

    def kind(self, name: str) -> Kind:
        """Return what kind of thing bears the name."""
        votes = self._votes.get(self.full(name)) or self._votes.get(name)
        return votes.most_common(1)[0][0] if votes else "name"

    def full(self, name: str) -> str:
        """Return the fullest form of a name in the article."""
        return self._full.get(name, name)

    def people(self, text: str) -> tuple[str, ...]:
        """Return the people named in a text, each once, by full name."""
        found = (self.full(mention.text) for mention in mentions(text))
        return tuple(dict.fromkeys(name for name in found if self.kind(name) == "person"))

    def short(self, name: str) -> tuple[str, ...]:
        """Return by what part of it alone a person's full name may be answered.

        It is what the article itself calls the person by, else a Western surname.
        """
        first, last = name.split(maxsplit=1)[0], name.rsplit(maxsplit=1)[-1]
        if first == last or re.search(r" [IVX]+$", name):
            return ()
        if " of " in name:
            return (name.partition(" of ")[0],)
        for part in (last, first):
            if self.counts[part] and self.full(part) == name and part.casefold() not in GIVEN_NAMES:
                return (part,)
        western = first.casefold() in GIVEN_NAMES and first.casefold() not in FAMILY_FIRST
        return (last,) if western and not self.counts[first] else ()

    def known(self, name: str) -> bool:
        """Tell whether the name was counted as one."""
        return name in self.counts

    def of_kind(self, kind: Kind) -> tuple[str, ...]:
        """Return the full names of this kind, those met most often first."""
        full = Counter[str]()
        for name, count in self.counts.items():
            if self.kind(name) == kind:
                full[self.full(name)] += count
        return tuple(name for name, _ in sorted(full.items(), key=lambda item: (-item[1], item[0])))

    def _hero(self, title: str) -> str:
        """Return the person whose name is the whole title, or nothing."""
        parts = title.split()
        if not 2 <= len(parts) <= 4 or not all(part[0].isupper() for part in parts):
            return ""
        if self.kind(title) == "person":
            return title
        first, last = parts[0], parts[-1]
        alike = (name.split() for name, votes in self._votes.items() if votes.most_common(1)[0][0] == "person")
        return title if any(len(name) > 1 and (name[0], name[-1]) == (first, last) for name in alike) else ""

    def _surnames(self) -> dict[str, str]:
        people = [name for name, votes in self._votes.items() if votes.most_common(1)[0][0] == "person" and " " in name]
        found: dict[str, set[str]] = defaultdict(set)
        for name in people:
            if any(len(part) > 2 and part.isupper() for part in name.split()):
                continue
            found[name.rsplit(" ", 1)[1]].add(name)
            found[name.split(" ", 1)[0]].add(name)
        full: dict[str, str] = {}
        for short, names in found.items():
            if (
                len(names) == 1
                and short in self.counts
                and short not in self._title
                and short.casefold() not in COUNTRIES
            ):
                full[short] = next(iter(names))
        return full


def may_be_same(one: str, other: str) -> bool:
    """Tell whether two names may stand for the same: one within the other, or one known to stand for the other."""
    first, second = one.casefold().replace("the ", ""), other.casefold().replace("the ", "")
    return first in second or second in first or same_thing(one, other)


def _votes(kind: Kind, count: int) -> tuple[Kind, ...]:
    return (kind,) * count


def _kinds(text: str, mention: Mention) -> Iterator[Kind]:
    name = mention.text
    parts = name.casefold().split()
    before, after = text[: mention.start], text[mention.end :]
    if name.casefold() in COUNTRIES:
        yield from _votes("country", 5)
        return
    if parts[-1] in BODIES or parts[0] in BODIES:
        yield from _votes("body", 3)
    elif parts[-1] in PLACE_WORDS or parts[0] in PLACE_WORDS:
        yield from _votes("place", 3)
    elif parts[0] in ADJECTIVES or parts[-1] in ADJECTIVES:
        yield from _votes("name", 2)
    elif 1 < len(parts) <= 4 and parts[0] in GIVEN_NAMES and parts[1] not in ADJECTIVES:
        yield from _votes("person", 3)
    elif 1 < len(parts) <= 4 and _LIFE.match(after):
        yield from _votes("person", 4)
    last = re.search(r"([\w-]+),? \Z", before)
    if last and (last[1].casefold() in TITLES) and parts[0] not in ADJECTIVES:
        yield from _votes("person", 3)
    elif len(parts) <= 3 and _HUMAN.match(after):
        yield "person"
    elif len(parts) in (2, 3) and (
        (re.match(r", who\b", after) and not parts[-1].endswith("s"))
        or re.match(r" \(\d{4}\s?[-\u2013]", after)
        or re.search(r"\b(?:by|[Aa]ccording to) \Z", before)
        or _CALLED.match(after)
    ):
        yield from _votes("person", 2)
    if _PLACED.search(before) and len(parts) <= 2:
        yield "place"
    yield "name"
