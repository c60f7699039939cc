"""Words that point out of what is said: to another time for each reader, to another sentence, to a thing compared."""

from collections.abc import Collection

from tutor.generate.phrases import WHOLE, is_bare_month, is_count_of_known, is_mere_thought
from tutor.generate.tree import Tree, Word

_LOOSE = frozenset(
    "overnight now today currently recently nowadays presently lately later earlier then soon afterward "
    "afterwards subsequently meanwhile also thus hence therefore however moreover furthermore instead likewise "
    "similarly nevertheless nonetheless consequently accordingly further too already eventually finally again".split()
)
"""Adverbs without which a deed stays done."""

_KEPT = frozenset("already again eventually finally".split())
_SHIFTING = _LOOSE - _KEPT | frozenset(
    "yesterday tomorrow tonight ago here hereby thereby therein thereafter thereof elsewhere latest upcoming "
    "previously formerly so respectively aforementioned above below following".split()
)
_RELATIVE = frozenset(
    "last next past recent current coming intervening previous this that these those same preceding ensuing".split()
)
_TIME_NOUNS = frozenset(
    "year month week day decade century summer winter spring fall autumn season night morning evening afternoon moment "
    "time monday tuesday wednesday thursday friday saturday sunday period era".split()
)
_GOING_ON = frozenset("that than as after before".split())
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_STALE = frozenset("current recent latest present-day previous preceding subsequent upcoming aforementioned".split())
_DATING = frozenset("recent current present-day".split())
_RANKED = frozenset(
    "education court chamber class house part pleasure animal plant mammal primate power faculty half limb order end "
    "jaw lip leg deck back edge".split()
)
_LOCAL = frozenset({"upper", "inner", "outer", "higher", "lower", "further", "elder"})
_MORE = frozenset("more less fewer better greater higher lower".split())
_BRINGING = frozenset(
    "spur create allow provide need require demand produce encourage give mean promote cause lead to buy use want "
    "bring get attract seek offer foster build make find become improve".split()
)
_BECOMING = frozenset("become get grow make turn".split())
_COUNTED = frozenset("most some many few several all each none both neither much half others enough".split())
_ALIKE = frozenset("similar comparable equivalent corresponding respective analogous additional".split())
_HOLDING = frozenset("argue believe think say claim contend maintain hold suggest fear hope worry insist see".split())


def dropped(tree: Tree, word: Word, there: Collection[int]) -> frozenset[int]:
    """Return the places of a loose word or phrase of time, or of a link to the sentence before, that may be left out.

    Nothing where it may not: where it is denied, where it belongs to no verb, where "if" wants its "then".
    """
    above = tree.words[word.head]
    if word.low in _DATING and word.dep == "amod" and above.lemma not in _TIME_NOUNS and len(tree.under(word)) == 1:
        flowing = word.low == "current" and tree.child(above, "det", "poss") is None  # "current systems" of the sea
        return frozenset({word.at}) if _goes_on(tree, word) and not flowing else frozenset()
    if (above.tag[:2] not in ("VB", "MD") and above.dep != "ROOT") or tree.child(above, "neg"):
        return frozenset()
    if above.at == word.at or above.at not in there:
        return frozenset()
    own = tree.under(word)
    if word.low in _LOOSE and word.low not in _KEPT and word.dep in ("advmod", "npadvmod"):
        if word.low == "then" and any(child.dep == "advcl" for child in tree.children(above)):
            return frozenset()
        if word.at + 1 < len(tree.words) and tree.words[word.at + 1].low in _GOING_ON:
            return frozenset()
        if len(own) == 1:
            return own
    if own <= set(there) and _is_phrase_of_time(tree, word):
        return own
    return frozenset()


def _goes_on(tree: Tree, word: Word) -> bool:
    """Tell whether the article before a word fits the word behind it: "a recent visit", but not "a recent offer"."""
    before = tree.words[word.at - 1].low if word.at else ""
    vowel = word.at + 1 < len(tree.words) and tree.words[word.at + 1].low[0] in "aeiouh"
    return before not in ("a", "an", "most", "more", "very") or (before == "a" and not vowel)


def _is_phrase_of_time(tree: Tree, word: Word) -> bool:
    """Tell whether a word heads "two years later", "six years ago", "last week", "in recent years"."""
    inside = tree.chosen(tree.under(word))
    if word.dep == "prep" and word.low in ("in", "on") and any(is_bare_month(tree, one) for one in inside[1:2]):
        return all(one.entity == "DATE" for one in inside[1:])
    if len(inside) > 4 or any(one.tag[:2] in ("VB", "PR") and one.dep != "amod" for one in inside):
        return False
    if word.low in ("later", "earlier", "ago", "before") and word.dep == "advmod":
        return any(one.lemma in _TIME_NOUNS for one in inside)
    noun = word if word.dep == "npadvmod" else tree.child(word, "pobj") if word.low in ("in", "on") else None
    if noun is None or noun.lemma.casefold() not in _TIME_NOUNS:
        return False
    pointing = any(one.low in _RELATIVE for one in tree.children(noun, "amod", "det"))
    return (pointing or noun.lemma.casefold() in _WEEKDAYS) and not any(one.tag == "CD" for one in inside)


def dateline(tree: Tree) -> frozenset[int]:
    """Return the places of the town and the dash a news report begins with, or nothing."""
    if not tree.words or not tree.words[0].text.isupper() or len(tree.words[0].text) < 4:
        return frozenset()
    marks = (word for word in tree.words[1:8] if word.text in ("\u2014", "\u2013", "--", "-"))
    dash = next((word.at for word in marks if tree.words[word.at - 1].end < word.start), -1)
    return frozenset(range(dash + 1))


def shifts(tree: Tree, word: Word) -> bool:
    """Tell whether a word means another time or place to each reader, or another sentence."""
    low = word.low
    if low == "there" and word.tag == "RB" and word.dep == "advmod":
        inner = any(one.dep in ("relcl", "acl", "advcl") for one in tree.above(word))
        named = inner and any(one.dep in ("nsubj", "dobj", "pobj") for one in tree.words[: word.at])
        return not named and not tree.children(word, "prep")
    if low == "far" and any(child.low in ("so", "thus") for child in tree.children(word)):
        return True
    if low in _SHIFTING and word.tag in ("RB", "JJ", "NN", "VBG", "IN", "RBR"):
        if low == "so":
            return (word.dep == "advmod" and tree.words[word.head].tag[:2] == "VB") or word.dep in ("dobj", "attr")
        if low == "also" and word.at:
            return tree.words[word.at - 1].low != "but"
        if low == "so" and word.at + 2 < len(tree.words) and tree.words[word.at + 1].low == "that":
            return False
        if low in ("soon", "shortly") and word.at + 1 < len(tree.words) and tree.words[word.at + 1].low in _GOING_ON:
            return False
        if low == "too":
            return tree.words[word.head].at < word.at
        if low == "further":
            return word.dep == "advmod" and word.at < word.head
        if low == "following":
            return word.tag != "VBG" or not tree.children(word, "dobj", "pobj")
        if low in ("above", "below"):
            return not tree.children(word, "pobj")
        if low in ("later", "earlier") and word.at + 1 < len(tree.words):
            return tree.words[word.at + 1].low != "than" and not tree.children(word, "prep")
        if low == "then":
            clause = next(iter(tree.above(word)), word)
            return not any(
                (mark := tree.child(child, "mark")) and mark.low == "if" for child in tree.children(clause, "advcl")
            )
        return True
    if is_bare_month(tree, word):
        return True
    if word.lemma in _TIME_NOUNS:
        pointing = [child for child in tree.children(word, "amod", "det") if child.low in _RELATIVE]
        if not pointing or (word.lemma == "time" and pointing[0].low in ("last", "next")):
            return False
        dated = any(two.tag == "CD" for child in tree.children(word) for two in tree.chosen(tree.under(child)))
        return not dated or word.tag == "NNS"
    return word.tag == "JJ" and low in _STALE and word.dep == "amod"


def points(tree: Tree, word: Word, there: frozenset[int]) -> bool:
    """Tell whether a word points to something outside: "such a law", "the other", "both", "three of them"."""
    low = word.low
    earlier = [tree.words[at] for at in there if at < word.at]
    if word.dep == "mark":
        return False
    if word.dep == "nummod" and word.tag == "CD" and not low[0].isdigit():
        return is_count_of_known(tree, tree.words[word.head], there)
    if word.dep == "det" and low in ("a", "an") and is_mere_thought(tree, tree.words[word.head], there):
        return True
    if low == "that" and word.dep in ("nsubj", "nsubjpass") and tree.words[word.head].dep in ("ROOT", "conj", "advcl"):
        return True
    if low in _ALIKE and word.dep == "amod":
        whole = (word, tree.words[word.head])
        return not any(child.low in ("to", "between", "for") for one in whole for child in tree.children(one, "prep"))
    if low in ("all", "both") and any(child.tag == "CD" for child in tree.children(tree.words[word.head], "nummod")):
        return word.dep in ("det", "predet") and not tree.children(tree.words[word.head], "prep", "relcl", "acl")
    if low in ("this", "these", "those", "that") and word.tag == "DT" and word.dep != "det":
        return low in ("this", "these") or not tree.children(word, "relcl", "prep", "acl")
    if low == "such":
        after = tree.words[word.at + 1].low if word.at + 1 < len(tree.words) else ""
        return after not in ("as", "that")
    if low in ("another", "others", "other", "former", "latter", "same") and word.tag in ("DT", "JJ", "NNS", "NN"):
        return _is_other(tree, word, earlier)
    if word.dep in WHOLE and low in _COUNTED and word.tag in ("DT", "JJ", "JJS", "NN", "NNS", "PDT", "CC"):
        if low in ("some", "many", "few") and tree.words[word.head].lemma in _HOLDING:
            return False
        if word.at + 1 < len(tree.words) and tree.words[word.at + 1].low == "of":
            return False
        return not tree.children(word, "prep", "relcl", "acl", "amod", "nummod", "compound")
    if low in ("both", "neither", "either") and word.dep == "det":
        return not tree.children(tree.words[word.head], "conj") and sum(one.dep == "conj" for one in earlier) != 1
    if low == "another" and word.at and tree.words[word.at - 1].low == "one":
        return False
    spelt = word.tag == "CD" and low != "zero" and not word.text[0].isdigit()
    if word.dep in WHOLE and spelt and word.entity in ("CARDINAL", ""):
        of = any(
            child.low == "of" or any(two.tag == "CD" for two in tree.children(child, "pobj"))
            for child in tree.children(word, "prep")
        )
        paired = any(one.tag == "CD" for one in earlier)
        return not of and not paired and not tree.children(word, "relcl", "acl") and not _counts(tree, word)
    if low in ("one", "ones") and word.dep in WHOLE:
        before = tree.words[word.at - 1].low if word.at else ""
        if before in ("no", "any", "every") or any(one.low == "another" for one in tree.words[word.at : word.at + 2]):
            return False
        of = any(child.low == "of" for child in tree.children(word, "prep"))
        if low == "ones":
            return not any(one.tag == "NNS" for one in earlier)
        return not of and not tree.children(word, "relcl", "acl") and not any(one.tag[:2] == "NN" for one in earlier)
    if low in ("do", "does", "did", "done") and word.dep not in ("aux", "auxpass"):
        objects = tree.children(word, "dobj", "advmod", "npadvmod", "prep")
        return not objects or any(child.low in ("so", "this", "that") for child in tree.children(word))
    return low in ("likewise", "vice", "namely")


def _counts(tree: Tree, word: Word) -> bool:
    """Tell whether a number stands beside other words of the same quantity."""
    return bool(tree.children(word, "nummod", "compound", "quantmod", "conj")) or word.low in (
        "million",
        "billion",
        "trillion",
    )


def _is_other(tree: Tree, word: Word, earlier: list[Word]) -> bool:
    low = word.low
    nouns = [one for one in earlier if one.tag[:2] in ("NN", "CD")]
    before = tree.words[word.at - 1].low if word.at else ""
    noun = tree.words[word.head]
    if low == "former":
        return word.dep != "amod"
    if low == "same":
        compared = {"as", "that", "for", "to"}
        noun = word if word.dep in WHOLE else noun
        clauses = tree.children(noun, "relcl")
        told = clauses or any(one.low in compared for one in tree.children(noun))
        return not told and (not nouns or (word.dep == "dobj" and tree.words[word.head].lemma == "do"))
    if low == "other" and before == "the":
        return not any(one.tag == "CD" or one.low == "one" for one in earlier)
    if word.dep in ("amod", "det") and low in ("other", "another"):
        alike = any(one.lemma == noun.lemma or one.low == "one" for one in earlier)
        several = before in ("many", "several", "some", "the", "two", "three", "few") and noun.dep != "conj"
        return not alike and (several or not nouns)
    return not nouns


def is_compared(tree: Tree, word: Word, there: frozenset[int]) -> bool:
    """Tell whether a comparative says with what it compares, or needs not to."""
    after = tree.words[word.at + 1].low if word.at + 1 < len(tree.words) else ""
    before = tree.words[word.at - 1].low if word.at else ""
    if word.low in ("more", "less", "fewer") and after == "than":
        return True
    if any(tree.words[at].low == "than" and at > word.at for at in there):
        return True
    if before in ("the", "no") and word.low in ("longer", "later", "sooner", "more", "less") and word.dep != "amod":
        return before == "no" or _is_doubled(tree, there)
    if before == "the" and _is_doubled(tree, there):
        return True
    if before in ("or", "and") and word.at > 1:
        counted = tree.words[word.at - 2]
        if counted.tag == "CD" or any(one.tag == "CD" for one in tree.children(counted, "nummod")):
            return True
    if word.low in ("earlier", "later") and tree.children(word, "prep"):
        return True
    noun = tree.words[word.head]
    if word.low in ("better", "worse") and word.dep == "acomp":
        marks = (tree.child(one, "mark") for one in tree.children(noun, "advcl"))
        if any(mark is not None and mark.low in ("if", "when") for mark in marks):
            return True
    if (
        word.low in _MORE
        and noun.dep == "dobj"
        and any(one.tag == "MD" for one in tree.children(tree.words[noun.head]))
    ):
        return True
    if word.low in _MORE and noun.dep in ("dobj", "pobj") and tree.words[noun.head].lemma in _BRINGING:
        return True
    if word.low in ("deeper", "further", "farther", "closer", "nearer") and after in ("into", "from", "to", "in"):
        return True
    if word.low in ("better", "further") and tree.words[word.head].tag == "VB" and word.at < word.head:
        return True
    if word.dep == "amod" and word.low in _LOCAL:
        paired = any(tree.words[at].low in ("upper", "higher", "lower") for at in there if at < word.at)
        named = after[:1] != "" and tree.words[word.at + 1].text[0].isupper()
        return word.low not in ("higher", "lower") or noun.lemma in _RANKED or paired or named
    return any(one.lemma in _BECOMING and one.at < word.at for one in tree.above(word) if one.at >= word.at - 3)


def _is_doubled(tree: Tree, there: frozenset[int]) -> bool:
    """Tell whether there are two comparatives with "the": "the more mass, the greater the force"."""
    found = [
        at for at in there if tree.words[at].tag in ("JJR", "RBR") and at and tree.words[at - 1].low in ("the", "The")
    ]
    return len(found) > 1
