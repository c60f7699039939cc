"""Full names behind short ones, who is a person, and who or what an article is about."""

import pytest

from tests.generate.kinds.reading import teller
from tutor.generate.naming import Names, is_headline

FULL = [
    ("Isaac Newton was born in 1642. Newton studied light.", "Newton", "Isaac Newton"),
    ("Karl von Frisch studied bees. Von Frisch marked bees with paint.", "Von Frisch", "Karl von Frisch"),
    ("James Mill raised a son. John Stuart Mill was that son.", "Mill", "Mill"),
    ("Kim Jong Il met Putin. Kim Jong Un did not. Kim travelled by train.", "Kim", "Kim"),
    ("Augustine of Hippo wrote about faith. Hippo was a city.", "Hippo", "Hippo"),
    ("George Washington led the army. Washington became president.", "Washington", "George Washington"),
]
"""A text, a short name in it, and the full name it stands for."""
_NOETHER = (
    "Emmy Noether was a mathematician in Germany. Noether studied in Erlangen. She taught there. She was never paid. "
    "Her theorem is famous. Noether left Germany in 1933. Noether died in 1935, and her friends mourned her."
)


def _names(text: str) -> Names:
    return teller(text).parsed.names


@pytest.mark.parametrize(("text", "short", "full"), FULL)
def test_a_short_name_means_the_one_full_name_it_is_part_of(text: str, short: str, full: str) -> None:
    assert _names(text).full(short) == full


@pytest.mark.parametrize(
    ("text", "hero"),
    [
        ("Humboldt, Alexander von\n\nHumboldt was born in Berlin. He climbed a volcano.", "Alexander von Humboldt"),
        ("Rosalind Franklin\n\nFranklin was a chemist. She photographed DNA.", "Rosalind Franklin"),
        (
            _NOETHER,
            "Emmy Noether",
        ),
        ("The Suez Canal\n\nThe canal was built by Ferdinand de Lesseps. He was a diplomat.", ""),
        ("Harappa and Mohenjo-Daro\n\nHarappa was a city. It was built of bricks.", ""),
    ],
)
def test_the_person_an_article_is_about_is_told_by_its_title_or_its_beginning(text: str, hero: str) -> None:
    assert _names(text).hero == hero


def test_a_country_and_a_body_are_no_people() -> None:
    names = _names("Niger is a country in Africa. The Christian Church grew there. Chad lies to the east of Niger.")
    assert not any(names.is_person(name) for name in ("Niger", "Christian Church", "Chad"))


def test_he_and_she_fit_only_whom_they_may_mean() -> None:
    names = _names("Marie Curie met Albert Einstein. Mozi lived in China.")
    fitting = [("Marie Curie", "she"), ("Albert Einstein", "his"), ("Mozi", "he"), ("Mozi", "she")]
    others = [("Marie Curie", "he"), ("Albert Einstein", "her")]
    assert all(names.fits(*one) for one in fitting)
    assert not any(names.fits(*one) for one in others)
    assert not names.surely("Mozi", "he")


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("Three Gorges Dam\n\nThe Three Gorges Dam spans the Yangtze in China.", "dam", "Three Gorges Dam"),
        ("The Suez Canal is old. The Panama Canal and the Suez Canal are long.", "canal", ""),
        ("The Rural Fire Service came. The Rural Fire Service left again.", "fire", ""),
        ("World War II began in 1939. World War II ended in 1945.", "war", ""),
    ],
)
def test_a_noun_stands_for_the_one_name_that_ends_in_it(text: str, noun: str, name: str) -> None:
    assert _names(text).ending(noun) == name


def test_a_headline_is_told_by_its_capitals() -> None:
    assert is_headline("Protests Erupt in Kenya as President Ruto Withdraws Bill")
    assert not is_headline("Chile's plan for state control in lithium dismays business")
