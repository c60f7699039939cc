"""First words of sentences: a capital letter there makes no name, and a small one elsewhere unmakes one."""

import pytest

from tutor.generate.beginnings import told_apart
from tutor.generate.tree import Word


def _word(at: int, text: str, tag: str, dep: str = "nsubj") -> Word:
    return Word(at, 0, len(text), text, text.casefold(), tag, dep, 0, "")


JUDGED = [
    ("Pericles", "NNS", "Pericles", "NNP", "NNP"),
    ("Communism", "NNP", "communism", "NN", "NN"),
    ("Taxes", "NNS", "taxes", "NNS", "NNS"),
    ("Vogel", "NNP", "Vogel", "NNP", "NNP"),
    ("Rivers", "NNS", "lakes", "NNS", "NNS"),
]


@pytest.mark.parametrize(("first", "tag", "inner", "inner_tag", "judged"), JUDGED)
def test_a_first_word_is_a_name_as_the_rest_of_the_article_has_it(
    first: str, tag: str, inner: str, inner_tag: str, judged: str
) -> None:
    found = told_apart([[_word(0, first, tag)], [_word(0, "We", "PRP"), _word(1, inner, inner_tag)]])
    assert found[0][0].tag == judged
    assert [word.text for words in found for word in words] == [first, "We", inner]
