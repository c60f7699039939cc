"""What came of what: which sentences tell of an effect, and how it is asked for."""

import pytest

from tests.generate.kinds.reading import cards, teller
from tutor.generate.kinds.effects import effects

ASKED = [
    (
        "The Halden War led to the fall of the Norland monarchy.",
        "What did the Halden War lead to? = The fall of the Norland monarchy",
    ),
    (
        "Halden fever is caused by a parasite of the water snail.",
        "What causes Halden fever? = A parasite of the water snail",
    ),
    (
        "Halden fever is a disease caused by a parasite of the water snail.",
        "What causes Halden fever? = A parasite of the water snail",
    ),
    (
        "The Halden Dam allowed Norland to export electricity to its neighbours.",
        "What did the Halden Dam allow Norland to do? = Export electricity to its neighbours",
    ),
    (
        "The Halden telescope helped Anna Vogel discover a new comet.",
        "What did the Halden telescope help Anna Vogel do? = Discover a new comet",
    ),
    (
        "The absence of a Norland navy meant that pirates could sail up the Halden river.",
        "What did the absence of a Norland navy mean? = Pirates could sail up the Halden river",
    ),
    (
        "The Halden tower was so high that ships could see it from Norland.",
        "What happened because the Halden tower was so high? = Ships could see it from Norland",
    ),
    (
        "Norland has an elected king, which means that the people choose the head of state.",
        "What follows from the fact that Norland has an elected king? = The people choose the head of state",
    ),
    (
        "Norland raised the tax on salt, leading to riots in the city of Halden.",
        "\u201cNorland raised the tax on salt.\u201d What did this lead to? = Riots in the city of Halden",
    ),
    (
        "Norland raised the tax on salt. This led to riots in the city of Halden.",
        "\u201cNorland raised the tax on salt.\u201d What did this lead to? = Riots in the city of Halden",
    ),
    (
        "Halden wolves have thick fur. This is because the winters of Norland are long.",
        "Why do Halden wolves have thick fur? = Because the winters of Norland are long",
    ),
    (
        "Norland raised the tax on salt. The result was a revolt in the city of Halden.",
        "\u201cNorland raised the tax on salt.\u201d What was the result? = A revolt in the city of Halden",
    ),
    (
        "Norland raised the tax on salt. The reason for this was that the Halden War had emptied the Norland treasury.",
        "Why did Norland raise the tax on salt? = Because the Halden War had emptied the Norland treasury",
    ),
    (
        "Research by Gustav Holm found that Halden grass grew. This is because Halden rain has doubled.",
        "Why did Halden grass grow? = Because Halden rain has doubled",
    ),
    (
        "The Halden War of 1361 proved its power. This conflict led to the Treaty of Lund.",
        "\u201cThe Halden War of 1361 proved its power.\u201d What did this conflict lead to? = The Treaty of Lund",
    ),
    (
        "As noted, Norland raised the tax on salt. This move allowed the Norland Navy to buy ships.",
        "\u201cNorland raised the tax on salt.\u201d What did this move allow the Norland Navy to do? = Buy ships",
    ),
    (
        "Halden grass grows fast. This matters because Norland cattle eat nothing else.",
        "\u201cHalden grass grows fast.\u201d Why does this matter? = Because Norland cattle eat nothing else",
    ),
    (
        "Warm water evaporates fast at Halden. The Norland Sea therefore feeds its clouds.",
        "\u201cWarm water evaporates fast at Halden.\u201d What follows from this? = The Norland Sea feeds its clouds",
    ),
    (
        "Norland has almost no trees. That is why the houses of Halden are built of stone.",
        "Why are the houses of Halden built of stone? = Norland has almost no trees",
    ),
    (
        "Norland gave up the salt tax. This means that the Halden mines can sell their salt freely.",
        "What follows from the fact that Norland gave up the salt tax? = The Halden mines can sell their salt freely",
    ),
]


@pytest.mark.parametrize(("text", "card"), ASKED)
def test_an_effect_is_asked_for_by_its_cause_in_one_sentence_or_two(text: str, card: str) -> None:
    assert cards(effects, text) == [card]


NOTHING = [
    "Landings on Halden Beach have become so rare that the Norland Navy made headlines with an exercise.",
    "The storm caused delays.",
    "A storm led to delays.",
    "Nuclear fusion could not lead to an explosion.",
    "Norland banned whaling. This surprised the people of Halden.",
    "Norland banned whaling. This also led to riots in Halden.",  # not by the ban alone
    "Norland banned whaling.\n\nThis led to riots in the city of Halden.",  # another paragraph
    "Warm water evaporates fast at Halden. Thus the Norland Sea is full of fish.",  # one thought of many
    "Could the Halden War lead to the fall of Norland?",
    "The ships of Norland fell in number and led to high prices in Halden.",  # who led?
    "Norland may raise the tax on salt, leading to riots in the city of Halden.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_vague_denied_or_has_another_cause_gives_nothing(text: str) -> None:
    assert cards(effects, text) == []


def test_a_card_over_two_sentences_rests_on_both() -> None:
    text = "Norland raised the tax on salt. This led to riots in the city of Halden."
    (made,) = effects(teller(text))
    assert made.places == (1, 0)
    assert made.note.quote == text
