"""Clauses of a sentence: what each says of what, and what may be left out of it without making it untrue."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from tutor.generate.lettering import bracketed, marks_at_ends
from tutor.generate.ties import (
    FINITE,
    SUBJECTS,
    after_comma,
    beside,
    cut_out,
    is_alternative,
    is_finite,
    is_listed,
    is_misjoined,
    is_sentence,
    joints,
    lead,
    set_off,
)
from tutor.generate.tree import Tree, Word

_LATER = frozenset("also however therefore thus indeed moreover furthermore instead then too likewise".split())
_BESIDE = frozenset("including despite along alongside besides like unlike such".split())
_CIRCUMSTANCES = frozenset("after before following during in at on with despite by from since upon for".split())
_BEHIND = frozenset("in during after before at throughout since within".split())
_SUMMING = frozenset("show demonstrate suggest mean indicate prove make cause allow help lead result imply let".split())
_LASTING = frozenset("be have remain seem mean stay know live".split())
_GIVEN = frozenset("given provided assuming granted supposing considering depending".split())
_SUBORDINATE = frozenset({"advcl", "relcl", "acl", "ccomp", "pcomp", "csubj", "csubjpass"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with a finite verb. `verb` is its chief word, of "is" and its like the word itself.

    `subject` is None where it has none; `shared` tells that the subject is that of the clause before. `aux` are the
    words of the verb group before the verb. `places` are the words of the clause, subordinate clauses among them, but
    not what joins it to others.
    """

    tree: Tree
    verb: Word
    subject: Word | None
    aux: tuple[Word, ...]
    places: frozenset[int]
    shared: bool = False
    lead: tuple[Word, ...] = field(default=())

    @property
    def finite(self) -> Word:
        """The word that carries the tense."""
        return self.aux[0] if self.aux and self.aux[0].tag in FINITE else self.verb

    @property
    def is_past(self) -> bool:
        """Tell whether it tells of the past: "went", "was seen", "had gone", "could see"."""
        return self.finite.tag == "VBD"

    @property
    def negated(self) -> bool:
        """Tell whether its verb is denied."""
        return self.tree.child(self.verb, "neg") is not None

    @property
    def is_passive(self) -> bool:
        """Tell whether its subject is what something is done to."""
        return any(word.dep == "auxpass" for word in self.aux)

    @property
    def modal(self) -> str:
        """Return its first modal verb in small letters, or nothing."""
        return next((word.low for word in self.aux if word.tag == "MD"), "")

    def parts(self, *deps: str) -> tuple[Word, ...]:
        """Return what hangs on its verb, of these relations, within the clause."""
        return tuple(word for word in self.tree.children(self.verb, *deps) if word.at in self.places)

    def under(self, *words: Word, without: Sequence[Word] = ()) -> frozenset[int]:
        """Return the places of the words and all below them within the clause."""
        return self.tree.under(*words, without=without) & self.places

    @property
    def subject_places(self) -> frozenset[int]:
        """The places of the subject, with all that belongs to it but for the clause itself."""
        if self.subject is None:
            return frozenset()
        own = self.tree.under(self.subject)
        return own if self.subject.at in self.places else own - self.places


def circumstances(clause: Clause) -> frozenset[int]:
    """Return the places of the time and place with which a sentence begins, for a later clause that shares them."""
    tree = clause.tree
    if not clause.shared or clause.subject is None or clause.verb.dep != "conj":
        return frozenset()
    first = tree.words[clause.subject.head]
    told = [
        word
        for word in tree.children(first, "prep", "npadvmod")
        if word.at < min(clause.subject_places)
        and any(tree.words[at].entity in ("DATE", "GPE", "LOC") for at in tree.under(word))
    ]
    return tree.under(*told)


def main_clauses(tree: Tree) -> Iterator[Clause]:
    """Yield the clauses of a sentence that stand beside each other and on no other, in order."""
    roots = [word for word in tree.words if word.head == word.at]
    heads: list[Word] = []
    for root in roots:
        heads += beside(tree, root)
    for verb in sorted(heads, key=lambda word: word.at):
        if made := clause_of(tree, verb):
            yield made


def subordinate(tree: Tree, *deps: str) -> Iterator[Clause]:
    """Yield the clauses that hang on another word by one of these relations."""
    for word in tree.words:
        if word.dep in (deps or _SUBORDINATE) and (made := clause_of(tree, word)):
            yield made


def clause_of(tree: Tree, verb: Word) -> Clause | None:
    """Return the clause whose chief word this is, or None when no finite verb is there."""
    if not is_finite(tree, verb):
        if verb.dep != "conj" or verb.tag not in ("VBN", "VBG", "VB"):
            return None
        first = next((word for word in tree.above(verb) if word.dep != "conj"), None)
        if first is None or not is_finite(tree, first):
            return None
    aux = tuple(word for word in tree.children(verb, "aux", "auxpass") if word.tag != "TO" and word.at < verb.at)
    subjects = tree.children(verb, *SUBJECTS)
    subject = next((one for one in reversed(subjects) if one.at < verb.at), next(iter(subjects), None))
    shared = False
    if subject is None and verb.dep == "conj":
        above = next((word for word in tree.above(verb) if tree.child(word, *SUBJECTS)), None)
        if above is not None and not is_misjoined(tree, above, verb):
            subject, shared = tree.child(above, *SUBJECTS), True
    others = [
        child
        for child in tree.children(verb, "conj", "ccomp", "parataxis")
        if (
            child.dep == "conj"
            and not is_alternative(tree, child)
            and (is_finite(tree, child) or (child.at > verb.at and child.tag[:2] == verb.tag[:2] == "VB"))
        )
        or (child.dep == "ccomp" and is_sentence(tree, verb, child))
        or child.dep == "parataxis"
    ]
    places = set(tree.under(verb, without=others))
    tie = lead(tree, verb, frozenset(places))
    places -= {at for word in tie for at in tree.under(word)}
    for word in tree.children(verb, "cc", "preconj", "mark", "intj", "meta"):
        if word.dep != "cc" or word.at < verb.at or any(other.at > word.at for other in others):
            places -= tree.under(word)
    for word in tree.children(verb, "advmod"):
        if word.low in _LATER and len(tree.under(word)) == 1:
            places.discard(word.at)
    places -= bracketed(tree)
    places -= joints(tree, places)
    return Clause(tree, verb, subject, aux, frozenset(places), shared, tie)


def relative(tree: Tree, verb: Word) -> Clause | None:
    """Return what a clause with "which" or "who" says of the noun before it, as a clause about that noun, or None.

    Only a clause set off by a comma from the very noun phrase before it is taken: "Cassini, which flew past Saturn".
    """
    noun = tree.words[verb.head]
    pronoun = tree.child(verb, "nsubj", "nsubjpass")
    if verb.dep != "relcl" or pronoun is None or pronoun.low not in ("which", "who") or not is_finite(tree, verb):
        return None
    if verb.lemma in _SUMMING and noun.dep not in SUBJECTS and pronoun.low == "which":
        return None  # "left his party, which shows his independence": which is the deed
    if noun.low in ("bc", "ad", "bce", "ce") or noun.entity in ("DATE", "TIME", "CARDINAL", "QUANTITY", "MONEY"):
        return None
    made = clause_of(tree, verb)
    first = min(tree.under(verb))
    if made is None or pronoun.at != first or not first or tree.words[first - 1].text not in (",", "\u2014", "\u2013"):
        return None
    phrase = tree.under(noun, without=[verb])
    if first - 1 - max(at for at in phrase if tree.words[at].text[0].isalnum()) not in (0, 1):
        return None
    if (noun.tag in ("NNS", "NNPS") and made.finite.tag == "VBZ") or (noun.tag == "NN" and made.finite.tag == "VBP"):
        return None
    before = frozenset(at for at in made.places if at < made.finite.at)
    return Clause(tree, verb, noun, made.aux, made.places - {pronoun.at} - before, True)


def short_subject(clause: Clause) -> frozenset[int]:
    """Return the places of the subject without what is set off from it by commas."""
    tree = clause.tree
    if clause.subject is None:
        return frozenset()
    loose = [
        word
        for word in tree.chosen(tree.under(clause.subject))
        if word.dep in ("relcl", "appos", "acl", "advcl", "prep")
        and word.at > clause.subject.at
        and (after_comma(tree, word) or word.low == "including")
    ]
    if clause.subject.tag in ("NN", "NNS"):
        loose = [
            word for word in loose if word.dep != "appos" or word.entity != "PERSON" or tree.children(word, "conj")
        ]
    places = tree.under(clause.subject, without=loose) - bracketed(tree)
    return places - marks_at_ends(tree, places)


def droppable(clause: Clause) -> Iterator[frozenset[int]]:
    """Yield what may be left out of a clause without making it untrue, the least missed first."""
    tree = clause.tree
    for word in tree.chosen(clause.places):
        if word.at == clause.verb.at or word.dep not in ("relcl", "acl", "appos"):
            continue
        if set_off(tree, word) and not is_listed(tree, word):
            yield clause.under(word)
    for word in clause.parts("npadvmod", "dep", "appos", "advmod"):
        aside = word.dep == "advmod" and word.low.endswith("ly") and word.at > clause.finite.at
        timed = any(one.entity in ("DATE", "TIME", "CARDINAL") for one in tree.chosen(tree.under(word)))
        before = word.dep != "advmod" and word.at < clause.finite.at and not timed
        if (aside or before) and set_off(tree, word):
            yield clause.under(word)
    for word in clause.parts("acomp", "amod", "acl", "oprd", "dep", "appos"):
        if word.at > clause.verb.at and tree.words[min(tree.under(word)) - 1].text == ",":
            yield clause.under(word)
    for word in tree.chosen(clause.places):
        if word.dep == "prep" and word.low in _BESIDE and set_off(tree, word):
            yield clause.under(word)
    for word in clause.parts("advcl"):
        mark = tree.child(word, "mark")
        told = mark.low if mark else ""
        if set_off(tree, word) and told in ("", "as", "because", "since", "while", "although", "though", "whereas"):
            asked = tree.child(word, "advmod")
            if not (asked and asked.tag == "WRB") and word.low not in _GIVEN:
                yield clause.under(word)


def forgettable(clause: Clause) -> Iterator[frozenset[int]]:
    """Yield what may be left out besides of a deed of the past, which stays true without its circumstances."""
    tree = clause.tree
    if not clause.is_past or clause.modal or clause.negated or clause.verb.lemma in _LASTING:
        return
    things = clause.parts("dobj")
    for word in clause.parts("prep"):
        behind = any(clause.verb.at < thing.at < word.at for thing in things) and word.low in _BEHIND
        if (word.low in _CIRCUMSTANCES and set_off(tree, word)) or behind:
            yield clause.under(word)
    for word in clause.parts("advcl"):
        mark = tree.child(word, "mark", "advmod")
        if mark is not None and ((mark.low == "when" and set_off(tree, word)) or mark.low in ("after", "as")):
            yield clause.under(word)


def shortened(clause: Clause, places: frozenset[int], kept: Collection[int] = ()) -> Iterator[frozenset[int]]:
    """Yield the words of a clause, then fewer and fewer of them, without its loose parts but never without `kept`."""
    yield places
    fast = frozenset(kept)
    cuts = [cut & places for cut in (*droppable(clause), *forgettable(clause)) if not cut & fast and cut & places]
    tried = {places}
    for some in (*([cut] for cut in cuts), cuts):
        fewer = cut_out(clause.tree, places, *some)
        fewer -= joints(clause.tree, fewer)
        if fewer not in tried and clause.verb.at in fewer:
            tried.add(fewer)
            yield fewer


def core(clause: Clause, most: int) -> frozenset[int]:
    """Return the places of a clause, shortened to at most so many words where what is droppable allows it."""
    places = clause.places
    for cut in sorted(droppable(clause), key=len, reverse=True):
        if clause.tree.size(places) <= most:
            break
        if cut < places:
            places = cut_out(clause.tree, places, cut)
    return places - joints(clause.tree, places)
