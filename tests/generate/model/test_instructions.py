"""What a model is told is what it is held to."""

import pytest

from tests.generate.model.replies import CHUNK, READING
from tutor.generate.model.brackets import MOST_WORDS
from tutor.generate.model.instructions import INSTRUCTIONS, prompt
from tutor.generate.model.options import FEWEST, MOST
from tutor.generate.model.reply import ArgumentReply, EventReply, ObjectionReply, TermReply
from tutor.generate.select import PER_SENTENCE

TOLD = " ".join(INSTRUCTIONS.split())
NUMBERS = {2: "two", 3: "three"}


@pytest.mark.parametrize(
    "rule",
    [
        f"up to {MOST_WORDS} words that the article uses",
        f"at most {PER_SENTENCE} of a sentence",
        f"wrong is {NUMBERS[FEWEST]} or {NUMBERS[MOST]} false answers, or nothing",
        "answers have none",
        "(reply_quote, reply_paragraph)",
    ],
)
def test_the_numbers_told_are_those_that_hold(rule: str) -> None:
    assert rule in TOLD


def test_every_line_says_something_and_all_of_it_is_short() -> None:
    assert len(TOLD.split()) < 950
    assert all(line == line.strip() for line in INSTRUCTIONS.splitlines())


def test_every_part_of_the_form_is_told() -> None:
    fields = {name for part in (ArgumentReply, ObjectionReply, EventReply, TermReply) for name in part.model_fields}
    assert [name for name in sorted(fields - {"kind", "text"}) if name not in TOLD] == []


def test_the_names_told_say_what_they_are_for() -> None:
    assert "Names in the article, for use in full where a paragraph says less: " in prompt(READING, CHUNK)
