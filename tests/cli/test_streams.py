"""Streams that are closed, full or left are no trouble, and nothing else is ever written into their place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tutor.desk.desk import Desk

ROOT = Path(__file__).parents[2]


def shell(home: Path, line: str, **environ: str) -> tuple[int, str]:
    """Run a line in which `tutor` is the command; returns its exit code and what it said."""
    given = os.environ | {"TUTOR_HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHON": sys.executable} | environ
    line = 'set -o pipefail; tutor() { "$PYTHON" -m tutor "$@"; }; ' + line
    ran = subprocess.run(["bash", "-c", line], env=given, capture_output=True, text=True, check=False)
    return ran.returncode, ran.stdout + ran.stderr


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("tutor due <&-", 0),
        ("tutor due >&-", 0),
        ("tutor due 2>&-", 0),
        ("tutor decks --json >&-", 0),
        ("tutor study <&-", 2),
        ("tutor study --plain <&-", 0),
        ("printf 'a\\n\\n' | tutor study --plain >&-", 0),
        ("printf 'a\\n\\n' | tutor study --plain >&- 2>&-", 0),
        ("tutor study --plain <&- >&- 2>&-", 0),
        ("tutor nonsense 2>&-", 2),
        ("tutor nonsense 2>/dev/full", 74),
        ("tutor suspend nothing 2>/dev/full", 74),
    ],
)
def test_a_stream_may_be_closed_or_full(moons: Path, home: Path, line: str, code: int) -> None:
    ended, said = shell(home, line)
    assert ended == code
    assert "Traceback" not in said
    assert "Exception ignored" not in said
    with Desk() as desk:
        assert desk.store.check().findings == ()


def test_readers_that_leave_both_streams_end_it_quietly(moons: Path, home: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    given = os.environ | {"TUTOR_HOME": str(home), "PYTHONPATH": str(ROOT)}
    try:
        ran = subprocess.run(
            [sys.executable, "-m", "tutor", "nonsense"], env=given, stdout=writing, stderr=writing, check=False
        )
    finally:
        os.close(writing)
    assert ran.returncode == 141
