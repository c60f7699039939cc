"""What an article as a whole is about: its nouns, its country, and what its nouns stand for."""

import pytest

from tests.generate.kinds.reading import teller
from tutor.generate.parsing import Parsed

_KENYA = "Unrest in Kenya\n\nKenya raised taxes in 2024. People in Kenya protested. Uganda watched Kenya closely."


def _parsed(text: str) -> Parsed:
    return teller(text).parsed


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (_KENYA, "Kenya"),
        ("Two wars\n\nJapan fought China. China fought Japan. Japan lost to China.", ""),
        ("Trade\n\nGermany sells cars to many buyers abroad.", ""),
    ],
)
def test_an_article_tells_of_one_country_only_where_it_names_hardly_any_other(text: str, country: str) -> None:
    assert _parsed(text).country == country


def test_the_country_named_last_is_sought_backwards_within_the_paragraph() -> None:
    parsed = _parsed(_KENYA)
    last = len(parsed.trees) - 1
    assert parsed.last_country(last, 1) == "Uganda"
    assert parsed.last_country(0, 0) == ""


@pytest.mark.parametrize(
    ("title", "noun", "told"),
    [
        ("Late Bronze Age collapse", "collapse", "Late Bronze Age collapse"),
        ("Discovery of the dance language", "language", "dance language"),
        ("The plan of France", "plan", ""),
        ("Trade routes", "language", ""),
    ],
)
def test_a_noun_stands_for_what_the_title_says_with_it_where_the_text_says_so_too(
    title: str, noun: str, told: str
) -> None:
    text = f"{title}\n\nThe {title} is well known to many people. Bees have a dance language of their own."
    assert _parsed(text).in_title(noun) == told


def test_an_article_speaks_for_all_only_where_nobody_says_i() -> None:
    told = "Minds\n\nWe see with our eyes. We hear with our ears. Our brains make sense of what they are given."
    assert _parsed(told).speaks_for_all
    assert not _parsed(told + " I know that my brain does.").speaks_for_all


def test_a_noun_is_described_by_one_name_or_by_none() -> None:
    told = "Iceland\n\nIceland is an island in the north. It is cold."
    assert _parsed(told).described.get("island") == "Iceland"
    assert "island" not in _parsed(told + " Malta is an island as well.").described
