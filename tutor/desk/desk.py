"""The desk: one object through which a front end does everything."""

from collections.abc import Iterable
from typing import Self

from tutor.desk.overview import Overview, Reading
from tutor.desk.scope import Scope
from tutor.desk.sitting import Sitting
from tutor.study.plan import Plan


class Desk:
    """Opens the log, the decks and the settings when first used. A context manager; `close` may be repeated."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Close what was opened."""
        raise NotImplementedError

    def today(self) -> int:
        """The present study day."""
        raise NotImplementedError

    def plan(self) -> Plan:
        """The learner's aims."""
        raise NotImplementedError

    def overview(self) -> Overview:
        """What today holds, over all decks found."""
        raise NotImplementedError

    def study(self, scope: Scope = Scope()) -> Sitting:
        """Begin a session. Raises TutorError when a named deck does not exist or cannot be loaded.

        A session over nothing has `total` 0 and has ended.
        """
        raise NotImplementedError

    def reading(self, deck: str) -> Reading:
        """The source of a deck."""
        raise NotImplementedError

    def undo(self) -> str:
        """Take back this device's last action and say in one sentence what it was."""
        raise NotImplementedError

    def problems(self, paths: Iterable[str] = ()) -> tuple[str, ...]:
        """Every problem of the decks found, as `file:line:column: message`."""
        raise NotImplementedError
