"""`tutor history` as a list: narrowed by deck and days, numbered, with changes, as table, JSON and CSV."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import MOONS, TODAY, Clock, Ran, put
from tests.study.logs import review
from tutor.cli.sessions import COLUMNS
from tutor.desk.desk import Desk
from tutor.study.log import Rename
from tutor.study.share import percent

Tutor = Callable[..., Ran]

SCORES = (1.0, 0.5, 0.0, 1.0, 0.75, 1.0, 0.5)
"""Those of the sessions s1 to s7, one a day, the last of them today; s6 is practice."""


@pytest.fixture(autouse=True)
def _ready(moons: Path, home: Path, clock: Clock) -> None:
    """Seven sessions over two decks, of which the second one's file is gone."""
    clock.forward(days=-6)
    with Desk() as desk:
        for number, score in enumerate(SCORES, 1):
            deck = "gone" if number in {3, 4} else "moons"
            answers = [(f"{deck}/n{at}/answer", share) for at, share in enumerate(_shares(score))]
            if number == 7:
                answers.append(("gone/n9/answer", 0.5))
            desk.write(
                review(
                    card,
                    verdict="partly",
                    share=share,
                    session=f"session{number}",
                    took_ms=90_000,
                    practice=number == 6,
                )
                for card, share in answers
            )
            clock.forward(days=1)
    clock.forward(days=-1)


def _shares(score: float) -> list[float]:
    """Four credits with this mean, which is a multiple of an eighth."""
    return [min(max(score * 4 - at, 0.0), 1.0) for at in range(4)]


def listed(tutor: Tutor, *options: str) -> list[dict[str, Any]]:
    found = json.loads(tutor("history", "--json", *options).out)["sessions"]
    assert isinstance(found, list)
    return found


def numbers(tutor: Tutor, *options: str) -> list[int]:
    return [each["number"] for each in listed(tutor, *options)]


def test_the_table_has_stable_columns_in_a_pipe(tutor: Tutor) -> None:
    ran = tutor("history")
    assert ran == Ran(0, TABLE, "")


TABLE = """\
#  session           decks        cards  score     change   time
1  2026-11-24 12:00  Moons, gone      5   50 %        -15  8 min
2  2026-11-23 12:00  Moons            4  100 %   practice  6 min
3  2026-11-22 12:00  Moons            4   75 %        +12  6 min
4  2026-11-21 12:00  gone             4  100 %        +50  6 min
5  2026-11-20 12:00  gone             4    0 %        -75  6 min
6  2026-11-19 12:00  Moons            4   50 %        -50  6 min
7  2026-11-18 12:00  Moons            4  100 %             6 min
"""


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ((), [1, 2, 3, 4, 5, 6, 7]),
        (("--limit", "2"), [1, 2]),
        (("--since", "3 days"), [1, 2, 3]),
        (("--since", "2026-11-20", "--until", "2026-11-22"), [3, 4, 5]),
        (("--until", "5 days ago"), [6, 7]),
        (("--deck", "gone"), [1, 4, 5]),
        (("--deck", "gone", "--limit", "2", "--until", "yesterday"), [4, 5]),
        (("--deck", "moons", "--since", "2 days"), [1, 2]),
        (("--since", "2020", "--until", "2021"), []),
    ],
)
def test_sessions_are_narrowed_and_keep_their_numbers(tutor: Tutor, options: tuple[str, ...], found: list[int]) -> None:
    """The number is what `tutor history NUMBER` takes."""
    assert numbers(tutor, *options) == found
    for each in listed(tutor, *options):
        one = json.loads(tutor("history", str(each["number"]), "--json").out)
        assert one["session"] == each["session"]


def test_a_session_of_two_decks_counts_only_what_was_asked_of_the_one(tutor: Tutor) -> None:
    latest, *_ = listed(tutor, "--deck", "gone")
    assert (latest["decks"], latest["cards"], latest["score"]) == (["gone"], 1, 0.5)
    assert latest["change"] == pytest.approx(0.5 - (1.0 + 0.0) / 2)  # against those of this deck alone


def test_a_change_does_not_depend_on_what_is_listed(tutor: Tutor) -> None:
    changes = {each["number"]: each["change"] for each in listed(tutor)}
    assert changes[1] == pytest.approx(0.5 - (0.75 + 1.0 + 0.0 + 0.5 + 1.0) / 5)
    for options in (("--limit", "1"), ("--since", "2 days"), ("--until", "2026-11-21", "--limit", "2")):
        for each in listed(tutor, *options):
            assert each["change"] == changes[each["number"]]


def test_a_deck_may_be_a_file_or_one_that_is_gone_but_not_one_that_never_was(tutor: Tutor, moons: Path) -> None:
    assert numbers(tutor, "--deck", str(moons)) == numbers(tutor, "--deck", "moons") == [1, 2, 3, 6, 7]
    assert tutor("history", "--deck", "gonne") == Ran(
        66, "", 'tutor: no deck is called "gonne", now or in the history\n       Did you mean "gone"?\n'
    )


def test_a_folder_of_several_decks_is_not_one_deck(tutor: Tutor, home: Path) -> None:
    put(home / "decks" / "more.toml", MOONS.replace('"moons"', '"more"'))
    ran = tutor("history", "--deck", f"{home / 'decks'}/")
    assert (ran.code, ran.out) == (2, "")
    assert "holds 2 decks" in ran.err


def test_a_renamed_deck_keeps_its_sessions(tutor: Tutor, clock: Clock) -> None:
    with Desk() as desk:
        desk.write([Rename("gone", "here")])
    assert numbers(tutor, "--deck", "here") == [1, 4, 5]
    assert tutor("history", "--deck", "gone").code == 66


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--since", "soon"), '--since: "soon" names no days. Write 2026-11-24, 2026-11, "30 days", '),
        (("--until", "2026-02-30"), '--until: "2026-02-30" is not a day of the calendar. Write '),
        (("--since", "today", "--until", "yesterday"), "--since today is later than --until yesterday"),
        (("--since", "2030"), "--since 2030 is later than today"),
        (("--json", "--csv"), "--json and --csv are two forms of the same; give one"),
        (("1", "--csv"), "--csv lists sessions; one SESSION has --json"),
        (("1", "--limit", "2"), "a SESSION is shown whole"),
        (("--why", "1"), "--why N goes with a SESSION"),
    ],
)
def test_options_that_mean_nothing_are_refused(tutor: Tutor, options: tuple[str, ...], said: str) -> None:
    ran = tutor("history", *options)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_where_nothing_fits_it_is_said_on_the_side(tutor: Tutor) -> None:
    options = ("--since", "2020", "--until", "2021")
    assert tutor("history", *options) == Ran(0, "", "No session fits. `tutor history` lists all there are.\n")
    assert tutor("history", "--csv", *options).out == ",".join(COLUMNS) + "\n"


def test_comma_separated_values_are_what_json_holds(tutor: Tutor) -> None:
    out = tutor("history", "--csv").out
    rows = list(csv.DictReader(io.StringIO(out)))
    for row, each in zip(rows, listed(tutor), strict=True):
        assert list(row) == list(COLUMNS)
        assert row["decks"].split() == each["decks"]
        assert row["practice"] == str(each["practice"]).lower()
        for name in ("number", "cards", "answered", "self_judged", "took_ms"):
            assert int(row[name]) == each[name]
        for name in ("score", "change"):
            assert (float(row[name]) if row[name] else None) == each[name]
        for name in ("session", "at", "day"):
            assert row[name] == each[name]


def test_a_terminal_shows_the_course_of_the_scores_and_fits_its_width(
    tutor: Tutor, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(home / "decks" / "moons.toml", MOONS.replace('"Moons"', '"The many moons of the outer planets"'))
    put_width(monkeypatch, 72)
    course, *table = tutor("history").out.splitlines()
    assert course == "score, oldest first, 0 % to 100 %  █▅▁█▇█▅"
    assert max(map(len, table)) == 72
    assert "  The many moons of…  " in table[1]
    put_width(monkeypatch, 40)
    assert tutor("history").out.splitlines()[0] == "score, oldest first, 50 % to 100 %  ▅█▁"
    assert "  The many mo…  " in tutor("history").out.splitlines()[2]  # never below twelve cells


def test_a_terminal_shows_the_latest_and_says_how_many_more_there_are(
    tutor: Tutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_width(monkeypatch, 80)
    monkeypatch.setattr("tutor.cli.history.LATEST", 3)
    ran = tutor("history")
    assert [line.split()[0] for line in ran.out.splitlines()[2:]] == ["1", "2", "3"]
    assert ran.err == "4 more sessions; `--limit 7` shows all.\n"
    assert len(listed(tutor)) == 7


def put_width(monkeypatch: pytest.MonkeyPatch, cells: int) -> None:
    """Let the command line take its stdout for a terminal of this width."""
    for module in ("history", "lines", "sessions", "stats"):
        monkeypatch.setattr(f"tutor.cli.{module}.width", lambda: cells)


def test_today_is_a_study_day(tutor: Tutor, clock: Clock) -> None:
    clock.forward(minutes=14 * 60)  # two o'clock at night
    with Desk() as desk:
        assert desk.today() == TODAY
    assert numbers(tutor, "--since", "today") == [1]
    assert percent(listed(tutor, "--since", "today")[0]["score"]) == "50 %"
