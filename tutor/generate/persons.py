"""Whom "he" and "she" stand for: the people named before them, and the one an article is about."""

from collections.abc import Callable
from dataclasses import dataclass

from tutor.generate.clause import main_clauses
from tutor.generate.mentions import names
from tutor.generate.parsing import Parsed
from tutor.generate.places import COUNTRIES
from tutor.generate.ties import SUBJECTS
from tutor.generate.tree import Word

_FARTHEST = 3
_DOING = frozenset({"nsubj", "nsubjpass", "dobj", "dative"})
UNSURE = frozenset({"", "NORP", "ORG", "PRODUCT", "WORK_OF_ART", "EVENT"})
"""Kinds of names that may be a person's: the parser often takes one for such a kind."""
ARGUED = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "dative", "appos", "poss"})
"""What a noun is to its verb or to another noun where a pronoun may mean it."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a pronoun stands for: the sentence and the word that name it last, and how it is said.

    `sure` tells that nothing else named near it may be meant.
    """

    place: int
    at: int
    text: str
    sure: bool = True


class Persons:
    """The people of one article, as pronouns mean them; `meant` says what another pronoun stands for."""

    def __init__(self, parsed: Parsed, meant: Callable[[int, Word], Meant | None]) -> None:
        self._parsed = parsed
        self._meant = meant

    def named(self, place: int, word: Word, family: frozenset[str]) -> Meant | None:
        """Return the one person named before who may be meant."""
        hero = self._parsed.names.hero
        hers = hero if hero and self._parsed.names.fits(hero, word.low) else ""
        own = self._people(place, word.low, before=word.at, aside=not hers)
        if own - {hers} or (not hers and self._may_name_people(place, word.at)):
            return None
        paragraph = self._parsed.sentences[place].paragraph
        for before in range(place - 1, max(-1, place - 1 - _FARTHEST), -1):
            if self._parsed.sentences[before].paragraph != paragraph:
                break
            if (found := self._told(before, word, family, hers)) is not None:
                return found if found.text else None
        return Meant(-1, -1, hers) if hers and self._parsed.names.surely(hers, word.low) else None

    def _told(self, place: int, word: Word, family: frozenset[str], hero: str) -> Meant | None:
        """Return the person a sentence makes a pronoun after it mean; without a text where unsure; None if nobody."""
        unsure = Meant(place, -1, "")
        people = self._people(place, word.low)
        said = [one for one in self._parsed.trees[place].words if one.low in family]
        meant = [self._meant(place, one) for one in said]
        people |= {one.text for one in meant if one and one.text}
        if not people:
            return unsure if said else None
        if not hero and self._may_name_people(place):
            return unsure
        subject = self._subject_person(place, family)
        if people == {subject}:
            return Meant(place, -1, subject) if all(meant) else unsure
        if hero in people:
            return Meant(place, -1, hero) if subject in ("", hero) else unsure
        only = people.pop()
        if people or hero or not all(meant):
            return unsure
        tree = self._parsed.trees[place]
        argued = any(
            self._parsed.names.full(one.text) == only and tree.words[one.last].dep in ARGUED - {"poss"}
            for one in names(tree)
        )
        if not self._parsed.names.surely(only, word.low) and not argued:
            return unsure
        return Meant(place, -1, only)

    def _people(self, place: int, pronoun: str, before: int = 10_000, *, aside: bool = True) -> set[str]:
        """Return the people a sentence names whom a pronoun may mean; those behind a preposition only with `aside`."""
        tree = self._parsed.trees[place]
        return {
            self._parsed.names.full(name.text)
            for name in names(tree)
            if name.first < before
            and (aside or tree.words[name.last].dep != "pobj")
            and self._parsed.names.is_person(name.text)
            and self._parsed.names.fits(name.text, pronoun)
        }

    def _may_name_people(self, place: int, before: int = 10_000) -> bool:
        """Tell whether a sentence names somebody or something by a name that may be a person's, unknown as it is."""
        tree = self._parsed.trees[place]
        return any(
            name.first < before
            and tree.words[name.last].tag == "NNP"
            and tree.words[name.last].dep in _DOING
            and tree.child(tree.words[name.last], "det") is None
            and (
                self._parsed.names.kind(name.text) in UNSURE
                or (tree.words[name.last].dep in SUBJECTS and name.text.casefold() not in COUNTRIES)
            )
            and not self._parsed.names.is_person(name.text)
            for name in names(tree)
        )

    def _subject_person(self, place: int, family: frozenset[str]) -> str:
        """Return the person a sentence is about, or nothing."""
        tree = self._parsed.trees[place]
        told = set()
        for clause in main_clauses(tree):
            if clause.subject is None:
                continue
            if clause.subject.low in family:
                found = self._meant(place, clause.subject)
                told.add(found.text if found else "")
            else:
                name = next((one for one in names(tree) if one.first <= clause.subject.at <= one.last), None)
                told.add(self._parsed.names.full(name.text) if name else "")
        return told.pop() if len(told) == 1 else ""

    def is_rather_hero(self, name: str, pronoun: str) -> bool:
        """Tell whether a pronoun means the person the article is about before it means one of unknown gender."""
        all_names, hero = self._parsed.names, self._parsed.names.hero
        return hero not in ("", name) and all_names.surely(hero, pronoun) and not all_names.surely(name, pronoun)
