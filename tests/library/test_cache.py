"""The cache may be lost, damaged, locked or forbidden at any time: it is built again, and nothing else is lost."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from tests.conftest import MOONS, put
from tutor.library import cache as caching
from tutor.library.cache import Cache, CacheError
from tutor.library.library import Library
from tutor.library.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    put(tmp_path / "decks" / "moons.toml", MOONS)
    return tmp_path


def titles(root: Path, cache: Path | None = None) -> list[str]:
    library = Library([Shelf(root / "decks")], cache or root / "cache" / "decks.db", lambda: 0)
    try:
        return [f"{file.title} {len(list(library.cards(file.id)))}" for file in library.scan()]
    finally:
        library.close()


WHOLE = ["Moons 3"]


def test_the_cache_may_be_deleted_at_any_time(shelf: Path) -> None:
    assert titles(shelf) == WHOLE
    (shelf / "cache" / "decks.db").unlink()
    assert titles(shelf) == WHOLE
    assert (shelf / "cache" / "decks.db").exists()


@pytest.mark.parametrize("junk", [b"", b"no database at all", b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_no_cache_is_replaced_by_one(shelf: Path, junk: bytes) -> None:
    path = shelf / "cache" / "decks.db"
    path.parent.mkdir()
    path.write_bytes(junk)
    assert titles(shelf) == WHOLE
    assert sqlite3.connect(path).execute("SELECT count(*) FROM card").fetchone() == (3,)


def test_damage_anywhere_in_the_cache_is_survived(shelf: Path) -> None:
    """Whichever page is lost, what is read next is whole, after at most one trouble that was told."""
    path = shelf / "cache" / "decks.db"
    assert titles(shelf) == WHOLE
    good = path.read_bytes()
    page = 4096
    assert len(good) > 4 * page
    for start in range(0, len(good), page):
        path.write_bytes(good[:start] + b"\xa5" * page + good[start + page :])
        with contextlib.suppress(CacheError):
            assert titles(shelf) == WHOLE
        assert titles(shelf) == WHOLE


def test_a_cache_of_another_version_is_built_anew(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(caching, "LAYOUT", "0 older")
        assert titles(shelf) == WHOLE
    assert titles(shelf) == WHOLE
    db = sqlite3.connect(shelf / "cache" / "decks.db")
    assert db.execute("SELECT value FROM layout").fetchall() == [(caching.LAYOUT,)]
    db.close()


@pytest.mark.parametrize("cache", ["file/decks.db", "folder"])
def test_a_cache_that_cannot_be_made_is_kept_in_memory(shelf: Path, cache: str) -> None:
    (shelf / "file").write_text("")
    (shelf / "folder").mkdir()
    assert titles(shelf, shelf / cache) == WHOLE
    assert (shelf / "file").read_text() == ""


def test_a_cache_that_others_hold_is_done_without(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = shelf / "cache" / "decks.db"
    assert titles(shelf) == WHOLE
    real = sqlite3.connect
    monkeypatch.setattr(caching.sqlite3, "connect", lambda *args, **named: real(*args, **(named | {"timeout": 0})))
    other = real(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    put(shelf / "decks" / "moons.toml", MOONS.replace("Moons", "Other moons"))
    assert titles(shelf) == ["Other moons 3"]
    other.execute("ROLLBACK")
    other.close()
    assert titles(shelf) == ["Other moons 3"]


def test_a_cache_on_a_full_disk_is_done_without(shelf: Path) -> None:
    library = Library([Shelf(shelf / "decks")], shelf / "cache" / "decks.db", lambda: 0)
    library._cache._db.execute("PRAGMA max_page_count = 1")
    assert [file.title for file in library.scan()] == ["Moons"]
    library.close()
    assert titles(shelf) == WHOLE


def test_the_folder_of_the_cache_is_the_learners_alone(shelf: Path) -> None:
    titles(shelf)
    assert (shelf / "cache").stat().st_mode & 0o77 == 0


def test_of_two_that_make_the_cache_at_once_the_second_keeps_the_firsts_work(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shelf / "cache" / "decks.db"
    real = caching._fresh

    def slow(db: sqlite3.Connection) -> sqlite3.Connection:
        monkeypatch.setattr(caching, "_fresh", real)
        assert titles(shelf) == WHOLE
        return real(db)

    monkeypatch.setattr(caching, "_fresh", slow)
    cache = Cache(path)
    assert len(cache.known()) == 1
    cache.close()
