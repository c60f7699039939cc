"""`tutor`, and `python -m tutor`."""

import gc
import sys
from types import TracebackType


def main() -> None:
    """Run the command line and exit with its code."""
    # On the way to the first screen nothing becomes garbage; whoever goes on for long turns the collector on again.
    gc.disable()
    sys.excepthook = _crash
    from tutor.cli.main import run

    sys.exit(run(sys.argv[1:]))


def _crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell of a bug with its traceback, and end with its own code, which Python would make 1."""
    from tutor.errors import Exit

    sys.__excepthook__(kind, error, trace)
    if issubclass(kind, Exception):
        raise SystemExit(Exit.BUG)  # the way out that Python leaves to a hook


if __name__ == "__main__":
    main()
