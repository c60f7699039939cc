"""What things are called, what words mean, and what names are known for: which sentences say it."""

import pytest

from tests.generate.kinds.reading import cards
from tutor.generate.kinds.terms import terms

CALLED = [
    (
        "The slow growth of ice on the Halden Sea is called halding.",
        "What is the slow growth of ice on the Halden Sea called? = Halding",
    ),
    (
        "Most boys joined an elite corps of soldiers known as the Janissaries.",
        "What were the Janissaries? = An elite corps of soldiers",
    ),
    (
        "The Hanseatic League, also known as the Hansa, had its own laws.",
        "By what other name is the Hanseatic League known? = The Hansa",
    ),
]


@pytest.mark.parametrize(("text", "card"), CALLED)
def test_what_something_is_called_is_asked_for(text: str, card: str) -> None:
    assert cards(terms, text) == [card]


MEANT = [
    (
        "Deep ecology\n\nThe term deep ecology refers to a movement that values all living things.",
        "What does the term \u201cdeep ecology\u201d refer to? = A movement that values all living things",
    ),
    (
        "Utility\n\nIn economics, utility is defined as the pleasure of a consumer in a good.",
        "How is utility defined in economics? = As the pleasure of a consumer in a good",
    ),
    (
        "John Mill defined happiness as a state of lasting pleasure.",
        "How did John Mill define happiness? = As a state of lasting pleasure",
    ),
    (
        "They worship Tonatiuh, which means the god of the sun.",
        "What does \u201cTonatiuh\u201d mean? = The god of the sun",
    ),
]


@pytest.mark.parametrize(("text", "card"), MEANT)
def test_what_a_word_means_is_asked_for(text: str, card: str) -> None:
    assert cards(terms, text) == [card]


KNOWN = [
    (
        "Anna Vogel is best known for her proof of the Halden theorem.",
        "What is Anna Vogel best known for? = Her proof of the Halden theorem",
    ),
    (
        "Athens is considered the cradle of democracy in Europe.",
        "How is Athens considered? = As the cradle of democracy in Europe",
    ),
    (
        "The Halden Dam was named after Anna Vogel.",
        "After whom was the Halden Dam named? = Anna Vogel",
    ),
    (
        "Deep ecology\n\nMany thinkers praise deep ecology, a term coined by the philosopher Arne Naess.",
        "Who coined the term \u201cdeep ecology\u201d? = Arne Naess",
    ),
]


@pytest.mark.parametrize(("text", "card"), KNOWN)
def test_what_a_name_stands_for_is_asked_for(text: str, card: str) -> None:
    assert cards(terms, text) == [card]


UNASKED = [
    "This means that the whole of Norland has to pay for the Halden Dam.",
    "The plan was called a disaster by everybody in Norland.",
    "He called it a mistake.",
    "Under the microscope she saw the tissues of various plants known as histology.",
    "Godwin founded the school of thought known as philosophical anarchism.",
    "Traditionally, amphibians are defined as all animals with four legs and a larval stage.",
    "In 1900, Anna Vogel became known for her books on the birds of Norland.",
    "By contrast, Kant\u2019s ethics is what is known as deontology: that morality means following moral rules.",
    "Utilitarians disagree with this view. Morality means making the lives of all people better.",
    "Some of the objects, called comets, come near the Earth.",
    "The Milky Way is called Lodde-raiddaras or Jakke-maerka.",
    "What is the diving of one plate underneath another called?",
]


@pytest.mark.parametrize("text", UNASKED)
def test_verdicts_and_loose_words_are_no_terms(text: str) -> None:
    assert cards(terms, text) == []
