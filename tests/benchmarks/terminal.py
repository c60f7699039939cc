"""A terminal for a program to draw on, which tells when something appeared."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE = 60.0
"""Seconds to wait for something to appear."""

_CONTROL = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|P[^\x1b]*\x1b\\|[ -/]*[0-~])")


class Terminal:
    """A program running on a terminal of its own. Times are in milliseconds."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str], columns: int = 80, rows: int = 24) -> None:
        self._raw = b""
        self._since = time.perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(command[0], command, environ)  # noqa: S606 - the program itself, without a shell

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        os.kill(self.pid, signal.SIGTERM)
        while self._read(PATIENCE):
            pass
        os.close(self._fd)
        os.waitpid(self.pid, 0)

    @property
    def text(self) -> str:
        """What was drawn since the last key, without controls."""
        return _CONTROL.sub("", self._raw.decode(errors="replace"))

    def press(self, key: str) -> None:
        """Type a key; what was drawn before is forgotten and the time is counted from now."""
        self._raw = b""
        self._since = time.perf_counter()
        os.write(self._fd, key.encode())

    def shows(self, found: Callable[[str], object]) -> float:
        """Wait until what was drawn is found to be right; return how long that took since the start or the key."""
        until = time.perf_counter() + PATIENCE
        while not found(self.text):
            if not self._read(until - time.perf_counter()):
                raise RuntimeError(f"what was waited for did not appear; this did:\n{self.text}")
        return self._at

    def rest(self, quiet: float = 0.03) -> None:
        """Wait until nothing has been drawn for so many seconds."""
        while self._read(quiet):
            pass

    def peak_kib(self) -> int:
        """The most memory the program has held so far, in KiB, as Linux counts it from the start of the program."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._fd], [], [], max(seconds, 0))
        if not ready:
            return False
        try:
            data = os.read(self._fd, 65536)
        except OSError:
            return False  # how Linux says that the program has gone
        self._at = (time.perf_counter() - self._since) * 1000
        self._raw += data
        return bool(data)
