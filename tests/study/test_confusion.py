"""Two cards taken for each other twice are asked side by side, until both are told apart."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.study.sitting import candidate
from tutor.study.confusion import Mistake, mixed_up, together
from tutor.study.queue import Candidate

A, B, C, D = "d/a/answer", "d/b/answer", "d/c/answer", "d/d/answer"


@pytest.mark.parametrize(
    ("mistakes", "passed", "pairs"),
    [
        ([], {}, ()),
        ([Mistake(A, B, 10)], {}, ()),
        ([Mistake(A, B, 10), Mistake(A, B, 12)], {}, ((A, B),)),
        ([Mistake(A, B, 10), Mistake(B, A, 10)], {}, ((A, B),)),
        ([Mistake(A, B, 10), Mistake(A, C, 12)], {}, ()),
        ([Mistake(A, A, 10), Mistake(A, A, 12)], {}, ()),
        ([Mistake(A, B, 10), Mistake(B, A, 12)], {A: 13}, ((A, B),)),
        ([Mistake(A, B, 10), Mistake(B, A, 12)], {A: 13, B: 12}, ((A, B),)),
        ([Mistake(A, B, 10), Mistake(B, A, 12)], {A: 13, B: 14}, ()),
        ([Mistake(A, B, 10), Mistake(A, B, 11), Mistake(C, A, 12), Mistake(C, A, 13)], {}, ((A, C),)),
        ([Mistake(A, B, 10), Mistake(A, B, 11), Mistake(C, D, 12), Mistake(D, C, 13)], {}, ((C, D), (A, B))),
    ],
)
def test_who_is_mixed_up(mistakes: list[Mistake], passed: dict[str, int], pairs: tuple[tuple[str, str], ...]) -> None:
    assert mixed_up(mistakes, passed) == pairs
    assert mixed_up(reversed(mistakes), passed) == pairs


@pytest.mark.parametrize(
    ("notes", "pair", "arranged"),
    [
        ("abcd", (A, D), "adbc"),
        ("abcd", (D, A), "adbc"),
        ("abcd", (A, B), "abcd"),
        ("abc", (A, D), "abc"),
        ("acd", (A, D), "adc"),
        ("abcbd", (A, D), "adbcb"),
        ("abdb", (A, D), "badb"),
        ("badb", (A, D), "badb"),
    ],
)
def test_the_partner_comes_right_after(notes: str, pair: tuple[str, str], arranged: str) -> None:
    seen: set[str] = set()
    cards = []
    for note in notes:
        cards.append(candidate(note, "answer" if note not in seen else "more"))
        seen.add(note)
    after = together(cards, [pair])
    assert "".join(each.note for each in after) == arranged


@given(st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from("xyz")), unique=True), st.data())
@settings(deadline=None)
def test_no_card_is_lost_and_no_siblings_meet(found: list[tuple[str, str]], data: st.DataObject) -> None:
    cards = [candidate(note, aspect) for note, aspect in found]
    names = [each.card for each in cards] + ["d/gone/answer"]
    pairs = data.draw(st.lists(st.tuples(st.sampled_from(names), st.sampled_from(names)), max_size=3))
    after = together(cards, pairs)
    assert sorted(after, key=lambda each: each.card) == sorted(cards, key=lambda each: each.card)
    assert _siblings(after) <= _siblings(cards)


def test_cards_of_one_note_are_left_apart() -> None:
    cards = [candidate("a", "x"), candidate("b"), candidate("a", "y")]
    assert together(cards, [("d/a/x", "d/a/y")]) == tuple(cards)


def _siblings(cards: Iterable[Candidate]) -> int:
    return sum(one.sibling_key == other.sibling_key for one, other in pairwise(cards))
