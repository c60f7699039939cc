"""Who or what bears a description: a name or a term as a question says it, and the words that describe it."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from tutor.generate.kinds.askable import PEOPLE, is_human
from tutor.generate.kinds.judging import kindred, tells_little
from tutor.generate.kinds.phrases import also, bracketed, lean, likened, set_off, short, trimmed
from tutor.generate.mentions import names
from tutor.generate.places import COUNTRIES
from tutor.generate.segment import Sentence
from tutor.generate.sorts import COUNTED
from tutor.generate.telling import Teller, Told
from tutor.generate.tree import NOUNS, Tree, Word

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_GOING_ON = frozenset({"NN", "NNS", "NNP", "CD", "TO", "WDT", "WP"})
_NOMINAL = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr"})
_ALSO_FIRMS = frozenset(
    "partner ally supporter opponent critic user owner customer employee investor shareholder regulator landlord "
    "merchant trader leader player agent founder breeder developer operator collector descendant".split()
)
_BODIES = {
    "court": "court", "university": "university", "company": "company", "party": "party", "council": "council",
    "committee": "committee", "commission": "commission", "agency": "agency", "ministry": "ministry", "bank": "bank",
    "department": "department", "parliament": "parliament", "congress": "body", "senate": "body", "house": "body",
    "inc": "company", "corporation": "company", "group": "group", "institute": "institute", "union": "union",
    "association": "association", "society": "society", "army": "army", "empire": "empire", "museum": "museum",
}  # fmt: skip
_MORE_PEOPLE = frozenset({"astronaut", "cosmonaut", "pilot", "translator"})
_FARTHEST = 3


class Bearer(NamedTuple):
    """Who or what is described. `text` is how a question says it, with its article; `bare` is the name alone.

    `inserted` tells that the sentence itself has a pronoun or a shorter name.
    """

    text: str
    bare: str
    kind: str
    proper: bool
    plural: bool
    inserted: bool = False

    @property
    def is_person(self) -> bool:
        """Tell whether somebody is meant, and not something."""
        return self.kind == "PERSON"

    @property
    def who(self) -> str:
        """The word that asks for it."""
        return "Who" if self.is_person and self.text[0].isupper() else "What"


def bearer(teller: Teller, place: int, tree: Tree, word: Word) -> Bearer | None:
    """Return what a noun or a pronoun names, or None where that is not certain."""
    if word.tag == "PRP":
        return _of_pronoun(teller, place, tree, word)
    strange = word.dep in _NOMINAL and tree.child(word, "det") is not None
    if (word.tag not in NOUNS and not strange) or word.entity in COUNTED:
        return None
    own = short(tree, word)
    if tree.children(word, "conj") or not tree.size(own):
        return None
    name = next((one for one in names(tree) if one.first <= word.at <= one.last), None)
    people = teller.parsed.names
    if name is not None and word.tag in ("NNP", "NNPS"):
        extent = frozenset(range(name.first, name.last + 1))
        article = tree.child(word, "det")
        rest = tree.chosen(own - extent)
        full = people.full(name.text)
        kind = people.kind(name.text) or name.kind
        if kind == "PERSON" and not rest:
            return Bearer(full, full, kind, True, False, full != name.text)
        if kind == "PERSON" and any(one.tag == "NNP" and one.at == name.first - 1 for one in rest):
            rest = tuple(one for one in rest if one.dep not in ("compound", "nmod"))
            full = full if rest else tree.said(own)
            kind = "" if rest else kind
        if kind == "PERSON" and all(one.dep in ("det", "compound", "amod", "nmod", "punct") for one in rest):
            return Bearer(full, full, kind, True, False, full != name.text)
        if article is not None and rest == (article,):
            return Bearer(f"{article.low} {name.text}", name.text, kind, True, word.tag == "NNPS")
        if (
            rest
            and article is None
            and all(one.dep in ("poss", "compound", "nmod", "amod") and one.text.islower() for one in rest)
            and name.text[0].isupper()
            and word.at == name.last
        ):
            return Bearer(name.text, name.text, kind, True, word.tag == "NNPS")
        if not rest:
            return Bearer(name.text, name.text, kind, True, word.tag == "NNPS")
    told = teller.phrase(place, tree, own, most=7)
    if told is None or told.inserted or any(tree.words[at].tag == "PRP$" for at in own):
        return None
    if min(own) == 0 and is_small(teller, tree.words[0]) and not tree.words[1].text[0].isupper():
        told = Told(told.text[0].lower() + told.text[1:])
    if any(
        not word.text[0].isalnum() and word.text not in ("/", "&", "-", "\u2019s", "'s", "\u201c", "\u201d", '"', "%")
        for word in tree.chosen(own)
    ):
        return None
    first = tree.words[min(own)]
    if first.tag in ("RB", "RBR", "JJR", "PDT") or (word.tag in ("NN", "NNS") and first.low in ("this", "such", "no")):
        return None
    bare = tree.said(own - {first.at}) if first.dep == "det" else told.text
    proper = word.tag in ("NNP", "NNPS") or (
        first.tag == "DT"
        and any(
            one.tag in ("NNP", "NNPS") and one.head == word.at and one.dep == "compound" for one in tree.chosen(own)
        )
    )
    kind = name.kind if name is not None and word.tag in ("NNP", "NNPS") else ""
    return Bearer(told.text, bare, kind, proper, word.tag in ("NNS", "NNPS"))


def is_small(teller: Teller, word: Word) -> bool:
    """Tell whether a word at the beginning of a sentence has its capital only from there."""
    if not word.text[1:].islower():
        return False
    within = [one.text for tree in teller.parsed.trees for one in tree.words[1:] if one.low == word.low]
    return word.low in within if within else word.tag not in ("NNP", "NNPS")


def personal(who: Bearer, what: Word) -> Bearer:
    """Return who bears a description as a person, where the noun that describes him says that he is one."""
    person = who.proper and not who.plural and what.lemma in (PEOPLE | _MORE_PEOPLE) - _ALSO_FIRMS
    return who._replace(kind="PERSON") if person else who


def asking(who: Bearer) -> str:
    """Return the words that ask for a name of its kind: "Who", "Which country", "Which university"; or nothing."""
    if who.is_person:
        return "Who"
    low = who.bare.casefold().removeprefix("the ")
    if low in COUNTRIES:
        return "Which country"
    if who.kind != "ORG":
        return ""
    parts = low.replace(".", "").split()
    return next((f"Which {_BODIES[part]}" for part in (parts[-1], parts[0]) if part in _BODIES), "Who")


def _of_pronoun(teller: Teller, place: int, tree: Tree, word: Word) -> Bearer | None:
    told = teller.phrase(place, tree, [word.at])
    if told is None or not told.text.startswith("["):
        return None
    text = told.text.strip("[]")
    kind = teller.parsed.names.kind(text.removeprefix("the "))
    if word.low in ("he", "she") and kind != "PERSON":
        return None
    return Bearer(text, text.removeprefix("the "), kind, bool(kind), word.low == "they", True)


def described(
    teller: Teller,
    place: int,
    tree: Tree,
    noun: Word,
    *,
    known: Iterable[int] = (),
    without: Collection[int] = (),
    more: frozenset[int] = frozenset(),
    most: int = 28,
) -> str:
    """Return the description that a noun heads, as it goes on within a sentence, or nothing where it cannot stand.

    `more` are the places of words that belong to it but do not hang on it.
    """
    barred = bracketed(tree) | frozenset(without) | also(tree)
    whole = tree.under(noun) - barred
    whole, near = _before_dash(tree, whole), _before_dash(tree, lean(tree, noun) - barred)
    for places in (trimmed(tree, one) for one in (whole | more, near | more, *_shorter(tree, noun, near))):
        if not places or tree.words[min(places)].tag in ("RB", "IN", "RBR") or likened(tree, noun):
            return ""
        if (after := max(places) + 1) < len(tree.words) and tree.words[after].tag in _GOING_ON:
            return ""
        if tree.size(places) <= most:
            told = teller.phrase(place, tree, places, known=tuple(known), most=most)
            if told is not None:
                return told.text
    return ""


def _before_dash(tree: Tree, places: frozenset[int]) -> frozenset[int]:
    """Return the places of a description up to its only dash."""
    dashes = [at for at in places if tree.words[at].text in ("\u2014", "\u2013")]
    return frozenset(at for at in places if at < dashes[0]) if len(dashes) == 1 else places


def _shorter(tree: Tree, noun: Word, places: frozenset[int]) -> Iterator[frozenset[int]]:
    """Yield the places of "a N" with less and less of what it ends with: it stays true."""
    article = tree.child(noun, "det")
    if article is None or article.low not in ("a", "an"):
        return
    for one in reversed(tree.chosen(at for at in places if at > noun.at)):
        direct = one.dep == "prep" and one.head == noun.at and one.low != "of"
        if (direct or one.dep in ("relcl", "acl")) and max(tree.under(one)) >= max(places):
            yield places - tree.under(one)


def met(teller: Teller, name: str) -> int:
    """Return how often the article names somebody or something, by any form of the name."""
    known = teller.parsed.names
    return sum(count for short, count in known.counts.items() if name in (short, known.full(short)))


def role(tree: Tree, word: Word) -> str:
    """Return what is said of a person beside the name, as "which" asks for it: "Dutch astronomer"; or nothing."""
    beside = [one for one in tree.children(word, "compound", "nmod", "amod") if one.at < word.at and one.tag == "NN"]
    apposed = [one for one in tree.children(word, "appos") if one.tag == "NN" and set_off(tree, one)]
    for head in (*beside[:1], *apposed[:1]):
        if kindred(head) or tells_little(tree, head) or head.text[0].isupper() or head.entity == "PERSON":
            continue
        article = tree.child(head, "det", "poss")
        if article is not None and article.low not in ("a", "an", "the"):
            continue
        kinds = [
            one
            for one in tree.children(head, "amod", "compound", "nmod")
            if one.at < head.at and (one.entity in ("NORP", "GPE") or one.dep == "compound") and one.tag != "CD"
        ]
        if head in beside:
            kinds += [one for one in tree.children(word, "amod", "nmod") if one.at < head.at and one.entity == "NORP"]
        places = {one.at for one in kinds} | {head.at}
        return tree.said(range(min(places), head.at + 1)) if max(places) - min(places) < 4 else head.text
    return ""


def entitled(teller: Teller, tree: Tree, noun: Word) -> tuple[Bearer, str] | None:
    """Return the person whose name stands right behind a noun, and what the noun says: "the Athenian ruler Solon"."""
    found = next((one for one in tree.children(noun, "appos") if one.tag == "NNP" and not set_off(tree, one)), None)
    if noun.tag != "NN" or found is None or kindred(noun) or tells_little(tree, noun):
        return None
    first = min(noun.at + 1, found.at)
    own = range(first, found.at + 1)
    if any(tree.words[at].tag != "NNP" for at in own) or tree.children(found, "conj"):
        return None
    text = tree.said(own)
    people = teller.parsed.names
    if not (people.is_person(people.full(text)) or is_human(teller, tree, noun)):
        return None
    full = people.full(text)
    kinds = [
        one.at
        for one in tree.children(noun, "amod", "compound", "nmod")
        if one.entity == "NORP" or one.dep == "compound"
    ]
    places = range(min((*kinds, noun.at)), noun.at + 1)
    said = tree.said(places) if len(places) < 5 else noun.text
    return Bearer(full, full, "PERSON", True, False, full != text), said


def evidence(teller: Teller, place: int, name: str) -> tuple[str, tuple[Sentence, ...]]:
    """Return the words of the article that show a name together with a sentence, and what sentences they are besides.

    The quote is empty where no near sentence of the paragraph has the name.
    """
    sentences = teller.parsed.sentences
    here = sentences[place]
    if name.casefold() in here.text.casefold():
        return here.text, ()
    for before in range(place - 1, max(-1, place - 1 - _FARTHEST), -1):
        if sentences[before].paragraph != here.paragraph:
            break
        if name in sentences[before].text:
            return teller.parsed.reading.quote(sentences[before], here), (sentences[before],)
    return "", ()


def be(plural: bool, past: bool) -> str:
    """Return the form of "be" for a number and a time."""
    return ("were" if past else "are") if plural else ("was" if past else "is")


def is_place(kind: str) -> bool:
    """Tell whether a kind of name is a place's."""
    return kind in _PLACES
