"""What many tests share: a home of their own, decks old enough to trust, a clock that obeys, a command line."""

import io
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tutor.cli.main import run
from tutor.desk.desk import Desk
from tutor.library.shelf import Shelf

SHIPPED = Path(__file__).resolve().parent.parent / "decks"

TODAY = 20_781
"""24 November 2026, a study day."""

NOON = (TODAY * 24 + 12) * 3_600_000
"""Its noon in UTC, in milliseconds since 1970."""

MOONS = """\
format = 1
id = "moons"
title = "Moons"

[[fact]]
id = "titan"
ask = "Which planet does Titan go round?"
answer = "Saturn"
wrong = ["Jupiter", "Neptune"]
explain = "Titan is the largest of Saturn's moons."
cite = [2]

[[fact]]
id = "triton"
ask = "Which planet does Triton go round?"
answer = "Neptune"
wrong = ["Uranus", "Saturn"]

[[fact]]
id = "io"
ask = "Which planet does Io go round?"
answer = "Jupiter"
wrong = ["Mars", "Venus"]
"""


@dataclass
class Clock:
    """A clock that stands still until it is moved; `offset` is that of local time from UTC, in minutes."""

    ms: int = NOON
    offset: int = 0

    def now_ms(self) -> int:
        return self.ms

    def now_ns(self) -> int:
        return self.ms * 1_000_000

    def offset_min(self) -> int:
        return self.offset

    def forward(self, *, days: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        self.ms += round(((days * 24 * 60 + minutes) * 60 + seconds) * 1000)


@dataclass(frozen=True)
class Ran:
    """What a run of the command said and how it ended."""

    code: int
    out: str
    err: str


def put(path: Path, text: str, *, age_s: float = 3600) -> Path:
    """Write a file that was last changed `age_s` seconds ago, so that its cached reading is trusted."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    then = path.stat().st_mtime - age_s
    os.utime(path, (then, then))
    return path


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of shipped decks, empty here."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    monkeypatch.setattr("tutor.desk.desk.shipped_shelf", lambda: Shelf(folder, shipped=True))
    return folder


@pytest.fixture
def real_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A learner's home that holds nothing yet, with the decks that really ship."""
    home = tmp_path / "home"
    monkeypatch.setenv("TUTOR_HOME", str(home))
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return home


@pytest.fixture
def home(real_home: Path, shipped: Path) -> Path:
    """A learner's home that holds nothing yet, and no shipped decks."""
    return real_home


@pytest.fixture
def moons(home: Path) -> Path:
    """A small deck of three facts in the learner's folder."""
    return put(home / "decks" / "moons.toml", MOONS)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The time for every desk of the test."""
    clock = Clock()
    monkeypatch.setattr("tutor.desk.desk.WallClock", lambda: clock)
    return clock


@pytest.fixture
def desk(home: Path, clock: Clock) -> Iterator[Desk]:
    """An open desk on the home."""
    with Desk() as desk:
        yield desk


@pytest.fixture
def tutor(monkeypatch: pytest.MonkeyPatch, real_home: Path) -> Callable[..., Ran]:
    """The command line in this process: `tutor("due", "--json")`, with what is `typed` on its stdin."""

    def tutor(*arguments: str | Path, typed: str | bytes = "") -> Ran:
        given = typed if isinstance(typed, bytes) else typed.encode()
        out, err = io.BytesIO(), io.BytesIO()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
            patch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="utf-8", write_through=True))
            patch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding="utf-8", write_through=True))
            code = run([str(argument) for argument in arguments])
            return Ran(code, out.getvalue().decode(), err.getvalue().decode())

    return tutor
