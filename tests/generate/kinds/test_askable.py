"""What asks for a noun: who for people, what for things."""

import pytest

from tests.generate.kinds.reading import teller
from tutor.generate.clause import main_clauses
from tutor.generate.kinds.askable import which

DOERS = [
    ("Sports agents exploit the young players of Norland.", "Who"),
    ("Danish biologists found a new moss in Norland.", "Who"),
    ("A Danish statesman signed the treaty of Lund.", "Who"),
    ("In May, Alabama coach Nick Saban compared agents to spies.", "Who"),
    ("Heavy rains flooded the fields of Norland.", "What"),
    ("The old theory explains the tides of Norland.", "Which theory"),
    ("A container held the letters of the king.", ""),
]


@pytest.mark.parametrize(("text", "asked"), DOERS)
def test_people_are_asked_for_with_who(text: str, asked: str) -> None:
    told = teller(text)
    subject = next(main_clauses(told.parsed.trees[0])).subject
    assert subject is not None
    assert which(told, told.parsed.trees[0], subject) == asked
