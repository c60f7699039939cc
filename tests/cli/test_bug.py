"""What is no TutorError is a bug: it crashes with its traceback and a code of its own."""

import subprocess
import sys

import pytest

from tutor.errors import Exit, TutorError

RUN = """
import tutor.cli.main
from tutor.__main__ import main

def run(arguments):
    raise {error}

tutor.cli.main.run = run
main()
"""


def test_a_bug_is_told_with_its_traceback_and_no_finding_of_check() -> None:
    """`tutor check` ends with 1 where it found something, so a crash must not."""
    code = RUN.format(error="ZeroDivisionError('oh')")
    ran = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)
    assert ran.returncode == Exit.BUG
    assert b"Traceback" in ran.stderr
    assert ran.stderr.endswith(b"ZeroDivisionError: oh\n")


@pytest.mark.parametrize(
    ("message", "hint", "said"),
    [
        ("moons.toml: no such file", "", "moons.toml: no such file."),
        ("no editor is set", "Set EDITOR.", "no editor is set. Set EDITOR."),
        ("There is nothing to take back.", "Go on.", "There is nothing to take back. Go on."),
    ],
)
def test_trouble_is_said_in_whole_sentences(message: str, hint: str, said: str) -> None:
    assert TutorError(message, hint=hint).said == said
