"""The command `tutor`: runs what was asked for, and turns trouble into words and an exit code."""

import gc
import io
import os
import sys
from collections.abc import Sequence

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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # what the terminal's alphabet lacks becomes a question mark
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
    except BrokenPipeError:
        # The reader has gone, which is its right; keep Python from complaining about it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        if error.filename is not None:
            raise  # a file that nobody took care of: a bug, not full or broken output
        say(f"tutor: output: {error.strerror}")
        return Exit.IO
