"""The score history counts the days that were lived: where the hour changes, on journeys, and by clocks set back."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.study.logs import review
from tutor.desk.desk import Desk
from tutor.study.day import iso

CARD = "moons/titan/answer"

Lived = list[tuple[str, int, str]]
"""Local time, minutes ahead of UTC, and the study day that it belongs to."""

JOURNEYS: list[tuple[str, Lived, int]] = [
    ("the hour is skipped in spring", [
        ("2026-03-28 23:30", 60, "2026-03-28"),
        ("2026-03-29 01:59", 60, "2026-03-28"),
        ("2026-03-29 03:59", 120, "2026-03-28"),
        ("2026-03-29 04:00", 120, "2026-03-29"),
        ("2026-03-30 03:59", 120, "2026-03-29"),
    ], 2),
    ("the hour comes twice in autumn", [
        ("2026-10-25 02:30", 120, "2026-10-24"),
        ("2026-10-25 02:30", 60, "2026-10-24"),
        ("2026-10-25 03:59", 60, "2026-10-24"),
        ("2026-10-25 04:00", 60, "2026-10-25"),
    ], 2),
    ("a flight to the east", [
        ("2026-11-24 20:00", 60, "2026-11-24"),
        ("2026-11-25 15:00", 540, "2026-11-25"),
    ], 2),
    ("a flight to the west", [
        ("2026-11-24 23:00", 540, "2026-11-24"),
        ("2026-11-24 16:00", -480, "2026-11-24"),
        ("2026-11-25 09:00", -480, "2026-11-25"),
    ], 2),
    ("a day lived twice beyond the date line", [
        ("2026-11-24 22:00", 780, "2026-11-24"),
        ("2026-11-24 08:00", -600, "2026-11-24"),
    ], 1),
    ("a day that never was beyond the date line is forgiven", [
        ("2026-11-24 22:00", -600, "2026-11-24"),
        ("2026-11-26 07:00", 780, "2026-11-26"),
    ], 2),
    ("a leap day is a day", [
        ("2028-02-28 12:00", 0, "2028-02-28"),
        ("2028-02-29 12:00", 0, "2028-02-29"),
        ("2028-03-01 03:59", 0, "2028-02-29"),
        ("2028-03-01 12:00", 0, "2028-03-01"),
    ], 3),
    ("a clock set back", [
        ("2026-11-24 12:00", 60, "2026-11-24"),
        ("2026-11-20 12:00", 60, "2026-11-20"),
        ("2026-11-20 13:00", 60, "2026-11-20"),
    ], 1),
]  # fmt: skip


@pytest.mark.parametrize(("lived", "streak"), [each[1:] for each in JOURNEYS], ids=[each[0] for each in JOURNEYS])
def test_every_answer_counts_on_the_day_it_was_given_by_the_clock_of_that_place(
    moons: Path, clock: Clock, lived: Lived, streak: int
) -> None:
    with Desk() as desk:
        for number, (local, offset, _) in enumerate(lived):
            moment = datetime.fromisoformat(local).replace(tzinfo=UTC).timestamp() * 1000
            clock.ms, clock.offset = round(moment) - offset * 60_000, offset
            desk.write([review(CARD, session=f"s{number}")])
        history, days = desk.store.history, [day for _, _, day in lived]
        assert {iso(day): count for day, count in history.answers_by_day(0, 99_999).items()} == Counter(days)
        assert [iso(session.day) for session in reversed(history.sessions())] == days
        tallies = history.tallies(0, 99_999, by=("day",))
        assert [iso(tally.day) for tally in tallies] == sorted(set(days))
        assert [tally.met + tally.reviews for tally in tallies] == [1] * len(set(days))
        assert (desk.store.streak(desk.today()), iso(desk.today())) == (streak, days[-1])
        guesses = history.guesses(0, 99_999)
        assert all(0 <= guess.expected <= 1_000_000 * guess.cases for guess in guesses)
        assert sum(guess.cases for guess in guesses) == len(set(days)) - 1
        assert desk.store.check().findings == ()
