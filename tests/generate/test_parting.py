"""Where paragraphs begin in a text without blank lines."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generate.drafting import TEXTS
from tutor.deck.article import paragraphs
from tutor.generate.parting import LONG, parted

LETTERS = st.text(st.sampled_from("ab. \n\t"), max_size=300)
PARAGRAPHS = [
    block
    for block in paragraphs((TEXTS / "harbour.txt").read_text(encoding="utf-8"))
    if len(block) > LONG and "\n" not in block
]


def _wrapped(margin: str) -> str:
    return "\n".join(textwrap.fill(block, 72, initial_indent=margin) for block in PARAGRAPHS)


def test_there_are_paragraphs_to_tell_apart() -> None:
    assert len(PARAGRAPHS) > 2


@pytest.mark.parametrize("text", ["\n".join(PARAGRAPHS), _wrapped("    ")])
def test_long_lines_and_lines_set_in_are_told_apart(text: str) -> None:
    assert [" ".join(block.split()) for block in paragraphs(parted(text))] == PARAGRAPHS


def test_a_line_that_ends_early_with_its_sentence_ends_a_paragraph() -> None:
    body = "\n".join(["the bridge of Velmar is old and it is in want of repair, they"] * 8)
    assert paragraphs(parted(f"{body}\nsay.\n{body}\nagain.")) == (f"{body}\nsay.", f"{body}\nagain.")


@pytest.mark.parametrize(
    "text",
    [
        "One line.",
        "The bridge\nBy Ann Writer\n3 May 2019\n\nIt was opened.\nIt is old.",
        "\n\n".join(PARAGRAPHS),
        "\n\n".join(textwrap.fill(block, 72) for block in PARAGRAPHS),
    ],
)
def test_what_is_parted_already_stays_as_it_is(text: str) -> None:
    assert parted(text) == text


@settings(deadline=None, max_examples=60)
@given(LETTERS)
def test_no_word_is_lost_and_nothing_is_parted_twice(text: str) -> None:
    assert parted(text).split() == text.split()
    assert parted(parted(text)) == parted(text)
