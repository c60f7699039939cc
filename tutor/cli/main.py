"""The command `tutor`: runs what was asked for, and turns trouble into words and an exit code."""

import contextlib
import gc
import sys
from collections.abc import Sequence

from tutor.cli import streams
from tutor.cli.daily import DAILY
from tutor.cli.lines import say
from tutor.errors import Exit, TutorError


def _code(arguments: Sequence[str]) -> int:
    daily = DAILY.get(tuple(arguments))
    if daily is not None:
        code = daily()
    else:
        gc.enable()
        from tutor.cli.commands import invoke

        code = invoke(arguments)
    sys.stdout.flush()
    return code


def run(arguments: Sequence[str]) -> int:
    """Run `tutor` with these arguments and return its exit code (see `errors.Exit`, or 128 and a signal's number)."""
    streams.make_sure()
    try:
        return _ended(arguments)
    except BrokenPipeError:  # the reader has gone, which is its right
        streams.give_up()
        return 141
    except OSError as error:
        if error.filename is not None:
            raise  # a file that nobody took care of: a bug, not full or broken output
        with contextlib.suppress(OSError):
            say(f"tutor: output: {error.strerror}")
        return Exit.IO


def _ended(arguments: Sequence[str]) -> int:
    try:
        return _code(arguments)
    except TutorError as error:
        say(f"tutor: {error.message}")
        if error.hint:
            say(f"       {error.hint}")
        return error.code
    except KeyboardInterrupt:
        say("")
        return 130
