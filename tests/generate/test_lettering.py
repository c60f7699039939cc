"""Letters and marks: whole pairs, small beginnings, and nothing left over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.generate.kinds.reading import tree
from tutor.generate.lettering import capital, is_sound, lowered, tidy

SOUND = [
    ("the word \u2018asphalt\u2019 in English", True),
    ("what is asphalt\u2019 used as \u2018", False),
    ("the states\u2019 rights", True),
    ("a \u201chalf quotation", False),
    ("an (open bracket", False),
    ("a question? within", False),
    ("a __future", False),
    ("", False),
]


@pytest.mark.parametrize(("text", "sound"), SOUND)
def test_a_text_is_sound_when_its_marks_come_in_pairs(text: str, sound: bool) -> None:
    assert is_sound(text) == sound


SMALL = [
    ("Heavy rains fell in Lund.", "heavy rains"),
    ("Anna Vogel fell in Lund.", "Anna Vogel"),
    ("The Ottoman Empire fell.", "the Ottoman Empire"),
    ("NASA fell silent.", "NASA"),
]


@pytest.mark.parametrize(("sentence", "small"), SMALL)
def test_a_phrase_goes_on_in_small_letters_unless_it_begins_with_a_name(sentence: str, small: str) -> None:
    found = tree(sentence)
    assert lowered(found, 0, sentence[: len(small)]) == small


def test_a_verb_that_begins_a_name_keeps_its_capital() -> None:
    found = tree("In 2021, Ask Delphi, an AI-based website, received 3 million queries in a few weeks.")
    assert lowered(found, 3, "Ask Delphi") == "Ask Delphi"


@given(st.text(alphabet="ab ,;-\u2014", max_size=20))
def test_what_is_tidied_once_stays_as_it_is(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert "  " not in tidy(text)


@given(st.text(alphabet="abAB \u201c([.", max_size=20))
def test_a_capital_changes_one_letter_at_most(text: str) -> None:
    assert sum(one != other for one, other in zip(capital(text), text, strict=True)) <= 1
