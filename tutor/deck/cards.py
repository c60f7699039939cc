"""What can be asked: cards, each scheduled on its own, and the forms in which one card can be asked.

Small and free of dependencies on purpose: a study session reads these out of the cache and needs no more
of the deck room.
"""

import json
from typing import Literal, NamedTuple

FormName = Literal[
    "choice", "several", "truth", "typed", "number", "date", "cloze", "order", "match", "place", "list", "recall"
]

GAP = "____"
"""How a gap is shown in the stem of a cloze."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Item(NamedTuple):
    """One part of an answer that has parts: a reason of an argument, a neighbour on a timeline, the left of a pair.

    `id` is the aspect of the part's own card, or empty; `when` is shown once the answer is known; `pair` is what goes
    with it in a `match`.
    """

    text: str
    id: str = ""
    accept: tuple[str, ...] = ()
    when: str = ""
    pair: str = ""


class Form(NamedTuple):
    """One way of asking a card: the stem, the right answer, and what could be mistaken for it.

    `answer` is the answer as it is shown; for `truth` it is "true" or "false". `wrong` holds options that may
    stand beside it, best first. `items` are the parts of a `list`, a `several`, an `order` (in order) or a `match`;
    for `place` the other events in order of time, of which the first `position` come before the answer; for a `choice`
    its options, where they have an order of their own. `unit` is what a `number` counts, and `tolerance` how far from
    the answer a right number may be, in that unit. `hint` is the author's help for this form. `why` is told once it is
    answered, before the card's explanation: what is particular to this form.
    """

    name: FormName
    stem: str
    answer: str
    accept: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    position: int = 0
    hint: str = ""
    unit: str = ""
    tolerance: float = 0.0
    why: str = ""


class Card(NamedTuple):
    """One thing asked about a note.

    `id` is `deck/note/aspect`. `forms` run from the most help to the least. `line` is the 1-based line, in its file,
    of the note, or of the one reason or objection asked about. `content` is a short hash of what is to be known,
    whatever the wording: when it changes, the card is asked again soon. `cite` counts the paragraphs of the source
    from 1.
    """

    id: str
    deck: str
    note: str
    aspect: str
    kind: str
    forms: tuple[Form, ...]
    content: str
    line: int = 0
    explain: str = ""
    cite: tuple[int, ...] = ()
    quote: str = ""
    tags: tuple[str, ...] = ()
    language: str = "und"
    distinct: tuple[tuple[str, ...], ...] = ()


def to_json(card: Card) -> str:
    """Return the card as one compact line of JSON, a list of its fields in order, as are its forms and their items."""
    return _ENCODER.encode(card)


def from_json(text: str) -> Card:
    """Return the card that `to_json` wrote."""
    card_id, deck, note, aspect, kind, forms, content, line, explain, cite, quote, tags, language, distinct = (
        json.loads(text)
    )
    return Card(
        id=card_id,
        deck=deck,
        note=note,
        aspect=aspect,
        kind=kind,
        forms=tuple(_form(*form) for form in forms),
        content=content,
        line=line,
        explain=explain,
        cite=tuple(cite),
        quote=quote,
        tags=tuple(tags),
        language=language,
        distinct=tuple(tuple(group) for group in distinct),
    )


def _form(
    name: FormName,
    stem: str,
    answer: str,
    accept: list[str],
    wrong: list[str],
    items: list[tuple[str, str, list[str], str, str]],
    position: int,
    hint: str,
    unit: str,
    tolerance: float,
    why: str,
) -> Form:
    parts = tuple(Item(text, part, tuple(also), when, pair) for text, part, also, when, pair in items)
    return Form(name, stem, answer, tuple(accept), tuple(wrong), parts, position, hint, unit, tolerance, why)
