"""What is set against what: a card for each true contrast, none for what only happens meanwhile."""

import pytest

from tests.generate.kinds.reading import cards
from tutor.generate.kinds.contrasts import contrasts

_TITLE = "Toll, Railway, Copper, Glass, Yeast and Freedom\n\n"
"""What every text is about."""

_AGAINST = "What does the article set against this statement:"

SET_AGAINST = [
    (
        "Although the Halden Railway carries few passengers, it earns a large profit from timber.",
        (
            f"{_AGAINST} \u201cThe Halden Railway carries few passengers\u201d? = "
            "[The Halden Railway] earns a large profit from timber"
        ),
    ),
    (
        "Copper conducts heat very well, but glass keeps most heat inside.",
        f"{_AGAINST} \u201cCopper conducts heat very well\u201d? = Glass keeps most heat inside",
    ),
    (
        "Norland sells most of its timber, whereas Sudland burns timber at home.",
        (
            "The article says: \u201cNorland sells most of its timber.\u201d What does it say of Sudland by contrast? "
            "= Sudland burns timber at home"
        ),
    ),
    (
        "The Bern Observatory has the largest telescope in Europe. However, the Bern Observatory lacks astronomers.",
        (
            f"{_AGAINST} \u201cThe Bern Observatory has the largest telescope in Europe\u201d? = "
            "The Bern Observatory lacks astronomers"
        ),
    ),
    (
        "Unlike the Halden Railway, the Femern Tunnel carries only lorries.",
        "How does the Femern Tunnel differ from the Halden Railway? = The Femern Tunnel carries only lorries",
    ),
]

LEFT_ALONE = [
    "While Marie Keller worked in Zurich, the Bern Observatory burned down completely.",
    "Copper conducts not only heat, but copper also conducts electricity very well.",
    "At first the Halden Railway carried timber, but then the Halden Railway carried only passengers.",
    "There is no consensus among historians, although the Bern Observatory keeps many letters.",
    "Does the Bern Observatory lack money, although the city owns it?",
    (
        "The Halden Railway carries timber on most days of the week. However, Norland should think twice before "
        "selling the Halden Railway."
    ),  # what is drawn from it
    "Norland still sings \u201cthe Halden Railway goes to the sea,\u201d but Norland has sold the Halden Railway.",
    "There are many ways to cross the Femern Tunnel, while lorries are still in search of a road.",
    "Anna Vogel believes that the Halden Railway earns money, but the Halden Railway has no money left.",  # her view
    "The Bern Observatory is an exception. However, most observatories lack a telescope of the Bern kind.",
    (
        "It is true that Norland likes tolls \u2014 a Bern Observatory poll found 44 percent want tolls \u2014 "
        "but Norland has no toll road."
    ),
    "The Halden Railway is a notable exception, although the Halden Railway earns little money.",
    "The Halden Railway was bold, but his plan did just the opposite of that.",
]


@pytest.mark.parametrize(("text", "card"), SET_AGAINST)
def test_what_is_set_against_a_statement_is_asked_for(text: str, card: str) -> None:
    assert cards(contrasts, _TITLE + text) == [card]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_no_contrast_gives_no_card(text: str) -> None:
    assert cards(contrasts, _TITLE + text) == []
