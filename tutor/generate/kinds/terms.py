"""What things are called: "called", "known as", "referred to as"."""

from collections.abc import Iterator

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, main_clauses
from tutor.generate.kinds.askable import is_human
from tutor.generate.kinds.bearers import be, bearer, described, evidence
from tutor.generate.kinds.forms import recalled, typed
from tutor.generate.kinds.judging import evaluates, kindred, overlaps, tells_little
from tutor.generate.kinds.meanings import WORDS, meanings, unquoted
from tutor.generate.kinds.phrases import bracketed, set_off, short, trimmed
from tutor.generate.kinds.renown import renowned
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

_CALLED = {"call": "", "name": "", "term": "", "dub": "", "nickname": "", "know": "as", "refer": "as"}
_OTHERS = frozenset("so simply sometimes often commonly generally usually now also better more popularly".split())


def terms(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for what things are called and what words mean."""
    known: set[str] = set()
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        for clause in main_clauses(tree):
            if clause.subject is None or clause.negated or clause.modal:
                continue
            yield from _called(teller, place, clause)
        for word in tree.words:
            if word.tag == "VBN" and word.dep == "acl" and word.lemma in _CALLED:
                yield from _named_kind(teller, place, tree, word, known)
    yield from meanings(teller)
    yield from renowned(teller)


def _title(tree: Tree, verb: Word) -> Word | None:
    """Return the chief word of what something is called by a verb."""
    link = _CALLED[verb.lemma]
    if not link:
        found = tree.children(verb, "oprd")
        return found[0] if len(found) == 1 and found[0].at == max(tree.under(found[0]) & _before(found[0])) else None
    for prep in tree.children(verb, "prep"):
        if prep.low == link and verb.at < prep.at <= verb.at + 3:
            return tree.child(prep, "pobj")
    return None


def _before(word: Word) -> frozenset[int]:
    return frozenset(range(word.at + 1))


def _term(tree: Tree, title: Word) -> str:
    """Return a name or a term as it stands, or nothing where it is a description or more than one."""
    own = trimmed(tree, short(tree, title))
    if not own or (tree.children(title, "conj", "prep", "relcl", "acl") and title.tag not in ("NNP", "NNPS")):
        return ""
    if title.tag not in ("NN", "NNS", "NNP", "NNPS", "FW", "VBG") or not tree.size(own) or tree.size(own) > 5:
        return ""
    first = tree.words[min(own)]
    if first.low in ("a", "an", "this", "that", "these", "his", "her", "its", "their", "such", "one", "some"):
        return ""
    return tree.said(own)


def _called(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "The reservoir of icy objects is called the Oort cloud." """
    tree, verb, subject = clause.tree, clause.verb, clause.subject
    if verb.lemma not in _CALLED or not clause.is_passive or subject is None or clause.shared:
        return
    title = _title(tree, verb)
    if title is None or (told := _term(tree, title)) == "":
        return
    close = bracketed(tree)
    after = max(tree.under(title)) + 1
    while after in close:
        after += 1
    if after < len(tree.words) and tree.words[after].low in ("and", "or"):
        return
    sentence = teller.parsed.sentences[place]
    finite = clause.aux[0].low if len(clause.aux) == 1 else ""
    if finite not in ("is", "are", "was", "were"):
        return
    if any(word.tag == "CD" or word.entity == "DATE" for word in tree.chosen(clause.places)):
        return
    rest = clause.places - clause.subject_places - tree.under(title) - {verb.at, *(word.at for word in clause.aux)}
    if any(
        word.tag not in ("IN", "TO") and word.text[0].isalnum() and word.low not in _OTHERS
        for word in tree.chosen(rest)
    ):
        return
    who = bearer(teller, place, tree, subject)
    if who is not None and (who.proper or subject.tag == "PRP"):
        if verb.lemma == "call":
            return
        if who.is_person and title.entity not in ("PERSON", "") and title.tag not in ("NN", "NNS"):
            return
        if (title.entity == "GPE" and who.kind != "GPE") or who.bare.casefold() in told.casefold():
            return
        ask = (
            f"By what other name {finite} {who.text} known?"
            if title.tag in ("NNP", "NNPS")
            else f"What {finite} {who.text} called?"
        )
        quote, others = evidence(teller, place, who.bare)
        if quote:
            yield recalled("called", sentence, ask, told, weight=0.74, quote=quote, others=others)
        return
    own = trimmed(tree, tree.under(subject) - bracketed(tree))
    if subject.tag not in ("NN", "NNS", "VBG") or tree.size(own) < 4 or evaluates(tree, subject):
        return
    meaning = teller.phrase(place, tree, own, most=24)
    if meaning is None or meaning.inserted or told.split()[-1].casefold() in meaning.text.casefold().split():
        return
    yield typed("called", sentence, f"What {finite} {meaning.text} called?", _bare(told), weight=0.84)


def _bare(told: str) -> str:
    return told.strip("\u201c\u201d\"'").removeprefix("the ").removeprefix("The ").strip("\u201c\u201d\"'")


def _named_kind(teller: Teller, place: int, tree: Tree, verb: Word, known: set[str]) -> Iterator[Proposal]:
    """ "an elite corps of soldiers known as the Janissaries": who or what these are."""
    head = tree.words[verb.head]
    title = _title(tree, verb)
    above = tree.words[tree.words[head.head].head]
    if head.dep == "pobj" and tree.words[head.head].low == "of" and above.tag in ("NN", "NNS") and head.tag == "NNS":
        head = above
    if title is not None and head.tag in ("NNP", "NNPS"):
        yield from _other_name(teller, place, tree, verb, title)
        return
    if title is None or head.tag not in ("NN", "NNS") or tells_little(tree, head) or kindred(head):
        return
    told = _term(tree, title)
    if head.tag == "NNS" and title.tag == "NN":
        return
    if not told or head.entity or evaluates(tree, head) or head.lemma in WORDS or told.casefold() in known:
        return
    article = tree.child(head, "det", "poss")
    if (article is not None and article.low not in ("a", "an", "the")) or (head.tag == "NN" and article is None):
        return
    meaning = described(teller, place, tree, head, without=tree.under(verb), most=24)
    whole = tree.under(head, without=[verb])
    if len(meaning.split()) < 5 or ", or " in meaning or told.split()[-1].casefold() in meaning.casefold().split():
        return
    restricted = any(one.at > head.at and one.at != verb.at for one in tree.children(head, "prep", "relcl", "acl"))
    if not restricted and tree.size(whole) < 4 and not any(anchors(teller.parsed, tree, whole)):
        return
    known.add(told.casefold())
    plural = title.tag in ("NNS", "NNPS")
    person = title.entity == "PERSON" and is_human(teller, tree, head)
    past = any(word.tag == "VBD" for word in tree.above(verb)) and not teller.parsed.is_generic
    ask = f"{'Who' if person else 'What'} {be(plural, past)} {unquoted(told)}?"
    yield recalled("called", teller.parsed.sentences[place], ask, meaning, weight=0.74)


def _other_name(teller: Teller, place: int, tree: Tree, verb: Word, title: Word) -> Iterator[Proposal]:
    """ "the Hanseatic League, often referred to as the Hansa"."""
    who = bearer(teller, place, tree, tree.words[verb.head])
    told = _term(tree, title)
    if who is None or not told or title.tag not in ("NNP", "NNPS") or not set_off(tree, verb) or who.inserted:
        return
    if told.isupper() or overlaps(who.bare, told) or tree.children(title, "conj"):
        return
    ask = f"By what other name {be(who.plural, False)} {who.text} known?"
    yield recalled("called", teller.parsed.sentences[place], ask, told, weight=0.7)
