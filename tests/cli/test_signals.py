"""A closed terminal and a shutdown end a command in order, with the code they always have."""

import os
import signal

import pytest

from tutor.cli.signals import ended_in_order


def begun(number: int, cleared: list[bool]) -> None:
    """What is ended by a signal, and clears away what it began."""
    with ended_in_order():
        try:
            os.kill(os.getpid(), number)
        finally:
            cleared.append(True)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_what_was_begun_is_cleared_away(name: str) -> None:
    number = getattr(signal, name)
    before = signal.getsignal(number)
    cleared: list[bool] = []
    with pytest.raises(SystemExit) as caught:
        begun(number, cleared)
    assert (caught.value.code, cleared) == (128 + number, [True])
    assert signal.getsignal(number) == before


def test_what_is_to_be_ignored_still_is() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    cleared: list[bool] = []
    try:
        begun(signal.SIGHUP, cleared)
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)
    assert cleared == [True]
