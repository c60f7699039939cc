"""A progress bar on stderr for jobs that turn out long."""

import sys

WIDTH = 30


class Bar:
    """Draws how much of a job is done, on a terminal only; a job of a single small part is not worth a bar."""

    def __init__(self) -> None:
        self._drawn = False

    def __call__(self, what: str, done: int, total: int) -> None:
        """Tell that `done` of `total` parts of a job are done."""
        if total < 2 or not sys.stderr.isatty():
            return
        if done >= total:
            if self._drawn:
                sys.stderr.write("\r\x1b[K")
            self._drawn = False
        else:
            full = WIDTH * done // total
            sys.stderr.write(f"\r{what} [{'#' * full}{'.' * (WIDTH - full)}] {done:,} of {total:,}")
            self._drawn = True
        sys.stderr.flush()
