"""Brackets with figures: hidden from the parser, put back with the places of the whole text."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.generate.brackets import parsed_without
from tutor.generate.tree import Tree, Word


def _split(texts: Sequence[str]) -> list[list[Word]]:
    """Take a text for words that each hang on the one before."""
    made = []
    for text in texts:
        words, at = [], 0
        for place, part in enumerate(text.split()):
            start = text.index(part, at)
            at = start + len(part)
            words.append(Word(place, start, at, part, part, "NN", "dep" if place else "ROOT", max(0, place - 1), ""))
        made.append(words)
    return made


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Franklin (1920 \u2013 1958) was a chemist", ["Franklin", "was", "a", "chemist"]),
        ("He died [12] in Rome", ["He", "died", "in", "Rome"]),
        ("The WHO (World Health Organization) met", ["The", "WHO", "(World", "Health", "Organization)", "met"]),
        ("(In 1920 it was all quiet)", ["(In", "1920", "it", "was", "all", "quiet)"]),
    ],
)
def test_the_parser_sees_no_brackets_with_figures(text: str, seen: list[str]) -> None:
    told = [word.text for word in next(iter(parsed_without([text], _split))) if word.dep != "punct"]
    assert told == seen


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(["was", "Rome", "(1920)", "(b. 12 May)", "[3]", "old", "(a city)"]), min_size=1))
def test_every_word_stands_where_the_text_has_it_and_hangs_on_one_that_is_there(parts: list[str]) -> None:
    text = "It " + " ".join(parts)
    words = next(iter(parsed_without([text], _split)))
    assert [word.at for word in words] == list(range(len(words)))
    assert all(text[word.start : word.end] == word.text for word in words)
    assert all(0 <= word.head < len(words) for word in words)
    assert Tree(text, words).under(words[0]) == frozenset(range(len(words)))
