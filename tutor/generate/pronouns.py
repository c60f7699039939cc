"""What "he", "she", "it" and "they" stand for, by the subjects and the people named before them."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from tutor.generate.clause import SUBJECTS, Clause, main_clauses
from tutor.generate.naming import names
from tutor.generate.parsing import Parsed
from tutor.generate.tree import Tree, Word

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
IT = frozenset({"it", "its", "itself"})
THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_FAMILIES = (HE, SHE, IT, THEY)
_RELATIVES = frozenset({"who", "which", "that"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_PLURAL = frozenset({"NNS", "NNPS"})
_FARTHEST = 3
_LONGEST = 6
_ARGUED = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "dative", "appos", "poss"})
_INSTANT = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"})
_GROUPS = frozenset(
    "people government team family group everyone person someone anyone company child student patient user voter "
    "citizen population public majority community crew staff police party committee individual agent consumer worker "
    "employee reader author somebody anybody nobody man woman".split()
)
_PEOPLE = frozenset(
    "man woman boy girl king queen emperor empress president minister leader person student author philosopher "
    "scientist artist writer poet father mother son daughter brother sister husband wife general captain prince "
    "princess teacher doctor judge lawyer farmer worker pope bishop priest agent patient child driver player".split()
)
_HOLDING = frozenset(
    "argue believe think say contend fear hope worry insist want know write decide refuse agree announce vote demand "
    "promise intend".split()
)
_VAGUE = frozenset(
    "thing something nothing anything everything someone anyone way time year day case fact reason example other "
    "part number lot kind sort type place people researcher official critic expert supporter opponent one".split()
)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a pronoun stands for: the sentence and the word that name it last, and how it is said.

    `sure` tells that nothing else named near it may be meant.
    """

    place: int
    at: int
    text: str
    sure: bool = True


Says = Callable[[int, Collection[int]], str]
"""Says the words at places of a sentence so that they stand alone; nothing where they cannot."""


def family_of(word: Word) -> frozenset[str]:
    """Return the pronouns of the same person and number as a word, none of which it may be."""
    return next((one for one in _FAMILIES if word.low in one), frozenset())


class Pronouns:
    """The pronouns of an article, each worked out once."""

    def __init__(self, parsed: Parsed, says: Says) -> None:
        self._parsed = parsed
        self._says = says
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
        if _is_late(tree, word) and family not in (HE, SHE):
            return None
        if family in (HE, SHE):
            return self._person(place, word, family)
        return self._thing(place, word, family)

    def _inside(self, place: int, tree: Tree, word: Word, family: frozenset[str]) -> Iterator[Meant]:
        """Yield what the sentence itself names that a pronoun may stand for, the likeliest first."""
        heads = [one for one in _candidates(tree, word) if one.low in family or self._agrees(tree, one, family)]
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
            if speaks and head.low not in family and not _is_human(head):
                continue
            if head.low in family:
                if is_empty(tree, head):
                    continue
                if found := self.meant(place, head):
                    yield found
                return
            text = self.told(place, tree, head)
            if family in (HE, SHE) and not self._parsed.names.is_person(text):
                text = ""
            known = self._parsed.names.full(text)
            sure = not rivals - {known} or known == self._parsed.names.hero
            alike = family in (IT, THEY) and any(
                other.head == head.head and other.dep == "dobj" and self._agrees(tree, other, family)
                for other in tree.words[: word.at]
            )
            twice = len(heads) == 2 and heads[0].at > heads[1].at
            yield Meant(place, head.at, text, sure and head.at < word.at and not alike and not twice)

    def _in_front(self, tree: Tree, word: Word, family: frozenset[str]) -> list[Word]:
        """Return the last noun of the clause before a subject that may be meant by it, twice: it is never sure."""
        verb = _verb(tree, word)
        if word.dep not in SUBJECTS or verb.at != word.head:
            return []
        clauses = [one for one in tree.children(verb, "advcl") if one.at < word.at and tree.child(one, *SUBJECTS)]
        inside = [
            tree.words[at]
            for clause in clauses
            for at in sorted(tree.under(clause))
            if tree.words[at].dep in _ARGUED and self._agrees(tree, tree.words[at], family)
        ]
        return [inside[-1], inside[0]] if inside else []

    def _loose(self, tree: Tree, word: Word, family: frozenset[str]) -> list[Word]:
        """Return the one noun before a pronoun within a long sentence that agrees with it, in a list."""
        if not _is_late(tree, word):
            return []
        verb = _verb(tree, word)
        found = [
            one
            for one in tree.words[: word.at]
            if one.tag in _NOUNS
            and one.dep in _ARGUED
            and one.entity not in _INSTANT
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

    def _person(self, place: int, word: Word, family: frozenset[str]) -> Meant | None:
        """Return the one person named before who may be meant."""
        hero = self._parsed.names.hero
        hers = hero if hero and self._parsed.names.fits(hero, word.low) else ""
        own = self._people(place, word.low, before=word.at)
        if own - {hers}:
            return None
        paragraph = self._parsed.sentences[place].paragraph
        for before in range(place - 1, max(-1, place - 1 - _FARTHEST), -1):
            if self._parsed.sentences[before].paragraph != paragraph:
                break
            if (found := self._told_person(before, word, family, hers)) is not None:
                return found if found.text else None
        return Meant(-1, -1, hers) if hers and self._parsed.names.surely(hers, word.low) else None

    def _told_person(self, place: int, word: Word, family: frozenset[str], hero: str) -> Meant | None:
        """Return the person a sentence makes a pronoun after it mean; without a text where unsure; None if nobody."""
        unsure = Meant(place, -1, "")
        people = self._people(place, word.low)
        said = [one for one in self._parsed.trees[place].words if one.low in family]
        meant = [self.meant(place, one) for one in said]
        people |= {one.text for one in meant if one and one.text}
        if not people:
            return unsure if said else None
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
            self._parsed.names.full(one.text) == only and tree.words[one.last].dep in _ARGUED - {"poss"}
            for one in names(tree)
        )
        if not self._parsed.names.surely(only, word.low) and not argued:
            return unsure
        return Meant(place, -1, only)

    def _people(self, place: int, pronoun: str, before: int = 10_000) -> set[str]:
        """Return the people a sentence names whom a pronoun may mean."""
        return {
            self._parsed.names.full(name.text)
            for name in names(self._parsed.trees[place])
            if name.first < before
            and self._parsed.names.is_person(name.text)
            and self._parsed.names.fits(name.text, pronoun)
        }

    def _subject_person(self, place: int, family: frozenset[str]) -> str:
        """Return the person a sentence is about, or nothing."""
        tree = self._parsed.trees[place]
        told = set()
        for clause in main_clauses(tree):
            if clause.subject is None:
                continue
            if clause.subject.low in family:
                found = self.meant(place, clause.subject)
                told.add(found.text if found else "")
            else:
                name = next((one for one in names(tree) if one.first <= clause.subject.at <= one.last), None)
                told.add(self._parsed.names.full(name.text) if name else "")
        return told.pop() if len(told) == 1 else ""

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
                if any(self._agrees(tree, one, family) for one in tree.children(subject, "poss")):
                    return None
                if not (text := self.told(before, tree, subject)) or (speaks and not _is_human(subject)):
                    return None
                found.append(Meant(before, subject.at, text))
            elif subject.tag in ("DT", "WP", "VBG") and family is IT:
                return None
        if len({one.text for one in found}) != 1:
            return None
        named = self._is_known(found[-1])
        rivals = [
            one
            for clause in clauses
            for one in (*clause.parts("dobj"), *clause.parts("agent"), *_told(clause))
            if self._agrees(tree, one, family) and one.entity not in _INSTANT
        ]
        return found[-1] if not rivals or (named and not any(one.dep in SUBJECTS for one in rivals)) else None

    def _is_known(self, meant: Meant) -> bool:
        """Tell whether what is meant is a name or what the article is about."""
        word = self._parsed.trees[meant.place].words[meant.at]
        return meant.text.removeprefix("the ") in self._parsed.reading.article.title or (
            word.lemma.casefold() in self._parsed.titled
        )

    def _agrees(self, tree: Tree, noun: Word, family: frozenset[str]) -> bool:
        """Tell whether a pronoun of the family can mean a noun."""
        if noun.tag not in _NOUNS or noun.entity in _INSTANT or noun.dep == "compound":
            return False
        joined = any(child.dep == "conj" for child in tree.children(noun)) and any(
            child.low == "and" for child in tree.children(noun, "cc")
        )
        name = next((one.text for one in names(tree) if one.first <= noun.at <= one.last), "")
        person = self._parsed.names.is_person(name) if name else noun.lemma in _PEOPLE
        if family is THEY:
            return noun.tag in _PLURAL or joined or noun.lemma in _GROUPS
        if family is IT:
            return noun.tag in ("NN", "NNP") and not joined and not person
        if not person or joined or noun.tag not in ("NN", "NNP"):
            return False
        return not name or self._parsed.names.fits(name, next(iter(family)))

    def told(self, place: int, tree: Tree, noun: Word) -> str:
        """Return how what a noun names is said by itself: its full name, or the noun with what restricts it."""
        if noun.dep == "conj":
            return ""
        parts = [noun, *_joined(tree, noun)]
        texts = [self._one(place, tree, each, alone=len(parts) == 1) for each in parts]
        if not all(texts):
            return ""
        return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"

    def _one(self, place: int, tree: Tree, noun: Word, *, alone: bool) -> str:
        article = tree.child(noun, "det")
        name = next((one for one in names(tree) if one.last == noun.at), None)
        if name is not None and noun.tag in ("NNP", "NNPS"):
            full = self._parsed.names.full(name.text)
            if " " not in full and article and self._parsed.is_small(noun.low):
                full = self._parsed.names.ending(noun.low) or full
            extra = {one.at for one in tree.children(noun, "compound", "amod", "nmod", "poss")}
            if (min(extra, default=name.first) >= name.first and " " not in full) or full != name.text:
                return f"the {full}" if article and article.low == "the" else full
        if not alone and noun.tag not in ("NNP", "NNPS"):
            return ""
        without = [*tree.children(noun, "relcl", "appos", "acl", "punct", "cc"), *_joined(tree, noun)]
        own = tree.under(noun, without=without)
        heads = [one for one in tree.children(noun, "prep") if one.at in own]
        if len(own) > _LONGEST:
            own -= tree.under(*heads)
        if len(own) > _LONGEST or noun.lemma in _VAGUE:
            return ""
        if _is_torn(tree, own):
            return ""
        first = tree.words[min(own)]
        if any(
            word.tag in ("PRP", "PRP$", "CD", "JJR", "WDT", "PDT")
            or word.low in ("some", "many", "most", "few", "several", "all", "no", "any", "each", "every", "other")
            or (word.tag == "DT" and word.low not in ("the", "a", "an"))
            for word in tree.chosen(own)
        ):
            return ""
        text = self._says(place, own)
        if not text or "[" in text:
            return ""
        if first.low in ("a", "an"):
            return f"the {text.split(' ', 1)[-1]}"
        if self._parsed.is_plain(first.text):
            return text[0].lower() + text[1:]
        named = first.tag in ("NNP", "NNPS") or first.entity in ("NORP", "GPE")
        return text if (named and first.low != "the") or first.text.isupper() else text[0].lower() + text[1:]


def _is_human(noun: Word) -> bool:
    """Tell whether a noun may name people who speak and think."""
    if noun.tag in ("NNP", "NNPS") or noun.lemma in _PEOPLE | _GROUPS:
        return True
    return noun.lemma.endswith(("er", "or", "ist", "ian", "ant", "ent", "ic", "man", "woman"))


def _told(clause: Clause) -> Iterator[Word]:
    """Yield the subjects of what a clause says that somebody says, holds or brings about."""
    for verb in clause.parts("ccomp", "xcomp", "advcl"):
        yield from clause.tree.children(verb, *SUBJECTS)


def _is_torn(tree: Tree, places: Collection[int]) -> bool:
    """Tell whether words begin or end within a word with hyphens: "realism" of "anti-realism"."""
    before, after = tree.words[: min(places)], tree.words[max(places) + 1 :]
    return any(one.text == "-" for one in (*before[-1:], *after[:1]))


def _joined(tree: Tree, noun: Word) -> list[Word]:
    """Return the nouns joined to one with "and"."""
    found: list[Word] = []
    for child in tree.children(noun, "conj"):
        found += [child, *_joined(tree, child)]
    return found


_NEAR = frozenset("with around behind within beneath inside along beside between among".split())


def subject_of(tree: Tree, verb: Word) -> Word | None:
    """Return the subject of a verb, of two the nearer: "A chemist, Lavoisier found"."""
    found = tree.children(verb, *SUBJECTS)
    return next((one for one in reversed(found) if one.at < verb.at), next(iter(found), None))


def _verb(tree: Tree, word: Word) -> Word:
    """Return the chief word of the clause a word stands in."""
    return next((one for one in tree.above(word) if tree.child(one, *SUBJECTS) or one.dep == "ROOT"), word)


def _is_late(tree: Tree, word: Word) -> bool:
    """Tell whether a pronoun stands behind the subject and the verb of its sentence, in no clause joined to it."""
    chief = _verb(tree, word)
    if word.dep in SUBJECTS or any(one.dep in SUBJECTS and one.head == chief.at for one in tree.above(word)):
        return chief.dep not in ("ROOT", "conj", "parataxis") and not _is_front(tree, chief)
    return word.at > chief.at if chief.dep in ("ROOT", "conj", "parataxis") else not _is_front(tree, chief)


def _is_front(tree: Tree, verb: Word) -> bool:
    """Tell whether a clause stands before the subject of its sentence."""
    root = tree.root
    subject = subject_of(tree, root)
    return subject is not None and verb.at < subject.at


def _candidates(tree: Tree, word: Word) -> Iterator[Word]:
    """Yield the subjects a pronoun's place in its sentence points to, the nearest first."""
    verb = _verb(tree, word)
    own = subject_of(tree, verb)
    within_own = own is not None and word.at in tree.under(own)
    near = word.dep == "pobj" and tree.words[word.head].low in _NEAR
    free = word.tag == "PRP$" or word.low.endswith(("self", "selves")) or near
    ahead = own is not None and own.at > word.at and word.tag != "PRP$"
    if own is not None and not within_own and own.at != word.at and free and not ahead:
        yield from _named(tree, verb, own)
    at = verb
    for above in tree.above(verb):
        subject = subject_of(tree, above)
        told = at.dep in ("relcl", "acl") and above.at < word.at and above.tag in _NOUNS
        if told and not (own is not None and own.low in _RELATIVES):
            yield above
        if subject is not None and subject.at < word.at and subject.at != word.at and subject.dep != "expl":
            if word.at not in tree.under(subject):
                yield from _named(tree, above, subject)
        elif subject is not None and at.dep in ("advcl", "prep", "pcomp") and at.at < subject.at:
            yield from _named(tree, above, subject)
        if at.dep == "conj" and above.tag in _NOUNS and above.at < word.at and word.tag == "PRP$":
            yield above
        at = above
    for child in tree.children(verb, "advcl"):
        subject = subject_of(tree, child)
        if subject is not None and child.at < word.at and word.dep in SUBJECTS:
            there_is = tree.child(child, "attr") if subject.dep == "expl" else None
            yield from _named(tree, child, there_is or subject)
    if verb.dep == "ROOT" and own is not None and own.at > word.at and word.tag == "PRP$" and not within_own:
        yield own


def _named(tree: Tree, verb: Word, subject: Word) -> Iterator[Word]:
    """Yield a subject; for "which" and its like the noun it goes back to."""
    if subject.low in _RELATIVES and verb.dep == "relcl":
        yield tree.words[verb.head]
    else:
        yield subject


_CLAUSAL = frozenset(
    "be seem appear happen turn make find mean follow take become think say believe know argue suggest show hold "
    "consider estimate report remain prove feel require cost help matter".split()
)


def is_empty(tree: Tree, word: Word) -> bool:
    """Tell whether "it" stands for nothing, as in "it seems that" and "it is hard to"."""
    if word.low != "it":
        return False
    if word.dep == "expl":
        return True
    verb = tree.words[word.head]
    if word.dep not in ("nsubj", "nsubjpass", "dobj") or verb.lemma not in _CLAUSAL | {"rain", "snow"}:
        return False
    if verb.lemma in ("rain", "snow"):
        return True
    for child in tree.children(verb, "ccomp", "xcomp", "csubj", "advcl"):
        mark = tree.child(child, "mark")
        told = mark.low if mark else ""
        if child.at < verb.at:
            continue
        if child.dep in ("ccomp", "advcl") and told in ("whether", "if") and tree.children(verb, "acomp"):
            return verb.lemma == "be"
        if child.dep == "ccomp" and told in ("that", ""):
            return verb.lemma in ("seem", "appear", "happen", "turn", "follow", "mean", "be", "say", "think") or any(
                one.dep == "auxpass" for one in tree.children(verb)
            )
        if child.dep == "csubj" or (child.tag == "VB" and _has_to(tree, child) and verb.lemma not in _OWNING):
            return child.dep != "advcl" or bool(tree.children(verb, "acomp", "dobj", "oprd", "attr"))
    for complement in tree.children(verb, "acomp", "attr", "oprd"):
        for child in tree.children(complement, "xcomp", "ccomp", "acl", "advcl"):
            if child.dep == "acl" and complement.tag[:2] == "NN" and complement.lemma not in _ABSTRACT:
                continue
            if child.dep == "ccomp" or _has_to(tree, child) or child.tag == "VBG":
                return complement.lemma not in ("able", "likely", "unable", "ready", "unlikely", "set", "due")
    return _is_cleft(tree, verb)


_OWNING = frozenset({"seem", "appear", "happen", "turn", "help", "prove", "follow", "mean", "remain"})
_ABSTRACT = frozenset(
    "task job matter mistake duty idea shame pity time right wrong challenge error goal "
    "responsibility obligation".split()
)


def _has_to(tree: Tree, verb: Word) -> bool:
    return any(child.tag == "TO" for child in tree.children(verb, "aux"))


def _is_cleft(tree: Tree, verb: Word) -> bool:
    """Tell whether a clause only puts one part before the rest: "it was Newton who saw this"."""
    if verb.lemma != "be":
        return False
    for child in tree.children(verb, "attr", "prep", "advmod"):
        for rest in tree.children(child, "relcl"):
            definite = child.tag in ("NNP", "PRP") or any(one.low in ("the", "not") for one in tree.children(child))
            if definite and min(tree.under(rest)) > child.at:
                return True
    return any(child.at > verb.at for child in tree.children(verb, "relcl", "ccomp"))
