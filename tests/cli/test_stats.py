"""`tutor stats`: every picture as a sentence, its figures, and how they are counted."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_sessions import put_width
from tests.conftest import Clock, Ran
from tests.desk.learner import go_through, right, seated, wrong_once
from tests.study.logs import review
from tutor.cli.stats import TABLE, USUAL, bar
from tutor.desk.desk import Desk
from tutor.desk.figures import NAMES, Figures

Tutor = Callable[..., Ran]

GOLDEN = Path(__file__).parent / "golden" / "stats.txt"


@pytest.fixture(autouse=True)
def _ready(moons: Path, clock: Clock) -> None:
    """A home with a small deck, at noon."""


@pytest.fixture
def studied(clock: Clock) -> None:
    """Learned nine days ago, missed once each and learned anew five days ago, right yesterday."""
    clock.forward(days=-9)
    for habit in (right, wrong_once(), right):
        with seated() as (_, sitting):
            go_through(sitting, habit)
        clock.forward(days=4)
    clock.forward(days=-3)


def test_every_picture_is_told_in_a_pipe(tutor: Tutor, studied: None) -> None:
    ran = tutor("stats", "all")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == GOLDEN.read_text(encoding="utf-8")


def test_the_usual_ones_are_told_in_their_order_whatever_order_they_are_asked_in(tutor: Tutor, studied: None) -> None:
    assert tutor("stats") == tutor("stats", *reversed(USUAL))
    told = json.loads(tutor("stats", "--json").out)["pictures"]
    assert tuple(each["name"] for each in told) == USUAL


def test_json_holds_what_the_desk_reckons(tutor: Tutor, studied: None, desk: Desk) -> None:
    told = json.loads(tutor("stats", "all", "--json", "--deck", "moons", "--since", "30 days").out)
    assert (told["version"], told["deck"], told["first"], told["last"]) == (1, "moons", "2026-10-26", "2026-11-24")
    figures = Figures.over(desk, "30 days", "moons")
    for name, each in zip(NAMES, told["pictures"], strict=True):
        caption = figures.picture(name).caption
        assert (each["name"], each["title"], each["says"], each["counts"]) == caption
    assert json.loads(tutor("stats", "--json").out)["deck"] is None


def test_days_and_deck_narrow_what_is_told(tutor: Tutor, studied: None) -> None:
    with Desk() as desk:
        desk.write([review("gone/n/answer", session="gone")])
    assert "of 3 reviews" not in tutor("stats", "recall", "--deck", "gone").out
    assert tutor("stats", "score", "--until", "2026-11-15").out.splitlines()[0] == (
        "Score. The score was 100 %; 3 first attempts are too few to tell."
    )
    assert tutor("stats", "--deck", "moon").err == (
        'tutor: no deck is called "moon", now or in the history\n       Did you mean "moons"?\n'
    )
    assert "names no days" in tutor("stats", "--since", "whenever").err


def test_growth_is_told_from_the_first_card_on_however_early_the_days_begin(tutor: Tutor, studied: None) -> None:
    for since in ("0000-01-01", "2000"):
        _, _, _, *rows, _, _ = tutor("stats", "growth", "--since", since, "--until", "9999").out.splitlines()
        assert [row.split()[:3] for row in rows] == [["2026-01-01", "to", "2026-11-24"]]


def test_a_picture_that_does_not_exist_is_a_wrong_use(tutor: Tutor) -> None:
    ran = tutor("stats", "calender")
    assert (ran.code, ran.out) == (2, "")
    assert "'calender' is not one of 'score', 'year'" in ran.err


def test_an_empty_history_says_what_to_do(tutor: Tutor) -> None:
    said = "Nothing has been answered yet. `tutor study` begins.\n"
    assert tutor("stats") == Ran(0, "", said)
    ran = tutor("stats", "all")
    assert (ran.code, ran.err) == (0, said)
    assert "None of the 3 cards has been learned yet." in ran.out
    assert len(json.loads(tutor("stats", "all", "--json").out)["pictures"]) == len(NAMES)


@pytest.mark.parametrize("cells", [40, 80, TABLE, 200])
def test_a_terminal_breaks_lines_between_words_only(
    tutor: Tutor, studied: None, monkeypatch: pytest.MonkeyPatch, cells: int
) -> None:
    whole = tutor("stats", "all").out
    put_width(monkeypatch, cells)
    told = tutor("stats", "score", "year", "recall", "coming", "known", "growth", "calibration", "compared").out
    assert [line for line in told.splitlines() if len(line) > max(cells, 70)] == []  # tables have a least width
    assert "".join(told.split()) in "".join(whole.split())
    assert all(len(line) <= cells for line in tutor("report").out.splitlines())


def test_the_hardest_cards_stand_in_a_table_where_there_is_room_and_else_in_words(
    tutor: Tutor, studied: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_width(monkeypatch, TABLE)
    assert "forgotten  attempts  recalled  difficulty  card" in tutor("stats", "hardest").out
    put_width(monkeypatch, TABLE - 1)
    out = tutor("stats", "hardest").out
    assert "difficulty  card" not in out
    assert "/answer): forgotten once, 3 attempts" in out
    assert all(len(line) < TABLE for line in out.splitlines())


@pytest.mark.parametrize(("share", "shown"), [(0, 0), (0.001, 1), (0.5, 10), (0.99, 20), (1, 20), (7, 20), (-1, 0)])
def test_a_bar_is_as_long_as_its_share(share: float, shown: int) -> None:
    assert bar(share) == "#" * shown + "." * (20 - shown)
