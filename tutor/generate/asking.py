"""A clause turned into a question: the tense goes before the subject, and the words of the answer go."""

import re
from collections.abc import Collection, Mapping

from tutor.generate.clause import Clause, short_subject
from tutor.generate.lettering import lowered, tidy
from tutor.generate.ties import SUBJECTS, after_comma
from tutor.generate.tree import Word

_BE = frozenset("is are was were am".split())
_SHORT = {"ca": "can", "wo": "will", "sha": "shall"}
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}
_NOT = frozenset({"n't", "n\u2019t"})
_DASH = re.compile(r"\u2014|\u2013(?!\d)| --? ")
_MOST_FRONT = 9
_BRIEF = 5


def inverted(clause: Clause, chosen: frozenset[int], asked: str, settled: Mapping[int, str]) -> str:
    """Return the chosen words of a clause as a question that begins with `asked`, or "" where it cannot be one."""
    tree = clause.tree
    swaps = dict(settled)
    subject = short_subject(clause)
    finite = clause.finite
    if (
        clause.verb.at not in chosen
        or not is_well_formed(clause)
        or (clause.shared and not clause.aux and clause.verb.tag == "VBN")
    ):
        return ""
    barred: set[int] = set()
    if clause.aux or finite.low in _BE:
        moved = _SHORT.get(finite.low, finite.low)
        barred.add(finite.at)
    else:
        moved = _DO.get(finite.tag, "")
        if not moved or (finite.lemma == finite.low and finite.tag == "VBZ"):
            return ""
        swaps.setdefault(finite.at, finite.lemma)
    swaps |= {at: "not" for at in chosen if tree.words[at].low in _NOT}
    front = _front(chosen - subject, min(subject)) - barred
    if tree.size(front) > _MOST_FRONT:
        return ""
    rest = chosen - subject - front - barred
    if len(front) == 1 and all(tree.words[at].low.endswith("ly") for at in front):
        swaps |= {at: tree.words[at].low for at in front}
        rest, front = rest | front, frozenset()
    if any(_is_stray(clause, tree.words[at]) for at in rest):
        return ""
    told = lowered(tree, min(subject), tidy(tree.said(subject, swaps)))
    if any(tree.words[at].dep == "appos" and after_comma(tree, tree.words[at]) for at in subject):
        told += ","
    return _joined(clause, front, (asked, moved, told, tidy(tree.said(rest, swaps))), swaps)


def of_subject(clause: Clause, chosen: Collection[int], asked: str, settled: Mapping[int, str]) -> str:
    """Return the chosen words of a clause as a question for its subject, in the singular that "what" and "who" want."""
    tree = clause.tree
    swaps = dict(settled)
    finite = clause.finite
    if not is_well_formed(clause):
        return ""
    if asked in ("What", "Who"):
        if finite.low in _SINGULAR:
            swaps[finite.at] = _SINGULAR[finite.low]
        elif finite.tag == "VBP":
            swaps[finite.at] = third_person(finite.lemma)
    first = min(finite.at, clause.verb.at)
    between = {
        at
        for at in chosen
        if at < first
        and (
            tree.words[at].dep == "neg"
            or (
                tree.words[at].head == clause.verb.at
                and tree.words[at].dep == "advmod"
                and at > max(clause.subject_places, default=at)
            )
        )
    }
    front = _front(frozenset(chosen), first) - between
    if tree.size(front) > _MOST_FRONT:
        return ""
    return _joined(clause, front, (asked, tidy(tree.said(frozenset(chosen) - front, swaps))), swaps)


def is_well_formed(clause: Clause) -> bool:
    """Tell whether the words of the verb group go together, as a sign that the sentence was understood."""
    verb, finite = clause.verb, clause.finite
    if finite.text[0] in "'\u2019" or any(clause.tree.children(word, "cc", "conj") for word in clause.aux):
        return False
    if not clause.aux:
        return True
    last = clause.aux[-1]
    if last.tag == "MD" or last.lemma == "do":
        return verb.tag in ("VB", "VBP")
    if last.lemma == "have":
        return verb.tag in ("VBN", "VBD")
    return verb.tag in ("VBN", "VBG", "VBD") if last.lemma == "be" else verb.tag not in ("VBZ", "VBP")


def _is_stray(clause: Clause, word: Word) -> bool:
    """Tell whether a finite verb has no subject and is not the clause's own: a sign of a wrong reading."""
    if word.at in (clause.verb.at, clause.finite.at) or word.tag not in ("VBD", "VBZ"):
        return False
    return word.dep not in ("aux", "auxpass", "amod", "relcl", "acl") and not clause.tree.child(word, *SUBJECTS)


def _front(chosen: frozenset[int], first: int) -> frozenset[int]:
    """Return the places of what stands before the subject or the verb."""
    return frozenset(at for at in chosen if at < first)


def _joined(clause: Clause, front: frozenset[int], pieces: tuple[str, ...], swaps: Mapping[int, str]) -> str:
    """Return the pieces as one question; a long circumstance keeps its place before it, a brief one ends it."""
    tree = clause.tree
    if any(_DASH.search(piece) for piece in pieces):
        return ""
    asked, *others = (piece for piece in pieces if piece)
    before = tidy(tree.said(front, swaps)) if front else ""
    if front and tree.words[max(front)].tag == "CC":
        return ""
    if not before:
        return " ".join((asked, *others)).rstrip(" .,;:")
    late = "," in pieces[-1] and " and " not in pieces[-1]
    if late or tree.size(front) > _BRIEF or any(tree.words[at].dep in ("advcl", "mark") for at in front):
        small = asked[0].lower() + asked[1:]
        return " ".join((f"{before},", small, *others)).rstrip(" .,;:")
    return " ".join((asked, *others, lowered(tree, min(front), before))).rstrip(" .,;:")


def third_person(lemma: str) -> str:
    """Return the form of a verb that goes with "he" in the present: "carries", "passes", "has"."""
    if lemma in ("have", "be"):
        return {"have": "has", "be": "is"}[lemma]
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return f"{lemma[:-1]}ies"
    return f"{lemma}es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{lemma}s"
