"""Who did what, and where: which names are asked for."""

import pytest

from tests.generate.kinds.reading import cards
from tutor.generate.kinds.actors import actors

DOERS = [
    (
        "Penicillin was found in London by Alexander Fleming in 1928. Fungi make penicillin.",
        "Who found penicillin in London in 1928? = Alexander Fleming",
    ),
    (
        "The decision of the Halden Court was overturned by the Eleventh Amendment.",
        "What overturned the decision of the Halden Court? = The Eleventh Amendment",
    ),
    (
        "The Halden Treaty of 1888, signed by the major European powers, opened the canal to all.",
        "Who signed the Halden Treaty of 1888? = The major European powers",
    ),
    (
        "The origin of the Halden comets was first explained by the Dutch astronomer Jan Oort.",
        "Which Dutch astronomer first explained the origin of the Halden comets? = Jan Oort",
    ),
    (
        "In 1999, Norland was placed under international rule by the UN.",
        "Who placed Norland under international rule in 1999? = The UN",
    ),
    (
        "In 1937, the writer Anna Vogel was killed in Norland by gunmen of the Halden Party.",
        "Who killed the writer Anna Vogel in Norland in 1937? = Gunmen of the Halden Party",
    ),
    (
        "The climate and soil of Norland are affected by the ash of large volcanoes.",
        "What affects the climate and soil of Norland? = The ash of large volcanoes",
    ),
    (
        "The forests of Norland are threatened by beetles that eat the bark of trees.",
        "What threatens the forests of Norland? = Beetles that eat the bark of trees",
    ),
]


@pytest.mark.parametrize(("text", "card"), DOERS)
def test_a_passive_clause_asks_for_its_doer(text: str, card: str) -> None:
    assert card in cards(actors, text)


ACTIVE = [
    (
        "In 1879, Anna Vogel founded the University of Halden.",
        "Who founded the University of Halden in 1879? = Anna Vogel",
    ),
    (
        "The plan came from Anna Vogel, who designed the harbour of Halden.",
        "Who designed the harbour of Halden? = Anna Vogel",
    ),
    (
        "In 1871, the Norland engineer Anna Vogel built a bridge over the Halden River.",
        "Which Norland engineer built a bridge over the Halden River in 1871? = Anna Vogel",
    ),
    ("Anna Vogel was born in Vienna in 1878.", "Where was Anna Vogel born in 1878? = Vienna"),
]


@pytest.mark.parametrize(("text", "card"), ACTIVE)
def test_who_made_something_and_where_somebody_was_born_is_asked_for(text: str, card: str) -> None:
    assert card in cards(actors, text)


UNASKED = [
    "Anna Vogel joined the party on Sunday.",
    "It was done by one of them.",
    "A common culture was shaped by trade.",
    "Clement was pressed hard by Anna Vogel before taking the first set.",
    "Norland is recognized only by Britain.",
    "Anna Vogel may have discovered the island of Halden.",
    "The long road to justice in Norland is not only shaped by world politics but also national politics.",
    "The hall had two round rooms of Norland marble that were heated by a system of pipes.",
    "Buildings to the east and the south were covered by a modern farm, which used old stones of Norland.",
    "Some 60 songs of Anna Vogel were recorded by a variety of artists.",
    "Norland was subjected to laws by the government and terror by the army of the south.",
    "The Norland world was transformed by military conquest.",
    "It is called law in the parts of the world that were influenced by the tradition of Europe.",
    "The acidity of the Halden Sea is measured by various scholars as the amount of acid.",
    "Anna Vogel settled in the south of Norland.",
    "Anna Vogel and Jan Oort published more than 300 scientific papers in Norland.",
    "Who discovered the island of Halden?",
]


@pytest.mark.parametrize("text", UNASKED)
def test_trifles_doubts_and_unclear_things_are_not_asked_for(text: str) -> None:
    assert cards(actors, text) == []
