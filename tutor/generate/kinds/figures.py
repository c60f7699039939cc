"""How many and how much: numbers with what they count or measure."""

import re
from collections.abc import Collection, Iterator

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, core
from tutor.generate.kinds.asserted import asserted
from tutor.generate.kinds.forms import gapped, typed
from tutor.generate.kinds.measures import MEASURES, adverbial, is_measured, is_money, named, unit
from tutor.generate.kinds.occasions import is_list_cut, is_misread, known_subject
from tutor.generate.lettering import capital, is_sound, tidy
from tutor.generate.proposal import Proposal
from tutor.generate.quantities import Quantity, quantities
from tutor.generate.sorts import TIMES
from tutor.generate.telling import Teller, Told
from tutor.generate.tree import Tree, Word

_FEWEST = 5
_MOST = 24
_SIZED = {
    "long": "long", "high": "high", "tall": "tall", "wide": "wide", "deep": "deep", "old": "old", "thick": "thick",
    "broad": "broad", "heavy": "heavy", "far": "far", "away": "far away",
}  # fmt: skip
_REACHING = frozenset("stretch extend travel run rise go fly flow drop fall".split())
_COUNTED = re.compile(r"\b(?:[Hh]ow (?:many|much)|[Ww]hat percentage)\b")
_PASSING = re.compile(r"\b(?:still|overnight|so far|to date|tonight|our|we)\b")
_BEGUN = re.compile(
    r"(?:How|What|By|For|In|On|At|According|Before|After|When|During|Since|Within|Under|Among|If|As|With|"
    r"From|Across|Of|Into) "
)
_LEFT = re.compile(r"\band (?:about |some |over |nearly )?(?![12]\d{3}\b)\d|\bfrom (?![12]\d{3} )\d[\d,.]* to ")
_GROWING = frozenset("increase rise fall drop grow shrink".split())
_KINDS = frozenset(
    "kind type form class order family branch stage phase level layer part section species group category school genus "
    "dimension principle element component province state region chamber house step mass moon planet ring".split()
)
_CHIEF = frozenset("main major basic chief distinct different principal key fundamental primary separate".split())
_DIVIDING = frozenset("be have consist divide comprise contain include split compose recognize distinguish".split())
_FALLING = frozenset({("of", "consist"), ("of", "compose"), ("into", "divide"), ("into", "split"), ("into", "fall")})
_SHORT = frozenset("mi sqmi km km2 m m2 ft mm cm kg kw mw gw".split())
_TAKING = frozenset("would might may should must could".split())


def figures(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for numbers, and sentences with a number left out where no question would be natural."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        found = [one for one in quantities(tree) if one.kind != "count" or one.value >= _FEWEST or _parts(tree, one)]
        if not found or len(found) > 4:
            continue
        told = [(one.clause, one.holder) for one in asserted(teller, place, tree)]
        for clause, holder in told:
            if clause.subject is None or clause.modal in _TAKING or clause.negated or _is_then(clause):
                continue
            inside = [one for one in found if one.places <= clause.places | clause.subject_places]
            inside = [one for one in inside if ": " not in tree.text[: tree.words[min(one.places)].start]]
            made = [card for one in inside for card in _asked(teller, place, clause, one, holder)]
            yield from made
            small = any(one.kind == "count" and one.value < _FEWEST for one in inside)
            if not made and len(inside) == 1 and not small and not clause.modal and not holder:
                yield from _gap(teller, place, clause, inside[0])


def _is_then(clause: Clause) -> bool:
    """Tell whether a clause tells of a time that another sentence names: "At that time, 300 rhinos were left"."""
    tree = clause.tree
    times = (one for one in tree.chosen(clause.places) if one.lemma in TIMES | {"time", "period"})
    return any(one.low in ("that", "those", "same") for word in times for one in tree.children(word, "det", "amod"))


def _parts(tree: Tree, quantity: Quantity) -> bool:
    """Tell whether a small number says into how many kinds or parts a thing falls."""
    noun = quantity.noun
    if quantity.value < 2 or any(one.tag in ("DT", "PRP$") for one in tree.children(noun)):
        return False
    verb = next((one for one in tree.above(noun) if one.tag[:2] == "VB"), noun)
    sorted_out = noun.lemma in _KINDS or any(one.low in _CHIEF for one in tree.children(noun, "amod"))
    return sorted_out and verb.lemma in _DIVIDING and (verb.tag in ("VBZ", "VBP", "VBN"))


def _asked(teller: Teller, place: int, clause: Clause, quantity: Quantity, holder: str) -> Iterator[Proposal]:
    tree = clause.tree
    told = _question(teller, place, clause, quantity)
    if told is None or _is_vague(clause, told.text):
        return
    bare = told.text.rstrip("?").rsplit(" ", 1)[-1]
    if bare == clause.verb.lemma and told.text.startswith("How much"):
        return
    if re.search(r",? (?:which|who)\b", told.text):
        return
    if _LEFT.search(told.text) or _PASSING.search(told.text) or _leaves(clause, quantity, told.text):
        return
    if not _BEGUN.match(told.text):
        return
    ask = f"According to {holder}, {told.text[0].lower()}{told.text[1:]}" if holder else told.text
    answer = tidy(tree.said(quantity.exact))
    measure = unit(tree, quantity) if not _COUNTED.search(told.text) or is_money(quantity.noun) else ""
    full = f"{answer} {measure}".strip()
    bare = f"{tidy(tree.said(quantity.bare))} {measure}".strip()
    accept = (bare,) if bare != full else ()
    yield typed("figure", teller.parsed.sentences[place], ask, full, weight=0.8, accept=accept)


def _is_vague(clause: Clause, text: str) -> bool:
    """Tell whether a subject is "one of the measures" or a pronoun that stayed."""
    if clause.subject is None:
        return True
    first = clause.tree.words[min(clause.subject_places)].low
    left = clause.subject.tag == "PRP" and re.search(rf"\b{clause.subject.low}\b", text, re.IGNORECASE)
    return bool(left) or (first in ("one", "another", "a", "an") and clause.subject.lemma in {"measure", "one"})


def _leaves(clause: Clause, quantity: Quantity, text: str) -> bool:
    """Tell whether a question still has another number of the list that its own stood in."""
    tree = clause.tree
    return any(
        min(other.bare) > clause.verb.at and other.bare != quantity.bare and tree.said(other.bare) in text
        for other in quantities(tree)
    )


def _question(teller: Teller, place: int, clause: Clause, quantity: Quantity) -> Told | None:
    """Return the natural question for a quantity by the place it has in its clause, or None."""
    tree, noun = clause.tree, quantity.noun
    spot = noun
    if noun.dep == "conj" and noun.head != noun.at:
        spot = next((one for one in tree.above(noun) if one.dep != "conj"), noun)
    above = tree.words[spot.head]
    if (
        spot.dep in ("npadvmod", "dep")
        and above.low in _SIZED
        and above.dep == "acomp"
        and above.head == clause.verb.at
    ):
        return _ask(teller, place, clause, f"How {_SIZED[above.low]}", without=clause.under(above))
    if spot.at == (clause.subject.at if clause.subject else -1):
        return _of_subject(teller, place, clause, quantity)
    if clause.subject is not None and clause.subject.dep == "expl":
        return _of_there(teller, place, clause, quantity) if spot.dep == "attr" and spot.at == noun.at else None
    if spot.dep == "npadvmod" and clause.verb.lemma in _REACHING and above.at == clause.verb.at:
        return _of_object(teller, place, clause, quantity, spot)
    if spot.dep in ("dobj", "attr") and above.at == clause.verb.at:
        if spot.dep == "attr" and is_measured(clause):
            return _ask(teller, place, clause, "What", without=tree.under(spot))
        if spot.dep == "attr":
            return None
        return _of_object(teller, place, clause, quantity, spot)
    measured = tree.words[above.head]
    if spot.dep == "pobj" and above.low == "of" and measured.lemma in MEASURES and measured.dep in ("dobj", "attr"):
        if measured.head == clause.verb.at and measured.tag == "NN":
            kinds = tree.said({one.at for one in tree.children(measured, "amod", "compound")} | {measured.at})
            return _ask(teller, place, clause, f"What {kinds}", without=tree.under(measured))
        return None
    if spot.dep == "attr" and above.dep == "xcomp" and above.head == clause.verb.at and above.lemma == "be":
        if is_measured(clause):
            return _ask(teller, place, clause, "What", without=tree.under(spot))
        return None
    link = above
    counted = spot.dep == "pobj" and spot.at == noun.at and link.head == clause.verb.at and quantity.kind == "count"
    if counted and (link.low, clause.verb.lemma) in _FALLING:
        words = named(teller, place, clause, quantity, f"{link.low.capitalize()} how many")
        return _ask(teller, place, clause, words, without=tree.under(link)) if words else None
    grows = quantity.kind in ("percent", "money") or clause.verb.lemma in _GROWING
    if spot.dep == "pobj" and link.head == clause.verb.at and link.low == "by" and link.dep == "prep" and grows:
        return _ask(teller, place, clause, "By how much", without=tree.under(link))
    if spot.dep == "pobj" and link.head == clause.verb.at and link.low in ("for", "in", "to", "at", "on", "across"):
        if quantity.kind == "percent" and link.low == "for":
            words = named(teller, place, clause, quantity, "For what percentage")
            return _ask(teller, place, clause, words, without=tree.under(link)) if words else None
        if quantity.kind == "count" and link.low in ("in", "across", "on") and noun.at == spot.at:
            words = named(teller, place, clause, quantity, f"{link.low.capitalize()} how many")
            return _ask(teller, place, clause, words, without=tree.under(link)) if words else None
    return None


def _ask(
    teller: Teller, place: int, clause: Clause, asked: str, *, without: Collection[int] = frozenset()
) -> Told | None:
    """Return the question about a clause, cut down where it is too long as it stands."""
    cut = frozenset(without)
    told = teller.question(place, clause, asked, without=cut)
    if told is not None:
        return told
    loose = cut
    for word in clause.parts("advcl"):
        if word.tag == "VBG" and word.at > clause.verb.at and not cut & clause.under(word):
            loose |= clause.under(word)
    for word in clause.parts("prep"):
        own = clause.under(word)
        if word.at > clause.verb.at and clause.tree.words[min(own) - 1].text == "," and not cut & own:
            loose |= own
    for word in clause.parts("advcl", "advmod", "acomp"):
        own = clause.under(word)
        if clause.subject is not None and max(own) < clause.subject.at and not clause.tree.child(word, "mark"):
            loose |= own
    return teller.question(place, clause, asked, without=loose) if loose != cut else None


def _of_there(teller: Teller, place: int, clause: Clause, quantity: Quantity) -> Told | None:
    """ "There are 26 glaciers in the park": "How many glaciers are there in the park?"."""
    tree = clause.tree
    if clause.verb.lemma != "be" or clause.aux or clause.subject is None or quantity.kind != "count":
        return None
    words = named(teller, place, clause, quantity, "How many", bare=True)
    apart = adverbial(tree, quantity.noun)
    rest = clause.places - {clause.verb.at, clause.subject.at} - tree.under(quantity.noun, without=apart)
    rest = frozenset(at for at in rest if at > clause.verb.at)
    before = any(at < clause.subject.at and tree.words[at].text[0].isalnum() for at in clause.places)
    if words and not tree.size(rest) and not before and " of " in words and clause.verb.tag in ("VBZ", "VBP"):
        known = any(anchors(teller.parsed, tree, tree.under(quantity.noun)))
        return Told(f"{words} {clause.verb.low} there?") if known else None
    told = teller.phrase(place, tree, rest) if tree.size(rest) > 1 else None
    if not words or told is None or before or not any(anchors(teller.parsed, tree, rest)):
        return None
    return Told(f"{words} {clause.verb.low} there {told.text}?", told.inserted)


def _of_object(teller: Teller, place: int, clause: Clause, quantity: Quantity, spot: Word) -> Told | None:
    tree = clause.tree
    if quantity.kind == "money":
        return _ask(teller, place, clause, "How much", without=quantity.places)
    if is_money(quantity.noun):
        return _ask(teller, place, clause, "How much", without=quantity.places | {quantity.noun.at})
    if clause.verb.lemma in _REACHING and quantity.kind == "count":
        return _ask(teller, place, clause, "How far", without=tree.under(spot, without=tree.children(spot, "prep")))
    begin = "What percentage" if quantity.kind == "percent" else "How many"
    if quantity.noun.low in _SHORT:
        return None
    words = named(teller, place, clause, quantity, begin, bare=True)
    apart = adverbial(tree, quantity.noun)
    return _ask(teller, place, clause, words, without=tree.under(spot, without=apart)) if words else None


def _of_subject(teller: Teller, place: int, clause: Clause, quantity: Quantity) -> Told | None:
    tree = clause.tree
    if quantity.kind == "money" or clause.shared:
        return None
    begin = "What percentage" if quantity.kind == "percent" else "How many"
    if tree.children(quantity.noun, "conj") or clause.subject is None or quantity.noun.at != clause.subject.at:
        return None
    words = named(teller, place, clause, quantity, begin)
    source = next((one for one in clause.parts("prep") if one.low == "according" and one.at < clause.subject.at), None)
    if not words or source is None:
        return teller.subject_question(place, clause, words, known=clause.subject_places) if words else None
    asked = teller.subject_question(place, clause, words, drop=tree.under(source))
    told = teller.phrase(place, tree, tree.under(source))
    if asked is None or told is None:
        return None
    return Told(f"{capital(told.text)}, {asked.text[0].lower()}{asked.text[1:]}", told.inserted)


def _gap(teller: Teller, place: int, clause: Clause, quantity: Quantity) -> Iterator[Proposal]:
    """A whole clause with its number left out."""
    tree = clause.tree
    if clause.shared or not known_subject(teller, clause) or _is_one_of(tree, quantity):
        return
    if clause.subject is not None and clause.subject.lemma in MEASURES and not is_measured(clause):
        return
    if any(one.low == "all" for one in tree.chosen(clause.subject_places)):
        return
    places = core(clause, _MOST)
    if not quantity.places <= places or tree.size(places) > _MOST:
        return
    settled = teller.alone.settled(place, places)
    under = [one.dep for one in tree.above(quantity.noun) if one.at in places and one.at != clause.verb.at]
    if settled is None or any(dep in ("relcl", "advcl", "parataxis") for dep in under):
        return
    if clause.subject is not None and clause.subject.tag == "PRP" and clause.subject.at not in settled.swaps:
        return
    others = [one for one in tree.chosen(places) if one.tag == "CD" and one.entity not in ("DATE", "TIME")]
    if any(one.at not in quantity.places for one in others):
        return
    first = min(quantity.bare)
    swaps = {**settled.swaps, **dict.fromkeys(quantity.bare, ""), first: "\ue001"}
    text = tidy(tree.said(places, swaps))
    text = text if text.startswith("\ue001") else capital(text)
    answer = tree.text[tree.words[first].start : tree.words[max(quantity.bare)].end]
    if text.startswith("\ue001"):
        answer = capital(answer)
    if is_misread(clause) or is_list_cut(clause, places) or _PASSING.search(text):
        return
    if is_sound(text) and text.count("\ue001") == 1:
        marked = text.replace("\ue001", "{{c1::" + answer + "}}")
        yield gapped("figure", teller.parsed.sentences[place], marked, weight=0.66)


def _is_one_of(tree: Tree, quantity: Quantity) -> bool:
    """Tell whether a number only says how many others there are: "one of 300 students"."""
    return any(one.tag == "CD" for one in tree.above(quantity.noun))
