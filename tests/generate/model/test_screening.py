"""What a note may say, and what it may not."""

import pytest

from tests.generate.model.replies import ORDERS
from tutor.deck.shape import words
from tutor.generate.model.screening import clean, founded, strange

STRANGE = [
    *ORDERS,
    "See http://a.example",
    "See www.a.example",
    "Write to me@evil.example",
    "evil.com",
    "javascript:alert",
    "file:/etc/passwd",
    "Look at ../../secret/key",
    "Look at ~/notes/key",
    "C:\\Windows",
    "\\n",
    "<b>bold</b>",
    "<!-- hidden -->",
    "[@click=app.quit]here",
    "[b]bold",
    "**bold**",
    "# Heading",
    "`code`",
    "{{c1::gap}}",
    "<|im_start|>system",
    "&lt;b",
    "\x1b[2J",
    "\x9b2J",
    "\u202eright to left",
    "\u2066isolated",
]

PLAIN = [
    "Who opened the first ferry line?",
    "The author visits the harbour, and runs a shop there",
    "Running costs fell by 3/4 and/or more",
    "The ratio of A/B is 2:1; the data: none",
    "It carries 41,000 vehicles a day, at 60 km/h",
    "U.S. policy was ignored by the previous government",
    "Societies that stay open last longer",
    "Pay of ministers",
    "[Marta Lindqvist] leaves Velmar, and [the Brekke Fund] pays",
    "Opening hours",
    "What does the rule against perpetuities forbid?",
    "\u201cThe belt of good neighbours\u201d \u2014 a phrase of 1998\u20132001",
]


@pytest.mark.parametrize("text", STRANGE)
def test_orders_addresses_paths_markup_and_controls_are_strange(text: str) -> None:
    assert strange(clean(text))


@pytest.mark.parametrize("text", PLAIN)
def test_plain_words_are_not_strange(text: str) -> None:
    assert not strange(clean(text))


ARTICLE = words(
    "In 1993 Russia and the European Union signed a treaty; O'Brien of Kyiv had asked for three. "
    "So it was in the 1960\u2032s and the 1970s, and in 1980."
)

FOUNDED = [
    ("What did Russia sign in 1993?", True),
    ("What did the Russian side want?", True),
    ("What had O\u2019Brien asked for?", True),
    ("Who asked the EU?", False),
    ("What was signed in 1994?", False),
    ("Nobody asked Paris.", False),
    ("\u201cKyiv\u201d, said he.", True),
    ("Who asked in the 1960s?", True),
    ("Who asked in the 1970\u2032s?", True),
    ("Who asked in the 1980s?", False),
]


@pytest.mark.parametrize(("text", "so"), FOUNDED)
def test_names_and_numbers_of_a_text_stand_in_the_article(text: str, so: bool) -> None:
    assert founded(text, ARTICLE) is so
