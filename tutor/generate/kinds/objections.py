"""Claims and views with what is said against them, and the answers to it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tutor.deck.notes import Argument
from tutor.generate.clause import Clause, main_clauses, short_subject, subordinate
from tutor.generate.kinds.claims import GRANTING, Held, asserted, is_general, is_opinion, is_reported, joints, report
from tutor.generate.kinds.forms import argument, point
from tutor.generate.kinds.holders import holder_of
from tutor.generate.kinds.linking import whole
from tutor.generate.kinds.pronouns import named_after, named_within
from tutor.generate.kinds.wordings import stated, worded
from tutor.generate.lettering import capital
from tutor.generate.proposal import Proposal
from tutor.generate.telling import Teller
from tutor.generate.tree import Tree
from tutor.lint.english import telling

TURN = re.compile(
    r"(?:but|however|yet|nevertheless|nonetheless|still,|even so|and yet|that said|in practice|"
    r"in reality|in contrast|by contrast|on the other hand|unlike|others?|critics|opponents|sceptics|skeptics)\b",
    re.IGNORECASE,
)
_STRONG = re.compile(r"(?:but|however|yet|nevertheless|nonetheless),? ", re.IGNORECASE)
GRANT = re.compile(
    r"(?:to be fair|of course|certainly|admittedly|granted|it is true that|sure,|no doubt|true,|"
    r"to be sure|undoubtedly)\b",
    re.IGNORECASE,
)
_TO_CLAIM = re.compile(
    r"^(?:(?:But|However|Yet|Still|Nevertheless),? )?(?P<act>to (?:claim|say|argue|think|assume|suggest|believe|"
    r"conclude|suppose|maintain) that) (?P<x>.+) (?P<verb>misses|ignores|overlooks|neglects|forgets|misunderstands|"
    r"confuses|disregards) (?P<y>.+?)[.]?$",
    re.IGNORECASE,
)
_REACH = 4
_BACK = 3


def objections(teller: Teller, by: str) -> Iterator[Proposal]:
    """Yield claims and views with objections. `by` is who claims what nobody is said to claim."""
    for place, tree in enumerate(teller.parsed.trees):
        if "?" in tree.text:
            continue
        yield from _opposed(teller, place, tree)
        yield from _unlike(teller, place, tree)
        yield from _disputed(teller, place, tree)
        yield from _granted(teller, place, tree, by)
        yield from _answered(teller, place, tree, by)
        yield from _countered(teller, place, tree)
        yield from _missed(teller, place, tree, by)


def turns(tree: Tree) -> bool:
    """Tell whether a sentence turns against the one before it."""
    if TURN.match(tree.text):
        return True
    first = next(iter(main_clauses(tree)), None)
    return first is not None and any(word.low == "however" for word in tree.children(first.verb, "advmod"))


def _opposed(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "While some argue that P, others warn that Q"."""
    sentence = teller.parsed.sentences[place]
    for clause in map(asserted, main_clauses(tree)):
        two = report(clause)
        for _, mark, inner in (*joints(clause), *(joints(two.clause) if two else ())):
            one = report(inner)
            if mark in GRANTING and one is not None and two is not None and not (one.by.negated or two.by.negated):
                early = inner.verb.at < clause.verb.at
                first, second = (one, two) if early else (two, one)
                claim, counter = view(teller, place, first.clause), _named_view(teller, place, second)
                named = named_after(teller, second.clause, place, first.clause)
                counter = counter or worded(teller, place, second.clause, named=named, anchored=False)
                holder = holder_of(teller, place, first.by) or _some(first.by)
                if claim and counter and holder:
                    claim, holder = _owned(claim, holder, first)
                    against = [point(sentence, counter)]
                    yield argument("view", sentence, claim, by=holder, against=against, weight=0.84)
                    yield from _both(teller, place, first, second)


def _disputed(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "While P is often taken for granted, some philosophers point out that Q"."""
    sentence = teller.parsed.sentences[place]
    for clause in map(asserted, main_clauses(tree)):
        held = report(clause)
        if held is None or held.by.negated:
            continue
        for _, mark, inner in joints(clause):
            if mark not in GRANTING or inner.verb.at > clause.verb.at or report(inner) is not None or inner.is_past:
                continue
            claim = worded(teller, place, inner, anchored=False)
            named = named_within(teller, held.clause, place, inner)
            counter = _named_view(teller, place, held) or worded(
                teller, place, held.clause, named=named, anchored=False
            )
            if claim and counter:
                yield argument("concession", sentence, claim, against=[point(sentence, counter)], by="", weight=0.78)


def _unlike(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "While shareholder theory asserts that P, stakeholder theory does Q"."""
    sentence = teller.parsed.sentences[place]
    for clause in main_clauses(tree):
        for verb, mark, inner in joints(clause):
            held = report(inner)
            if mark not in ("while", "whereas") or held is None or report(clause) or inner.negated or clause.is_past:
                continue
            holder = holder_of(teller, place, inner)
            claim = view(teller, place, held.clause)
            counter = worded(teller, place, clause, clause.places - tree.under(verb))
            if holder and claim and counter and telling(f"{holder} {claim}") & telling(counter):
                yield argument("view", sentence, claim, by=holder, against=[point(sentence, counter)], weight=0.76)


def _owned(claim: str, holder: str, held: Held) -> tuple[str, str]:
    """Put a holder who is nobody in particular into the claim: "Some argue that P"."""
    if holder not in ("some", "many"):
        return claim, holder
    first = held.clause.tree.words[min(held.clause.places)]
    small = (
        claim
        if first.tag in ("NNP", "NNPS") or claim.startswith("[") or first.text[1:2].isupper()
        else claim[0].lower() + claim[1:]
    )
    return f"{holder.capitalize()} {held.by.verb.lemma} that {small}", ""


def _some(clause: Clause) -> str:
    return clause.subject.low if clause.subject is not None and clause.subject.low in ("some", "many") else ""


def view(teller: Teller, place: int, clause: Clause) -> str:
    """Return what somebody holds, with all that is joined to it by "and"."""
    tree = clause.tree
    away = [verb for verb, mark, _ in joints(clause) if mark in GRANTING]
    places = tree.under(clause.verb, without=away) - {word.at for word in tree.children(clause.verb, "mark", "punct")}
    return worded(teller, place, clause, places, anchored=False) or worded(teller, place, clause, anchored=False)


def _both(teller: Teller, place: int, first: Held, second: Held) -> Iterator[Proposal]:
    """Yield two views of people with names as answers to one question."""
    by = [holder_of(teller, place, one.by) for one in (first, second)]
    if any(one.by.subject is None or one.by.subject.tag != "NNP" for one in (first, second)) or not all(by):
        return
    subject = first.clause.subject
    told = teller.phrase(place, first.clause.tree, short_subject(first.clause), most=8) if subject else None
    if told is None or by[0] == by[1]:
        return
    sentence = teller.parsed.sentences[place]
    for holder, held in zip(by, (first, second), strict=True):
        made = argument("view", sentence, view(teller, place, held.clause), by=holder, weight=0.84)
        if isinstance(made.note, Argument) and made.note.claim:
            issue = f"What is to be said of {told.text}?"
            yield replace(made, note=replace(made.note, issue=issue))


def _named_view(teller: Teller, place: int, held: Held) -> str:
    """Return what somebody holds, with the name of who holds it: "Xunzi thinks that P"."""
    if held.by.subject is None or held.by.subject.tag != "NNP":
        return view(teller, place, held.clause)
    away = [verb for verb, mark, _ in (*joints(held.by), *joints(held.clause)) if mark in GRANTING]
    return worded(teller, place, held.by, held.by.places - held.by.tree.under(*away), anchored=False)


def _granted(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "Although P, Q", where Q is an opinion of the author."""
    if not by or is_reported(tree):
        return
    sentence = teller.parsed.sentences[place]
    for clause in main_clauses(tree):
        own = asserted(clause)
        for verb, mark, inner in joints(clause):
            if mark not in GRANTING - {"whereas"} or not is_opinion(own) or own.is_past:
                continue
            cut = tree.under(verb)
            granted = worded(teller, place, inner, anchored=False)
            claim = stated(teller, place, own, own.places - cut)
            if granted and claim and telling(granted) & telling(claim):
                yield argument("concession", sentence, claim, by=by, against=[point(sentence, granted)], weight=0.78)
                return


def _answered(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "Some argue that P. However, Q", "Of course P. But Q"."""
    if not place or not turns(tree):
        return
    one, sentence = teller.parsed.sentences[place - 1], teller.parsed.sentences[place]
    earlier = teller.parsed.trees[place - 1]
    if one.paragraph != sentence.paragraph or "?" in earlier.text:
        return
    heads = [each for each in main_clauses(earlier) if each.subject]
    clauses = [each for each in main_clauses(tree) if each.subject]
    if not heads or not clauses:
        return
    head, own = heads[-1], asserted(clauses[0])
    held, reported = report(head), report(clauses[0])
    if reported is not None:
        reply = view(teller, place, reported.clause)
        if TURN.match(tree.text) and held is None:
            return
    elif is_reported(tree):
        return
    else:
        reply = stated(teller, place, own)
    if not reply:
        return
    if held is not None and (held.by.negated or (reported is not None and reported.by.negated)):
        return
    if held is not None:
        holder = holder_of(teller, place - 1, head) or _some(head)
        claim = view(teller, place - 1, held.clause)
        near = _STRONG.match(tree.text) is not None or bool(telling(claim) & telling(reply))
        if holder and claim and len(heads) == 1 and near:
            claim, holder = _owned(claim, holder, held)
            against = [point(sentence, reply)]
            yield argument("view", one, claim, by=holder, against=against, weight=0.84, others=[sentence])
        return
    if reported is not None or not GRANT.match(earlier.text) or is_reported(earlier):
        return
    granted = whole(teller, place - 1)
    if granted and is_general(own):
        yield argument("concession", sentence, reply, by=by, against=[point(one, granted)], weight=0.82, others=[one])


def _countered(teller: Teller, place: int, tree: Tree) -> Iterator[Proposal]:
    """ "X holds that P. ... P is not so": the same subject soon after, with the opposite said of it."""
    for clause in (*main_clauses(tree), *subordinate(tree, "ccomp")):
        held = report(clause)
        if held is None or held.by.negated or held.clause.subject is None or held.clause.is_past:
            continue
        holder = holder_of(teller, place, clause)
        claim = view(teller, place, held.clause)
        if not (holder and claim):
            continue
        for later in range(place + 1, min(place + 1 + _REACH, len(teller.parsed.trees))):
            other = teller.parsed.trees[later]
            if "?" in other.text or is_reported(other):
                continue
            for counter in main_clauses(other):
                if _denies(held.clause, counter) and (text := worded(teller, later, counter)):
                    one, two = teller.parsed.sentences[place], teller.parsed.sentences[later]
                    yield argument("view", one, claim, by=holder, against=[point(two, text)], weight=0.8, others=[two])
                    return


def _missed(teller: Teller, place: int, tree: Tree, by: str) -> Iterator[Proposal]:
    """ "Of course G. But to claim that X misses Y": the author denies X, on the ground of Y."""
    found = _TO_CLAIM.match(tree.text)
    earlier = teller.parsed.trees[place - 1] if place else tree
    if not found or not place:
        return
    sentence, one = teller.parsed.sentences[place], teller.parsed.sentences[place - 1]
    inner = [word.at for word in tree.words if found.start("x") <= word.start and word.end <= found.end("x")]
    rest = [word.at for word in tree.words if found.start("y") <= word.start and word.end <= found.end("y")]
    inner = [at for at in inner if tree.words[at].low != "recent"]
    denied, ground = (teller.phrase(place, tree, places, most=30) for places in (inner, rest))
    if denied is None or ground is None:
        return
    claim = f"It is mistaken {found['act'].lower()} {denied.text}"
    reasons = [point(sentence, f"{capital(found['act'].removesuffix(' that'))} so {found['verb']} {ground.text}")]
    others = [sentence]
    following = teller.parsed.trees[place + 1].text if place + 1 < len(teller.parsed.trees) else ""
    if re.match(r"(?:indeed|in fact)\b", following, re.IGNORECASE) and (more := whole(teller, place + 1)):
        reasons.append(point(teller.parsed.sentences[place + 1], more))
        others.append(teller.parsed.sentences[place + 1])
    granted = whole(teller, place - 1) if GRANT.match(earlier.text) and one.paragraph == sentence.paragraph else ""
    reply = f"{capital(found['act'])} {denied.text} {found['verb']} {ground.text}"
    against = [point(one, granted, reply)] if granted else []
    if granted:
        others.append(one)
    yield from _disputed_view(teller, place, claim)
    yield argument(
        "objection", sentence, claim, by=by, because=reasons, against=against, weight=0.84, others=others[1:]
    )


def _disputed_view(teller: Teller, place: int, claim: str) -> Iterator[Proposal]:
    """Yield the view reported shortly before that the author denies."""
    for before in range(place - 1, max(-1, place - 1 - _BACK), -1):
        for clause in main_clauses(teller.parsed.trees[before]):
            held = report(clause)
            holder = holder_of(teller, before, clause) if held is not None and not clause.negated else ""
            said = view(teller, before, held.clause) if held is not None and holder else ""
            if said and telling(said) & telling(claim):
                yield argument("view", teller.parsed.sentences[before], said, by=holder, weight=0.7)
                return


def _denies(one: Clause, other: Clause) -> bool:
    """Tell whether a clause says the opposite of another: of the same subject, by the same verb."""
    if one.subject is None or other.subject is None or one.verb.lemma != other.verb.lemma or other.is_past:
        return False
    same = telling(one.tree.said(one.subject_places)) == telling(other.tree.said(other.subject_places))
    return same and one.negated != other.negated and one.verb.lemma != "be"
