"""A prompt is fair: the right answer is right in every form, nothing else is, and the seed decides all chance."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.strategies import decks
from tutor.deck.cards import Card, Form, FormName, Item
from tutor.deck.expand import expand
from tutor.deck.when import read
from tutor.study.ask import OPTIONS, ask, seed_of
from tutor.study.judge import judge
from tutor.study.memory import Memory
from tutor.study.plan import Plan
from tutor.study.prompt import Prompt, Rung
from tutor.study.response import Chosen, Matched, Ordered, Placed, Recalled, Several, Ticked, Typed
from tutor.study.wording import plain

RUNGS = (Plan(rung="choose"), Plan(rung="cued"), Plan(rung="free"))
SEEDS = st.integers(0, 2**49)


def card(*forms: Form, **fields: object) -> Card:
    made = Card("moons/titan/answer", "moons", "titan", "answer", "fact", forms, "0123456789")
    return made._replace(**fields)  # type: ignore[arg-type] # a table's fields


LAVROV = (
    Form("choice", "Who?", "Sergei Lavrov", ("Lavrov",), ("Igor Morgulov", "Dmitri Medvedev", "Steve Biegun")),
    Form("typed", "Who?", "Sergei Lavrov", ("Lavrov",), ("Igor Morgulov",)),
)
TREATY = Form(
    "place",
    "Place on the timeline: the treaty",
    "1961",
    items=tuple(Item(f"in {year}", when=str(year)) for year in (1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000)),
    position=4,
)
REASONS = Form(
    "list", "Why?", "a; b", items=(Item("The 3 banks had failed", "because.banks"), Item("war", "because.war"))
)


def responses(prompt: Prompt) -> list[tuple[object, bool]]:
    """Responses to a prompt, each with whether it is right."""
    match prompt.form:
        case "choice" | "truth":
            return [(Chosen(at), at == prompt.right) for at in range(len(prompt.options))]
        case "place":
            return [(Placed(at), at == prompt.right) for at in range(len(prompt.parts) + 1)]
        case "list":
            everything = frozenset(range(len(prompt.parts)))
            return [(Ticked(everything), True), (Ticked(everything - {0}), False)]
        case "recall":
            return [(Recalled("right"), True), (Recalled("wrong"), False)]
        case "several":
            picks = frozenset(prompt.solution)
            others = frozenset(range(len(prompt.options))) - picks
            return [
                (Several(picks), True),
                *((Several(picks | {at}), False) for at in others),
                (Several(others), False),
            ]
        case "order":
            return [(Ordered(prompt.solution), True), (Ordered(prompt.solution[::-1]), False)]
        case "match":
            return [(Matched(prompt.solution), True), (Matched((-1, *prompt.solution[1:])), False)]
        case _:
            right = {plain(text) for text in (prompt.answer, *prompt.accept)}
            taken = [(Typed(text), True) for text in (prompt.answer, *prompt.accept)]
            return taken + [(Typed(text), False) for text in prompt.rivals if plain(text) not in right]


@given(decks(max_notes=5), st.sampled_from(RUNGS), SEEDS)
@settings(max_examples=40, deadline=None)
def test_the_right_answer_is_right_on_every_rung_and_a_wrong_option_never_is(
    deck: object, plan: Plan, seed: int
) -> None:
    for made in expand(deck):  # type: ignore[arg-type] # Hypothesis does not say what it draws
        prompt = ask(made, None, plan, seed)
        for response, right in responses(prompt):
            verdict = judge(prompt, response)  # type: ignore[arg-type] # any response
            assert (verdict.kind == "right") == right, (prompt, response)


@given(decks(max_notes=4), st.sampled_from(RUNGS), SEEDS)
@settings(max_examples=40, deadline=None)
def test_options_hold_the_right_one_once_and_nothing_else_that_is_accepted(deck: object, plan: Plan, seed: int) -> None:
    for made in expand(deck):  # type: ignore[arg-type] # Hypothesis does not say what it draws
        prompt = ask(made, None, plan, seed)
        assert prompt == ask(made, None, plan, seed)
        if prompt.form in {"choice", "truth"}:
            assert prompt.options[prompt.right] == prompt.answer
            assert len({plain(option) for option in prompt.options}) == len(prompt.options) <= OPTIONS
            accepted = {plain(text) for text in prompt.accept} - {plain(prompt.answer)}
            assert accepted.isdisjoint(map(plain, prompt.options))
        elif prompt.form in {"several", "match"}:
            assert len(set(prompt.solution)) == len(prompt.parts) <= len(prompt.options)
        else:
            assert prompt.options == ()


@given(st.text(min_size=1, max_size=40).filter(str.strip), SEEDS)
@settings(max_examples=150, deadline=None)
def test_a_cue_shows_no_digit_and_never_the_answer(answer: str, seed: int) -> None:
    prompt = ask(card(Form("typed", "What?", answer)), None, Plan(rung="cued"), seed)
    assert not any(letter.isnumeric() for letter in prompt.cue)
    assert prompt.cue != answer
    assert judge(prompt, Typed(prompt.cue)).kind == "wrong"


@pytest.mark.parametrize(
    ("rung", "form", "stands_on"),
    [(0, "choice", Rung.CHOOSE), (1, "typed", Rung.CUED), (2, "typed", Rung.FREE), (None, "choice", Rung.CHOOSE)],
)
def test_the_rung_of_the_memory_chooses_the_form(rung: int | None, form: FormName, stands_on: Rung) -> None:
    memory = None if rung is None else Memory("moons/titan/answer", rung=rung)
    prompt = ask(card(*LAVROV), memory, Plan(), 7)
    assert (prompt.form, prompt.rung) == (form, stands_on)


def test_the_plan_beats_the_memory() -> None:
    assert ask(card(*LAVROV), Memory("x", rung=0), Plan(rung="free"), 7).rung is Rung.FREE


@pytest.mark.parametrize(
    ("form", "stands_on"),
    [
        (LAVROV[0], (0, 0, 0)),
        (LAVROV[1], (1, 1, 2)),
        (Form("truth", "Is it?", "false"), (0, 0, 0)),
        (Form("date", "When?", "1961"), (1, 1, 2)),
        (Form("recall", "Why?", "Because."), (1, 1, 2)),
        (REASONS, (1, 1, 2)),
        (TREATY, (0, 1, 2)),
    ],
    ids=lambda value: value.name if isinstance(value, Form) else None,
)
def test_a_card_of_one_form_is_asked_on_the_nearest_rung(form: Form, stands_on: tuple[int, int, int]) -> None:
    assert tuple(ask(card(form), None, plan, 7).rung for plan in RUNGS) == stands_on


def test_two_choices_and_nothing_else_take_turns() -> None:
    both = card(LAVROV[0], LAVROV[0]._replace(stem="Which of these?"))
    stems = [ask(both, None, Plan(), seed_of(both.id, attempts)).stem for attempts in range(6)]
    assert stems[0] != stems[1]
    assert stems == stems[:2] * 3


@pytest.mark.parametrize(
    ("answer", "wrong", "order"),
    [
        ("1961", ("1975", "1949"), ("1949", "1961", "1975")),
        ("10 people", ("9 people", "1,100 people"), ("9 people", "10 people", "1,100 people")),
        ("-5", ("3", "-10"), ("-10", "-5", "3")),
        ("May 2001", ("August 2000", "January 2002"), ("August 2000", "May 2001", "January 2002")),
        ("the 1930s", ("the 1940s", "the 1920s"), ("the 1920s", "the 1930s", "the 1940s")),
        ("44 BC", ("AD 44", "100 BC"), ("100 BC", "44 BC", "AD 44")),
    ],
)
def test_numbers_and_dates_stand_in_order(answer: str, wrong: tuple[str, ...], order: tuple[str, ...]) -> None:
    for seed in range(10):
        assert ask(card(Form("choice", "?", answer, wrong=wrong)), None, Plan(), seed).options == order


def test_other_options_are_shuffled() -> None:
    places = {ask(card(*LAVROV), None, Plan(), seed).right for seed in range(40)}
    assert places == {0, 1, 2}


def test_all_wrong_options_get_their_turn() -> None:
    shown = {option for seed in range(40) for option in ask(card(*LAVROV), None, Plan(), seed).options}
    assert shown == {"Sergei Lavrov", "Igor Morgulov", "Dmitri Medvedev", "Steve Biegun"}


def test_an_option_that_is_also_accepted_is_left_out() -> None:
    form = Form("choice", "Who?", "Sergei Lavrov", ("Lavrov",), ("LAVROV", "Medvedev", "medvedev", "Biegun"))
    for seed in range(10):
        assert set(ask(card(form), None, Plan(), seed).options) == {"Sergei Lavrov", "Medvedev", "Biegun"}


@pytest.mark.parametrize(("answer", "right"), [("true", 0), ("false", 1)])
def test_truth_is_always_true_then_false(answer: str, right: int) -> None:
    prompt = ask(card(Form("truth", "Is it?", answer)), None, Plan(), 3)
    assert (prompt.options, prompt.right, prompt.answer) == (("True", "False"), right, ("True", "False")[right])


@pytest.mark.parametrize(("plan", "count"), list(zip(RUNGS, (2, 3, 5), strict=True)))
def test_a_higher_rung_places_among_more_events_and_agrees_with_their_dates(plan: Plan, count: int) -> None:
    treaty = read("1961")
    for seed in range(20):
        prompt = ask(card(TREATY), None, plan, seed)
        assert len(prompt.parts) == count
        assert [read(part.when).before(treaty) for part in prompt.parts] == [at < prompt.right for at in range(count)]


@pytest.mark.parametrize(
    ("form", "plan", "cue", "hint"),
    [
        (LAVROV[1], RUNGS[1], "S_____ L_____", "One of these two: "),
        (LAVROV[1], RUNGS[2], "", "S_____ L_____"),
        (Form("typed", "How long?", "25 years"), RUNGS[1], "__ y____", "__ ye___"),
        (Form("cloze", "____", "vis-à-vis"), RUNGS[1], "v__-_-v__", "v__-_-v__"),
        (Form("typed", "When?", "1961", wrong=("1971",)), RUNGS[2], "", "One of these two: "),
        (Form("typed", "?", "x" * 61), RUNGS[2], "", ""),
        (Form("date", "When?", "1961", wrong=("1971",)), RUNGS[2], "a year", "One of these two: "),
        (Form("date", "When?", "May 1961", wrong=("May 1971",)), RUNGS[1], "month and year, 19__", "One of these"),
        (Form("date", "When?", "44 BC"), RUNGS[1], "a year", ""),
        (REASONS, RUNGS[1], "1 more to name", "w__"),
        (REASONS, RUNGS[2], "2 to name", "The _ \u2026 \u00b7 w__"),
        (Form("recall", "Why?", "Because it had been so for years."), RUNGS[2], "", "Because it \u2026"),
        (Form("recall", "Why?", "Because."), RUNGS[2], "", ""),
        (
            Form("recall", "Why?", "Because it had been so for years."),
            RUNGS[1],
            "Because it \u2026",
            "Because it had \u2026",
        ),
        (Form("recall", "Why?", "Because."), RUNGS[1], "", ""),
    ],
)
def test_cue_and_hint(form: Form, plan: Plan, cue: str, hint: str) -> None:
    prompt = ask(card(form), None, plan, 7)
    assert prompt.cue == cue
    assert prompt.hint.startswith(hint)
    assert bool(prompt.hint) == bool(hint)


def test_the_hint_of_a_choice_takes_one_wrong_option_away() -> None:
    prompt = ask(card(*LAVROV), None, Plan(), 7)
    taken = prompt.hint.removeprefix("It is not this: ")
    assert taken in prompt.options
    assert taken != prompt.answer
    assert ask(card(LAVROV[0]._replace(wrong=("Igor Morgulov",))), None, Plan(), 7).hint == ""


@pytest.mark.parametrize(("form", "plan"), list(product((*LAVROV, TREATY, REASONS), RUNGS)))
def test_the_authors_hint_goes_first(form: Form, plan: Plan) -> None:
    assert ask(card(form._replace(hint="A minister.")), None, plan, 7).hint == "A minister."


def test_the_seed_of_a_card_is_the_same_everywhere_and_rises_by_one() -> None:
    assert [seed_of("moons/titan/answer", attempts) for attempts in (0, 1)] == [
        156_200_311_787_267,
        156_200_311_787_267 + 1,
    ]
    assert seed_of("moons/titan/answer", 0) != seed_of("moons/rhea/answer", 0)


def test_a_prompt_carries_what_judging_needs() -> None:
    made = card(*LAVROV, language="en", distinct=(("a", "b"),))
    prompt = ask(made, None, Plan(rung="free"), 7)
    assert (prompt.card, prompt.seed, prompt.language, prompt.distinct) == (made.id, 7, "en", (("a", "b"),))
    assert (prompt.accept, prompt.rivals) == (("Lavrov",), ("Igor Morgulov",))
