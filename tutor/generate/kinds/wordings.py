"""Claims and reasons in words of their own, as statements that stand alone."""

import re
from collections.abc import Collection, Mapping
from itertools import pairwise

from tutor.generate.alone import anchors
from tutor.generate.clause import Clause, clause_of, core, main_clauses
from tutor.generate.kinds.claims import asserted, joints
from tutor.generate.kinds.pronouns import named_after
from tutor.generate.lettering import capital, is_sound, tidy
from tutor.generate.telling import Teller
from tutor.generate.ties import SUBJECTS
from tutor.generate.tree import Tree, Word

MOST_WORDS = 32
"""The longest claim or reason, in words."""
_WE = frozenset("we us our ours ourselves you your yours yourself".split())
_AUTHORS = frozenset("see find show discuss consider present call now argue examine turn return note mention".split())
_EMPTY = re.compile(
    r"\[the (?:\w+ )?(?:version|answer|reason|point|fact|result|upshot|question|thing|issue|truth|idea|way)[\]\u2019]",
    re.IGNORECASE,
)
"""What was put in for an "it" that stood for nothing of the kind."""

_HEDGES = frozenset(
    "perhaps|apparently|evidently|in general|more generally|in principle|to some extent|at first|initially|then|"
    "on average|in theory|alternatively|instead|rather|otherwise|even then|in that case".split("|")
)
"""What may not be left out of the beginning of a statement, for it says how far that holds."""

_ASIDE = re.compile(
    r"\b(?:as we|as I|I think|I believe|I argue|in my view|in my opinion|we have seen|for example|for instance|"
    r"this is|as can be|as shown|as noted|"
    r"this essay|this article|this paper|this section|this chapter)\b",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\][\u2019']s (?=(?:more|less|not|also|too|so|very|likely|an?|the|in|\w+ing)\b)")
_ORDINALS = frozenset("first second third fourth fifth sixth finally lastly firstly secondly thirdly fourthly".split())
_LONGEST_ASIDE = 16
_LONGEST_MINE = 3


def worded(
    teller: Teller,
    place: int,
    clause: Clause,
    places: Collection[int] | None = None,
    *,
    named: Mapping[int, str] | None = None,
    fewest: int = 3,
    most: int = MOST_WORDS,
    anchored: bool = True,
    we: bool = True,
    known: Collection[int] = (),
) -> str:
    """Return a clause as a statement that stands alone, or nothing. If `we`, "we" may stand for people in general.

    `named` gives by place what is said for a pronoun, `known` are other places that the reader sees as well. What
    stands between dashes, or behind one, may be left out.
    """
    own = full(clause, most) if places is None else frozenset(places)
    spaced = any(clause.tree.words[at].text == "-" for at in _dashes(clause, own))
    shorter = (_before_dash(clause, own), _undashed(clause, own))
    for chosen in dict.fromkeys(shorter if spaced else reversed(shorter)):
        text = _worded(
            teller, place, clause, chosen, named or {}, fewest=fewest, most=most, anchored=anchored, we=we, known=known
        )
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
    we: bool,
    known: Collection[int],
) -> str:
    tree = clause.tree
    if any(" ".join(tree.words[at].low for at in sorted(tree.under(word))) in _HEDGES for word in clause.lead):
        return ""
    if not clause.subject or any(tree.words[at].text == "?" for at in own) or teller.parsed.is_quoted(place):
        return ""
    if clause.subject.tag in ("DT", "WDT", "WP") and len(tree.under(clause.subject)) == 1:
        return ""
    own -= {word.at for word in tree.chosen(own) if word.low == "recent" and _is_loose(tree, word)}
    own -= _mine(tree, own) | _ordinal(tree, own)
    own -= _bare_commas(tree, own)
    if _is_torn(tree, own):
        return ""
    named = {word.at: word.text for word in tree.chosen(own) if word.low == "current" and word.dep == "amod"} | {
        **named
    }
    apart = (_general(clause, own) if we else frozenset()) | {at for at in named if at in own}
    if clause.shared or not apart:
        told = teller.statement(place, clause, own, known=known, fewest=fewest, most=most, anchored=anchored)
        text = told.text if told else ""
    else:
        settled = teller.alone.settled(place, own - apart, known)
        if settled is None or not fewest <= tree.size(own) <= most:
            return ""
        if anchored and not named and not any(anchors(teller.parsed, tree, own)):
            return ""
        text = tidy(tree.said(own, {**settled.swaps, **named}))
        text = capital(text) if is_sound(text) else ""
    text = _SHORT.sub("] is ", text)
    return "" if _ASIDE.search(text) or _EMPTY.search(text) or "\u2014 \u2014" in text else _capital(text)


def stated(
    teller: Teller,
    place: int,
    clause: Clause,
    places: Collection[int] | None = None,
    *,
    anchored: bool = True,
) -> str:
    """Return a clause as a statement, a pronoun it begins with named after what its sentence or the one before says."""
    if text := worded(teller, place, clause, places, anchored=anchored):
        return text
    own = clause.places if places is None else places
    for _, _, inner in joints(clause):
        if inner.verb.at < clause.verb.at and (named := named_after(teller, clause, place, inner)):
            return worded(teller, place, clause, places, named=named)
        if inner.verb.at < clause.verb.at and inner.verb.at in own:
            return ""
    named = before(teller, place, clause)
    return worded(teller, place, clause, places, named=named) if named else ""


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


def _general(clause: Clause, own: Collection[int]) -> frozenset[int]:
    """Return the places of each "we" that means people in general; nothing where it may mean the authors."""
    tree = clause.tree
    own = frozenset(own) - _mine(tree, frozenset(own))
    if any(tree.words[at].low in ("i", "me", "my") for at in own) or clause.is_past:
        return frozenset()
    authors = clause.subject is not None and clause.subject.low == "we" and clause.verb.lemma in _AUTHORS
    return frozenset() if authors else frozenset(at for at in own if tree.words[at].low in _WE)


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
        if (
            word.dep == "prep"
            and len(below) <= _LONGEST_MINE
            and low & {"me", "my", "mind", "opinion"}
            and low & {"me", "my"}
        ):
            found |= below | {at for at in (max(below) + 1,) if at in own and tree.words[at].text == ","}
    return frozenset(found)


def _is_torn(tree: Tree, own: frozenset[int]) -> bool:
    """Tell whether half a word was left out, as "anti-" of "anti-realism"."""
    for at in own:
        for near in (at - 1, at + 1):
            if near in own or not 0 <= near < len(tree.words):
                continue
            one, other = sorted((tree.words[at], tree.words[near]), key=lambda word: word.at)
            if (
                one.end == other.start
                and one.text[-1].isalnum() | (one.text == "-")
                and other.text[0].isalnum() | (other.text == "-")
            ):
                return True
    return False


def _bare_commas(tree: Tree, own: frozenset[int]) -> frozenset[int]:
    """Return the places of the two commas between which something was left out."""
    order = sorted(own)
    return frozenset(
        at
        for one, other in pairwise(order)
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
    return [
        at for at in apart if words[at].text != "-" or words[at - 1].end < words[at].start < words[at + 1].start - 1
    ]


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


def _capital(text: str) -> str:
    """Return the text with a capital first letter, behind an opening bracket too."""
    return f"[{text[1].upper()}{text[2:]}" if text.startswith("[") and len(text) > 2 else text
