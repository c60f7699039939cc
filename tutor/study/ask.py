"""From a card to the prompt that stands on the screen: which form, how much help, which options."""

import re
from dataclasses import replace
from hashlib import blake2b
from random import Random
from typing import assert_never

from tutor.deck.cards import Card, Form
from tutor.study.cue import either, masked, opening, openings
from tutor.study.memory import Memory
from tutor.study.plan import Plan
from tutor.study.prompt import Part, Prompt, Rung
from tutor.study.wording import plain

OPTIONS = 3
"""How many options a choice shows; more lures only teach the lures."""

_WRONG_IN_USE = 4
_NEIGHBOURS = {Rung.CHOOSE: 2, Rung.CUED: 3, Rung.FREE: 5}
_NUMBER = re.compile(r"[-\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")


def seed_of(card_id: str, attempts: int) -> int:
    """Return the seed of a card's prompt: stable everywhere, at most 49 bits, and one higher each attempt."""
    return int.from_bytes(blake2b(card_id.encode("utf-8", "surrogatepass"), digest_size=6).digest()) + attempts


def ask(card: Card, memory: Memory | None, plan: Plan, seed: int) -> Prompt:
    """Return the card as it is asked this time, on the plan's rung or else on the memory's.

    The prompt's rung is the nearest that a form of the card can stand on. A card without producing forms takes its
    choices in turn as the seed rises by one.
    """
    form, rung = _chosen(card, _wanted(memory, plan), seed)
    prompt = Prompt(
        card=card.id,
        form=form.name,
        rung=rung,
        seed=seed,
        stem=form.stem,
        answer=form.answer,
        accept=form.accept,
        language=card.language,
        distinct=card.distinct,
        rivals=form.wrong,
    )
    chance = Random(seed)  # noqa: S311 - repeatable on purpose, and nothing secret
    match form.name:
        case "choice":
            prompt = _with_options(prompt, form, chance)
        case "truth":
            prompt = _with_truth(prompt, form)
        case "place":
            prompt = _on_timeline(prompt, form, chance)
        case "list":
            prompt = _with_parts(prompt, form)
        case "date":
            prompt = _for_a_date(prompt, form, chance)
        case "typed" | "cloze" | "number":
            prompt = _for_a_text(prompt, form, chance)
        case "recall" | "several" | "order" | "match":
            length = len(form.answer.split())
            prompt = replace(prompt, hint=opening(form.answer, max(2, length // 3)) if length > 5 else "")
        case _:
            assert_never(form.name)
    return replace(prompt, hint=form.hint) if form.hint else prompt


def _wanted(memory: Memory | None, plan: Plan) -> Rung:
    match plan.rung:
        case "choose":
            return Rung.CHOOSE
        case "cued":
            return Rung.CUED
        case "free":
            return Rung.FREE
        case "auto":
            return Rung(memory.rung) if memory else Rung.CHOOSE


def _chosen(card: Card, wanted: Rung, seed: int) -> tuple[Form, Rung]:
    choosing = [form for form in card.forms if form.name in {"choice", "truth"}]
    producing = [form for form in card.forms if form.name not in {"choice", "truth"}]
    if not producing:
        return choosing[seed % len(choosing)], Rung.CHOOSE
    if choosing and wanted is Rung.CHOOSE:
        return choosing[0], Rung.CHOOSE
    form = producing[-1]
    match form.name:
        case "place":
            return form, wanted
        case "recall":
            return form, Rung.FREE
        case _:
            return form, max(wanted, Rung.CUED)


def _with_options(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    right = {plain(text) for text in (form.answer, *form.accept)}
    false = {plain(text): text for text in reversed(form.wrong) if plain(text) not in right}
    wrong = list(reversed(false.values()))[:_WRONG_IN_USE]
    options = [form.answer, *chance.sample(wrong, min(OPTIONS - 1, len(wrong)))]
    hint = f"It is not this: {options[1]}" if len(options) > 2 else ""
    ranks = _ranks(options)
    if ranks is None:
        chance.shuffle(options)
    else:
        options = [option for _, option in sorted(zip(ranks, options, strict=True))]
    return replace(prompt, options=tuple(options), right=options.index(form.answer), hint=hint)


def _ranks(options: list[str]) -> list[tuple[float, float]] | None:
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


def _with_truth(prompt: Prompt, form: Form) -> Prompt:
    options = ("True", "False")
    right = 0 if form.answer == "true" else 1
    return replace(prompt, options=options, right=right, answer=options[right])


def _on_timeline(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    count = min(_NEIGHBOURS[prompt.rung], len(form.items))
    shown = sorted(chance.sample(range(len(form.items)), count))
    parts = tuple(Part(form.items[at].text, form.items[at].id, form.items[at].when) for at in shown)
    known = chance.choice(parts)
    return replace(
        prompt, parts=parts, right=sum(at < form.position for at in shown), hint=f"{known.text}: {known.when}"
    )


def _with_parts(prompt: Prompt, form: Form) -> Prompt:
    texts = tuple(item.text for item in form.items)
    count = "1 to name" if len(texts) == 1 else f"{len(texts)} to name"
    begin = openings(texts)
    cued = prompt.rung < Rung.FREE
    return replace(
        prompt,
        parts=tuple(Part(item.text, item.id) for item in form.items),
        cue=f"{count}: {begin}" if cued else count,
        hint="" if cued else begin,
    )


def _for_a_date(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    from tutor.deck.when import read

    span = read(form.answer)
    cue = _PRECISIONS.get(span.precision, "a time")
    if prompt.rung < Rung.FREE:
        century = f"{abs(span.year) // 100}__" if span.year >= 1000 else ""
        cue = f"{cue}, {century}" if century else cue
    return replace(prompt, cue=cue, hint=either(form.answer, form.wrong[:_WRONG_IN_USE], chance))


_PRECISIONS = {
    "day": "day, month and year",
    "days": "days, month and year",
    "month": "month and year",
    "months": "months and year",
    "year": "a year",
    "years": "from which year to which",
    "part of year": "early, mid or late in which year",
    "about": "about which year",
    "decade": "a decade",
    "part of decade": "early, mid or late in which decade",
    "century": "a century",
    "part of century": "early, mid or late in which century",
}


def _for_a_text(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    letters = masked(form.answer)
    two_left = either(form.answer, form.wrong[:_WRONG_IN_USE], chance)
    if prompt.rung is Rung.FREE:
        says_something = any(character.isalpha() for character in letters)
        return replace(prompt, hint=letters if says_something else two_left or letters or opening(form.answer))
    return replace(prompt, cue=letters, hint=two_left or masked(form.answer, 2))
