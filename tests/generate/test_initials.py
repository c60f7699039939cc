"""What initials stand for, and which cards say it in full."""

import pytest

from tests.generate.kinds.reading import teller
from tutor.generate.initials import long_forms, spelled
from tutor.generate.kinds.forms import recalled
from tutor.generate.proposal import stems

GIVEN = [
    ("The Halden Liberation Army (HLA) won.", {"HLA": "Halden Liberation Army"}),
    (
        "It is the International Tribunal for the former Norland (ITN).",
        {"ITN": "International Tribunal for the former Norland"},
    ),
    ("Ships use ground penetrating radar (GPR) at sea.", {"GPR": "ground penetrating radar"}),
    ("Pluto is a trans-Neptunian object (TNO).", {"TNO": "trans-Neptunian object"}),
    ("The European Union (EU) agreed.", {}),
    ("The court sat (HLA).", {}),
    ("Erich Baum (MP) spoke.", {}),
]


@pytest.mark.parametrize(("text", "found"), GIVEN)
def test_initials_stand_for_the_words_before_them_that_begin_with_their_letters(
    text: str, found: dict[str, str]
) -> None:
    assert long_forms([text]) == found


def test_the_initials_of_the_title_are_known() -> None:
    assert long_forms(["The Halden Liberation Army (HLA) won."], "The end of HLA") == {}


ASKED = [
    ("Whom did the HLA free?", "Miners", "Whom did the [Halden Liberation Army] free?"),
    ("Which town did a HLA unit free?", "Lund", "Which town did a [Halden Liberation Army] unit free?"),
    ("What is the HLA?", "An army", "What is the HLA?"),
    ("What does HLA stand for?", "Halden Liberation Army", "What does HLA stand for?"),
    ("Which town did the HLA free?", "Halden", "Which town did the HLA free?"),
    ("What did the HLA\u2013Norland war end?", "The union", "What did the HLA\u2013Norland war end?"),
]


@pytest.mark.parametrize(("ask", "answer", "told"), ASKED)
def test_a_question_says_initials_in_full_unless_that_gives_its_answer(ask: str, answer: str, told: str) -> None:
    sentence = next(iter(teller("The HLA won the long war of the north.").parsed.sentences))
    made = spelled({"HLA": "Halden Liberation Army"}, recalled("working", sentence, ask, answer, weight=0.7))
    assert next(iter(stems(made.note))) == told
