"""How what a noun names is said by itself: its full name, or the noun with what restricts it."""

from collections.abc import Callable, Collection

from tutor.generate.mentions import names
from tutor.generate.parsing import Parsed
from tutor.generate.reaching import is_torn, joined
from tutor.generate.tree import Tree, Word

_LONGEST = 6
_VAGUE = frozenset(
    "thing something nothing anything everything someone anyone way time year day case fact reason example other "
    "part number lot kind sort type place people researcher official critic expert supporter opponent one".split()
)

Says = Callable[[int, Collection[int]], str]
"""Says the words at places of a sentence so that they stand alone; nothing where they cannot."""


class Calling:
    """Says the nouns of one article by themselves."""

    def __init__(self, parsed: Parsed, says: Says) -> None:
        self._parsed = parsed
        self._says = says

    def told(self, place: int, tree: Tree, noun: Word) -> str:
        """Return how what a noun names is said by itself: its full name, or the noun with what restricts it."""
        if noun.dep == "conj":
            return ""
        if noun.dep == "csubj":
            return ""
        parts = [noun, *joined(tree, noun)]
        texts = [self._one(place, tree, each, alone=len(parts) == 1) for each in parts]
        if not all(texts):
            return ""
        return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"

    def _one(self, place: int, tree: Tree, noun: Word, *, alone: bool) -> str:
        article = tree.child(noun, "det")
        name = next((one for one in names(tree) if one.last == noun.at), None)
        if name is not None and noun.tag in ("NNP", "NNPS"):
            full = self._parsed.names.full(name.text)
            if " " not in full and self._parsed.is_plain(full) and noun.lemma.casefold() not in self._parsed.titled:
                return ""
            if " " not in full and article and self._parsed.is_small(noun.low):
                full = self._parsed.names.ending(noun.low)
                if not full:
                    return ""
            extra = {one.at for one in tree.children(noun, "compound", "amod", "nmod", "poss")}
            if (min(extra, default=name.first) >= name.first and " " not in full) or full != name.text:
                return f"the {full}" if article and article.low == "the" else full
        if not alone and article is not None:
            return ""
        without = [*tree.children(noun, "relcl", "appos", "acl", "punct", "cc"), *joined(tree, noun)]
        own = tree.under(noun, without=without)
        if len(own) > _LONGEST or noun.lemma in _VAGUE:
            return ""
        if is_torn(tree, own):
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
