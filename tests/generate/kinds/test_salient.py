"""Which subjects are terms of an article, and what it says of them for good."""

import pytest

from tests.generate.kinds.reading import teller, tree
from tutor.generate.clause import main_clauses
from tutor.generate.kinds.lasting import is_lasting
from tutor.generate.kinds.salient import is_doctrine, is_term, is_theme, times

TEXT = (
    "Peat bogs store carbon. Peat bogs grow slowly in wet places, and peat bogs need rain. "
    "Some people burn peat. A visitor writes a letter. Fire destroys the moss that keeps the water in the soil. "
    "Draining wet meadows releases carbon."
)


@pytest.mark.parametrize(
    ("begin", "expected"),
    [("Peat bogs store", True), ("Some people", False), ("A visitor", False), ("Draining wet", True)],
)
def test_a_term_is_what_the_article_comes_back_to_or_a_deed(begin: str, expected: bool) -> None:
    told = teller(TEXT)
    place = next(at for at, one in enumerate(told.parsed.trees) if one.text.startswith(begin))
    clause = next(main_clauses(told.parsed.trees[place]))
    assert is_term(told, place, clause) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Peat bogs store carbon.", True),
        ("Peat bogs can store carbon for a long time.", True),
        ("Peat bogs do not store carbon.", False),
        ("Peat bogs are now storing carbon.", False),
        ("Peat bogs should store carbon.", False),
        ("The Treaty of Ghent restored the old borders.", True),
        ("The minister said a few words.", False),
    ],
)
def test_what_lasts_is_no_denial_and_no_wish_and_no_news(sentence: str, expected: bool) -> None:
    assert is_lasting(next(main_clauses(tree(sentence)))) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Moral realism holds that some acts are wrong.", True),
        ("Utilitarians count pleasures.", True),
        ("The harm principle forbids this.", True),
        ("Scientists count stars.", False),
        ("The law forbids this.", False),
    ],
)
def test_a_doctrine_is_known_by_its_name(sentence: str, expected: bool) -> None:
    parsed = tree(sentence)
    subject = next(main_clauses(parsed)).subject
    assert subject is not None
    assert is_doctrine(parsed, subject) is expected


def test_words_are_counted_side_by_side_in_their_dictionary_forms() -> None:
    assert times(teller(TEXT).parsed, ("peat", "bog")) == 3
    assert times(teller(TEXT).parsed, ("bog", "peat")) == 0


def test_a_heading_names_a_theme_also_in_the_plural() -> None:
    parsed = teller("# Peat bogs\n\nA peat bog stores carbon in the wet soil under the moss for many years.").parsed
    assert is_theme(parsed, "peat bog")
    assert not is_theme(parsed, "moss")
