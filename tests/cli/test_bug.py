"""What is no TutorError is a bug: it crashes with its traceback and a code of its own."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import tutor
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
        ("who would do that?", "Go on.", "who would do that? Go on."),
    ],
)
def test_trouble_is_said_in_whole_sentences(message: str, hint: str, said: str) -> None:
    assert TutorError(message, hint=hint).said == said


def test_every_trouble_is_worded_alike() -> None:
    """A message begins in small letters and has no full stop: `said` and the front ends make sentences of it."""
    unlike = []
    for path in Path(tutor.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "TutorError" and call.args:
                message = call.args[0]
                texts = message.values if isinstance(message, ast.JoinedStr) else [message]
                first, last = (getattr(texts[at], "value", "") for at in (0, -1))
                if (isinstance(first, str) and first[:1].isupper()) or (isinstance(last, str) and last.endswith(".")):
                    unlike.append(f"{path.name}:{call.lineno}")
    assert unlike == []
