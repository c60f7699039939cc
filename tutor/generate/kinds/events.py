"""When things happened: what a sentence tells of a date."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tutor.deck.span import a_year
from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.dates import Date, dates
from tutor.generate.kinds.dependents import of_other
from tutor.generate.kinds.forms import dated, gapped
from tutor.generate.kinds.happenings import happening_before, is_happening, of_noun, verb_above, years
from tutor.generate.kinds.lives import lives
from tutor.generate.kinds.occasions import (
    AT,
    DULL,
    MOST,
    is_list_cut,
    is_misread,
    is_reported,
    is_settled,
    is_whole,
    known_subject,
    trimmed,
    with_twin,
)
from tutor.generate.lettering import capital, is_sound, tidy
from tutor.generate.proposal import Proposal, said
from tutor.generate.telling import Teller
from tutor.generate.times import Moment, is_dated, moments
from tutor.generate.tree import Tree, Word

_MADE = frozenset("make appoint name elect promote award give".split())
_BEING = frozenset("be have remain seem appear".split())
_COUNTING = frozenset("receive reach number earn produce cost spend total record see count exceed".split())
_THIN = frozenset("trip visit decision move step attempt effort change mistake progress comeback return".split())
_MOVING = frozenset("return leave arrive".split())
_STATES = frozenset("be remain live serve last reign rule work exist stay hold run range".split())


def events(teller: Teller) -> Iterator[Proposal]:
    """Yield dated events, dates to be filled in, and the years of lives and reigns."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        told: set[tuple[str, ...]] = set()
        for made in lives(teller, place, tree):
            told.add(said(made.note))
            yield made
        mains = list(main_clauses(tree))
        yield from _that_year(teller, place, tree, mains)
        for date in dates(tree):
            for made in _of_date(teller, place, tree, mains, date):
                if (key := said(made.note)) not in told:
                    told.add(key)
                    yield made
                break


def _that_year(teller: Teller, place: int, tree: Tree, mains: list[Clause]) -> Iterator[Proposal]:
    """ "That year Moscow signed a treaty", where the sentence before names one year."""
    year = next((one for one in tree.words if one.low == "year"), None)
    own = tree.chosen(tree.under(year)) if year is not None else ()
    told = " ".join(one.low for one in own)
    if year is None or told not in ("that year", "the same year", "that same year"):
        return
    above = tree.words[year.head]
    link = above if above.tag == "IN" and above.low == "in" else None
    verb = tree.words[link.head] if link is not None else above
    main = next((one for one in mains if one.verb.at == verb.at), None)
    if main is None or not main.is_past or main.negated or main.modal or main.verb.lemma in DULL | _BEING or not place:
        return
    sentences = teller.parsed.sentences
    told_of: set[int] = set()
    before = place
    while not told_of and before > max(0, place - 3):
        before -= 1
        if sentences[before].paragraph != sentences[place].paragraph:
            return
        found = [one for one in moments(sentences[before].text) if one.span.precision in ("year", "month", "day")]
        told_of = {one.span.year for one in found}
    if len(told_of) != 1 or (main.subject is not None and own[0].at > main.subject.at):
        return
    places = frozenset(one.at for one in own) | ({link.at} if link is not None else set())
    moment = Moment(own[0].start, own[-1].end, told, a_year(told_of.pop()))
    rest = trimmed(main, Date(moment, places, places, "in", verb))
    what = teller.statement(place, main, rest, fewest=3, most=MOST)
    if what is not None and is_whole(what.text) and is_settled(main, what.text) and known_subject(teller, main):
        made = dated("event", sentences[place], moment.span, what.text, weight=0.8)
        quote = teller.parsed.reading.quote(sentences[before], sentences[place])
        yield replace(made, note=replace(made.note, quote=quote), places=(*made.places, before))


def _of_date(teller: Teller, place: int, tree: Tree, mains: list[Clause], date: Date) -> Iterator[Proposal]:
    main = next((one for one in mains if date.places <= one.places), None)
    above = date.above
    if above.lemma in ("year", "month", "day", "week", "season"):
        return
    if above.dep in ("attr", "acomp") and tree.words[above.head].lemma in ("be", "become"):
        above = tree.words[above.head]
    if main is not None and above.at == main.verb.at:
        made = list(_of_main(teller, place, main, date))
        happening = happening_before(tree, date) if not made else None
        yield from of_noun(teller, place, tree, happening, date) if happening else made
        return
    if above.tag[:2] == "NN" and not is_happening(above) and date.link in ("in", "on"):
        verb = verb_above(tree, above, date)
        if main is not None and verb is not None and verb.at == main.verb.at:
            yield from _of_main(teller, place, main, date)
            return
        above = verb or above
    if above.tag[:2] == "VB":
        yield from of_other(teller, place, tree, mains, above, date)
    elif above.tag[:2] == "NN":
        yield from of_noun(teller, place, tree, above, date)
    if main is not None and _is_loose(tree, main, above, date):
        yield from _gap(teller, place, main, date)


def _of_main(teller: Teller, place: int, clause: Clause, date: Date) -> Iterator[Proposal]:
    """Of a main clause: "In 1803 the Court declared ..."."""
    if clause.subject is None or not known_subject(teller, clause) or is_reported(clause):
        return
    if clause.shared and not clause.aux and clause.verb.lemma in _MADE:
        return  # "was appointed docent and then made professor"
    places = trimmed(clause, date)
    sentence = teller.parsed.sentences[place]
    if clause.subject.low == "it" and clause.verb.lemma == "be":
        yield from _of_cleft(teller, place, clause, date)
        return
    happened = clause.is_past and not clause.modal and not clause.negated
    being = clause.verb.lemma in _BEING and not clause.is_passive and date.moment.span.precision != "years"
    if being and (date.link in AT or date.link == "by"):
        return
    if _is_counted(clause):
        return
    if _is_thin(clause, date) or is_misread(clause):
        return
    if date.link in AT and happened and clause.verb.lemma not in DULL:
        if clause.verb.lemma in _STATES and date.moment.span.precision == "years":
            asked = teller.question(place, clause, "From when to when", without=clause.places - places)
            if asked is not None and _is_plain(clause, asked.text):
                yield years("event", teller, place, asked.text, date, 0.8)
            return
        whole = with_twin(clause, places)
        told = teller.statement(place, clause, whole, fewest=3, most=MOST)
        if whole == places and is_list_cut(clause, places):
            return
        if told is not None and is_whole(told.text) and is_settled(clause, told.text):
            yield dated("event", sentence, date.moment.span, told.text, weight=0.8 if told.inserted else 0.9)
            return
    if date.link in ("until", "till") and not clause.negated and clause.is_past:
        asked = teller.question(place, clause, "Until when", without=clause.places - places)
        if asked is not None and _is_plain(clause, asked.text):
            yield years("event", teller, place, asked.text, date, 0.8)
            return
    if date.link in ("by", "after") and happened and not clause.modal and date.moment.span.precision != "decade":
        asked = teller.question(place, clause, f"{date.link.capitalize()} when", without=clause.places - places)
        if asked is not None and _is_plain(clause, asked.text) and clause.aux:
            yield years("event", teller, place, asked.text, date, 0.72)
            return
    if date.link == "since" and any(one.tag == "CD" for one in clause.tree.chosen(clause.places - date.places)):
        return  # "Since 1951, 34 members have switched parties": the number is asked for
    if date.link == "since" and clause.finite.lemma == "have" and not clause.negated and not clause.is_passive:
        asked = teller.question(place, clause, "Since when", without=clause.places - places)
        if asked is not None and _is_plain(clause, asked.text):
            yield years("event", teller, place, asked.text, date, 0.8)
            return
    yield from _gap(teller, place, clause, date)


def _is_plain(clause: Clause, asked: str) -> bool:
    """Tell whether a question for a date is whole and has neither a date nor a loose end of its own."""
    return not is_dated(asked) and is_settled(clause, asked) and ", " not in asked


def _is_counted(clause: Clause) -> bool:
    """Tell whether a clause says how many in some year: that is asked for by its number."""
    own = [one for word in clause.parts("dobj") for one in clause.tree.children(word, "nummod")]
    return clause.verb.lemma in _COUNTING and any(one.tag == "CD" for one in own)


def _is_thin(clause: Clause, date: Date) -> bool:
    """Tell whether a deed is hardly one: "made one last trip"."""
    if clause.verb.lemma in ("stay", "remain"):
        return date.moment.span.precision != "years" and date.link in AT
    if clause.verb.lemma == "do" and not clause.is_passive and not clause.parts("dobj"):
        return True
    if (
        clause.verb.lemma == "come"
        and not clause.parts("agent", "xcomp")
        and not clause.tree.children(clause.verb, "prt")
    ):
        return all(one.at in date.places for one in clause.parts("prep"))
    if clause.verb.lemma in _MOVING and not clause.parts("dobj", "xcomp", "agent"):
        found = clause.parts("prep")
        return all(one.low in ("as", "with", "after", "before") or one.at in date.places for one in found)
    if clause.verb.lemma == "go" and any(one.low in ("on", "home", "away") for one in clause.parts("prep", "advmod")):
        return True
    for word in clause.parts("dobj"):
        if word.lemma in _THIN and not clause.tree.children(word, "prep", "compound", "poss"):
            found = clause.parts("prep", "agent", "xcomp", "advcl", "dative")
            return all(one.at in date.places for one in found)
    return False


def _of_cleft(teller: Teller, place: int, clause: Clause, date: Date) -> Iterator[Proposal]:
    """ "It was not until 1854 that the ruler granted a concession"."""
    tree = clause.tree
    for verb in tree.children(clause.verb, "ccomp", "advcl", "relcl", "acl"):
        mark = tree.child(verb, "mark", "dobj", "advmod")
        inner = clause_of(tree, verb)
        if mark is None or mark.low not in ("that", "when") or inner is None or not inner.is_past or inner.negated:
            continue
        told = teller.statement(place, inner, trimmed(inner, date) - {mark.at}, fewest=3, most=MOST)
        if told is not None and is_whole(told.text) and known_subject(teller, inner):
            yield dated("event", teller.parsed.sentences[place], date.moment.span, told.text, weight=0.82)
            return


def _gap(teller: Teller, place: int, clause: Clause, date: Date) -> Iterator[Proposal]:
    """A whole clause with its date left out, where the date alone would be asked of too little or too much."""
    tree = clause.tree
    if clause.subject is None or clause.shared or not known_subject(teller, clause) or is_reported(clause):
        return
    if clause.modal not in ("", "will") or (clause.negated and date.link != "until"):
        return
    if date.link in ("before", "after", "of", "than", "as", "like", "with", "for") or clause.verb.lemma in DULL:
        return
    places = trimmed(clause, date, keep=True)
    if tree.size(places) > MOST + 3 or not date.places <= clause.places:
        return
    if with_twin(clause, places) != places or is_misread(clause):
        return
    settled = teller.alone.settled(place, places)
    if settled is None or (clause.subject.tag == "PRP" and clause.subject.at not in settled.swaps):
        return
    first = min(date.inside)
    swaps = {**settled.swaps, **dict.fromkeys(range(first, max(date.inside) + 1), ""), first: "\ue001"}
    text = capital(tidy(tree.said(places, swaps)))
    bare = re.sub(r"(?i)\A(?:between|from|the) ", "", date.moment.text)
    if not is_sound(text) or is_dated(text) or text.count("\ue001") != 1 or bare != date.moment.text:
        return
    answer = tree.text[tree.words[first].start : tree.words[max(date.inside)].end]
    yield gapped("date", teller.parsed.sentences[place], text.replace("\ue001", "{{c1::" + answer + "}}"), weight=0.7)


def _is_loose(tree: Tree, main: Clause, above: Word, date: Date) -> bool:
    """Tell whether a date hangs on a word of a main clause that the clause cannot do without, near its end."""
    if not main.is_past or main.modal or main.negated or date.link not in AT:
        return False
    for word in (above, *tree.above(above)):
        if word.at == main.verb.at:
            return True
        if word.dep not in (
            "dobj",
            "attr",
            "pobj",
            "prep",
            "xcomp",
            "ccomp",
            "agent",
            "conj",
            "oprd",
            "acomp",
            "relcl",
        ):
            return False
        if word.dep in ("relcl", "ccomp") and (word.tag != "VB" or tree.child(word, "mark")):
            return False
    return False
