"""What follows if, unless and when: which conditions are asked for, and of whom."""

import pytest

from tests.generate.kinds.reading import cards
from tutor.generate.kinds.conditions import conditions

ASKED = [
    (
        "If all living things have rights, cutting a tree is wrong.",
        "According to the article, what follows if all living things have rights? = Cutting a tree is wrong",
    ),
    (
        "If the Halden Dam broke, the city of Norland would be flooded.",
        "According to the article, what would follow if the Halden Dam broke? = The city of Norland would be flooded",
    ),
    (
        "When magma reaches the surface, it is called lava.",
        "According to the article, what happens when magma reaches the surface? = It is called lava",
    ),
    (
        "Unless the Norland Bank lends money, the Halden mines will close.",
        "According to the article, what will happen unless the Norland Bank lends money? = The Halden mines will close",
    ),
    (
        "Anna Vogel argues that Norland will fall if it gives up its navy.",
        "According to Anna Vogel, what will happen if [Norland] gives up its navy? = Norland will fall",
    ),
    (
        "Halden steel is called pure if it holds no sulphur.",
        "When is Halden steel called pure? = If it holds no sulphur",
    ),
    (
        "The Halden tides are highest when the Moon is full.",
        "When are the Halden tides highest? = When the Moon is full",
    ),
    (
        "Deep utilitarianism assumes that all living things have rights. If a tree has rights, cutting it is wrong.",
        "According to deep utilitarianism, what follows if a tree has rights? = Cutting it is wrong",
    ),
]


@pytest.mark.parametrize(("text", "card"), ASKED)
def test_what_depends_on_a_condition_is_asked_for(text: str, card: str) -> None:
    assert cards(conditions, text) == [card]


NOTHING = [
    "Halden\u2019s approach is a form of utilitarianism. If our actions have good consequences, they are moral.",
    "If Joe Halden left the Norland Party, Joe Halden might be better off.",  # how?
    "It is unclear if the Halden Dam is safe.",  # whether
    "Anna Vogel asked if the Halden Dam was safe.",
    "Even if Norland wins, the Halden War will go on.",  # it goes on either way
    "If it breaks, the city will be flooded.",
    "When the king died, Norland fell apart.",  # it happened once
    "Norland closed its mines if they were old.",
    "What will Norland do if the Halden Dam breaks?",
    "If Norland is to pay, Anna Vogel will do it.",  # do what?
    "When everyone reads Halden novels, Norland will prosper.",
    "As trade with Halden has grown over the years, Norland faces new rivals.",  # it happened once
    "Halden fever is when snow falls in Norland.",  # no moment
    "Norland is only a kingdom if it has a king.",  # only if
    "Norland advises caution when it comes to the Halden forests.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_condition_or_says_too_little_gives_nothing(text: str) -> None:
    assert cards(conditions, text) == []
