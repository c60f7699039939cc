"""What is done by whom or what, turned round: "It was overturned by X" asks "What overturned it?"."""

import re
from collections.abc import Iterator

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.askable import is_human
from tutor.generate.kinds.bearers import asking, bearer, described, entitled, evidence, is_small, met, role
from tutor.generate.kinds.forms import recalled, typed
from tutor.generate.kinds.judging import hedged
from tutor.generate.kinds.meanings import WORDS
from tutor.generate.kinds.pasts import past
from tutor.generate.kinds.phrases import bracketed, lean, loose, set_off, short, trimmed
from tutor.generate.lettering import capital, is_sound, tidy
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import NOUNS, Tree, Word

_HUMAN = frozenset(
    "people person man woman government state ruler king queen emperor president minister leader official "
    "scientist researcher scholar historian engineer worker soldier army troop police citizen voter student "
    "teacher parent child merchant trader settler colonist farmer company firm corporation party parliament "
    "congress court council committee church monk priest bishop group team crew country nation power politician "
    "expert economist astronomer author philosopher artist architect dynasty empire tribe enemy ally rebel "
    "activist protester critic warrior physician doctor employer consumer user owner investor driver regulator "
    "lawmaker taxpayer bank union regime".split()
)
_VAGUE = frozenset(
    "mean variety range series one thing other another fact way people time lot number means use example amount".split()
)
_KEPT = ("prep", "prt", "advmod", "npadvmod", "xcomp", "oprd", "acomp", "advcl", "dobj")
_DULL = frozenset("follow accompany surround do mean have say know give base call".split())
_HAVE = {"has": "has", "have": "has", "had": "had"}


def agents(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for who or what did what a passive clause tells."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for word in tree.words:
            if word.dep == "agent" and (made := _of(teller, place, tree, word)) is not None:
                yield made


def _of(teller: Teller, place: int, tree: Tree, agent: Word) -> Proposal | None:
    verb = tree.words[agent.head]
    doer = tree.child(agent, "pobj")
    if doer is None or agent.low != "by" or verb.tag != "VBN" or verb.lemma in _DULL or set_off(tree, agent):
        return None
    if any(tree.words[at].text in '\u201c\u201d"' for at in range(verb.at, agent.at)) or tree.child(verb, "neg"):
        return None
    own = tree.chosen(tree.under(agent))
    if any(one.low in ("not", "but", "only") for one in own) or len(tree.children(verb, "nsubjpass")) > 1:
        return None
    if any(one.low == "by" and one not in own for one in tree.chosen(tree.under(verb))):
        return None
    told = _turned(teller, place, tree, verb, agent)
    return _asked(teller, place, tree, doer, agent, told) if told else None


def _turned(teller: Teller, place: int, tree: Tree, verb: Word, agent: Word) -> str:
    """Return what was done to what, as it goes on behind "who" or "what", or nothing."""
    clause = next((one for one in main_clauses(tree) if one.verb.at == verb.at), None)
    if clause is None and verb.dep == "conj":
        clause = clause_of(tree, verb)
    if clause is None and verb.dep == "relcl":
        clause = clause_of(tree, verb)
        if clause is None or clause.subject is None or clause.subject.low not in ("which", "that"):
            return ""
        subject, without = tree.words[verb.head], tree.under(verb)
        if (subject.tag in ("NN", "NNP")) == (clause.finite.low in ("are", "were", "have")):
            return ""
    elif clause is not None and clause.subject is not None and (clause.aux or clause.shared):
        subject, without = clause.subject, frozenset[int]()
    elif verb.dep == "acl":
        return _of_participle(teller, place, tree, verb, agent)
    else:
        return ""
    if clause.modal not in ("", "can", "could", "may", "might", "must", "should", "would", "will") or hedged(clause):
        return ""
    if subject.tag[:2] not in ("NN", "PR") or subject.lemma in WORDS:
        return ""
    action = _action(tree, clause, verb)
    own = trimmed(tree, short(tree, subject) - without)
    cut = tree.under(agent) | clause.subject_places | loose(clause) | {verb.at, *(word.at for word in clause.aux)}
    rest = clause.under(*clause.parts(*_KEPT)) if clause.parts(*_KEPT) else frozenset[int]()
    rest = rest - cut - bracketed(tree)
    if any(tree.words[at].tag == "VBG" and tree.words[at].dep in ("pcomp", "advcl", "xcomp") for at in rest):
        return ""
    if len(doers(tree, agent)) > 1 and loose(clause):
        return ""
    before = frozenset(at for at in rest if at < verb.at)
    adverbs = frozenset(at for at in before if tree.words[at].dep == "advmod" and tree.words[at].head == verb.at)
    opening = frozenset(at for at in clause.places - loose(clause) if not clause.shared and at < min(own, default=0))
    front, after = trimmed(tree, (before | opening) - adverbs - cut), trimmed(tree, rest - before)
    article = tree.child(subject, "det")
    if clause.is_past and (article.low in ("a", "an") if article else tree.child(subject, "nummod")):
        return ""
    if not action or not own or "," in tree.said(own) or tree.size(front) > 7:
        return ""
    return _joined(teller, place, tree, action, own, (adverbs, after, front))


def _of_participle(teller: Teller, place: int, tree: Tree, verb: Word, agent: Word) -> str:
    """ "the Convention of 1888, signed by the major European powers"."""
    head = tree.words[verb.head]
    main = next((one for one in tree.above(verb) if one.tag[:2] == "VB"), None)
    if main is None or main.tag not in ("VBD", "VBN") or not any(one.tag == "VBD" for one in tree.words):
        return ""
    own = trimmed(tree, lean(tree, head) - tree.under(verb) - bracketed(tree))
    thing = bearer(teller, place, tree, head)
    if head.dep == "appos" or thing is None or not thing.proper or thing.is_person:
        return ""
    rest = tree.under(verb, without=[agent]) - {verb.at} - bracketed(tree)
    adverbs = frozenset(at for at in rest if at < verb.at and tree.words[at].dep == "advmod")
    return _joined(teller, place, tree, past(verb.lemma), own, (adverbs, trimmed(tree, rest - adverbs), frozenset()))


def _joined(
    teller: Teller,
    place: int,
    tree: Tree,
    action: str,
    own: frozenset[int],
    others: tuple[frozenset[int], frozenset[int], frozenset[int]],
) -> str:
    """Return the action, the thing it is done to and what else is said of it, or nothing where they cannot stand."""
    adverbs, after, front = others
    whole = own | after | front
    settled = teller.alone.settled(place, whole | adverbs)
    if settled is None or not any(anchors(teller.parsed, tree, whole)):
        return ""
    said = [tidy(tree.said(part, settled.swaps)) for part in (adverbs, own, after, front)]
    first = tree.words[min(own)]
    if (first.tag == "DT" or (first.at == 0 and is_small(teller, first))) and said[1].startswith(first.text):
        said[1] = said[1][0].lower() + said[1][1:]
    if front:
        said[3] = said[3][0].lower() + said[3][1:] if tree.words[min(front)].tag != "NNP" else said[3]
    if said[0].casefold() in ("only", "not", "mainly", "partly", "also"):
        return ""
    if said[0].casefold() in ("eventually", "finally", "later", "soon"):
        said[0] = ""
    words = action.split()
    pieces = (*words[:-1], said[0], words[-1], said[1], said[2], said[3])
    return " ".join(piece for piece in pieces if piece)


def _action(tree: Tree, clause: Clause, verb: Word) -> str:
    """Return the verb in the active voice, in the third person and in its own time; nothing where that is unsure."""
    aux = [word.low for word in clause.aux]
    if not aux:
        above = next((one for one in tree.above(verb) if one.dep != "conj"), None)
        aux = (
            [one.low for one in tree.children(above, "aux", "auxpass")]
            if above is not None and verb.dep == "conj"
            else []
        )
    match aux:
        case ["was"] | ["were"]:
            return past(verb.lemma)
        case ["is"] | ["are"]:
            return _third(verb.lemma)
        case ["has" | "have" | "had" as had, "been"]:
            return f"{_HAVE[had]} {verb.low}"
        case [modal, "be"] if clause.modal == modal:
            return f"{modal} {verb.lemma}"
        case _:
            return ""


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{lemma}es"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return f"{lemma[:-1]}ies"
    return f"{lemma}s"


def _asked(teller: Teller, place: int, tree: Tree, doer: Word, agent: Word, told: str) -> Proposal | None:
    """Return the question for the doer."""
    sentence = teller.parsed.sentences[place]
    who = bearer(teller, place, tree, doer) if doer.tag in ("NNP", "NNPS") else None
    beside = entitled(teller, tree, doer)
    if beside is not None:
        who = beside[0]
    if who is not None and who.proper and not tree.children(doer, "conj"):
        quote, others = evidence(teller, place, who.bare)
        title = beside[1] if beside is not None else role(tree, doer) if who.is_person else ""
        if not quote or (who.is_person and not title and met(teller, who.bare) < 2 and not _names(told)):
            return None
        people = doer.tag == "NNPS" or who.kind in ("NORP", "GPE") or (doer.text.isupper() and who.text[:4] == "the ")
        asked = f"Which {title}" if title else asking(who) or ("Who" if people else "What")
        ask = capital(f"{asked} {told}?")
        if not _fit(ask) or any(part in ask.casefold() for part in who.bare.casefold().split() if len(part) > 3):
            return None
        if who.is_person or who.kind == "GPE":
            return typed("agent", sentence, ask, who.bare, weight=0.8, quote=quote, others=others)
        return recalled("agent", sentence, ask, who.text, weight=0.78, quote=quote, others=others)
    if doer.tag not in NOUNS or doer.lemma in _VAGUE:
        return None
    answer = described(teller, place, tree, doer, known=range(agent.at), most=18)
    article = tree.child(doer, "det")
    vague = article is not None and article.low in ("a", "an") and not tree.children(doer, "prep", "relcl", "acl")
    if (vague and not tree.children(doer, "conj")) or any(one.low == "various" for one in tree.children(doer, "amod")):
        return None
    words = [word for word in tree.chosen(tree.under(doer)) if word.tag[:2] in ("NN", "JJ", "VB", "CD")]
    if not answer or len(words) < 2 or tree.children(doer, "poss"):
        return None
    named = doer.tag[:3] == "NNP" and doer.entity in ("PERSON", "NORP", "ORG")
    human = named or doer.lemma in _HUMAN or doer.low.endswith("men") or is_human(teller, tree, doer)
    if not human and tree.words[agent.head].dep == "acl":
        return None
    ask = capital(f"{'Who' if human else 'What'} {told}?")
    past_deed = told.startswith((f"{past(tree.words[agent.head].lemma)} ", "had "))
    if past_deed and not (any(char.isdigit() for char in told) or _names(told)):
        return None
    return recalled("agent", sentence, ask, answer, weight=0.74) if _fit(ask) else None


def doers(tree: Tree, agent: Word) -> tuple[Word, ...]:
    """Return the chief words of those that did it."""
    found = list(tree.children(agent, "pobj"))
    for word in found:
        found += tree.children(word, "conj")
    return tuple(found)


def _names(told: str) -> bool:
    """Tell whether something has at least two names or figures in it."""
    return sum(word[:1].isupper() or word[:1].isdigit() for word in told.split()) >= 2


def _fit(ask: str) -> bool:
    cut = re.search(r"\b(?:in|on|of|to|at|by|ca|the|and|or)\?$", ask)
    return cut is None and 5 <= len(ask.split()) <= 26 and is_sound(ask.rstrip("?"))
