"""A date of a reply is read as far as the calendar allows, never more exactly than it is said."""

import pytest

from tests.generate.model.replies import EVENT, found
from tutor.deck.when import FORMS
from tutor.generate.model.dating import dated
from tutor.generate.model.noting import NO_DATE

READ = [
    ("mid-to-late 1960s", "the 1960s"),
    ("the mid-to-late 1960\u2032s", "the 1960s"),
    ("mid-1960\u2032s", "the mid-1960s"),
    ("early or mid 1990s", "the 1990s"),
    ("the late 1990\u2019s", "the late 1990s"),
    ("the later 1990s", "the late 1990s"),
    ("around 1300", "about 1300"),
    ("roughly 1300", "about 1300"),
    ("in or around 1300", "about 1300"),
    ("1300 or so", "about 1300"),
    ("approximately 300 BC", "about 300 BC"),
    ("roughly AD 60", "about AD 60"),
    ("about 1300\u20131350", "1300\u20131350"),
    ("around the 1990s", "the 1990s"),
    ("around the 5th century BC", "the 5th century BC"),
    ("around May 1998", "about 1998"),
    ("the end of 1998", "late 1998"),
    ("the beginning of the 1990s", "the early 1990s"),
    ("late summer 1998", "1998"),
    ("spring of 1998", "1998"),
    ("the first half of the 19th century", "the 19th century"),
    ("the second half of 1998", "1998"),
    ("2021-06", "June 2021"),
    ("2021-06-05", "5 June 2021"),
]

UNREAD = ["some day", "last year", "by 1300", "before 1300", "not 1300", "roughly 10 years", "the turn of the century"]


@pytest.mark.parametrize(("when", "words"), READ)
def test_a_hedged_date_is_read(when: str, words: str) -> None:
    assert str(dated(when)) == words


@pytest.mark.parametrize("when", UNREAD)
def test_what_names_no_span_is_not_guessed(when: str) -> None:
    with pytest.raises(ValueError, match="not a date"):
        dated(when)


def test_a_date_that_cannot_be_read_is_told_with_the_forms_that_can() -> None:
    (failure,) = found({**EVENT, "when": "one fine day"}).failures
    assert failure.drop.why == NO_DATE
    assert "\u201cone fine day\u201d" in failure.detail
    assert FORMS in failure.detail
