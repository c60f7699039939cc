"""What things are done for and by what means."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of
from tutor.generate.kinds.asserted import Asserted, asserted
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.inquiry import answered, lasting, posed, question, stated
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.ties import marks
from tutor.generate.tree import Tree, Word

_NO_PURPOSE = frozenset(
    "be seem appear need take happen have require continue go come prove live last begin start fail manage try tend "
    "learn want like hope return grow wait survive struggle rise fall combine".split()
)
_NO_AIM = frozenset("be become find discover form reach include say name see hear have learn win lose".split())
_NO_MEANS = frozenset("be have do begin start end respond follow react open close".split())
_MADE_FOR = frozenset("design intend build create establish found make develop equip program task engineer".split())
_AIMS = frozenset({"aim", "seek", "strive", "vow", "promise", "pledge"})
_ABLE = frozenset({"can", "could", "may", "might"})
_EFFORT = frozenset("effort attempt bid hope order".split())


def purposes(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for purposes and means."""
    for place, tree in enumerate(teller.parsed.trees):
        for told in asserted(teller, place, tree):
            if told.clause.subject is None or told.clause.negated:
                continue
            yield from _aim(lasting(teller, told.clause), place, told)
            yield from _so_that(lasting(teller, told.clause), place, told)
            yield from _effort(teller, place, told)
            yield from _made_for(teller, place, told)
            yield from _means(lasting(teller, told.clause), place, told)


def _aim(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X did Y in order to Z", "X did Y to Z"."""
    clause = told.clause
    tree = clause.tree
    if clause.verb.lemma in _NO_PURPOSE:
        return
    for verb in clause.parts("advcl"):
        own = _one(tree, verb)
        if not _is_infinitive(tree, verb) or verb.lemma in _NO_AIM or tree.size(own) < 4:
            continue
        first = tree.words[min(own)].low
        plain = first == "to"
        if first not in ("to", "in", "so"):
            continue
        if plain and (verb.at < clause.verb.at or (min(own) and tree.words[min(own) - 1].text == ",")):
            continue
        if (plain and not _can_intend(clause)) or (verb.at > clause.verb.at and _is_torn(clause, own)):
            continue
        yield from _why(teller, place, told, own, weight=0.74)
        return


def _one(tree: Tree, verb: Word) -> frozenset[int]:
    """Return the places of a verb and what belongs to it, without verbs of another form joined to it."""
    others = [word for word in tree.children(verb, "conj") if word.tag != verb.tag]
    joints = list(tree.children(verb, "cc")) if others else []
    return tree.under(verb, without=[*others, *joints])


def _is_torn(clause: Clause, own: frozenset[int]) -> bool:
    """Tell whether another verb stands between a verb and its purpose, so that the purpose may be that other's."""
    between = range(clause.verb.at + 1, min(own))
    words = [clause.tree.words[at] for at in between]
    return any(one.tag in ("VBD", "VBZ", "VBP", "VB", "VBG") and one.dep not in ("amod", "compound") for one in words)


def _is_infinitive(tree: Tree, verb: Word) -> bool:
    to = tree.child(verb, "aux")
    return verb.tag == "VB" and to is not None and to.low == "to" and tree.child(verb, "nsubj") is None


def _can_intend(clause: Clause) -> bool:
    """Tell whether what its verb says is done by somebody who may have a purpose."""
    if clause.is_passive:
        return clause.verb.lemma != "use"
    subject = clause.subject
    if subject is None or subject.tag not in ("NNP", "NNPS", "NNS", "PRP", "NN"):
        return False
    moving = clause.verb.lemma in ("travel", "move", "sail", "march", "gather", "unite", "work", "campaign", "fight")
    return moving or (bool(clause.parts("dobj")) and (subject.tag != "NN" or subject.entity in ("ORG", "GPE")))


def _why(teller: Teller, place: int, told: Asserted, own: frozenset[int], *, weight: float) -> Iterator[Proposal]:
    made = posed(teller, place, told, "Why", own) if told.clause.modal not in _ABLE else None
    if made is not None:
        yield recalled("purpose", teller.parsed.sentences[place], told.asked(made[0]), made[1], weight=weight)


def _so_that(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X so that Y"."""
    clause = told.clause
    tree = clause.tree
    deeper = [two for one in clause.parts("xcomp", "dobj") for two in tree.children(one, "advcl")]
    for verb in (*clause.parts("advcl"), *deeper):
        lead = [word.low for word in tree.children(verb, "mark")]
        inner = clause_of(tree, verb)
        if lead != ["so", "that"] or inner is None or inner.subject is None or verb.at < clause.verb.at:
            continue
        own = tree.under(verb)
        asked = question(teller, place, told, "Why", own)
        if asked is None:
            continue
        end = stated(teller, place, inner, own - marks(tree, verb), clause.places - own, asked.text)
        if end:
            text = f"so that {end}"
            yield recalled("purpose", teller.parsed.sentences[place], told.asked(asked.text), text, weight=0.76)
            return


def _effort(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X did Y in an effort to Z", "in the hope of"."""
    clause = told.clause
    tree = clause.tree
    for prep in clause.parts("prep"):
        noun = tree.child(prep, "pobj")
        if prep.low != "in" or noun is None or noun.lemma not in _EFFORT or not tree.children(noun, "acl", "prep"):
            continue
        own = tree.under(prep)
        if noun.lemma == "order" and not tree.children(noun, "acl"):
            continue
        if tree.size(own) >= 5 and (prep.at < clause.verb.at or not _is_torn(clause, own)):
            yield from _why(teller, place, told, own, weight=0.78)
            return


def _made_for(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X was designed to Y", "X aims to Y"."""
    clause = told.clause
    tree = clause.tree
    made = clause.is_passive and clause.verb.lemma in _MADE_FOR
    if not made and clause.verb.lemma not in _AIMS:
        return
    for verb in clause.parts("xcomp"):
        own = _one(tree, verb)
        to = tree.child(verb, "aux")
        if to is None or not _is_infinitive(tree, verb) or tree.size(own) < 3 or verb.lemma in ("be", "do"):
            continue
        asked = question(teller, place, told, "What", own - {to.at})
        if asked is None or not asked.text.endswith(" to?"):
            continue
        answer = answered(teller, place, tree, own - {to.at}, clause.places - own, asked.text)
        if answer:
            text = f"{asked.text[:-1]} do?"
            yield recalled("purpose", teller.parsed.sentences[place], told.asked(text), answer, weight=0.76)
            return


def _means(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X did Y by doing Z"."""
    clause = told.clause
    tree = clause.tree
    if clause.verb.lemma in _NO_MEANS:
        return
    for word in clause.parts("prep", "advcl"):
        own = _by(tree, word)
        if word.low == "using" and own and word.at > clause.verb.at and _is_torn(clause, own):
            continue
        if tree.size(own) < 4:
            continue
        if (made := posed(teller, place, told, "How", own)) is not None:
            yield recalled("means", teller.parsed.sentences[place], told.asked(made[0]), made[1], weight=0.78)
            return


def _by(tree: Tree, word: Word) -> frozenset[int]:
    """Return the places of a means that hangs on a verb: "by doing", "using", "with the help of"."""
    verb = tree.child(word, "pcomp")
    if word.dep == "prep" and word.low in ("by", "through") and verb is not None and verb.tag == "VBG":
        return _one(tree, verb) | {word.at}
    own = tree.under(word)
    if word.dep == "advcl" and word.low == "using" and min(own) == word.at:
        return own
    text = " ".join(one.low for one in tree.chosen(own)[:4])
    aided = text.startswith(("with the help of", "with the aid of", "by means of", "through the use of"))
    return own if aided else frozenset()
