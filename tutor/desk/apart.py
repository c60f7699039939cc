"""Reading large decks in a process of its own, whose memory goes back to the system when it ends."""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from tutor.desk.desk import Desk, Progress

_CHILD = "import sys; sys.path.insert(0, sys.argv[1]); from tutor.desk.apart import main; main(sys.argv[2:])"


def read_apart(paths: Iterable[Path], environ: Mapping[str, str], progress: Progress | None) -> None:
    """Bring cache and log up to what the shelves hold now, as a desk with these paths and environment would.

    Should that fail, nothing is said: whatever is still unread is then read here, and fails here.
    """
    package = Path(__file__).resolve().parent.parent
    # -P keeps the present folder, which may be anybody's, out of what the child imports.
    command = [sys.executable, "-P", "-c", _CHILD, str(package.parent), *map(str, paths)]
    try:
        child = subprocess.Popen(  # noqa: S603 - this program itself
            command,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
    except OSError:
        return
    with child:
        for line in child.stdout or ():
            what, done, total = line.rstrip("\n").split("\t")
            if progress is not None:
                progress(what, int(done), int(total))


def main(paths: Iterable[str]) -> None:
    """Be the process that reads; it tells its progress on stdout, a line at a time."""
    with _Reader(map(Path, paths), progress=_tell) as desk:
        desk.decks()


class _Reader(Desk):
    def read_apart(self) -> None:
        """Leave the reading to this process."""


def _tell(what: str, done: int, total: int) -> None:
    sys.stdout.write(f"{what}\t{done}\t{total}\n")
    sys.stdout.flush()
