"""What a sentence asserts: its clauses, and those it lays into the mouth of others with their holder."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from tutor.generate.clause import Clause, clause_of, main_clauses, short_subject
from tutor.generate.lettering import bracketed, lowered, tidy
from tutor.generate.pronouns import family_of
from tutor.generate.telling import Teller, Told
from tutor.generate.tree import Tree, Word

_SAYING = frozenset(
    "say argue claim believe hold contend maintain suggest propose insist assert conclude warn estimate think note "
    "predict acknowledge explain theorize hypothesize observe report announce declare rule write state add stress "
    "emphasize caution fear worry expect hope assume admit concede reckon feel tell agree".split()
)
_FINDING = frozenset("show find demonstrate reveal discover establish confirm know realize realise".split())
_DENYING = frozenset("deny doubt dispute reject pretend imagine ask wonder say mean".split())
_RESEARCH = frozenset("study research evidence datum data finding experiment analysis survey test result".split())
_VAGUE = ("some ", "many ", "most ", "several ", "others", "other ", "one ", "a ", "an ", "another ", "few ")
_OWNED = frozenset("view perspective account opinion eyes theory standpoint".split())
_CLAUSAL = frozenset({"VBD", "VBZ", "VBP", "MD"})
_INSERTED = re.compile(r"\[([^\]]+?)(?:\u2019s|\u2019)?\]")
_TORN = re.compile(r"[\"\u201c]\s*[,\"\u201d]|[(\[]\s*[)\]]|,\s*[.,]")
_LEFT_OVER = frozenset("and or but nor not only".split())
_MOST_AFTER = 9


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
    if "?" in tree.text or (tree.text[0] in '"\u201c' and tree.text[-1] in '"\u201d'):
        return
    for clause in main_clauses(tree):
        if clause.subject is None or not _is_whole(clause) or _mentions(clause):
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
        if clause.negated or clause.shared or clause.verb.lemma in _DENYING - _SAYING:
            continue
        holder = _holder(teller, place, clause)
        for one in (inner, *_joined(tree, inner)):
            made = clause_of(tree, one)
            if holder is not None and made is not None and made.subject is not None and _is_whole(made):
                yield Asserted(made, holder)


def _speaking(clause: Clause) -> Word:
    """Return the verb that says who says or thinks something: "argues" of "goes on to argue that"."""
    for word in clause.parts("xcomp"):
        if word.lemma in _SAYING and clause.tree.child(word, "ccomp"):
            return word
    return clause.verb


def _mentions(clause: Clause) -> bool:
    """Tell whether a clause says in a roundabout way what somebody says: "makes the claim that"."""
    return any(
        word.lemma in _SAYING and clause.tree.child(word, "ccomp")
        for word in clause.parts("advcl", "dobj", "attr", "pobj")
    )


def _is_whole(clause: Clause) -> bool:
    """Tell whether a clause was read rightly as far as one can see: no verb in its subject, no label before it."""
    tree = clause.tree
    for word in tree.chosen(short_subject(clause)):
        if word.tag in _CLAUSAL and not any(
            one.dep in ("relcl", "ccomp", "acl", "csubj", "pcomp", "advcl") for one in (word, *tree.above(word))
        ):
            return False
        if word.dep in ("conj", "advcl") and word.tag in _CLAUSAL:
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
    told = teller.phrase(place, clause.tree, short_subject(clause), most=9)
    if told is None or told.text.lower().startswith(_VAGUE) or (" " not in told.text and subject.tag in ("NN", "NNS")):
        return None
    return told.text


def question(teller: Teller, place: int, told: Asserted, asked: str, own: Collection[int]) -> Told | None:
    """Return the question `asked` about a clause without the words of its answer, or None where it would go wrong."""
    clause = told.clause
    tree = clause.tree
    subject = clause.subject
    if subject is None or not own or tree.words[clause.finite.at + 1].text == ",":
        return None
    after = [at for at in clause.places if at > max(own) and tree.words[at].text[0].isalnum()]
    if min(own) > clause.verb.at and (len(after) > _MOST_AFTER or _breaks(tree, clause, own)):
        return None
    cut = frozenset(own) | frozenset(
        at
        for prep in clause.parts("prep")
        if prep.low in ("unlike", "besides", "like", "despite") and prep.at < clause.verb.at
        for at in tree.under(prep)
    )
    named = _named_before(teller, place, clause, own)
    swaps = {subject.at: named} if named else None
    made = teller.question(place, clause, asked, without=cut, swaps=swaps, known=own if named else ())
    if made is None or len(made.text.split()) < 5:
        return None
    if (subject.low == "it" and not made.inserted and not named) or _TORN.search(made.text):
        return None
    return made


def _named_before(teller: Teller, place: int, clause: Clause, own: Collection[int]) -> str:
    """Return what the pronoun that is the subject stands for, where the words of the answer name it."""
    tree = clause.tree
    subject = clause.subject
    if subject is None or subject.tag != "PRP" or min(own) > subject.at:
        return ""
    others = [tree.words[at] for at in clause.places - frozenset(own) if tree.words[at].tag in ("PRP", "PRP$")]
    if any(family_of(word) != family_of(subject) for word in others):
        return ""
    meant = teller.alone.antecedent(place, subject)
    if meant is None or not meant.sure or meant.place != place or meant.at not in own:
        return ""
    if meant.text:
        return meant.text
    noun = tree.words[meant.at]
    loose = tree.children(noun, "relcl", "appos") + tuple(tree.children(noun, "punct"))
    told = teller.phrase(place, tree, tree.under(noun, without=loose), most=8)
    return told.text if told is not None and not told.inserted else ""


def shown(tree: Tree, places: Collection[int], text: str) -> frozenset[int]:
    """Return those of the places whose words stand in a text, so that a reader of it knows them."""
    there = {part.strip(".,;:?!\u201c\u201d\"'\u2019()[]").casefold() for part in text.split()}
    whole = {part for each in there for part in (each, each.removesuffix("\u2019s"), each.removesuffix("'s"))}
    return frozenset(at for at in places if tree.words[at].low in whole or tree.words[at].lemma.casefold() in whole)


def _breaks(tree: Tree, clause: Clause, own: Collection[int]) -> bool:
    """Tell whether what follows the words of the answer hangs together with them, so that neither is whole."""
    next_at = max(own) + 1
    if next_at >= len(tree.words) or next_at not in clause.places:
        return False
    following = tree.words[next_at]
    if following.text[0].isalnum() and following.tag not in ("IN", "RB", "VBG"):
        return True
    return following.low in ("to", "of", "than", "that") or (
        following.text in (",", "-", "/")
        and any(tree.words[at].text[0].isalnum() for at in clause.places if at > next_at)
    )


def answered(
    teller: Teller, place: int, tree: Tree, own: Collection[int], known: Collection[int], asked: str, *, most: int = 25
) -> str:
    """Return a phrase as the answer to a question, or nothing; a name the question has put in is not put in again."""
    known = shown(tree, known, asked)
    told = teller.phrase(place, tree, own, known=known, most=most)
    if told is None or _TORN.search(told.text) or told.text.split()[-1] in _LEFT_OVER:
        return ""
    if not told.inserted:
        return told.text
    settled = teller.alone.settled(place, own, known)
    if settled is None:
        return ""
    swaps = {
        at: text
        for at, text in settled.swaps.items()
        if not (tree.words[at].tag in ("PRP", "PRP$") and _is_said(text, asked))
    }
    return lowered(tree, min(own), tidy(tree.said(own, swaps)))


def _is_said(inserted: str, asked: str) -> bool:
    """Tell whether a question has said what would be put in: its name, or the last word of it."""
    names = [name.casefold() for name in _INSERTED.findall(inserted)]
    return any(name in asked.casefold() or name.split()[-1] in asked.casefold().split() for name in names)


def stated(teller: Teller, place: int, clause: Clause, own: Collection[int], known: Collection[int], asked: str) -> str:
    """Return a clause as part of the answer to a question, with a small first letter, or nothing."""
    known = shown(clause.tree, known, asked)
    own = frozenset(own) - bracketed(clause.tree)
    told = teller.statement(place, clause, own, known=known, fewest=2, anchored=False)
    if told is None or _TORN.search(told.text) or told.text.split()[-1] in _LEFT_OVER:
        return ""
    if told.inserted and any(_is_said(name, asked) for name in re.findall(r"\[[^\]]*\]", told.text)):
        plain = answered(teller, place, clause.tree, own, known, asked, most=30)
        return continued(clause, plain or told.text)
    return continued(clause, told.text)


def continued(clause: Clause, text: str) -> str:
    """Return a statement as it goes on within a sentence: with a small first letter, unless it begins with a name."""
    first = clause.tree.words[min(clause.places)]
    if first.tag in ("NNP", "NNPS") or first.text == "I" or text.startswith("[") or not text[:1].isalpha():
        return text
    if first.entity in ("NORP", "GPE", "PERSON", "ORG", "LOC", "LANGUAGE", "FAC", "EVENT") and first.low != "the":
        return text
    if text[1:2].isupper():
        return text
    return text[0].lower() + text[1:]
