"""Where a pronoun points within its own sentence: the subjects around it, and what can be meant at all."""

from collections.abc import Collection, Iterator

from tutor.generate.clause import Clause
from tutor.generate.ties import SUBJECTS
from tutor.generate.tree import NOUNS, Tree, Word

_RELATIVES = frozenset({"who", "which", "that"})
GROUPS = frozenset(
    "people government team family group everyone person someone anyone company child student patient user voter "
    "citizen population public majority community crew staff police party committee individual agent consumer worker "
    "employee reader author somebody anybody nobody man woman".split()
)
"""Nouns in the singular that "they" may mean."""

_BODIES = frozenset("state country nation court agency firm union bank council church army parliament".split())
PEOPLE = frozenset(
    "justice chief man woman boy girl king queen emperor empress president minister leader person student author "
    "philosopher scientist artist writer poet father mother son daughter brother sister husband wife general "
    "captain prince princess teacher doctor judge lawyer farmer worker pope bishop priest agent patient child "
    "driver player".split()
)
"""Nouns of people."""


def is_human(noun: Word) -> bool:
    """Tell whether a noun may name people who speak and think."""
    if noun.tag in ("NNP", "NNPS") or noun.lemma in PEOPLE | GROUPS:
        return True
    if noun.lemma in _BODIES:
        return True
    return noun.lemma.endswith(("er", "or", "ist", "ian", "ant", "ent", "ic", "man", "woman"))


def told_of(clause: Clause) -> Iterator[Word]:
    """Yield the subjects of what a clause says that somebody says, holds or brings about."""
    for verb in clause.parts("ccomp", "xcomp", "advcl"):
        yield from clause.tree.children(verb, *SUBJECTS)


def is_torn(tree: Tree, places: Collection[int]) -> bool:
    """Tell whether words begin or end within a word with hyphens: "realism" of "anti-realism"."""
    before, after = tree.words[: min(places)], tree.words[max(places) + 1 :]
    return any(one.text == "-" for one in (*before[-1:], *after[:1]))


def joined(tree: Tree, noun: Word) -> list[Word]:
    """Return the nouns joined to one with "and"."""
    found: list[Word] = []
    for child in tree.children(noun, "conj"):
        found += [child, *joined(tree, child)]
    return found


_NEAR = frozenset("with around behind within beneath inside along beside between among".split())


def subject_of(tree: Tree, verb: Word) -> Word | None:
    """Return the subject of a verb, of two the nearer: "A chemist, Lavoisier found"."""
    found = tree.children(verb, *SUBJECTS)
    return next((one for one in reversed(found) if one.at < verb.at), next(iter(found), None))


def verb_of(tree: Tree, word: Word) -> Word:
    """Return the chief word of the clause a word stands in."""
    return next((one for one in tree.above(word) if tree.child(one, *SUBJECTS) or one.dep == "ROOT"), word)


def is_late(tree: Tree, word: Word) -> bool:
    """Tell whether a pronoun stands behind the subject and the verb of its sentence, in no clause joined to it."""
    chief = verb_of(tree, word)
    between = [one for one in tree.above(word) if one.at != chief.at and one.at > 0 and one.head != one.at]
    if any(one.tag[:2] == "VB" and one.dep in ("acl", "relcl") for one in between):
        return True
    if word.dep in SUBJECTS or any(one.dep in SUBJECTS and one.head == chief.at for one in tree.above(word)):
        return chief.dep not in ("ROOT", "conj", "parataxis") and not _is_front(tree, chief)
    return word.at > chief.at if chief.dep in ("ROOT", "conj", "parataxis") else not _is_front(tree, chief)


def _is_front(tree: Tree, verb: Word) -> bool:
    """Tell whether a clause stands before the subject of its sentence."""
    root = tree.root
    subject = subject_of(tree, root)
    return subject is not None and verb.at < subject.at


def candidates(tree: Tree, word: Word) -> Iterator[Word]:
    """Yield the subjects a pronoun's place in its sentence points to, the nearest first."""
    verb = verb_of(tree, word)
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
        told = at.dep in ("relcl", "acl") and above.at < word.at and above.tag in NOUNS
        if told and not (own is not None and own.low in _RELATIVES):
            yield above
        if subject is not None and subject.at < word.at and subject.at != word.at and subject.dep != "expl":
            if word.at not in tree.under(subject):
                yield from _named(tree, above, subject)
        elif word.dep != "poss" and word.dep not in SUBJECTS:
            pass
        elif subject is not None and at.dep in ("advcl", "prep", "pcomp") and at.at < subject.at:
            yield from _named(tree, above, subject)
        if at.dep == "conj" and above.tag in NOUNS and above.at < word.at and word.tag == "PRP$":
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
