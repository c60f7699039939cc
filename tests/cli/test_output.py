"""The command as a process: pipes that break, disks that are full, signals, and no terminal."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tutor.errors import Exit

ROOT = Path(__file__).parents[2]


def started(home: Path, *arguments: str, **options: Any) -> "subprocess.Popen[str]":
    environ = os.environ | {"TUTOR_HOME": str(home), "PYTHONPATH": str(ROOT)} | options.pop("environ", {})
    return subprocess.Popen([sys.executable, "-m", "tutor", *arguments], text=True, env=environ, **options)


def finished(home: Path, *arguments: str, **options: Any) -> tuple[int, str, str]:
    given = options.pop("typed", "")
    options.setdefault("stdout", subprocess.PIPE)
    process = started(home, *arguments, stdin=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    out, err = process.communicate(given)
    return process.returncode, out, err


@pytest.mark.parametrize("command", [("cards", "moons"), ("--help",), ("study", "--plain"), ("doctor",)])
def test_a_full_output_is_said_and_is_no_success(moons: Path, home: Path, command: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123 - a device
        code, _, err = finished(home, *command, stdout=full, typed="saturn\n\n" * 20)
    assert code == Exit.IO
    assert "tutor: output: No space left on device" in err
    assert "Traceback" not in err
    assert "Exception ignored" not in err


@pytest.mark.parametrize("command", [("cards", "moons"), ("study", "--plain")])
def test_a_reader_that_leaves_ends_it_quietly(moons: Path, home: Path, command: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        code, _, err = finished(home, *command, stdout=writing, typed="saturn\n\n" * 20)
    finally:
        os.close(writing)
    assert code == 128 + signal.SIGPIPE
    assert "Traceback" not in err
    assert "Exception ignored" not in err


def test_a_closed_stdin_is_the_end_of_input(moons: Path, home: Path) -> None:
    with open(os.devnull) as nothing:  # noqa: PTH123 - a device
        process = started(
            home, "study", "--plain", "--no-pin", stdin=nothing, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        out, err = process.communicate()
    assert process.returncode == 0
    assert out.endswith("Nothing was answered.\n")
    assert err == ""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM)])
def test_a_signal_ends_a_plain_session_and_keeps_what_was_rated(
    moons: Path, home: Path, number: signal.Signals, code: int
) -> None:
    process = started(home, "study", "--plain", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("saturn\n\n")
    process.stdin.flush()
    for line in process.stdout:
        if line.startswith("Your answer"):
            break
    for line in process.stdout:
        if line.startswith("Your answer"):
            break
    process.send_signal(number)
    _, err = process.communicate()
    assert process.returncode == code
    assert "Traceback" not in err
    _, out, _ = finished(home, "history", "--json")
    assert '"answered": 1' in out


@pytest.mark.parametrize("environ", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}])
def test_a_terminal_without_unicode_gets_its_text_all_the_same(
    moons: Path, home: Path, environ: dict[str, str]
) -> None:
    moons.write_text(moons.read_text().replace("Which planet", "Wélche plänet"), encoding="utf-8")
    code, out, err = finished(home, "cards", "moons", environ=environ)
    assert (code, err) == (0, "")
    assert "moons/titan/answer" in out


def test_without_a_terminal_nothing_is_drawn(moons: Path, home: Path) -> None:
    for command in ((), ("study",), ("study", "moons")):
        code, out, err = finished(home, *command)
        assert (code, out) == (Exit.USAGE, "")
        assert "this needs a terminal" in err


def test_a_session_works_in_a_pipe(moons: Path, home: Path) -> None:
    code, out, err = finished(home, "study", "--plain", "moons", typed="saturn\n\nb\n\n")
    assert code == 0
    assert err == ""
    assert "Moons, 0 of 3 done" in out
    assert "\x1b" not in out
