"""On a real terminal: however the program ends, the terminal is as it was, and nothing typed or shown can hurt it."""

import os
import signal
import sys
from pathlib import Path

import pexpect
import pytest

ROOT = Path(__file__).parents[2]
RESTORED = b"\x1b[?1049l"
NO_MOUSE = b"\x1b[?1003l"

PROGRAM = """
import sys
from tests.tui.fakes import CHOICE, TYPED, FakeDesk
from tutor.desk.scope import Scope
from tutor.errors import TutorError
from tutor.tui import run
desk = FakeDesk(prompts=(CHOICE, TYPED))
{more}
try:
    code = run(desk, start="study", scope=Scope())
finally:
    print("ACTIONS", desk.sittings[0].actions, "CLOSED", desk.sittings[0].closed)
sys.exit(code)
"""


def _start(more: str = "", program: str = PROGRAM, **environment: str) -> pexpect.spawn:
    child = pexpect.spawn(
        sys.executable,
        ["-c", program.replace("{more}", more)],
        cwd=str(ROOT),
        env={**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT), **environment},
        dimensions=(24, 80),
        timeout=20,
    )
    child.expect(b"help")
    _still(child)
    return child


def _still(child: pexpect.spawn) -> bytes:
    """Read until the program has nothing more to say."""
    said = b""
    while True:
        try:
            said += child.read_nonblocking(65536, timeout=0.3)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return said


def _end(child: pexpect.spawn) -> bytes:
    said: bytes = child.read()
    child.close()
    return said


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT])
def test_a_signal_restores_the_terminal_and_ends_the_program_by_itself(number: signal.Signals) -> None:
    child = _start()
    child.kill(number)
    said = _end(child)
    assert child.signalstatus == number
    assert RESTORED in said
    assert NO_MOUSE in said


def test_bytes_that_are_no_text_are_passed_over() -> None:
    child = _start()
    child.send(b"\xff\xfe\xc3")
    _still(child)
    child.send(b"b")
    child.expect(b"Right")
    child.kill(signal.SIGTERM)
    _end(child)


def test_an_answer_and_ctrl_c_commit_and_leave_cleanly() -> None:
    child = _start()
    child.send(b"b")
    child.expect(b"Right")
    _still(child)
    child.send(b"\x03")
    child.expect(b"answered")
    _still(child)
    child.send(b"\x03")
    said = _end(child)
    assert child.exitstatus == 0
    assert RESTORED in said
    assert b"Answer(response=Chosen(index=1), sure=False), Quit()" in said
    assert b"CLOSED 1" in said


def test_a_burst_of_keys_answers_once_and_rates_nothing() -> None:
    child = _start()
    child.send(b"b4\r3\r")
    child.expect(b"Right")
    _still(child)
    child.kill(signal.SIGTERM)
    said = _end(child)
    assert b"Rate" not in said
    assert child.signalstatus == signal.SIGTERM


def test_what_goes_wrong_is_raised_once_the_terminal_is_restored() -> None:
    failing = PROGRAM.replace(
        "{more}",
        "from tests.tui.fakes import FakeSitting\n"
        "def broken(self, action): raise TutorError('the log is full')\n"
        "FakeSitting.do = broken",
    )
    child = _start(program=failing)
    child.send(b"b")
    said = _end(child)
    assert child.exitstatus == 1
    assert said.index(RESTORED) < said.index(b"TutorError")
    assert b"the log is full" in said


def test_alt_enter_answers_and_is_sure() -> None:
    child = _start("desk.prompts = (TYPED, CHOICE)")
    child.send(b"lavrov")
    _still(child)
    child.send(b"\x1b\r")
    child.expect(b"Right")
    _still(child)
    child.send(b"q")
    child.expect(b"answered")
    _still(child)
    child.send(b"q")
    assert b"Answer(response=Typed(text='lavrov'), sure=True)" in _end(child)


def test_the_editor_gets_the_terminal_and_the_session_goes_on(tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\necho EDITING\n", encoding="utf-8")
    editor.chmod(0o755)
    child = _start(f"from tests.tui.fakes import FakeSitting\nFakeSitting.editor = lambda self: [{str(editor)!r}]")
    child.send(b"b")
    child.expect(b"Right")
    _still(child)
    child.send(b"e")
    child.expect(b"EDITING")
    child.expect(b"Changed: the answer")
    child.kill(signal.SIGTERM)
    _end(child)


def test_an_editor_that_does_not_start_leaves_the_terminal_to_the_session() -> None:
    child = _start("from tests.tui.fakes import FakeSitting\nFakeSitting.editor = lambda self: ['/nowhere/editor']")
    child.send(b"b")
    child.expect(b"Right")
    _still(child)
    child.send(b"e")
    child.expect(b"does not start")
    _still(child)
    child.send(b"q")
    child.expect(b"answered")
    child.kill(signal.SIGTERM)
    assert RESTORED in _end(child)


def test_no_command_of_a_deck_reaches_the_terminal() -> None:
    hostile = "\\x1b]52;c;aGk=\\x07\\x9b31m\\u202egnp"
    child = _start(f"desk.prompts = (CHOICE._replace(stem='{hostile}'),)")
    child.send(b"b")
    said = _still(child)
    child.kill(signal.SIGTERM)
    said += _end(child)
    assert "\u241b]52;c;".encode() in said
    assert b"\x1b]52" not in said
    assert not {"\x9b", "\x07", "\u202e"} & set(said.decode("utf-8", "replace"))


def test_no_colour_is_written_where_none_is_wanted() -> None:
    child = _start(NO_COLOR="1")
    child.send(b"b")
    child.expect("\u2713 ".encode())
    said = _still(child)
    child.kill(signal.SIGTERM)
    said += _end(child)
    colours = {part.split(b"m")[0] for part in said.split(b"38;2;")[1:]}
    assert all(len(set(colour.split(b";")[:3])) == 1 for colour in colours)
