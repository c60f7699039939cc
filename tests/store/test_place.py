"""A log that is moved, deleted or replaced while it is open loses nothing that was confirmed, and that is told."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.learner import answer
from tutor.errors import Exit, TutorError
from tutor.store.store import open_store


def refused(path: Path, take_away: Callable[[], object]) -> TutorError:
    """Answer twice with the log taken away in between, and close; returns what was told."""
    with open_store(path) as store:
        answer(store, 100, "d/n0/answer")
        take_away()
        for number in (1, 2):
            with pytest.raises(TutorError) as told:
                answer(store, 100, f"d/n{number}/answer")
    assert told.value.code == Exit.IO
    return told.value


def cards(path: Path) -> list[str]:
    with open_store(path) as store:
        assert store.check().findings == ()
        return [event.body["card"] for event in store.events()]


@pytest.mark.parametrize("how", ["deleted", "moved", "folder deleted"])
def test_what_was_in_it_is_put_back(path: Path, how: str) -> None:
    take_away: dict[str, Callable[[], object]] = {
        "deleted": path.unlink,
        "moved": lambda: path.rename(path.with_name("elsewhere.db")),
        "folder deleted": lambda: shutil.rmtree(path.parent),
    }
    told = refused(path, take_away[how])
    assert "moved or deleted" in told.message
    assert cards(path) == ["d/n0/answer"]
    assert not path.with_name("log-1.db").exists()


def test_what_was_in_it_is_kept_beside_what_took_its_place(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with open_store(other) as store:
        answer(store, 99, "d/other/answer")
        store.backup(tmp_path / "copy.db")
    told = refused(path, lambda: (tmp_path / "copy.db").replace(path))
    assert "replaced" in told.message
    assert str(path.with_name("log-1.db")) in told.hint
    assert cards(path) == ["d/other/answer"]
    assert cards(path.with_name("log-1.db")) == ["d/n0/answer"]


def test_what_is_written_after_a_start_anew_stays(path: Path) -> None:
    refused(path, path.unlink)
    with open_store(path) as store:
        answer(store, 101, "d/n3/answer")
    assert cards(path) == ["d/n0/answer", "d/n3/answer"]
