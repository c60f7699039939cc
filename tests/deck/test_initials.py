"""Letters spell the words that they begin, small words counted or not."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.deck.initials import spells


@given(st.lists(st.sampled_from(["of", "the", "on", "Order", "Hope", "Tea"]), max_size=7), st.text("otfhx", max_size=7))
def test_letters_spell_words_of_which_only_small_ones_are_left_out(words: list[str], letters: str) -> None:
    small = [at for at, word in enumerate(words) if word in ("of", "the", "on")]
    ways = [
        "".join(word[0].casefold() for at, word in enumerate(words) if at not in left_out)
        for count in range(len(small) + 1)
        for left_out in combinations(small, count)
    ]
    assert spells(letters, " ".join(words)) == (letters in ways)


@pytest.mark.parametrize(("letters", "spelt"), [("o" * 20, True), ("o" * 20 + "x", False)])
def test_any_number_of_small_words_is_decided_at_once(letters: str, spelt: bool) -> None:
    assert spells(letters, "of " * 40) is spelt
