"""How the parts of a prompt are laid out: which are shown with their answer, and in which order the rest stands.

Fewer parts are left to answer on a lower rung. Whatever is left to chance comes out of the generator that is passed in.
"""

import re
from collections.abc import Sequence
from random import Random

from tutor.deck.cards import Form, Item
from tutor.study.cue import openings
from tutor.study.prompt import Part, Prompt, Rung
from tutor.study.wording import plain

FEWEST_ASKED = 3
"""How many parts of an order or a match are at least asked: two could be told apart by luck."""

WRONG_PICKS = 4
"""How many wrong options stand at most among those of a `several` made from a list."""

_NUMBER = re.compile(r"[-\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_NEIGHBOURS = {Rung.CHOOSE: 2, Rung.CUED: 3, Rung.FREE: 5}


def listed(prompt: Prompt, form: Form, lasting: Random) -> Prompt:
    """Return the prompt for a list: below the free rung some of the items are given, and the rest is asked.

    `lasting` is the same for every attempt at a card, so that what was missed is asked again and not given away.
    """
    count = len(form.items)
    left = count if prompt.rung is Rung.FREE else count - count // 2
    asked = sorted(lasting.sample(range(count), left))
    parts = tuple(_part(form.items[at]) for at in asked)
    given = tuple(item.text for at, item in enumerate(form.items) if at not in asked)
    more = " more" if given else ""
    return prompt._replace(
        parts=parts,
        given=given,
        cue=f"{len(parts)}{more} to name",
        hint=openings(tuple(part.text for part in parts)),
    )


def picked(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    """Return the prompt for a `several`: all the right options among as many wrong ones, two of them at least."""
    right = {plain(text) for item in form.items for text in (item.text, *item.accept)}
    wrong = list({plain(text): text for text in form.wrong if plain(text) not in right}.values())
    if len(wrong) > WRONG_PICKS:
        wrong = chance.sample(wrong, max(2, min(len(form.items), WRONG_PICKS)))
    options = [item.text for item in form.items] + wrong
    places = shuffled(options, chance)
    shown = tuple(options[at] for at in places)
    return prompt._replace(
        parts=tuple(_part(item) for item in form.items),
        options=shown,
        solution=tuple(places.index(at) for at in range(len(form.items))),
        hint=f"It is not this: {chance.choice(wrong)}" if wrong else "",
    )


def ordered(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    """Return the prompt for an order: below the free rung it begins with the first items in their places."""
    asked = _asked(len(form.items), prompt.rung)
    head = len(form.items) - asked
    rest = form.items[head:]
    places = chance.sample(range(asked), asked)
    if places == sorted(places):
        places.reverse()  # a row that is right as it stands asks nothing
    return prompt._replace(
        parts=tuple(_part(rest[at]) for at in places),
        given=tuple(item.text for item in form.items[:head]),
        solution=tuple(places.index(at) for at in range(asked)),
        hint=f"Last comes this: {rest[-1].text}",
    )


def matched(prompt: Prompt, form: Form, chance: Random, lasting: Random) -> Prompt:
    """Return the prompt for a match: below the free rung some of the pairs are given, the same at every attempt."""
    asked = sorted(lasting.sample(range(len(form.items)), _asked(len(form.items), prompt.rung)))
    lefts = [form.items[at] for at in asked]
    places = shuffled([item.pair for item in lefts], chance)
    told = chance.choice(lefts)
    return prompt._replace(
        parts=tuple(_part(item) for item in lefts),
        options=tuple(lefts[at].pair for at in places),
        given=tuple(f"{item.text}: {item.pair}" for at, item in enumerate(form.items) if at not in asked),
        solution=tuple(places.index(at) for at in range(len(lefts))),
        hint=f"{told.text}: {told.pair}",
    )


def placed(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    """Return the prompt for a place: more neighbours on a higher rung, and on the cued one the date of one of them."""
    count = min(_NEIGHBOURS[prompt.rung], len(form.items))
    shown = sorted(chance.sample(range(len(form.items)), count))
    parts = tuple(_part(form.items[at]) for at in shown)
    known = chance.sample(parts, min(2, len(parts)))
    dated = [f"{part.when}: {part.text}" for part in known]
    return prompt._replace(
        parts=parts,
        right=sum(at < form.position for at in shown),
        cue=dated[0] if prompt.rung is Rung.CUED else "",
        hint=dated[-1] if prompt.rung is Rung.CUED else dated[0],
    )


def shuffled(options: Sequence[str], chance: Random) -> list[int]:
    """Return the indices of the options as they are shown: dates and numbers in order, others by chance."""
    places = list(range(len(options)))
    chance.shuffle(places)
    ranks = _ranks(options)
    return places if ranks is None else sorted(places, key=ranks.__getitem__)


def _ranks(options: Sequence[str]) -> list[tuple[float, float]] | None:
    """Return what puts the options in order when all are dates or all are numbers said alike, else None."""
    numbers = [_NUMBER.findall(option) for option in options]
    frames = {_NUMBER.sub("#", option).casefold() for option in options}
    if len(frames) == 1 and all(len(found) == 1 for found in numbers):
        return [(float(found[0].replace(",", "").replace("\u2212", "-")), 0.0) for found in numbers]
    if not all(any(character.isdigit() for character in option) for option in options):
        return None
    from tutor.deck.when import read

    try:
        spans = [read(option) for option in options]
    except ValueError:
        return None
    return [(span.first, span.last) for span in spans]


def _part(item: Item) -> Part:
    return Part(item.text, item.id, item.when, item.accept)


def _asked(count: int, rung: Rung) -> int:
    """Return how many of so many parts are asked: some, two thirds, or all, but never fewer than make sense."""
    match rung:
        case Rung.CHOOSE:
            return min(count, FEWEST_ASKED)
        case Rung.CUED:
            return min(count, max(FEWEST_ASKED, -(-2 * count // 3)))
        case Rung.FREE:
            return count
