"""Whether words can be understood without the sentences before them, and what is put in for those that cannot."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from tutor.generate.clause import SUBJECTS, clause_of, main_clauses
from tutor.generate.naming import names
from tutor.generate.parsing import Parsed
from tutor.generate.tree import Tree, Word

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_IT = frozenset({"it", "its", "itself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_SPEAKERS = frozenset("i me my mine myself we us our ours ourselves you your yours yourself yourselves".split())
_SHIFTING = frozenset(
    "now today currently recently yesterday tomorrow tonight ago here nowadays lately presently hereby thereby "
    "therein thereafter thereof elsewhere latest upcoming earlier later previously formerly already soon "
    "afterward afterwards then meanwhile again thus hence so nevertheless nonetheless similarly likewise "
    "respectively aforementioned above below following".split()
)
_TIME_NOUNS = frozenset("year month week day decade century summer winter spring fall autumn season night".split())
_RELATIVE = frozenset(
    "last next past recent current coming previous this that these those same preceding ensuing".split()
)
_UNIQUE = frozenset(
    "sun moon earth world sea ocean sky universe internet public law press environment past future present body brain "
    "heart mind economy weather climate atmosphere north south east west ground night morning evening afternoon day "
    "fact way case time number rest poor rich young old elderly sick dead blind united truth good state self soul "
    "government media web market middle ages bible equator poles pole planet surface solar southern northern eastern "
    "western countryside galaxy immune nervous bloodstream skin human eye eyes family church 1 21st 20th 19th century "
    "beginning end majority minority military army navy police wild clock stage hand limit speed status quo odds "
    "unemployed workforce electorate constitution need opportunity wealthy cold dark ability potential possibility "
    "right chance kind sort type form idea notion claim belief view question reason use lack risk amount extent "
    "presence absence role rise fall loss development creation introduction invention discovery outbreak death birth".split()
)
_POINTERS = frozenset("such another former latter other others both neither either same".split())
_SINGULAR = frozenset({"NN", "NNP"})
_PLURAL = frozenset({"NNS", "NNPS"})
_FARTHEST = 4


@dataclass(frozen=True, slots=True)
class Settled:
    """Words that can stand alone. `swaps` gives, by place, what is said instead of a word; nothing drops it."""

    swaps: dict[int, str]

    @property
    def inserted(self) -> bool:
        """Tell whether anything was put in that the sentence itself does not say."""
        return any("[" in text for text in self.swaps.values())


class Alone:
    """What can be understood of an article without the rest of it."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed

    def settled(self, place: int, places: Collection[int], known: Collection[int] = ()) -> Settled | None:
        """Return the words of sentence `place` at `places` as they can stand alone, or None where they cannot.

        `known` are other places of the sentence that the reader of the card sees as well, before these.
        """
        tree = self._parsed.trees[place]
        chosen = tree.chosen(places)
        there = frozenset(places) | frozenset(known)
        swaps: dict[int, str] = {}
        for word in chosen:
            if word.at in swaps:
                continue
            given = self._given(place, tree, word, there, swaps)
            if given is None:
                return None
            swaps.update(given)
        return Settled(swaps)

    def _given(
        self, place: int, tree: Tree, word: Word, there: frozenset[int], swaps: dict[int, str]
    ) -> dict[int, str] | None:
        """Return what is put in for a word, nothing when it can stand, None when it cannot."""
        low = word.low
        if low in _SPEAKERS and word.tag in ("PRP", "PRP$"):
            return None
        if word.tag in ("PRP", "PRP$"):
            return self._pronoun(place, tree, word, there, swaps)
        if _shifts(tree, word):
            return None
        if _points(tree, word, there):
            return None
        if word.tag in ("JJR", "RBR") and not _compared(tree, word, there):
            return None
        if low == "the" and word.dep == "det":
            return self._definite(place, tree, tree.words[word.head], there)
        if word.tag in ("NNP", "NNPS"):
            return self._name(place, tree, word)
        return {}

    def _name(self, place: int, tree: Tree, word: Word) -> dict[int, str]:
        """Put the full name in brackets for a surname."""
        for name in names(tree):
            if name.first <= word.at <= name.last:
                full = self._parsed.names.full(name.text)
                if word.at == name.first and full != name.text and self._parsed.names.is_person(full):
                    following = {at: "" for at in range(name.first + 1, name.last + 1)}
                    before = tree.said(range(name.first))
                    return {} if full in before else {name.first: f"[{full}]", **following}
        return {}

    def _pronoun(
        self, place: int, tree: Tree, word: Word, there: frozenset[int], swaps: dict[int, str]
    ) -> dict[int, str] | None:
        low = word.low
        if low == "it" and _is_empty(tree, word):
            return {}
        if self._within(tree, word, there):
            return {}
        if "[" in "".join(swaps.values()) and word.tag == "PRP$":
            for at, text in swaps.items():
                if "[" in text and self._agrees_name(text.strip("[]"), low) and tree.words[at].dep in SUBJECTS:
                    return {}
        found = self.antecedent(place, tree, word)
        if not found or (word.dep not in SUBJECTS and word.tag != "PRP$" and low not in _HE | _SHE):
            return None
        if word.tag == "PRP$":
            found += "\u2019" if found.endswith("s") else "\u2019s"
        return {word.at: f"[{found}]"}

    def _agrees_name(self, name: str, low: str) -> bool:
        if low in _HE | _SHE:
            return self._parsed.names.is_person(name) and self._parsed.names.fits(name, low)
        return low in _IT and not self._parsed.names.is_person(name)

    def _within(self, tree: Tree, word: Word, there: frozenset[int]) -> bool:
        """Tell whether the words of the card themselves name what a pronoun stands for."""
        low = word.low
        clause = next((one for one in (word, *tree.above(word)) if tree.child(one, *SUBJECTS)), None)
        for at in sorted(there):
            other = tree.words[at]
            if (
                other.tag not in ("NN", "NNS", "NNP", "NNPS", "CD")
                or other.dep == "compound"
                or other.entity in ("DATE", "TIME")
            ):
                continue
            later = at > word.at
            subject = other.dep in ("nsubj", "nsubjpass")
            if later and not (subject and word.tag == "PRP$" and clause is not None and other.head == clause.at):
                continue
            if not later and subject is False and other.dep not in ("pobj", "dobj", "conj", "attr", "poss", "appos"):
                continue
            if self._agrees(tree, other, low) and (subject or low in _IT | _THEY or other.tag == "NNP"):
                if (
                    low in ("it", "they", "he", "she", "him", "her", "them")
                    and word.dep in ("nsubj", "dobj", "pobj", "nsubjpass")
                    and clause is not None
                    and other.head == clause.at
                    and other.dep in SUBJECTS
                    and word.dep in ("dobj",)
                ):
                    continue  # "the king freed him": somebody else
                return True
        return False

    def _agrees(self, tree: Tree, noun: Word, low: str) -> bool:
        joined = any(child.dep == "conj" for child in tree.children(noun))
        if low in _THEY:
            return (
                noun.tag in _PLURAL
                or joined
                or noun.lemma
                in (
                    "people",
                    "government",
                    "team",
                    "family",
                    "group",
                    "everyone",
                    "person",
                    "someone",
                    "company",
                    "child",
                    "student",
                    "patient",
                    "user",
                    "voter",
                    "citizen",
                )
            )
        if low in _HE | _SHE:
            person = noun.entity == "PERSON" or noun.lemma in _PEOPLE
            full = next((one.text for one in names(tree) if one.first <= noun.at <= one.last), "")
            return person and (not full or self._parsed.names.fits(full, low))
        return noun.tag in _SINGULAR and not joined and noun.entity != "PERSON"

    def antecedent(self, place: int, tree: Tree, word: Word) -> str:
        """Return what a pronoun stands for by the subjects of the sentences before, or nothing when unsure."""
        low = word.low
        family = next((one for one in (_HE, _SHE, _IT, _THEY) if low in one), frozenset[str]())
        if not family:
            return ""
        own = next(iter(main_clauses(tree)), None)
        if (
            own
            and own.subject
            and own.subject.at < word.at
            and (found := self._stands_for(place, tree, own.subject, family))
        ):
            return found if found != "same" else self._earlier(place, family)
        if (
            any(w.low in family and w.at < word.at for w in tree.words)
            or own is None
            or own.subject is None
            or own.subject.at >= word.at
        ):
            return self._earlier(place, family)
        return self._earlier(place, family) if family in (_HE, _SHE) else ""

    def _earlier(self, place: int, family: frozenset[str]) -> str:
        paragraph = self._parsed.sentences[place].paragraph
        for before in range(place - 1, max(-1, place - 1 - _FARTHEST), -1):
            if self._parsed.sentences[before].paragraph != paragraph:
                break
            tree = self._parsed.trees[before]
            clauses = [one for one in main_clauses(tree) if one.subject]
            if not clauses:
                return ""
            told = [self._stands_for(before, tree, one.subject, family) for one in clauses if one.subject]
            people = {self._parsed.names.full(one.text) for one in names(tree) if one.kind == "PERSON"}
            sure = {one for one in told if one and one != "same"}
            if len(sure) == 1:
                found = sure.pop()
                rivals = {one for one in people if self._parsed.names.fits(one, next(iter(family)))} - {found}
                return "" if family in (_HE, _SHE) and rivals else found
            if sure:
                return ""
            if "same" in told:
                continue
            if family in (_HE, _SHE) and not people:
                continue
            return ""
        hero = self._parsed.names.hero
        if hero and family in (_HE, _SHE) and self._parsed.names.fits(hero, next(iter(family))):
            return hero
        return ""

    def _stands_for(self, place: int, tree: Tree, subject: Word, family: frozenset[str]) -> str:
        """Return what a subject names if a pronoun of the family may mean it, "same" if it is such a pronoun itself."""
        if subject.low in family:
            return "same"
        if subject.tag in ("PRP", "DT", "WDT", "WP", "EX"):
            return ""
        low = next(iter(family))
        own = tree.under(subject, without=tree.children(subject, "relcl", "appos", "acl"))
        name = next((one for one in names(tree) if one.last == subject.at), None)
        if name is not None and not tree.children(subject, "conj"):
            full = self._parsed.names.full(name.text)
            person = self._parsed.names.is_person(full)
            if family in (_HE, _SHE):
                return full if person and self._parsed.names.fits(full, low) else ""
            if family is _IT and not person and subject.tag == "NNP":
                article = tree.child(subject, "det")
                return f"the {full}" if article and article.low == "the" else full
        if family is _THEY and subject.tag in _PLURAL and len(own) <= 5:
            if any(
                tree.words[at].tag in ("PRP", "PRP$", "DT", "CD", "JJR") and tree.words[at].low not in ("the",)
                for at in own
            ):
                return ""
            if self.settled(place, own) is None or subject.lemma in ("researcher", "official", "other", "people"):
                return ""
            text = tree.said(own)
            return text if tree.words[min(own)].tag in ("NNP", "NNPS") else text[0].lower() + text[1:]
        if family is _IT and subject.tag == "NN" and 1 < len(own) <= 5 and self.settled(place, own) is not None:
            first = tree.words[min(own)]
            if first.low in ("the", "a", "an") and not any(tree.words[at].tag in ("PRP$", "JJR") for at in own):
                text = tree.said(own - {first.at})
                return f"the {text}"
        return ""

    def _definite(self, place: int, tree: Tree, noun: Word, there: frozenset[int]) -> dict[int, str] | None:
        """Tell what a noun with "the" means: nothing to put in, a name of the article, or None where it points back."""
        if noun.tag in ("NNP", "NNPS", "JJ", "JJS", "CD", "VBN") or noun.entity in (
            "GPE",
            "LOC",
            "ORG",
            "EVENT",
            "NORP",
            "FAC",
            "LAW",
            "DATE",
        ):
            return {} if noun.low not in ("the", "two", "three", "four", "five") else None
        if noun.lemma in _UNIQUE:
            return {}
        modifiers = tree.children(noun, "amod", "compound", "nmod", "poss", "nummod")
        if any(
            word.tag in ("NNP", "NNPS") or word.entity in ("GPE", "NORP", "ORG", "PERSON", "LOC", "EVENT")
            for one in modifiers
            for word in tree.chosen(tree.under(one))
        ):
            return {}
        if any(word.tag == "JJS" or word.low in ("only", "first", "very") for word in modifiers) or any(
            word.tag == "RBS" for one in modifiers for word in tree.children(one)
        ):
            return {}
        if _restricted(tree, noun, there):
            return {}
        earlier = [tree.words[at] for at in there if at < noun.at]
        if any(word.lemma == noun.lemma and word.at != noun.at for word in earlier):
            return {}
        full = self._parsed.names.ending(noun.low)
        if full and not modifiers and noun.tag == "NN":
            article = next(word for word in tree.children(noun, "det") if word.low == "the")
            return {article.at: "[the", noun.at: f"{full}]"} if full.split()[-1] != noun.text else {}
        if self._parsed.seen_before(place, noun.lemma):
            return {} if noun.lemma in self._parsed.subjects and not modifiers and False else None
        past = any(word.tag == "VBD" for word in tree.words)
        if len(modifiers) >= 1 and not any(
            word.low
            in _RELATIVE | {"new", "original", "final", "entire", "whole", "main", "resulting", "remaining", "old"}
            for word in modifiers
        ):
            return {}
        return None if past else ({} if self._parsed.is_generic else None)


_PEOPLE = frozenset(
    "man woman boy girl king queen emperor empress president minister leader person student author philosopher "
    "scientist artist writer poet father mother son daughter brother sister husband wife general captain prince "
    "princess teacher doctor judge lawyer farmer worker pope bishop priest agent patient child driver player".split()
)


def _is_empty(tree: Tree, word: Word) -> bool:
    """Tell whether "it" stands for nothing, as in "it seems that" and "it is hard to"."""
    if word.dep == "expl":
        return True
    verb = tree.words[word.head]
    after = [
        child for child in tree.children(verb, "ccomp", "xcomp", "advcl", "acl", "csubj", "relcl") if child.at > verb.at
    ]
    deep = [
        two
        for one in tree.children(verb, "acomp", "attr", "oprd", "dobj")
        for two in tree.children(one, "xcomp", "ccomp", "acl", "relcl")
    ]
    weather = verb.lemma in ("rain", "snow", "take") and word.dep == "nsubj"
    return (
        word.dep in ("nsubj", "nsubjpass", "dobj")
        and (weather or bool([*after, *deep]))
        and (
            verb.lemma
            in (
                "be",
                "seem",
                "appear",
                "happen",
                "turn",
                "make",
                "find",
                "mean",
                "follow",
                "take",
                "become",
                "think",
                "say",
                "believe",
                "know",
                "argue",
                "suggest",
                "show",
                "hold",
                "consider",
                "estimate",
                "report",
            )
        )
    )


def _shifts(tree: Tree, word: Word) -> bool:
    """Tell whether a word means another time or place to each reader, or another sentence."""
    low = word.low
    if low in _SHIFTING and word.tag in ("RB", "JJ", "NN", "VBG", "IN", "RBR"):
        if low == "so":
            return word.dep == "advmod" and tree.words[word.head].tag[:2] == "VB" or word.dep in ("dobj", "attr")
        if low in ("earlier", "later", "then", "already", "again", "soon", "thus", "hence", "now"):
            before = tree.words[word.at - 1] if word.at else None
            if (
                low in ("earlier", "later")
                and before
                and before.tag in ("NNS", "NN")
                and before.entity in ("DATE", "TIME", "")
            ):
                return True
            return low not in ("already", "again", "soon")
        if low in ("following",):
            return word.tag != "VBG" or not tree.children(word, "dobj", "pobj")
        if low in ("above", "below"):
            return not tree.children(word, "pobj")
        if low == "here" and any(child.dep == "prep" for child in tree.children(word)):
            return True
        return True
    if word.lemma in _TIME_NOUNS:
        return (
            any(child.low in _RELATIVE for child in tree.children(word, "amod", "det"))
            and not any(two.tag == "CD" for child in tree.children(word) for two in tree.chosen(tree.under(child)))
            or (
                any(child.low in _RELATIVE - {"that", "same"} for child in tree.children(word, "amod", "det"))
                and word.tag == "NNS"
            )
        )
    return word.tag == "JJ" and low in (
        "current",
        "recent",
        "latest",
        "present-day",
        "previous",
        "preceding",
        "subsequent",
        "upcoming",
    )


def _points(tree: Tree, word: Word, there: frozenset[int]) -> bool:
    """Tell whether a word points to something outside the card: "this", "such a law", "the other"."""
    low = word.low
    if low in ("this", "these", "those", "that") and word.tag == "DT":
        noun = tree.words[word.head] if word.dep == "det" else word
        if low in ("those", "that") and word.dep != "det":
            return not tree.children(word, "relcl", "prep", "acl")
        if low == "those" and tree.children(noun, "relcl", "prep", "acl"):
            return False
        return not (word.dep == "det" and any(tree.words[at].lemma == noun.lemma for at in there if at < word.at))
    if low == "such":
        after = tree.words[word.at + 1].low if word.at + 1 < len(tree.words) else ""
        return after != "as" and not (
            word.tag == "PDT"
            and any(child.dep == "mark" for one in tree.words for child in tree.children(one) if child.at > word.at)
        )
    if low in ("another", "others", "other", "former", "latter", "same") and word.tag in ("DT", "JJ", "NNS", "NN"):
        if low == "former":
            return word.dep != "amod"
        earlier = [one for at in there if at < word.at and (one := tree.words[at]).tag[:2] in ("NN", "CD")]
        if low == "same":
            return (
                not any(child.low in ("as", "that") for child in tree.children(tree.words[word.head])) and not earlier
            )
        before = tree.words[word.at - 1].low if word.at else ""
        if low == "other" and before == "the":
            return not earlier
        return not earlier
    if low in ("both", "neither", "either") and word.tag in ("DT", "PDT", "CC"):
        return (
            word.dep in ("nsubj", "dobj", "pobj", "nsubjpass")
            and not tree.children(word, "prep")
            or (word.dep == "det" and not any(tree.words[at].dep == "conj" for at in there if at < word.at))
        )
    if low == "one" and word.dep in ("nsubj", "dobj", "attr", "pobj") and word.tag in ("NN", "CD", "PRP"):
        return not tree.children(word, "prep", "relcl", "acl") and not any(
            tree.words[at].tag[:2] == "NN" for at in there if at < word.at
        )
    if low in ("do", "does", "did", "done") and word.dep not in ("aux", "auxpass"):
        return not tree.children(word, "dobj", "nsubj", "advmod", "npadvmod") or any(
            child.low in ("so", "this", "that") for child in tree.children(word)
        )
    return low in ("likewise", "vice", "namely")


def _compared(tree: Tree, word: Word, there: frozenset[int]) -> bool:
    """Tell whether a comparative says with what it compares, or needs not to."""
    if word.low in ("more", "less") and word.at + 1 < len(tree.words) and tree.words[word.at + 1].low == "than":
        return True
    if any(tree.words[at].low in ("than", "the") and at > word.at for at in there if tree.words[at].low == "than"):
        return True
    if word.low in ("longer", "sooner", "later") and word.at and tree.words[word.at - 1].low == "no":
        return True
    if (
        word.low
        in (
            "further",
            "earlier",
            "better",
            "lower",
            "upper",
            "higher",
            "inner",
            "outer",
            "greater",
            "larger",
            "wider",
            "broader",
            "longer",
            "smaller",
            "older",
            "younger",
            "latter",
        )
        and word.dep == "amod"
    ):
        return word.low in ("upper", "inner", "outer", "higher", "lower", "further")
    chain = [tree.words[word.head], *tree.above(word)]
    return any(
        one.lemma
        in (
            "become",
            "get",
            "grow",
            "make",
            "increase",
            "rise",
            "turn",
            "mean",
            "lead",
            "keep",
            "help",
            "allow",
            "need",
            "require",
        )
        for one in chain
    )


def _restricted(tree: Tree, noun: Word, there: frozenset[int]) -> bool:
    """Tell whether what follows a noun says which one is meant."""
    for child in tree.children(noun, "prep", "relcl", "acl", "ccomp", "appos"):
        if child.at < noun.at or child.at not in there:
            continue
        if child.dep == "prep" and not tree.children(child, "pobj", "pcomp"):
            continue
        if child.dep in ("relcl", "appos") and tree.words[min(tree.under(child)) - 1].text == ",":
            if child.dep == "relcl":
                continue
        return True
    return False


def anchors(parsed: Parsed, tree: Tree, places: Collection[int]) -> Iterator[Word]:
    """Yield the words of a card that say which thing of the world it is about: names, and what the article is about."""
    for word in tree.chosen(places):
        if word.tag in ("NNP", "NNPS") or (word.entity and word.entity not in ("DATE", "TIME", "CARDINAL", "ORDINAL")):
            yield word
        elif word.tag in ("NN", "NNS") and word.lemma in parsed.topic:
            yield word
