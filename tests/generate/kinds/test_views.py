"""What somebody holds about something: asked where holder and subject are told, once where one thing is meant."""

import pytest

from tests.generate.kinds.reading import cards
from tutor.generate.kinds.views import views

_TITLE = "Toll, Railway, Copper, Glass, Yeast and Freedom\n\n"
"""What every text is about."""

HELD = [
    (
        "Anna Vogel argues that railways make small towns richer.",
        "What does Anna Vogel argue about railways? = Railways make small towns richer",
    ),
    (
        "Opponents of the Femern Tunnel believe that ferries are safer than trains.",
        "What do opponents of the Femern Tunnel believe about ferries? = Ferries are safer than trains",
    ),
    (
        "Erich Baum has shown that yeast turns sugar into alcohol.",
        "What has Erich Baum shown about yeast? = Yeast turns sugar into alcohol",
    ),
    (
        "Anna Vogel argued that railways made small towns richer, while others disagreed.",
        "What did Anna Vogel argue about railways? = Railways made small towns richer",
    ),
]

LEFT_ALONE = [
    "Critics of the Femern Tunnel claim that the toll is far too high for small firms.",
    "Some argue that railways make small towns richer.",
    "Anna Vogel did not argue that railways make small towns richer.",
    "Anna Vogel argues that they make small towns richer.",
    "Anna Vogel asked whether railways make small towns richer.",
    "Anna Vogel said that the train had left.",
    "A spokesman said that rain was falling in Bern.",
    "Does Anna Vogel argue that railways make small towns richer?",
    "Anna Vogel argues that railways make towns richer by arguing that trains carry trade.",
    "Without tolls, Anna Vogel thinks railways lack the money for new trains.",  # only then
    "Anna Vogel argues that any railways make small towns richer.",
    "Anna Vogel says that railways are good for small towns.",  # a bystander
    "Anna Vogel suggested that the Halden Railway buy new trains.",  # a deed, no view
    "Anna Vogel argues that Anna Vogel\u2019s railway makes towns richer.",
    "Anna Vogel argues that railways cost little. Anna Vogel argues that railways make towns richer.",
]


@pytest.mark.parametrize(("text", "card"), HELD)
def test_a_view_is_asked_of_its_holder_and_its_subject(text: str, card: str) -> None:
    assert cards(views, _TITLE + text) == [card]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_view_of_nobody_or_about_nothing_gives_no_card(text: str) -> None:
    assert cards(views, _TITLE + text) == []
