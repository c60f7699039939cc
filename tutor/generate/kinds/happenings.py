"""When things happened by nouns that name them: "the fall of the Berlin Wall in 1989", "the 1961 treaty"."""

from collections.abc import Iterator

from tutor.generate.kinds.dates import Date, hanging, quoted
from tutor.generate.kinds.forms import dated, typed
from tutor.generate.kinds.occasions import AT, is_named, is_whole
from tutor.generate.lettering import capital, is_sound
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.times import is_dated
from tutor.generate.tree import Tree, Word

_HAPPENINGS = frozenset(
    "war revolution battle siege election revolt rebellion uprising coup invasion crisis earthquake eruption treaty "
    "conference congress convention death birth assassination fall collapse massacre famine referendum occupation "
    "conquest founding foundation creation discovery invention publication introduction signing adoption ratification "
    "opening construction completion abolition independence unification partition dissolution destruction defeat "
    "victory coronation marriage launch landing flood fire strike eradication annexation execution trial arrest "
    "appointment resignation retirement merger accident disaster explosion outbreak blockade ceasefire genocide "
    "expedition crash accord pact agreement".split()
)
_UNNAMED = frozenset("a an another their its every any no each second first".split())
_SIGNED = frozenset("treaty accord pact agreement convention congress conference strike fire launch opening".split())
_LAWS = frozenset(
    "Act Law Constitution Charter Protocol Decree Edict Proclamation Declaration Statute Compromise".split()
)


def of_noun(teller: Teller, place: int, tree: Tree, noun: Word, date: Date) -> Iterator[Proposal]:
    """Of a happening that has a name: "the fall of the Berlin Wall in 1989", "the 1979 Iranian Revolution"."""
    sentence = teller.parsed.sentences[place]
    clauses = tree.children(noun, "relcl", "acl", "appos", "conj", "cc", "punct")
    adjective = date.above.at == noun.at and not date.link
    own = tree.under(noun, without=[*clauses, *(w for w in tree.children(noun, "prep") if w.at in date.places)])
    own = own - date.places - hanging(tree, date)
    if (
        not own
        or not is_named(teller, tree, own)
        or tree.size(own) < 2 + (tree.words[min(own)].dep == "det")
        or date.link not in (*AT, "of")
    ):
        return
    after = [word for word in tree.children(noun, "prep") if word.low in ("between", "on", "about", "against")]
    if noun.text in _LAWS and (date.link == "of" or adjective) and not after:
        told = teller.phrase(place, tree, own, most=9)
        if told is not None and noun.tag == "NNP":
            text = f"From which year is {'' if told.text.startswith(('the ', 'The ', '[')) else 'the '}{told.text}?"
            yield years("event", teller, place, text, date, 0.72)
        return
    if noun.lemma.casefold() not in _HAPPENINGS or noun.tag not in ("NN", "NNP") or tree.children(noun, "conj"):
        return
    first = tree.words[min(own)]
    if first.low in _UNNAMED:
        return
    told = teller.phrase(place, tree, own, most=12)
    if told is None or is_dated(told.text) or len(told.text.split()) < 2:
        return
    text = told.text if first.dep in ("det", "poss") or first.tag in ("PRP$", "NNP") else f"the {told.text}"
    if first.tag == "NNP" and noun.tag == "NNP" and not any(w.dep == "poss" for w in tree.chosen(own)):
        text = f"The {told.text}"
    if is_sound(text) and is_whole(text):
        yield dated("event", sentence, date.moment.span, capital(text), weight=0.8)


def is_happening(noun: Word) -> bool:
    """Tell whether a noun names something that itself has a date."""
    low = noun.lemma.casefold()
    return (
        noun.lemma.casefold() in _HAPPENINGS
        or noun.tag in ("NNS", "NNPS")
        or low.endswith(("tion", "sion", "ment", "ance", "ence", "ing", "al", "ure", "age", "report", "study", "law"))
    )


def happening_before(tree: Tree, date: Date) -> Word | None:
    """Return the happening named right before a date: "the fall of the Berlin Wall in 1989"."""
    first = min(date.places)
    for noun in tree.words[:first]:
        if (
            noun.lemma.casefold() in _HAPPENINGS - _SIGNED
            and noun.tag in ("NN", "NNP")
            and max(tree.under(noun)) == first - 1
        ):
            return noun
    return None


def verb_above(tree: Tree, noun: Word, date: Date) -> Word | None:
    """Return the verb at whose end a date stands that the parser hangs on the noun before it."""
    for word in (noun, *tree.above(noun)):
        if word.tag[:2] == "VB":
            own = tree.under(word)
            last = max(at for at in own if tree.words[at].text[0].isalnum())
            past = word.tag == "VBD" or tree.child(word, "auxpass") is not None
            return word if past and max(date.places) >= last else None
        if word.dep not in ("dobj", "attr", "pobj", "prep", "agent", "oprd", "acomp"):
            return None
    return None


def years(kind: str, teller: Teller, place: int, ask: str, date: Date, weight: float) -> Proposal:
    """Return the question for a date that is typed."""
    when = quoted(str(date.moment.span), date.moment.text)
    spelt = {when.replace("\u2013", "-"), str(date.moment.span), date.moment.text} - {when}
    return typed(kind, teller.parsed.sentences[place], ask, when, weight=weight, accept=tuple(sorted(spelt)))
