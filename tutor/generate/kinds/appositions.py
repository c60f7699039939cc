"""What stands beside a name or a term and says who or what it is: "Cao Cao, a warlord who ..."."""

import re
from collections.abc import Iterator

from tutor.generate.alone import anchors
from tutor.generate.kinds.bearers import Bearer, be, bearer, described, evidence, is_place, met, personal
from tutor.generate.kinds.forms import recalled, typed
from tutor.generate.kinds.glosses import glosses
from tutor.generate.kinds.judging import agentive, evaluates, is_unique, kindred, tells_little
from tutor.generate.kinds.phrases import bracketed, set_off, short, trimmed
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

_EVENTUAL = frozenset(
    "task effort feat achievement step blow victory experience problem difficulty sign attempt statement move "
    "decision fact charge reality trend development claim figure event meeting plan rise drop increase decline "
    "change action gesture sight image scene idea".split()
)
_DEED = re.compile(r"(?:ance|ence|ment|sion|tion|al)\Z")
_FIRMS = frozenset(
    "company firm contractor subsidiary startup start-up maker manufacturer provider supplier retailer consultancy "
    "group charity nonprofit organization organisation agency network alliance think-tank tank".split()
)
_MISTAKEN = frozenset({"oprd", "dobj", "npadvmod", "attr"})
_SAYING = frozenset("say tell write note add argue explain warn ask call claim report".split())


def apposed(teller: Teller, known: set[str]) -> Iterator[Proposal]:
    """Yield questions for who or what is named, by what stands beside the name; `known` are names asked for before."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for word in tree.words:
            head = _named(tree, word)
            if head is not None:
                yield from _of(teller, place, tree, head, word, known)
    yield from glosses(teller, known)


def _named(tree: Tree, what: Word) -> Word | None:
    """Return the noun that a noun stands beside and tells about, or None.

    Where the parser takes what is apposed for another object, the noun just before its comma is meant.
    """
    article = tree.child(what, "det")
    if what.tag not in ("NN", "NNS"):
        return None
    if what.dep == "appos" and what.at > what.head:
        return tree.words[what.head]
    first = min(trimmed(tree, tree.under(what)))
    if what.dep not in _MISTAKEN or article is None or article.at != first or first < 2:
        return None
    before = tree.words[first - 2]
    if tree.words[first - 1].text not in (",", "\u2014", "\u2013") or before.at == what.head or before.tag[:2] != "NN":
        return None
    beside = before.dep in ("dobj", "pobj", "oprd", "attr") and not tree.children(before, "conj", "appos")
    return before if beside and before.dep != "conj" and article.low in ("a", "an") else None


def _of(teller: Teller, place: int, tree: Tree, head: Word, what: Word, known: set[str]) -> Iterator[Proposal]:
    if not set_off(tree, what) or tells_little(tree, what) or kindred(what) or tree.children(head, "conj"):
        return
    if what.at in bracketed(tree):
        return
    who = bearer(teller, place, tree, head)
    if who is None or (who.inserted and not who.is_person):
        return
    who = personal(who, what)
    if not who.proper and tree.child(head, "poss") is not None:
        who = who._replace(text=head.low, bare=head.low)
    article = tree.child(what, "det")
    if article is None and (owner := tree.child(what, "poss")) is not None:
        article = tree.child(owner, "det")
    sentence = teller.parsed.sentences[place]
    if article is None and agentive(what) and who.is_person:
        yield from _maker(teller, place, tree, what, who)
    if article is None or article.low not in ("a", "an", "the"):
        return
    past = not _is_lasting(tree, what) and _is_past(tree, head, who)
    first = min(trimmed(tree, tree.under(what)))
    after = max(trimmed(tree, tree.under(what))) + 1
    if after >= len(tree.words) or tree.words[after].text[0].isalnum() or _goes_on(tree, after + 1):
        return
    if not _adjacent(tree, head, first) or _is_farther(tree, head, what, who):
        return
    if not who.proper and (own := tree.child(head, "det")) and own.low not in ("the", "a", "an"):
        return
    if tree.words[after].text == "," and after + 1 < len(tree.words) and tree.words[after + 1].tag == "DT":
        return
    if any(word.tag == "CD" for word in tree.children(what, "nummod", "nmod")) and who.is_person:
        return
    relative = tree.child(what, "relcl")
    if relative is not None and not who.proper and tree.child(relative, "aux") is not None:
        return
    if what.lemma in _EVENTUAL or (not who.proper and tree.child(what, "conj", "appos", "cc") is not None):
        return
    if not who.proper and article.low in ("a", "an") and (own := tree.child(head, "det")) and own.low in ("a", "an"):
        return
    if who.plural and tree.children(what, "conj"):
        return
    if any(tree.words[at].lemma == what.lemma for at in tree.under(head, without=[what])):
        return
    if tree.words[first - 2].text in ("\u201d", '"', "''") or tree.words[max(0, head.at - 1)].text in "\u201c\"'":
        return
    if is_unique(tree, what) and article.low == "the" and who.proper:
        meaning = described(teller, place, tree, what, most=20)
        places = tree.under(what)
        sure = any(anchors(teller.parsed, tree, places)) or tree.size(places) > 6
        if meaning and len(meaning.split()) >= 5 and sure:
            quote, _ = evidence(teller, place, who.bare)
            if quote == sentence.text and who.bare.split()[-1].casefold() not in meaning.casefold().split():
                yield typed("identity", sentence, f"{who.who} {be(who.plural, past)} {meaning}?", who.bare, weight=0.78)
        return
    if who.kind == "GPE" and not tree.children(what, "relcl", "acl"):
        return
    if (not who.is_person and evaluates(tree, what)) or tree.words[first - 1].text not in (",", "\u2014", "\u2013"):
        return
    if who.bare.casefold() in known or not _matters(teller, tree, head, what, who):
        return
    meaning = described(teller, place, tree, what, known=tree.under(head, without=[what]))
    if (
        not who.proper
        and "," in meaning
        and not tree.child(what, "relcl", "acl")
        and re.search(r" (?:and|or) ", meaning)
    ):
        return
    if len(meaning.split()) < 5 or (who.proper and who.bare.split()[-1].casefold() in meaning.casefold().split()):
        return
    if not any(one.at > what.at for one in tree.children(what, "prep", "relcl", "acl")):
        return
    known.add(who.bare.casefold())
    quote, others = evidence(teller, place, who.bare)
    yield recalled(
        "apposition",
        sentence,
        f"{who.who} {be(who.plural, past)} {who.text}?",
        meaning,
        weight=0.72,
        quote=quote,
        others=others,
    )


def _goes_on(tree: Tree, at: int) -> bool:
    """Tell whether a list goes on here."""
    return at < len(tree.words) and tree.words[at].low in ("and", "or", "as", "&")


def _is_farther(tree: Tree, head: Word, what: Word, who: Bearer) -> bool:
    """Tell whether a deed stands beside a name and means the one before it: "his talk in Congress, an appearance"."""
    link = tree.words[head.head]
    return bool(who.kind) and _DEED.search(what.lemma) is not None and tree.words[link.head].tag[:2] == "NN"


def _adjacent(tree: Tree, head: Word, first: int) -> bool:
    """Tell whether only the rest of its own phrase, a bracket and a comma stand between a noun and what is apposed."""
    between = frozenset(range(head.at + 1, first - 1))
    if head.tag in ("NN", "NNS") and any(tree.words[at].tag[:2] == "NN" for at in between - bracketed(tree)):
        return False
    return between <= short(tree, head) | bracketed(tree)


def _maker(teller: Teller, place: int, tree: Tree, what: Word, who: Bearer) -> Iterator[Proposal]:
    """ "Antony Loewenstein, author of The Palestine Laboratory"."""
    link = next((one for one in tree.children(what, "prep") if one.low == "of"), None)
    thing = tree.child(link, "pobj") if link is not None else None
    if thing is None or thing.tag not in ("NNP", "NNPS") or tree.children(what, "conj"):
        return
    told = described(teller, place, tree, what, most=14)
    quote, others = evidence(teller, place, who.bare)
    if told and quote and not told.casefold().startswith(("a ", "an ", "the ")):
        ask = f"Who is the {told}?"
        yield typed("identity", teller.parsed.sentences[place], ask, who.bare, weight=0.78, quote=quote, others=others)


def _matters(teller: Teller, tree: Tree, head: Word, what: Word, who: Bearer) -> bool:
    """Tell whether the article is about somebody, or comes back to him and does not only give his words."""
    if who.bare == teller.parsed.names.hero or who.bare.casefold() in teller.parsed.reading.article.title.casefold():
        return True
    verb = next((one for one in tree.above(head) if one.tag[:2] == "VB"), None)
    if not who.is_person:
        return what.lemma not in _FIRMS or met(teller, who.bare) > 1
    return met(teller, who.bare) > 2 and (verb is None or verb.lemma not in _SAYING)


def _is_lasting(tree: Tree, what: Word) -> bool:
    """Tell whether what stands beside a name goes on in the present: "a band of grassland that runs east"."""
    return any(one.tag in ("VBZ", "VBP") for one in tree.children(what, "relcl"))


def _is_past(tree: Tree, head: Word, who: Bearer) -> bool:
    """Tell whether what stands beside a name told of the past: by the verb it belongs to."""
    verb = next((word for word in tree.above(head) if word.tag in ("VBD", "VBZ", "VBP", "VBN", "VB", "VBG")), None)
    if verb is None or not who.proper or is_place(who.kind) or verb.lemma in _SAYING:
        return False
    return verb.tag == "VBD" or any(word.tag == "VBD" for word in tree.children(verb, "aux", "auxpass"))
