"""`tutor watch` checks now, again after every save, and ends in peace."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import MOONS, Ran
from tutor.errors import Exit

ROOT = Path(__file__).parents[2]

Tutor = Callable[..., Ran]


@pytest.mark.parametrize("named", ["moons", "decks/moons.toml", "decks"])
def test_it_checks_now_and_after_every_save_until_it_is_interrupted(moons: Path, home: Path, named: str) -> None:
    command = [sys.executable, "-m", "tutor", "watch", "--ignore", "no-explain", "--output-format=concise", named]
    environ = os.environ | {"TUTOR_HOME": str(home), "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=home, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        assert process.stdout is not None
        assert "1 file" in process.stderr.readline()
        moons.write_text(MOONS.replace('answer = "Saturn"', 'answr = "Saturn"'), encoding="utf-8")
        assert "moons.toml:8:1: unknown-key" in process.stdout.readline()
        assert process.stderr.readline() == "\n"
        assert "\u2500\u2500" in process.stderr.readline()
        assert "1 error in 1 file" in process.stderr.readline()
        moons.write_text(MOONS, encoding="utf-8")
        assert process.stderr.readline() == "\n"
        process.stderr.readline()
        assert "1 file" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait() == Exit.OK
        assert "Traceback" not in process.stderr.read()


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("nowhere.toml",), Exit.NO_INPUT, "nowhere.toml: no such file or folder"),
        (("mons",), Exit.NO_INPUT, 'Did you mean "moons"?'),
        ((), Exit.USAGE, "Missing argument"),
    ],
)
def test_what_cannot_be_watched_is_said(
    tutor: Tutor, moons: Path, words: tuple[str, ...], code: Exit, says: str
) -> None:
    ran = tutor("watch", *words)
    assert (ran.code, ran.out) == (code, "")
    assert says in ran.err
