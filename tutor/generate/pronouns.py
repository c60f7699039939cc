"""What "he", "she", "it" and "they" stand for, by the subjects and the people named before them."""

from collections.abc import Iterator, Sequence

from tutor.generate.calling import Calling, Says
from tutor.generate.clause import Clause, main_clauses
from tutor.generate.expletive import is_empty
from tutor.generate.lexicon import HE, IT, SHE, THEY
from tutor.generate.mentions import names
from tutor.generate.parsing import Parsed
from tutor.generate.persons import ARGUED, UNSURE, Meant, Persons
from tutor.generate.reaching import (
    GROUPS,
    PEOPLE,
    candidates,
    is_human,
    is_late,
    joined,
    told_of,
    verb_of,
)
from tutor.generate.sorts import COUNTED
from tutor.generate.ties import SUBJECTS
from tutor.generate.tree import NOUNS, Tree, Word

_FAMILIES = (HE, SHE, IT, THEY)
_PLURAL = frozenset({"NNS", "NNPS"})
_SAYING = frozenset("say report note write argue estimate claim state announce add tell suggest".split())
_HOLDING = frozenset(
    "argue believe think say contend fear hope worry insist want know write decide refuse agree announce vote demand "
    "promise intend discover invent marry meet travel study teach speak propose publish compose paint win".split()
)


def family_of(word: Word) -> frozenset[str]:
    """Return the pronouns of the same person and number as a word, none of which it may be."""
    return next((one for one in _FAMILIES if word.low in one), frozenset())


class Pronouns:
    """The pronouns of an article, each worked out once."""

    def __init__(self, parsed: Parsed, says: Says) -> None:
        self._parsed = parsed
        self._calling = Calling(parsed, says)
        self._persons = Persons(parsed, self.meant)
        self._known: dict[tuple[int, int], Meant | None] = {}

    def meant(self, place: int, word: Word) -> Meant | None:
        """Return what a pronoun stands for, or None where that is not known."""
        key = (place, word.at)
        if key not in self._known:
            self._known[key] = None
            self._known[key] = self._worked_out(place, word)
        return self._known[key]

    def _worked_out(self, place: int, word: Word) -> Meant | None:
        family = family_of(word)
        tree = self._parsed.trees[place]
        if not family or is_empty(tree, word):
            return None
        found = list(self._inside(place, tree, word, family))
        if found:
            return found[0]
        if is_late(tree, word) and family not in (HE, SHE):
            before = [one for one in tree.words[: word.at] if one.low in family and not is_empty(tree, one)]
            return self.meant(place, before[0]) if before else None
        if family in (HE, SHE):
            return self._persons.named(place, word, family)
        return self._thing(place, word, family)

    def _inside(self, place: int, tree: Tree, word: Word, family: frozenset[str]) -> Iterator[Meant]:
        """Yield what the sentence itself names that a pronoun may stand for, the likeliest first."""
        heads = [one for one in candidates(tree, word) if one.low in family or self._agrees(tree, one, family)]
        if not heads:
            heads = self._loose(tree, word, family) or self._in_front(tree, word, family)
        if not heads:
            return
        rivals = {
            self._parsed.names.full(name.text)
            for name in names(tree)
            if name.first < word.at and self._parsed.names.is_person(name.text)
            if family in (HE, SHE) and self._parsed.names.fits(name.text, word.low)
        }
        speaks = tree.words[word.head].lemma in _HOLDING and word.dep in SUBJECTS
        for head in heads:
            if speaks and head.low not in family and not is_human(head):
                continue
            if head.low in family:
                if is_empty(tree, head):
                    continue
                if found := self.meant(place, head):
                    yield found
                return
            text = self._calling.told(place, tree, head)
            if family in (HE, SHE) and not self._parsed.names.is_person(text):
                text = ""
            known = self._parsed.names.full(text)
            if family in (HE, SHE) and self._persons.is_rather_hero(known, word.low):
                continue
            sure = not rivals - {known} or known == self._parsed.names.hero
            if family is IT and joined(tree, head):
                text = ""
            alike = family in (IT, THEY) and any(
                other.head == head.head and other.dep == "dobj" and self._agrees(tree, other, family)
                for other in tree.words[: word.at]
            )
            above = tree.words[head.head]
            said = family is IT and head.dep in SUBJECTS and above.lemma in _SAYING and above.at < word.at
            twice = len(heads) == 2 and heads[0].at > heads[1].at
            yield Meant(place, head.at, text, sure and head.at < word.at and not alike and not twice and not said)

    def _in_front(self, tree: Tree, word: Word, family: frozenset[str]) -> list[Word]:
        """Return the last noun of the clause before a subject that may be meant by it, twice: it is never sure."""
        verb = verb_of(tree, word)
        if word.dep not in SUBJECTS or verb.at != word.head:
            return []
        clauses = [one for one in tree.children(verb, "advcl") if one.at < word.at and tree.child(one, *SUBJECTS)]
        inside = [
            tree.words[at]
            for clause in clauses
            for at in sorted(tree.under(clause))
            if tree.words[at].dep in ARGUED and self._agrees(tree, tree.words[at], family)
        ]
        return [inside[-1], inside[0]] if inside else []

    def _loose(self, tree: Tree, word: Word, family: frozenset[str]) -> list[Word]:
        """Return the one noun before a pronoun within a long sentence that agrees with it, in a list."""
        if not is_late(tree, word):
            return []
        verb = verb_of(tree, word)
        found = [
            one
            for one in tree.words[: word.at]
            if one.tag in NOUNS
            and one.dep in ARGUED
            and one.entity not in COUNTED
            and self._agrees(tree, one, family)
            and not (one.head == verb.at and one.dep in SUBJECTS and word.tag != "PRP$")
            and word.at not in tree.under(one)
        ]
        chief = [one for one in found if one.dep != "pobj"]
        if len(chief) == 1 and family in (IT, THEY):
            return chief
        if chief and family in (IT, THEY):
            return [chief[-1], chief[0]]
        return found if len({one.lemma for one in found}) == 1 else []

    def _thing(self, place: int, word: Word, family: frozenset[str]) -> Meant | None:
        """Return the subject of the sentence before, when it is the only thing that may be meant."""
        before = place - 1
        if before < 0 or self._parsed.sentences[before].paragraph != self._parsed.sentences[place].paragraph:
            return None
        tree = self._parsed.trees[before]
        clauses = [one for one in main_clauses(tree) if one.subject and one.subject.dep != "expl"]
        if not clauses or "?" in tree.text:
            return None
        found: list[Meant] = []
        speaks = self._parsed.trees[place].words[word.head].lemma in _HOLDING and word.dep in SUBJECTS
        for clause in clauses:
            subject = clause.subject
            if subject is None or (family is IT and is_empty(tree, subject)):
                continue
            if subject.low in family:
                if (meant := self.meant(before, subject)) is None:
                    return None
                found.append(meant)
            elif self._agrees(tree, subject, family):
                owners = list(tree.children(subject, "poss"))
                if word.tag == "PRP$":
                    owners += [two for one in tree.children(subject, "prep") for two in tree.children(one, "pobj")]
                owned = any(self._agrees(tree, one, family) for one in owners)
                if owned or (family is IT and joined(tree, subject)):
                    return None
                if not (text := self._calling.told(before, tree, subject)) or (speaks and not is_human(subject)):
                    return None
                found.append(Meant(before, subject.at, text))
            elif subject.tag in ("DT", "WP", "VBG") and family is IT:
                return None
        if len({one.text for one in found}) != 1:
            return None
        named = self._is_known(found[-1])
        if not named and word.tag == "PRP$" and family is IT and not self._is_new(found[-1]):
            return None
        if not named and family is IT and self._is_one_of_many_places(found[-1]):
            return None
        rivals = [
            one
            for clause in clauses
            for one in (*clause.parts("dobj"), *clause.parts("agent"), *told_of(clause))
            if self._agrees(tree, one, family) and one.entity not in COUNTED
        ]
        new = not self._goes_on(clauses, found[-1], family) and any(
            ((one := tree.child(rival, "det", "poss")) is not None and one.low in ("a", "an")) or rival.tag == "NNP"
            for rival in rivals
        )
        return (
            found[-1] if not rivals or (named and not new and not any(one.dep in SUBJECTS for one in rivals)) else None
        )

    def _goes_on(self, clauses: Sequence[Clause], meant: Meant, family: frozenset[str]) -> bool:
        """Tell whether the sentence before spoke of a thing as "it" already, or of what the article is about."""
        again = any(one.subject is not None and one.subject.low in family for one in clauses)
        word = self._parsed.trees[meant.place].words[meant.at]
        title = self._parsed.reading.article.title.casefold()
        return again or (word.entity != "GPE" and meant.text.removeprefix("the ").casefold() == title)

    def _is_one_of_many_places(self, meant: Meant) -> bool:
        """Tell whether what is meant is a land or a town, and its sentence names another one, or a people."""
        tree = self._parsed.trees[meant.place]
        if meant.at < 0 or tree.words[meant.at].entity not in ("GPE", "LOC"):
            return False
        own = tree.under(tree.words[meant.at])
        return any(word.entity in ("GPE", "LOC", "NORP") and word.at not in own for word in tree.words)

    def _is_new(self, meant: Meant) -> bool:
        """Tell whether what is meant is a name, or a thing brought up with "a"."""
        tree = self._parsed.trees[meant.place]
        noun = tree.words[meant.at]
        article = tree.child(noun, "det")
        return meant.at >= 0 and (noun.tag in ("NNP", "NNPS") or (article is not None and article.low in ("a", "an")))

    def _is_known(self, meant: Meant) -> bool:
        """Tell whether what is meant is a name or what the article is about."""
        word = self._parsed.trees[meant.place].words[meant.at]
        return meant.text.removeprefix("the ") in self._parsed.reading.article.title or (
            word.lemma.casefold() in self._parsed.titled
        )

    def _agrees(self, tree: Tree, noun: Word, family: frozenset[str]) -> bool:
        """Tell whether a pronoun of the family can mean a noun, or a deed: "putting a price on it"."""
        if family is IT and noun.dep == "csubj":
            return True
        if noun.tag not in NOUNS or noun.entity in COUNTED or noun.dep == "compound":
            return False
        joined = any(child.dep == "conj" for child in tree.children(noun)) and any(
            child.low == "and" for child in tree.children(noun, "cc")
        )
        name = next((one.text for one in names(tree) if one.first <= noun.at <= one.last), "")
        person = self._parsed.names.is_person(name) if name else noun.lemma in PEOPLE
        if (
            family is THEY
            and noun.entity in ("GPE", "LOC")
            and not any(child.dep == "conj" for child in tree.children(noun))
        ):
            return False
        if family is THEY:
            return noun.tag in _PLURAL or joined or noun.lemma in GROUPS
        if family is IT:
            return noun.tag in ("NN", "NNP") and not joined and not person
        unknown = noun.tag == "NNP" and tree.child(noun, "det") is None and self._parsed.names.kind(name) in UNSURE
        person = (
            person or (bool(name) and unknown) or any(one.entity == "PERSON" for one in tree.children(noun, "appos"))
        )
        if not person or joined or noun.tag not in ("NN", "NNP"):
            return False
        return not name or self._parsed.names.fits(name, next(iter(family)))
