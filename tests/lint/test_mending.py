"""What is mended without asking changes nothing else, and once is enough."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import SHIPPED
from tests.deck.strategies import commented, without_lines
from tests.lint.examples import whole
from tutor.deck.edit import pin
from tutor.deck.parse import parse
from tutor.deck.problems import DeckError
from tutor.lint.case import Case
from tutor.lint.lint import lint
from tutor.lint.mending import MENDABLE, mend

HIDDEN = "\u200b\u202e\u00ad\x85\ufeff"
JOINERS = "\u200c\u200d\u200e\u200f"
NOTHING = str.maketrans(dict.fromkeys(HIDDEN + JOINERS))


@st.composite
def flawed(draw: st.DrawFn) -> str:
    """A random deck with hidden characters between its letters, and some negatives."""
    text = draw(commented()) + '\n[[fact]]\nask = "Which of them is not one?"\nanswer = "this"\n'
    places = draw(st.lists(st.sampled_from([match.end() for match in re.finditer(r"[a-z] ", text)]), max_size=4))
    for at in sorted(places, reverse=True):
        candidate = text[:at] + draw(st.sampled_from(HIDDEN)) + text[at:]
        if "= " not in text[max(0, at - 3) : at]:
            text = candidate if _is_sound(candidate) else text
    return text


def _is_sound(text: str) -> bool:
    try:
        return bool(parse(text).title)
    except DeckError:
        return False


@given(flawed())
@settings(max_examples=25, deadline=None)
def test_mending_again_changes_nothing(text: str) -> None:
    once = mend(text)
    again = mend(once.text)
    assert again.text == once.text


@given(flawed())
@settings(max_examples=25, deadline=None)
def test_mending_changes_nothing_but_what_it_mends(text: str) -> None:
    """Ids apart, the text differs in hidden characters and in capitals only."""
    pinned, _ = pin(text)
    assert mend(text).text.translate(NOTHING).casefold() == pinned.translate(NOTHING).casefold()


@given(flawed())
@settings(max_examples=20, deadline=None)
def test_progress_is_kept_by_mending(text: str) -> None:
    assert [note.id for note in parse(mend(text).text).notes] == [note.id for note in parse(text).notes]


@given(commented())
@settings(max_examples=20, deadline=None)
def test_what_needs_no_mending_stays_to_the_letter(text: str) -> None:
    pinned, _ = pin(text)
    if not lint(Case(pinned, parse(pinned)), MENDABLE):
        assert mend(pinned).text == pinned
        assert mend(pinned).codes == ()


def test_a_bom_and_the_line_ends_stay() -> None:
    text = whole('\n[[fact]]\nid = "a"\nask = "Which is not one?"\nanswer = "A"\n').replace("\n", "\r\n")
    assert mend("\ufeff" + text).text == "\ufeff" + text.replace(" not ", " NOT ")


def test_only_the_codes_asked_for_are_mended() -> None:
    text = whole('\n[[fact]]\nask = "Which is not one?"\nanswer = "A\u200bB"\n')
    assert mend(text, {"unmarked-negative"}).text == text.replace(" not ", " NOT ")
    assert mend(text, {"hidden-character"}).codes == ("hidden-character",)
    assert mend(text, set()).text == text


def test_what_is_silenced_is_left() -> None:
    text = whole('\n[[fact]]\nid = "a"\nask = "Which is not one?"  # tutor: ignore unmarked-negative\nanswer = "A"\n')
    assert mend(text).text == text


def test_a_change_that_would_move_an_id_or_empty_a_text_is_left_undone() -> None:
    text = whole('\n[[fact]]\nask = "Who\u202e came?"\nanswer = "A\u200bB"\n')
    assert mend(text, {"hidden-character"}).text == text.replace("\u200b", "")
    empty = whole('\n[[fact]]\nid = "a"\nask = "Who?"\nanswer = "\u200b"\n')
    assert mend(empty, {"hidden-character"}).text == empty


@pytest.mark.parametrize("name", ["how-to-study", "kim-russia-visit"])
def test_the_shipped_decks_need_no_mending(name: str) -> None:
    text = (SHIPPED / f"{name}.toml").read_text(encoding="utf-8")
    assert mend(text).text == text
    assert without_lines(replace(parse(text), tags=())) == without_lines(replace(parse(mend(text).text), tags=()))
