"""A session that is killed loses at most the rating that was not confirmed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.learner import answers_of
from tutor.desk.desk import Desk
from tutor.study.stage import Asking


class Child:
    """`tutor study --plain` in a process of its own, spoken to line by line."""

    def __init__(self, home: Path, deck: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tutor", "study", "--plain", str(deck)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"TUTOR_HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2])},
        )

    def read_until(self, words: str) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if words in line:
                return
        raise AssertionError(f"never said: {words}")

    def type(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def kill(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        code = self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            stream.close()
        return code


@pytest.mark.parametrize("at_verdict", [True, False])
def test_after_a_kill_the_session_is_resumed_where_it_was(moons: Path, home: Path, at_verdict: bool) -> None:
    child = Child(home, moons)
    child.read_until("Your answer")
    child.type("a")
    child.read_until("Enter for")
    child.type("3")
    child.read_until("Your answer")
    if at_verdict:
        child.type("a")
        child.read_until("Enter for")
    assert child.kill(signal.SIGKILL) == -signal.SIGKILL
    with Desk() as desk:
        assert answers_of(desk.store) == 1
        assert desk.store.check().findings == ()
        assert [session.cards for session in desk.store.history.sessions()] == [1]
        sitting = desk.study()
        assert sitting.session.total == 2
        assert isinstance(sitting.session.stage, Asking)
        assert sitting.session.stage.prompt.card == "moons/triton/answer"
        assert desk.undo().startswith("Took back the answer to")
