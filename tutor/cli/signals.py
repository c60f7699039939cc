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

    The exit code is 128 and the signal's number, as where nobody listens.
    """
    known = [number for name in _ENDS if (number := getattr(signal, name, None)) is not None]
    before = {number: signal.signal(number, _end) for number in known}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)
