"""Whether words can be understood without the sentences before them, and what is put in for those that cannot."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from tutor.generate.definites import Definites
from tutor.generate.expletive import is_empty
from tutor.generate.lexicon import HE, SHE
from tutor.generate.mentions import names
from tutor.generate.parsing import Parsed
from tutor.generate.persons import Meant
from tutor.generate.phrases import owner
from tutor.generate.pointing import dateline, dropped, is_compared, points, shifts
from tutor.generate.pronouns import Pronouns, family_of
from tutor.generate.ties import SUBJECTS
from tutor.generate.tree import Tree, Word

_SPEAKERS = frozenset("i me my mine myself we us our ours ourselves you your yours yourself yourselves".split())
_PEOPLE_SPEAK = frozenset("we us our ours ourselves".split())
_SHOWING = frozenset(
    "see discuss consider examine turn look note call mean ask return begin say describe explore review start use "
    "conclude learn define read want need hope think believe know find".split()
)
_EPONYMOUS = frozenset("law laws theorem theory principle equation rule paradox effect constant plan test".split())
_PARTICLES = frozenset("von van de der di da la".split())
_STYLED = frozenset("mr mr. mrs mrs. ms ms. dr dr.".split())


@dataclass(frozen=True, slots=True)
class Settled:
    """Words that can stand alone. `swaps` gives, by place, what is said instead of a word; nothing drops it."""

    swaps: dict[int, str]

    @property
    def inserted(self) -> bool:
        """Tell whether anything was put in that the sentence itself does not say."""
        return any("[" in text for text in self.swaps.values())


class Alone:
    """What can be understood of an article without the rest of it.

    `comparing` lets "more" and "colder" stand without what they compare with: a reason or an effect is a change.
    """

    def __init__(self, parsed: Parsed, *, comparing: bool = False) -> None:
        self._parsed = parsed
        self._comparing = comparing
        self._pronouns = Pronouns(parsed, self._said)
        self._definites = Definites(parsed, self._said)

    def settled(
        self, place: int, places: Collection[int], known: Collection[int] = (), *, we: bool = False
    ) -> Settled | None:
        """Return the words of sentence `place` at `places` as they can stand alone, or None where they cannot.

        `known` are other places of the sentence that the reader of the card sees as well, before these. `we` lets
        "we" and "our" stand, for a card that says whose words it gives.
        """
        tree = self._parsed.trees[place]
        chosen = tree.chosen(places)
        there = frozenset(places) | frozenset(known)
        swaps: dict[int, str] = dict.fromkeys(dateline(tree) & frozenset(places), "")
        for word in chosen:
            if word.at not in swaps and (loose := dropped(tree, word, frozenset(places))):
                swaps |= dict.fromkeys(loose, "")
        for word in chosen:
            if word.at in swaps:
                continue
            if we and word.low in _PEOPLE_SPEAK and word.tag in ("PRP", "PRP$"):
                continue
            given = self._given(place, tree, word, there, swaps)
            if given is None:
                return None
            swaps |= given
        told = self._pronouns_told(place, tree, chosen, there, known, " ".join(swaps.values()))
        return None if told is None else Settled(swaps | told)

    def _said(self, place: int, places: Collection[int]) -> str:
        """Return words as they stand alone, or nothing where they cannot."""
        settled = self.settled(place, places)
        return self._parsed.trees[place].said(places, settled.swaps) if settled else ""

    def _given(
        self, place: int, tree: Tree, word: Word, there: frozenset[int], swaps: dict[int, str]
    ) -> dict[int, str] | None:
        """Return what is put in for a word that is no pronoun, nothing when it can stand, None when it cannot."""
        low = word.low
        if word.tag in ("PRP", "PRP$"):
            return {} if low not in _SPEAKERS or self._is_everyone(tree, word) else None
        if shifts(tree, word) or points(tree, word, there):
            return None
        if word.tag in ("JJR", "RBR") and not self._comparing and not is_compared(tree, word, there):
            return None
        if word.dep == "det" and low == "the":
            return self._definites.the(place, tree, _noun(tree, word), word, there)
        if word.dep == "det" and low in ("this", "these", "those", "that") and word.tag == "DT":
            return self._definites.this(place, tree, word, there)
        if word.tag in ("NNP", "NNPS"):
            return self._name(tree, word, there, swaps)
        return {}

    def _is_everyone(self, tree: Tree, word: Word) -> bool:
        """Tell whether "we" means all people, as in a textbook, and not those who write or speak."""
        ours = word.low in _PEOPLE_SPEAK and self._parsed.speaks_for_all
        yours = word.low.startswith("you") and self._parsed.speaks_to_all
        if not ours and not yours:
            return False
        if any(one.text in ("\u201c", '"', "``") for one in tree.words):
            return False
        verb = next((one for one in (word, *tree.above(word)) if one.tag[:2] in ("VB", "MD")), word)
        past = any(one.tag == "VBD" for one in (verb, *tree.children(verb, "aux")))
        modal = any(one.low in ("will", "shall", "can", "may") for one in tree.children(verb, "aux"))
        shown = verb.lemma in _SHOWING and (modal or word.dep in SUBJECTS)
        return not past and not shown and "?" not in tree.text

    def _name(self, tree: Tree, word: Word, there: frozenset[int], swaps: dict[int, str]) -> dict[int, str]:
        """Put the full name in brackets for a surname, once."""
        for name in names(tree):
            if not name.first <= word.at <= name.last:
                continue
            full = self._parsed.names.full(name.text)
            if word.at != name.first or full == name.text or not self._parsed.names.is_person(full):
                return {}
            before = tree.words[name.first - 1].low if name.first else ""
            after = tree.words[name.last + 2].low if name.last + 2 < len(tree.words) else ""
            if after in _EPONYMOUS and tree.words[name.last + 1].tag == "POS":
                return {}
            if name.kind == "GPE" and before in ("in", "at", "from", "to", "near"):
                return {}
            if before in full.casefold().split() and before not in _PARTICLES:
                return {}
            if before in _STYLED or tree.words[name.last].dep in ("compound", "nmod", "amod"):
                return {}
            said = tree.said([at for at in there if at < name.first]) + " ".join(swaps.values())
            if full in said or name.text in tree.said([at for at in there if at < name.first]).split():
                return {}
            lead = {}
            if before in _PARTICLES and f" {before} " in full.casefold():
                lead = {name.first - 1: ""}
            return {**lead, name.first: f"[{full}]", **dict.fromkeys(range(name.first + 1, name.last + 1), "")}
        return {}

    def _pronouns_told(
        self, place: int, tree: Tree, chosen: Collection[Word], there: frozenset[int], known: Collection[int], said: str
    ) -> dict[int, str] | None:
        """Return what is put in for the pronouns, each person and thing once; None where one is not known."""
        groups: dict[str, list[Word]] = defaultdict(list)
        for word in chosen:
            if word.tag not in ("PRP", "PRP$") or not family_of(word) or is_empty(tree, word):
                continue
            meant = self._pronouns.meant(place, word)
            if meant is None:
                return None
            if meant.place == place and meant.at in there:
                continue
            if not meant.sure or not meant.text:
                return None
            groups[meant.text].append(word)
        if len({family_of(words[0]) for words in groups.values()}) < len(groups):
            return None
        swaps: dict[int, str] = {}
        for text, words in groups.items():
            if text in said:
                continue
            given = self._put_in(tree, text, words, there, known)
            if given is None:
                return None
            swaps |= given
        return swaps

    def _put_in(
        self, tree: Tree, text: str, words: list[Word], there: frozenset[int], known: Collection[int]
    ) -> dict[int, str] | None:
        """Put what is meant in for one of the pronouns that mean it; the rest then say it well."""
        family = family_of(words[0])
        if any(tree.words[at].low in family for at in known):
            return {}
        subjects = [word for word in words if word.dep in SUBJECTS]
        chief = next((word for word in subjects if tree.words[word.head].dep in ("ROOT", "conj")), None)
        chief = chief or next((word for word in subjects if _is_beside(tree.words[word.head])), None)
        word = chief or words[0]
        if any(name in tree.said(there) for name in (text, text.removeprefix("the "))):
            return {}
        if word.dep not in SUBJECTS and word.tag != "PRP$" and family not in (HE, SHE):
            return None
        if word.low in ("himself", "herself", "itself", "themselves"):
            return None
        if word.tag == "PRP$":
            text = owner(text)
        return {word.at: f"[{text}]"}

    def antecedent(self, place: int, word: Word) -> Meant | None:
        """Return what a pronoun stands for, or None where that is not known."""
        return self._pronouns.meant(place, word)


def _is_beside(verb: Word) -> bool:
    """Tell whether a clause stands beside the one behind it, which the parser took for the chief one."""
    return verb.dep == "ccomp" and verb.at < verb.head


def _noun(tree: Tree, article: Word) -> Word:
    """Return the noun an article belongs to, also where the parser hangs it on the first of two."""
    noun = tree.words[article.head]
    while noun.dep == "compound" and noun.head > noun.at:
        noun = tree.words[noun.head]
    return noun


def anchors(parsed: Parsed, tree: Tree, places: Collection[int]) -> Iterator[Word]:
    """Yield the words of a card that say which thing of the world it is about: names, and what the article is about."""
    for word in tree.chosen(places):
        named = word.entity and word.entity not in ("DATE", "TIME", "CARDINAL", "ORDINAL")
        told = word.tag in ("NN", "NNS") and (word.lemma in parsed.topic or _is_kind(parsed, tree, word))
        if word.tag in ("NNP", "NNPS") or named or told:
            yield word


def _is_kind(parsed: Parsed, tree: Tree, noun: Word) -> bool:
    """Tell whether a noun with what classes it names a kind of thing: "moral relativism", "gene therapy"."""
    if not parsed.is_generic or noun.dep not in SUBJECTS or tree.child(noun, "det", "poss"):
        return False
    classed = any(one.tag in ("JJ", "NN", "NNS", "VBG") for one in tree.children(noun, "amod", "compound"))
    return classed or noun.lemma.endswith(("ism", "ology", "ity"))
