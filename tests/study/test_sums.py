"""The sums of study days are sums: of any reviews in any order, over any split."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.deck.expand import expand
from tutor.deck.parse import parse
from tutor.study.sums import Counted, guessed, tallied, turned
from tutor.study.tally import KINDS, MILLION, Turn, band_of, kind_of, millionths

counted = st.builds(
    Counted,
    day=st.integers(100, 102),
    deck=st.sampled_from("de"),
    kind=st.sampled_from(KINDS),
    form=st.sampled_from(["typed", "recall"]),
    rung=st.integers(0, 2),
    first=st.booleans(),
    practice=st.booleans(),
    self_judged=st.booleans(),
    moved=st.booleans(),
    met=st.booleans(),
    recalled=st.booleans(),
    mature=st.booleans(),
    matured=st.integers(-1, 1),
    predicted=st.none() | st.integers(0, MILLION),
    took_ms=st.integers(0, 9_000),
    credit=st.integers(0, MILLION),
)
losses = st.builds(Turn, st.integers(100, 102), st.sampled_from("de"), st.just(-1), st.integers(-1, 0))


@settings(deadline=None, max_examples=60)
@given(
    st.lists(counted, max_size=12), st.lists(losses, max_size=3), st.integers(0, 12), st.randoms(use_true_random=False)
)
def test_parts_add_up_to_the_whole_in_any_order(
    reviews: list[Counted], lost: list[Turn], split: int, chance: Random
) -> None:
    shuffled = reviews.copy()
    chance.shuffle(shuffled)
    one, other = shuffled[:split], shuffled[split:]
    assert added([*tallied(one), *tallied(other)], 5) == [tuple(row) for row in tallied(reviews)]
    assert added([*guessed(one), *guessed(other)], 3) == [tuple(row) for row in guessed(reviews)]
    turns = added([*turned(one, []), *turned(other, lost)], 2)
    assert [row for row in turns if any(row[2:])] == [tuple(row) for row in turned(reviews, lost)]


def added(rows: list[tuple[object, ...]], keys: int) -> list[tuple[object, ...]]:
    """Rows of equal keys added up, in order of their keys."""
    found: dict[tuple[object, ...], list[int]] = {}
    for row in rows:
        held = found.setdefault(row[:keys], [0] * (len(row) - keys))
        found[row[:keys]] = [one + int(str(two)) for one, two in zip(held, row[keys:], strict=True)]
    return [(*key, *found[key]) for key in sorted(found, key=str)]


@pytest.mark.parametrize(
    ("share", "worth", "band"),
    [
        (0.0, 0, 0),
        (1.0, MILLION, 9),
        (1 / 3, 333_333, 3),
        (2 / 3, 666_667, 6),
        (0.1, 100_000, 1),
        (0.8999999, 900_000, 9),
    ],
)
def test_a_share_is_summed_in_whole_millionths(share: float, worth: int, band: int) -> None:
    assert (millionths(share), band_of(worth)) == (worth, band)


DECK = """
format = 1
id = "d"
title = "Everything"
[[fact]]
id = "f"
ask = "Who?"
answer = "She"
[[fact]]
id = "c"
text = "The {{c1::one}} and {{c2::two}}."
[[question]]
id = "q"
form = "list"
ask = "Which?"
items = ["a", "b"]
[[event]]
id = "e"
when = "2001"
what = "It happens"
[[event]]
id = "e2"
when = "2003"
what = "It ends"
[[term]]
id = "t"
term = "term"
meaning = "meaning"
ask = "both"
[[argument]]
id = "a"
claim = "So"
by = "her"
issue = "Is it?"
because = ["one", "two"]
[[argument.against]]
text = "but"
reply = "and yet"
[[argument]]
id = "b"
claim = "Not so"
by = "him"
issue = "Is it?"
because = ["three"]
"""


def test_every_card_is_of_the_kind_of_its_note_as_its_aspect_tells() -> None:
    cards = expand(parse(DECK))
    assert {card.kind for card in cards} == {*KINDS, "question"}
    for card in cards:
        assert kind_of(card.aspect) == ("fact" if card.kind == "question" else card.kind)
