"""How many and how much: which numbers are asked for, and how."""

import pytest

from tests.generate.kinds.reading import cards
from tutor.generate.kinds.figures import figures

ASKED = [
    (
        "The Norland Navy lost more than 40 ships in the Halden War.",
        "How many ships did the Norland Navy lose in the Halden War? = More than 40",
    ),
    (
        "Some 373 million citizens took part in elections for the European Parliament.",
        "How many citizens took part in elections for the European Parliament? = Some 373 million",
    ),
    (
        "Norland gets about 67 percent of its electricity from the Halden Dam.",
        "What percentage of its electricity does Norland get from the Halden Dam? = About 67 percent",
    ),
    (
        "The Norland Railway spends $850 million a year on repairs.",
        "How much does the Norland Railway spend a year on repairs? = $850 million",
    ),
    ("The Halden Dam is 2,335 metres long.", "How long is the Halden Dam? = 2,335 metres"),
    (
        "The diameter of Chiron is estimated to be about 200 kilometers.",
        "What is the diameter of Chiron estimated to be? = About 200 kilometers",
    ),
    (
        "The Sahara stretches 2,983 miles from the Red Sea to the Atlantic Ocean.",
        "How far does the Sahara stretch from the Red Sea to the Atlantic Ocean? = 2,983 miles",
    ),
    (
        "The Halden Plague killed an estimated 25-30 million people.",
        "How many people did the Halden Plague kill? = Estimated 25-30 million",
    ),
    (
        "There are 26 active glaciers in the Halden National Park.",
        "How many active glaciers are there in the Halden National Park? = 26",
    ),
    (
        "The Halden Telescope has discovered over a thousand comets.",
        "How many comets has the Halden Telescope discovered? = Over a thousand",
    ),
    (
        "The Halden Sea consists of four major water masses.",
        "Of how many major water masses does the Halden Sea consist? = Four",
    ),
    (
        "Plague\n\nThere are three types of plague. Doctors know how plague spreads, and plague still kills.",
        "How many types of plague are there? = Three",
    ),
    (
        "Since 1951, just 34 members of the Norland Senate have switched parties.",
        "How many members of the Norland Senate have switched parties since 1951? = 34",
    ),
    (
        "Norland lost as many as 26 Javan rhinos between 2019 and 2023.",
        "How many Javan rhinos did Norland lose between 2019 and 2023? = As many as 26",
    ),
    (
        "Exports of Norland have fallen by 12 percent.",
        "By how much have exports of Norland fallen? = 12 percent",
    ),
]


@pytest.mark.parametrize(("text", "card"), ASKED)
def test_a_number_is_asked_for_by_a_natural_question(text: str, card: str) -> None:
    assert cards(figures, text) == [card]


def test_a_number_no_question_fits_is_a_gap() -> None:
    text = "Attorney General Letitia Jansen is suing Norland Airways for $250 million."
    assert cards(figures, text) == ["Attorney General Letitia Jansen is suing Norland Airways for {{c1::$250 million}}"]


NOTHING = [
    "According to the Halden Report, about 65% of Norland is owned and managed by the Swedish crown.",
    "At that time, 300 Halden ships were thought to exist.",
    "Federal expense share (with grants): 20% of Halden fees goes toward federal payments.",
    "The plug of the Halden Dam is held down by four bolts.",  # trivial
    "The Apollo 8 astronauts returned to Norland.",  # a name
    "Norland was founded in 1911.",
    "How many of the 300 ships of Norland were lost?",
    "Anna Vogel was one of 300 students in Norland.",
    "The estimated cost is 2.5 billion euros.",  # of what?
    "Norland might lose 40 ships.",
    "Norland did not lose 40 ships.",
    "More than 50 fires are still raging in Norland.",
    "It has an area of 700 square miles.",
    "The Norland Code includes 26 letters, 10 digits, and from 11 to 25 signs.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_small_passing_loose_and_unsettled_numbers_are_left_alone(text: str) -> None:
    assert cards(figures, text) == []
