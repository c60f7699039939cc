"""Ends by signal that leave nothing half done: a closed terminal, a shutdown."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

_ENDS = ("SIGTERM", "SIGHUP")


@contextmanager
def ended_in_order() -> Iterator[None]:
    """Let the signals that end a program raise SystemExit meanwhile, so that what was begun is cleared away.

    The exit code is 128 and the signal's number, as where nobody listens. One that was to be ignored, as `nohup` wants
    it, still is.
    """
    known = [number for name in _ENDS if (number := getattr(signal, name, None)) is not None]
    heard = [number for number in known if signal.getsignal(number) is signal.SIG_DFL]
    for number in heard:
        signal.signal(number, _end)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, signal.SIG_DFL)


def _end(number: int, _: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)
