"""What a text claims: its clauses without "I think that", as statements that stand alone, and whose claims they are."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from tutor.generate.alone import anchors
from tutor.generate.clause import SUBJECTS, Clause, clause_of, core, main_clauses
from tutor.generate.naming import names
from tutor.generate.telling import Teller, capital, is_sound, short_subject, tidy
from tutor.generate.tree import Tree, Word

MOST_WORDS = 32
"""The longest claim or reason, in words."""

HOLDING = frozenset(
    "argue claim believe hold contend maintain suggest propose insist assert conclude warn say think note predict deny "
    "acknowledge explain theorize hypothesize recognize observe point state write add report estimate find show "
    "demonstrate reveal discover agree fear worry object reply respond counter complain allege declare emphasize stress "
    "caution admit concede doubt feel understand assume suppose imagine hope imply teach affirm reason postulate posit "
    "speculate suspect stipulate remark charge protest indicate announce tell".split()
)
"""Verbs behind which stands what somebody else says or holds."""

_FINDING = frozenset("find show estimate demonstrate reveal indicate report conclude".split())
_WE = frozenset("we us our ours ourselves you your yours yourself".split())
_I = frozenset({"i", "we", "me", "one"})
_THINKING = frozenset("believe think say argue claim suggest hold submit feel maintain contend conclude find".split())
_SHOWN = frozenset("mean show suggest imply follow indicate demonstrate seem prove appear reveal".split())
_NOTED = frozenset("note say remember add stress emphasize admit concede argue point observe".split())
_AUTHORS = frozenset("see find show discuss consider present call now argue examine turn return note mention".split())
_PLAIN = frozenset("clear true obvious evident plain undeniable certain indisputable".split())
_OUGHT = frozenset({"should", "must", "ought", "cannot"})
_OPEN = frozenset({"may", "might", "would", "could", "can", "will"})
_VALUES = frozenset(
    "good bad wrong right better best worse worst important necessary unnecessary unfair fair unjust just moral immoral "
    "valuable harmful dangerous reasonable unreasonable impossible possible misguided mistaken false true essential "
    "crucial vital wise unwise foolish absurd useless useful irrational rational desirable undesirable acceptable "
    "unacceptable justified unjustified justifiable permissible impermissible problematic flawed difficult easy likely "
    "unlikely effective ineffective counterproductive illogical inhumane cruel ethical unethical legitimate wasteful "
    "worthwhile ridiculous meaningless inevitable inadequate insufficient beneficial detrimental unrealistic futile "
    "superior inferior preferable safe unsafe sensible costly unsustainable inefficient outdated inappropriate "
    "expensive excessive successful unworkable meaningful significant controversial valid invalid sound".split()
)
_VALUED = frozenset(
    "mistake problem solution threat duty obligation fallacy injustice waste failure error reason benefit burden "
    "danger risk myth illusion virtue evil right advantage disadvantage drawback".split()
)
_ASIDE = re.compile(
    r"\b(?:as we|as I|I think|I believe|I argue|in my view|in my opinion|we have seen|for example|for instance|this is|as can be|as shown|as noted|"
    r"this essay|this article|this paper|this section|this chapter)\b",
    re.IGNORECASE,
)
_NAMELESS = frozenset(
    "some many most several others critic people few one someone opponent proponent supporter".split()
)
_VIEWS = frozenset("view opinion account eye word perspective theory".split())
_ORDINALS = frozenset("first second third fourth fifth sixth finally lastly firstly secondly thirdly fourthly".split())
_BEFORE = ("compound", "amod")
_IT = frozenset({"it", "its", "itself"})
_THEY = frozenset({"they", "their", "them", "theirs", "themselves"})
_LONGEST_ASIDE = 16
_LONGEST_MINE = 3
_ARGUED = 0.15
_TOLD = 0.5


class Held(NamedTuple):
    """What somebody is reported to hold: the clause that reports it, and what is held."""

    by: Clause
    clause: Clause


def report(clause: Clause) -> Held | None:
    """Return what a clause reports another than the author to hold: "Singer argues that ...", or None."""
    tree = clause.tree
    if clause.subject is None or asserted(clause) is not clause:
        return None
    going = [verb for verb in tree.children(clause.verb, "xcomp", "advcl") if any(one.tag == "TO" for one in tree.children(verb, "aux"))]
    for saying in (clause.verb, *going):
        for verb in tree.children(saying, "ccomp") if saying.lemma in HOLDING else ():
            inner = clause_of(tree, verb)
            if inner is not None and inner.subject is not None and not _asks(tree, inner) and _is_said(tree, saying, verb):
                return Held(clause, inner)
    return None


def _is_said(tree: Tree, saying: Word, verb: Word) -> bool:
    """Tell whether what stands before a verb of saying is said by its subject: parted from it by a comma alone."""
    if verb.at > saying.at:
        return True
    after = max(tree.under(verb)) + 1
    return after < len(tree.words) and tree.words[after].text in (",", "\u201d", "''", '"')


def _asks(tree: Tree, clause: Clause) -> bool:
    mark = tree.child(clause.verb, "mark")
    if mark is not None and mark.low in ("if", "whether"):
        return True
    return any(tree.words[at].tag in ("WRB", "WP", "WDT") for at in clause.places if at < clause.verb.at)


def asserted(clause: Clause) -> Clause:
    """Return what the author claims in a clause: "I think that P", "It is clear that P", "This means that P" is P."""
    tree = clause.tree
    subject = clause.subject
    if subject is None or clause.negated:
        return clause
    inner = next((made for verb in tree.children(clause.verb, "ccomp") if (made := clause_of(tree, verb))), None)
    if inner is None or inner.subject is None or inner.verb.at < clause.verb.at or _asks(tree, inner):
        return clause
    low = subject.low
    verb = clause.verb.lemma
    if low in _I and verb in _THINKING and not clause.is_past and clause.modal not in ("could", "might"):
        return asserted(inner)
    if low in ("it", "this", "that", "which") and verb in _SHOWN and tree.size(tree.under(subject)) == 1:
        return asserted(inner)
    if low == "it" and (
        any(word.low in _PLAIN for word in tree.children(clause.verb, "acomp"))
        or (clause.is_passive and clause.modal in ("should", "must") and verb in _NOTED)
    ):
        return asserted(inner)
    if verb == "be" and subject.lemma in ("result", "upshot", "conclusion", "point", "fact", "truth", "answer", "summary"):
        return asserted(inner) if tree.size(tree.under(subject)) <= 5 else clause
    return clause


def is_reported(tree: Tree) -> bool:
    """Tell whether a sentence gives what somebody other than the author says or holds."""
    if any(report(clause) is not None for clause in main_clauses(tree)):
        return True
    text = tree.text
    if re.search(r"\bas (?:any|every|most|many)\b.*\b(?:tell|know|say|agree)\b|\bthis position\b|\baccording to\b|\bthe argument goes\b", text, re.IGNORECASE):
        return True
    if re.match(
        r"(?:In|On) [^,]{2,40}\b(?:view|opinion|eyes|words|account)\b|For [A-Z][\w\u2019'-]+(?: [A-Z]\w+)*,", text
    ):
        return True
    return bool(re.search(r"[\u2019']s? (?:view|argument|claim|theory|account|thesis|objection|position)\b", text))


def is_finding(tree: Tree) -> bool:
    """Tell whether a sentence gives what a study, a body or somebody named found or estimates."""
    clause = next(iter(main_clauses(tree)), None)
    if clause is None or clause.subject is None or clause.verb.lemma not in _FINDING:
        return False
    return report(clause) is not None and clause.subject.tag != "PRP"


def is_opinion(clause: Clause) -> bool:
    """Tell whether a clause says what ought to be or judges, and does not only tell what happened."""
    tree = clause.tree
    if clause.is_past:
        return False
    if clause.modal in _OUGHT or clause.verb.lemma == "need":
        return True
    if clause.verb.lemma == "have" and tree.child(clause.verb, "xcomp"):
        return True
    told = tree.children(clause.verb, "acomp", "attr", "oprd", *(["dobj"] if clause.verb.lemma == "have" else []))
    return any(
        word.low in _VALUES
        or word.lemma in _VALUED
        or any(one.low in _VALUES for one in tree.children(word, "amod", "conj"))
        or any(two.lemma in _VALUED for one in tree.children(word, "prep") for two in tree.children(one, "pobj"))
        for word in told
    )


def is_claim(clause: Clause) -> bool:
    """Tell whether a clause says what one may dispute: an opinion, or what may or would be so."""
    return is_opinion(clause) or clause.modal in _OPEN or (clause.negated and not clause.is_past)


def is_general(clause: Clause) -> bool:
    """Tell whether a clause tells of no single event of the past, nor of what has come about."""
    perfect = clause.finite.lemma == "have" and clause.finite.at != clause.verb.at
    return not clause.is_past and not perfect or is_opinion(clause)


def argues(teller: Teller) -> bool:
    """Tell whether an article argues, and does not only tell."""
    clauses = [clause for tree in teller.parsed.trees for clause in main_clauses(tree)]
    opinions = sum(is_opinion(asserted(clause)) for clause in clauses)
    claims = sum(is_claim(asserted(clause)) for clause in clauses)
    views = sum(report(clause) is not None for clause in clauses)
    past = sum(clause.is_past for clause in clauses)
    return bool(clauses) and past < _TOLD * len(clauses) and opinions + claims + views >= _ARGUED * len(clauses)


def is_quoted(teller: Teller, place: int) -> bool:
    """Tell whether a sentence stands within a quotation that began before it, or ends after it."""
    sentence = teller.parsed.sentences[place]
    before = teller.parsed.reading.paragraph(sentence.paragraph).text[: sentence.start]
    opened = before.count("\u201c") > before.count("\u201d") or before.count('"') % 2 == 1
    text = sentence.text
    return opened or text.count("\u201c") != text.count("\u201d") or text.count('"') % 2 == 1


def worded(
    teller: Teller,
    place: int,
    clause: Clause,
    places: Collection[int] | None = None,
    *,
    named: Mapping[int, str] | None = None,
    fewest: int = 4,
    most: int = MOST_WORDS,
    anchored: bool = True,
) -> str:
    """Return a clause as a statement that stands alone, or nothing. "We" may stand for people in general.

    `named` gives by place what is said for a pronoun. What stands between dashes, or behind one, may be left out.
    """
    own = full(clause, most) if places is None else frozenset(places)
    spaced = any(clause.tree.words[at].text == "-" for at in _dashes(clause, own))
    shorter = (_before_dash(clause, own), _undashed(clause, own))
    for chosen in dict.fromkeys(shorter if spaced else reversed(shorter)):
        text = _worded(teller, place, clause, chosen, named or {}, fewest=fewest, most=most, anchored=anchored)
        if text:
            return text
    return ""


def _worded(
    teller: Teller,
    place: int,
    clause: Clause,
    own: frozenset[int],
    named: Mapping[int, str],
    *,
    fewest: int,
    most: int,
    anchored: bool,
) -> str:
    tree = clause.tree
    if not clause.subject or any(tree.words[at].text == "?" for at in own) or is_quoted(teller, place):
        return ""
    if clause.subject.tag in ("DT", "WDT", "WP") and len(tree.under(clause.subject)) == 1:
        return ""
    own -= {word.at for word in tree.chosen(own) if word.low == "recent" and _is_loose(tree, word)}
    own -= _mine(tree, own) | _ordinal(tree, own)
    own -= _bare_commas(tree, own)
    if _is_torn(tree, own):
        return ""
    apart = _general(clause, own) | {at for at in named if at in own}
    if clause.shared or not apart:
        told = teller.statement(place, clause, own, fewest=fewest, most=most, anchored=anchored)
        text = told.text if told else ""
    else:
        settled = teller.alone.settled(place, own - apart)
        if settled is None or not fewest <= tree.size(own) <= most:
            return ""
        if anchored and not named and not any(anchors(teller.parsed, tree, own)):
            return ""
        text = tidy(tree.said(own, {**settled.swaps, **named}))
        text = capital(text) if is_sound(text) else ""
    return "" if _ASIDE.search(text) or "\u2014 \u2014" in text else _capital(text)


def _ordinal(tree: Tree, own: frozenset[int]) -> frozenset[int]:
    """Return the places of "Fourth," at the beginning."""
    first = tree.words[min(own)] if own else None
    if first is None or first.low not in _ORDINALS or first.at + 1 not in own or tree.words[first.at + 1].text != ",":
        return frozenset()
    return frozenset({first.at, first.at + 1})


def _mine(tree: Tree, own: frozenset[int]) -> frozenset[int]:
    """Return the places of "to me", "in my view" and the comma behind."""
    found: set[int] = set()
    for word in tree.chosen(own):
        below = tree.under(word)
        low = {tree.words[at].low for at in below}
        if word.dep == "prep" and len(below) <= _LONGEST_MINE and low & {"me", "my", "mind", "opinion"} and low & {"me", "my"}:
            found |= below | {at for at in (max(below) + 1,) if at in own and tree.words[at].text == ","}
    return frozenset(found)


def _is_torn(tree: Tree, own: frozenset[int]) -> bool:
    """Tell whether half a word was left out, as "anti-" of "anti-realism"."""
    for at in own:
        for near in (at - 1, at + 1):
            if near in own or not 0 <= near < len(tree.words):
                continue
            one, other = sorted((tree.words[at], tree.words[near]), key=lambda word: word.at)
            if one.end == other.start and one.text[-1].isalnum() | (one.text == "-") and other.text[0].isalnum() | (other.text == "-"):
                return True
    return False


def _bare_commas(tree: Tree, own: frozenset[int]) -> frozenset[int]:
    """Return the places of the two commas between which something was left out."""
    order = sorted(own)
    return frozenset(
        at
        for one, other in zip(order, order[1:], strict=False)
        if other > one + 1 and tree.words[one].text == "," == tree.words[other].text
        for at in (one, other)
    )


def _is_loose(tree: Tree, word: Word) -> bool:
    """Tell whether "recent" may be left out: "the recent breakdown", and not "in recent years"."""
    noun = tree.words[word.head]
    return word.dep == "amod" and noun.tag[:2] == "NN" and noun.entity not in ("DATE", "TIME")


def _dashes(clause: Clause, own: Collection[int]) -> list[int]:
    words = clause.tree.words
    apart = [at for at in sorted(own) if words[at].text in ("-", "--", "\u2014", "\u2013") and 0 < at < len(words) - 1]
    return [at for at in apart if words[at].text != "-" or words[at - 1].end < words[at].start < words[at + 1].start - 1]


def _undashed(clause: Clause, own: frozenset[int]) -> frozenset[int]:
    """Leave out what stands between two dashes."""
    found = _dashes(clause, own)
    if len(found) != 2 or found[1] - found[0] > _LONGEST_ASIDE or clause.verb.at in range(*found):
        return own
    return frozenset(at for at in own if not found[0] <= at <= found[1])


def _before_dash(clause: Clause, own: frozenset[int]) -> frozenset[int]:
    """Leave out what stands behind a dash."""
    found = _dashes(clause, own)
    return frozenset(at for at in own if at < found[0]) if len(found) == 1 and found[0] > clause.verb.at + 1 else own


def stated(
    teller: Teller, place: int, clause: Clause, places: Collection[int] | None = None, *, most: int = MOST_WORDS
) -> str:
    """Return a clause as a statement, a pronoun it begins with named after what its sentence or the one before says."""
    if text := worded(teller, place, clause, places, most=most):
        return text
    own = clause.places if places is None else places
    for _, _, inner in joints(clause):
        if inner.verb.at < clause.verb.at and (named := named_after(teller, clause, place, inner)):
            return worded(teller, place, clause, places, named=named, most=most)
        if inner.verb.at < clause.verb.at and inner.verb.at in own:
            return ""
    named = before(teller, place, clause)
    return worded(teller, place, clause, places, named=named, most=most) if named else ""


def before(teller: Teller, place: int, clause: Clause) -> dict[int, str]:
    """Return what is said for the pronoun a sentence begins with, by what the sentence before claims."""
    if not place or teller.parsed.sentences[place - 1].paragraph != teller.parsed.sentences[place].paragraph:
        return {}
    heads = [asserted(one) for one in main_clauses(teller.parsed.trees[place - 1]) if one.subject]
    return next((named for one in heads[:1] if (named := named_after(teller, clause, place - 1, one))), {})


def full(clause: Clause, most: int = MOST_WORDS) -> frozenset[int]:
    """Return the places of a clause with the verbs that share its subject behind it: "X does P and does Q"."""
    tree = clause.tree
    own = core(clause, most)
    verb = clause.verb
    while (child := tree.child(verb, "conj")) is not None and not tree.child(child, *SUBJECTS):
        between = {word.at for word in tree.children(verb, "cc", "punct") if verb.at < word.at < child.at}
        made = clause_of(tree, child)
        more = own | between | (made.places if made is not None else frozenset())
        if made is None or tree.size(more) > most or child.tag[:2] not in ("VB", "MD"):
            break
        own, verb = more, child
    return own


def _capital(text: str) -> str:
    """Return the text with a capital first letter, behind an opening bracket too."""
    return f"[{text[1].upper()}{text[2:]}" if text.startswith("[") and len(text) > 2 else text


def _general(clause: Clause, own: Collection[int]) -> frozenset[int]:
    """Return the places of each "we" that means people in general; nothing where it may mean the authors."""
    tree = clause.tree
    own = frozenset(own) - _mine(tree, frozenset(own))
    if any(tree.words[at].low in ("i", "me", "my") for at in own) or clause.is_past:
        return frozenset()
    authors = clause.subject is not None and clause.subject.low == "we" and clause.verb.lemma in _AUTHORS
    return frozenset() if authors else frozenset(at for at in own if tree.words[at].low in _WE)


def named_after(teller: Teller, clause: Clause, place: int, other: Clause) -> dict[int, str]:
    """Return what is said for the "it" or "they" a clause begins with, if it is the subject of another clause."""
    tree, subject = clause.tree, clause.subject
    if subject is None or subject.tag != "PRP":
        return {}
    family = _IT if subject.low in _IT else _THEY if subject.low in _THEY else frozenset[str]()
    noun = _meant(teller, other, family)
    if noun is None:
        return {}
    if any(w.low in family and w.tag == "PRP" and w.at != subject.at for w in tree.chosen(clause.places)):
        return {}
    if any(tree.children(clause.verb, "acomp", "attr")) and _is_empty(clause):
        return {}
    own = short_subject(other) if noun is other.subject else other.tree.under(noun)
    told = teller.phrase(place, other.tree, own, most=8)
    if told is None:
        return {}
    found = {subject.at: f"[{told.text.strip('[]')}]"}
    return found | {w.at: w.text for w in tree.chosen(clause.places) if w.low in family and w.at != subject.at}


def named_within(teller: Teller, clause: Clause, place: int, other: Clause) -> dict[int, str]:
    """Return what is said for the one "it" or "their" within a clause that nothing before it there can mean."""
    tree = clause.tree
    found = [word for word in tree.chosen(clause.places) if word.low in _IT | _THEY]
    if len(found) != 1 or found[0] is clause.subject:
        return {}
    word = found[0]
    family = _IT if word.low in _IT else _THEY
    plural = ("NNS", "NNPS") if family is _THEY else ("NN", "NNP")
    noun = _meant(teller, other, family)
    if noun is None or any(one.tag in plural and one.at < word.at for one in tree.chosen(clause.places)):
        return {}
    own = short_subject(other) if noun is other.subject else other.tree.under(noun)
    told = teller.phrase(place, other.tree, own, most=8)
    if told is None:
        return {}
    text = told.text.strip("[]")
    owned = ("\u2019" if text.endswith("s") else "\u2019s") if word.tag == "PRP$" else ""
    return {word.at: f"[{text}{owned}]"}


def _meant(teller: Teller, other: Clause, family: frozenset[str]) -> Word | None:
    """Return what a pronoun may stand for in a clause: its subject, else, where that cannot be, its object."""
    for noun in (other.subject, *other.parts("dobj")):
        if noun is None or noun.tag not in ("NN", "NNS", "NNP", "NNPS", "VBG") or not family:
            continue
        many = noun.tag in ("NNS", "NNPS") or bool(other.tree.children(noun, "conj"))
        if many == (family is _THEY) and not teller.parsed.names.is_person(noun.text):
            return noun
    return None


def _is_empty(clause: Clause) -> bool:
    """Tell whether "it" only prepares for a clause: "it is wrong to"."""
    deep = [
        one for word in clause.parts("acomp", "attr") for one in clause.tree.children(word, "xcomp", "ccomp", "relcl")
    ]
    return (
        bool(clause.parts("ccomp", "xcomp", "advcl") or deep)
        and clause.subject is not None
        and clause.subject.low == "it"
    )


def holder_of(teller: Teller, place: int, clause: Clause) -> str:
    """Return who holds what a clause reports, by the full name, or nothing where the sentence does not tell."""
    subject = clause.subject
    tree = clause.tree
    if subject is None or subject.tag not in ("NN", "NNS", "NNP", "NNPS", "PRP") or subject.low in ("it", "you"):
        return ""
    name = next((one for one in names(tree) if one.first <= subject.at <= one.last), None)
    if name is not None and teller.parsed.names.is_person(name.text) and not tree.children(subject, "conj"):
        return teller.parsed.names.full(name.text)
    own = short_subject(clause)
    told = teller.phrase(place, tree, own, most=9)
    text = re.sub(r"\[([^\]]*)\]", r"\1", told.text) if told else ""
    if not text:
        return ""
    first = tree.words[min(own)]
    if not first.text[0].isupper():
        return text
    named = first.entity in ("PERSON", "ORG", "GPE", "NORP") and first.low != "the"
    return capital(text) if named or (first.dep in _BEFORE and tree.words[first.head].tag[:3] == "NNP") else text


def attributed(teller: Teller, clause: Clause) -> tuple[str, frozenset[int]]:
    """Return the person whose view a clause gives, as in "For Xunzi, P", and the places that say so; or nothing."""
    tree = clause.tree
    for prep in tree.children(clause.verb, "prep"):
        noun = next((one for one in tree.chosen(tree.under(prep)) if one.tag == "NNP" and one.at > prep.at), None)
        if prep.low not in ("for", "according", "on", "in", "from") or noun is None or prep.at > clause.verb.at:
            continue
        view = tree.child(prep, "pobj")
        if prep.low in ("on", "in", "from") and (view is None or view.lemma not in _VIEWS):
            continue
        name = next((one for one in names(tree) if one.first <= noun.at <= one.last), None)
        if name is not None and (prep.low == "according" or _is_thinker(teller, name.text)):
            return teller.parsed.names.full(name.text), tree.under(prep)
    return "", frozenset()


def _is_thinker(teller: Teller, name: str) -> bool:
    """Tell whether a name is a person's, or of somebody who is said to think something."""
    return teller.parsed.names.is_person(name) or any(
        held is not None and held.by.subject is not None and held.by.subject.text == name.rsplit(maxsplit=1)[-1]
        for tree in teller.parsed.trees
        for clause in main_clauses(tree)
        for held in (report(clause),)
    )


def is_nameless(clause: Clause) -> bool:
    """Tell whether nobody in particular is said to hold something: "some", "critics", "many people"."""
    subject = clause.subject
    if subject is None or subject.tag in ("NNP", "NNPS"):
        return False
    own = clause.tree.chosen(short_subject(clause))
    return any(w.lemma.casefold() in _NAMELESS or w.low in ("a", "an", "another") for w in own) or len(own) < 2


def narrowed(clause: Clause, places: Collection[int]) -> Clause:
    """Return the clause with other places."""
    return replace(clause, places=frozenset(places))


def joints(clause: Clause) -> Iterator[tuple[Word, str, Clause]]:
    """Yield the subordinate clauses of a clause with the word that joins each, in small letters."""
    tree = clause.tree
    for verb in tree.children(clause.verb, "advcl"):
        inner = clause_of(tree, verb)
        mark = tree.child(verb, "mark")
        if inner is not None and inner.subject is not None and mark is not None:
            yield verb, mark.low, inner
