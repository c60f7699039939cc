"""How much of an answer of many parts is left to give on each rung, and that what is shown never settles it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.deck.cards import Card, Form, FormName, Item
from tutor.study.ask import ask, seed_of
from tutor.study.judge import judge
from tutor.study.memory import Memory
from tutor.study.plan import Plan
from tutor.study.prompt import Prompt, Rung
from tutor.study.response import Typed

CHOOSE, CUED, FREE = (Plan(rung="choose"), Plan(rung="cued"), Plan(rung="free"))
SEEDS = st.integers(0, 2**49)


def card(*forms: Form) -> Card:
    return Card("moons/q/answer", "moons", "q", "answer", "question", forms, "0123456789")


def form(name: FormName, count: int, **fields: object) -> Form:
    items = tuple(Item(f"item {chr(97 + at)}", f"because.{at}", pair=f"pair {chr(97 + at)}") for at in range(count))
    return Form(name, "What?", "It.", items=items)._replace(**fields)  # type: ignore[arg-type] # a table's fields


def prompt(made: Form, plan: Plan, seed: int = 7) -> Prompt:
    return ask(card(made), None, plan, seed)


@pytest.mark.parametrize(
    ("name", "count", "asked"),
    [
        ("list", 1, (1, 1, 1)),
        ("list", 2, (1, 1, 2)),
        ("list", 5, (3, 3, 5)),
        ("order", 2, (2, 2, 2)),
        ("order", 3, (3, 3, 3)),
        ("order", 7, (3, 5, 7)),
        ("match", 3, (3, 3, 3)),
        ("match", 4, (3, 3, 4)),
        ("match", 9, (3, 6, 9)),
    ],
)
def test_a_higher_rung_asks_for_more_of_the_parts(name: FormName, count: int, asked: tuple[int, ...]) -> None:
    made = form(name, count)
    for plan, number in zip((CHOOSE, CUED, FREE), asked, strict=True):
        shown = prompt(made, plan)
        assert (len(shown.parts), len(shown.given)) == (number, count - number)


@given(
    st.sampled_from(("list", "order", "match", "several")),
    st.integers(2, 9),
    st.sampled_from((CHOOSE, CUED, FREE)),
    SEEDS,
)
@settings(deadline=None)
def test_given_and_asked_make_the_whole(name: FormName, count: int, plan: Plan, seed: int) -> None:
    made = form(name, count, wrong=("wrong a", "wrong b"))
    shown = prompt(made, plan, seed)
    assert shown == prompt(made, plan, seed)
    texts = [text.partition(":")[0] for text in shown.given] + [part.text for part in shown.parts]
    assert sorted(texts) == [item.text for item in made.items]


@given(st.integers(2, 9), st.sampled_from((CHOOSE, CUED, FREE)), SEEDS)
@settings(deadline=None)
def test_an_order_begins_with_what_is_given_and_never_stands_right_already(count: int, plan: Plan, seed: int) -> None:
    made = form("order", count)
    shown = prompt(made, plan, seed)
    assert [*shown.given, *(shown.parts[at].text for at in shown.solution)] == [item.text for item in made.items]
    assert shown.solution != tuple(range(len(shown.parts)))


@given(st.integers(2, 9), st.sampled_from((CHOOSE, CUED, FREE)), SEEDS)
@settings(deadline=None)
def test_a_match_offers_exactly_what_belongs_to_its_parts(count: int, plan: Plan, seed: int) -> None:
    made = form("match", count)
    shown = prompt(made, plan, seed)
    pairs = {item.text: item.pair for item in made.items}
    assert [shown.options[at] for at in shown.solution] == [pairs[part.text] for part in shown.parts]
    assert len(shown.options) == len(shown.parts)


@given(st.integers(1, 4), st.integers(1, 9), SEEDS)
@settings(deadline=None)
def test_a_several_mixes_all_that_is_right_with_two_to_four_that_are_not(right: int, wrong: int, seed: int) -> None:
    made = form("several", right, wrong=tuple(f"wrong {at}" for at in range(wrong)))
    shown = prompt(made, CHOOSE, seed)
    assert [shown.options[at] for at in shown.solution] == [item.text for item in made.items]
    assert {part.id for part in shown.parts} == {item.id for item in made.items}
    others = [text for text in shown.options if text.startswith("wrong")]
    assert len(set(others)) == len(others)
    assert min(wrong, 2) <= len(others) <= 4


def test_no_option_of_a_several_says_what_another_says() -> None:
    items = (Item("Io", accept=("Jupiter I",)), Item("Europa"))
    made = Form("several", "Which?", "Io; Europa", wrong=("IO", "jupiter i", "Titan", "titan", "Rhea"), items=items)
    assert sorted(map(str.casefold, prompt(made, CHOOSE).options)) == ["europa", "io", "rhea", "titan"]


def test_what_was_missed_is_not_given_away_at_the_next_attempt() -> None:
    for name in ("list", "match"):
        given_ = {prompt(form(name, 6), CUED, seed).given for seed in range(20)}  # type: ignore[arg-type] # both are forms
        assert len(given_) == 1


def test_years_and_numbers_of_a_match_stand_in_order() -> None:
    items = tuple(Item(f"event {year}", pair=str(year)) for year in (1990, 1961, 2001))
    for seed in range(10):
        assert prompt(form("match", 0, items=items), FREE, seed).options == ("1961", "1990", "2001")


def test_the_cued_place_tells_when_one_neighbour_was() -> None:
    items = tuple(Item(f"event {year}", when=str(year)) for year in (1950, 1960, 1970, 1980))
    made = Form("place", "Where?", "1965", items=items, position=2)
    for seed in range(10):
        cued, free = prompt(made, CUED, seed), prompt(made, FREE, seed)
        assert cued.cue in {f"{part.when}: {part.text}" for part in cued.parts}
        assert cued.hint in {f"{part.when}: {part.text}" for part in cued.parts} - {cued.cue}
        assert (free.cue, bool(free.hint)) == ("", True)


@pytest.mark.parametrize(
    ("answer", "unit", "cued", "free"),
    [
        ("384400 km", "km", "______ km", "in km"),
        ("12.5", "", "__._", ""),
        ("1,914", "", "_,___", ""),
    ],
)
def test_a_number_says_its_unit_and_on_the_cued_rung_its_digits(answer: str, unit: str, cued: str, free: str) -> None:
    made = Form("number", "How many?", answer, unit=unit, tolerance=2.5)
    assert prompt(made, CUED).cue == cued
    assert prompt(made, FREE).cue == free
    assert (prompt(made, FREE).unit, prompt(made, FREE).tolerance) == (unit, 2.5)


def test_the_options_of_a_bearing_keep_their_order() -> None:
    options = ("supports", "undermines", "neither")
    made = Form("choice", "How?", "undermines", wrong=("supports", "neither"), items=tuple(map(Item, options)))
    for seed in range(10):
        shown = prompt(made, CHOOSE, seed)
        assert (shown.options, shown.right) == (options, 1)


def test_the_forms_of_a_link_take_turns_and_the_hardest_is_the_free_one() -> None:
    forms = tuple(Form("choice", f"Stem {at}?", "a", wrong=("b", "c")) for at in range(3))
    made = card(*forms)
    for rung in (Rung.CHOOSE, Rung.CUED):
        memory = Memory(made.id, rung=rung)
        asked = [ask(made, memory, Plan(), seed_of(made.id, tries)) for tries in range(6)]
        assert len({each.stem for each in asked[:3]}) == 3
        assert [each.stem for each in asked[:3]] == [each.stem for each in asked[3:]]
        assert {each.rung for each in asked} == {rung}
    free = [ask(made, Memory(made.id, rung=2), Plan(), seed) for seed in range(6)]
    assert {(each.stem, each.rung) for each in free} == {("Stem 2?", Rung.FREE)}


@pytest.mark.parametrize(("rung", "name"), [(0, "several"), (1, "list"), (2, "list")])
def test_a_list_is_picked_before_it_is_named(rung: int, name: str) -> None:
    made = card(form("several", 3, wrong=("x", "y")), form("list", 3))
    shown = ask(made, Memory(made.id, rung=rung), Plan(), 7)
    assert (shown.form, shown.rung) == (name, rung)


@pytest.mark.parametrize(("rung", "name"), [(0, "match"), (1, "list"), (2, "list")])
def test_positions_are_matched_before_they_are_named(rung: int, name: str) -> None:
    made = card(form("match", 3), form("list", 3))
    shown = ask(made, Memory(made.id, rung=rung), Plan(), 7)
    assert (shown.form, shown.rung) == (name, rung)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("384400", "right"),
        ("384,400 km", "right"),
        ("388,000", "right"),
        ("238,900 miles", "right"),
        ("390,000 km", "wrong"),
        ("384400 kg", "wrong"),
        ("384400 miles", "wrong"),
        ("far", "wrong"),
    ],
)
def test_a_number_is_right_within_its_tolerance_with_its_unit_or_without(text: str, kind: str) -> None:
    made = Form("number", "How far?", "384400 km", unit="km", tolerance=5000)
    assert judge(prompt(made, FREE)._replace(language="en"), Typed(text)).kind == kind


def test_a_number_without_tolerance_is_exact() -> None:
    made = prompt(Form("number", "How far?", "384400 km", unit="km"), FREE)
    assert [judge(made, Typed(text)).kind for text in ("384400", "384401", "384 400 km")] == ["right", "wrong", "right"]
