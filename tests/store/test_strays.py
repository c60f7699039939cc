"""A backup put in the place of a log after a crash is taken as it is, without the old log's unfinished writes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.learner import answer, answers_of
from tests.store.test_file import readonly
from tutor.errors import Exit, TutorError
from tutor.store.store import open_store
from tutor.store.strays import set_aside

CRASH = """
import os, sys
from pathlib import Path
from tests.store.learner import answer
from tests.store.test_file import readonly
from tutor.store.store import open_store
store = open_store(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    answer(store, 200, f"d/later{number}/answer")
os.kill(os.getpid(), 9)
"""


def crash(path: Path, answers: int) -> None:
    """Answer in a process that is killed with the file open, which leaves a write-ahead log."""
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", CRASH, path, str(answers)], cwd=root, check=False)
    assert log_of(path).stat().st_size > 0


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


@pytest.fixture
def copy(path: Path, tmp_path: Path) -> Path:
    """A backup of two answers, whose log then went on and crashed."""
    copy = tmp_path / "copy.db"
    with open_store(path) as store:
        for number in range(2):
            answer(store, 100 + number, f"d/n{number}/answer")
        store.backup(copy)
    crash(path, 60)
    return copy


@pytest.mark.parametrize("put", [shutil.copyfile, os.replace], ids=["copied over", "moved over"])
def test_a_backup_put_in_the_place_of_a_crashed_log_is_that_backup(
    path: Path, copy: Path, put: Callable[[Path, Path], object]
) -> None:
    put(copy, path)
    with open_store(path) as store:
        assert store.check().findings == ()
        assert [event.day for event in store.events()] == [100, 101]
        answer(store, 102, "d/n0/answer")
    with open_store(path) as store:
        assert store.check().findings == ()
        assert answers_of(store) == 3


def test_what_the_old_log_left_is_kept(path: Path, copy: Path) -> None:
    """Put back beside the old file, it holds the answers that were only there."""
    old = path.with_name("old.db")
    path.rename(old)
    shutil.copyfile(copy, path)
    open_store(path).close()
    stray = path.with_name(f"{path.name}-wal.stray")
    stray.rename(log_of(old))
    with open_store(old) as store:
        assert answers_of(store) == 62


def test_two_strays_do_not_take_each_others_place(path: Path, copy: Path) -> None:
    for _ in range(2):
        shutil.copyfile(copy, path)
        open_store(path).close()
        crash(path, 1)
    shutil.copyfile(copy, path)
    open_store(path).close()
    assert sorted(file.name for file in path.parent.glob("*.stray*")) == [
        f"{path.name}-wal.stray{n}" for n in ("", 1, 2)
    ]


def test_the_log_of_a_crash_is_left_where_it_is(path: Path) -> None:
    crash(path, 3)
    before = log_of(path).read_bytes()
    set_aside(path)
    assert log_of(path).read_bytes() == before
    with open_store(path) as store:
        assert answers_of(store) == 3


def test_the_log_of_an_open_copy_is_left_where_it_is(path: Path, copy: Path) -> None:
    shutil.copyfile(copy, path)
    with open_store(path) as store:
        answer(store, 102, "d/n0/answer")
        with open_store(path) as second:
            answer(second, 102, "d/n1/answer")
        assert answers_of(store) == 4


def test_a_stray_that_cannot_be_moved_is_told(path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    shutil.copyfile(copy, path)
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(TutorError, match="cannot be moved") as told:
        open_store(path)
    assert told.value.code == Exit.IO


def test_a_folder_whose_name_is_no_text_holds_logs_and_backups(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / "\udcff ?#%41"
    with open_store(odd / path.name) as store:
        answer(store, 100, "d/n/answer")
        store.backup(odd / "copy.db")
    readonly(monkeypatch)
    for name in (path.name, "copy.db"):
        with open_store(odd / name) as store:
            assert store.readonly
            assert answers_of(store) == 1
