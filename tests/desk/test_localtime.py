"""Local date and time of past moments, of any year."""

import time
from collections.abc import Iterator

import pytest

from tutor.desk.localtime import local, local_iso


@pytest.fixture(params=["UTC", "Asia/Kathmandu", "America/New_York"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


SAID = {
    "UTC": ("2026-11-27 00:00", "2026-11-27T00:00:00+00:00"),
    "Asia/Kathmandu": ("2026-11-27 05:45", "2026-11-27T05:45:00+05:45"),
    "America/New_York": ("2026-11-26 19:00", "2026-11-26T19:00:00-05:00"),
}


def test_a_moment_is_told_by_the_clock_of_the_place(zone: str) -> None:
    assert (local(1_795_737_600_000), local_iso(1_795_737_600_000)) == SAID[zone]


@pytest.mark.parametrize("at_ms", [253_402_300_799_000, -62_135_596_800_000, 10**15, -(10**15), 10**20])
def test_no_year_is_too_far(zone: str, at_ms: int) -> None:
    day, clock = local(at_ms).split(" ")
    assert len(clock) == 5
    assert local_iso(at_ms).startswith(f"{day}T{clock}:")
