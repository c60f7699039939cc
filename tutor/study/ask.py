"""From a card to the prompt that stands on the screen: which form, how much help, which options."""

from hashlib import blake2b
from random import Random
from typing import assert_never

from tutor.deck.cards import Card, Form
from tutor.study.arrangement import listed, matched, ordered, picked, placed, shuffled
from tutor.study.cue import BLANK, either, masked, opening
from tutor.study.memory import Memory
from tutor.study.plan import Plan
from tutor.study.prompt import Prompt, Rung
from tutor.study.wording import plain

OPTIONS = 3
"""How many options a choice shows; more lures only teach the lures."""

_WRONG_IN_USE = 4
_SHOWN = frozenset({"choice", "truth", "several", "match"})
"""Forms whose answer stands among what is shown."""

_LOWEST = {"place": Rung.CHOOSE, "order": Rung.CHOOSE}
"""The lowest rung of a form that has the answer produced, CUED where none is named."""

_LONG_ENOUGH = 6
"""How many words a model answer needs for its opening to be a help."""


def seed_of(card_id: str, attempts: int) -> int:
    """Return the seed of a card's prompt: stable everywhere, at most 49 bits, and one higher each attempt."""
    return int.from_bytes(blake2b(card_id.encode("utf-8", "surrogatepass"), digest_size=6).digest()) + attempts


def ask(card: Card, memory: Memory | None, plan: Plan, seed: int) -> Prompt:
    """Return the card as it is asked this time, on the plan's rung or else on the memory's.

    The prompt's rung is the nearest that a form of the card can stand on. Several forms to choose from are taken in
    turn as the seed rises by one; on the free rung the last of them, which is the hardest, is asked.
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
        unit=form.unit,
        tolerance=form.tolerance,
        why=form.why,
    )
    chance = Random(seed)  # noqa: S311 - repeatable on purpose, and nothing secret
    lasting = Random(seed_of(card.id, 0))  # noqa: S311 - the same for every attempt at the card
    match form.name:
        case "choice":
            prompt = _with_options(prompt, form, chance)
        case "truth":
            prompt = _with_truth(prompt, form)
        case "several":
            prompt = picked(prompt, form, chance)
        case "order":
            prompt = ordered(prompt, form, chance)
        case "match":
            prompt = matched(prompt, form, chance, lasting)
        case "place":
            prompt = placed(prompt, form, chance)
        case "list":
            prompt = listed(prompt, form, lasting)
        case "date":
            prompt = _for_a_date(prompt, form, chance)
        case "number":
            prompt = _for_a_number(prompt, form, chance)
        case "typed" | "cloze":
            prompt = _for_a_text(prompt, form, chance)
        case "recall":
            prompt = _for_a_model_answer(prompt, form)
        case _:
            assert_never(form.name)
    return prompt._replace(hint=form.hint) if form.hint else prompt


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
    shown = [form for form in card.forms if form.name in _SHOWN]
    produced = [form for form in card.forms if form.name not in _SHOWN]
    if produced and (wanted > Rung.CHOOSE or not shown):
        form = produced[-1]
        return form, max(wanted, _LOWEST.get(form.name, Rung.CUED))
    form = shown[-1] if wanted is Rung.FREE else shown[seed % len(shown)]
    return form, wanted if len(shown) > 1 or form.name == "match" else Rung.CHOOSE


def _with_options(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    if form.items:
        options = [item.text for item in form.items]
        return prompt._replace(options=tuple(options), right=options.index(form.answer))
    right = {plain(text) for text in (form.answer, *form.accept)}
    false = {plain(text): text for text in reversed(form.wrong) if plain(text) not in right}
    wrong = list(reversed(false.values()))[:_WRONG_IN_USE]
    options = [form.answer, *chance.sample(wrong, min(OPTIONS - 1, len(wrong)))]
    hint = f"It is not this: {options[1]}" if len(options) > 2 else ""
    options = [options[at] for at in shuffled(options, chance)]
    return prompt._replace(options=tuple(options), right=options.index(form.answer), hint=hint)


def _with_truth(prompt: Prompt, form: Form) -> Prompt:
    options = ("True", "False")
    right = 0 if form.answer == "true" else 1
    return prompt._replace(options=options, right=right, answer=options[right])


def _for_a_date(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    from tutor.deck.when import read

    span = read(form.answer)
    cue = _PRECISIONS.get(span.precision, "a time")
    if prompt.rung < Rung.FREE:
        century = f"{abs(span.year) // 100}__" if span.year >= 1000 else ""
        cue = f"{cue}, {century}" if century else cue
    return prompt._replace(cue=cue, hint=either(form.answer, form.wrong[:_WRONG_IN_USE], chance))


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


def _for_a_model_answer(prompt: Prompt, form: Form) -> Prompt:
    """Open a long answer with its first third on the cued rung, and half of it for a hint; on the free one a third."""
    length = len(form.answer.split())
    if length < _LONG_ENOUGH:
        return prompt
    third, half = (opening(form.answer, max(2, length // part)) for part in (3, 2))
    return prompt._replace(hint=third) if prompt.rung is Rung.FREE else prompt._replace(cue=third, hint=half)


def _for_a_number(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    """Say the unit, and below the free rung also how many digits there are."""
    cue = form.unit and f"in {form.unit}"
    if prompt.rung < Rung.FREE:
        digits = form.answer.removesuffix(form.unit).strip()
        cue = f"{''.join(BLANK if letter.isdigit() else letter for letter in digits)} {form.unit}".strip()
    return prompt._replace(cue=cue, hint=either(form.answer, form.wrong[:_WRONG_IN_USE], chance))


def _for_a_text(prompt: Prompt, form: Form, chance: Random) -> Prompt:
    letters = masked(form.answer)
    two_left = either(form.answer, form.wrong[:_WRONG_IN_USE], chance)
    if prompt.rung is Rung.FREE:
        says_something = any(character.isalpha() for character in letters)
        return prompt._replace(hint=letters if says_something else two_left or letters or opening(form.answer))
    return prompt._replace(cue=letters, hint=two_left or masked(form.answer, 2))
