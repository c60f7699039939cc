"""When things happened: what a sentence tells of a date."""

import re
from collections.abc import Collection, Iterator

from tutor.generate.clause import Clause, clause_of, core, droppable, main_clauses
from tutor.generate.kinds.dates import Date, dates, hanging, without
from tutor.generate.kinds.forms import dated, gapped, typed
from tutor.generate.kinds.lives import lives
from tutor.generate.kinds.pasts import past
from tutor.generate.naming import names
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller, capital, is_sound, lowered, short_subject, tidy
from tutor.generate.times import is_dated
from tutor.generate.tree import Tree, Word

_AT = frozenset({"", "in", "on", "at", "during", "around", "about", "from", "between", "circa"})
_MOST = 22
_CRISP = 15
_SUBJECT_ENTITIES = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "EVENT", "LAW", "WORK_OF_ART", "PRODUCT", "LOC"})
_DULL = frozenset(
    "say tell write note report add explain show suggest argue claim believe think state estimate conclude find ask".split()
)
_STATES = frozenset("be remain live serve last reign rule work exist stay hold run range".split())
_FACTUAL = frozenset("when after before because since while although though as where whereas once".split())
_CUT_OFF = re.compile(r"\b(?:in|on|by|of|from|to|and|or|the|a|an|at|with|was|were|for|but|that|as|than|until)$")
_HAPPENINGS = frozenset(
    "war revolution battle siege election revolt rebellion uprising coup invasion crisis earthquake eruption treaty "
    "conference congress convention death birth assassination fall collapse massacre famine referendum occupation "
    "conquest founding foundation creation discovery invention publication introduction signing adoption ratification "
    "opening construction completion abolition independence unification partition dissolution destruction defeat "
    "victory coronation marriage launch landing flood fire strike eradication annexation execution trial arrest "
    "appointment resignation retirement merger accident disaster explosion outbreak blockade ceasefire genocide "
    "expedition crash".split()
)
_LAWS = frozenset("Act Law Treaty Constitution Convention Charter Accord Agreement Protocol Decree Edict".split())


def events(teller: Teller) -> Iterator[Proposal]:
    """Yield dated events, dates to be filled in, and the years of lives and reigns."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        yield from lives(teller, place, tree)
        told: set[str] = set()
        mains = list(main_clauses(tree))
        for date in dates(tree):
            for made in _of_date(teller, place, tree, mains, date):
                if (key := str(made.note)) not in told:
                    told.add(key)
                    yield made
                break


def _of_date(teller: Teller, place: int, tree: Tree, mains: list[Clause], date: Date) -> Iterator[Proposal]:
    main = next((one for one in mains if date.places <= one.places), None)
    above = date.above
    if above.dep in ("attr", "acomp") and tree.words[above.head].lemma in ("be", "become"):
        above = tree.words[above.head]
    if main is not None and above.at == main.verb.at:
        yield from _of_main(teller, place, main, date)
        return
    if above.tag[:2] == "NN" and not _is_happening(above) and date.link in ("in", "on"):
        verb = _verb_above(tree, above, date)
        if main is not None and verb is not None and verb.at == main.verb.at:
            yield from _of_main(teller, place, main, date)
            return
        above = verb or above
    if above.tag[:2] == "VB":
        yield from _of_other(teller, place, tree, mains, above, date)
    elif above.tag[:2] == "NN":
        yield from _of_noun(teller, place, tree, above, date)
    if main is not None and _is_loose(tree, main, above, date):
        yield from _gap(teller, place, main, date)


def _is_happening(noun: Word) -> bool:
    """Tell whether a noun names something that itself has a date."""
    low = noun.lemma.casefold()
    return (
        noun.lemma.casefold() in _HAPPENINGS
        or noun.tag in ("NNS", "NNPS")
        or low.endswith(("tion", "sion", "ment", "ance", "ence", "ing", "al", "ure", "age", "report", "study", "law"))
    )


def _verb_above(tree: Tree, noun: Word, date: Date) -> Word | None:
    """Return the verb at whose end a date stands that the parser hangs on the noun before it."""
    for word in (noun, *tree.above(noun)):
        if word.tag[:2] == "VB":
            own = tree.under(word)
            last = max(at for at in own if tree.words[at].text[0].isalnum())
            return word if max(date.places) >= last and word.tag == "VBD" or tree.child(word, "auxpass") else None
        if word.dep not in ("dobj", "attr", "pobj", "prep", "agent", "oprd", "acomp"):
            return None
    return None


def _of_main(teller: Teller, place: int, clause: Clause, date: Date) -> Iterator[Proposal]:
    """Of a main clause: "In 1803 the Court declared ..."."""
    tree = clause.tree
    if clause.subject is None or not _known_subject(teller, clause) or _is_reported(clause):
        return
    places = _trimmed(clause, date)
    sentence = teller.parsed.sentences[place]
    if clause.subject.low == "it" and clause.verb.lemma == "be":
        yield from _of_cleft(teller, place, clause, date)
        return
    happened = clause.is_past and not clause.modal and not clause.negated
    if date.link in _AT and happened and clause.verb.lemma not in _DULL:
        if clause.verb.lemma in _STATES and date.moment.span.precision == "years":
            asked = teller.question(place, clause, "From when to when", without=clause.places - places)
            if asked is not None and not is_dated(asked.text):
                yield _years("event", teller, place, asked.text, date, 0.8)
            return
        told = teller.statement(place, clause, places, fewest=3, most=_MOST)
        if _is_list_cut(clause, places):
            return
        if told is not None and _is_whole(told.text) and (told.inserted or clause.subject.tag != "PRP"):
            yield dated("event", sentence, date.moment.span, told.text, weight=0.8 if told.inserted else 0.9)
            return
    if date.link in ("until", "till") and not clause.negated and clause.is_past:
        asked = teller.question(place, clause, "Until when", without=clause.places - places)
        if asked is not None and not is_dated(asked.text):
            yield _years("event", teller, place, asked.text, date, 0.8)
            return
    if date.link == "since" and clause.finite.lemma == "have" and not clause.negated:
        asked = teller.question(place, clause, "Since when", without=clause.places - places)
        if asked is not None and not is_dated(asked.text):
            yield _years("event", teller, place, asked.text, date, 0.8)
            return
    yield from _gap(teller, place, clause, date)


def _of_cleft(teller: Teller, place: int, clause: Clause, date: Date) -> Iterator[Proposal]:
    """ "It was not until 1854 that the ruler granted a concession"."""
    tree = clause.tree
    for verb in tree.children(clause.verb, "ccomp", "advcl", "relcl", "acl"):
        mark = tree.child(verb, "mark", "dobj", "advmod")
        inner = clause_of(tree, verb)
        if mark is None or mark.low not in ("that", "when") or inner is None or not inner.is_past or inner.negated:
            continue
        told = teller.statement(place, inner, _trimmed(inner, date) - {mark.at}, fewest=3, most=_MOST)
        if told is not None and _is_whole(told.text) and _known_subject(teller, inner):
            yield dated("event", teller.parsed.sentences[place], date.moment.span, told.text, weight=0.82)
            return


def _of_other(
    teller: Teller, place: int, tree: Tree, mains: list[Clause], verb: Word, date: Date
) -> Iterator[Proposal]:
    """Of a clause that hangs on another, and of a participle."""
    if date.link not in _AT or verb.lemma in _DULL:
        return
    sentence = teller.parsed.sentences[place]
    clause = clause_of(tree, verb)
    if clause is not None and clause.subject is None and verb.tag == "VBD" and verb.dep == "advcl":
        clause = None  # "First discussed in the 1920s, the idea ..."
    if clause is not None and (not clause.is_past or clause.modal or clause.negated):
        return
    if clause is not None and verb.dep == "advcl" and clause.subject is not None and not clause.shared:
        asked = tree.child(verb, "mark") or tree.child(verb, "advmod")
        if asked is None or asked.low not in _FACTUAL or not _known_subject(teller, clause):
            return
        places = _trimmed(clause, date)
        places -= {word.at for word in tree.children(verb, "advmod") if word.tag == "WRB"}
        told = teller.statement(place, clause, places, fewest=3, most=_MOST)
        if _is_list_cut(clause, places):
            return
        if told is not None and _is_whole(told.text) and (told.inserted or clause.subject.tag != "PRP"):
            yield dated("event", sentence, date.moment.span, told.text, weight=0.82)
        return
    if clause is not None and verb.dep == "relcl" and clause.subject is not None and clause.subject.tag[0] == "N":
        link = next((one for one in tree.children(verb) if one.at < clause.subject.at and _is_link(tree, one)), None)
        if link is not None and _known_subject(teller, clause):
            told = teller.statement(place, clause, _trimmed(clause, date) - tree.under(link), fewest=3, most=_MOST)
            if told is not None and _is_whole(told.text):
                yield dated("event", sentence, date.moment.span, told.text, weight=0.8)
        return
    subject, be = _subject_of(tree, mains, verb, clause)
    if subject is None:
        return
    if clause is not None:
        who = next(
            (one for one in tree.children(verb, "nsubj", "nsubjpass") if one.low in ("who", "which", "that")), None
        )
        rest = _trimmed(clause, date) - ({who.at} if who else set())
        first = ""
    else:
        apart = [one for one in tree.children(verb, "conj") if date.above.at not in tree.under(one)]
        own = tree.under(verb, without=[*apart, *tree.children(verb, "mark", "cc", "preconj")])
        rest = without(tree, own, date.places | hanging(tree, date))
        first = be if verb.tag in ("VBN", "VBD") else past(verb.lemma)
        if verb.tag == "VBG":
            rest -= {verb.at} | {word.at for word in tree.children(verb, "aux")}
            if any(word.at < verb.at for word in tree.chosen(rest) if word.text[0].isalnum()):
                return
    if not 1 <= tree.size(rest) <= _MOST - tree.size(subject):
        return
    known = teller.alone.settled(place, subject)
    settled = teller.alone.settled(place, rest, subject)
    if known is None or settled is None or not _is_named(teller, tree, subject):
        return
    swaps = {**settled.swaps, **known.swaps}
    name = tidy(tree.said(subject, swaps))
    told_rest = lowered(tree, min(rest), tidy(tree.said(rest, swaps)))
    text = f"{name} {first} {told_rest}" if first else f"{name} {told_rest}"
    if _is_whole(text) and is_sound(text):
        yield dated("event", sentence, date.moment.span, capital(text), weight=0.82)


def _subject_of(
    tree: Tree, mains: list[Clause], verb: Word, clause: Clause | None
) -> tuple[frozenset[int] | None, str]:
    """Return what a relative clause or a participle tells of, and the "was" or "were" that fits it."""
    nothing: tuple[frozenset[int] | None, str] = (None, "")
    if verb.dep == "conj" and verb.tag in ("VBN", "VBG"):
        verb = next((one for one in tree.above(verb) if one.dep != "conj"), verb)
    if verb.dep in ("relcl", "acl"):
        head = tree.words[verb.head]
        if clause is None and verb.tag != "VBN":
            return nothing
        if clause is not None and not any(
            one.low in ("who", "which", "that") for one in tree.children(verb, "nsubj", "nsubjpass")
        ):
            return nothing
        above = tree.words[head.head]
        if (
            head.tag not in ("NNP", "NNPS")
            and head.dep == "attr"
            and above.lemma == "be"
            and (own := clause_of(tree, above))
            and own.subject
        ):
            if own.negated or own.modal or own.shared:
                return nothing
            return short_subject(own), _be(tree, own.subject)
        if head.dep == "appos" and head.tag == "NN" and above.tag in ("NNP", "NNPS"):
            head = above
        if head.tag not in ("NNP", "NNPS", "NN", "NNS") or tree.children(head, "conj"):
            return nothing
        places = tree.under(head, without=tree.children(head, "relcl", "acl", "appos", "cc", "punct"))
        first = tree.words[min(places)]
        if head.tag in ("NN", "NNS") and first.low in ("a", "an"):
            return nothing
        return places, _be(tree, head)
    main = next((one for one in mains if verb.at in tree.under(one.verb) and not one.shared), None)
    if main is None or main.subject is None or main.subject.dep == "expl":
        return nothing
    adverbial = verb.dep == "advcl" and verb.head == main.verb.at and verb.tag in ("VBG", "VBN", "VBD")
    above = tree.words[verb.head]
    after = verb.dep == "pcomp" and verb.tag == "VBG" and above.low in ("after", "before", "since", "upon")
    after = after and above.head == main.verb.at
    marked = tree.child(verb, "mark", "advmod")
    if adverbial and marked is not None and marked.low in ("if", "unless", "though", "although", "while", "as", "when"):
        return nothing
    if clause is not None or not (adverbial or after) or (verb.at > main.verb.at and not after):
        return nothing
    return short_subject(main), _be(tree, main.subject)


def _is_link(tree: Tree, word: Word) -> bool:
    """Tell whether a word joins a relative clause without being missed in it: "for which", "where"."""
    if word.tag == "WRB":
        return word.low in ("where", "when")
    return word.dep == "prep" and any(one.tag in ("WDT", "WP") for one in tree.children(word, "pobj"))


def _be(tree: Tree, noun: Word) -> str:
    plural = noun.tag in ("NNS", "NNPS") or bool(tree.children(noun, "conj")) or noun.low in ("they", "we", "you")
    return "were" if plural else "was"


def _of_noun(teller: Teller, place: int, tree: Tree, noun: Word, date: Date) -> Iterator[Proposal]:
    """Of a happening that has a name: "the fall of the Berlin Wall in 1989", "the 1979 Iranian Revolution"."""
    sentence = teller.parsed.sentences[place]
    clauses = tree.children(noun, "relcl", "acl", "appos", "conj", "cc", "punct")
    adjective = date.above.at == noun.at and not date.link
    own = tree.under(noun, without=[*clauses, *(w for w in tree.children(noun, "prep") if w.at in date.places)])
    own = own - date.places - hanging(tree, date)
    if not own or not _is_named(teller, tree, own) or tree.size(own) < 2 or date.link not in (*_AT, "of"):
        return
    after = [word for word in tree.children(noun, "prep") if word.low in ("between", "on", "about", "against")]
    if noun.text in _LAWS and (date.link == "of" or adjective) and not after:
        told = teller.phrase(place, tree, own, most=9)
        if told is not None and noun.tag == "NNP":
            text = f"From which year is {'' if told.text.startswith(('the ', 'The ', '[')) else 'the '}{told.text}?"
            yield _years("event", teller, place, text, date, 0.72)
        return
    if noun.lemma.casefold() not in _HAPPENINGS or noun.tag not in ("NN", "NNP") or tree.children(noun, "conj"):
        return
    first = tree.words[min(own)]
    if first.low in (
        "a",
        "an",
        "another",
        "his",
        "her",
        "their",
        "its",
        "every",
        "any",
        "no",
        "each",
        "second",
        "first",
    ):
        if first.low not in ("his", "her"):
            return
    told = teller.phrase(place, tree, own, most=12)
    if told is None or is_dated(told.text) or len(told.text.split()) < 2:
        return
    text = told.text if first.dep in ("det", "poss") or first.tag in ("PRP$", "NNP") else f"the {told.text}"
    if first.tag == "NNP" and noun.tag == "NNP" and not any(w.dep == "poss" for w in tree.chosen(own)):
        text = f"The {told.text}"
    if is_sound(text) and _is_whole(text):
        yield dated("event", sentence, date.moment.span, capital(text), weight=0.8)


def _gap(teller: Teller, place: int, clause: Clause, date: Date) -> Iterator[Proposal]:
    """A whole clause with its date left out, where the date alone would be asked of too little or too much."""
    tree = clause.tree
    if clause.subject is None or clause.shared or not _known_subject(teller, clause) or _is_reported(clause):
        return
    if date.link in ("before", "after", "of", "than", "as", "like", "with", "for") or clause.verb.lemma in _DULL:
        return
    places = _trimmed(clause, date) | (date.places & clause.places)
    if tree.size(places) > _MOST + 3 or not date.places <= clause.places:
        return
    settled = teller.alone.settled(place, places)
    if settled is None or (clause.subject.tag == "PRP" and clause.subject.at not in settled.swaps):
        return
    first = min(date.inside)
    swaps = {**settled.swaps, **{at: "" for at in range(first, max(date.inside) + 1)}, first: "\ue001"}
    text = capital(tidy(tree.said(places, swaps)))
    bare = re.sub(r"(?i)\A(?:between|from|the) ", "", date.moment.text)
    if not is_sound(text) or is_dated(text) or text.count("\ue001") != 1 or bare != date.moment.text:
        return
    answer = tree.text[tree.words[first].start : tree.words[max(date.inside)].end]
    yield gapped("date", teller.parsed.sentences[place], text.replace("\ue001", "{{c1::" + answer + "}}"), weight=0.7)


def _is_loose(tree: Tree, main: Clause, above: Word, date: Date) -> bool:
    """Tell whether a date hangs on a word of a main clause that the clause cannot do without, near its end."""
    if not main.is_past or main.modal or main.negated or date.link not in _AT:
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


def _years(kind: str, teller: Teller, place: int, ask: str, date: Date, weight: float) -> Proposal:
    """Return the question for a date that is typed."""
    when = str(date.moment.span)
    spelt = {when.replace("\u2013", "-"), date.moment.text} - {when}
    return typed(kind, teller.parsed.sentences[place], ask, when, weight=weight, accept=tuple(sorted(spelt)))


def _trimmed(clause: Clause, date: Date) -> frozenset[int]:
    """Return the places of a clause without its date and what is loose: first what tells of other dates."""
    tree = clause.tree
    places = without(tree, core(clause, 60), date.places | (hanging(tree, date) & clause.places))
    cuts = sorted(droppable(clause), key=len, reverse=True)
    for cut in cuts:
        whole = cut | frozenset(at for at in range(min(cut), max(cut) + 1) if at in clause.places)
        dated_too = is_dated(tree.text[tree.words[min(whole)].start : tree.words[max(whole)].end])
        trailing = max(whole) >= max(at for at in places if tree.words[at].text[0].isalnum())
        if date.places & whole or clause.verb.at in whole or not whole < places:
            continue
        if dated_too or (trailing and tree.words[min(whole)].head != clause.verb.at) or tree.size(places) > _CRISP:
            places = without(tree, places, whole)
    for word in clause.parts("advcl"):
        own = clause.under(word)
        comma = min(own) > 0 and tree.words[min(own) - 1].text == ","
        if word.at > clause.verb.at and word.tag == "VBG" and comma and tree.size(places) > _CRISP:
            places = without(tree, places, own)
    return places


def _is_whole(text: str) -> bool:
    """Tell whether an event is named whole, and without a date of its own."""
    return not is_dated(text) and not _CUT_OFF.search(text) and not re.search(r"\b\d{4}\b", text)


def _is_list_cut(clause: Clause, places: Collection[int]) -> bool:
    """Tell whether a list has lost its end: "a board, state companies" of "a board, state companies and trade"."""
    tree = clause.tree
    return any(
        word.dep == "conj"
        and word.at in places
        and word.tag not in ("NNP", "NNPS")
        and not any(
            one.dep == "cc"
            and one.at in places
            and one.head in (word.head, word.at, *(c.at for c in tree.children(word)))
            for one in tree.words
        )
        for word in tree.words
    )


def _is_reported(clause: Clause) -> bool:
    """Tell whether a clause only says that somebody said something."""
    return clause.verb.lemma in _DULL and bool(clause.parts("ccomp"))


def _is_named(teller: Teller, tree: Tree, places: Collection[int]) -> bool:
    """Tell whether words name something, or what the article is about."""
    return any(
        word.tag in ("NNP", "NNPS")
        or word.entity in _SUBJECT_ENTITIES
        or (word.tag in ("NN", "NNS") and {word.lemma, word.low} & teller.parsed.topic)
        or word.tag == "PRP"
        for word in tree.chosen(places)
    )


def _known_subject(teller: Teller, clause: Clause) -> bool:
    """Tell whether it is clear to whom an event happened."""
    tree = clause.tree
    if clause.subject is None:
        return False
    if _is_named(teller, tree, clause.subject_places):
        return True
    own = clause.under(clause.verb)
    named = any(one.first in own for one in names(tree))
    return named and tree.size(clause.subject_places) >= 2
