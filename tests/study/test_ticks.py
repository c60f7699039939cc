"""What is found in a written list is surely there; what is only likely is left to the learner."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.study.prompt import Part, Prompt, Rung
from tutor.study.ticks import suggested_ticks

MOONS = ("Io", "Europa", "Ganymede", "Callisto")
REASONS = (
    "The visit had been likely for years",
    "The ties had not been mended",
    "Lavrov carried the invitation in 2018",
)


def prompt(texts: tuple[str, ...], accept: tuple[str, ...] = ()) -> Prompt:
    parts = tuple(Part(text, accept=accept if at == 0 else ()) for at, text in enumerate(texts))
    return Prompt("d/n/a", "list", Rung.FREE, 7, "?", "; ".join(texts), parts=parts, language="en")


@pytest.mark.parametrize(
    ("texts", "draft", "found"),
    [
        (MOONS, "", set()),
        (MOONS, "io and europa", {0, 1}),
        (MOONS, "Callisto, Ganymede & Io", {0, 2, 3}),
        (MOONS, "1. Io\n2) Ganymede\n- Europa", {0, 1, 2}),
        (MOONS, "Titan; Triton", set()),
        (MOONS, "I think it was the one with volcanoes", set()),
        (REASONS, "a visit was likely for years", {0}),
        (REASONS, "it was likely", set()),
        (REASONS, "the ties had not been mended", {1}),
        (REASONS, "the ties had been mended", set()),
        (REASONS, "the visit had not been likely for years", set()),
        (REASONS, "In 2018 Lavrov carried an invitation", {2}),
        (REASONS, "In 2019 Lavrov carried an invitation", set()),
    ],
)
def test_what_is_found(texts: tuple[str, ...], draft: str, found: set[int]) -> None:
    assert suggested_ticks(prompt(texts), draft) == found


def test_other_words_for_an_item_count() -> None:
    asked = prompt(("It had been likely for years", "war"), accept=("long expected",))
    assert suggested_ticks(asked, "it was long expected") == {0}


@given(st.permutations(MOONS), st.integers(0, 4), st.sampled_from(["\n", "; ", ", ", " and "]))
@settings(deadline=None)
def test_exactly_the_items_written_are_found_in_any_order(order: list[str], count: int, joint: str) -> None:
    draft = joint.join(order[:count])
    assert {MOONS[at] for at in suggested_ticks(prompt(MOONS), draft)} == set(order[:count])


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_can_be_looked_through(draft: str) -> None:
    assert suggested_ticks(prompt(REASONS), draft) <= {0, 1, 2}
