"""That the benchmarks run. What they measure is looked at elsewhere: time decides no test."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_every_benchmark_tells_its_figures() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "--tiny"], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode in (0, 1), done.stderr
    for figure in ("first prompt", "tutor due", "key to repaint", "commit", "first reading"):
        assert figure in done.stdout


def test_a_benchmark_that_does_not_exist_is_told() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "nonsense"], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 2
    assert "there are first_prompt, due" in done.stderr
