"""What is counted and measured, in the words of a question: "How many turbines", "metres", "the depth of the lake"."""

from tutor.generate.clause import Clause, short_subject
from tutor.generate.lettering import tidy
from tutor.generate.quantities import Quantity
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

MEASURES = frozenset(
    "diameter population height distance rate number mass average area speed temperature cost price value length depth "
    "age budget weight size width radius share total density volume capacity income wage salary debt deficit turnout "
    "lifespan elevation altitude circumference period reserve output yield toll".split()
)
_ADVERBIAL = frozenset("from during after by at".split())


def adverbial(tree: Tree, noun: Word) -> list[Word]:
    """Return the prepositions that the parser ties to a noun, though they say as well where or from what it was."""
    own = [one for one in tree.children(noun, "prep") if one.low != "of"]
    return own + [one for one in tree.chosen(tree.under(noun)) if one.dep == "prep" and one.low in _ADVERBIAL]


def named(teller: Teller, place: int, clause: Clause, quantity: Quantity, begin: str, *, bare: bool = False) -> str:
    """Return the words that ask for a number with what it counts: "How many turbines", or nothing.

    Where `bare`, what a preposition but "of" ties to the noun is left to the rest of the question.
    """
    tree = clause.tree
    noun = quantity.noun
    loose = list(tree.children(noun, "conj", "cc", "appos", "punct"))
    loose += [one for one in tree.words[: noun.at] if one.low in ("just", "only") and one.dep == "advmod"]
    loose += [one for one in tree.children(noun, "relcl", "acl") if _after_comma(tree, one)]
    if bare:
        loose += adverbial(tree, noun)
    own = tree.under(noun, without=loose) - quantity.places
    if any(one.tag in ("DT", "PRP$", "WDT") or one.dep == "poss" for one in tree.children(noun) if one.at in own):
        return ""
    if any(tree.words[at].tag in ("WDT", "WP") or tree.words[at].low in ("all", "both") for at in own):
        return ""
    if quantity.kind == "percent":
        own -= {noun.at}
        if not any(one.low == "of" for one in tree.children(noun, "prep")):
            return ""
    known = short_subject(clause) if bare else frozenset()
    told = teller.phrase(place, tree, own, known=known, most=12) if own else None
    return f"{begin} {told.text}" if told is not None else ""


def _after_comma(tree: Tree, word: Word) -> bool:
    first = min(tree.under(word))
    return first > 0 and tree.words[first - 1].text == ","


def unit(tree: Tree, quantity: Quantity) -> str:
    """Return what a quantity is measured in, with its "per" and its "square"."""
    noun = quantity.noun
    if quantity.kind != "count":
        return ""
    own = {one.at for one in tree.children(noun, "amod", "compound") if max(quantity.bare) < one.at < noun.at} | {
        noun.at
    }
    for one in tree.children(noun, "prep"):
        if one.low == "per":
            own |= tree.under(one)
    return tidy(tree.said(own))


def is_measured(clause: Clause) -> bool:
    """Tell whether the subject is a measure of something that is named: "the population of Chile"."""
    subject = clause.subject
    if subject is None or subject.lemma not in MEASURES:
        return False
    named = (one for one in clause.tree.chosen(clause.subject_places) if one.tag in ("NNP", "NNPS"))
    return (
        bool(clause.tree.children(subject, "poss"))
        or any(named)
        or any(one.low == "of" for one in clause.tree.children(subject, "prep"))
    )


def is_money(noun: Word) -> bool:
    """Tell whether a noun is a coin: "dollars"."""
    return noun.lemma in ("dollar", "euro", "pound", "yen", "cent", "franc", "rupee", "yuan", "peso")
