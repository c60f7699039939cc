"""Why things are so: reasons, purposes and means that a sentence gives."""

from collections.abc import Iterator

from tutor.generate.clause import Clause, clause_of, main_clauses
from tutor.generate.kinds.forms import argument, point, recalled
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller, capital
from tutor.generate.tree import Tree, Word

_OPINION = frozenset("should must ought need may might could would can cannot will".split())
_VALUES = frozenset(
    "good bad wrong right better best worse worst important necessary unfair fair unjust just moral immoral valuable "
    "harmful dangerous reasonable unreasonable impossible possible misguided mistaken false true essential crucial "
    "wise unwise foolish absurd useless useful irrational rational desirable acceptable unacceptable justified "
    "unjustified problematic flawed difficult hard easy likely unlikely clear".split()
)
_LINKS = {"because of", "due to", "thanks to", "owing to", "as a result of", "on account of"}
_BARE = frozenset({"be", "have", "do"})


def causes(teller: Teller) -> Iterator[Proposal]:
    """Yield questions for reasons, purposes and means, and claims with their reasons."""
    for place, tree in enumerate(teller.parsed.trees):
        for clause in main_clauses(tree):
            if clause.subject is None or "?" in tree.text:
                continue
            yield from _because(teller, place, clause)
            yield from _due_to(teller, place, clause)
            yield from _purpose(teller, place, clause)
            yield from _means(teller, place, clause)


def is_opinion(clause: Clause) -> bool:
    """Tell whether a clause says what ought to be or judges, and does not only tell what happened."""
    tree = clause.tree
    if clause.is_past:
        return False
    if clause.modal in ("should", "must", "ought", "cannot", "may", "might", "would", "could"):
        return True
    return any(word.low in _VALUES for word in tree.children(clause.verb, "acomp", "attr", "oprd")) or any(
        child.low in _VALUES for word in tree.children(clause.verb, "attr") for child in tree.children(word, "amod")
    )


def _because(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    for verb in clause.parts("advcl"):
        mark = tree.child(verb, "mark")
        if (
            mark is None
            or mark.low not in ("because", "since", "as")
            or tree.child(verb, *("nsubj", "nsubjpass", "expl")) is None
        ):
            continue
        inner = clause_of(tree, verb)
        if inner is None or clause.negated and mark.low == "because":
            continue
        if mark.low == "since" and (inner.is_past or clause.finite.lemma == "have"):
            continue
        if mark.low == "as" and (
            inner.verb.lemma
            in (
                "say",
                "note",
                "see",
                "know",
                "show",
                "suggest",
                "put",
                "do",
                "argue",
                "write",
                "explain",
                "expect",
                "describe",
            )
            or verb.at > clause.verb.at
            or inner.is_past
            or inner.verb.tag == "VBG"
        ):
            continue
        cut = tree.under(verb)
        rest = clause.places - cut
        sentence = teller.parsed.sentences[place]
        reason = teller.statement(place, inner, known=rest if min(rest) < verb.at else (), anchored=False)
        if reason is None:
            return
        weight = 0.85
        if is_opinion(clause):
            claim = teller.statement(place, clause, rest)
            if claim is not None:
                yield argument("reason", sentence, claim.text, because=[point(sentence, reason.text)], weight=weight)
                return
        asked = teller.question(place, clause, "Why", without=cut)
        if asked is not None:
            yield recalled("cause", sentence, asked.text, f"Because {_small(inner, reason.text)}", weight=weight)
            return


def _small(clause: Clause, text: str) -> str:
    first = clause.tree.words[min(clause.places)]
    if first.tag in ("NNP", "NNPS") or first.entity or text.startswith("[") or first.text == "I":
        return text
    return text[0].lower() + text[1:]


def _due_to(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    tree = clause.tree
    if clause.negated:
        return
    for prep in clause.parts("prep"):
        own = tree.chosen(tree.under(prep))
        text = " ".join(word.low for word in own[:4])
        link = next((one for one in _LINKS if text.startswith(f"{one} ")), "")
        if not link:
            continue
        cut = frozenset(word.at for word in own)
        before = tree.words[min(cut) - 1] if min(cut) else None
        if (
            before is not None
            and before.dep == "advmod"
            and before.low in ("largely", "mainly", "mostly", "partly", "primarily", "chiefly", "simply", "part")
        ):
            cut |= {before.at}
        answer = teller.phrase(place, tree, frozenset(word.at for word in own), known=clause.places - cut)
        asked = teller.question(place, clause, "Why", without=cut)
        if answer is not None and asked is not None and len(answer.text.split()) >= 4:
            yield recalled("cause", teller.parsed.sentences[place], asked.text, answer.text, weight=0.82)


def _purpose(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "X did Y in order to Z", "X did Y to Z"."""
    tree = clause.tree
    if clause.negated or clause.verb.lemma in (
        "be",
        "seem",
        "appear",
        "use",
        "need",
        "take",
        "happen",
        "have",
        "require",
        "go",
        "continue",
    ):
        return
    for verb in clause.parts("advcl"):
        to = tree.child(verb, "aux")
        if to is None or to.low != "to" or verb.tag != "VB" or tree.child(verb, "nsubj"):
            continue
        own = tree.under(verb)
        if (
            verb.lemma in ("be", "become", "find", "discover", "form", "reach", "include", "say", "name")
            or tree.size(own) < 4
            or verb.at < clause.verb.at
        ):
            continue
        first = tree.words[min(own)].low
        if first not in ("to", "in", "so"):
            continue
        if min(own) and tree.words[min(own) - 1].text == ",":
            continue
        passive = clause.is_passive
        if not passive and (clause.subject is None or not (clause.subject.tag in ("NNP", "NNPS", "NNS", "PRP"))):
            continue
        if not tree.children(clause.verb, "dobj") and not passive:
            continue
        cut = frozenset(own)
        answer = teller.phrase(place, tree, own, known=clause.places - cut)
        asked = teller.question(place, clause, "Why", without=cut)
        if answer is not None and asked is not None and len(asked.text.split()) >= 6:
            yield recalled("purpose", teller.parsed.sentences[place], asked.text, answer.text, weight=0.72)
            return


def _means(teller: Teller, place: int, clause: Clause) -> Iterator[Proposal]:
    """ "X did Y by doing Z"."""
    tree = clause.tree
    if clause.negated or clause.verb.lemma in _BARE | {"begin", "start", "end", "respond", "follow"}:
        return
    for prep in clause.parts("prep"):
        verb = tree.child(prep, "pcomp")
        if prep.low != "by" or verb is None or verb.tag != "VBG":
            continue
        own = tree.under(prep)
        if tree.size(own) < 4:
            continue
        answer = teller.phrase(place, tree, own, known=clause.places - own)
        asked = teller.question(place, clause, "How", without=own)
        if answer is not None and asked is not None and len(asked.text.split()) >= 5:
            yield recalled("means", teller.parsed.sentences[place], asked.text, capital(answer.text), weight=0.78)
            return


def heads(tree: Tree, word: Word) -> frozenset[int]:
    """Return the places of a word and all below it."""
    return tree.under(word)
