"""The cards of arguments: the list of reasons, each link on its own, the holder, and the positions on an issue.

Wrong options are borrowed only from arguments that surely have nothing to do with this one: on another issue, and
not joined to it by a claim that serves as ground.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from tutor.deck.cards import GAP, Card, Form, Item
from tutor.deck.maker import Maker, chosen
from tutor.deck.notes import Argument, Point
from tutor.deck.shape import key, words

MOST = 4
FEWEST = 2
_LOOKED_AT = 40
_STRANGERS = 8

SUPPORTS = "It supports the claim"
UNDERMINES = "It undermines the claim"
NEITHER = "Neither: it belongs to another argument"
"""How a text is used beside a claim, in the order in which these are always shown."""

_AUTHOR = frozenset({"the author", "author"})


class Arguments:
    """All accepted arguments of a deck and what they have to do with each other."""

    def __init__(self, arguments: Sequence[Argument], maker: Maker) -> None:
        self._all = arguments
        self._maker = maker
        self._place = {argument.id: at for at, argument in enumerate(arguments)}
        self._families = _families(arguments)
        self._issues: dict[str, list[Argument]] = defaultdict(list)
        for argument in arguments:
            if argument.issue:
                self._issues[key(argument.issue)].append(argument)
        self._holders = tuple(dict.fromkeys(argument.by for argument in arguments if argument.by))
        self._holder_place = {holder: at for at, holder in enumerate(self._holders)}
        self._claimants: dict[int, set[str]] = defaultdict(set)
        for argument in arguments:
            self._claimants[self._families[argument.id]].add(argument.by)

    def cards(self, argument: Argument) -> Iterator[Card]:
        """Yield the argument's cards: its reasons first, then its links, its holder and its issue."""
        strangers = self._strangers(argument)
        if len(argument.because) > 1:
            yield self._reasons(argument, strangers)
        for point in argument.because:
            yield self._because(argument, point, strangers)
        for point in argument.against:
            yield self._against(argument, point, strangers)
            if point.reply:
                yield self._reply(argument, point, strangers)
        if argument.by and len(self._holders) > 1:
            yield from self._holder(argument)
        positions = self._issues.get(key(argument.issue), []) if argument.issue else []
        if positions and positions[0] is argument and len({other.by for other in positions if other.by}) > 1:
            yield self._positions(argument, positions)

    def _reasons(self, argument: Argument, strangers: Sequence[Argument]) -> Card:
        items = tuple(Item(point.text, f"because.{point.id}", point.accept) for point in argument.because)
        stem = f"Which reasons are given{_by(argument)}? {argument.claim}"
        answer = "; ".join(item.text for item in items)
        form = Form("list", stem, answer, items=items, hint=argument.hint)
        known = [part for item in items for part in (item.id, item.text)]
        authors = [text for point in argument.because for text in point.wrong[:1]]
        forms = (_several(form, [*authors, *_other_reasons(argument, argument.because[0], strangers)]), form)
        return self._maker.card(argument, "reasons", chosen(argument, tuple(filter(None, forms))), known)

    def _because(self, argument: Argument, point: Point, strangers: Sequence[Argument]) -> Card:
        by = _by(argument)
        concluded = f"What is concluded from this{by}? {point.text}"
        wrong = point.wrong or _other_reasons(argument, point, strangers)
        grounded = f"Which of these is given as a reason{by}? {argument.claim}"
        if len(argument.because) > 1:
            grounded = _with_a_gap(argument, point)
        forms = (
            _choice(concluded, argument.claim, (), argument.wrong or _claims(argument, strangers, point.text)),
            *_bearings(argument, point, SUPPORTS, strangers),
            _choice(grounded, point.text, point.accept, wrong),
        )
        recall = Form("recall", concluded, argument.claim)
        return self._link(argument, f"because.{point.id}", forms, recall, (argument.claim, point.text), point)

    def _against(self, argument: Argument, point: Point, strangers: Sequence[Argument]) -> Card:
        stem = f"Which claim does this objection count against? {point.text}"
        raised = f"Which objection is raised against this? {argument.claim}"
        forms = (
            _choice(stem, argument.claim, (), argument.wrong or _claims(argument, strangers, point.text)),
            *_bearings(argument, point, UNDERMINES, strangers),
            _choice(raised, point.text, (), _other_objections(argument, point, strangers)),
        )
        recall = Form("recall", stem, argument.claim)
        return self._link(argument, f"against.{point.id}", forms, recall, (argument.claim,), point)

    def _reply(self, argument: Argument, point: Point, strangers: Sequence[Argument]) -> Card:
        stem = f"How is this objection answered{_by(argument)}? {point.text}"
        wrong = point.wrong or _replies(argument, point, strangers)
        objections = _other_objections(argument, point, strangers)
        forms = (
            _choice(f"Which objection does this answer? {point.reply}", point.text, (), objections),
            _choice(stem, point.reply, point.accept, wrong),
        )
        recall = Form("recall", stem, point.reply, point.accept)
        return self._link(argument, f"reply.{point.id}", forms, recall, (point.reply,), point)

    def _link(
        self,
        argument: Argument,
        aspect: str,
        choices: Sequence[Form | None],
        recall: Form,
        known: Sequence[str],
        point: Point,
    ) -> Card:
        usual = tuple(form for form in choices if form) or (recall,)
        return self._maker.card(argument, aspect, chosen(argument, usual, (recall,)), known, point)

    def _holder(self, argument: Argument) -> Iterator[Card]:
        author = self._maker.deck.source.author
        accept: tuple[str, ...] = (author,) if author and argument.by.casefold() in _AUTHOR else ()
        wrong = self._other_holders(argument, {key(name) for name in (argument.by, *accept)})
        if wrong:
            stem = f"Who holds this? {argument.claim}"
            usual = (Form("choice", stem, argument.by, accept, wrong), Form("typed", stem, argument.by, accept, wrong))
            yield self._maker.card(argument, "holder", chosen(argument, usual), (argument.by,))

    def _other_holders(self, argument: Argument, own: set[str]) -> tuple[str, ...]:
        agreeing = self._claimants[self._families[argument.id]]
        same_issue = [other.by for other in self._issues.get(key(argument.issue), ())[:_LOOKED_AT]]
        here = self._holder_place[argument.by]
        around = [self._holders[at % len(self._holders)] for at in range(here + 1, here + 1 + _LOOKED_AT)]
        found: dict[str, str] = {}
        for holder in (*same_issue, *around):
            if holder and holder not in agreeing and key(holder) not in own and len(found) < MOST:
                found.setdefault(key(holder), holder)
        return tuple(found.values())

    def _positions(self, argument: Argument, positions: Sequence[Argument]) -> Card:
        items = tuple(Item(f"{other.by}: {other.claim}" if other.by else other.claim) for other in positions)
        answer = "; ".join(item.text for item in items)
        stem = f"Which positions are taken on this question? {argument.issue}"
        form = Form("list", stem, answer, items=items)
        holders = {key(other.by) for other in positions if other.by}
        claims = {key(other.claim) for other in positions}
        forms: tuple[Form, ...] = (form,)
        if len(positions) == len(holders) == len(claims) > 2:
            pairs = tuple(Item(other.by, pair=other.claim) for other in positions)
            asked = f"Who takes which position on this question? {argument.issue}"
            forms = (Form("match", asked, answer, items=pairs), form)
        return self._maker.card(argument, "positions", forms, [item.text for item in items])

    def _strangers(self, argument: Argument) -> list[Argument]:
        """Return up to _STRANGERS arguments near this one that have nothing to do with it."""
        here = self._place[argument.id]
        near_by = (at for step in range(1, _LOOKED_AT // 2 + 1) for at in (here + step, here - step))
        others = (self._all[at] for at in near_by if 0 <= at < len(self._all))
        return list(islice((other for other in others if self._is_stranger(argument, other)), _STRANGERS))

    def _is_stranger(self, argument: Argument, other: Argument) -> bool:
        if self._families[argument.id] == self._families[other.id]:
            return False
        return not argument.issue or key(argument.issue) != key(other.issue)


def _families(arguments: Sequence[Argument]) -> dict[str, int]:
    """Return for each argument the number of its family: those joined through claims, or grounds, they share."""
    parent = list(range(len(arguments)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    said: dict[str, int] = {}
    for at, argument in enumerate(arguments):
        for text in (argument.claim, *(point.text for point in argument.because)):
            parent[root(at)] = root(said.setdefault(key(text), at))
    return {argument.id: root(at) for at, argument in enumerate(arguments)}


def _by(argument: Argument) -> str:
    return f" by {argument.by}" if argument.by else ""


def _with_a_gap(argument: Argument, point: Point) -> str:
    """Return the argument laid out with all its reasons but this one, and the question for the missing one."""
    shown = (GAP if other is point else other.text for other in argument.because)
    steps = [f"The claim{_by(argument)}: {argument.claim}", *(f"Because: {text}" for text in shown)]
    return "\n".join(["Which step is missing?", *steps])


def _bearings(argument: Argument, point: Point, bearing: str, strangers: Sequence[Argument]) -> Iterator[Form]:
    """Yield the question how a text is used beside the claim, for a stranger's text and for the point.

    Neither is asked where there is no stranger: the answer would then be known from the card alone. A stranger's text
    is told with the claim it belongs to, and with the point that it stood in for.
    """
    reasons = _other_reasons(argument, point, strangers)
    others = reasons or _other_objections(argument, point, strangers)
    if others:
        elsewhere = next(other.claim for other in strangers if others[0] in _said(other))
        does = "supports" if reasons else "counts against"
        side = "for" if bearing == SUPPORTS else "against"
        why = f"It {does} another claim: {elsewhere}\nWhat is said {side} this one: {point.text}"
        yield _bearing(argument.claim, others[0], NEITHER)._replace(why=why)
        yield _bearing(argument.claim, point.text, bearing)


def _said(argument: Argument) -> tuple[str, ...]:
    return tuple(point.text for point in (*argument.because, *argument.against))


def _bearing(claim: str, text: str, bearing: str) -> Form:
    options = (SUPPORTS, UNDERMINES, NEITHER)
    wrong = tuple(option for option in options if option != bearing)
    stem = f"How is this used beside the claim?\nThe claim: {claim}\nThis: {text}"
    return Form("choice", stem, bearing, wrong=wrong, items=tuple(map(Item, options)))


def _several(form: Form, offered: Sequence[str]) -> Form | None:
    """Return the list as options to choose from, or None where it is too long or there are too few wrong ones."""
    right = {key(text) for item in form.items for text in (item.text, *item.accept)}
    wrong = {key(text): text for text in reversed(offered) if key(text) not in right}
    if len(form.items) > MOST or len(wrong) < FEWEST:
        return None
    return form._replace(name="several", wrong=tuple(reversed(wrong.values()))[:MOST])


def _choice(stem: str, answer: str, accept: tuple[str, ...], wrong: Sequence[str]) -> Form | None:
    return Form("choice", stem, answer, accept, tuple(wrong)) if wrong else None


def _claims(argument: Argument, strangers: Sequence[Argument], stem: str) -> tuple[str, ...]:
    return _best(argument.claim, (), stem, (other.claim for other in strangers))


def _other_reasons(argument: Argument, point: Point, strangers: Sequence[Argument]) -> tuple[str, ...]:
    offered = (reason.text for other in strangers for reason in other.because)
    return _best(point.text, _own(argument) + point.accept, argument.claim, offered)


def _other_objections(argument: Argument, point: Point, strangers: Sequence[Argument]) -> tuple[str, ...]:
    offered = (objection.text for other in strangers for objection in other.against)
    return _best(point.text, _own(argument), argument.claim, offered)


def _replies(argument: Argument, point: Point, strangers: Sequence[Argument]) -> tuple[str, ...]:
    offered = (objection.reply for other in strangers for objection in other.against if objection.reply)
    return _best(point.reply, _own(argument) + point.accept, point.text, offered)


def _own(argument: Argument) -> tuple[str, ...]:
    """Return all that the argument says: nothing of it may stand as a wrong option beside a part of it."""
    points = (*argument.because, *argument.against)
    return (argument.claim, *(text for point in points for text in (point.text, point.reply) if text))


def _best(answer: str, also: Sequence[str], stem: str, offered: Iterator[str]) -> tuple[str, ...]:
    """Return those of most nearly the answer's length, MOST at most, and none if there are fewer than FEWEST."""
    taken, asked = {key(text) for text in (answer, *also)}, words(stem)
    found: dict[str, str] = {}
    for text in offered:
        if key(text) not in taken and words(text) not in asked:
            found.setdefault(key(text), text)
    ranked = sorted(found.values(), key=lambda text: abs(len(text) - len(answer)))
    return tuple(ranked[:MOST]) if len(ranked) >= FEWEST else ()
