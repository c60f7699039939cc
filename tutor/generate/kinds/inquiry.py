"""Questions about what a sentence asserts, and their answers, each saying only what the other leaves unsaid."""

import re
from collections.abc import Collection
from dataclasses import replace

from tutor.deck.notes import Fact, Question
from tutor.generate.clause import Clause, short_subject
from tutor.generate.kinds.asserted import Asserted, is_torn
from tutor.generate.lettering import PUT_IN, bracketed, lowered, tidy
from tutor.generate.pronouns import family_of
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller, Told
from tutor.generate.tree import Tree

_SOME = tuple(
    f"{some} "
    for some in (
        "a lot of,some,many people,several,a few,one,others,many of,certain,a number of,specific,various,different,"
        "other,such,further,additional"
    ).split(",")
)
_VAGUE_NAME = re.compile(r"\[[^\]A-Z]*\]")
_STOPPED = re.compile(r"[.,]([\"\u201d])$")
_MOST_AFTER = 9
_MOST_SUBJECT = 16
_LEFT_OVER = frozenset("and or but nor not only".split())
_TORN = re.compile(r"[\"\u201c]\s*[,\"\u201d]|[(\[]\s*[)\]]|,\s*[.,]|[.,][\"\u201d]\?")
_INSERTED = re.compile(r"\[([^\]]+?)(?:\u2019s|\u2019)?\]")


def lasting(teller: Teller, clause: Clause) -> Teller:
    """Return who says a clause: of what happens again and again, one that lets "more" stand without "than"."""
    return teller if clause.is_past or clause.finite.lemma == "have" else teller.comparing


def question(
    teller: Teller, place: int, told: Asserted, asked: str, own: Collection[int], *, mute: Collection[int] = ()
) -> Told | None:
    """Return the question `asked` about a clause without the words of its answer, or None where it would go wrong.

    `mute` are places of words that are not said, as the "so" before it.
    """
    clause = told.clause
    tree = clause.tree
    subject = clause.subject
    if subject is None or not own or tree.words[clause.finite.at + 1].text == ",":
        return None
    if (
        tree.size(short_subject(clause)) > _MOST_SUBJECT
        or is_vague(teller, place, clause)
        or _is_strange_before(clause)
    ):
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
    if _hangs_on(teller, place, clause, own):
        return None
    swaps = dict.fromkeys(mute, "") | ({subject.at: named} if named else {})
    made = teller.question(
        place, clause, asked, without=cut, swaps=swaps, known=own if named else (), anchored=not named
    )
    if made is None or len(made.text.split()) < 4:
        return None
    if asked in ("Why", "How", "When") and made.text.endswith(" to?"):
        return None
    if clause.verb.lemma != "be" and f", {clause.verb.lemma} " in made.text.replace("?", " "):
        return None
    if (subject.low == "it" and not made.inserted and not named) or _TORN.search(made.text):
        return None
    return made


def _hangs_on(teller: Teller, place: int, clause: Clause, own: Collection[int]) -> bool:
    """Tell whether a question would say "it" of something that only its answer names."""
    tree = clause.tree
    chief = clause.subject
    for word in tree.chosen(clause.places - frozenset(own)):
        if word.tag not in ("PRP", "PRP$") or (chief is not None and family_of(word) == family_of(chief)):
            continue
        meant = teller.alone.antecedent(place, word) if family_of(word) else None
        if meant is not None and meant.place == place and meant.at in own:
            return True
    return False


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


def is_vague(teller: Teller, place: int, clause: Clause) -> bool:
    """Tell whether nobody can know which thing a clause is about: "a lot of people", "the front feet"."""
    tree = clause.tree
    subject = clause.subject
    if subject is None or subject.tag not in ("NN", "NNS"):
        return False
    name = short_subject(clause)
    if f"{tree.said(name).casefold()} ".startswith(_SOME):
        return True
    article = tree.child(subject, "det")
    if article is not None and article.low in ("a", "an") and clause.is_past:
        return not any(tree.words[at].tag in ("NNP", "NNPS") for at in name)
    if article is None or article.low != "the":
        return False
    settled = teller.alone.settled(place, name)
    if settled is not None and settled.inserted:
        return False
    told = any(tree.words[at].tag in ("NNP", "NNPS") or tree.words[at].entity for at in name)
    return not told and not any(
        word.at in name for word in tree.children(subject, "prep", "relcl", "acl", "compound", "poss")
    )


def _is_strange_before(clause: Clause) -> bool:
    """Tell whether something else than a circumstance stands before the subject."""
    if clause.subject is None or clause.shared:
        return False
    before = [word for word in clause.parts() if word.at < clause.subject.at]
    return any(word.dep in ("appos", "attr", "dep", "nsubj", "nsubjpass", "dobj", "ccomp", "meta") for word in before)


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
    if told is None or is_torn(tree, own) or _TORN.search(told.text) or told.text.split()[-1] in _LEFT_OVER:
        return ""
    if not told.inserted:
        return told.text
    settled = teller.alone.settled(place, own, known)
    if settled is None:
        return ""
    kept: set[int] = set()
    for at, text in sorted(settled.swaps.items()):
        goes_on = not text and at - 1 in kept and tree.words[at].tag in ("NNP", "NNPS")
        if goes_on or (text.startswith("[") and _is_said(text, asked)):
            kept.add(at)
    swaps = {at: text for at, text in settled.swaps.items() if at not in kept}
    text = _STOPPED.sub(r"\1", lowered(tree, min(own), tidy(tree.said(own, swaps))))
    return "" if _VAGUE_NAME.search(text) else text


def _is_said(inserted: str, asked: str) -> bool:
    """Tell whether a question has said what would be put in: its name, or the last word of it."""
    names = [name.casefold() for name in _INSERTED.findall(inserted)]
    return any(name in asked.casefold() or name.split()[-1] in asked.casefold().split() for name in names)


def stated(teller: Teller, place: int, clause: Clause, own: Collection[int], known: Collection[int], asked: str) -> str:
    """Return a clause as part of the answer to a question, with a small first letter, or nothing."""
    known = shown(clause.tree, known, asked)
    own = frozenset(own) - bracketed(clause.tree)
    told = teller.statement(place, clause, own, known=known, fewest=2, anchored=False)
    if told is None or is_torn(clause.tree, own) or _TORN.search(told.text) or told.text.split()[-1] in _LEFT_OVER:
        return ""
    if told.inserted and any(_is_said(name, asked) for name in PUT_IN.findall(told.text)):
        plain = answered(teller, place, clause.tree, own, known, asked, most=30)
        return continued(clause, plain or told.text)
    return "" if _VAGUE_NAME.search(told.text) else _STOPPED.sub(r"\1", continued(clause, told.text))


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


def posed(teller: Teller, place: int, told: Asserted, asked: str, own: Collection[int]) -> tuple[str, str] | None:
    """Return a question about what is asserted and its answer, the words `own`; None where either would go wrong."""
    made = question(teller, place, told, asked, own)
    if made is None:
        return None
    answer = answered(teller, place, told.clause.tree, own, told.clause.places - frozenset(own), made.text)
    return (made.text, answer) if answer else None


def held(proposal: Proposal, told: Asserted) -> Proposal:
    """Return a proposal that asks for what its holder says, where the article itself does not say it."""
    note = proposal.note
    if not told.holder or not isinstance(note, Fact | Question):
        return proposal
    ask = told.asked(note.ask[0].lower() + note.ask[1:])
    return replace(proposal, note=replace(note, ask=ask), weight=proposal.weight - 0.02)
