"""What words mean: "means", "refers to", "is defined as", and who coined them."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds.bearers import bearer, evidence
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.judging import hedged
from tutor.generate.kinds.phrases import bracketed, loose, set_off, short, trimmed
from tutor.generate.kinds.salient import is_doctrine
from tutor.generate.lettering import capital
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

WORDS = frozenset("word term phrase name expression concept acronym letters abbreviation".split())
"""Nouns that say that a word follows, in their dictionary form."""

_MEANS = {"mean": "", "refer": "to", "denote": "", "signify": "", "stand": "for", "describe": ""}


def meanings(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what words mean, and for who coined them."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            if clause.subject is None or clause.negated or clause.modal:
                continue
            yield from _meaning(teller, place, clause)
            yield from _defined_as(teller, place, clause)
        for word in tree.words:
            if word.dep in ("relcl", "acl") and word.lemma == "mean":
                yield from _glossing(teller, place, tree, word)
            elif word.lemma == "coin" and word.tag == "VBN" and word.dep == "acl":
                yield from _coined(teller, place, tree, word)


def _meaning(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "The term X refers to Y", "X means Y"."""
    tree, verb, subject = clause.tree, clause.verb, clause.subject
    if (
        verb.lemma not in _MEANS
        or clause.is_past
        or clause.is_passive
        or subject is None
        or clause.shared
        or hedged(clause)
    ):
        return
    if subject.tag not in ("NN", "NNS", "NNP", "NNPS", "FW", "VBG", "JJ"):
        return
    own = frozenset(at for at in short(tree, subject) if tree.words[at].low != "itself")
    if not own:
        return
    article = tree.child(subject, "det")
    words = [tree.words[at] for at in own if tree.words[at].lemma in WORDS]
    before = tree.words[min(own) - 1] if min(own) else None
    if before is not None and before.lemma in WORDS:
        words.append(before)
    if not words and (
        verb.lemma == "describe" or (verb.lemma == "refer" and article is not None and article.low != "the")
    ):
        return
    if not words and (
        (subject.entity in ("PERSON", "ORG", "GPE", "NORP") and verb.lemma != "stand") or tree.size(own) > 4
    ):
        return
    if not words and _is_held(teller, place, verb):
        return
    if tree.children(subject, "prep", "relcl", "acl", "poss") or (verb.lemma == "mean" and clause.parts("ccomp")):
        return
    cut: frozenset[int] = frozenset()
    link = _MEANS[verb.lemma]
    if link:
        prep = next((one for one in clause.parts("prep") if one.low == link), None)
        if prep is None:
            return
        cut = clause.under(prep) - {prep.at}
    else:
        thing = next((one for one in clause.parts("dobj", "xcomp", "attr", "acomp") if one.at > verb.at), None)
        if thing is None:
            return
        cut = clause.under(thing)
    told = teller.phrase(place, tree, trimmed(tree, cut), known=own, most=28)
    if told is None or told.inserted or len(told.text.split()) < (2 if words or verb.lemma == "stand" else 4):
        return
    sentence = teller.parsed.sentences[place]
    if words:
        word = words[0]
        name = unquoted(tree.said(trimmed(tree, own - {word.at, *(one.at for one in tree.children(subject, "det"))})))
        if name and verb.tag == "VBZ":
            ask = f"What does the {word.low} \u201c{name}\u201d {verb.lemma} {link}".rstrip() + "?"
            yield recalled("meaning", sentence, ask, told.text, weight=0.8)
        return
    asked = teller.question(place, clause, "What", without=cut | loose(clause))
    if asked is not None and not asked.inserted and "," not in asked.text and not _is_cut(clause, asked.text):
        yield recalled("meaning", sentence, asked.text, told.text, weight=0.8)


def _is_cut(clause: Clause, asked: str) -> bool:
    """Tell whether a question lacks an adverb of its clause that says for when or whom it holds: "traditionally"."""
    return any(
        one.low.endswith("ly") and one.low not in asked.casefold()
        for one in (*clause.parts("advmod"), clause.tree.words[0])
    )


def _is_held(teller: Teller, place: int, verb: Word) -> bool:
    """Tell whether a meaning may be only somebody's: a thinker or a doctrine is spoken of here or just before."""
    parsed, here = teller.parsed, teller.parsed.sentences[place]
    near = [parsed.trees[at] for at in range(max(0, place - 1), place + 1)]
    near = [one for one in near if one is near[-1] or parsed.sentences[place - 1].paragraph == here.paragraph]
    held = any(is_doctrine(tree, one) or one.entity == "PERSON" for tree in near for one in tree.words)
    return held or verb.dep != "ROOT"


def _glossing(teller: Teller, place: int, tree: Tree, verb: Word) -> Iterator[Proposal]:
    """ "a festival named Xiuhmolpilli, which means binding of the years"."""
    head = tree.words[verb.head]
    subject = tree.child(verb, "nsubj")
    if (verb.dep == "relcl" and (subject is None or subject.low != "which")) or (
        verb.dep == "acl" and verb.tag != "VBG"
    ):
        return
    thing = next((one for one in tree.children(verb, "dobj", "xcomp", "attr", "oprd") if one.at > verb.at), None)
    if thing is None or head.tag not in ("NN", "NNS", "NNP", "NNPS", "FW") or tree.child(verb, "ccomp", "neg"):
        return
    name = tree.said(trimmed(tree, frozenset(at for at in short(tree, head) if tree.words[at].dep != "det")))
    foreign = head.tag in ("NNP", "NNPS", "FW") or tree.child(head, "amod", "compound", "nmod") is not None
    own = trimmed(tree, tree.under(thing) - bracketed(tree))
    if not name or not foreign or len(name.split()) > 1 or not 1 <= tree.size(own) <= 9 or head.entity == "PERSON":
        return
    told = teller.phrase(place, tree, own, most=9)
    if told is None or told.inserted or len(told.text) < 5:
        return
    bare = unquoted(told.text)
    ask = f"What does \u201c{unquoted(name)}\u201d mean?"
    if name[0].islower() or head.tag in ("NNP", "NNPS"):
        yield recalled("meaning", teller.parsed.sentences[place], ask, capital(bare), weight=0.72)


def _defined_as(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "Mill defines happiness as pleasure", "poverty is defined as ..."."""
    tree, verb, subject = clause.tree, clause.verb, clause.subject
    if verb.lemma != "define" or subject is None or clause.shared:
        return
    link = next((one for one in clause.parts("prep") if one.low == "as" and one.at > verb.at), None)
    if link is None or not tree.children(link, "pobj", "pcomp"):
        return
    own = clause.under(link)
    told = teller.phrase(
        place, tree, trimmed(tree, own - {link.at} - bracketed(tree)), known=clause.places - own, most=28
    )
    asked = teller.question(place, clause, "How", without=own | loose(clause))
    if (
        told is None
        or asked is None
        or "," in asked.text
        or _is_cut(clause, asked.text)
        or len(told.text.split()) < 4
        or (subject.tag == "PRP" and subject.low != "he")
    ):
        return
    yield recalled("meaning", teller.parsed.sentences[place], asked.text, f"As {told.text}", weight=0.84)


def _coined(teller: Teller, place: int, tree: Tree, verb: Word) -> Iterator[Proposal]:
    """ "deep ecology, a term coined by Arne Naess": who coined the term."""
    word = tree.words[verb.head]
    agent = tree.child(verb, "agent")
    doer = tree.child(agent, "pobj") if agent is not None else None
    if doer is not None and doer.tag == "NN":
        doer = next((one for one in tree.children(doer, "appos") if one.tag == "NNP" and not set_off(tree, one)), None)
    if word.dep not in ("appos", "npadvmod") or word.lemma not in WORDS or doer is None or doer.tag != "NNP":
        return
    head = tree.words[word.head]
    own = [tree.words[at] for at in range(max(0, min(tree.under(word)) - 4), min(tree.under(word)))]
    near = next((one for one in reversed(own) if one.tag in ("NN", "NNS", "NNP", "VBG")), None)
    if near is None:
        return
    who = bearer(teller, place, tree, doer)
    term = bearer(teller, place, tree, near if near.at > head.at else head)
    if who is None or term is None or not who.is_person or set_off(tree, doer):
        return
    quote, others = evidence(teller, place, who.bare)
    if quote:
        ask = f"Who coined the term \u201c{term.bare}\u201d?"
        yield recalled("coined", teller.parsed.sentences[place], ask, who.bare, weight=0.84, quote=quote, others=others)


def unquoted(text: str) -> str:
    """Return a text without quotation marks around it."""
    return text.strip("\u201c\u201d\"'")
