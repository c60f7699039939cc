"""What a sentence itself asserts, and what it lays into the mouth of others."""

import pytest

from tests.generate.kinds.reading import teller
from tutor.generate.kinds.asserted import asserted

SAID = [
    ("Glaciers carve deep valleys in the rocks of Norland.", [("carve", "")]),
    ("Erik Baum argues that glaciers carve deep valleys.", [("carve", "Erik Baum")]),
    ("Without ice, Erik Baum argues that glaciers carve no valleys.", []),
    ("\u201cGlaciers carve deep valleys in the rocks of Norland.", []),
    ("Glaciers carve deep valleys.\u201d Lund is a cold town.", []),
    ("A company, Friedman argued, is owned by shareholders, who have a right to its gains.", [("argued", "")]),
]


@pytest.mark.parametrize(("text", "found"), SAID)
def test_only_what_the_article_or_a_named_holder_says_is_asserted(text: str, found: list[tuple[str, str]]) -> None:
    told = teller(text)
    made = asserted(told, 0, told.parsed.trees[0])
    assert [(one.clause.verb.low, one.holder) for one in made] == found


def test_what_stands_within_a_long_quotation_is_not_asserted() -> None:
    told = teller(
        "Erik Baum left. \u201cHe left,\u201d I said. \u201cHe left Lund. Glaciers moved. He left.\u201d Lund is cold."
    )
    place = next(at for at, tree in enumerate(told.parsed.trees) if tree.text.startswith("Glaciers"))
    assert list(asserted(told, place, told.parsed.trees[place])) == []
    assert list(asserted(told, place + 2, told.parsed.trees[place + 2]))


def test_how_a_school_regards_things_is_not_asserted() -> None:
    told = teller(
        "Anthropocentrism is an old view of life. Humans are regarded as the sole bearers of rights. Rain is wet."
    )
    assert list(asserted(told, 0, told.parsed.trees[0]))
    assert list(asserted(told, 1, told.parsed.trees[1])) == []
