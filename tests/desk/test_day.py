"""Study days at the desk: they begin at four, wherever the clock stands, and survive the change of the hour."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import NOON, TODAY, Clock, put
from tests.desk.learner import go_through, seated
from tutor.desk.clock import WallClock
from tutor.desk.desk import Desk

HOUR = 3_600_000
MIDNIGHT = NOON - 12 * HOUR


@pytest.mark.parametrize(
    ("hour", "offset", "day"),
    [
        (0, 0, TODAY - 1),
        (3.999, 0, TODAY - 1),
        (4, 0, TODAY),
        (23.999, 0, TODAY),
        (2, 120, TODAY),
        (1.999, 120, TODAY - 1),
        (3.999, -1, TODAY - 1),
        (12, 14 * 60, TODAY),
        (14, 14 * 60, TODAY + 1),
        (12, -12 * 60, TODAY - 1),
    ],
)
def test_a_day_begins_at_four_local_time(
    home: Path, desk: Desk, clock: Clock, hour: float, offset: int, day: int
) -> None:
    clock.ms, clock.offset = MIDNIGHT + round(hour * HOUR), offset
    assert desk.today() == day


def test_the_hour_is_a_setting(home: Path, clock: Clock) -> None:
    put(home / "settings.toml", 'day_starts = "00:30"\n')
    clock.ms = MIDNIGHT + HOUR // 2
    with Desk() as desk:
        assert desk.today() == TODAY
        clock.ms -= 1
        assert desk.today() == TODAY - 1


def test_one_night_is_one_day(moons: Path, clock: Clock) -> None:
    """What was learned before midnight does not come back at one o'clock, and a day has room for new cards once."""
    clock.ms = MIDNIGHT + 23 * HOUR
    with seated() as (desk, sitting):
        go_through(sitting)
        assert desk.store.day_counts(TODAY).new == 3
    clock.ms = MIDNIGHT + 25 * HOUR
    with Desk() as desk:
        assert desk.today() == TODAY
        assert desk.study().session.total == 0
        assert desk.store.streak(desk.today()) == 1


@pytest.mark.parametrize("change", [60, -60])
def test_the_change_of_the_hour_neither_skips_nor_doubles_a_day(
    moons: Path, desk: Desk, clock: Clock, change: int
) -> None:
    """Around a night in which the clocks move, every local noon is one study day after the one before."""
    days = []
    for day in range(4):
        clock.offset = 60 if day < 2 else 60 + change
        clock.ms = MIDNIGHT + day * 24 * HOUR + 12 * HOUR - clock.offset * 60_000
        days.append(desk.today())
    assert days == [TODAY, TODAY + 1, TODAY + 2, TODAY + 3]


@pytest.fixture
def zone() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.parametrize(("name", "minutes"), [("UTC0", 0), ("AAA-5:30", 330), ("YYY+3:30", -210), ("ZZZ-14", 840)])
def test_the_wall_clock_knows_its_zone(zone: None, name: str, minutes: int) -> None:
    os.environ["TZ"] = name
    time.tzset()
    clock = WallClock()
    assert clock.offset_min() == minutes
    assert abs(clock.now_ns() - clock.now_ms() * 1_000_000) < 60 * 10**9


def test_travelling_west_does_not_ask_yesterday_again(moons: Path, clock: Clock) -> None:
    clock.offset = 9 * 60
    with seated() as (_, sitting):
        go_through(sitting)
    clock.forward(minutes=30)
    clock.offset = -8 * 60
    with Desk() as desk:
        assert desk.study().session.total == 0
