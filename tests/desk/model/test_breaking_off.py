"""Ctrl+C while a model is asked keeps what it has said, and ends at once."""

import signal
import subprocess
import sys
import threading
from pathlib import Path

from tests.conftest import put
from tests.desk.model.stub import Answer, noted, serving
from tests.desk.model.test_server import LONG, UNREAD
from tests.generate.model.replies import FACT
from tutor.deck.parse import parse

ROOT = Path(__file__).parents[3]


def broken_off(tmp_path: Path, after: int) -> tuple[int, str, Path]:
    """Interrupt the program during request number `after`; its exit code, its stderr and the deck's path."""
    waiting, done = threading.Event(), threading.Event()

    def wait() -> Answer:
        waiting.set()
        done.wait(60)
        return noted(FACT)

    article = put(tmp_path / "harbour.txt", LONG)
    with serving(*[noted(FACT)] * after, wait) as stub:
        command = [sys.executable, "-m", "tutor", "generate", str(article), "--model", "m", "--model-url", stub.url]
        with subprocess.Popen(
            [*command, "--yes"],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            env={"TUTOR_HOME": str(tmp_path / "home"), "PATH": "", "PYTHONPATH": str(ROOT)},
        ) as child:
            try:
                assert waiting.wait(60)
                child.send_signal(signal.SIGINT)
                _, told = child.communicate(timeout=60)
            finally:
                done.set()
                child.kill()
    return child.returncode, told, tmp_path / "home" / "decks" / "harbour.toml"


def test_what_was_read_is_kept(tmp_path: Path) -> None:
    code, told, path = broken_off(tmp_path, after=1)
    assert code == 130, told
    assert len(parse(path.read_text(encoding="utf-8")).notes) == 1
    assert UNREAD in told
    assert "You broke it off" in told
    assert "Traceback" not in told


def test_when_nothing_was_read_nothing_is_written(tmp_path: Path) -> None:
    code, told, path = broken_off(tmp_path, after=0)
    assert code == 130, told
    assert not path.exists()
    assert "Traceback" not in told
