"""Reasons that no "because" names: "fearing that", "so they", "the reason for", "due to", "without"."""

from collections.abc import Iterator
from dataclasses import replace

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, clause_of, core, short_subject
from tutor.generate.kinds.asserted import Asserted, asserted
from tutor.generate.kinds.forms import recalled
from tutor.generate.kinds.inquiry import answered, continued, lasting, posed, question, stated
from tutor.generate.lettering import bracketed
from tutor.generate.mentions import names
from tutor.generate.proposal import Proposal
from tutor.generate.telling import MOST_WORDS, Teller
from tutor.generate.tree import Tree, Word

_PAST = {
    "fear": "feared",
    "believe": "believed",
    "hope": "hoped",
    "want": "wanted",
    "wish": "wished",
    "seek": "sought",
    "realize": "realized",
    "realise": "realised",
    "recognize": "recognized",
    "worry": "worried",
    "know": "knew",
    "think": "thought",
    "need": "needed",
    "lack": "lacked",
    "expect": "expected",
    "suspect": "suspected",
}
_SO_MUCH = frozenset("that far much many long called too as".split())
_PAST_MINDS = frozenset("convince determine inspire motivate alarm encourage anger frustrate persuade".split())
_NOUNS = frozenset("reason cause purpose aim goal objective consequence result effect motive motivation".split())
_FROM = {"stem": "from", "arise": "from", "result": "from", "derive": "from", "originate": "in", "come": "from"}


def reasons(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for reasons and causes that are told without "because"."""
    for place, tree in enumerate(teller.parsed.trees):
        for told in asserted(teller, place, tree):
            yield from _minded(teller, place, told)
            yield from _named(teller, place, told)
            yield from _from(teller, place, told)
            yield from _without(teller, place, told)
            yield from _with(lasting(teller, told.clause), place, told)
        yield from _so(teller, place, tree)


def _minded(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "Fearing that Y, X did Z": why did X do Z?"""
    clause = told.clause
    tree = clause.tree
    for verb in clause.parts("advcl"):
        own = tree.under(verb)
        if verb.lemma not in _PAST.keys() | _PAST_MINDS or min(own) != verb.at or tree.size(own) < 3:
            continue
        if (verb.tag == "VBN" and verb.lemma not in _PAST_MINDS) or verb.tag not in ("VBG", "VBN"):
            continue
        before, after = tree.words[verb.at - 1].text if verb.at else "", max(own) + 1
        if verb.at < clause.verb.at and (after >= len(tree.words) or tree.words[after].text != ","):
            continue
        if (verb.at > clause.verb.at and before != ",") or not clause.is_past:
            continue
        asked = question(teller, place, told, "Why", own)
        answer = answered(teller, place, tree, own, clause.places - own, asked.text) if asked is not None else ""
        answer = _in_mind(teller, clause, verb, answer)
        if asked is not None and answer:
            yield recalled("cause", teller.parsed.sentences[place], told.asked(asked.text), answer, weight=0.78)
            return


def _in_mind(teller: Teller, clause: Clause, verb: Word, text: str) -> str:
    """Return "fearing that Y" as a clause of its own: "because he feared that Y"."""
    subject = clause.subject
    first, _, rest = text.partition(" ")
    if subject is None or not rest or first.lower() != verb.low:
        return ""
    who = subject.low if subject.tag == "PRP" else _pronoun(teller, clause)
    if verb.tag == "VBN":
        return f"because {who} {'were' if who == 'they' else 'was'} {verb.low} {rest}"
    return f"because {who} {_PAST[verb.lemma]} {rest}" if verb.lemma in _PAST else ""


def _pronoun(teller: Teller, clause: Clause) -> str:
    """Return the pronoun for the subject of a clause; of a person whose sex is not told, "they"."""
    tree = clause.tree
    subject = clause.subject
    if subject is None or subject.tag in ("NNS", "NNPS") or tree.children(subject, "conj"):
        return "they"
    name = next((one.text for one in names(tree) if one.first <= subject.at <= one.last), "")
    if name and teller.parsed.names.is_person(teller.parsed.names.full(name)):
        he, she = (teller.parsed.names.fits(name, one) for one in ("he", "she"))
        return "they" if he == she else "he" if he else "she"
    return "it" if subject.entity in ("ORG", "GPE", "NORP") else "they"


def _named(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "The reason for X was Y", "One reason why X is that Y"."""
    clause = told.clause
    tree = clause.tree
    noun = clause.subject
    if noun is None or noun.tag not in ("NN", "NNS") or noun.lemma not in _NOUNS or clause.negated:
        return
    if clause.verb.lemma != "be" or clause.aux or not tree.children(noun, "prep", "relcl", "acl"):
        return
    name = short_subject(clause)
    if any(word.at < noun.at for word in clause.parts("prep", "advcl", "advmod")):
        return
    if any(tree.words[at].low in ("this", "another", "other", "second", "further", "third", "its") for at in name):
        return
    asked = teller.phrase(place, tree, name, most=20)
    if asked is None:
        return
    answer = ""
    for what in clause.parts("attr", "ccomp", "xcomp"):
        own = tree.under(what)
        if what.at < clause.verb.at or tree.size(own) < 2:
            continue
        inner = clause_of(tree, what)
        mark = tree.child(what, "mark")
        if what.dep == "ccomp" and inner is not None and mark is not None:
            answer = stated(teller, place, inner, own - {mark.at}, name, asked.text)
        elif what.dep != "ccomp":
            answer = answered(teller, place, tree, own, name, asked.text)
        break
    if answer:
        text = told.asked(f"What {clause.finite.low} {asked.text}?")
        yield recalled("cause", teller.parsed.sentences[place], text, answer, weight=0.78)


def _from(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "X stems from Y", "X is due to Y": what does X stem from?"""
    clause = told.clause
    tree = clause.tree
    if clause.negated or clause.is_passive:
        return
    link = _FROM.get(clause.verb.lemma, "")
    preps = list(clause.parts("prep"))
    if clause.verb.lemma == "be":
        link = "to"
        preps = [
            prep for due in clause.parts("acomp", "prep") if due.low == "due" for prep in tree.children(due, "prep")
        ]
    for prep in preps:
        what = tree.child(prep, "pobj", "pcomp")
        own = tree.under(prep) - {prep.at}
        if prep.low != link or what is None or what.tag in ("NNP", "CD") or tree.size(own) < 3:
            continue
        made = posed(teller, place, told, "What", own)
        if made is not None and made[0].endswith(f" {link}?"):
            yield recalled("cause", teller.parsed.sentences[place], told.asked(made[0]), made[1], weight=0.76)
            return


def _without(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "Without X, Y would Z": what would happen without X?"""
    clause = told.clause
    tree = clause.tree
    if clause.modal not in ("would", "could", "might") or clause.shared:
        return
    for prep in clause.parts("prep"):
        own = tree.under(prep)
        if prep.low != "without" or min(own) != prep.at:
            continue
        asked = teller.phrase(place, tree, own, most=12)
        rest = core(clause, MOST_WORDS + len(own)) - own
        answer = stated(teller, place, clause, rest, own, asked.text) if asked is not None else ""
        if asked is not None and answer and (len(answer.split()) > 3):
            perfect = any(one.low == "have" for one in clause.aux)
            text = told.asked(f"What would {'have happened' if perfect else 'happen'} {asked.text}?")
            yield recalled("condition", teller.parsed.sentences[place], text, answer, weight=0.78)
            return


def _with(teller: Teller, place: int, told: Asserted) -> Iterator[Proposal]:
    """ "With X rising, Y falls": what happens with X rising?"""
    clause = told.clause
    tree = clause.tree
    if clause.is_past or clause.aux or clause.shared or clause.verb.lemma == "be":
        return
    for prep in clause.parts("prep"):
        verb = tree.child(prep, "pcomp")
        own = tree.under(prep)
        if prep.low != "with" or min(own) != prep.at or verb is None or verb.tag != "VBG" or prep.at > clause.verb.at:
            continue
        if tree.child(verb, "nsubj") is None:
            continue
        asked = teller.phrase(place, tree, own, most=16)
        answer = stated(teller, place, clause, clause.places - own, own, asked.text) if asked is not None else ""
        if asked is not None and len(answer.split()) > 3 and any(anchors(teller.parsed, tree, own)):
            text = told.asked(f"What happens {asked.text}?")
            yield recalled("condition", teller.parsed.sentences[place], text, answer, weight=0.78)
            return


def _so(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "X, so Y": why Y?"""
    if "?" in tree.text or (tree.words[0].low == "for" and tree.words[1].low in ("example", "instance")):
        return
    for so in tree.words:
        if so.low != "so" or so.at < 3 or tree.words[so.at - 1].text not in (",", ";"):
            continue
        second = _clause_after(tree, so)
        first = _clause_before(tree, so, second.verb) if second is not None else None
        if second is None or first is None or first.modal or (second.negated and not second.is_past):
            continue
        marks = [mark.low for word in first.parts("advcl") for mark in tree.children(word, "mark")]
        if first.lead or "whereas" in marks or "while" in marks:
            continue
        before = frozenset(at for at in tree.under(first.verb) if at < so.at - 1) - bracketed(tree)
        later = replace(second, places=frozenset(at for at in second.places if at > so.at))
        teller = lasting(teller, second)
        asked = question(teller, place, Asserted(later), "Why", before, mute=(so.at,))
        told = teller.statement(place, first, before, fewest=4, anchored=False) if asked is not None else None
        if asked is not None and told is not None:
            answer = f"because {continued(first, told.text)}"
            yield recalled("cause", teller.parsed.sentences[place], asked.text, answer, weight=0.76)
            return


def _clause_after(tree: Tree, so: Word) -> Clause | None:
    """Return the clause that a "so" begins."""
    if so.at + 1 >= len(tree.words) or tree.words[so.at + 1].low in _SO_MUCH:
        return None
    for verb in tree.words[so.at + 1 :]:
        subject = tree.child(verb, "nsubj", "nsubjpass")
        if subject is None or subject.at > verb.at or min(tree.under(subject)) not in (so.at, so.at + 1):
            continue
        made = clause_of(tree, verb)
        return made if made is not None and not made.shared else None
    return None


def _clause_before(tree: Tree, so: Word, verb: Word) -> Clause | None:
    """Return the clause that stands before a "so", whichever of the two the parser hangs on the other."""
    near = [tree.words[verb.head], *(one for one in tree.children(verb, "ccomp", "conj") if one.at < so.at)]
    for one in near:
        made = clause_of(tree, one) if one.at < so.at else None
        if made is not None and made.subject is not None and not made.shared:
            return made
    return None
