"""`tutor`, and `python -m tutor`."""

import gc
import sys


def main() -> None:
    """Run the command line and exit with its code."""
    # On the way to the first screen nothing becomes garbage; whoever goes on for long turns the collector on again.
    gc.disable()
    from tutor.cli.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
