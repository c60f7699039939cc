"""Line by line too a miss is explained, and an unfair verdict can be mended in the deck."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Clock, Ran, put
from tutor.desk.sitting import Sitting
from tutor.errors import TutorError

Tutor = Callable[..., Ran]

DECK = """\
format = 1
id = "seas"
title = "Seas"

[source]
title = "On seas"
url = "https://example.org/seas"
{file}
[[fact]]
id = "sargasso"
ask = "Which sea has no coasts?"
answer = "the Sargasso Sea"
explain = "Currents bound it."
cite = [2]
quote = "is bounded by four currents"
"""

ARTICLE = "Seas\n\nThe Sargasso Sea is bounded by\nfour currents and touches no land.\n"


@pytest.fixture
def seas(home: Path, clock: Clock) -> Path:
    """A deck of one card, without its article."""
    return put(home / "decks" / "seas.toml", DECK.format(file=""))


@pytest.fixture
def article(home: Path, seas: Path) -> Path:
    """The article of that deck, attached."""
    put(seas, DECK.format(file='file = "seas.txt"\n'))
    return put(home / "decks" / "seas.txt", ARTICLE)


def _study(tutor: Tutor, *lines: str) -> str:
    ran = tutor("study", "--plain", "--rung", "free", typed="".join(f"{line}\n" for line in lines))
    assert ran.code == 0
    return ran.out


def test_what_differs_stands_over_carets(seas: Path, tutor: Tutor) -> None:
    shown = _study(tutor, "the sargossa sea \u6d77\u6d77 \u6d77 sea", "")
    line, carets = shown[shown.index("You typed:") :].splitlines()[:2]
    assert line == "You typed: the sargossa sea \u6d77\u6d77 \u6d77 sea"
    assert carets == "                   ^  ^     ^^^^ ^^"


def test_nothing_is_marked_where_nothing_is_alike(seas: Path, tutor: Tutor) -> None:
    assert "You typed:" not in _study(tutor, "Baltic", "")
    assert "You typed:" not in _study(tutor, "Sargasso Sea", "")


def test_the_article_is_quoted_after_a_miss_only(seas: Path, tutor: Tutor) -> None:
    missed = _study(tutor, "", ":quit")
    assert "Currents bound it.\n\u201cis bounded by four currents\u201d\nParagraph 2.\n" in missed
    assert "\u201cis bounded" not in _study(tutor, "Sargasso Sea", "")


def test_a_sure_miss_is_announced_for_tomorrow(seas: Path, tutor: Tutor) -> None:
    assert "You were sure, so it comes back tomorrow too.\n" in _study(tutor, ":sure Baltic", ":quit")
    assert "You were sure" not in _study(tutor, "Baltic", ":quit")


def test_the_source_shows_the_passage_once_answered(article: Path, tutor: Tutor) -> None:
    shown = _study(tutor, ":source", "Baltic", ":source", "", ":source", "")
    assert shown.count(":source does nothing here.") == 1
    assert shown.count("\n   2  The Sargasso Sea >>is bounded by\n      four currents<< and touches no land.\n") == 2


def test_the_source_says_how_to_have_the_text_here(seas: Path, tutor: Tutor) -> None:
    shown = _study(tutor, "Baltic", ":source")
    assert "On seas\nhttps://example.org/seas\nparagraph 2\n\u201cis bounded by four currents\u201d\n" in shown
    assert "`tutor source seas FILE`" in shown


def test_a_source_that_cannot_be_read_is_said_and_the_session_goes_on(article: Path, tutor: Tutor) -> None:
    article.write_bytes(b"\xff\xff")
    shown = _study(tutor, "Baltic", ":source", "")
    assert f"{article}: line 1, column 1: byte 0xff is no UTF-8" in shown
    assert "Type it once" in shown


def test_an_overruled_answer_is_accepted_from_then_on(seas: Path, tutor: Tutor) -> None:
    shown = _study(tutor, ":accept", "Mar de los Sargazos", ":accept", ":turn", ":accept", ":accept", "")
    assert shown.count(":accept does nothing here.") == 3
    assert ":accept accepts your answer from now on.\n" in shown
    assert "\u201cMar de los Sargazos\u201d is accepted from now on.\n" in shown
    assert 'accept = ["Mar de los Sargazos"]' in seas.read_text()
    assert "Right." in tutor("study", "--plain", "--practice", "--rung", "free", typed="mar de los sargazos\n\n").out


def test_a_deck_that_cannot_be_written_is_said(seas: Path, tutor: Tutor, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Sitting) -> str:
        raise TutorError("seas.toml: the disk is full", hint="Make room.")

    monkeypatch.setattr(Sitting, "accept", full)
    shown = _study(tutor, "Mar de los Sargazos", ":turn", ":accept", "")
    assert "seas.toml: the disk is full. Make room.\n" in shown
    assert "100 % of 1 card" in shown
