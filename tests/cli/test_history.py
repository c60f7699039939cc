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


STUDIED = (
    ("history",),
    ("history", "--json"),
    ("history", "1"),
    ("stats", "score"),
    ("stats", "coming"),
    ("due",),
    ("browse", "moons", "--json"),
    ("report", "--json"),
    ("report", "--html", "-"),
)


@pytest.mark.parametrize("year", [12_000, -300])
@pytest.mark.parametrize("command", STUDIED)
def test_a_clock_gone_far_astray_breaks_no_history(
    tutor: Tutor, clock: Clock, year: int, command: tuple[str, ...]
) -> None:
    tutor("study", "--plain", "--limit", "1", typed="c\n\n")
    clock.forward(days=365.2425 * (year - 2026))
    assert tutor("study", "--plain", "--practice", "--limit", "1", typed="c\n\n").code == 0
    ran = tutor(*command)
    assert (ran.code, ran.out != "") == (0, True)
    assert "Traceback" not in ran.err
    if command[0] == "history":
        assert str(year)[:4] in ran.out
