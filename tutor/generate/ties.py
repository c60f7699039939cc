"""How a clause is tied to what stands around it: words that only join, commas, and what is left over of them."""

from collections.abc import Collection, Iterator

from tutor.generate.tree import Tree, Word

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""The tags of verbs that carry a tense."""

_DOUBT = frozenset(
    "perhaps possibly probably apparently evidently allegedly reportedly supposedly seemingly usually "
    "generally typically often sometimes normally presumably hopefully ideally arguably theoretically".split()
)
_LEADING = frozenset(
    "however moreover furthermore further indeed therefore thus hence consequently accordingly additionally also "
    "besides similarly likewise instead rather nevertheless nonetheless still yet then finally first second third "
    "firstly secondly thirdly lastly overall ultimately meanwhile again now certainly admittedly granted too "
    "obviously clearly naturally notably importantly interestingly surprisingly unsurprisingly fortunately "
    "unfortunately sadly so but and or nor well conversely regardless incidentally alternatively subsequently "
    "afterwards afterward simply essentially basically specifically".split()
)
_NOT_ALONE = frozenset("only just merely simply".split())
_LEADING_PHRASES = frozenset(
    "in fact|in particular|for example|for instance|of course|as a result|for this reason|in addition|in contrast|"
    "by contrast|on the other hand|on the one hand|on the contrary|in short|in sum|in conclusion|in other words|"
    "after all|in any case|above all|in turn|to be sure|to be fair|in the end|at the same time|at the very least|"
    "in essence|in effect|in reality|in practice|more importantly|most importantly|"
    "as a consequence|in this way|on top of that|not surprisingly|even so|that said|first of all|in response|"
    "for that reason|for these reasons|in summary|on average|at last|"
    "by the same token|in this sense|in that sense|in this respect|to begin with|for one thing|"
    "what 's more|if so|all the same|in that case|in this case".split("|")
) - {"on average"}


def lead(tree: Tree, verb: Word, places: frozenset[int]) -> tuple[Word, ...]:
    """Return the words and phrases at the beginning that only join it to what went before."""
    subject = tree.child(verb, *SUBJECTS)
    before = subject.at if subject else verb.at
    found: list[Word] = []
    for child in tree.children(verb):
        if child.at >= before or child is subject or child.dep in ("punct", "aux", "auxpass"):
            continue
        own = tree.chosen(tree.under(child) & places)
        if any(word.low in _DOUBT for word in own[:1]):
            continue
        text = " ".join(word.low for word in own if word.text[0].isalnum() or word.text.startswith(("'", "\u2019")))
        if (
            (len(own) == 1 and text in _LEADING)
            or text in _LEADING_PHRASES
            or (child.dep == "advmod" and len(own) == 1 and text.endswith("ly") and _comma_after(tree, child))
        ):
            found.append(child)
    return tuple(found)


def _comma_after(tree: Tree, word: Word) -> bool:
    return word.at + 1 < len(tree.words) and tree.words[word.at + 1].text == ","


def joints(tree: Tree, places: Collection[int]) -> frozenset[int]:
    """Return the places of an "and" or "or" with which the chosen words end, and of the marks about it."""
    found: set[int] = set()
    for word in reversed(tree.chosen(places)):
        if word.tag != "CC" and word.text not in (",", ";", ".", "\u2014", "\u2013"):
            break
        found.add(word.at)
    return frozenset(found) if any(tree.words[at].tag == "CC" for at in found) else frozenset()


def marks(tree: Tree, verb: Word) -> frozenset[int]:
    """Return the places of the words that bind the clause of a verb to another: "because", "so that"."""
    return frozenset(word.at for word in tree.children(verb, "mark"))


def after_comma(tree: Tree, word: Word) -> bool:
    """Tell whether what hangs on a word begins behind a comma, a dash or a bracket."""
    first = min(tree.under(word))
    return first > 0 and tree.words[first - 1].text in (",", "\u2014", "\u2013", "(")


def set_off(tree: Tree, word: Word) -> bool:
    """Tell whether what hangs on a word is parted from it by a comma, so that it adds and does not restrict."""
    own = tree.under(word)
    first, last = min(own), max(own)
    before = tree.words[first - 1].text if first else ""
    after = tree.words[last + 1].text if last + 1 < len(tree.words) else ""
    if word.at < word.head:
        return after in (",", "\u2014", "\u2013")
    return before in (",", "\u2014", "\u2013", "--")


def is_finite(tree: Tree, verb: Word) -> bool:
    """Tell whether a word is the chief word of a clause with a finite verb."""
    if verb.tag in FINITE and verb.dep not in ("aux", "auxpass"):
        return True
    return any(word.tag in FINITE for word in tree.children(verb, "aux", "auxpass"))


def beside(tree: Tree, verb: Word) -> Iterator[Word]:
    """Yield a chief word and those joined to it by "and", "but" or a semicolon."""
    if is_finite(tree, verb) or tree.child(verb, *SUBJECTS):
        yield verb
    for child in tree.children(verb, "conj", "ccomp", "parataxis"):
        if child.dep == "ccomp" and not is_sentence(tree, verb, child):
            continue
        if child.dep == "parataxis" and not tree.child(child, *SUBJECTS):
            continue
        if child.dep == "conj" and is_alternative(tree, child):
            continue
        if is_finite(tree, child) and child.tag[:2] in ("VB", "MD"):
            yield from beside(tree, child)


def is_sentence(tree: Tree, verb: Word, child: Word) -> bool:
    """Tell whether what the parser took for an object is a sentence set beside with a semicolon or a dash."""
    own = tree.under(child)
    if child.at > verb.at or tree.child(child, "mark") or verb.lemma in ("say", "write", "argue", "note", "add"):
        return False
    after = max(own) + 1
    return after < len(tree.words) and tree.words[after].text in (";", ":", "\u2014", "\u2013", "--")


def is_listed(tree: Tree, word: Word) -> bool:
    """Tell whether what was taken for an apposition is a member of a list: "Greece, the islands, and Anatolia"."""
    after = max(tree.under(word)) + 1
    joined = [one.low for one in tree.words[after : after + 2]]
    return word.dep == "appos" and ("and" in joined or "or" in joined or bool(tree.children(word, "conj", "cc")))


def is_misjoined(tree: Tree, above: Word, verb: Word) -> bool:
    """Tell whether it is unsure that a later verb shares the subject of an earlier one.

    So after a clause with "that", which may hold it as well, and where a noun stands right before it: "was replaced
    by the new law and the courts began to work".
    """
    if any(above.at < one.at < verb.at for one in tree.children(above, "ccomp")):
        return True
    between = tree.words[above.at : verb.at]
    if not any(word.tag == "CC" or word.text == ";" for word in between) and not tree.children(verb, "cc", "conj"):
        return True
    own = tree.under(verb)
    for word in reversed(tree.words[above.at : verb.at]):
        if word.tag == "CC" or word.text in (",", ";"):
            return False
        if word.tag[:2] == "NN" and word.at not in own:
            return True
    return False


def cut_out(tree: Tree, places: Collection[int], *cuts: Collection[int]) -> frozenset[int]:
    """Return places without some of them, nor the two commas or dashes that set these off on either side."""
    left = frozenset(places)
    for cut in cuts:
        inside = sorted(left & frozenset(cut))
        left -= frozenset(cut)
        around = (inside[0] - 1, inside[-1] + 1) if inside else ()
        marks = {at for at in around if at in left and tree.words[at].text in (",", "\u2014", "\u2013")}
        left -= marks if len(marks) == 2 else set()
    return left


def is_alternative(tree: Tree, verb: Word) -> bool:
    """Tell whether a later verb is joined by "or" without a subject of its own, so that neither half is true alone."""
    if tree.child(verb, *SUBJECTS):
        return False
    joint = next((word for word in reversed(tree.words[verb.head : verb.at]) if word.tag == "CC"), None)
    return joint is not None and joint.low == "or"


def is_unpaired(tree: Tree, places: Collection[int]) -> bool:
    """Tell whether words have one half only of "not only ... but also"."""
    chosen = tree.chosen(places)
    only = [word for word in chosen if word.low in _NOT_ALONE and word.at]
    for word in chosen[:-1]:
        also = word.at + 1 in places and tree.words[word.at + 1].low == "also"
        if word.low == "but" and also and not only:
            return True
    return any(tree.words[word.at - 1].low in ("not", "n't") and word.at - 1 not in places for word in only)


def is_halved(tree: Tree, places: Collection[int]) -> bool:
    """Tell whether words are cut off before the "but" that a "not" among them leads to, or behind such a "not"."""
    chosen = tree.chosen(places)
    if is_unpaired(tree, places):
        return True
    if not any(word.low in ("not", "only", "merely", "just", "n't", "n\u2019t", "less") for word in chosen):
        return False
    last = max(at for at in places if tree.words[at].text[0].isalnum())
    after = [word for word in tree.words[last + 1 : last + 3] if word.at not in places]
    return any(word.low == "but" for word in after)
