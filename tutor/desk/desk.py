"""The desk: one object through which a front end does everything."""

import os
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from tutor.desk.clock import Clock, WallClock
from tutor.desk.scope import EVERYTHING, Scope
from tutor.errors import Exit, TutorError
from tutor.library.library import DeckFile, Library
from tutor.library.presence import is_there
from tutor.library.shelf import Shelf, shipped_shelf
from tutor.settings.places import Places, places
from tutor.settings.settings import Settings, read_settings
from tutor.store.rows import RosterRow
from tutor.store.store import Store, open_store

if TYPE_CHECKING:
    from tutor.desk.browse import Browser
    from tutor.desk.drafting import Drafting
    from tutor.desk.figures import Figures
    from tutor.desk.overview import Overview, Reading
    from tutor.desk.past import History
    from tutor.desk.preview import Previewer
    from tutor.desk.sitting import Sitting
    from tutor.study.dates import RangeName
    from tutor.study.log import Entry, Event

Progress = Callable[[str, int, int], None]
"""Told what a long job is doing, how much of it is done, and of how much."""


class Desk:
    """Opens the log, the decks and the settings when first used. A context manager; `close` may be repeated.

    `paths` are deck files and folders given by hand; they go before all others. `environ` is where `TUTOR_HOME`, the
    XDG folders and the editor are looked up.
    """

    def __init__(
        self,
        paths: Iterable[Path] = (),
        *,
        environ: Mapping[str, str] = os.environ,
        clock: Clock | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.clock: Clock = clock or WallClock()
        self.environ = environ
        self._paths = tuple(path.absolute() for path in paths)
        self._progress = progress

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Close what was opened."""
        for name in ("store", "library"):
            opened = self.__dict__.pop(name, None)
            if opened is not None:
                opened.close()

    @cached_property
    def places(self) -> Places:
        """Where everything is kept."""
        return places(self.environ)

    @cached_property
    def settings(self) -> Settings:
        """The preferences of this machine. Raises TutorError when the file does not fit."""
        return read_settings(self.places.settings)

    @cached_property
    def store(self) -> Store:
        """The open log."""
        return open_store(self.places.log, progress=self._telling("Reading the log"))

    @cached_property
    def library(self) -> Library:
        """The decks, scanned, with their rosters known to the log."""
        for path in self._paths:
            if not is_there(path):
                raise TutorError(f"{path}: no such file or folder", code=Exit.NO_INPUT)
        shelves = [
            *(Shelf(path) for path in self._paths),
            Shelf(self.places.decks),
            *(Shelf(path) for path in self.settings.decks),
            shipped_shelf(),
        ]
        library = Library(shelves, self.places.cache, self.clock.now_ns)
        library.scan(self._telling("Reading decks"), self.read_apart)
        return library

    def today(self) -> int:
        """The present study day, counted from 1970-01-01."""
        from tutor.study.day import study_day

        return study_day(self.clock.now_ms(), self.clock.offset_min(), self.settings.day_starts_min)

    def write(self, entries: "Iterable[Entry]") -> "list[Event]":
        """Stamp the entries with the present and put them in the log; they are on disk when this returns."""
        return self.store.append(entries, self.clock.now_ms(), self.clock.offset_min(), self.today())

    def decks(self) -> tuple[DeckFile, ...]:
        """Every deck that can be asked, in order of the shelves, its cards known to the log."""
        sound = tuple(file for file in self.library.files if file.sound)
        for file in sound:
            if self.store.rosters.fingerprint(file.id) != file.fingerprint and not self.store.readonly:
                rows = (RosterRow(*row) for row in self.library.roster(file.id))
                self.store.rosters.sync(file.id, file.fingerprint, rows)
        return sound

    def rescan(self) -> None:
        """Look at the deck files again, after an edit."""
        self.library.scan(apart=self.read_apart)
        self.decks()

    def read_apart(self) -> None:
        """Read large decks in a process of its own, which takes its memory with it."""
        from tutor.desk.apart import read_apart

        read_apart(self._paths, self.environ, self._progress)

    def _telling(self, what: str) -> Callable[[int, int], None] | None:
        progress = self._progress
        if progress is None:
            return None
        return lambda done, total: progress(what, done, total)

    def overview(self) -> "Overview":
        """What today holds, over all decks found."""
        from tutor.desk.today import overview

        return overview(self)

    def advice(self, overview: "Overview") -> str:
        """What is worth doing differently, by the figures of the last days, in a sentence or two, or nothing."""
        from tutor.desk.advising import advice

        return advice(self, overview)

    def study(self, scope: Scope = EVERYTHING) -> "Sitting":
        """Begin a session. Raises TutorError when a named deck does not exist or cannot be loaded.

        A session over nothing has `total` 0 and has ended.
        """
        from tutor.desk.sitting import sit

        return sit(self, scope)

    def browse(self, deck: str) -> "Browser":
        """Look through the cards of a deck. Raises TutorError when there is no such deck."""
        from tutor.desk.browse import Browser

        return Browser(self, deck)

    def history(self, over: "RangeName" = "all", deck: str = "") -> "History":
        """Look back at past sessions over a range of days that ends today, with one deck or all."""
        from tutor.desk.past import History

        return History(self, over, deck)

    def figures(self, over: "RangeName", deck: str = "") -> "Figures":
        """The pictures of the score history over a range of days that ends today, of one deck or all.

        Raises TutorError when no deck has that id, now or in the history.
        """
        from tutor.desk.figures import Figures

        return Figures.over(self, over, deck)

    def preview(self, deck: str) -> "Previewer":
        """Show the cards of a deck as a learner meets them. Raises TutorError when there is no such deck."""
        from tutor.desk.preview import Previewer

        return Previewer(self, deck)

    def drafting(self, deck: str) -> "Drafting":
        """Decide about the drafts of a deck. Raises TutorError when there is no such deck, or it cannot be loaded."""
        from tutor.desk.drafting import Drafting

        return Drafting(self, deck)

    def reading(self, deck: str) -> "Reading":
        """The source of a deck. Raises TutorError when there is no such deck."""
        from tutor.desk.today import reading

        return reading(self.library.deck(deck))

    def undo(self) -> str:
        """Take back this device's last action and say in one sentence what it was, or that there is none."""
        from tutor.desk.deeds import undo

        return undo(self)
