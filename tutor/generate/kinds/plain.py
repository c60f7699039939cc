"""Whether a clause plainly asserts something, and whether it was read rightly, as far as one can see."""

from tutor.generate.clause import Clause
from tutor.generate.tree import Tree, Word

_INNER = frozenset({"relcl", "acl", "ccomp", "advcl"})
_IFS = frozenset("if unless whether once until lest provided".split())
_DOUBTS = frozenset("perhaps maybe possibly allegedly supposedly purportedly reportedly seemingly arguably".split())
_OF = frozenset("consist think speak accuse die dispose be rid approve".split())
REPORTING = frozenset(
    "say argue claim believe think hold write contend maintain suggest insist assert assume suppose imagine fear "
    "warn charge allege hope".split()
)
"""Verbs of saying and thinking."""


def is_plain(clause: Clause, *, whole: bool = False) -> bool:
    """Tell whether a clause plainly asserts something: no question, no denial, no quotation it stands in.

    If `whole`, all the clause says is told, so that conditions and denials within it may stand.
    """
    tree = clause.tree
    if clause.negated or clause.subject is None or "?" in tree.text or "!" in tree.text or ":" in tree.text[-2:]:
        return False
    if (
        _is_headline(tree)
        or _is_headed(clause)
        or _is_glued(tree)
        or any(_is_torn(tree, word) for word in tree.chosen(clause.places))
    ):
        return False
    before = tree.text[: clause.verb.start]
    if before.count("\u201c") != before.count("\u201d") or before.count('"') % 2:
        return False
    inner = [word for word in tree.chosen(clause.places) if word.dep in _INNER and word.at != clause.verb.at]
    low = [word.low for word in tree.chosen(clause.places - clause.under(*inner))]
    denied = ("not", "n't", "n\u2019t", "longer", "never", "hardly", "barely", "neither", "nor")
    if not whole and any(word in denied for word in low):
        return False
    if any(word in _DOUBTS for word in low) or _is_passing(clause):
        return False
    ifs = (child.low in _IFS for word in clause.parts("advcl") for child in tree.children(word, "mark", "advmod"))
    if not whole and any(ifs):
        return False
    return all(word.at > clause.verb.at for word in clause.parts("dobj", "attr", "acomp", "oprd")) and not any(
        word.low == "of" and clause.verb.lemma not in _OF for word in clause.parts("prep")
    )


def is_reported(tree: Tree) -> bool:
    """Tell whether a sentence says what somebody says or thinks."""
    return any(word.lemma in REPORTING and word.tag[:2] == "VB" for word in tree.words) or any(
        word.low in ("according", "perspective", "view", "opinion") for word in tree.words
    )


def _is_passing(clause: Clause) -> bool:
    """Tell whether a clause tells what is going on just now, or is to come: "is raising", "is to appoint"."""
    now = clause.finite.low in ("is", "are", "am", "'s", "\u2019s")
    return (
        now
        and (clause.verb.tag == "VBG" or any(word.dep == "xcomp" for word in clause.parts("xcomp")))
        and not (clause.is_passive or (clause.verb.lemma == "be" and clause.verb.tag != "VBG"))
    )


def _is_headline(tree: Tree) -> bool:
    """Tell whether most words of a sentence are written with a capital letter."""
    words = [word.text for word in tree.words if len(word.text) > 3 and word.text.isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _is_headed(clause: Clause) -> bool:
    """Tell whether a heading stands before a clause, with a colon: "Diesel trains: In 1920, ..."."""
    tree = clause.tree
    colon = next((word.at for word in tree.words[: clause.verb.at] if word.text == ":"), 0)
    return colon > 0 and not any(word.tag in ("VBD", "VBZ", "VBP", "MD") for word in tree.words[:colon])


def _is_glued(tree: Tree) -> bool:
    """Tell whether a heading without a full stop stands before a sentence: "Buying a farm The value of ..."."""
    return any(
        word.text in ("The", "A", "An") and word.at > 0 and tree.words[word.at - 1].text.islower() and not word.entity
        for word in tree.words
    ) or (len(tree.words) > 1 and tree.words[1].text in ("The", "A", "An") and tree.words[0].text.isalpha())


def _is_torn(tree: Tree, word: Word) -> bool:
    """Tell whether a finite verb is joined to one that has no tense: a sign that the sentence was misread."""
    above = tree.words[word.head]
    return word.dep == "conj" and word.tag in ("VBD", "VBZ") and above.tag == "VB" and not tree.child(word, "nsubj")
