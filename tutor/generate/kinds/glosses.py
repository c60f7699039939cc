"""Terms that brackets behind them explain: "a hippodrome (a stadium for horse and chariot racing)"."""

from collections.abc import Iterator

from tutor.generate.kinds.bearers import be
from tutor.generate.kinds.forms import recalled
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

_TAGS = ("NN", "NNS", "FW", "NNP")
_NOT_SO = frozenset(
    "plural singular or also especially including formerly now then called known see literally meaning both "
    "mostly mainly usually such except about around approximately i.e. e.g. namely particularly above".split()
)
_LONGEST = 18


def glosses(teller: Teller, known: set[str]) -> Iterator[Proposal]:
    """Yield questions for what terms mean that brackets explain; `known` are terms asked for before."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for opening in tree.words[1:]:
            if opening.text == "(" and (made := _of(teller, place, tree, opening, known)) is not None:
                yield made


def _of(teller: Teller, place: int, tree: Tree, opening: Word, known: set[str]) -> Proposal | None:
    word = tree.words[opening.at - 1]
    closing = next((one.at for one in tree.words[opening.at :] if one.text == ")"), 0)
    inner = [tree.words[at] for at in range(opening.at + 1, closing)]
    if (
        not inner
        or not inner[0].text[0].islower()
        or word.tag not in _TAGS
        or not word.text.isalpha()
        or not word.text.islower()
    ):
        return None
    head = next((one for one in inner if not opening.at < one.head < closing), None)
    if head is None or head.tag not in ("NN", "NNS") or inner[0].low in _NOT_SO:
        return None
    if any(one.tag == "CD" or not (one.text[0].isalnum() or one.text in ",-") for one in inner):
        return None
    if any(one.tag in ("VBD", "VBZ", "VBP", "PRP", "PRP$") and one.head == head.at for one in inner):
        return None
    article = inner[0].low in ("a", "an", "the")
    telling = any(one.head == head.at and one.dep in ("amod", "prep", "relcl", "acl", "compound") for one in inner)
    alike = word.tag not in ("NN", "NNS") or word.tag == head.tag
    complete = len(inner) > 4 or any(
        one.head == head.at and one.dep in ("prep", "relcl", "acl", "amod") for one in inner
    )
    if len(inner) < 3 or not telling or (len(inner) < 4 and inner[0].low == "the"):
        return None
    if not (complete if article else alike and inner[0].tag not in ("IN", "RB") and not tree.child(word, "amod")):
        return None
    told = teller.phrase(place, tree, [one.at for one in inner], most=_LONGEST)
    name = _name(tree, word)
    if (
        told is None
        or told.inserted
        or not name
        or name in known
        or word.low in told.text.casefold()
        or len(name.split()) > 2
    ):
        return None
    known.add(name)
    many = "NNS" in (word.tag, head.tag)
    first = tree.words[_first(tree, word)]
    joined = first.at > 0 and tree.words[first.at - 1].tag == "CC"
    one = inner[0].low in ("a", "an")
    counted = not many and (first.low in ("a", "an") or (one and (first.tag == "DT" or joined)))
    if len(inner) < 3 and not (counted or many):
        return None
    said = f"{_article(name)} {name}" if counted else name
    meaning = told.text if article or not counted else f"{_article(told.text)} {told.text}"
    return recalled("gloss", teller.parsed.sentences[place], f"What {be(many, False)} {said}?", meaning, weight=0.8)


def _first(tree: Tree, word: Word) -> int:
    """Return the place of the first word of the phrase that a word ends."""
    at = word.at
    while at and tree.words[at - 1].tag in ("DT", "JJ", "NN", "NNP", "VBN") and tree.words[at - 1].text[0].isalpha():
        at -= 1
    return at


def _name(tree: Tree, word: Word) -> str:
    """Return a term with the nouns before it that belong to it, without its adjectives, or nothing where it is cut."""
    at = word.at
    while (
        at
        and tree.words[at - 1].tag == "NN"
        and tree.words[at - 1].head == word.at
        and tree.words[at - 1].text.islower()
    ):
        at -= 1
    return "" if at and tree.words[at - 1].tag == "HYPH" else tree.said(range(at, word.at + 1))


def _article(word: str) -> str:
    return "an" if word[0].casefold() in "aeio" else "a"
