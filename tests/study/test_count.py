"""Counts and times in words."""

import pytest

from tutor.study.count import counted, minutes


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 replies"), (1, "1 reply"), (2, "2 replies"), (1_200, "1,200 replies")]
)
def test_a_count_has_its_word_in_the_right_number(number: int, said: str) -> None:
    assert counted(number, "reply", "replies") == said
    assert counted(number, "card") == said.replace("replies", "cards").replace("reply", "card")


@pytest.mark.parametrize(("took_ms", "whole"), [(0, 1), (29_000, 1), (89_999, 1), (90_001, 2), (3_600_000, 60)])
def test_whatever_took_time_took_a_minute_at_least(took_ms: int, whole: int) -> None:
    assert minutes(took_ms) == whole
