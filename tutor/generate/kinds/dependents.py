"""When things happened by clauses that hang on others: relative clauses, participles, "when" and "after"."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, short_subject
from tutor.generate.kinds.dates import Date, hanging, without
from tutor.generate.kinds.forms import dated
from tutor.generate.kinds.happenings import years
from tutor.generate.kinds.occasions import (
    AT,
    DULL,
    MOST,
    is_list_cut,
    is_named,
    is_settled,
    is_whole,
    known_subject,
    trimmed,
)
from tutor.generate.kinds.pasts import past
from tutor.generate.lettering import capital, is_sound, lowered, tidy
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree, Word

_FACTUAL = frozenset("when after before because since while although though as where whereas once".split())


def of_other(teller: Teller, place: int, tree: Tree, mains: list[Clause], verb: Word, date: Date) -> Iterator[Proposal]:
    """Of a clause that hangs on another, and of a participle."""
    if date.link not in AT or verb.lemma in DULL or (verb.lemma == "do" and verb.tag != "VBN"):
        return
    sentence = teller.parsed.sentences[place]
    clause = clause_of(tree, verb)
    if clause is not None and clause.subject is None and verb.tag == "VBD" and verb.dep == "advcl":
        clause = None  # "First discussed in the 1920s, the idea ..."
    if clause is not None and (not clause.is_past or clause.modal or clause.negated):
        return
    if clause is not None and verb.dep == "advcl" and clause.subject is not None and not clause.shared:
        asked = tree.child(verb, "mark") or tree.child(verb, "advmod")
        if asked is None or asked.low not in _FACTUAL or not known_subject(teller, clause):
            return
        places = trimmed(clause, date)
        places -= {word.at for word in tree.children(verb, "advmod") if word.tag == "WRB"}
        told = teller.statement(place, clause, places, fewest=3, most=MOST)
        if is_list_cut(clause, places):
            return
        if told is not None and is_whole(told.text) and is_settled(clause, told.text):
            yield dated("event", sentence, date.moment.span, told.text, weight=0.82)
        return
    if clause is not None and verb.dep == "relcl" and clause.subject is not None and clause.subject.tag[0] == "N":
        link = next((one for one in tree.children(verb) if one.at < clause.subject.at and _is_link(tree, one)), None)
        if link is not None and known_subject(teller, clause):
            told = teller.statement(place, clause, trimmed(clause, date) - tree.under(link), fewest=3, most=MOST)
            if told is not None and is_whole(told.text):
                yield dated("event", sentence, date.moment.span, told.text, weight=0.8)
        return
    subject, be = _subject_of(tree, mains, verb, clause)
    if subject is None:
        return
    if clause is not None:
        who = next(
            (one for one in tree.children(verb, "nsubj", "nsubjpass") if one.low in ("who", "which", "that")), None
        )
        rest = trimmed(clause, date) - ({who.at} if who else set())
        first = ""
    else:
        close = tree.words[verb.at - 1].tag[:2] == "NN" if verb.at else False
        apart = [one for one in tree.children(verb) if close and one.at < verb.at]
        apart += [one for one in tree.children(verb, "conj") if date.above.at not in tree.under(one)]
        own = tree.under(verb, without=[*apart, *tree.children(verb, "mark", "cc", "preconj")])
        rest = without(tree, own, date.places | hanging(tree, date))
        first = be if verb.tag in ("VBN", "VBD") else past(verb.lemma)
        if verb.tag == "VBG":
            rest -= {verb.at} | {word.at for word in tree.children(verb, "aux")}
            if any(word.at < verb.at for word in tree.chosen(rest) if word.text[0].isalnum()):
                return
    if not 1 <= tree.size(rest) <= MOST - tree.size(subject):
        return
    known = teller.alone.settled(place, subject)
    settled = teller.alone.settled(place, rest, subject)
    if known is None or settled is None or not is_named(teller, tree, subject):
        return
    swaps = {**settled.swaps, **known.swaps}
    name = tidy(tree.said(subject, swaps))
    told_rest = lowered(tree, min(rest), tidy(tree.said(rest, swaps)))
    text = f"{name} {first} {told_rest}" if first else f"{name} {told_rest}"
    if clause is not None and clause.verb.low in ("was", "were") and date.moment.span.precision == "years":
        ask = f"From when to when {clause.verb.low} {name} {tidy(tree.said(rest - {clause.verb.at}, swaps))}?"
        if is_whole(text) and is_sound(text) and not clause.aux:
            yield years("event", teller, place, ask, date, 0.8)
        return
    if is_whole(text) and is_sound(text):
        yield dated("event", sentence, date.moment.span, capital(text), weight=0.82)


_OWN_DEEDS = frozenset(
    "become join move serve earn receive publish win settle return marry graduate defeat conquer capture found "
    "complete open launch arrive enter reach adopt sign".split()
)


def _subject_of(
    tree: Tree, mains: list[Clause], verb: Word, clause: Clause | None
) -> tuple[frozenset[int] | None, str]:
    """Return what a relative clause or a participle tells of, and the "was" or "were" that fits it."""
    nothing: tuple[frozenset[int] | None, str] = (None, "")
    if verb.dep == "conj" and verb.tag in ("VBN", "VBG"):
        verb = next((one for one in tree.above(verb) if one.dep != "conj"), verb)
    before = tree.words[verb.at - 1] if verb.at else verb
    close = verb.tag == "VBN" and clause is None and before.tag[:2] == "NN"
    if verb.dep in ("relcl", "acl") or close:
        head = before if close else tree.words[verb.head]
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
    after = verb.dep == "pcomp" and verb.tag == "VBG" and above.low in ("after", "before", "since", "upon", "by")
    after = after and above.head == main.verb.at
    marked = tree.child(verb, "mark", "advmod")
    if adverbial and marked is not None and marked.low in ("if", "unless", "though", "although", "while", "as", "when"):
        return nothing
    comma = tree.words[min(tree.under(verb)) - 1].text == "," if min(tree.under(verb)) else False
    trails = comma and verb.tag == "VBG" and verb.lemma in _OWN_DEEDS and not tree.child(verb, "nsubj")
    if clause is not None or not (adverbial or after) or (verb.at > main.verb.at and not after and not trails):
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
