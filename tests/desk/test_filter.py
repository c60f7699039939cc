"""What is typed to find cards means the same however it is written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.desk.filter import STATES, Filter, parsed

CASES: list[tuple[str, Filter]] = [
    ("", Filter()),
    ("   ", Filter()),
    ("Lavrov", Filter(("lavrov",))),
    ("LAVROV  Séoul", Filter(("lavrov", "seoul"))),
    ("kim/bearer/answer", Filter(("kim bearer answer",))),
    ("who? -- !", Filter(("who",))),
    ("is:due", Filter(states=frozenset({"due"}))),
    ("IS:Due titan is:NEW", Filter(("titan",), frozenset({"due", "new"}))),
    ("is:", Filter(unknown=("is:",))),
    ("is:du x", Filter(("x",), unknown=("is:du",))),
    ("this:due", Filter(("this due",))),
    ("\u6771\u4eac", Filter(("\u6771\u4eac",))),
]


@pytest.mark.parametrize(("text", "meant"), CASES)
def test_a_filter_means(text: str, meant: Filter) -> None:
    assert parsed(text) == meant


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_a_filter_and_case_says_nothing(text: str) -> None:
    found = parsed(text)
    assert found.states <= set(STATES)
    assert all(word == word.strip() and word for word in found.words)
    assert not found.unknown or "is:" in text.casefold()
