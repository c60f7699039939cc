"""`tutor history SESSION`: one session, prompt by prompt."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Clock, Ran

Tutor = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _ready(moons: Path, clock: Clock) -> None:
    """A home with a small deck, at noon."""


def test_a_session_is_shown_prompt_by_prompt(tutor: Tutor) -> None:
    tutor("study", "--plain", "--limit", "1", typed=":hint\nJupiter\n:turn\n\n")
    shown = tutor("history", "1")
    assert shown.code == 0
    assert "Which planet does Titan go round?" in shown.out
    assert "with a hint" in shown.out
    assert "wrong, overruled, rated" in shown.out
    one = json.loads(tutor("history", "1", "--json").out)
    (review,) = one["reviews"]
    assert (review["verdict"], review["credit"], review["overruled"]) == ("wrong", 1.0, True)
    assert (review["number"], review["form"], review["answer"], review["hints"]) == (1, "choice", "Saturn", 1)
    by_id = json.loads(tutor("history", one["session"][:20], "--json").out)
    assert by_id == one


@pytest.mark.parametrize("word", ["2", "0", "zzz", "999999"])
def test_a_session_that_does_not_exist_is_an_error(tutor: Tutor, word: str) -> None:
    tutor("study", "--plain", "--limit", "1", typed="c\n\n")
    ran = tutor("history", word)
    assert ran == Ran(
        66, "", f'tutor: "{word}" means no session\n       `tutor history` numbers them; 1 is the latest.\n'
    )
