"""A closed terminal and a shutdown end a command in order, with the code they always have."""

import os
import signal
from collections.abc import Iterator

import pytest

from tutor.cli.signals import ended_in_order


def begun(number: int, cleared: list[bool]) -> None:
    """What is ended by a signal, and clears away what it began."""
    with ended_in_order():
        try:
            os.kill(os.getpid(), number)
        finally:
            cleared.append(True)


@pytest.fixture
def heard(request: pytest.FixtureRequest) -> Iterator[int]:
    """A signal that ends a program, however the tests themselves were started: under `nohup` one is ignored."""
    number = getattr(signal, request.param)
    before = signal.signal(number, signal.SIG_DFL)
    yield number
    signal.signal(number, before)


@pytest.mark.parametrize("heard", ["SIGTERM", "SIGHUP"], indirect=True)
def test_what_was_begun_is_cleared_away(heard: int) -> None:
    cleared: list[bool] = []
    with pytest.raises(SystemExit) as caught:
        begun(heard, cleared)
    assert (caught.value.code, cleared) == (128 + heard, [True])
    assert signal.getsignal(heard) is signal.SIG_DFL


@pytest.mark.parametrize("heard", ["SIGTERM", "SIGHUP"], indirect=True)
def test_what_is_to_be_ignored_still_is(heard: int) -> None:
    signal.signal(heard, signal.SIG_IGN)
    cleared: list[bool] = []
    begun(heard, cleared)
    assert cleared == [True]
    assert signal.getsignal(heard) is signal.SIG_IGN
