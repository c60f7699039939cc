"""What is said on a card: a clause as a statement, a phrase as an answer, a clause turned into a question."""

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import NamedTuple

from tutor.generate.alone import Alone, anchors
from tutor.generate.asking import inverted, of_subject
from tutor.generate.clause import Clause, circumstances, core, droppable, short_subject, shortened
from tutor.generate.lettering import capital, is_sound, lowered, marks_at_ends, tidy
from tutor.generate.parsing import Parsed
from tutor.generate.ties import cut_out, is_halved, is_unpaired
from tutor.generate.tree import Tree

MOST_WORDS = 30
"""The longest statement or question, in words."""

_EASY = 20
_ASKING = frozenset({"who", "which", "that", "what", "whoever", "whatever"})


class Told(NamedTuple):
    """A text for a card. `inserted` tells that something was put in that the sentence does not say."""

    text: str
    inserted: bool = False


class Teller:
    """Says parts of one parsed article."""

    def __init__(self, parsed: Parsed, *, comparing: bool = False) -> None:
        self.parsed = parsed
        self.alone = Alone(parsed, comparing=comparing)

    @cached_property
    def comparing(self) -> "Teller":
        """The same, but for reasons and effects of what happens again and again, where "more" needs no "than"."""
        return Teller(self.parsed, comparing=True)

    def statement(
        self,
        place: int,
        clause: Clause,
        places: Collection[int] | None = None,
        *,
        known: Collection[int] = (),
        fewest: int = 4,
        most: int = MOST_WORDS,
        anchored: bool = True,
    ) -> Told | None:
        """Return a clause as a statement that stands alone, or None when it cannot."""
        tree = clause.tree
        chosen = frozenset(core(clause, most) if places is None else places)
        for own in shortened(clause, chosen, known):
            if clause.shared:
                told = self._shared(place, clause, own, fewest=fewest, most=most)
            elif not fewest <= tree.size(own) <= most:
                continue
            else:
                told = self._said(place, tree, own, known)
                if told and anchored and not (told.inserted or any(anchors(self.parsed, tree, own))):
                    continue
            if told is not None:
                return told
        return None

    def _said(self, place: int, tree: Tree, own: Collection[int], known: Collection[int]) -> Told | None:
        if is_halved(tree, own):
            return None
        settled = self.alone.settled(place, own, known)
        if settled is None:
            return None
        text = tidy(tree.said(own, settled.swaps))
        return Told(capital(text), settled.inserted) if is_sound(text) else None

    def _shared(self, place: int, clause: Clause, own: frozenset[int], *, fewest: int, most: int) -> Told | None:
        """Say a clause whose subject stands in the clause before: "NASA built it and launched it"."""
        tree = clause.tree
        if clause.subject is None:
            return None
        subject = short_subject(clause)
        aux = frozenset[int]()
        above = next((one for one in tree.above(clause.verb) if one.dep != "conj"), None)
        if above is not None and not clause.aux and clause.verb.tag in ("VBN", "VBG", "VB"):
            aux = frozenset(one.at for one in tree.children(above, "aux", "auxpass") if one.at < above.at)
        whole = subject | aux | own
        if not fewest <= tree.size(whole) <= most:
            return None
        settled = self.alone.settled(place, whole)
        if settled is None:
            return None
        first = tidy(tree.said(subject, settled.swaps))
        rest = tidy(f"{tree.said(aux, settled.swaps)} {tree.said(own, settled.swaps)}")
        text = f"{first} {rest}"
        return Told(capital(text), settled.inserted) if is_sound(text) and first else None

    def phrase(
        self, place: int, tree: Tree, places: Collection[int], *, known: Collection[int] = (), most: int = 25
    ) -> Told | None:
        """Return a phrase that stands alone, as it goes on within a sentence, or None when it cannot."""
        if not 1 <= tree.size(places) <= most or is_halved(tree, places):
            return None
        settled = self.alone.settled(place, places, known)
        if settled is None:
            return None
        last = next((word for word in reversed(tree.chosen(places)) if word.text[0].isalnum()), None)
        if last is None or last.tag in ("CC", "DT", "TO") or (last.tag == "IN" and last.dep == "prep"):
            return None
        text = tidy(tree.said(places, settled.swaps))
        return Told(lowered(tree, min(places), text), settled.inserted) if is_sound(text) else None

    def question(
        self,
        place: int,
        clause: Clause,
        asked: str,
        *,
        without: Collection[int] = (),
        most: int = MOST_WORDS,
        swaps: Mapping[int, str] | None = None,
        known: Collection[int] = (),
        anchored: bool = True,
    ) -> Told | None:
        """Return the question that begins with `asked` about a clause, without the words of its answer, or None.

        `swaps` gives what is said instead of some words, as "do" for a verb that is asked for; `known` are places of
        the sentence that those say. Unless not `anchored`, the question names something or says a word that the
        article is about.
        """
        subject = short_subject(clause)
        if clause.subject is None or clause.subject.dep == "expl" or clause.subject.low in _ASKING or not subject:
            return None
        cut = frozenset(without)
        loose = [part for part in droppable(clause) if not part & subject and (part <= cut or not part & cut)]
        whole = cut_out(clause.tree, clause.places - clause.subject_places - cut, *loose) | subject
        when = circumstances(clause)
        whole |= when if self.alone.settled(place, when) else frozenset()
        long: Told | None = None
        for own in shortened(clause, whole, subject):
            chosen = own - marks_at_ends(clause.tree, own)
            if is_unpaired(clause.tree, chosen):
                return None
            settled = self.alone.settled(place, chosen, known)
            if settled is None or not _is_named(clause, subject, {**settled.swaps, **(swaps or {})}):
                continue
            if anchored and not settled.inserted and not any(anchors(self.parsed, clause.tree, chosen)):
                continue
            text = inverted(clause, chosen, asked, {**settled.swaps, **(swaps or {})})
            if 4 <= len(text.split()) <= most and is_sound(text):
                told = Told(capital(f"{text}?"), settled.inserted)
                if len(text.split()) <= _EASY:
                    return told
                long = long or told
        return long

    def subject_question(
        self,
        place: int,
        clause: Clause,
        asked: str,
        *,
        most: int = MOST_WORDS,
        drop: Collection[int] = (),
        known: Collection[int] = (),
    ) -> Told | None:
        """Return the question for the subject of a clause: "Who discovered penicillin?", or None.

        `known` are places that `asked` says, as in "How many members of the Senate".
        """
        tree = clause.tree
        whole = cut_out(tree, clause.places - clause.subject_places - frozenset(drop), *droppable(clause))
        for own in shortened(clause, whole):
            chosen = own - marks_at_ends(tree, own)
            if is_unpaired(tree, chosen):
                return None
            settled = self.alone.settled(place, chosen, known)
            if settled is None or settled.inserted or not any(anchors(self.parsed, tree, {*chosen, *known})):
                continue
            text = of_subject(clause, chosen, asked, settled.swaps)
            if 5 <= len(text.split()) <= most and is_sound(text):
                return Told(capital(f"{text}?"))
        return None


def _is_named(clause: Clause, subject: Collection[int], swaps: Mapping[int, str]) -> bool:
    """Tell whether a subject says itself what it means: no "it", no "its" that means something else."""
    return all(word.tag not in ("PRP", "PRP$") or word.at in swaps for word in clause.tree.chosen(subject)[:1])
