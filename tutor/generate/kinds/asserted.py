"""What a sentence asserts: its clauses, and those it lays into the mouth of others with their holder."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from tutor.generate.clause import Clause, clause_of, main_clauses, relative, short_subject
from tutor.generate.kinds.occasions import is_misread
from tutor.generate.telling import Teller
from tutor.generate.ties import FINITE
from tutor.generate.tree import Tree, Word

_SAYING = frozenset(
    "say argue claim believe hold contend maintain suggest propose insist assert conclude warn estimate think note "
    "predict acknowledge explain theorize hypothesize observe report announce declare rule write state add stress "
    "emphasize caution fear worry expect hope assume admit concede reckon feel tell agree".split()
)
_FINDING = frozenset("show find demonstrate reveal discover establish confirm know realize realise".split())
_DENYING = frozenset("deny doubt dispute reject pretend imagine ask wonder say".split())
_RESEARCH = frozenset("study research evidence datum data finding experiment analysis survey test result".split())
_VAGUE = ("some ", "many ", "most ", "several ", "others", "other ", "one ", "a ", "an ", "another ", "few ")
_OWNED = frozenset("view perspective account opinion eyes theory standpoint".split())
_DASHES = frozenset("- \u2013 \u2014 / \u2011".split())
_GRANTING = frozenset("after although though because whereas since".split())
_BINDING = frozenset("without under unless given despite".split())
_REGARDING = frozenset("regard consider view see think deem treat".split())
_SCHOOLS = frozenset("philosophy tradition doctrine perspective worldview".split())
_LONG = 5


class Asserted(NamedTuple):
    """A clause and who holds it: nothing where the article itself does."""

    clause: Clause
    holder: str = ""

    def asked(self, question: str) -> str:
        """Return a question about the clause, asked of its holder."""
        if not self.holder:
            return question
        first = question.split(" ", 1)[0]
        small = question if first.lower() not in ("why", "how", "what") else question[0].lower() + question[1:]
        return f"According to {self.holder}, {small}"


def asserted(teller: Teller, place: int, tree: Tree) -> Iterator[Asserted]:
    """Yield the clauses that a sentence asserts, in order; none of a question."""
    if "?" in tree.text or (tree.text[0] in '"\u201c' and tree.text[-1] in '"\u201d') or teller.parsed.is_quoted(place):
        return
    for clause in main_clauses(tree):
        if clause.subject is None or not _is_whole(clause) or _mentions(clause):
            continue
        if _is_of_school(teller, place, clause):
            continue
        if any(one.lemma in _SAYING and tree.child(one, "nsubj") for one in tree.children(clause.verb, "parataxis")):
            continue
        if _speaking(clause).lemma not in _SAYING | _FINDING | _DENYING:
            yield _of_holder(teller, place, clause)
            continue
        inner = next(
            (
                word
                for word in tree.children(_speaking(clause), "ccomp")
                if tree.child(word, "nsubj", "nsubjpass", "expl")
            ),
            None,
        )
        if inner is None:
            if clause.verb.lemma not in _DENYING:
                yield _of_holder(teller, place, clause)
            continue
        if clause.negated or clause.shared or clause.verb.lemma in _DENYING - _SAYING or _is_bound(clause):
            continue
        holder = _holder(teller, place, clause)
        for one in (inner, *_joined(tree, inner)):
            made = clause_of(tree, one)
            if holder is not None and made is not None and made.subject is not None and _is_whole(made):
                yield Asserted(made, holder)
    yield from _aside(tree)
    yield from _granted(tree)


def _is_of_school(teller: Teller, place: int, clause: Clause) -> bool:
    """Tell whether a clause says how things are regarded by those that the sentence before names: "Stoicism"."""
    if not clause.is_passive or clause.verb.lemma not in _REGARDING or not place:
        return False
    before, own = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
    schools = (word.lemma.casefold() for word in teller.parsed.trees[place - 1].words)
    told = any(word in _SCHOOLS or (len(word) > _LONG and word.endswith("ism")) for word in schools)
    return told and before.paragraph == own.paragraph


def _is_bound(clause: Clause) -> bool:
    """Tell whether what somebody says hangs on a condition before it: "Without God, Kant thinks that ..."."""
    return any(word.low in _BINDING and word.at < clause.verb.at for word in clause.parts("prep"))


def _aside(tree: Tree) -> Iterator[Asserted]:
    """Yield what relative clauses set off by commas say of the noun before them, unless others say it."""
    if any(word.dep == "parataxis" and word.lemma in _SAYING for word in tree.words):
        return
    for word in tree.words:
        made = relative(tree, word) if word.dep == "relcl" else None
        if made is None or any(one.dep in ("ccomp", "advcl") or one.lemma in _SAYING for one in tree.above(word)):
            continue
        yield Asserted(made)


def _granted(tree: Tree) -> Iterator[Asserted]:
    """Yield what clauses with "after" or "although" take for granted, unless others say it."""
    for word in tree.words:
        mark = tree.child(word, "mark") if word.dep == "advcl" else None
        if mark is None or mark.low not in _GRANTING or (mark.low == "since" and tree.child(word, "aux")):
            continue
        if any(one.dep in ("ccomp", "advcl") or one.lemma in _SAYING for one in tree.above(word)):
            continue
        made = clause_of(tree, word) if min(tree.under(word)) == mark.at else None
        if made is not None and made.subject is not None and not made.shared and _is_whole(made):
            yield Asserted(made)


def _speaking(clause: Clause) -> Word:
    """Return the verb that says who says or thinks something: "argues" of "goes on to argue that"."""
    for word in clause.parts("xcomp"):
        if word.lemma in _SAYING and clause.tree.child(word, "ccomp"):
            return word
    return clause.verb


def _mentions(clause: Clause) -> bool:
    """Tell whether a clause says in a roundabout way what somebody says: "makes the claim that"."""
    tree = clause.tree
    return any(
        word.lemma in _SAYING and tree.child(word, "ccomp") and (word.dep != "advcl" or tree.child(word, "aux"))
        for word in clause.parts("advcl", "dobj", "attr", "pobj")
        if tree.child(word, "nsubj", "nsubjpass", "mark") is None
    )


def _is_whole(clause: Clause) -> bool:
    """Tell whether a clause was read rightly as far as one can see: no verb in its subject, no label before it."""
    tree = clause.tree
    if is_torn(tree, clause.places) or tree.text.count(";") > 1 or is_misread(clause):
        return False
    joined = [one for one in tree.children(clause.verb, "conj") if one.tag[:2] in ("VB", "MD")]
    if joined and any(cc.low in ("or", "nor") for one in (clause.verb, *joined) for cc in tree.children(one, "cc")):
        return False
    for word in tree.chosen(short_subject(clause)):
        if word.tag in FINITE and not any(
            one.dep in ("relcl", "ccomp", "acl", "csubj", "pcomp", "advcl") for one in (word, *tree.above(word))
        ):
            return False
        if word.dep in ("conj", "advcl") and word.tag in FINITE:
            return False
    first = min(clause.places, default=0)
    if clause.shared and clause.is_passive != any(one.dep == "auxpass" for one in _aux_before(clause)):
        return False
    if any(
        prep.low == "for"
        and prep.at < clause.verb.at
        and (noun := tree.child(prep, "pobj"))
        and noun.tag == "NNP"
        and noun.entity not in ("PERSON", "")
        for prep in clause.parts("prep")
    ):
        return False
    return not any(tree.words[at].text in (":", "--") for at in clause.places if at < clause.verb.at and at >= first)


def _aux_before(clause: Clause) -> tuple[Word, ...]:
    """Return the helping verbs of the clause whose subject is shared, and its own."""
    above = next((one for one in clause.tree.above(clause.verb) if clause.tree.child(one, "nsubj", "nsubjpass")), None)
    return () if above is None else clause.tree.children(above, "aux", "auxpass")


def _of_holder(teller: Teller, place: int, clause: Clause) -> Asserted:
    """Return a clause with the one it is said "for" or "according to" as its holder: "For Kant, lying is wrong"."""
    tree = clause.tree
    for prep in clause.parts("prep"):
        own = tree.under(prep)
        noun = tree.child(prep, "pobj")
        after = tree.words[max(own) + 1].text if max(own) + 1 < len(tree.words) else ""
        if noun is None or prep.at > clause.verb.at or after != ",":
            continue
        whose = tree.child(noun, "poss")
        if prep.low == "for" and noun.tag == "NNP" and noun.entity in ("PERSON", ""):
            who = tree.under(noun)
        elif noun.lemma in _OWNED and whose is not None and prep.low in ("on", "in", "from"):
            who = tree.under(whose, without=tree.children(whose, "case"))
        else:
            continue
        told = teller.phrase(place, tree, who, most=9)
        if told is not None:
            return Asserted(replace(clause, places=clause.places - own), told.text)
    return Asserted(clause)


def _joined(tree: Tree, verb: Word) -> Iterator[Word]:
    for child in tree.children(verb, "conj"):
        if tree.child(child, "nsubj", "nsubjpass"):
            yield child
            yield from _joined(tree, child)


def _holder(teller: Teller, place: int, clause: Clause) -> str | None:
    """Return who says it, nothing where it is taken for shown, None where it is nobody in particular."""
    subject = clause.subject
    if subject is None or subject.tag not in ("NN", "NNS", "NNP", "NNPS", "PRP") or clause.is_passive:
        return None
    if subject.lemma in _RESEARCH:
        return "" if clause.verb.lemma in _FINDING and not clause.modal else None
    if clause.verb.lemma in ("know", "find", "discover", "realize", "realise", "see"):
        return None
    tree = clause.tree
    article = tree.child(subject, "det")
    if (subject.tag == "NNP" or subject.entity == "ORG") and article is not None and article.low in ("a", "an"):
        return f"the {teller.parsed.names.ending(subject.low) or subject.text}"
    told = teller.phrase(place, tree, short_subject(clause), most=9)
    if told is None or told.text.lower().startswith(_VAGUE) or (" " not in told.text and subject.tag in ("NN", "NNS")):
        return None
    return told.text


def is_torn(tree: Tree, places: Collection[int]) -> bool:
    """Tell whether words begin or end within a hyphenated word, as where the parser parts "anti-realism"."""
    for word in tree.words[1:-1]:
        if (
            word.text in _DASHES
            and tree.words[word.at - 1].end == word.start
            and tree.words[word.at + 1].start == word.end
        ):
            there = sum(at in places for at in (word.at - 1, word.at, word.at + 1))
            if 0 < there < 3:
                return True
    return False
