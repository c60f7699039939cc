"""Laws of the judge that hold for any text, and for every deck that ships."""

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import SHIPPED
from tutor.deck.cards import Card
from tutor.deck.expand import expand
from tutor.deck.parse import parse
from tutor.study.judging.dates import reads_as_date
from tutor.study.judging.examiner import rule

CREDITED = {"right", "close"}

ANSWERS = [
    "Charles Darwin", "photosynthesis", "the Treaty of Versailles", "1,250,000", "4 August 2001", "5 kilograms", "25%",
    "World Health Organization", "supply and demand", "colour blindness", "Seven Years' War", "early 1990s", "44 BC",
    "red, green, blue", "it is not reversible", "north-west", "at least 18", "E = mc^2", "Henry VIII",
    "S\u00f8ren Kierkegaard",
]  # fmt: skip

VARIATIONS = [
    str.upper,
    str.lower,
    lambda text: f"  {text} ",
    lambda text: f"{text}.",
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace("'", "\u2019"),
    lambda text: text.replace("-", "\u2010"),
    lambda text: f"It is {text}",
    lambda text: f"the answer is {text}",
]  # fmt: skip

ANYTHING = st.one_of(
    st.text(max_size=40),
    st.sampled_from(ANSWERS),
    st.text("0123456789 .,/-%\u00b0^*xmkgs'\u00bd\u00b2$\u20ac\u2212\u2013ACIVXbcand", max_size=24),
)


@pytest.mark.parametrize("answer", ANSWERS)
@given(chosen=st.lists(st.sampled_from(VARIATIONS), max_size=3))
@settings(max_examples=12, deadline=None)
def test_a_right_answer_under_any_allowed_variation_stays_right(answer: str, chosen: list[object]) -> None:
    text = answer
    for vary in dict.fromkeys(chosen):
        text = vary(text)  # type: ignore[operator] # from the table
    assert rule(answer, text).kind in CREDITED, text


@given(expected=ANYTHING, text=ANYTHING, accept=st.lists(ANYTHING, max_size=2), rivals=st.lists(ANYTHING, max_size=2),
       language=st.sampled_from(["en", "und", "de", "fr-CA", "ja", ""]))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_any_two_texts_are_ruled_on_and_always_alike(
    expected: str, text: str, accept: list[str], rivals: list[str], language: str
) -> None:
    once = rule(expected, text, accept, rivals, language)
    assert once == rule(expected, text, accept, rivals, language)
    assert 0.0 <= once.share <= 1.0
    assert (once.share == 1.0) >= (once.kind in CREDITED)
    assert (once.share == 0.0) == (once.kind == "wrong")
    assert once.steps[-1].startswith(once.kind.capitalize())


@given(text=ANYTHING, rivals=st.lists(ANYTHING, min_size=1, max_size=3), expected=st.sampled_from(ANSWERS))
@settings(max_examples=100, deadline=None)
def test_one_more_rival_never_makes_an_answer_better(text: str, rivals: list[str], expected: str) -> None:
    assert rule(expected, text, (), rivals).share <= rule(expected, text).share


@given(text=ANYTHING, accept=st.lists(ANYTHING, max_size=2), expected=st.sampled_from(ANSWERS))
@settings(max_examples=100, deadline=None)
def test_one_more_accepted_answer_never_makes_an_answer_worse(text: str, accept: list[str], expected: str) -> None:
    assert rule(expected, text, accept).share >= rule(expected, text).share


@given(one=st.integers(0, 10**7), other=st.integers(0, 10**7), unit=st.sampled_from(["", " km", "%", " people", " BC"]))
@settings(max_examples=200, deadline=None)
def test_another_number_is_never_accepted(one: int, other: int, unit: str) -> None:
    """Two-digit years apart, digits are all that counts."""
    if one != other and not (1900 <= one < 2030 and other == one % 100):
        assert rule(f"{one}{unit}", f"{other}{unit}").kind == "wrong"
    assert rule(f"{one}{unit}", f"{one}{unit}").kind == "right"


ITEMS = ["mitosis", "meiosis", "osmosis", "cytokinesis", "photosynthesis", "respiration"]


@given(said=st.lists(st.sampled_from(ITEMS), unique=True, max_size=6), count=st.integers(2, 5))
@settings(max_examples=100, deadline=None)
def test_one_more_item_lowers_the_credit_only_if_it_is_wrong(said: list[str], count: int) -> None:
    expected = ITEMS[:count]
    credit = [rule(", ".join(expected), ", ".join(said[:n])).share for n in range(len(said) + 1)]
    for item, before, after in zip(said, credit, credit[1:], strict=False):
        assert after >= before if item in expected else after <= before


def test_the_order_of_a_list_does_not_matter() -> None:
    for order in permutations(ITEMS[:4]):
        assert rule(", ".join(ITEMS[:4]), " and ".join(order)).kind == "right"


def cards(path: Path) -> list[Card]:
    return list(expand(parse(path.read_text(encoding="utf-8"))))


def overlap(one: str, other: str) -> bool:
    return any(first.overlaps(second) for first in reads_as_date(one) for second in reads_as_date(other))


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.toml")), ids=lambda path: path.stem)
def test_no_two_answers_of_a_shipped_deck_are_taken_for_each_other(path: Path) -> None:
    """The answer of one card is credited on another only if it is among its own; dates may lie within each other."""
    typed = {"typed", "cloze", "date", "number"}
    asked = [(card, card.forms[-1]) for card in cards(path) if card.forms[-1].name in typed]
    assert asked
    confused = []
    for card, form in asked:
        own = {text.casefold() for text in (form.answer, *form.accept)}
        for other, another in asked:
            if (
                other.id != card.id
                and another.answer.casefold() not in own
                and not overlap(form.answer, another.answer)
            ):
                ruling = rule(form.answer, another.answer, form.accept, form.wrong, card.language, card.distinct)
                if ruling.kind in CREDITED:
                    confused.append((form.answer, another.answer, ruling.reason))
    assert not confused


@pytest.mark.parametrize(
    ("expected", "rival", "text", "kind"),
    [
        ("Charlotte Bront\u00eb", "Emily Bront\u00eb", "Bront\u00eb", "wrong"),
        ("Charlotte Bront\u00eb", "Jane Austen", "Bront\u00eb", "right"),
        ("palatine", "palatial", "palatian", "wrong"),
        ("palatine", "scaphoid", "palatene", "close"),
        ("Igor Morgulov", "Sergei Lavrov", "Lavrov", "wrong"),
        ("5 March 1979", "7 March 1979", "1979", "close"),
        ("5 March 1979", "March 1979", "March 1979", "wrong"),
        ("r\u00e9sum\u00e9", "resume", "R\u00c9SUM\u00c9", "right"),
        ("r\u00e9sum\u00e9", "resume", "Resume", "wrong"),
    ],
)
def test_what_means_another_answer_as_well_is_wrong(expected: str, rival: str, text: str, kind: str) -> None:
    assert rule(expected, text, (), (rival,)).kind == kind


def test_words_that_the_author_told_apart_are_never_the_same() -> None:
    assert rule("Polish", "polish").kind == "right"
    assert rule("Polish", "polish", distinct=(("Polish", "polish"),)).kind == "wrong"
