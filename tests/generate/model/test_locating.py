"""A quote is found letter by letter, whatever marks and spaces it is set with, and is never guessed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generate.drafting import article
from tutor.deck.article import quoted
from tutor.generate.model.locating import FEWEST_CHARACTERS, LONGEST, located

BLOCKS = (
    "The \u201cbelt of good neighbours\u201d \u2014 as Moscow\u2019s paper called\nit \u2014 held from 1993\u20131995.",
    "Nobody thought that it would o\ufb03cially end.",
    "The same words stand here twice over.",
    "The same words stand here twice over.",
    "It was so in the mid-to-late 1960\u2032s.",
)

FOUND = [
    ("exactly", 2, "Nobody thought that it would", 2, "Nobody thought that it would"),
    ("but for quotation marks", 1, 'The "belt of good neighbours"', 1, "The \u201cbelt of good neighbours\u201d"),
    (
        "but for dashes and a line break",
        1,
        "Moscow's paper called it - held",
        1,
        "Moscow\u2019s paper called it \u2014 held",
    ),
    (
        "but for a dash without spaces",
        1,
        "called it\u2014held from 1993-1995",
        1,
        "called it \u2014 held from 1993\u20131995",
    ),
    ("but for a ligature", 2, "would officially end.", 2, "would o\ufb03cially end."),
    (
        "within marks that the model put round it",
        2,
        "\u201cit would officially end\u201d",
        2,
        "it would o\ufb03cially end",
    ),
    ("but for a prime", 5, "in the mid-to-late 1960's.", 5, "in the mid-to-late 1960\u2032s."),
    ("but for a letter's apostrophe", 5, "mid-to-late 1960\u02bcs", 5, "mid-to-late 1960\u2032s"),
    ("under another number", 1, "Nobody thought that it would", 2, "Nobody thought that it would"),
    ("under no number at all", 99, "Nobody thought that it would", 2, "Nobody thought that it would"),
    ("in its own paragraph though another has it too", 4, "same words stand here", 4, "same words stand here"),
]

LOST = [
    ("in two other paragraphs", 1, "same words stand here"),
    ("in other words", 2, "Nobody believed that it would"),
    ("with a word left out", 2, "Nobody thought it would officially end"),
    ("within a word", 2, "body thought that it would"),
    ("up to the middle of a word", 2, "Nobody thought that it wou"),
    ("too short to prove anything", 2, "Nobody"),
    ("nothing", 2, ""),
    ("in capitals", 2, "NOBODY THOUGHT THAT IT WOULD"),
]


@pytest.mark.parametrize(
    ("paragraph", "quote", "where", "words"), [row[1:] for row in FOUND], ids=[r[0] for r in FOUND]
)
def test_a_quote_is_found(paragraph: int, quote: str, where: int, words: str) -> None:
    place = located(BLOCKS, paragraph, quote, (1, 2, 3, 4, 5))
    assert place is not None
    assert (place.paragraph, place.quote) == (where, words)


@pytest.mark.parametrize(("paragraph", "quote"), [row[1:] for row in LOST], ids=[row[0] for row in LOST])
def test_a_quote_is_not_guessed(paragraph: int, quote: str) -> None:
    assert located(BLOCKS, paragraph, quote, (1, 2, 3, 4)) is None


def test_only_the_paragraphs_that_were_sent_are_looked_into() -> None:
    assert located(BLOCKS, 2, "Nobody thought that it would", (1, 3, 4)) is None


SET_OTHERWISE = str.maketrans({"\u2019": "'", "\u201c": '"', "\u201d": '"', "-": "\u2011", " ": "\n"})


@settings(deadline=None, max_examples=100)
@given(st.data())
def test_the_article_s_own_words_are_found_however_they_are_set(data: st.DataObject) -> None:
    blocks = article("libraries.md").blocks
    number = data.draw(st.integers(1, len(blocks)))
    words = blocks[number - 1].split()
    start = data.draw(st.integers(0, len(words) - 1))
    quote = " ".join(words[start : data.draw(st.integers(start + 1, len(words)))])
    place = located(blocks, number, quote.translate(SET_OTHERWISE), range(1, len(blocks) + 1))
    if not FEWEST_CHARACTERS <= len(quote) <= LONGEST:
        return
    assert place is not None
    assert (place.paragraph, place.quote) == (number, quote)


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=80), st.integers(-5, 5))
def test_whatever_is_found_stands_there(quote: str, paragraph: int) -> None:
    place = located(BLOCKS, paragraph, quote, (1, 2, 3, 4))
    assert place is None or quoted(BLOCKS[place.paragraph - 1], place.quote)
