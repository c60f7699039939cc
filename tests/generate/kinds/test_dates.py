"""Dates in a sentence: what they hang on, and how they are cut out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generate.kinds.reading import tree
from tutor.generate.kinds.dates import dates, without

HANGING = [
    ("In 1803 the court declared its power.", "in", "declared", "1803"),
    ("The town rose to power around 1300.", "around", "rose", "about 1300"),
    ("Justinian ruled from 527 to 565.", "from", "ruled", "527\u2013565"),
    ("The system lasted until the late 19th century.", "until", "lasted", "the late 19th century"),
    ("He left in the spring of 1942.", "in", "left", "1942"),
    ("Belisarius occupied Rome in 536.", "in", "occupied", "536"),
    ("The Halden Treaty of 1961 was signed in Oslo.", "of", "Treaty", "1961"),
]


@pytest.mark.parametrize(("sentence", "link", "above", "span"), HANGING)
def test_a_date_is_found_with_its_preposition_and_what_it_hangs_on(
    sentence: str, link: str, above: str, span: str
) -> None:
    (found,) = dates(tree(sentence))
    assert (found.link, found.above.text, str(found.moment.span)) == (link, above, span)


@pytest.mark.parametrize(
    "sentence", ["They sold 1950 ships.", "The room holds 536 people.", "In 900 words he told it."]
)
def test_a_number_of_things_is_no_date(sentence: str) -> None:
    assert list(dates(tree(sentence))) == []


CUT = [
    ("Jan Oort, in 1950, proposed an idea.", "Jan Oort proposed an idea."),
    ("In 1950, Jan Oort proposed an idea.", "Jan Oort proposed an idea."),
    ("Jan Oort proposed an idea in 1950.", "Jan Oort proposed an idea."),
    ("When war came, in 1950, Jan Oort left.", "When war came, Jan Oort left."),
]


@pytest.mark.parametrize(("sentence", "left"), CUT)
def test_a_part_goes_with_the_commas_that_set_it_off(sentence: str, left: str) -> None:
    words = tree(sentence)
    (found,) = dates(words)
    assert words.said(without(words, range(len(words.words)), found.places)) == left


LONG = tree("Jan Oort, a Dutch astronomer, proposed, in 1950, an idea, which many, even in Leiden, still accept.")


@settings(deadline=None, max_examples=60)
@given(st.frozensets(st.integers(0, len(LONG.words) - 1)))
def test_cutting_takes_the_part_and_besides_it_commas_only(cut: frozenset[int]) -> None:
    whole = frozenset(range(len(LONG.words)))
    left = without(LONG, whole, cut)
    assert not left & cut
    assert all(LONG.words[at].text == "," for at in whole - cut - left)
