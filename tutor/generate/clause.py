"""Clauses of a sentence: what each says of what, and what may be left out of it without making it untrue."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tutor.generate.tree import Tree, Word

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LEADING = frozenset(
    "however moreover furthermore further indeed therefore thus hence consequently accordingly additionally also "
    "besides similarly likewise instead rather nevertheless nonetheless still yet then finally first second third "
    "firstly secondly thirdly lastly overall ultimately meanwhile again now certainly admittedly granted too "
    "obviously clearly naturally notably importantly interestingly surprisingly unsurprisingly fortunately "
    "unfortunately sadly so but and or nor well conversely regardless incidentally alternatively subsequently "
    "afterwards afterward perhaps evidently apparently simply essentially basically specifically".split()
)
_LEADING_PHRASES = frozenset(
    "in fact|in particular|for example|for instance|of course|as a result|for this reason|in addition|in contrast|"
    "by contrast|on the other hand|on the one hand|on the contrary|in short|in sum|in conclusion|in other words|"
    "after all|in any case|above all|in turn|to be sure|to be fair|in the end|at the same time|at the very least|"
    "in essence|in effect|in reality|in practice|in general|more generally|more importantly|most importantly|"
    "as a consequence|in this way|on top of that|not surprisingly|even so|that said|first of all|in response|"
    "for that reason|for these reasons|in summary|on average|at first|at last|in principle|to some extent|"
    "by the same token|in this sense|in that sense|in this respect|to begin with|for one thing|even now|even then|"
    "what 's more|all the same|in that case|in this case".split("|")
) - {"on average"}
_LATER = frozenset("also however therefore thus indeed moreover furthermore instead then too likewise".split())
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
        return self.aux[0] if self.aux and self.aux[0].tag in _FINITE else self.verb

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
        """The places of the subject, with all that belongs to it."""
        return self.tree.under(self.subject) if self.subject else frozenset()


def is_finite(tree: Tree, verb: Word) -> bool:
    """Tell whether a word is the chief word of a clause with a finite verb."""
    if verb.tag in _FINITE and verb.dep not in ("aux", "auxpass"):
        return True
    return any(word.tag in _FINITE for word in tree.children(verb, "aux", "auxpass"))


def main_clauses(tree: Tree) -> Iterator[Clause]:
    """Yield the clauses of a sentence that stand beside each other and on no other, in order."""
    roots = [word for word in tree.words if word.head == word.at]
    heads: list[Word] = []
    for root in roots:
        heads += _beside(tree, root)
    for verb in sorted(heads, key=lambda word: word.at):
        if made := clause_of(tree, verb):
            yield made


def _beside(tree: Tree, verb: Word) -> Iterator[Word]:
    """Yield a chief word and those joined to it by "and", "but" or a semicolon."""
    if is_finite(tree, verb) or tree.child(verb, *SUBJECTS):
        yield verb
    for child in tree.children(verb, "conj", "ccomp", "parataxis"):
        if child.dep == "ccomp" and not _is_joined(tree, verb, child):
            continue
        if child.dep == "parataxis" and not tree.child(child, *SUBJECTS):
            continue
        if is_finite(tree, child) and child.tag[:2] in ("VB", "MD"):
            yield from _beside(tree, child)


def _is_joined(tree: Tree, verb: Word, child: Word) -> bool:
    """Tell whether what the parser took for an object is a sentence set beside with a semicolon or a dash."""
    own = tree.under(child)
    if child.at > verb.at or tree.child(child, "mark") or verb.lemma in ("say", "write", "argue", "note", "add"):
        return False
    after = max(own) + 1
    return after < len(tree.words) and tree.words[after].text in (";", ":", "\u2014", "\u2013", "--")


def subordinate(tree: Tree, *deps: str) -> Iterator[Clause]:
    """Yield the clauses that hang on another word by one of these relations."""
    for word in tree.words:
        if word.dep in (deps or _SUBORDINATE) and (made := clause_of(tree, word)):
            yield made


def clause_of(tree: Tree, verb: Word) -> Clause | None:
    """Return the clause whose chief word this is, or None when no finite verb is there."""
    if not is_finite(tree, verb):
        aux = ()
        if verb.dep != "conj" or verb.tag not in ("VBN", "VBG", "VB"):
            return None
        first = next((word for word in tree.above(verb) if word.dep != "conj"), None)
        if first is None or not is_finite(tree, first):
            return None
    aux = tuple(word for word in tree.children(verb, "aux", "auxpass") if word.tag != "TO" and word.at < verb.at)
    subject = tree.child(verb, *SUBJECTS)
    shared = False
    if subject is None and verb.dep == "conj":
        above = next((word for word in tree.above(verb) if tree.child(word, *SUBJECTS)), None)
        if above is not None:
            subject, shared = tree.child(above, *SUBJECTS), True
    others = [
        child
        for child in tree.children(verb, "conj", "ccomp", "parataxis")
        if (
            child.dep == "conj"
            and (is_finite(tree, child) or child.at > verb.at and child.tag[:2] == verb.tag[:2] == "VB")
        )
        or (child.dep == "ccomp" and _is_joined(tree, verb, child))
        or child.dep == "parataxis"
    ]
    places = set(tree.under(verb, without=others))
    lead = _lead(tree, verb, frozenset(places))
    places -= {at for word in lead for at in tree.under(word)}
    for word in tree.children(verb, "cc", "preconj", "mark", "intj", "meta"):
        if word.dep != "cc" or word.at > verb.at or any(other.at > verb.at for other in others):
            places -= tree.under(word)
    for word in tree.children(verb, "advmod"):
        if word.low in _LATER and len(tree.under(word)) == 1:
            places.discard(word.at)
    places -= _asides(tree)
    return Clause(tree, verb, subject, aux, frozenset(places), shared, lead)


def _lead(tree: Tree, verb: Word, places: frozenset[int]) -> tuple[Word, ...]:
    """Return the words and phrases at the beginning that only join it to what went before."""
    subject = tree.child(verb, *SUBJECTS)
    before = subject.at if subject else verb.at
    found: list[Word] = []
    for child in tree.children(verb):
        if child.at >= before or child is subject or child.dep in ("punct", "aux", "auxpass"):
            continue
        own = tree.chosen(tree.under(child) & places)
        text = " ".join(word.low for word in own if word.text[0].isalnum() or word.text.startswith(("'", "\u2019")))
        if (len(own) == 1 and text in _LEADING) or text in _LEADING_PHRASES:
            found.append(child)
        elif child.dep == "advmod" and len(own) == 1 and text.endswith("ly") and _comma_after(tree, child):
            found.append(child)
    return tuple(found)


def _comma_after(tree: Tree, word: Word) -> bool:
    return word.at + 1 < len(tree.words) and tree.words[word.at + 1].text == ","


def _asides(tree: Tree) -> set[int]:
    """Return the places of what stands in brackets."""
    found: set[int] = set()
    depth = 0
    for word in tree.words:
        depth += word.text in ("(", "[")
        if depth:
            found.add(word.at)
        depth -= word.text in (")", "]")
    return found


def droppable(clause: Clause) -> Iterator[frozenset[int]]:
    """Yield what may be left out of a clause without making it untrue, the least missed first."""
    tree = clause.tree
    for word in tree.chosen(clause.places):
        if word.dep in ("relcl", "acl", "appos") and _set_off(tree, word):
            yield clause.under(word)
    for word in clause.parts("advcl"):
        mark = tree.child(word, "mark")
        told = mark.low if mark else ""
        if _set_off(tree, word) and told in ("", "as", "because", "since", "while", "although", "though", "whereas"):
            asked = tree.child(word, "advmod")
            if not (asked and asked.tag == "WRB"):
                yield clause.under(word)


def _set_off(tree: Tree, word: Word) -> bool:
    """Tell whether what hangs on a word is parted from it by a comma, so that it adds and does not restrict."""
    own = tree.under(word)
    first, last = min(own), max(own)
    before = tree.words[first - 1].text if first else ""
    after = tree.words[last + 1].text if last + 1 < len(tree.words) else ""
    if word.at < word.head:
        return after in (",", "\u2014", "\u2013")
    return before in (",", "\u2014", "\u2013", "--")


def core(clause: Clause, most: int) -> frozenset[int]:
    """Return the places of a clause, shortened to at most so many words where what is droppable allows it."""
    places = clause.places
    for cut in sorted(droppable(clause), key=len, reverse=True):
        if clause.tree.size(places) <= most:
            break
        if cut < places:
            places -= cut
    return places
