"""A save is told once it is there, whatever way it was saved, and nothing else is."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import put
from tutor.library import watching
from tutor.library.watching import saved, saves

LATER = 0.2


def _after_a_while(work: Callable[[], object]) -> None:
    threading.Timer(LATER, work).start()


def _in_place(path: Path) -> None:
    path.write_text("two", encoding="utf-8")


def _by_a_new_file(path: Path) -> None:
    beside = path.with_suffix(".new")
    beside.write_text("two", encoding="utf-8")
    beside.replace(path)


def _gone(path: Path) -> None:
    path.unlink()


def _text_beside(path: Path) -> None:
    path.with_suffix(".txt").write_text("An article.", encoding="utf-8")


WAYS = [_in_place, _by_a_new_file, _gone, _text_beside]


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return put(tmp_path / "moons.toml", "one")


def _told(told: Iterator[None], work: Callable[[], object]) -> None:
    """The first word comes at once, the next when the work is under way."""
    begun = threading.Event()
    next(told)
    _after_a_while(lambda: (begun.set(), work()))
    next(told)
    assert begun.is_set()


@pytest.mark.parametrize("way", WAYS)
def test_a_save_of_a_file_is_told(deck: Path, way: Callable[[Path], None]) -> None:
    _told(saves([deck]), lambda: way(deck))


@pytest.mark.parametrize("way", WAYS)
def test_a_save_in_a_folder_is_told(deck: Path, way: Callable[[Path], None]) -> None:
    _told(saves([deck.parent]), lambda: way(deck))


def test_a_save_of_what_a_link_leads_to_is_told(deck: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "linked.toml"
    link.parent.mkdir()
    link.symlink_to(deck)
    _told(saves([link]), lambda: _by_a_new_file(deck))


def test_what_was_saved_before_the_watch_began_is_told_too(deck: Path) -> None:
    told = saves([deck])
    next(told)
    _in_place(deck)
    next(told)


def test_other_files_are_not_told_of(deck: Path) -> None:
    seen: list[int] = []

    def disturb() -> None:
        put(deck.with_name("notes.md"), "x")
        put(deck.with_name("other.toml"), "x")
        seen.append(1)
        _after_a_while(lambda: (seen.append(2), _in_place(deck)))

    told = saves([deck])
    next(told)
    _after_a_while(disturb)
    next(told)
    assert seen == [1, 2]


def test_where_the_system_tells_nothing_stamps_are_compared(deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "_folders", lambda _paths: {put(deck.parent / "apart" / "x", "").parent})
    _told(saves([deck]), lambda: _in_place(deck))


class Refusing:
    """watchfiles on a system that watches no more files, unless it may look at them now and then."""

    def __init__(self) -> None:
        self.polls = 0

    def watch(self, *folders: Path, force_polling: bool = False, **options: object) -> Iterator[set[object]]:
        if not force_polling:
            raise OSError(28, "OS file watch limit reached")
        while True:
            self.polls += 1
            yield set()

    async def awatch(
        self, *folders: Path, force_polling: bool = False, **options: object
    ) -> AsyncIterator[set[object]]:
        for each in self.watch(*folders, force_polling=force_polling):
            await asyncio.sleep(0)
            yield each


async def test_where_the_system_watches_no_more_files_they_are_looked_at(
    deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing = Refusing()
    monkeypatch.setattr("watchfiles.watch", refusing.watch)
    monkeypatch.setattr("watchfiles.awatch", refusing.awatch)
    _told(saves([deck]), lambda: _in_place(deck))
    told = saved([deck])
    await anext(told)
    _gone(deck)
    await anext(told)
    await told.aclose()
    assert refusing.polls


async def test_a_save_is_told_without_holding_anything_up(deck: Path) -> None:
    told = saved([deck])
    await anext(told)
    waiting = asyncio.ensure_future(anext(told))
    await asyncio.sleep(LATER)
    assert not waiting.done()
    _in_place(deck)
    await asyncio.wait_for(waiting, 20)
    await told.aclose()
