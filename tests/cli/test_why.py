"""`tutor history SESSION --why N`: a past verdict can be settled years later, whatever became of the deck."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import MOONS, Clock, Ran, put

Tutor = Callable[..., Ran]


@pytest.fixture
def deck(moons: Path, clock: Clock) -> Path:
    """A small deck, at noon."""
    return moons


def _answered(tutor: Tutor, *lines: str, rung: str = "free") -> None:
    ran = tutor("study", "--plain", "--limit", "1", "--rung", rung, typed="".join(f"{line}\n" for line in lines))
    assert ran.code == 0


def _why(tutor: Tutor) -> str:
    ran = tutor("history", "1", "--why", "1")
    assert (ran.code, ran.err) == (0, "")
    return ran.out


def _json(tutor: Tutor) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(tutor("history", "1", "--why", "1", "--json").out)
    return found


def test_a_typed_answer_is_judged_anew_step_by_step(deck: Path, tutor: Tutor) -> None:
    _answered(tutor, "Saturm", ":quit")
    shown = _why(tutor)
    assert shown.startswith("Which planet does Titan go round?\ntyped, free\nthe answer: Saturn\nyou: Saturm\n")
    assert "\nHow the judge gets there today:\n  1. The answer is \u201cSaturn\u201d" in shown
    assert shown.endswith("\nThe deck asks the same today.\n")
    found = _json(tutor)
    assert found["today"]["verdict"] == found["verdict"] == found["now"]["verdict"]
    assert found["today"]["steps"][-1].casefold().startswith(found["verdict"])
    assert (found["judged_by"], found["gone"], found["now"]["changed"]) == ("text", False, [])


def test_an_overruled_verdict_says_so_and_what_was_accepted_since(deck: Path, tutor: Tutor) -> None:
    _answered(tutor, "Chronos", ":turn", ":accept", "")
    shown = _why(tutor)
    assert "\nwrong.\n" in shown
    assert "\nYou overruled that: it counts 100 %.\n" in shown
    assert "\nIt was wrong then: the judge, or what else is accepted, has changed since.\n" in shown
    assert shown.endswith("The deck asks the same today.\n  accepted too: Chronos\n")


def test_a_changed_deck_is_shown_beside_what_was_asked_then(deck: Path, tutor: Tutor) -> None:
    _answered(tutor, "Jupiter", ":quit")
    put(
        deck,
        MOONS.replace("Titan go round?", "Europa go round?").replace(
            'answer = "Saturn"\nwrong = ["Jupiter"', 'answer = "Jupiter"\nwrong = ["Pluto"'
        ),
        age_s=1800,
    )
    shown = _why(tutor)
    assert shown.startswith("Which planet does Titan go round?\n")
    assert "1. The answer is \u201cSaturn\u201d" in shown
    assert (
        "The deck has changed since:\n"
        "  stem: Which planet does Europa go round?\n"
        "  answer: Jupiter\n"
        "By today's deck: right.\n"
    ) in shown
    assert _json(tutor)["now"]["verdict"] == "right"


def test_what_is_accepted_today_says_nothing_of_another_answer(deck: Path, tutor: Tutor) -> None:
    _answered(tutor, "Jupiter", ":quit")
    put(
        deck,
        MOONS.replace(
            'answer = "Saturn"\nwrong = ["Jupiter"', 'answer = "Pluto"\naccept = ["Jupiter"]\nwrong = ["Mars"'
        ),
        age_s=1800,
    )
    found = _json(tutor)
    assert (found["today"]["verdict"], found["now"]["verdict"]) == ("wrong", "right")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "The card is gone from its deck."),
        (
            MOONS.replace('"Which planet does Titan', '"Which planet does Titan').replace(
                'id = "titan"', 'id = "titan"\nforms = ["choice"]'
            ),
            "The deck no longer asks the card in this form.",
        ),
        ("format = [", "The card is gone from its deck."),
    ],
)
def test_what_became_of_the_card_is_said(deck: Path, tutor: Tutor, text: str, says: str) -> None:
    _answered(tutor, "Jupiter", ":quit")
    put(deck, text, age_s=1800) if text else deck.unlink()
    shown = _why(tutor)
    assert "1. The answer is \u201cSaturn\u201d" in shown
    assert shown.endswith(f"\n{says}\n")
    assert _json(tutor)["now"] is None


def test_a_renamed_card_is_still_found(deck: Path, tutor: Tutor) -> None:
    _answered(tutor, "Jupiter", ":quit")
    assert tutor("rename-id", "moons/titan", "moons/the-largest").code == 0
    assert _why(tutor).endswith("The deck asks the same today.\n")


@pytest.mark.parametrize(("letter", "verdict"), [("a", "wrong"), ("c", "right")])
def test_a_chosen_answer_has_no_steps(deck: Path, tutor: Tutor, letter: str, verdict: str) -> None:
    _answered(tutor, letter, ":quit", rung="choose")
    shown = _why(tutor)
    assert "An option or a place is right or wrong, so there are no steps.\n" in shown
    assert shown.endswith(f"By today's deck: {verdict}.\n")
    found = _json(tutor)
    assert (found["judged_by"], found["today"], found["now"]["verdict"]) == ("choice", None, verdict)


FORMS = """\
format = 1
id = "forms"
title = "Forms"
[[question]]
id = "q"
form = "{form}"
ask = "Which?"
{keys}
"""


@pytest.mark.parametrize(
    ("form", "keys", "typed", "judge", "says"),
    [
        (
            "recall",
            'answer = "So that meaning could not help."',
            ("", "r", ""),
            "learner",
            "You judged this answer yourself",
        ),
        ("list", 'items = ["one", "two"]', ("", "a", ""), "learner", "You judged this answer yourself"),
        ("order", 'items = ["one", "two", "three"]', ("abc", ""), "parts", " of 3 were right."),
        ("typed", 'answer = "Lavrov"', ("", ""), "nobody", "There was no answer"),
    ],
)
def test_what_gave_no_steps_says_so(
    home: Path, clock: Clock, tutor: Tutor, form: str, keys: str, typed: tuple[str, ...], judge: str, says: str
) -> None:
    put(home / "decks" / "forms.toml", FORMS.format(form=form, keys=keys))
    _answered(tutor, *typed)
    assert says in _why(tutor)
    assert _json(tutor)["judged_by"] == judge


def test_an_answer_that_was_not_given_is_an_error(deck: Path, tutor: Tutor) -> None:
    _answered(tutor, "Jupiter", ":quit")
    assert tutor("history", "1", "--why", "2") == Ran(66, "", "tutor: that session has 1 answer\n")
    assert tutor("history", "--why", "1").code == 2
    assert tutor("history", "1", "--why", "0").code == 2
